"""Of several readings of a line the one is kept that is understood best."""

import numpy as np
import pytest

from phonecoach.units import Language
from phonecoach.voice.telephone import RATE
from resources.voices.characters import Character
from resources.voices.choosing import Wanted, best_of, readings, together

MAN = Character(mix={"jm_kumo": 1.0})
HERE = "네, 여기 있습니다."
NAME = "이름은 최영길입니다."


def wanted(text, duration_ms=2_000):
    return Wanted(text=text, said="b a", who=MAN, duration_ms=duration_ms)


class Booth:
    """Speaks a line as loud as the number of its way, and hears which it was."""

    def __init__(self, **heard):
        self.heard = heard
        self.spoken = []

    def speak(self, one):
        ways = [*readings(wanted(one.text), Language.KO)]
        way = ways.index(one)
        self.spoken.append((one.text, way))
        return (way + 1) / 10 * np.sin(np.arange(RATE // 2) * 0.8)

    def hear(self, sound, language):
        assert language is Language.KO
        levels = [
            round(float(np.median(np.abs(part))) * 10 / 0.7)
            for part in self._parts(sound)
        ]
        lines = list(dict.fromkeys(text for text, _ in self.spoken))
        return " ".join(
            self.heard[text][level - 1]
            for text, level in zip(lines, levels, strict=True)
        )

    def _parts(self, sound):
        # What is quiet for longer than a moment parts two clips.
        loud, step = np.abs(sound) > 0.03, 1_600
        frames = loud[: len(loud) // step * step].reshape(-1, step).any(axis=1)
        edges = np.flatnonzero(np.diff(np.concatenate(([0], frames, [0]))))
        return [
            sound[begin * step : end * step]
            for begin, end in zip(edges[::2], edges[1::2], strict=True)
        ]


@pytest.mark.parametrize(
    ("most", "tried"),
    [
        (1, [(HERE, 0), (NAME, 0)]),
        (2, [(HERE, 0), (NAME, 0), (NAME, 1)]),
        (4, [(HERE, 0), (NAME, 0), (NAME, 1), (NAME, 2)]),
    ],
)
def test_only_what_is_not_understood_is_read_again(most, tried):
    booth = Booth(
        **{
            HERE: [HERE],
            NAME: ["이름은 조형길입니다", "이름은 조영길입니다", NAME],
        }
    )

    clips = best_of(
        [wanted(HERE), wanted(NAME)], most, booth.speak, booth.hear, Language.KO
    )

    assert booth.spoken == tried
    assert [round(clip.max() * 10) for clip in clips] == [1, most if most < 3 else 3]


def test_a_reading_that_is_understood_worse_is_not_kept():
    booth = Booth(**{NAME: ["이름은 조영길입니다", "여름", "우유", "겨울", "가을"]})

    clip = best_of([wanted(NAME)], 5, booth.speak, booth.hear, Language.KO)[0]

    assert len(booth.spoken) == 5
    assert round(clip.max() * 10) == 1


def test_no_reading_is_longer_than_a_clip_may_be():
    assert all(one.duration_ms <= 2_090 for one in readings(wanted(HERE), Language.KO))


def test_lines_are_heard_in_half_minutes():
    lines = [wanted(HERE, ms) for ms in (9_000, 9_000, 9_000, 26_000, 1_000)]

    assert [len(group) for group in together(lines)] == [2, 1, 1, 1]


def test_only_korean_lips_are_hard_in_another_reading():
    said = {
        language: {one.said for one in readings(wanted(HERE), language)}
        for language in Language
    }

    assert said[Language.KO] == {"b a", "p a"}
    assert said[Language.EN] == said[Language.JA] == {"b a"}
