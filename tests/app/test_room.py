"""An administrator sets up the room, and it holds for everybody."""

from contextlib import closing
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton

from phonecoach.accounts import RoomSettings
from phonecoach.app.preferences import Preferences, Recording
from phonecoach.app.screens.room_screen import RoomScreen
from phonecoach.app.screens.screen import Place
from phonecoach.app.screens.today_screen import TodayScreen
from phonecoach.app.shelf import shelf
from phonecoach.app.widgets.briefing_parts import HowTaken
from phonecoach.app.widgets.voice_choice import Speech, VoiceChoice
from phonecoach.call.record import Purpose
from phonecoach.practice.sampling import SampleRule
from phonecoach.store import Asked
from phonecoach.units import PLAYED, Mode
from tests.app.test_signing_in import Room


@pytest.fixture
def room(office):
    made = Room(office)
    office.desk.sit_down(made.admin.id)
    office.window.bar.place_buttons[Place.ROOM].click()
    assert isinstance(office.screen, RoomScreen)
    return made


def kept(room):
    with closing(room.office.kept()) as reader:
        return reader.room_settings()


def set_as(room, **changes):
    settings = RoomSettings(**changes)
    room.office.store.writer.keep_room_settings(settings, author=room.admin.id)
    room.office.store.writer.flush()


def test_administrators_alone_find_the_page(room):
    for person in (room.mina, room.chief):
        room.office.desk.sit_down(person.id)
        assert not room.office.window.bar.place_buttons[Place.ROOM].isVisible()
        room.office.desk._training.go(Place.ROOM)
        assert isinstance(room.office.screen, TodayScreen)


def test_what_is_chosen_holds_at_once(room):
    screen = room.office.screen
    screen.pins.buttons[True].click()
    screen.idle.buttons[20].click()
    assert screen.idle.buttons[20].text() == "20 min"
    screen.days.buttons[7].click()
    screen.modes[Mode.GUIDED].click()
    screen.consent.setPlainText(" Only you hear it. ")
    screen.consent.left.emit(screen.consent.toPlainText().strip())

    assert kept(room) == RoomSettings(
        pin_required=True,
        idle_minutes=20,
        recording_days=7,
        modes=frozenset({Mode.SPOKEN, Mode.TYPED}),
        consent="Only you hear it.",
    )
    assert room.office.desk.signing_in._door.entrance(room.mina).asked is Asked.NEW_PIN
    assert room.office.desk.comfort.room == kept(room)


def test_one_way_to_take_a_call_stays(room):
    screen = room.office.screen
    for mode in (Mode.SPOKEN, Mode.GUIDED, Mode.TYPED):
        screen.modes[mode].click()

    assert kept(room).modes == {Mode.TYPED}
    assert screen.modes[Mode.TYPED].isChecked()
    assert "has to stay" in screen.problem.text()


def test_names_are_shown_before_anybody_signs_in(room):
    screen = room.office.screen
    screen.room_field.setText(" Room  2-B ")
    screen.pc_field.setText("PC 4")
    screen.pc_field.editingFinished.emit()
    room.office.desk.ask_who()

    assert room.office.screen._where == "Room 2-B · PC 4"


def test_window_fills_the_screen_where_the_room_says_so(room):
    window = room.office.window.window()
    room.office.screen.full_screen.buttons[True].click()
    assert window.isFullScreen()
    room.office.screen.full_screen.buttons[False].click()

    assert not window.isFullScreen()


def test_rule_of_reviews_holds_at_once(room):
    review = room.office.screen.review
    review.every.buttons[10].click()
    review.first.buttons[0].click()
    review.lowest.buttons[2].click()
    review.back.buttons[7].click()
    review.others.click()
    review.dispute.buttons[0].click()

    rule = SampleRule(every=10, first=0, lowest=2, days=7, seed=2)
    assert (kept(room).review, kept(room).dispute_days) == (rule, 0)
    assert "Different calls" in review.drawn_anew.text()


# A kiosk -----------------------------------------------------------------------------


@pytest.fixture
def kiosk(room):
    room.office.screen.kiosk.buttons[True].click()
    return room


