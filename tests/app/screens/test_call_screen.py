"""A call on the screen, fed by a real driver."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFrame, QLabel

from phonecoach.app.look import Scheme, dress
from phonecoach.app.screens.call_screen import CallScreen, CallSetting
from phonecoach.app.widgets.reply import Floor
from phonecoach.app.widgets.telephone_form import Form
from phonecoach.call import acts, events
from phonecoach.call.hints import Help
from phonecoach.scenario import Distractor, DistractorKind
from phonecoach.units import Language, Mode
from tests.app.kit import ENTER, SPACE, at
from tests.call.cases import make_case, make_script

Key = Qt.Key

ASKED = (
    "You asked your supervisor at 0:00. No answer comes during the call; with Alt 4 "
    "you can ask for a decision in writing."
)


class Stage:
    """A call screen in a shown window, on a line of its own."""

    def __init__(self, qtbot, line, mode=Mode.TYPED, **how):
        self.qtbot = qtbot
        self.line = line
        setting = CallSetting(
            language=Language.EN,
            mode=mode,
            cadence_ms=(400, 200, 400, 2_000),
            scheme=Scheme.LIGHT,
            **how,
        )
        self.screen = CallScreen(
            line.driver, line.clock, line.engine.script.case, setting
        )
        self.screen.resize(1280, 800)
        qtbot.addWidget(self.screen)
        with qtbot.waitActive(self.screen):
            self.screen.show()
            self.screen.activateWindow()

    def ring(self):
        self.screen.ring()
        self.line.driver.start()
        return self

    def answer(self):
        self.ring()
        self.line.pass_time(3_000)
        self.press(SPACE)
        self.screen.finish()
        return self

    def resume(self, earlier, words):
        self.screen.resume(earlier, words)
        self.screen.finish()

    def press(self, key, modifiers=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(self.screen.focusWidget() or self.screen, key, modifiers)

    def write(self, words):
        QTest.keyClicks(self.screen.reply.field, words)

    def send(self, words):
        """Type words, press Enter, and wait until they are heard."""
        self.write(words)
        with self.qtbot.waitSignal(self.line.hearing.heard):
            self.press(ENTER)

    @property
    def said(self):
        """Name and words of each turn, from the top."""
        rows = self.screen.conversation.findChildren(QFrame, "turn")
        return [tuple(it.text() for it in row.findChildren(QLabel)) for row in rows]

    @property
    def lanes(self):
        """What is drawn on the tape by now."""
        self.screen.show_time()
        return self.screen.tape._lanes

    @property
    def floor(self):
        return self.screen.reply._floor

    def see(self, widget):
        QCoreApplication.sendPostedEvents()
        return widget.isVisible()


@pytest.fixture
def make_stage(qtbot, dressed, make_line):
    def make(*arguments, mode=Mode.TYPED, practice=True, helps=None, **heard):
        script = make_script(mode=mode) if mode is Mode.GUIDED else None
        arguments = arguments or (script,)
        line = make_line(*arguments, **heard)
        return Stage(qtbot, line, mode, practice=practice, helps=helps or {})

    return make


@pytest.fixture
def stage(make_stage):
    return make_stage(hello=("greet",))


def test_a_ringing_telephone_waits_for_one_key(stage):
    stage.ring()

    assert stage.screen.telephone.status.text() == "Ringing"
    assert stage.screen.telephone.answer_key.hasFocus()
    assert not stage.screen.reply.field.isEnabled()


def test_space_answers_and_puts_the_cursor_into_the_reply(qtbot, stage):
    stage.ring()
    stage.line.pass_time(3_000)

    with qtbot.waitSignal(stage.screen.ringing_stopped):
        stage.press(SPACE)

    [answered] = stage.line.of(events.Answered)
    assert answered.at == at(3_000)
    assert stage.screen.telephone.status.text() == "Connected"
    assert stage.floor is Floor.TRAINEE
    assert stage.screen.reply.field.hasFocus()
    assert stage.screen.reply.field.toPlainText() == ""


def test_a_turn_is_shown_at_once_and_the_caller_answers(stage):
    stage.answer()

    stage.send("hello")
    stage.line.pass_time(600)

    assert stage.said[0] == ("You", "hello")
    assert stage.said[1][0] == "Caller"
    assert stage.line.of(events.LineBegan)[0].text.startswith(stage.said[1][1])
    assert stage.floor is Floor.CALLER


def test_composing_is_known_from_the_first_letter(stage):
    stage.answer()
    stage.line.hand.move(300)

    stage.write("h")
    assert stage.line.of(events.ComposeBegan)[0].onset == at(3_300)

    stage.press(Key.Key_Backspace)
    assert stage.line.of(events.ComposeAbandoned)[0].onset == at(3_300)


def test_the_floor_comes_back_when_the_caller_has_spoken(stage):
    stage.answer()
    stage.send("hello")

    stage.line.let_finish()

    assert stage.floor is Floor.TRAINEE
    shown = [words for name, words in stage.said if name == "Caller"]
    assert shown == [one.text for one in stage.line.of(events.LineBegan)]


def test_sending_into_a_line_breaks_it_off_with_a_dash(stage):
    stage.answer()
    stage.send("hello")
    stage.line.pass_time(1_200)

    stage.send("No, no, that is not what I was asking you about at all, please!")
    stage.line.pass_time(3_000)

    caller = next(words for name, words in stage.said if name == "Caller")
    assert stage.line.of(events.LineEnded)[0].truncated
    assert caller.endswith(" —")
    assert stage.said[2][0] == "You"


def test_hold_blocks_the_reply_and_return_gives_it_back(stage):
    stage.answer()

    stage.press(Key.Key_F5)

    assert stage.line.kinds()[-1] == "HoldBegan"
    assert stage.screen.telephone.status.text() == "On hold"
    assert not stage.screen.reply.field.isEnabled()
    stage.press(Key.Key_F5)
    assert "HoldEnded" in stage.line.kinds()
    assert stage.screen.telephone.status.text() == "Connected"
    assert stage.screen.reply.field.hasFocus()


def test_mute_is_shown_on_its_key(stage):
    stage.answer()

    stage.press(Key.Key_F6)
    assert stage.screen.telephone.mute_key.accessibleName() == "Unmute"
    stage.press(Key.Key_F6)
    assert stage.screen.telephone.mute_key.accessibleName() == "Mute"

    assert [it for it in stage.line.kinds() if "uted" in it] == ["Muted", "Unmuted"]


def test_muted_words_stay_in_the_field(stage):
    stage.answer()
    stage.press(Key.Key_F6)
    assert stage.floor is Floor.MUTED
    stage.write("hello")

    stage.press(ENTER)

    assert "TurnBegan" not in stage.line.kinds()
    assert stage.said == []
    stage.press(Key.Key_F6)
    stage.send(" there")
    assert stage.said[0] == ("You", "hello there")


def test_f2_follows_without_taking_the_floor(stage):
    stage.answer()
    stage.send("hello")
    stage.line.pass_time(1_000)

    stage.press(Key.Key_F2)

    assert "BackChannelled" in stage.line.kinds()
    assert stage.line.driver.state.speaking


def test_a_search_runs_and_shows_what_it_found(stage):
    stage.answer()
    stage.press(Key.Key_2, Qt.KeyboardModifier.AltModifier)

    stage.press(Key.Key_L, Qt.KeyboardModifier.AltModifier)

    sheet = stage.screen.notes.sheet
    assert stage.see(sheet.search.progress)
    stage.line.pass_time(8_000)
    assert not stage.see(sheet.search.progress)
    assert "three left" in [one.text() for one in sheet.findChildren(QLabel)]


def test_memo_and_form_are_kept_once_the_hand_rests(qtbot, stage):
    stage.answer()
    stage.press(Key.Key_1, Qt.KeyboardModifier.AltModifier)
    with qtbot.waitSignal(stage.screen.notes.memo.written):
        QTest.keyClicks(stage.screen.notes.memo, "Ms Park")
    stage.press(Key.Key_3, Qt.KeyboardModifier.AltModifier)
    with qtbot.waitSignal(stage.screen.notes.form.filled):
        QTest.keyClicks(stage.screen.notes.form.fields["number"], "0113")

    assert stage.line.of(events.MemoChanged)[0].text == "Ms Park"
    fields = stage.line.of(events.FormChanged)[0].fields
    assert dict(fields)["number"] == "0113"


def test_a_key_brings_the_cursor_back_to_the_reply(stage):
    stage.answer()
    stage.press(Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert stage.screen.notes.memo.hasFocus()

    stage.press(Key.Key_0, Qt.KeyboardModifier.AltModifier)

    assert stage.screen.reply.field.hasFocus()


def test_transfer_and_supervisor_reach_the_call(stage):
    stage.answer()

    stage.screen.telephone.supervisor_key.click()
    stage.press(Key.Key_F7)
    assert "Transferred" not in stage.line.kinds()
    stage.press(Key.Key_F7)

    assert {"Escalated", "Transferred"} <= set(stage.line.kinds())


def test_escape_takes_a_transfer_back_before_it_puts_papers_away(stage):
    stage.answer()
    shown(stage, 1_100)
    stage.press(Key.Key_1, Qt.KeyboardModifier.AltModifier)

    stage.press(Key.Key_F7)
    stage.press(Key.Key_Escape)
    assert not stage.screen.telephone.asks
    assert stage.screen.drawer_open

    stage.press(Key.Key_Escape)
    assert not stage.screen.drawer_open
    assert "Transferred" not in stage.line.kinds()


def test_asking_the_supervisor_is_told_where_the_key_was_pressed(stage):
    stage.answer()
    stage.line.pass_time(4_000)

    stage.press(Key.Key_F8)

    assert stage.screen.telephone.supervisor_key.text() == "Asked 0:04"


def test_hanging_up_tells_the_papers_first_and_ends_the_call(stage):
    stage.answer()
    stage.screen.notes.memo.setPlainText("Ms Park")

    stage.press(Key.Key_F9)

    kinds = stage.line.kinds()
    assert kinds.index("MemoChanged") < kinds.index("HungUp") < kinds.index("CallEnded")


def test_the_end_says_how_it_went_and_offers_the_card(qtbot, stage):
    stage.answer()

    stage.press(Key.Key_F9)

    assert stage.screen.telephone.status.text() == "Line closed"
    assert stage.screen.talk.over.text().startswith("The call is over.")
    assert not stage.see(stage.screen.reply)
    assert stage.screen.done_button.hasFocus()
    for key in (SPACE, ENTER):
        with qtbot.waitSignal(stage.screen.finished):
            stage.press(key)


def test_a_caller_who_gave_up_is_told_as_such(qtbot, stage):
    stage.ring()

    with qtbot.waitSignal(stage.screen.ringing_stopped):
        stage.line.pass_time(31_000)

    assert "gave up" in stage.screen.talk.over.text()


def test_a_listener_that_fails_is_told_in_place(stage):
    stage.answer()
    stage.line.ears.fails = True

    stage.send("hello")

    assert stage.see(stage.screen.problem)
    assert stage.screen.problem.text() == (
        "Nothing can be heard. Start phonecoach again."
    )


def test_a_guided_call_offers_replies_and_says_the_chosen_one(make_stage):
    stage = make_stage(mode=Mode.GUIDED).answer()
    assert not stage.see(stage.screen.reply.field)
    assert not stage.see(stage.screen.reply.send_button)
    assert stage.see(stage.screen.reply.back_channel_button)
    assert stage.see(stage.screen.choices)
    first = stage.screen.choices.buttons[0].accessibleName()

    stage.press(Key.Key_1, Qt.KeyboardModifier.ControlModifier)

    assert stage.said[0] == ("You", first)
    [chosen] = stage.line.of(events.OptionChosen)
    assert first == stage.line.engine.script.case.texts["en"].options[chosen.option]
    assert not stage.see(stage.screen.choices)


def test_a_call_that_goes_on_shows_what_was_said_and_written(make_stage, stage):
    stage.answer()
    stage.send("hello")
    stage.line.let_finish()
    stage.screen.notes.memo.setPlainText("Ms Park")
    stage.screen.notes.form.fields["day"].setText("Monday")
    stage.screen.notes.tell_all()
    stage.screen.telephone.mute_key.click()
    stage.line.driver.break_off("window closed")
    earlier = tuple(stage.line.pen.events_kept)
    said = stage.said

    again = make_stage(stage.line.engine.script, earlier)
    again.line.driver.pick_up(at(60_000))
    again.resume(earlier, {1: "hello"})

    assert again.said == said
    assert again.screen.notes.memo.toPlainText() == "Ms Park"
    assert again.screen.notes.form.fields["day"].text() == "Monday"
    assert again.screen.telephone.mute_key.isChecked()
    assert again.screen.telephone.status.text() == "Connected"
    assert again.screen.reply.field.isEnabled()


def test_a_line_that_was_running_goes_on_where_it_was(make_stage, stage):
    stage.answer()
    stage.send("hello")
    stage.line.pass_time(1_500)
    assert stage.line.driver.state.speaking
    stage.line.driver.break_off("window closed")
    earlier = tuple(stage.line.pen.events_kept)

    again = make_stage(stage.line.engine.script, earlier)
    again.line.driver.pick_up(at(60_000))
    again.resume(earlier, {1: "hello"})
    again.line.let_finish()

    text = stage.line.of(events.LineBegan)[0].text
    assert next(words for name, words in again.said if name == "Caller") == text


def test_a_call_that_was_ringing_rings_on(make_stage, stage):
    stage.ring()
    stage.line.pass_time(2_000)
    stage.line.driver.break_off("window closed")
    earlier = tuple(stage.line.pen.events_kept)

    again = make_stage(stage.line.engine.script, earlier)
    again.line.driver.pick_up(at(60_000))
    again.resume(earlier, {})

    assert again.screen.telephone.status.text() == "Ringing"
    again.press(SPACE)
    assert again.screen.telephone.status.text() == "Connected"


def test_a_search_that_was_running_goes_on(make_stage, stage):
    stage.answer()
    stage.screen.notes.open(1)
    stage.screen.notes.sheet.look_up_button.click()
    stage.line.pass_time(2_000)
    stage.line.driver.break_off("window closed")
    earlier = tuple(stage.line.pen.events_kept)

    again = make_stage(stage.line.engine.script, earlier)
    again.line.driver.pick_up(at(60_000))
    again.resume(earlier, {})
    again.screen.notes.open(1)

    assert again.see(again.screen.notes.sheet.search.progress)
    again.line.pass_time(6_000)
    assert not again.see(again.screen.notes.sheet.search.progress)


def test_each_part_of_a_call_has_its_page(stage):
    screen = stage.screen
    stage.ring()
    assert stage.see(screen.ring_page)
    assert not stage.see(screen.talk)
    assert not stage.see(screen.papers)
    assert screen.telephone.caller.text() == screen._caller

    stage.line.pass_time(3_000)
    stage.press(SPACE)
    assert not stage.see(screen.ring_page)
    assert screen.pages.currentWidget() is screen.conversation
    assert stage.see(screen.reply)

    screen.telephone.hold_key.click()
    stage.line.pass_time(5_000)
    screen.hold_page.show_time()
    assert screen.pages.currentWidget() is screen.hold_page
    assert screen.hold_page.clock.text() == "0:05"

    screen.telephone.hold_key.click()
    assert screen.pages.currentWidget() is screen.conversation

    screen.telephone.hang_up_key.click()
    assert screen.pages.currentWidget() is screen.conversation
    assert not stage.see(screen.reply)


def test_a_silence_is_told_before_the_caller_asks(stage):
    stage.answer()
    warn_ms = stage.line.engine.script.patience.silence_warn // 1_000
    calm = stage.screen.reply.state.text()

    stage.line.pass_time(warn_ms // 2 - 100)
    stage.screen.show_time()
    assert stage.screen.reply.state.text() == calm

    stage.line.pass_time(600)
    stage.screen.show_time()
    assert str((warn_ms // 2 + 500) // 1_000) in stage.screen.reply.state.text()

    stage.write("I ")
    stage.screen.show_time()
    assert stage.screen.reply.state.text() == calm


def test_a_guided_call_that_goes_on_offers_the_same_replies(make_stage, make_line):
    stage = make_stage(mode=Mode.GUIDED).answer()
    stage.press(Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    said = stage.said[0]
    stage.line.let_finish()
    offered = [one.accessibleName() for one in stage.screen.choices.buttons]
    stage.line.driver.break_off("window closed")
    earlier = tuple(stage.line.pen.events_kept)

    again = make_stage(make_script(mode=Mode.GUIDED), earlier, mode=Mode.GUIDED)
    again.line.driver.pick_up(at(0))
    again.resume(earlier, {})

    assert again.said[0] == said
    assert [one.accessibleName() for one in again.screen.choices.buttons] == offered


# The desk ----------------------------------------------------------------------------


def happened(stage):
    """Return the sentences of what was done, from the top."""
    rows = stage.screen.conversation.findChildren(QFrame, "event")
    return [row.words.text() for row in rows]


def shown(stage, width, height=744):
    stage.screen.resize(width, height)
    QCoreApplication.sendPostedEvents()
    return stage


def test_escape_puts_a_ringing_call_off_and_ends_nothing(qtbot, stage):
    stage.ring()
    stage.line.pass_time(1_000)

    with qtbot.waitSignals([stage.screen.put_off, stage.screen.ringing_stopped]):
        stage.press(Key.Key_Escape)

    assert "CallEnded" not in stage.line.kinds()


def test_escape_in_a_call_loses_nothing(qtbot, stage):
    stage.answer()
    stage.write("Let me")

    with qtbot.assertNotEmitted(stage.screen.put_off):
        stage.press(Key.Key_Escape)

    assert stage.screen.reply.field.toPlainText() == "Let me"
    assert not stage.line.driver.state.ended


def test_whatever_is_done_leaves_a_line_in_the_conversation(stage):
    stage.answer()

    for key in (Key.Key_F6, Key.Key_F6, Key.Key_F2, Key.Key_F8):
        stage.press(key)
    stage.screen.notes.sheet.look_up_pressed.emit()
    stage.press(Key.Key_F5)
    stage.line.pass_time(12_000)
    stage.press(Key.Key_F5)
    stage.press(Key.Key_F7)
    stage.press(Key.Key_F7)

    assert happened(stage) == [
        "You muted yourself.",
        "They can hear you again.",
        "You said “mm-hm”.",
        ASKED,
        "You started a search.",
        "The search is done: see the case sheet.",
        "On hold for 0:12.",
        "You put the customer through.",
    ]


def test_a_call_that_goes_on_says_so_below_what_was_said(make_stage, stage):
    stage.answer()
    stage.press(Key.Key_F8)
    stage.line.driver.break_off("window closed")
    earlier = tuple(stage.line.pen.events_kept)

    again = make_stage(stage.line.engine.script, earlier)
    again.line.driver.pick_up(at(60_000))
    again.resume(earlier, {})

    assert happened(again) == [
        ASKED,
        "The call stood still, and goes on now.",
    ]
    assert again.screen.telephone.supervisor_key.text() == "Asked 0:00"


def test_a_call_gone_back_into_is_drawn_as_one_call(make_stage, stage):
    stage.answer()
    stage.send("hello")
    stage.line.let_finish()
    stage.line.pass_time(1_000)
    earlier = tuple(stage.line.pen.events_kept)

    again = make_stage(stage.line.engine.script, earlier)
    again.line.driver.pick_up(at(0))
    again.resume(earlier, {1: "hello"})
    again.line.pass_time(2_000)
    again.screen.show_time()

    before, after = stage.lanes, again.lanes
    assert after.answered == before.answered
    assert after.caller[: len(before.caller)] == before.caller
    assert after.trainee == before.trainee
    assert after.length == again.line.driver.now()
    assert happened(again) == ["Up to here as before; you go on from here."]


def test_a_line_broken_off_before_the_break_is_shown_so_afterwards(make_stage, stage):
    stage.answer()
    stage.send("hello")
    stage.line.pass_time(1_200)
    stage.press(Key.Key_F5)
    said = stage.said[1]
    stage.line.driver.break_off("window closed")
    earlier = tuple(stage.line.pen.events_kept)

    again = make_stage(stage.line.engine.script, earlier)
    again.line.driver.pick_up(at(60_000))
    again.resume(earlier, {1: "hello"})

    assert said[1].endswith(" —")
    assert again.said[1] == said


def test_the_promised_time_is_read_from_what_was_said(make_stage):
    words = "Could you hold for two minutes while I look?"
    stage = make_stage(**{words: ("hold_announce", "hold_reason", "hold_duration")})
    stage.answer()
    stage.send(words)
    stage.line.let_finish()

    stage.press(Key.Key_F5)
    stage.line.pass_time(47_000)
    stage.screen.hold_page.show_time()

    hold = stage.screen.hold_page
    assert hold.clock.text() == "0:47"
    assert hold.left.text() == "1:13"
    assert hold.bar.mark_text == "2:00, as you promised"
    assert hold.said.text().startswith("You asked first, gave the reason")
    assert stage.screen.telephone.hold_key.hasFocus()


def test_without_a_promise_it_counts_to_looking_in(stage):
    stage.answer()
    stage.press(Key.Key_F5)

    hold = stage.screen.hold_page
    assert hold.bar.mark_text == "go back by 0:30 and say how things stand"
    assert hold.said.text().startswith("You said nothing before the hold.")
    stage.line.pass_time(31_000)
    stage.screen.show_time()
    assert hold.hint.words.text().startswith("The time is up.")


def test_without_practice_there_is_no_hint_at_all(make_stage):
    stage = make_stage(practice=False).answer()
    stage.press(Key.Key_F5)
    stage.screen.show_time()

    assert stage.screen.hold_page.hint.isHidden()
    assert stage.screen.hold_page._said_row.isHidden()
    stage.press(Key.Key_F5)
    stage.press(Key.Key_F6)
    stage.screen.show_time()
    assert stage.screen._hint.isHidden()
    assert [chip.text for chip in stage.screen.bar().chips] == ["Typed"]


@pytest.mark.parametrize(
    ("needed", "told"),
    [
        (Help.SENTENCE, "Thank them for waiting before you give the answer."),
        (Help.WORD, "Asking to wait"),
        (Help.NONE, ""),
    ],
)
def test_a_hint_fades_with_what_it_is_about(make_stage, needed, told):
    stage = make_stage(hello=("greet",), helps={54: needed}).answer()

    stage.press(Key.Key_F5)
    stage.screen.show_time()

    hint = stage.screen.hold_page.hint
    assert hint.isHidden() is not bool(told)
    assert (hint.words.text() if told else "") == told


@pytest.mark.parametrize(
    ("needed", "shown"),
    [(Help.SENTENCE, True), (Help.WORD, False), (Help.NONE, False)],
)
def test_the_order_of_the_greeting_is_told_until_it_is_known(make_stage, needed, shown):
    stage = make_stage(helps={45: needed}).ring()
    read = [one.text() for one in stage.screen.ring_page.findChildren(QLabel)]

    assert ("Greet in this order" in read) is shown


def test_a_hint_follows_what_happens(stage):
    stage.answer()

    stage.press(Key.Key_F6)
    stage.screen.show_time()
    assert "Unmute" in stage.screen._hint.words.text()

    stage.press(Key.Key_F6)
    stage.screen.show_time()
    assert "Unmute" not in stage.screen._hint.words.text()


def test_the_bar_tells_the_company_then_the_case(qtbot, stage):
    texts = stage.line.engine.script.texts
    stage.ring()
    assert stage.screen.bar().title == texts.company.name
    stage.line.pass_time(1_000)

    with qtbot.waitSignal(stage.screen.bar_changed):
        stage.press(SPACE)

    assert stage.screen.bar().title == texts.title
    assert [chip.text for chip in stage.screen.bar().chips] == ["Practice", "Typed"]


def test_captions_can_be_done_without_until_the_call_is_over(stage):
    stage.answer()
    stage.screen.set_captions(False)
    stage.send("hello")
    stage.line.pass_time(1_500)
    row = stage.screen.conversation.turns[1]
    assert row.words.isHidden()
    assert not row.strokes.isHidden()

    stage.press(Key.Key_F9)

    assert not row.words.isHidden()
    assert row.words.text()


def test_the_telephone_travels_to_its_place(qtbot, stage):
    stage.ring()
    stage.line.pass_time(1_000)
    before = stage.screen.telephone.pos()

    stage.press(SPACE)
    stage.screen.finish()

    assert stage.screen.telephone.pos() == before
    place = stage.screen._places.telephone.topLeft()
    qtbot.waitUntil(lambda: stage.screen.telephone.pos() == place)


def test_what_is_typed_is_taken_at_once_and_all_is_painted_together(qtbot, stage):
    stage.ring()
    stage.line.pass_time(1_000)
    screen = stage.screen

    stage.press(SPACE)

    assert screen.reply.field.hasFocus()
    assert stage.see(screen.talk)
    assert not stage.see(screen.papers)
    assert not screen.updatesEnabled()
    qtbot.waitUntil(screen.updatesEnabled)
    assert stage.see(screen.papers)
    assert stage.see(screen.tape)


def test_without_motion_the_telephone_is_just_there(qtbot, dressed, make_stage):
    dress(dressed, Scheme.LIGHT, still=True)
    try:
        stage = make_stage().answer()
        place = stage.screen._places.telephone.topLeft()
        assert stage.screen.telephone.pos() == place
    finally:
        dress(dressed, Scheme.LIGHT)


# Narrow windows ----------------------------------------------------------------------


def test_in_a_narrow_window_the_papers_come_when_they_are_asked_for(stage):
    shown(stage.answer(), 1_100)
    screen = stage.screen
    assert not stage.see(screen.papers)
    assert all(stage.see(one) for one in screen.heading.paper_buttons)

    stage.press(Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert stage.see(screen.papers)
    assert screen.notes.currentIndex() == 1
    stage.press(Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert screen.notes.currentIndex() == 2

    stage.press(Key.Key_Escape)
    assert not stage.see(screen.papers)
    assert screen.reply.field.hasFocus()


def test_a_call_answered_in_a_narrow_window_has_its_papers_put_away(stage):
    shown(stage, 960, 484)
    stage.answer()
    assert not stage.see(stage.screen.papers)

    stage.screen.open_paper(0)
    assert stage.see(stage.screen.notes.close_button)
    stage.screen.notes.close_button.click()

    assert not stage.see(stage.screen.papers)
    assert stage.screen.reply.field.hasFocus()


@pytest.mark.parametrize(("width", "height"), [(960, 484), (1_100, 644)])
def test_an_open_paper_covers_nothing_of_the_reply(stage, width, height):
    stage.answer()
    shown(stage, width, height)
    stage.press(Key.Key_1, Qt.KeyboardModifier.AltModifier)
    stage.write("hello")

    send, papers = stage.screen.reply.send_button, stage.screen.papers
    place = send.rect().translated(send.mapTo(stage.screen, QPoint(0, 0)))
    assert stage.screen.drawer_open
    assert not papers.geometry().intersects(place)
    assert stage.screen.rect().contains(place)
    assert send.width() >= send.sizeHint().width()

    stage.press(Key.Key_Escape)
    assert stage.screen.talk.width() > papers.width()
    assert not stage.screen.drawer_open


def test_a_paper_beside_the_conversation_takes_its_buttons_out_of_the_heading(stage):
    stage.answer()
    shown(stage, 960, 484)
    buttons = stage.screen.heading.paper_buttons
    assert all(map(stage.see, buttons))

    stage.press(Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert not any(map(stage.see, buttons))

    stage.press(Key.Key_Escape)
    assert all(map(stage.see, buttons))


def test_a_search_nobody_waits_for_any_more_is_not_shown(stage):
    stage.answer()
    stage.screen.notes.open(1)
    stage.screen.notes.sheet.look_up_button.click()
    assert stage.see(stage.screen.notes.sheet.search)

    stage.press(Key.Key_F9)

    assert not stage.see(stage.screen.notes.sheet.search)


def test_asked_for_once_more_a_paper_goes_away_again(stage):
    shown(stage.answer(), 1_100)

    stage.screen.heading.paper_buttons[0].click()
    assert stage.see(stage.screen.papers)
    stage.screen.heading.paper_buttons[0].click()

    assert not stage.see(stage.screen.papers)


def test_in_a_narrow_window_the_hint_stands_near_the_reply(stage):
    stage.answer()
    stage.press(Key.Key_F6)
    stage.screen.show_time()
    words = stage.screen._hint.words.text()

    shown(stage, 1_100)

    assert stage.screen.talk.hint.words.text() == words
    assert stage.see(stage.screen.talk.hint)
    shown(stage, 1_280)
    assert not stage.see(stage.screen.talk.hint)
    assert stage.see(stage.screen._hint)


def test_a_wide_window_lays_the_papers_out(stage):
    shown(stage.answer(), 1_100)

    shown(stage, 1_280)

    assert stage.see(stage.screen.papers)
    assert not any(stage.see(one) for one in stage.screen.heading.paper_buttons)


def test_a_low_window_keeps_the_reply_on_one_line(qtbot, stage):
    shown(stage.answer(), 960, 484)
    reply = stage.screen.reply

    centre = reply.send_button.geometry().center().y()
    assert abs(centre - reply.field.geometry().center().y()) <= 2
    assert stage.screen.tape.height() == 32
    qtbot.waitUntil(lambda: stage.screen.conversation.height() > 100)


@pytest.mark.parametrize(("width", "form"), [(1_280, Form.CALL), (1_000, Form.BAR)])
def test_the_telephone_takes_the_form_there_is_room_for(stage, width, form):
    shown(stage.ring(), width)
    stage.line.pass_time(1_000)

    stage.press(SPACE)

    assert stage.screen.telephone.form is form


def test_a_ringing_telephone_is_large_where_there_is_room(stage):
    shown(stage.ring(), 1_280)
    assert stage.screen.telephone.form is Form.LARGE

    shown(stage, 960, 484)
    assert stage.screen.telephone.form is Form.BAR


def test_the_grilles_move_as_long_as_there_is_a_voice(qtbot, stage):
    stage.answer()
    assert not stage.screen._murmurs.isActive()
    stage.send("hello")
    stage.line.pass_time(1_200)
    assert stage.screen._murmurs.isActive()
    handset = stage.screen.telephone.handset

    def is_heard():
        stage.line.hand.move(20)
        return handset.levels[0] > 0

    qtbot.waitUntil(is_heard)
    stage.line.let_finish()

    assert not stage.screen._murmurs.isActive()
    qtbot.waitUntil(lambda: handset.levels == (0.0, 0.0))


def test_later_puts_a_ringing_call_off(qtbot, stage):
    stage.ring()

    with qtbot.waitSignal(stage.screen.put_off):
        stage.screen.ring_page.later_button.click()


def test_a_ring_tells_what_to_say_only_to_who_practises(make_stage):
    def told(stage):
        return {one.text() for one in stage.screen.ring_page.findChildren(QLabel)}

    assert {"Your company", "Your name"} <= told(make_stage())
    assert "Your company" not in told(make_stage(practice=False))


def test_while_it_rings_the_rest_of_the_desk_is_made_piece_by_piece(qtbot, stage):
    assert "talk" not in vars(stage.screen)
    stage.ring()

    qtbot.waitUntil(lambda: stage.screen._furnished)

    assert not stage.see(stage.screen.talk)
    assert stage.see(stage.screen.ring_page)


def test_who_answers_at_once_finds_a_whole_desk(stage):
    stage.screen.ring()
    stage.line.driver.start()

    stage.line.driver.take(acts.Answer())
    stage.screen.finish()

    assert stage.see(stage.screen.talk)
    assert stage.see(stage.screen.papers)
    stage.write("h")
    assert stage.line.kinds()[-1] == "ComposeBegan"


def test_in_a_low_window_replies_to_choose_from_come_before_a_hint(make_stage):
    stage = make_stage(mode=Mode.GUIDED)
    shown(stage, 960, 484)
    stage.answer()
    stage.screen.say_hint("Greet them.")

    assert stage.screen.choices.buttons
    assert not stage.see(stage.screen.talk.hint)

    shown(stage, 1_100, 744)
    stage.screen.say_hint("Greet them.")
    assert stage.see(stage.screen.talk.hint)


def test_what_comes_up_beside_a_call_can_be_turned_to(make_stage):
    chat = Distractor(id="chat", kind=DistractorKind.CHAT, after_ms=3_000)
    case = make_case(distractors=(chat,))
    texts = {
        language: replace(one, distractors={"chat": "Lunch?"})
        for language, one in case.texts.items()
    }
    stage = make_stage(make_script(replace(case, texts=texts))).answer()
    beside = stage.screen.talk.beside
    assert beside.isHidden()

    stage.line.pass_time(4_000)
    assert beside.isVisible()
    assert stage.screen.reply.field.hasFocus()

    beside.turn_button.click()
    assert beside.isHidden()
    assert stage.screen.reply.field.hasFocus()
    kept = stage.line.pen.events_kept
    assert [one.distractor for one in kept if isinstance(one, events.Attended)] == [
        "chat"
    ]


def test_what_came_up_goes_with_the_call(make_stage):
    notice = Distractor(id="notice", kind=DistractorKind.NOTICE, after_ms=1_000)
    case = make_case(distractors=(notice,))
    texts = {
        language: replace(one, distractors={"notice": "Curry today."})
        for language, one in case.texts.items()
    }
    stage = make_stage(make_script(replace(case, texts=texts))).answer()
    stage.line.pass_time(2_000)
    assert stage.screen.talk.beside.isVisible()

    stage.line.driver.take(acts.HangUp())
    assert stage.screen.talk.beside.isHidden()
