"""The sounds a telephone has of its own, by name."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from phonecoach.app.sound.line_noise import line_noise
from phonecoach.app.sound.music import hold_music
from phonecoach.app.sound.national import country
from phonecoach.app.sound.tones import ring, ring_back, tone_for

if TYPE_CHECKING:
    from phonecoach.app.sound.workshop import Recipe

_GONE_S: Final = 6.0
"""So long a dead line is heard; who has not hung up by then has understood."""


class SignalKind(enum.Enum):
    """A kind of sound."""

    RING = enum.auto()
    RING_BACK = enum.auto()
    GONE = enum.auto()
    MUSIC = enum.auto()
    LINE = enum.auto()


@dataclass(frozen=True, slots=True)
class SignalName:
    """Under this a sound is ordered and kept."""

    kind: SignalKind
    country: str = ""
    cadence_ms: tuple[int, ...] = ()


def recipe_of(name: SignalName) -> Recipe:
    """Return what makes a sound."""
    if name.kind is SignalKind.MUSIC:
        return hold_music
    if name.kind is SignalKind.LINE:
        return line_noise
    sounds = country(name.country)
    if name.kind is SignalKind.RING:
        return partial(ring, name.cadence_ms, sounds.clapper_hz)
    if name.kind is SignalKind.RING_BACK:
        return partial(ring_back, name.cadence_ms, sounds.ring_back_hz)
    return partial(tone_for, sounds.gone, _GONE_S)
