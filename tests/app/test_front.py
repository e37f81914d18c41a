"""The frame on the screen asks what lies in it whether it may close."""

import pytest
from PySide6.QtWidgets import QWidget

from phonecoach.app.front import Front


class Inside(QWidget):
    may = True

    def closeEvent(self, event):  # noqa: N802 (Qt names it)
        event.setAccepted(self.may)


@pytest.fixture
def front(qtbot):
    one = Front()
    qtbot.addWidget(one)
    return one


def test_it_tells_of_its_first_paint_only(qtbot, front):
    with qtbot.waitSignal(front.painted):
        front.show()

    with qtbot.assertNotEmitted(front.painted):
        front.grab()


def test_an_empty_frame_closes(front):
    front.show()

    assert front.close()


def test_what_lies_inside_can_keep_it_open(front):
    inside = Inside()
    front.setCentralWidget(inside)
    front.show()
    inside.may = False
    assert not front.close()

    inside.may = True
    assert front.close()
