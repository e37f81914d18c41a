"""From sitting down to the card, on a real training record and with real ears."""

from dataclasses import replace

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from phonecoach.app.screens.briefing_screen import BriefingScreen
from phonecoach.app.screens.call_screen import CallScreen
from phonecoach.app.screens.card_screen import CardScreen
from phonecoach.app.screens.history_screen import NOTEBOOK
from phonecoach.app.screens.screen import Place
from phonecoach.app.screens.today_screen import TodayScreen
from phonecoach.app.screens.who_screen import WhoScreen
from phonecoach.app.sitting import phrases_folder
from phonecoach.app.sound.clips import Said
from phonecoach.call import events
from phonecoach.call.acts import HangUp
from phonecoach.call.annotations import TurnBehaviours
from phonecoach.call.record import Purpose
from phonecoach.checklist.drills import DrillKind
from phonecoach.errors import StoreError
from phonecoach.language.site_phrases import (
    SitePhrase,
    phrases_file,
    read_phrases,
    write_phrases,
)
from phonecoach.scenario.glance import glance
from phonecoach.scoring.card import Mark
from phonecoach.store import CallState
from phonecoach.units import Language, Mode, to_ms

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
GREETING = "Good morning, Mina speaking. How may I help you?"


def the_call(reader):
    """Return person and call of the only call in the record."""
    [person] = reader.persons()
    [call] = reader.calls(person.id)
    return person, call


def talk(office):
    """Take a call through hold, look-up, memo and form."""
    office.take()
    office.answer()
    office.say(GREETING)
    office.let_finish()
    office.press(Key.Key_F5)
    office.pass_time(2_000)
    office.press(Key.Key_F5)
    office.press(Key.Key_1, ALT)
    QTest.keyClicks(office.screen.notes.memo, "box rattles")
    office.press(Key.Key_3, ALT)
    QTest.keyClicks(office.screen.notes.form.fields["number"], "0113")


def test_a_new_person_takes_a_call_and_gets_a_card(office):
    assert isinstance(office.screen, WhoScreen)
    office.new_person()
    assert isinstance(office.screen, TodayScreen)

    talk(office)
    office.screen.notes.open(1)
    if not office.screen.notes.sheet.look_up_button.isHidden():
        office.press(Key.Key_L, ALT)
        office.pass_time(1_000)
    said = office.said
    office.press(Key.Key_F9)
    office.see_card()

    assert said[0] == ("You", GREETING)
    assert said[1][1]
    assert isinstance(office.screen, CardScreen)
    with office.kept() as reader:
        person, call = the_call(reader)
        assert person.name == "Mina Park"
        assert call.state is CallState.FROZEN
        card = reader.current_card(person.id, call.call).card
        assert len(card.items) == 57
        kept = reader.record(person.id, call.call).events
    kinds = {type(event).__name__ for event in kept}
    assert {"Answered", "TurnHeard", "HoldBegan", "HoldEnded", "LookUpBegan"} <= kinds
    [heard] = [event for event in kept if isinstance(event, events.TurnHeard)]
    assert {"greet", "offer_help"} <= {one.name for one in heard.behaviours}
    [memo] = [event for event in kept if isinstance(event, events.MemoChanged)]
    assert memo.text == "box rattles"
    [form] = [event for event in kept if isinstance(event, events.FormChanged)]
    assert dict(form.fields)["number"] == "0113"


def test_a_sound_device_that_opens_slowly_takes_no_time_off_the_ring(
    monkeypatch, office
):
    office.new_person()
    shown = []
    sound, ring = office.desk._training.calling._sitting.comfort.sound, CallScreen.ring
    monkeypatch.setattr(sound, "ring", lambda _: office.hand.move(3_100))
    monkeypatch.setattr(
        CallScreen, "ring", lambda it: shown.append(it.telephone._now()) or ring(it)
    )

    office.take()

    assert shown == [0]


class Recorded:
    """One clip, whatever is said."""

    def __init__(self, folder):
        self.path = folder / "clip.wav"
        soundfile.write(self.path, np.full(8_000, 0.25), 8_000)

    def __call__(self, case, language):
        return self

    def find(self, line, wording, text):
        return self


