"""PySide6 6.12.0 under Python 3.11 lost a reference to None on nearly every call.

Custom painting aborted within seconds. Here the loss is counted, and stopped in time:
an abort would take all other tests with it.
"""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QLabel

ROUNDS = 50_000  # of four calls each

# What pytest and the interpreter themselves take or give back in the meantime.
TOLERANCE = 200

pytestmark = pytest.mark.skipif(
    sys.version_info >= (3, 12), reason="None is not counted from Python 3.12 on"
)


def references_lost(four_calls) -> int:
    """Return how many references to None the rounds cost; stop when it is too many."""
    before = sys.getrefcount(None)
    for _ in range(ROUNDS):
        four_calls()
        if abs(sys.getrefcount(None) - before) > TOLERANCE:
            break
    return before - sys.getrefcount(None)


def test_painting_keeps_every_reference_to_none():
    image = QImage(8, 8, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    colour, spot = QColor("black"), QRectF(1, 1, 4, 4)

    def paint():
        painter.setPen(colour)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setOpacity(1.0)
        painter.fillRect(spot, colour)

    lost = references_lost(paint)
    painter.end()

    assert abs(lost) <= TOLERANCE


def test_widget_calls_keep_every_reference_to_none(qtbot):
    label = QLabel()
    qtbot.addWidget(label)

    def change():
        label.setIndent(1)
        label.setIndent(2)
        label.setEnabled(True)
        label.update()

    assert abs(references_lost(change)) <= TOLERANCE
