"""A voice against the trainee's own and the caller's: facts, never marks.

One's own is read aloud once and kept as figures. Nothing here earns or costs anything:
tone, brightness and warmth are marked by ear.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import datetime
from statistics import median
from typing import TYPE_CHECKING, Any, Final

from phonecoach.call.annotations import PitchRange

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from phonecoach.call.annotations import TurnVoice
    from phonecoach.units import Language

_SEMITONES: Final = 12

SLOWER: Final = 0.95
"""A caller whose pace is below this share of the usual is met at their pace."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """How somebody sounded, over a reading or over some turns.

    Attributes:
        pace: In syllables a second of speech.
        level: In dB below full scale.
    """

    pace: float | None = None
    pitch: PitchRange | None = None
    level: float | None = None

    @property
    def melody(self) -> float | None:
        """How far the voice moves, from its low to its high tenth, in semitones."""
        pitch = self.pitch
        if pitch is None or pitch.low <= 0:
            return None
        return _SEMITONES * math.log2(pitch.high / pitch.low)


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnVoice:
    """A trainee's own voice in one language, read aloud with nobody at the other end.

    Attributes:
        recorded: Aware, in UTC.
        meter: Version of what measured it.
    """

    voice: Voice
    recorded: datetime
    meter: str


def own_voice_key(language: Language) -> str:
    """Return under which setting of a person their voice in a language is kept."""
    return f"own voice {language}"


def to_json(own: OwnVoice) -> dict[str, Any]:
    """Return one's own voice as plain JSON values."""
    voice, pitch = own.voice, own.voice.pitch
    return {
        "pace": voice.pace,
        "pitch": None if pitch is None else [pitch.low, pitch.mid, pitch.high],
        "level": voice.level,
        "recorded": own.recorded.isoformat(),
        "meter": own.meter,
    }


def from_json(value: object) -> OwnVoice | None:
    """Return one's own voice from JSON; None where there is none that can be read."""
    if not isinstance(value, dict):
        return None
    try:
        pitch = value["pitch"]
        return OwnVoice(
            voice=Voice(
                pace=_number(value["pace"]),
                pitch=None
                if pitch is None
                else PitchRange(
                    low=float(pitch[0]), mid=float(pitch[1]), high=float(pitch[2])
                ),
                level=_number(value["level"]),
            ),
            recorded=datetime.fromisoformat(value["recorded"]),
            meter=str(value["meter"]),
        )
    except (KeyError, TypeError, ValueError, IndexError):
        return None


def _number(value: Any) -> float | None:  # noqa: ANN401 - from JSON
    return None if value is None else float(value)


def together(voices: Iterable[TurnVoice]) -> Voice:
    """Return how several turns sounded: the middle one of each figure."""
    known = tuple(voices)
    pitches = [one.pitch for one in known if one.pitch is not None]
    return Voice(
        pace=_middle(known, lambda one: one.pace),
        pitch=None
        if not pitches
        else PitchRange(
            low=median(one.low for one in pitches),
            mid=median(one.mid for one in pitches),
            high=median(one.high for one in pitches),
        ),
        level=_middle(known, lambda one: one.level),
    )


def _middle(
    voices: tuple[TurnVoice, ...], figure: Callable[[TurnVoice], float | None]
) -> float | None:
    found = [value for value in map(figure, voices) if value is not None]
    return median(found) if found else None