def test_a_caller_who_was_recorded_is_heard_until_the_call_is_over(
    monkeypatch, tmp_path, qtbot, office
):
    monkeypatch.setattr("phonecoach.app.calling.recorded", Recorded(tmp_path))
    office.new_person()
    sound = office.desk._training.calling._sitting.comfort.sound
    heard = []
    for name in ("open_line", "speak", "close_line"):
        monkeypatch.setattr(
            sound, name, lambda *it, name=name: heard.append((name, *it))
        )
    office.take("broken-delivery")
    clips = office.desk._training.calling._line._clips

    office.answer()
    office.say(GREETING)
    qtbot.waitUntil(lambda: bool(office.driver.state.planned))
    planned = office.driver.state.planned[0]
    said = Said(planned.line, planned.wording, planned.text, to_ms(planned.duration))
    qtbot.waitUntil(lambda: clips.sound(said) is not None)
    office.let_finish()
    office.press(Key.Key_F9)
    qtbot.waitUntil(office.screen.done_button.isVisible)
    office.screen.done_button.click()

    assert heard[0] == ("open_line",)
    assert heard[1][0] == "speak"
    assert len(heard[1][1]) == 2 * 16_000
    assert heard[-1] == ("close_line",)
    assert clips.sound(said) is None


def test_the_card_shows_all_57_marks(office):
    office.new_person()
    talk(office)
    office.press(Key.Key_F9)
    office.see_card()

    shown = 0
    for chip in office.screen.marks.filters.buttons():
        chip.click()
        shown += office.screen.marks.list.model().rowCount()

    assert shown == 57


def test_a_call_can_be_taken_again_from_its_card(office):
    office.new_person()
    office.take()
    office.answer()
    office.press(Key.Key_F9)
    office.see_card()

    office.screen.head.again_button.click()

    assert isinstance(office.screen, CallScreen)
    office.answer()
    office.press(Key.Key_F9)
    office.see_card()
    office.screen.head.close_button.click()
    assert isinstance(office.screen, TodayScreen)
    with office.kept() as reader:
        [person] = reader.persons()
        calls = reader.calls(person.id)
        assert len({one.call for one in calls}) == 2
        assert len({one.case for one in calls}) == 1
        assert all(reader.current_card(person.id, one.call) for one in calls)


def test_a_drill_is_taken_from_the_library_and_again_from_its_card(office):
    office.new_person()
    office.desk._training.go(Place.LIBRARY)
    office.screen.filters.drills_button.click()
    office.screen.buttons[-1].click()
    case = office.screen._text.case
    office.screen.started.emit(case, Mode.TYPED, True)
    office.answer()
    office.press(Key.Key_F9)
    office.see_card()

    left_out = [one for one in office.screen._card.marks if one.no == 59]
    assert left_out[0].mark is Mark.NOT_APPLICABLE
    assert office.screen._card.score is None
    office.screen.head.again_button.click()
    assert isinstance(office.screen, BriefingScreen)
    assert office.screen._text.case != case
    with office.kept() as reader:
        _, call = the_call(reader)
        assert call.purpose is Purpose.DRILL
        [person] = reader.persons()
        [drill] = glance(reader.case_content(person.id, call.call)).drills
    assert drill is DrillKind.CLOSING


def test_what_is_written_in_the_notebook_is_there_at_the_next_start(open_office):
    office = open_office()
    office.new_person()
    office.take()
    office.answer()
    office.press(Key.Key_F9)
    office.see_card()
    office.desk._training.go(Place.HISTORY)
    office.screen.show_view(NOTEBOOK)
    QTest.keyClicks(office.screen.view.phrases.question, "How long?")
    QTest.keyClicks(office.screen.view.phrases.answer, "A week.")
    office.screen.view.phrases.keep_button.click()
    QTest.keyClicks(office.screen.view.week.fields[5], "Slower")

    later = open_office()
    later.screen.tiles[0].click()
    later.desk._training.go(Place.HISTORY)
    later.screen.show_view(NOTEBOOK)
    view = later.screen.view
    assert view.week.fields[5].text() == "Slower"
    assert "A week." in [one.text() for one in view.phrases.findChildren(QLabel)]


def test_a_call_closed_in_the_middle_goes_on_at_the_next_start(open_office):
    office = open_office()
    office.new_person()
    talk(office)
    said = office.said

    office = open_office()
    office.screen.tiles[0].click()
    assert office.broken_off
    office.carry_on()

    assert isinstance(office.screen, CallScreen)
    assert office.said == said
    assert office.screen.notes.memo.toPlainText() == "box rattles"
    assert office.screen.notes.form.fields["number"].text() == "0113"
    office.say("I am sorry to hear that.")
    office.let_finish()
    office.press(Key.Key_F9)
    office.see_card()
    assert isinstance(office.screen, CardScreen)
    with office.kept() as reader:
        person, call = the_call(reader)
        kept = reader.record(person.id, call.call).events
    names = [type(event).__name__ for event in kept]
    assert names.index("BrokenOff") + 1 == names.index("PickedUp")


