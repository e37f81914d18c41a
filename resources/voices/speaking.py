"""One wording in one voice: from text to the sound of a telephone."""

from __future__ import annotations

import functools
import importlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from resources.voices.fitting import Fitted, fitted
from resources.voices.kokoro import FRAME_MS, RATE, Course, Kokoro
from resources.voices.telephone import cut, over_the_telephone

if TYPE_CHECKING:
    from resources.voices.characters import Character

TOLERANCE: Final = 0.045
"""Within what `phonecoach.scenario.check_recordings` allows."""

_LOST_MS: Final = 60
"""By how much the model at least ends before its lengths say, less what begins and ends
a clip.

Source: 480 clips of nine speakers and three languages; the rest is spread.
"""

_BUCKET: Final = 8
"""Sounds are made in multiples of this many frames: each new size costs time."""

_LANGUAGES: Final = {"en": "english", "ja": "japanese", "ko": "korean"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """A clip, and how far its speech was stretched to fit."""

    clip: Any
    fit: Fitted


@functools.cache
def phonemes(text: str, language: str) -> str:
    """Return a text in the model's symbols."""
    module = importlib.import_module(f"resources.voices.{_LANGUAGES[language]}")
    said: str = module.phonemes(text)
    return said


def fit(
    model: Kokoro, text: str, language: str, who: Character, duration_ms: int
) -> tuple[tuple[str, ...], Any, Fitted]:
    """Return tokens, style and lengths of a text that shall last `duration_ms`."""
    tokens = model.tokens(phonemes(text, language))
    style = model.style(who.mix, len(tokens))
    # A throat that is played back faster speaks for longer.
    wanted = round((duration_ms + _LOST_MS) * who.formants / FRAME_MS)
    return (
        tokens,
        style,
        fitted(tokens, model.lengths(tokens, style) * who.formants, wanted, who.pauses),
    )


def spoken(
    model: Kokoro, text: str, language: str, who: Character, duration_ms: int
) -> Spoken:
    """Return a wording as it is heard over the telephone."""
    tokens, style, fitting = fit(model, text, language, who, duration_ms)
    lengths = fitting.lengths.copy()
    lengths[-1] += -int(lengths.sum()) % _BUCKET
    course = _in_character(model.course(tokens, style, lengths), who)
    sound = over_the_telephone(model.sound(course, style), RATE, who.formants)
    return Spoken(clip=cut(sound, duration_ms, TOLERANCE), fit=fitting)


def _in_character(course: Course, who: Character) -> Course:
    """Return a course with the speaker's own pitch, range and stress."""
    pitch = course.pitch.copy()
    voiced = pitch > _LOWEST_HZ
    if voiced.any():
        heights = np.log(pitch[voiced])
        middle = np.median(heights)
        moved = middle + (heights - middle) * who.range
        pitch[voiced] = np.exp(moved) * who.pitch / who.formants
    loudness = course.loudness
    middle = float(np.median(loudness))
    loudness = (middle + (loudness - middle) * who.stress).astype(np.float32)
    return Course(content=course.content, pitch=pitch, loudness=loudness)


_LOWEST_HZ: Final = 40.0
