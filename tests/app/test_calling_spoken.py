"""A spoken call at the desk: from the briefing to the card, and broken off between."""

from dataclasses import replace
from types import SimpleNamespace

import pytest

from phonecoach.app.preferences import Recording
from phonecoach.app.retrying import go_back
from phonecoach.app.screens.call_screen import CallScreen
from phonecoach.app.screens.ear_screen import EarScreen
from phonecoach.app.sound.device import Device
from phonecoach.app.timing_errors import keep_timing_error
from phonecoach.call import events
from phonecoach.call.record import TimingError
from phonecoach.scoring.card import Mark
from phonecoach.units import Micros, Mode
from tests.app.fakes.ear import FakeEar

MS = 1_000_000


@pytest.fixture
def spoken(office):
    """Return an office with an ear, in which nobody has been asked about theirs."""
    comfort = office.desk.comfort
    comfort._ear = FakeEar()
    comfort._microphones = SimpleNamespace(
        devices=lambda: (Device(id="mic", name="Headset"),), standard=lambda: "mic"
    )
    office.new_person()
    return office


def ear(office):
    return office.desk.comfort.ear


def speak(office, ms=3_000):
    began = office.hand()
    office.pass_time(90)
    ear(office).voice_began.emit(began)
    office.pass_time(ms - 90)
    ended = office.hand()
    office.pass_time(250)
    ear(office).voice_ended.emit(ended)
    while office.driver.state.turn_open:
        office.pass_time(50)


def record_of(office):
    reader = office.kept()
    person = office.desk._training._sitting.person.id
    [call] = reader.calls(person, person)
    record = reader.record(person, call.call)
    card = reader.current_card(person, call.call)
    reader.close()
    return record, card


def test_a_spoken_call_goes_from_the_briefing_to_its_card(spoken):
    spoken.take(mode=Mode.SPOKEN)
    spoken.answer()
    for _ in range(14):
        speak(spoken)
        spoken.let_finish()
        if spoken.driver.state.ended:
            break
        spoken.pass_time(700)
    spoken.screen.telephone.hung_up.emit()
    assert not ear(spoken).is_running
    spoken.screen.done_button.click()
    assert isinstance(spoken.screen, EarScreen)
    spoken.screen.stop_button.click()
    spoken.screen.skip_button.click()

    record, card = record_of(spoken)
    assert record.head.mode is Mode.SPOKEN
    heard = [one for one in record.events if isinstance(one, events.TurnHeard)]
    assert {one.listener for one in heard} == {events.ON_TRUST}
    marks = {one.no: one.mark for one in card.card.items}
    assert marks[44] is Mark.MET
    assert marks[62] is Mark.NEEDS_HUMAN


def test_what_was_measured_of_this_pc_is_printed_on_the_card(spoken):
    comfort, kept_by = spoken.desk.comfort, spoken.store.writer
    comfort.choose_for_pc(replace(comfort.pc, microphone="mic", device="speaker"))
    error = TimingError(mean=Micros(38_000), spread=Micros(9_000))
    keep_timing_error(spoken.desk._reader, kept_by, ("mic", "speaker"), error)
    kept_by.flush()

    spoken.take(mode=Mode.SPOKEN)
    spoken.answer()
    speak(spoken)
    spoken.let_finish()
    spoken.screen.telephone.hung_up.emit()
    spoken.screen.done_button.click()
    spoken.screen.stop_button.click()
    spoken.screen.skip_button.click()

    record, _ = record_of(spoken)
    assert record.head.timing_error == error
    remarks = spoken.screen._card.remarks
    assert "Reaction times on this PC: +38 ms ±9 ms." in remarks


def test_it_is_known_also_of_a_call_that_goes_on_from_another(spoken):
    comfort, kept_by = spoken.desk.comfort, spoken.store.writer
    spoken.take(mode=Mode.SPOKEN)
    spoken.answer()
    speak(spoken)
    spoken.let_finish()
    spoken.screen.telephone.hung_up.emit()
    record, _ = record_of(spoken)
    comfort.choose_for_pc(replace(comfort.pc, microphone="mic", device="speaker"))
    error = TimingError(mean=Micros(38_000), spread=Micros(9_000))
    keep_timing_error(spoken.desk._reader, kept_by, ("mic", "speaker"), error)
    kept_by.flush()

    [turn] = [one for one in record.events if isinstance(one, events.TurnBegan)]
    branch = go_back(
        spoken.desk._training._sitting, record.head.call, Micros(turn.onset)
    )

    assert record.head.timing_error is None
    assert branch.head.timing_error == error


def test_a_typed_call_is_timed_without_any_device(spoken):
    comfort, kept_by = spoken.desk.comfort, spoken.store.writer
    comfort.choose_for_pc(replace(comfort.pc, microphone="mic", device="speaker"))
    error = TimingError(mean=Micros(38_000), spread=Micros(9_000))
    keep_timing_error(spoken.desk._reader, kept_by, ("mic", "speaker"), error)
    kept_by.flush()

    spoken.take(mode=Mode.TYPED)

    assert record_of(spoken)[0].head.timing_error is None


def test_nothing_is_recorded_of_somebody_who_was_not_asked(spoken):
    spoken.take(mode=Mode.SPOKEN)

    assert ear(spoken).started == [(None, "")]


def test_who_agreed_is_recorded_by_the_id_of_the_call(spoken):
    comfort = spoken.desk.comfort
    comfort.choose_recording(Recording.KEPT)
    comfort.choose_for_pc(replace(comfort.pc, microphone="mic"))
    spoken.take(mode=Mode.SPOKEN)

    [(path, device)] = ear(spoken).started
    record, _ = record_of(spoken)
    assert path.name == f"{record.head.call}.wav"
    assert path.parent.is_dir()
    assert device == "mic"


def test_the_briefing_remembers_what_becomes_of_the_voice(spoken):
    spoken.desk._training.into_call.brief("repair-enquiry")
    spoken.screen.modes.buttons[Mode.SPOKEN].click()

    spoken.screen.how.voice.picks.buttons[Recording.KEPT].click()

    assert spoken.desk.comfort.own.recording is Recording.KEPT


def test_a_call_that_is_broken_off_is_gone_on_with_by_voice(spoken):
    spoken.take(mode=Mode.SPOKEN)
    spoken.answer()
    speak(spoken)
    spoken.let_finish()
    spoken.desk._training.calling.break_off("test")
    assert not ear(spoken).is_running

    spoken.store.writer.flush()
    assert spoken.desk._training.calling.pick_up()

    assert isinstance(spoken.screen, CallScreen)
    assert ear(spoken).is_running
    before = spoken.driver.state.turns
    speak(spoken)
    assert spoken.driver.state.turns == before + 1


def test_a_typed_call_opens_no_microphone(spoken):
    spoken.take(mode=Mode.TYPED)

    assert not ear(spoken).started
