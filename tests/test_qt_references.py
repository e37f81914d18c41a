"""PySide6 6.12.0 under Python 3.11 lost a reference to None on nearly every call.

Custom painting then aborted within seconds. These counts fail long before that.
"""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QLabel

CALLS = 200_000

# What pytest and the interpreter themselves take or give back in the meantime.
TOLERANCE = 200

pytestmark = pytest.mark.skipif(
    sys.version_info >= (3, 12), reason="None is not counted from Python 3.12 on"
)


def test_painting_keeps_every_reference_to_none():
    image = QImage(8, 8, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    colour, spot = QColor("black"), QRectF(1, 1, 4, 4)
    before = sys.getrefcount(None)

    for _ in range(CALLS // 4):
        painter.setPen(colour)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setOpacity(1.0)
        painter.fillRect(spot, colour)
    change = sys.getrefcount(None) - before
    painter.end()

    assert abs(change) < TOLERANCE


def test_widget_calls_keep_every_reference_to_none(qtbot):
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)

    for _ in range(CALLS // 4):
        label.setIndent(1)
        label.setIndent(2)
        label.setEnabled(True)
        label.update()

    assert abs(sys.getrefcount(None) - before) < TOLERANCE