def test_kiosk_fills_the_screen_and_cannot_be_put_away(kiosk):
    window = kiosk.office.window.window()
    assert window.isFullScreen()
    window.showMinimized()
    QCoreApplication.sendPostedEvents()

    assert window.isFullScreen()


def test_nobody_but_an_administrator_closes_a_kiosk(kiosk):
    office = kiosk.office
    for person in (None, kiosk.mina, kiosk.chief):
        office.desk.ask_who()
        if person is not None:
            office.desk.sit_down(person.id)
        assert not office.window.close()
        assert "sign in as an administrator" in office.window.problem.text()
    office.desk.sit_down(kiosk.admin.id)

    assert office.window.close()


def test_recovery_code_leads_out_of_a_kiosk(kiosk):
    office = kiosk.office
    office.desk.ask_who()
    kiosk.choose(kiosk.admin)
    other = next(
        one
        for one in office.screen.form.findChildren(QPushButton)
        if one.text() == "Use the recovery code"
    )
    other.click()
    kiosk.type(kiosk.code, "another password", "another password")
    office.screen.done_button.click()
    office.window.bar.place_buttons[Place.ROOM].click()
    with office.qtbot.waitSignal(office.screen.closing):
        office.screen.close_button.click()

    assert not office.window.isVisible()


def test_nobody_at_all_closes_a_kiosk_during_a_test(kiosk):
    office = kiosk.office
    calling = office.desk._training.calling
    case = next(it.case for it in shelf().entries() if it.id == "repair-enquiry")
    calling.take(case, Mode.TYPED, Purpose.TEST)
    assert not office.window.close()

    assert "A test is under way" in office.window.problem.text()
    calling.break_off("closed")
    assert office.window.close()


# What holds for a trainee ------------------------------------------------------------


def test_call_is_not_taken_in_a_way_that_the_room_does_not_allow(room):
    set_as(room, modes=frozenset({Mode.GUIDED}))
    room.office.desk.sit_down(room.mina.id)

    assert room.office.desk.comfort.own.last_mode is Mode.TYPED
    assert room.office.desk.comfort.mode is Mode.GUIDED


@pytest.mark.parametrize("mode", PLAYED)
def test_briefing_offers_what_the_room_allows(qtbot, dressed, mode):
    speech = Speech(possible=True, modes=frozenset({mode}))
    how = HowTaken(mode, captions=True, speech=speech)
    qtbot.addWidget(how)

    enabled = {it for it, made in how.modes.buttons.items() if made.isEnabled()}
    assert enabled == {mode}
    assert "its administrators set that" in how.note.text()


def test_room_can_allow_no_recordings(room):
    set_as(room, recording_days=0)
    room.office.desk.sit_down(room.mina.id)
    comfort = room.office.desk.comfort
    comfort.choose(replace(comfort.own, recording=Recording.KEPT))

    assert comfort.speech.recording is Recording.TIMES_ONLY
    assert comfort.speech.days == 0


def test_recordings_stay_no_longer_than_the_room_allows(room):
    keeping = room.office.desk._recordings
    room.office.desk.sit_down(room.mina.id)
    own = Preferences(recording=Recording.KEPT, recording_days=30)
    room.office.desk.comfort.choose(own)
    room.office.store.writer.flush()
    before = keeping._days(room.mina.id)
    set_as(room, recording_days=7)

    assert (before, keeping._days(room.mina.id)) == (30, 7)
    assert room.office.desk.comfort.room.recording_days == 90
    room.office.desk.sit_down(room.mina.id)
    assert room.office.desk.comfort.speech.days == 7


def test_rooms_own_words_stand_beside_the_choice_to_record(qtbot, dressed):
    speech = Speech(
        possible=True,
        recording=Recording.KEPT,
        consent="Only you hear it.",
    )
    choice = VoiceChoice(speech)
    qtbot.addWidget(choice)

    assert "Only you hear it." in choice.note.text()
    nothing = VoiceChoice(replace(speech, days=0, recording=Recording.TIMES_ONLY))
    qtbot.addWidget(nothing)
    assert not nothing.picks.buttons[Recording.KEPT].isEnabled()
