"""Ringing somebody up, from the desk to the card."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from phonecoach.app.screens.call_ring import goes_out
from phonecoach.app.screens.call_screen import CallScreen
from phonecoach.app.screens.card_screen import CardScreen
from phonecoach.app.screens.plan_screen import PlanScreen
from phonecoach.app.screens.review_screen import ReviewScreen
from phonecoach.app.screens.screen import Place
from phonecoach.app.screens.today_screen import TodayScreen
from phonecoach.app.screens.tray_screen import TrayScreen
from phonecoach.app.shelf import shelf
from phonecoach.scenario import Outcome
from phonecoach.store import CallState
from phonecoach.units import Mode
from tests.app.office import NOON
from tests.app.outgoing_kit import parcel_back

WHAT = "two new copies, tomorrow morning"


@pytest.fixture
def room(office):
    office.new_person()
    office.training = office.desk._training
    return office


@pytest.fixture
def calmly(monkeypatch):
    """Let chance always choose the first way of being answered."""
    monkeypatch.setattr("phonecoach.app.calling.secrets.randbelow", lambda _: 0)


@pytest.fixture
def at_nobody(monkeypatch):
    monkeypatch.setattr("phonecoach.app.calling.secrets.randbelow", lambda _: 5)


def plan(room):
    room.training.outgoing.plan(parcel_back())
    screen = room.screen
    assert isinstance(screen, PlanScreen)
    screen.form.fields["what"].setPlainText(WHAT)
    screen.rehearsal.key.click()
    room.hand.move(9_000)
    screen.rehearsal.key.click()
    room.hand.move(1_000)
    return screen


def dial(room):
    plan(room)
    room.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(room.screen, CallScreen)


def record_of(room):
    with room.kept() as reader:
        who = room.training.person.id
        (call,) = reader.calls(who)
        return call, reader.record(who, call.call)


def kinds(record):
    return [type(event).__name__ for event in record.events]


@pytest.mark.usefixtures("calmly")
def test_what_was_done_at_the_desk_comes_before_the_call(room):
    dial(room)
    _, record = record_of(room)

    assert kinds(record)[:3] == ["PlanWritten", "Rehearsed", "Dialled"]
    assert [event.at for event in record.events[:3]] == [-10_000_000, -1_000_000, 0]
    assert dict(record.events[0].fields)["what"] == WHAT
    assert record.events[1].lasts == 9_000_000


@pytest.mark.usefixtures("calmly")
def test_whoever_picks_up_speaks_first_and_the_clock_begins_then(room):
    dial(room)
    telephone = room.screen.telephone
    assert telephone.handset.is_lifted
    assert not telephone.answer_key.isVisible()
    assert not telephone.hold_key.isEnabled()

    room.pass_time(12_000)

    assert room.driver.state.answered
    assert telephone.hold_key.isEnabled()
    assert room.screen.talk.isVisible()
    telephone.show_time()
    passed = room.driver.now() - room.driver.state.answered_at
    assert telephone.clock.text() == f"0:{passed // 1_000_000:02}"
    assert room.screen.conversation.isVisible()


@pytest.mark.usefixtures("calmly")
def test_the_plan_lies_there_while_it_rings(room):
    dial(room)

    words = [one.text() for one in room.screen.ring_page.findChildren(QLabel)]
    assert WHAT in words


@pytest.mark.usefixtures("calmly")
def test_neither_escape_nor_space_rings_off(room):
    dial(room)
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Space, Qt.Key.Key_Return):
        room.press(key)

    assert not room.driver.state.ended


@pytest.mark.usefixtures("at_nobody")
def test_who_rings_off_has_reached_nobody_and_needs_no_review(room):
    dial(room)
    room.pass_time(25_000)
    room.press(Qt.Key.Key_F9)

    assert "rang off" in room.screen.talk.over.text()
    room.screen.done_button.click()

    assert isinstance(room.screen, CardScreen)
    call, _ = record_of(room)
    assert call.outcome is Outcome.NOT_REACHED
    assert call.state is CallState.FROZEN


@pytest.mark.usefixtures("at_nobody")
def test_the_exchange_ends_what_nobody_answers(room):
    dial(room)
    room.pass_time(61_000)

    assert room.screen.talk.over.text() == "Nobody picked up."


@pytest.mark.usefixtures("calmly")
def test_after_a_call_with_somebody_there_is_a_review_then_the_card(room):
    dial(room)
    room.pass_time(12_000)
    room.press(Qt.Key.Key_F9)
    room.screen.done_button.click()

    assert isinstance(room.screen, ReviewScreen)
    room.screen.skip_button.click()

    assert isinstance(room.screen, CardScreen)


@pytest.mark.usefixtures("calmly")
def test_a_call_broken_off_while_it_rings_goes_on_ringing(room):
    dial(room)
    room.pass_time(2_000)
    room.training.calling.break_off("power")
    room.store.writer.flush()
    room.training.into_call.pick_up()

    assert isinstance(room.screen, CallScreen)
    assert room.screen.telephone.handset.is_lifted
    words = [one.text() for one in room.screen.ring_page.findChildren(QLabel)]
    assert WHAT in words

    room.pass_time(12_000)

    assert room.driver.state.answered


@pytest.mark.usefixtures("at_nobody")
def test_an_attempt_that_failed_waits_to_be_made_again(room):
    dial(room)
    room.pass_time(25_000)
    room.press(Qt.Key.Key_F9)
    room.screen.done_button.click()
    an_hour_later(room)
    room.training.outgoing.plan(parcel_back())

    words = " ".join(one.text() for one in room.screen.findChildren(QLabel))
    assert "Due " in words
    assert "This is attempt 2." in words

    room.screen.dial_button.click()
    first, second = sorted_records(room)
    assert second.head.follows == first.head.call


def an_hour_later(room):
    """Let the clock on the wall go on; that of the office stands still."""
    sitting = room.training.outgoing._sitting
    outside = replace(sitting.outside, now=lambda: NOON + timedelta(hours=1))
    for part in (room.training.outgoing, room.training.calling):
        part._sitting = replace(sitting, outside=outside)


def sorted_records(room):
    with room.kept() as reader:
        who = room.training.person.id
        calls = sorted(reader.calls(who), key=lambda one: one.call)
        return [reader.record(who, one.call) for one in calls]


def test_who_does_not_want_to_ring_now_goes_back_and_nothing_is_kept(room):
    plan(room).back_button.click()

    assert isinstance(room.screen, TodayScreen)
    with room.kept() as reader:
        assert reader.calls(room.training.person.id) == ()


def test_today_leads_to_the_in_tray_and_that_back_to_today(room):
    room.training.calling.take(an_inbound_case(), Mode.TYPED)
    room.training.calling.break_off("power")
    room.store.writer.flush()
    room.training.go(Place.TODAY)
    room.screen.to_do.tray_button.click()
    tray = room.screen
    assert isinstance(tray, TrayScreen)

    tray.buttons[1].click()  # set the call aside

    assert isinstance(room.screen, TrayScreen)
    room.screen.buttons[0].click()
    assert isinstance(room.screen, TodayScreen)


def an_inbound_case():
    return next(one for one in known_cases() if not goes_out(one))


def known_cases():
    return [one.case for one in shelf().entries() if one.case is not None]
