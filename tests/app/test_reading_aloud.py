from types import SimpleNamespace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from phonecoach.app.measuring import Figures
from phonecoach.app.reading_aloud import ReadingAloud, paragraphs
from phonecoach.app.screens.reading_screen import LONGEST_S, SHORTEST_S, Step
from phonecoach.call.annotations import PitchRange
from phonecoach.scenario.speaking import estimate_ms
from phonecoach.scoring.own_voice import from_json, own_voice_key
from phonecoach.units import Language
from phonecoach.voice.recording import GrowingRecording
from tests.app.fakes.ear import FakeEar
from tests.app.office import Office

FOUND = Figures(
    pace=4.8,
    pitch=PitchRange(low=160.0, mid=205.0, high=255.0),
    level=-26.0,
    pauses=(),
    envelope=(),
)


class Meter:
    def __init__(self, found=FOUND):
        self.found, self.lengths = found, []

    def measure(self, samples):
        self.lengths.append(len(samples))
        return self.found


@pytest.fixture
def office(qtbot, tmp_path, translation):
    made = Office(qtbot, tmp_path / "record", translation)
    made.new_person()
    return made


@pytest.fixture
def reading(qtbot, office):
    """Somebody who is shown the text, with an ear and a meter of ours."""
    training = office.desk._training
    made = SimpleNamespace(ear=FakeEar(), meter=Meter(), office=office)
    aloud = ReadingAloud(training._sitting, lambda: made.ear, lambda: made.meter)
    aloud.laid.connect(office.window.lay)
    aloud.closed.connect(training._back)
    aloud.begin()
    made.aloud = aloud
    made.screen = office.screen
    yield made
    aloud.close()


def read(reading, seconds, *, end=True):
    """Read for a while, with a recording as the ear would have written it."""
    reading.screen.go()
    path = reading.aloud.path
    recording = GrowingRecording(path)
    recording.write(0, np.ones(16_000, np.int16))
    recording.close()
    reading.office.hand.move(seconds * 1_000)
    reading.screen.look()
    if end and reading.screen.step is Step.READING:
        reading.screen.go()


def known(reading, qtbot):
    qtbot.waitUntil(lambda: reading.screen.step is not Step.MEASURING, timeout=10_000)
    return reading.screen.step is Step.KNOWN


def kept(reading):
    sitting = reading.aloud._sitting
    key = own_voice_key(sitting.person.language)
    return from_json(sitting.reader.setting(sitting.person.id, key))


@pytest.mark.parametrize("language", Language)
def test_the_text_takes_about_two_minutes(language):
    text = "\n".join(paragraphs(language))

    assert 95 < estimate_ms(text, language) / 1_000 < 150
    assert len(paragraphs(language)) >= 4


def test_it_is_read_measured_and_kept(reading, qtbot):
    read(reading, 90)

    assert known(reading, qtbot)
    assert reading.meter.lengths == [16_000]
    reading.screen.go()
    own = kept(reading)
    assert (own.voice.pace, own.voice.level) == (4.8, -26.0)
    assert own.voice.pitch == FOUND.pitch


def test_no_sound_of_it_is_left(reading, qtbot):
    read(reading, 60)

    assert known(reading, qtbot)
    assert reading.meter.lengths == [16_000]
    assert not reading.aloud.path.exists()


def test_it_ends_by_itself_when_it_is_enough(reading, qtbot):
    read(reading, LONGEST_S, end=False)

    assert known(reading, qtbot)
    assert not reading.ear.is_running


def test_too_short_a_reading_cannot_be_ended(reading):
    read(reading, SHORTEST_S - 1, end=False)
    assert not reading.screen.go_button.isEnabled()

    reading.office.hand.move(1_000)
    reading.screen.look()
    assert reading.screen.go_button.isEnabled()


def test_who_leaves_leaves_nothing_behind(reading):
    read(reading, 40, end=False)
    reading.screen.leave()

    assert not reading.ear.is_running
    assert not reading.aloud.path.exists()
    assert kept(reading) is None


def test_it_can_be_read_again_and_the_last_one_counts(reading, qtbot):
    read(reading, 60)
    assert known(reading, qtbot)
    reading.meter.found = Figures(
        pace=5.5, pitch=None, level=-20.0, pauses=(), envelope=()
    )
    reading.screen.again()
    assert reading.screen.step is Step.READING
    reading.screen.leave()
    assert kept(reading) is None

    reading.aloud.begin()
    reading.screen = reading.office.screen
    read(reading, 60)
    assert known(reading, qtbot)
    reading.screen.go()
    assert kept(reading).voice.pace == 5.5


def test_where_nothing_was_heard_it_says_so(reading, qtbot):
    reading.meter.found = Figures(
        pace=None, pitch=None, level=None, pauses=(), envelope=()
    )
    read(reading, 60)

    assert not known(reading, qtbot)
    assert "Too little" in reading.screen.problem.text()
    assert reading.screen.step is Step.BEFORE


def test_what_the_microphone_lacks_is_told(reading):
    reading.screen.go()
    reading.ear.troubled.emit("This PC has no microphone.")
    assert reading.screen.problem.text() == "This PC has no microphone."

    reading.ear.level.emit(-20.0, False)
    assert reading.screen.meter.value() == 40


def test_the_settings_lead_there_and_tell_when_it_was(office, qtbot):
    training = office.desk._training
    office.desk._training._show_settings()
    office.window.finish()
    settings = office.screen
    assert "Not read yet" in texts_of(settings)
    settings.training.read_button.click()
    assert office.screen.step is Step.BEFORE
    office.press(Qt.Key.Key_Escape)

    sitting = training._sitting
    sitting.store.writer.keep_setting(
        sitting.person.id,
        own_voice_key(sitting.person.language),
        {
            "pace": 4.5,
            "pitch": None,
            "level": -25.0,
            "recorded": "2026-11-24T12:00:00+00:00",
            "meter": "test",
        },
    )
    sitting.store.writer.flush()
    training._show_settings()
    office.window.finish()
    assert any("24 November" in text for text in texts_of(office.screen))


def texts_of(screen):
    return [one.text() for one in screen.training.findChildren(QLabel)]
