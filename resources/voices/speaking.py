"""One wording in one voice: from text to the sound of a telephone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from phonecoach.voice.telephone import cut, over_the_telephone
from resources.voices.fitting import TOLERANCE, Fitted, fitted, natural_frames
from resources.voices.kokoro import FRAME_MS, RATE, Course, Kokoro
from resources.voices.phonemes import phonemes

if TYPE_CHECKING:
    from resources.voices.characters import Character

_LOST_MS: Final = 60
"""By how much the model at least ends before its lengths say, less what begins and ends
a clip.

Source: 480 clips of nine speakers and three languages; the rest is spread.
"""

_BUCKET: Final = 8
"""Sounds are made in multiples of this many frames: each new size costs time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """A clip, and how far its speech was stretched to fit."""

    clip: Any
    fit: Fitted


def fit(
    model: Kokoro, said: str, who: Character, duration_ms: int
) -> tuple[tuple[str, ...], Any, Fitted]:
    """Return tokens, style and lengths of phonemes that shall last `duration_ms`."""
    tokens = model.tokens(said)
    style = model.style(who.mix, len(tokens))
    # A throat that is played back faster speaks for longer.
    wanted = round((duration_ms + _LOST_MS) * who.formants / FRAME_MS)
    return (
        tokens,
        style,
        fitted(tokens, model.lengths(tokens, style) * who.formants, wanted, who.pauses),
    )


def natural_ms(model: Kokoro, text: str, language: str, who: Character) -> float:
    """Return how long the speaker takes when nobody says how long."""
    tokens = model.tokens(phonemes(text, language))
    lengths = model.lengths(tokens, model.style(who.mix, len(tokens)))
    return natural_frames(tokens, lengths, who.pauses) * FRAME_MS - _LOST_MS


def spoken(
    model: Kokoro, text: str, language: str, who: Character, duration_ms: int
) -> Spoken:
    """Return a wording as it is heard over the telephone."""
    return spoken_so(model, phonemes(text, language), who, duration_ms)


def spoken_so(model: Kokoro, said: str, who: Character, duration_ms: int) -> Spoken:
    """Return phonemes as they are heard over the telephone."""
    tokens, style, fitting = fit(model, said, who, duration_ms)
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
