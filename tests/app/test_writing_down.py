"""Words of spoken turns during a call, by a recogniser of the tests."""

import threading
from dataclasses import replace

import numpy as np
import pytest

from phonecoach.app.preferences import Recording
from phonecoach.call import events
from phonecoach.call.annotations import Source, TurnWords
from phonecoach.errors import TranscriptError
from phonecoach.units import Language, Mode
from phonecoach.voice.recording import GrowingRecording
from tests.app.test_calling_spoken import ear, record_of, spoken  # noqa: F401

WORDS = "Good morning, Aire Valley Home, Mina Park speaking. How can I help you?"
RATE = 16_000
HEARD_MS = 30_000


class Typist:
    """Writes the same words whatever it hears; notes how much that was."""

    def __init__(self, folder):
        self.folder, self.heard, self.closed = folder, [], threading.Event()
        self.fails = False

    def transcribe(self, samples, language):
        if self.fails:
            raise TranscriptError("The recogniser stopped. Take another model.")
        self.heard.append((samples, language))
        return WORDS if samples.any() else ""

    def close(self):
        self.closed.set()


@pytest.fixture
def recorded(spoken):  # noqa: F811 - the fixture
    """An office whose calls may be recorded, and in which a model lies."""
    spoken.desk.comfort.choose_recording(Recording.KEPT)
    (spoken.store.path.parent / "recogniser").mkdir()
    return spoken


@pytest.fixture
def typists(monkeypatch):
    made = []

    def make(folder):
        made.append(Typist(folder))
        return made[-1]

    monkeypatch.setattr("phonecoach.app.writing_down.RemoteTranscriber", make)
    return made


def speak(office):
    """Let a turn be spoken, captured and ended."""
    [(path, _)] = ear(office).started
    began = office.hand()
    ear(office).synced.emit(0, began - 1_000_000_000)
    recording = GrowingRecording(path)
    recording.write(0, np.full(5 * RATE, 4_000, np.int16))
    recording.close()
    office.pass_time(100)
    ear(office).voice_began.emit(began)
    office.pass_time(2_900)
    ear(office).voice_ended.emit(office.hand())
    while office.driver.state.turn_open:
        office.pass_time(50)


def test_a_turn_is_written_down_and_heard_as_if_it_was_typed(qtbot, recorded, typists):
    recorded.take(mode=Mode.SPOKEN)
    recorded.answer()
    with qtbot.waitSignal(recorded.driver._hearing.heard, timeout=HEARD_MS):
        speak(recorded)

    [typist] = typists
    samples, language = typist.heard[-1]
    assert language is Language.EN
    assert len(samples) == pytest.approx(3 * RATE, abs=RATE // 100)
    record, _ = record_of(recorded)
    [heard] = [it for it in record.events if isinstance(it, events.TurnHeard)]
    assert heard.listener != events.ON_TRUST
    sitting = recorded.desk._training._sitting
    notes = sitting.reader.annotations(sitting.person.id, record.head.call)
    assert [one.note for one in notes if isinstance(one.note, TurnWords)] == [
        TurnWords(turn=1, source=Source.RECOGNISER, text=WORDS)
    ]


def test_a_recogniser_that_fails_says_so_once_and_the_call_goes_on(
    qtbot, recorded, typists
):
    recorded.take(mode=Mode.SPOKEN)
    told = []
    recorded.driver.troubled.connect(told.append)
    typists[0].fails = True
    recorded.answer()

    speak(recorded)
    qtbot.waitUntil(lambda: recorded.driver.state.taken[0].heard, timeout=HEARD_MS)

    record, _ = record_of(recorded)
    [heard] = [it for it in record.events if isinstance(it, events.TurnHeard)]
    assert heard.listener == events.ON_TRUST
    assert told == ["The recogniser stopped. Take another model."]


def test_after_the_call_the_recogniser_is_let_go(qtbot, recorded, typists):
    recorded.take(mode=Mode.SPOKEN)
    recorded.desk._training.calling.break_off("test")

    qtbot.waitUntil(typists[0].closed.is_set, timeout=HEARD_MS)


def test_an_unsuitable_folder_is_told_of_and_changes_nothing_else(recorded):
    recorded.take(mode=Mode.SPOKEN)

    assert "holds no model that can be used" in recorded.screen.problem.text()
    assert recorded.driver.scribe is None


@pytest.mark.parametrize("lacks", ["consent", "folder"])
def test_without_consent_or_a_folder_nothing_is_written_down(recorded, typists, lacks):
    if lacks == "consent":
        comfort = recorded.desk.comfort
        comfort.choose(replace(comfort.own, recording=Recording.TIMES_ONLY))
    else:
        (recorded.store.path.parent / "recogniser").rmdir()

    recorded.take(mode=Mode.SPOKEN)

    assert recorded.driver.scribe is None
    assert not typists


def test_a_folder_that_was_pointed_to_and_is_gone_is_told_of(spoken, tmp_path):  # noqa: F811 - the fixture
    comfort = spoken.desk.comfort
    comfort.choose_recording(Recording.KEPT)
    comfort.choose_for_pc(replace(comfort.pc, recogniser=str(tmp_path / "gone")))

    spoken.take(mode=Mode.SPOKEN)

    assert "There is no folder" in spoken.screen.problem.text()
