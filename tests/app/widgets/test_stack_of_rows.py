"""Rows stand at the foot of their place, and only those move that have to."""

import pytest
from PySide6.QtCore import QEvent, QMargins
from PySide6.QtWidgets import QScrollArea

from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.stack_of_rows import StackOfRows

GAP, EDGE = 10, 6


@pytest.fixture
def area(qtbot, dressed):
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(StackOfRows(QMargins(EDGE, EDGE, EDGE, EDGE), GAP))
    area.resize(300, 200)
    qtbot.addWidget(area)
    area.show()
    return area


def add(qtbot, area, text="Hello"):
    row = FlowLabel(text)
    area.widget().add(row)
    stack = area.widget()
    qtbot.waitUntil(lambda: stack.height() >= stack.sizeHint().height())
    return row


def test_few_rows_stand_at_the_foot(qtbot, area):
    first, last = add(qtbot, area), add(qtbot, area)

    assert last.geometry().bottom() == area.widget().height() - EDGE - 1
    assert last.y() - first.geometry().bottom() - 1 == GAP


def test_many_rows_can_be_scrolled(qtbot, area):
    rows = [add(qtbot, area) for _ in range(12)]

    stack = area.widget()
    assert stack.height() > area.viewport().height()
    assert rows[0].y() == EDGE
    assert rows[-1].geometry().bottom() == stack.height() - EDGE - 1


def test_a_row_that_grows_pushes_those_below_it(qtbot, area):
    first, last = add(qtbot, area), add(qtbot, area)

    first.setText("A sentence that is so long that it needs three lines. " * 2)

    qtbot.waitUntil(lambda: first.height() > last.height())
    assert last.y() - first.geometry().bottom() - 1 == GAP


def test_one_more_row_does_not_resize_the_others(qtbot, area):
    rows = [add(qtbot, area) for _ in range(12)]
    resized = []

    class Eye(FlowLabel):
        def eventFilter(self, watched, event):  # noqa: N802 (Qt names it)
            if event.type() in {QEvent.Type.Resize, QEvent.Type.Move}:
                resized.append(watched)
            return False

    eye = Eye()
    qtbot.addWidget(eye)
    for row in rows:
        row.installEventFilter(eye)
    add(qtbot, area)

    assert resized == []