def test_words_sent_just_before_hanging_up_are_heard_for_the_card(office):
    office.new_person()
    office.take()
    office.answer()
    QTest.keyClicks(office.screen.reply.field, GREETING)
    QTest.keyClick(office.screen.reply.field, Key.Key_Return)
    office.driver.take(HangUp())
    office.see_card()

    with office.kept() as reader:
        person, call = the_call(reader)
        kept = reader.record(person.id, call.call).events
        notes = [one.note for one in reader.annotations(person.id, call.call)]
    assert not [event for event in kept if isinstance(event, events.TurnHeard)]
    [heard] = [note for note in notes if isinstance(note, TurnBehaviours)]
    assert {"greet", "offer_help"} <= {one.name for one in heard.behaviours}


def test_words_sent_just_before_closing_are_heard_when_the_call_goes_on(
    qtbot, open_office
):
    office = open_office()
    office.new_person()
    office.take()
    office.answer()
    QTest.keyClicks(office.screen.reply.field, GREETING)
    QTest.keyClick(office.screen.reply.field, Key.Key_Return)

    office = open_office()
    office.screen.tiles[0].click()
    office.carry_on()
    qtbot.waitUntil(lambda: "greet" in office.driver.state.heard)
    office.let_finish()

    assert office.said[0] == ("You", GREETING)
    assert len(office.said) > 1


def test_a_call_that_was_ringing_can_be_gone_on_with(monkeypatch, open_office):
    bells = []
    for name in ("ring", "stop"):
        monkeypatch.setattr(
            f"phonecoach.app.sound.board.SoundBoard.{name}",
            lambda *_, name=name: bells.append(name),
        )
    office = open_office()
    office.new_person()
    office.take()
    office.pass_time(2_000)

    office = open_office()
    office.screen.tiles[0].click()
    bells.clear()
    office.carry_on()
    assert bells[-1] == "ring"
    office.press(Key.Key_Space)

    assert office.driver.state.answered
    assert bells[-1] == "stop"


def test_a_broken_off_call_can_be_put_away(open_office):
    office = open_office()
    office.new_person()
    office.take()
    office.answer()

    office = open_office()
    office.screen.tiles[0].click()
    office.set_aside()

    assert isinstance(office.screen, TodayScreen)
    assert not office.broken_off
    with office.kept() as reader:
        _, call = the_call(reader)
        assert call.state is CallState.FILED


def test_after_a_card_no_call_is_offered_to_go_on_with(office):
    office.new_person()
    office.take()
    office.answer()
    office.press(Key.Key_F9)
    office.see_card()

    office.screen.head.close_button.click()

    assert not office.broken_off


@pytest.mark.parametrize("language", [Language.JA, Language.KO])
def test_another_language_is_spoken_at_once_and_remembered(open_office, language):
    office = open_office()
    before = office.screen.add_button.text()

    [chip] = [
        one
        for one in office.screen.languages.buttons()
        if one.text() == {"ja": "日本語", "ko": "한국어"}[language]
    ]
    chip.click()

    assert isinstance(office.screen, WhoScreen)
    assert office.screen.add_button.text() != before
    with office.kept() as reader:
        assert reader.pc_setting("language") == language


def test_a_person_trains_in_their_language_whatever_the_window_speaks(office):
    office.desk.change_language(Language.JA)
    office.new_person("佐藤 花")
    place = office.window.bar.place_buttons[Place.LIBRARY]
    name = place.text()
    office.desk.change_language(Language.EN)
    assert place.accessibleName() == "Library"

    office.screen.tiles[0].click()

    assert place.text() == name != "Library"


def test_somebody_else_sits_down(office):
    office.new_person()

    office.window.bar.person_button.click()

    assert isinstance(office.screen, WhoScreen)
    assert [one.accessibleName() for one in office.screen.tiles] == ["Mina Park"]


def test_a_person_erased_meanwhile_is_asked_for_again(office):
    office.new_person()
    office.window.bar.person_button.click()

    office.desk.sit_down("nobody")

    assert isinstance(office.screen, WhoScreen)


