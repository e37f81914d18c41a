"""What measures a voice for the card and for one's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from phonecoach.app.measuring import Figures
from phonecoach.call.annotations import PitchRange
from phonecoach.voice.facts import facts
from phonecoach.voice.loudness import envelope_db
from phonecoach.voice.samples import RATE
from phonecoach.voice.speech import speech_in

if TYPE_CHECKING:
    from phonecoach.voice.pitch import PitchSpread
    from phonecoach.voice.samples import Samples

_STEP = RATE // 20
"""50 ms, as `ENVELOPE_STEP` has it."""


class VoiceMeter:
    """Measures voices; loads a model, so make it on the thread that measures."""

    def measure(self, samples: Samples) -> Figures:
        """Return the figures of a stretch of speech, mono at the room's rate."""
        spoken = speech_in(samples)
        found = facts(samples, spoken)
        # What is left at the end is a step of its own.
        whole = np.pad(samples, (0, -len(samples) % _STEP))
        return Figures(
            pace=found.pace,
            pitch=_range(found.pitch),
            level=found.loudness.rms_db if spoken else None,
            pauses=found.pauses,
            envelope=tuple(round(step) for step in envelope_db(whole).tolist()),
        )


def _range(spread: PitchSpread | None) -> PitchRange | None:
    if spread is None:
        return None
    return PitchRange(low=spread.p10, mid=spread.p50, high=spread.p90)
