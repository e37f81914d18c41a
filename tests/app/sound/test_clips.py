"""Clips are decoded in the background: what is about to be said, first."""

import threading
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
import soundfile

from phonecoach.app.sound.clips import Clips, Said, decoded
from phonecoach.app.sound.workshop import Workshop

HELLO = Said("hello", "a", "Hello, is that you?")
STORY = Said("story", "b", "It came on Monday.")


class Shelf:
    """Clips by line, as files; it notes what it is asked for and by whom."""

    def __init__(self, folder):
        self.folder = folder
        self.loaded = 0
        self.asked = []
        self.threads = set()

    def __call__(self):
        self.loaded += 1
        return self

    def find(self, line, wording, text):
        self.asked.append((line, wording, text))
        self.threads.add(threading.get_ident())
        path = self.folder / f"{line}.{wording}.opus"
        return SimpleNamespace(path=path) if path.exists() else None


@pytest.fixture
def shelf(tmp_path):
    return Shelf(tmp_path)


@pytest.fixture
def clips(qapp, shelf):
    workshop = Workshop()
    yield Clips(workshop, shelf)
    workshop.close()


def record(shelf, said, seconds=1.0):
    at = np.arange(round(8_000 * seconds)) / 8_000
    wave = 0.4 * np.sin(2 * np.pi * 500 * at)
    path = shelf.folder / f"{said.line}.{said.wording}.opus"
    soundfile.write(path, wave, 8_000, format="OGG", subtype="OPUS")


def test_a_clip_is_decoded_on_another_thread_at_our_rate(qtbot, clips, shelf):
    record(shelf, HELLO)
    with qtbot.waitSignal(clips.ready) as told:
        clips.order(HELLO)

    assert told.args == [HELLO]
    assert len(clips.sound(HELLO)) == 2 * 16_000
    assert clips.pace(HELLO).share_at(500) == pytest.approx(0.5, abs=0.05)
    assert shelf.threads != {threading.get_ident()}


def test_what_was_not_recorded_is_told_and_has_no_sound(qtbot, clips, shelf):
    with qtbot.waitSignal(clips.ready):
        clips.order(STORY)

    assert clips.sound(STORY) is None
    assert clips.pace(STORY) is None


def test_a_clip_is_looked_for_once_and_the_library_loaded_once(qtbot, clips, shelf):
    with qtbot.waitSignals([clips.ready] * 2):
        clips.order(HELLO)
        clips.order(HELLO)
        clips.expect([HELLO, STORY])

    assert shelf.asked == [HELLO[:3], STORY[:3]]
    assert shelf.loaded == 1


def test_what_is_about_to_be_said_does_not_wait_for_what_may_be(qtbot, clips, shelf):
    likely = [Said("likely", str(number), "Perhaps.") for number in range(9)]
    with qtbot.waitSignals([clips.ready] * 10):
        clips.expect(likely)
        clips.order(HELLO)

    assert shelf.asked.index(HELLO[:3]) <= 1
    assert shelf.asked[-1] == likely[-1][:3]


def test_after_the_call_nothing_is_kept(qtbot, clips, shelf):
    record(shelf, HELLO)
    with qtbot.waitSignal(clips.ready):
        clips.order(HELLO)

    clips.close()

    assert clips.sound(HELLO) is None


def test_a_damaged_clip_is_as_good_as_none(tmp_path, caplog):
    damaged = tmp_path / "hello.a.opus"
    damaged.write_bytes(b"OggS and nothing behind it")

    assert decoded(damaged) == b""
    assert decoded(Path("nowhere.opus")) == b""
    assert str(damaged) in caplog.text


def test_what_was_not_recorded_is_said_by_somebody_else(qtbot, qapp, shelf):
    workshop = Workshop()
    spoken = Clips(workshop, shelf, otherwise=lambda said, _: 3 * said.text.encode())
    record(shelf, HELLO)

    with qtbot.waitSignals([spoken.ready] * 2):
        spoken.expect([HELLO, STORY])

    assert len(spoken.sound(HELLO)) == 2 * 16_000
    assert spoken.sound(STORY) == 3 * STORY.text.encode()
    assert spoken.pace(STORY) is not None
    workshop.close()
