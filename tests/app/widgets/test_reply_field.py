"""Words are composed and sent, by keys, by input methods and by pasting."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from phonecoach.app.widgets.reply_field import ReplyField
from tests.app.kit import ENTER, HandClock, beside

BACKSPACE = Qt.Key.Key_Backspace
PLAIN = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
MS = 1_000_000


class Typist:
    """A field, a clock and what the field has told."""

    def __init__(self, qtbot):
        self.hand = HandClock(5_000 * MS)
        self.field = ReplyField(self.hand)
        qtbot.addWidget(self.field)
        self.told = []
        for name in ("compose_began", "compose_abandoned", "sent"):
            signal = getattr(self.field, name)
            signal.connect(lambda *it, name=name: self.told.append((name, *it)))

    def press(self, key, text="", modifiers=PLAIN, stamp=0):
        event = QKeyEvent(QKeyEvent.Type.KeyPress, key, modifiers, text)
        event.setTimestamp(stamp)
        QApplication.sendEvent(self.field, event)

    def type(self, text):
        for letter in text:
            self.press(Qt.Key.Key_A, letter)

    def preedit(self, text):
        QApplication.sendEvent(self.field, QInputMethodEvent(text, []))

    def commit(self, text, preedit=""):
        event = QInputMethodEvent(preedit, [])
        event.setCommitString(text)
        QApplication.sendEvent(self.field, event)

    def paste(self, text):
        data = QMimeData()
        data.setText(text)
        self.field.insertFromMimeData(data)

    @property
    def names(self):
        return [one[0] for one in self.told]


@pytest.fixture
def typist(qtbot):
    return Typist(qtbot)


def test_composing_begins_with_the_first_letter(typist):
    typist.press(Qt.Key.Key_A, "a", stamp=4_990)
    typist.type("bc")

    assert typist.told == [("compose_began", 4_990 * MS + MS // 2)]


def test_a_key_that_types_nothing_does_not_compose(typist):
    typist.press(Qt.Key.Key_Left)
    typist.press(Qt.Key.Key_Shift)

    assert typist.told == []


def test_emptying_the_field_abandons(typist):
    typist.type("ab")
    typist.hand.move(700)

    typist.press(BACKSPACE)
    typist.press(BACKSPACE)

    assert typist.names == ["compose_began", "compose_abandoned"]
    assert typist.told[1][1] == 5_700 * MS


def test_enter_sends_with_the_instant_it_went_down(typist):
    typist.type(" Good morning. ")

    typist.press(ENTER, "\r", stamp=4_993)

    assert typist.told[1:] == [("sent", "Good morning.", 4_993 * MS + MS // 2)]
    assert typist.field.toPlainText() == ""


def test_the_enter_of_the_number_pad_sends(typist):
    typist.type("yes")

    typist.press(Qt.Key.Key_Enter, "\r", Qt.KeyboardModifier.KeypadModifier)

    assert typist.names == ["compose_began", "sent"]


def test_after_sending_composing_begins_anew(typist):
    typist.type("a")
    typist.press(ENTER)

    typist.type("b")

    assert typist.names == ["compose_began", "sent", "compose_began"]


@pytest.mark.parametrize("text", ["", "   "])
def test_nothing_is_not_sent(typist, text):
    typist.type(text)

    typist.press(ENTER)

    assert "sent" not in typist.names
    assert typist.field.toPlainText() == text


def test_shift_and_enter_begin_a_new_line(typist):
    typist.type("one")
    typist.press(ENTER, "\r", SHIFT)
    typist.type("two")
    typist.press(ENTER)

    assert typist.told[-1][1].splitlines() == ["one", "two"]
    assert typist.names.count("sent") == 1


def test_an_input_method_begins_composing_with_its_first_preedit(typist):
    typist.preedit("ㅇ")
    typist.preedit("안")

    assert typist.told == [("compose_began", 5_000 * MS)]


def test_a_preedit_that_is_taken_back_abandons(typist):
    typist.preedit("ㅇ")
    typist.preedit("")

    assert typist.names == ["compose_began", "compose_abandoned"]


def test_enter_is_the_input_methods_while_it_composes(typist):
    typist.preedit("안녕")

    typist.press(ENTER)

    assert typist.names == ["compose_began"]


def test_a_korean_input_method_commits_passes_enter_on_and_sends_once(typist):
    typist.commit("여보세", preedit="요")
    typist.commit("요")
    typist.press(ENTER, "\r")

    assert typist.names == ["compose_began", "sent"]
    assert typist.told[1][1] == "여보세요"
    assert typist.field.toPlainText() == ""


def test_a_japanese_conversion_is_committed_by_the_first_enter_and_sent_by_the_next(
    typist,
):
    typist.preedit("でんわ")
    typist.preedit("電話")
    typist.commit("電話")

    assert typist.field.toPlainText() == "電話"
    assert "sent" not in typist.names

    typist.press(ENTER)

    assert typist.told[-1][:2] == ("sent", "電話")


def test_pasted_words_are_composed(typist):
    typist.paste("Good morning.")

    assert typist.told == [("compose_began", 5_000 * MS)]
    assert typist.field.toPlainText() == "Good morning."


def test_sending_by_the_button_takes_the_instant_of_the_click(typist):
    typist.type("yes")
    typist.hand.move(30)

    typist.field.send()

    assert typist.told[-1] == ("sent", "yes", 5_030 * MS)


def test_tab_leaves_the_field(qtbot, typist):
    beside_it = beside(qtbot, typist.field)

    typist.press(Qt.Key.Key_Tab, "\t")

    assert typist.told == []
    assert beside_it.hasFocus()


def test_copying_with_nothing_marked_is_for_others(qtbot, typist):
    typist.type("yes")
    with qtbot.waitSignal(typist.field.copy_asked):
        QTest.keyClick(typist.field, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    typist.field.selectAll()
    with qtbot.assertNotEmitted(typist.field.copy_asked):
        QTest.keyClick(typist.field, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert typist.field.toPlainText() == "yes"
