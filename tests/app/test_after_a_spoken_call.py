"""From a spoken call to its card: marked by ear, reviewed, shown, heard again."""

import time
from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from phonecoach.app.listening_back import ListeningBack
from phonecoach.app.screens.card_screen import CardScreen
from phonecoach.app.screens.ear_screen import EarScreen
from phonecoach.app.screens.review_screen import ReviewScreen
from phonecoach.app.sound.call_sound import CallSound
from phonecoach.app.widgets.time_strip import BELOW_HEAD
from phonecoach.call import events as e
from phonecoach.call.annotations import FROM_MEMORY, TurnBehaviours, TurnVoice
from phonecoach.call.record import CallId
from phonecoach.scenario.keeping import freeze
from phonecoach.scoring.card import Mark
from phonecoach.units import Language, Micros
from phonecoach.voice.recording import GrowingRecording
from tests.app.office import Office
from tests.app.spoken_kit import long_call, noted, spoken


@pytest.fixture
def office(qtbot, tmp_path, translation):
    made = Office(qtbot, tmp_path / "record", translation)
    made.new_person()
    return made


def kept(office, *, measured=False, of="broken-delivery"):
    """Put a spoken call of the person at the desk into the record; return its id."""
    return keep(office, *spoken(Language.EN, of=of, measured=measured))


def keep(office, record, notes, of_case):
    sitting = office.desk._training._sitting
    head = replace(
        record.head,
        call=CallId(office.new_id()),
        person=sitting.person.id,
        pc=sitting.store.writer.pc,
        room=sitting.store.writer.room,
    )
    synced = e.Synced(at=Micros(0), onset=Micros(0), frame=0)
    record = replace(record, head=head, events=(synced, *record.events))
    notes = noted(record, [one.note for one in notes])
    sitting.store.writer.copy_record(record, freeze(of_case), notes)
    sitting.store.writer.flush()
    return record


def debrief(office, record):
    office.desk._training._debrief(record.head.call)
    return office.screen


def notes_of(office, record, kind):
    sitting = office.desk._training._sitting
    notes = sitting.reader.annotations(sitting.person.id, record.head.call)
    return [one.note for one in notes if isinstance(one.note, kind)]


def recording(office, record):
    folder = office.store.path.parent / "recordings"
    folder.mkdir()
    seconds = record.events[-1].at // 1_000_000
    made = GrowingRecording(folder / f"{record.head.call}.wav")
    made.write(0, np.full(seconds * 16_000, 3_000, np.int16))
    made.close()


def test_it_is_marked_by_ear_then_reviewed_then_shown(office):
    record = kept(office)
    screen = debrief(office, record)
    assert isinstance(screen, EarScreen)

    for _ in range(len(screen._text.turns)):
        office.press(Qt.Key.Key_1)
        office.press(Qt.Key.Key_Return)
    assert isinstance(office.screen, ReviewScreen)

    office.screen.skip_button.click()
    assert isinstance(office.screen, CardScreen)
    found = notes_of(office, record, TurnBehaviours)
    assert {one.listener for one in found} == {FROM_MEMORY}
    assert len(found) == len(screen._text.turns)
    remarks = office.screen._card.remarks
    assert "What the turns did was marked from memory, without the sound." in remarks


def test_who_has_had_enough_sees_the_card_with_the_rest_open(office):
    record = kept(office)
    debrief(office, record)
    office.press(Qt.Key.Key_Escape)
    office.screen.skip_button.click()

    waiting = {
        one.no for one in office.screen._card.marks if one.mark is Mark.NEEDS_HUMAN
    }
    assert {45, 49, 62, 80, 86} <= waiting
    assert office.screen._card.silent


