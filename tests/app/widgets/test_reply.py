"""What stands above the reply line says whose turn it is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from phonecoach.app.look import Scheme, text_size
from phonecoach.app.widgets.choices import Choices
from phonecoach.app.widgets.reply import Floor, Reply
from phonecoach.phrases import bare
from tests.app.kit import ENTER, HandClock

TALKING = (Floor.CALLER, Floor.TRAINEE, Floor.PARTED, Floor.LEAVING_LAST)


@pytest.fixture
def reply(qtbot, dressed):
    one = Reply(HandClock(), Scheme.LIGHT)
    qtbot.addWidget(one)
    return one


@pytest.fixture
def choices(qtbot, dressed):
    one = Choices()
    qtbot.addWidget(one)
    return one


def show(qtbot, widget):
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()


def test_each_state_has_a_sentence_and_a_picture_of_its_own(reply):
    sentences, pictures = set(), []
    for floor in Floor:
        reply.show_floor(floor)
        sentences.add(reply.state.text())
        pictures.append(reply.picture.pixmap().toImage())

    assert len(sentences) == len(Floor)
    assert all(
        one != other for at, one in enumerate(pictures) for other in pictures[:at]
    )


@pytest.mark.parametrize("floor", [Floor.PARTED, Floor.LEAVING_LAST])
def test_when_all_is_said_the_line_can_be_put_down(reply, floor):
    reply.show_floor(floor)

    assert "goodbye" in reply.state.text()
    assert "ang up" in reply.detail.text()
    assert reply.key.text() == "F9"


def test_what_leads_out_of_a_state_breaks_between_phrases(reply):
    words = "先に切るのは相手の方です。切られなければ、静かに切る："
    reply.detail.setText(words)
    reply.detail.resize(text_size(240), 60)

    lines = [bare(line) for line in reply.detail.lines()]

    assert lines == ["先に切るのは相手の方です。", "切られなければ、静かに切る："]


def test_nobody_who_was_rung_is_called_a_caller(qtbot, dressed):
    reply = Reply(HandClock(), Scheme.LIGHT, outgoing=True)
    qtbot.addWidget(reply)
    told = {}
    for floor in Floor:
        reply.show_floor(floor)
        told[floor] = reply.state.text()

    assert told[Floor.CALLER] == "The other side is speaking."
    assert told[Floor.HELD] == "The other side can’t hear you."
    assert not any("caller" in one for one in told.values())


@pytest.mark.parametrize("floor", Floor)
def test_words_can_be_sent_only_to_somebody_who_hears_them(reply, floor):
    reply.show_floor(floor)

    senders = (reply.send_button, reply.back_channel_button)
    assert {one.isEnabled() for one in senders} == {floor in TALKING}
    assert reply.field.isEnabled() is (floor in (*TALKING, Floor.MUTED))


def test_sending_into_the_callers_words_is_named_as_such(reply):
    reply.show_floor(Floor.CALLER)
    cut_in = reply.send_button.text()
    assert reply.send_button.property("kind") == "cut_in"

    reply.show_floor(Floor.TRAINEE)
    assert reply.send_button.text() != cut_in
    assert reply.send_button.property("kind") == "send"


def test_the_button_sends_what_stands_in_the_field(qtbot, reply):
    reply.show_floor(Floor.TRAINEE)
    reply.field.setPlainText("Good morning.")

    with qtbot.waitSignal(reply.field.sent) as sent:
        reply.send_button.click()

    assert sent.args[0] == "Good morning."


def test_one_key_follows_without_a_word(qtbot, reply):
    reply.show_floor(Floor.CALLER)
    show(qtbot, reply)
    reply.field.setFocus()

    with qtbot.waitSignal(reply.back_channelled):
        QTest.keyClick(reply.field, Qt.Key.Key_F2)

    assert reply.field.toPlainText() == ""


def test_one_key_does_nothing_while_nobody_is_there(qtbot, reply):
    show(qtbot, reply)

    with qtbot.assertNotEmitted(reply.back_channelled):
        QTest.keyClick(reply, Qt.Key.Key_F2)


def test_what_was_written_stays_while_the_floor_changes(reply):
    reply.show_floor(Floor.CALLER)
    QTest.keyClicks(reply.field, "Let me")

    for floor in (Floor.HELD, Floor.TRAINEE):
        reply.show_floor(floor)

    QTest.keyClicks(reply.field, " look.")
    assert reply.field.toPlainText() == "Let me look."
    QTest.keyClick(reply.field, ENTER)
    assert reply.field.toPlainText() == ""


def test_where_height_is_scarce_a_closed_field_takes_none(reply):
    reply.show_floor(Floor.HELD)
    assert not reply.field.isHidden()

    reply.set_short(short=True)
    assert reply.field.isHidden()
    reply.show_floor(Floor.TRAINEE)

    assert not reply.field.isHidden()


def test_a_guided_call_has_no_field_in_any_form(qtbot, dressed):
    reply = Reply(HandClock(), typed=False)
    qtbot.addWidget(reply)
    for short in (True, False):
        reply.set_short(short=short)
        for floor in Floor:
            reply.show_floor(floor)
            assert reply.field.isHidden()
            assert reply.send_button.isHidden()


def test_a_way_out_is_told_by_its_key(reply):
    keys = {}
    for floor in Floor:
        reply.show_floor(floor)
        keys[floor] = reply.key.text()

    assert keys[Floor.HELD] == "F5"
    assert keys[Floor.MUTED] == "F6"
    assert keys[Floor.TRAINEE] == keys[Floor.CALLER] == ""


def test_a_silence_is_drawn_as_dots_too(reply):
    reply.show_floor(Floor.TRAINEE)
    assert reply.dots.isHidden()

    reply.show_silence(3)

    assert not reply.dots.isHidden()


def test_replies_can_be_chosen_by_a_click(choices):
    chosen = []
    choices.chosen.connect(chosen.append)
    choices.offer((("greet", "Good morning."), ("huh", "Yes?")))

    choices.buttons[1].click()

    assert chosen == ["huh"]
    assert [one.accessibleName() for one in choices.buttons] == [
        "Good morning.",
        "Yes?",
    ]


def test_replies_can_be_chosen_by_their_number(qtbot, choices):
    chosen = []
    choices.chosen.connect(chosen.append)
    choices.offer((("greet", "Good morning."), ("huh", "Yes?")))
    show(qtbot, choices)

    QTest.keyClick(choices, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)

    assert chosen == ["huh"]


def test_new_replies_take_the_place_of_the_old(qtbot, choices):
    choices.offer((("greet", "Good morning."),))
    choices.offer((("sum_up", "So you want"), ("which", "Which one?")))
    chosen = []
    choices.chosen.connect(chosen.append)
    show(qtbot, choices)

    QTest.keyClick(choices, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)

    assert chosen == ["sum_up"]
    assert len(choices.buttons) == 2


def test_without_replies_there_is_nothing_to_see(choices):
    choices.offer((("greet", "Good morning."),))
    assert not choices.isHidden()

    choices.offer(())

    assert choices.isHidden()


@pytest.mark.parametrize("width", [360, 900])
def test_a_long_reply_takes_as_many_lines_as_it_needs(qtbot, dressed, width):
    window, choices = QWidget(), Choices()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    layout.addStretch(1)
    layout.addWidget(choices)
    choices.offer((("short", "Yes."), ("long", "I am sorry to hear that. " * 6)))
    show(qtbot, window)
    for each in (900, width):
        window.resize(each, 600)

    short, long = choices.buttons

    assert window.width() == width
    assert long.height() > short.height()
    words = long.layout().itemAt(0).widget()
    assert words.height() >= words.heightForWidth(words.width())


def test_a_silence_is_counted_on_the_trainees_turn_alone(reply):
    reply.show_floor(Floor.TRAINEE)
    calm = reply.state.text()

    reply.show_silence(4)
    assert "4" in reply.state.text()
    reply.show_silence(5)
    assert "5" in reply.state.text()
    reply.show_silence(0)
    assert reply.state.text() == calm

    reply.show_silence(6)
    reply.show_floor(Floor.CALLER)
    reply.show_floor(Floor.TRAINEE)
    assert reply.state.text() == calm


def test_a_sign_of_following_is_shown_for_a_moment(qtbot, reply):
    reply.show_floor(Floor.CALLER)
    before = reply.state.text()

    reply.show_nod()
    assert "mm-hm" in reply.state.text()
    reply.show_silence(9)
    assert "mm-hm" in reply.state.text()

    with qtbot.waitSignal(reply._nodded.timeout):
        pass
    assert reply.state.text() == before
