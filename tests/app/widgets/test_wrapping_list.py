"""Rows that wrap lie below each other, whatever takes room beside them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, QStringListModel
from PySide6.QtWidgets import QStyledItemDelegate

from phonecoach.app.widgets.wrapping_list import WrappingList

WIDE = 300
"""In less width than this, a row takes two lines."""


class Rows(QStyledItemDelegate):
    """Rows that need a second line once a scroll bar stands beside them."""

    def sizeHint(self, _option, _index):  # noqa: N802 (Qt's name)
        """Return the size in the width that the list has now."""
        width = self.parent().viewport().width()
        return QSize(width, 20 if width >= WIDE else 40)


@pytest.fixture
def rows(qtbot):
    one = WrappingList()
    one.use_wrapping_rows()
    one.setItemDelegate(Rows(one))
    one.setModel(QStringListModel([str(row) for row in range(30)], one))
    one.resize(WIDE + 2 * one.frameWidth(), 200)
    qtbot.addWidget(one)
    one.show()
    return one


def tops(rows):
    index = rows.model().index
    return [rows.visualRect(index(row, 0)).top() for row in range(4)]


def test_a_scroll_bar_that_comes_puts_no_row_upon_another(rows):
    assert rows.viewport().width() < WIDE
    assert tops(rows) == [0, 40, 80, 120]


def test_more_width_makes_the_rows_low_again(rows):
    rows.resize(2 * WIDE, 200)

    assert tops(rows) == [0, 20, 40, 60]