def test_what_cannot_be_written_keeps_the_window_open_once(monkeypatch, office):
    office.new_person()
    sentence = "The disk is full. Free some space and close again."
    given_up = []

    def refuse():
        raise StoreError(sentence)

    with monkeypatch.context() as full:
        full.setattr(office.store, "close", refuse)
        full.setattr(office.store, "abandon", lambda: given_up.append(True))

        assert not office.window.close()
        assert office.window.problem.isVisible()
        assert office.window.problem.text() == sentence
        assert not office.screen.isEnabled()

        assert office.window.close()
        assert given_up == [True]
    office.store.close()


def test_in_mid_call_the_window_asks_before_it_closes(office):
    office.new_person()
    office.take()
    office.answer()

    assert not office.window.close()
    _, stay = office.window.question.answers
    stay.click()
    assert office.window.question is None
    assert office.driver.state.answered
    assert not office.window.close()
    close, _ = office.window.question.answers
    close.click()

    assert office.window.isHidden()


def test_nothing_is_asked_where_no_call_is_under_way(office):
    office.new_person()

    assert office.window.close()


def test_the_bar_says_who_sits_here_and_lets_somebody_else(office):
    office.new_person()
    assert office.window.bar.person_button.text().strip() == "Mina Park"

    office.window.bar.person_button.click()

    assert isinstance(office.screen, WhoScreen)
    assert not office.window.bar.person_button.isVisible()


def test_a_removed_person_stays_until_something_else_is_done(office):
    office.new_person()
    office.window.bar.person_button.click()
    QTest.keyClick(office.screen.tiles[0], Key.Key_Delete)
    with office.kept() as reader:
        assert len(reader.persons()) == 1

    office.screen.undo_button.click()
    office.screen.tiles[0].click()

    with office.kept() as reader:
        assert [one.name for one in reader.persons()] == ["Mina Park"]


def test_a_removed_person_is_gone_once_the_window_closes(open_office):
    office = open_office()
    office.new_person()
    office.window.bar.person_button.click()
    QTest.keyClick(office.screen.tiles[0], Key.Key_Delete)

    office = open_office()

    assert office.screen.tiles == []


def test_a_removed_person_leaves_words_that_count_but_no_sentence(office):
    office.new_person()
    with office.kept() as reader:
        (mina,) = reader.persons()
    path = phrases_file(phrases_folder(office.store), Language.EN)
    said = "Two ticks, Mr Bell."
    own = SitePhrase(
        behaviour="hold_announce", phrase="two ticks", said=said, whose=mina.id
    )
    write_phrases(path, [own])
    office.window.bar.person_button.click()
    assert read_phrases(path)[0].said == said

    office.desk.remove(mina.id)

    (kept,) = read_phrases(path)
    assert (kept.phrase, kept.said, kept.whose) == ("two ticks", "two ticks", "")


def test_a_name_typed_so_far_outlives_another_language(office):
    QTest.keyClicks(office.screen.name_field, "Mina")

    office.desk.change_language(Language.JA)

    assert office.screen.name_field.text() == "Mina"


@pytest.mark.parametrize("captions", [True, False])
def test_a_record_says_whether_there_were_captions(office, captions):
    office.new_person()
    office.desk._training.into_call.brief("repair-enquiry")
    office.screen.started.emit("repair-enquiry", Mode.TYPED, captions)
    office.store.writer.flush()

    sitting = office.desk._training._sitting
    person, call = the_call(sitting.reader)
    record = sitting.reader.record(person.id, call.call)

    assert record.head.captions is captions
    assert office.screen.conversation._captions is captions


def test_captions_are_turned_off_in_mid_call_and_stay_off(office):
    office.new_person()
    office.take()
    office.answer()
    assert office.window.bar.captions_button.isChecked()

    office.press(Key.Key_F3)

    assert not office.window.bar.captions_button.isChecked()
    assert not office.desk.comfort.own.captions
    assert not office.screen.conversation._captions
    with office.kept() as reader:
        person, call = the_call(reader)
        turned = reader.record(person.id, call.call).events[-1]
    assert (type(turned).__name__, turned.shown) == ("CaptionsTurned", False)


def test_a_call_gone_on_with_tells_of_captions_chosen_meanwhile(open_office):
    office = open_office()
    office.new_person()
    talk(office)

    office = open_office()
    office.screen.tiles[0].click()
    comfort = office.desk.comfort
    comfort.choose(replace(comfort.own, captions=False))
    office.carry_on()

    assert not office.screen.conversation._captions
    with office.kept() as reader:
        person, call = the_call(reader)
        kept = reader.record(person.id, call.call).events
    names = [type(event).__name__ for event in kept]
    assert names.index("CaptionsTurned") > names.index("PickedUp")
    assert [it.shown for it in kept if hasattr(it, "shown") and it.shown is False]
