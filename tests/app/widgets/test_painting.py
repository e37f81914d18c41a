"""Painting is put off without a hole in the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from phonecoach.app.widgets.painting import canvas_of, stop_painting


class Painted(QWidget):
    """Counts how often it is painted."""

    times = 0

    def paintEvent(self, event):  # noqa: N802 (Qt's name)
        self.times += 1


@pytest.fixture
def inside(qtbot):
    frame, canvas, inside = QWidget(), QWidget(), Painted()
    QHBoxLayout(frame).addWidget(canvas)
    QHBoxLayout(canvas).addWidget(inside)
    frame.resize(200, 200)
    qtbot.addWidget(frame)
    # A widget without a living parent in Python goes with its window.
    inside.frame_kept = frame
    with qtbot.waitExposed(frame):
        frame.show()
    qtbot.waitUntil(lambda: inside.times > 0)
    QCoreApplication.sendPostedEvents()
    return inside


def test_what_waits_is_painted_first_and_then_nothing(qtbot, inside):
    before = inside.times
    inside.update()

    stop_painting(inside)

    assert inside.times == before + 1
    inside.update()
    QCoreApplication.sendPostedEvents()
    assert inside.times == before + 1

    inside.setUpdatesEnabled(True)
    qtbot.waitUntil(lambda: inside.times == before + 2)


def test_put_off_twice_nothing_is_painted_between(inside):
    stop_painting(inside)
    before = inside.times

    inside.update()
    stop_painting(inside)

    assert inside.times == before


def test_the_frame_goes_on_whatever_lies_in_it(inside):
    canvas = inside.parentWidget()

    assert canvas_of(inside) is canvas
    assert canvas_of(canvas) is canvas
    assert canvas_of(canvas.parentWidget()) is canvas.parentWidget()
