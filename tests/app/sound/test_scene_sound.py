"""A model scene as it is heard: everything in its place, from any moment on."""

from __future__ import annotations

import numpy as np
import pytest
import soundfile

from phonecoach.app.screens.models_text import LineKind, SceneLine, SceneText
from phonecoach.app.sound.scene_sound import SceneSound, mixed_scene
from phonecoach.app.sound.waves import RATE_HZ
from phonecoach.units import Micros

RING = ("en-GB", (400, 200, 400, 2_000))


class Board:
    """Notes what is to be heard."""

    def __init__(self):
        self.spoken = []
        self.open = False

    def open_line(self):
        self.open = True

    def close_line(self):
        self.open = False

    def speak(self, sound, start=0):
        self.spoken.append((len(sound) // 2, start))


def line(kind, begins, ends, count=0):
    return SceneLine(
        kind=kind, words="hello", count=count, begins_ms=begins, ends_ms=ends
    )


@pytest.fixture
def clip(tmp_path):
    path = tmp_path / "44.g2.wav"
    tone = 0.5 * np.sin(np.arange(8_000) * 0.4)
    soundfile.write(path, tone, 8_000)
    return path


def level(sound, begins_ms, ends_ms):
    samples = np.frombuffer(sound, "<i2")
    part = samples[begins_ms * RATE_HZ // 1_000 : ends_ms * RATE_HZ // 1_000]
    return float(np.abs(part.astype(float)).mean())


def test_bell_silence_and_voice_stand_where_they_belong(clip):
    scene = SceneText(
        why="",
        lines=(
            line(LineKind.RING, 0, 3_000, count=1),
            line(LineKind.SILENCE, 3_000, 5_000),
            line(LineKind.TRAINEE, 5_000, 6_000),
        ),
    )

    sound = mixed_scene(scene, [(5_000, clip)], RING)

    assert len(sound) == 2 * 6 * RATE_HZ
    assert level(sound, 0, 400) > 100
    assert level(sound, 3_200, 4_900) < 1
    assert level(sound, 5_100, 5_900) > 1_000


def test_two_voices_are_heard_over_each_other(clip):
    scene = SceneText(
        why="",
        lines=(line(LineKind.CALLER, 0, 1_000), line(LineKind.TRAINEE, 500, 1_500)),
    )

    alone = mixed_scene(scene, [(0, clip)], RING)
    both = mixed_scene(scene, [(0, clip), (500, clip)], RING)

    assert level(alone, 1_100, 1_500) < 1
    assert level(both, 1_100, 1_400) > 1_000


def test_clip_that_is_gone_is_silence(tmp_path):
    scene = SceneText(why="", lines=(line(LineKind.CALLER, 0, 1_000),))

    sound = mixed_scene(scene, [(0, tmp_path / "none.opus")], RING)

    assert level(sound, 0, 1_000) == 0


def test_it_is_heard_from_the_moment_wanted(qtbot, clip):
    scene = SceneText(why="", lines=(line(LineKind.CALLER, 0, 1_000),))
    board = Board()
    sound = SceneSound(scene, [(0, clip)], RING, lambda: board)

    with qtbot.waitSignal(sound.begun):
        assert sound.play(Micros(250_000), Micros(1_000_000))

    assert board.open
    assert board.spoken == [(RATE_HZ, RATE_HZ // 4)]
    sound.stop()
    assert not board.open


def test_nothing_recorded_passes_silently():
    scene = SceneText(why="", lines=(line(LineKind.CALLER, 0, 1_000),))
    sound = SceneSound(scene, [], RING, Board)

    assert not sound.play(Micros(0), Micros(1_000_000))