def test_from_the_card_one_can_listen_and_mark_again(office):
    record = kept(office)
    debrief(office, record)
    office.press(Qt.Key.Key_Escape)
    office.screen.skip_button.click()
    before = {one.no: one.mark for one in office.screen._card.marks}
    assert not office.screen.call.ear_button.isHidden()

    office.screen.call.ear_button.click()
    for key in ("b", "c", "d"):
        QTest.keyClick(office.window.focusWidget(), key)
    office.press(Qt.Key.Key_Return)
    assert office.screen.turn.no != 1
    office.press(Qt.Key.Key_Escape)

    card = office.screen
    assert isinstance(card, CardScreen)
    now = {one.no: one.mark for one in card._card.marks}
    assert before[45] is Mark.NEEDS_HUMAN
    assert now[45] in {Mark.MET, Mark.PARTLY}


def test_nothing_marked_makes_no_new_card(office):
    record = kept(office)
    debrief(office, record)
    office.press(Qt.Key.Key_Escape)
    office.screen.skip_button.click()
    sitting = office.desk._training._sitting
    card = sitting.reader.current_card(sitting.person.id, record.head.call)

    office.screen.call.ear_button.click()
    office.press(Qt.Key.Key_Escape)
    again = sitting.reader.current_card(sitting.person.id, record.head.call)
    assert again.id == card.id


def test_a_recording_is_measured_beside_the_window_and_then_drawn(office, qtbot):
    record = kept(office)
    recording(office, record)
    debriefing = office.desk._training._debriefing
    with qtbot.waitSignal(debriefing._back.measured, timeout=30_000):
        screen = debrief(office, record)
        assert isinstance(screen, EarScreen)
        assert not screen._text.silent

    found = notes_of(office, record, TurnVoice)
    assert found
    assert max(found[0].envelope) == pytest.approx(-21, abs=1)
    office.screen.stop_button.click()
    office.screen.skip_button.click()
    card = office.screen._card
    assert not card.silent
    assert any(one.loudness for one in card.lanes.trainee)


def test_a_click_on_the_line_lets_the_call_pass_from_there(office):
    record = kept(office)
    debrief(office, record)
    office.press(Qt.Key.Key_Escape)
    office.screen.skip_button.click()
    line, replay = office.screen.call.line, office.screen.call.replay
    course = line._course
    place = QPointF((course.left + course.right) / 2, course.axis + BELOW_HEAD / 2)
    QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=place.toPoint())

    assert replay.playing
    half = record.events[-1].at / 2
    assert replay.at == pytest.approx(half, rel=0.02)
    office.press(Qt.Key.Key_Space)
    assert not replay.playing


@pytest.mark.parametrize("pace", [1.0, 1.5, 2.0])
def test_a_spoken_call_is_heard_as_fast_as_it_is_wanted(office, qtbot, pace):
    record = kept(office)
    recording(office, record)
    back = ListeningBack(office.desk._training._sitting)
    heard = []
    board = SimpleNamespace(
        open_line=heard.clear, speak=heard.append, close_line=heard.clear
    )
    path = office.store.path.parent / "recordings" / f"{record.head.call}.wav"
    sound = CallSound(record, lambda: path, back.callers_side(record), lambda: board)
    sound.pace = pace
    with qtbot.waitSignal(sound.begun):
        assert sound.play(Micros(2_000_000), Micros(8_000_000))

    (samples,) = heard
    assert len(samples) == round(6 * 16_000 / pace) * np.int16().nbytes
    assert np.abs(np.frombuffer(samples, "<i2")).max() > 1_000


TEN_MINUTES = 600_000_000


@pytest.mark.alone
def test_a_ten_minute_call_opens_in_under_a_second(office):
    record = keep(office, *long_call())
    assert record.events[-1].at > TEN_MINUTES
    recording(office, record)
    debrief(office, record)
    office.press(Qt.Key.Key_Escape)
    office.screen.skip_button.click()
    assert isinstance(office.screen, CardScreen)

    began = time.perf_counter()
    office.desk._training.show_card(record.head.call)
    office.window.finish()
    office.screen.grab()
    took = time.perf_counter() - began

    lanes = office.screen._card.lanes
    assert sum(1 for one in lanes.trainee if one.loudness) == 60
    assert took < 1.0
