"""A row that goes on below where there is no room beside."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from phonecoach.app.widgets.flow_row import FlowRow

GAP = 8


class Block(QWidget):
    """A widget that wants a size, and can do with less of it."""

    def __init__(self, width, height):
        super().__init__()
        self._size = QSize(width, height)

    def sizeHint(self):  # noqa: N802 (Qt's own name)
        return self._size


@pytest.fixture
def row(qtbot):
    home = QWidget()
    qtbot.addWidget(home)
    made = FlowRow(GAP)
    home.setLayout(made)
    made.home = home
    return made


def places(row, width):
    row.home.resize(width, row.heightForWidth(width))
    row.activate()
    items = [row.itemAt(index).widget() for index in range(row.count())]
    return [(one.x(), one.y(), one.width()) for one in items]


def test_what_has_room_stands_side_by_side(row):
    row.addWidget(Block(100, 40))
    row.addWidget(Block(60, 20))

    assert places(row, 200) == [(0, 0, 100), (108, 10, 60)]
    assert row.heightForWidth(200) == 40
    assert row.sizeHint() == QSize(168, 40)


def test_the_rest_goes_below(row):
    row.addWidget(Block(100, 40))
    row.addWidget(Block(60, 20))

    assert places(row, 160) == [(0, 0, 100), (0, 48, 60)]
    assert row.heightForWidth(160) == 68


def test_the_last_stands_at_the_right_edge(row):
    row.addWidget(Block(100, 40))
    row.add_to_end(Block(60, 40))

    assert places(row, 400)[1] == (340, 0, 60)


def test_what_is_hidden_takes_no_room(row):
    hidden = Block(100, 90)
    row.addWidget(Block(100, 40))
    row.addWidget(hidden)
    hidden.hide()

    assert row.heightForWidth(120) == 40
    assert row.sizeHint() == QSize(100, 40)


def test_margins_stay_free(row):
    row.setContentsMargins(20, 9, 16, 5)
    row.addWidget(Block(100, 40))

    assert places(row, 300) == [(20, 9, 100)]
    assert row.heightForWidth(300) == 54
    assert row.minimumSize() == QSize(36, 14)


def test_what_is_wider_than_the_room_is_made_narrower(row):
    row.addWidget(Block(300, 40))

    assert places(row, 120) == [(0, 0, 120)]


def test_an_item_can_be_taken_out(row):
    row.addWidget(Block(10, 10))

    assert row.takeAt(0) is not None
    assert row.takeAt(0) is None
    assert row.itemAt(0) is None
    assert row.heightForWidth(100) == 0
