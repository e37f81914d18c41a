"""What there is to tell of a voice: pauses, pace, pitch and loudness."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from phonecoach.voice.dialogue import gaps
from phonecoach.voice.loudness import Loudness, loudness
from phonecoach.voice.pace import pace, syllables
from phonecoach.voice.pitch import PitchSpread, pitch, spread
from phonecoach.voice.samples import Interval, of_seconds

if TYPE_CHECKING:
    from collections.abc import Sequence

    from phonecoach.voice.samples import Samples

PAUSE = of_seconds(0.25)
"""Shorter silences belong to the articulation of consonants."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VoiceFacts:
    """How somebody spoke in a stretch of a track.

    Attributes:
        pauses: Silences of `PAUSE` or more between the first and the last word, in
            samples since the start of the track.
        pace: Syllables in a second of speech, pauses left out; None where less than
            half a second was spoken.
        pitch: None where hardly anything was voiced.
    """

    pauses: tuple[Interval, ...]
    pace: float | None
    pitch: PitchSpread | None
    loudness: Loudness


def facts(samples: Samples, speech: Sequence[Interval]) -> VoiceFacts:
    """Measure a voice where it speaks.

    Args:
        samples: The whole track.
        speech: The stretches to measure, such as `speech.speech_in` tells them, or
            those of a turn; in order.
    """
    count, pitches = 0, []
    for each in speech:
        stretch = samples[each.start : each.end]
        pitches.append(pitch(stretch))
        count += len(syllables(stretch, pitches[-1]))
    return VoiceFacts(
        pauses=pauses(speech),
        pace=pace(count, sum(each.length for each in speech)),
        pitch=spread(np.concatenate([*pitches, np.zeros(0)])),
        loudness=loudness(samples, speech),
    )


def pauses(speech: Sequence[Interval]) -> tuple[Interval, ...]:
    """Return the silences of `PAUSE` or more between stretches of speech."""
    if not speech:
        return ()
    between = gaps(speech, speech[-1].end)
    inner = (each for each in between if each.start >= speech[0].end)
    return tuple(each for each in inner if each.length >= PAUSE)
