"""The memo pad takes what the hand writes, and tells it once the hand rests."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest

from phonecoach.app.widgets.memo_pad import MemoPad
from tests.app.kit import beside


@pytest.fixture
def pad(qtbot):
    one = MemoPad()
    qtbot.addWidget(one)
    return one


@pytest.fixture
def told(pad):
    texts = []
    pad.written.connect(texts.append)
    return texts


def test_what_was_written_is_told_once_the_hand_rests(qtbot, pad, told):
    with qtbot.waitSignal(pad.written) as written:
        QTest.keyClicks(pad, "Ms Park, a red jacket")

    assert written.args == ["Ms Park, a red jacket"]
    assert told == ["Ms Park, a red jacket"]


def test_nothing_is_told_while_the_hand_writes(pad, told):
    QTest.keyClicks(pad, "Ms Park")

    assert told == []
    assert pad._rest.isActive()
    assert pad._rest.isSingleShot()


def test_leaving_the_pad_tells_at_once_and_only_once(pad, told):
    QTest.keyClicks(pad, "Ms Park")

    pad.tell()
    pad.tell()

    assert told == ["Ms Park"]
    assert not pad._rest.isActive()


def test_what_was_there_before_is_not_told_again(qtbot, pad, told):
    pad.put("Ms Park")

    with qtbot.waitSignal(pad._rest.timeout):
        pass

    assert told == []
    assert pad.toPlainText() == "Ms Park"


def test_the_pad_takes_no_pasted_text(pad):
    QGuiApplication.clipboard().setText("copied words")

    QTest.keySequence(pad, QKeySequence(QKeySequence.StandardKey.Paste))
    pad.paste()

    assert pad.toPlainText() == ""


def test_the_pad_takes_no_dropped_text(pad):
    data = QMimeData()
    data.setText("dragged words")

    pad.insertFromMimeData(data)

    assert pad.toPlainText() == ""


def test_tab_goes_on_to_the_next_paper(qtbot, pad):
    field = beside(qtbot, pad)

    QTest.keyClick(pad, Qt.Key.Key_Tab)

    assert pad.toPlainText() == ""
    assert field.hasFocus()


@pytest.mark.parametrize("more", range(0, 36, 5))
def test_no_rule_lies_close_above_the_edge_of_the_paper(qtbot, dressed, pad, more):
    pad.resize(300, 300 + more)
    pad.show()
    image = pad.viewport().grab().toImage()
    rows = [image.pixelColor(image.width() - 3, y) for y in range(image.height())]

    ruled = [y for y, colour in enumerate(rows) if colour != rows[0]]

    assert len(ruled) > 4
    assert image.height() - ruled[-1] > (ruled[1] - ruled[0]) // 2
