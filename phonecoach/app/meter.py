"""What measures a voice: loudness, pauses, pace and pitch, in this order of trust."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from phonecoach.app.measuring import Figures
from phonecoach.voice.envelope import envelope, level_of_speech
from phonecoach.voice.samples import Interval
from phonecoach.voice.speech import speech_in

if TYPE_CHECKING:
    from phonecoach.voice.samples import Samples


class VoiceMeter:
    """Measures voices; made on the thread that measures, as it loads a model."""

    def measure(self, samples: Samples) -> Figures:
        """Return the figures of a stretch of speech, mono at the room's rate."""
        steps = envelope(samples)
        spoken = speech_in(samples)
        return Figures(
            pace=None,
            pitch=None,
            level=level_of_speech(steps),
            pauses=tuple(
                Interval(one.end, other.start) for one, other in pairwise(spoken)
            ),
            envelope=tuple(int(step) for step in steps),
        )
