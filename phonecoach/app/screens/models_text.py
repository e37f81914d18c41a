"""What the model calls tell, in the language of whoever listens."""

from __future__ import annotations

import enum
from dataclasses import dataclass


class LineKind(enum.Enum):
    """What a line of a scene is."""

    TRAINEE = enum.auto()
    CALLER = enum.auto()
    RING = enum.auto()
    SILENCE = enum.auto()
    HOLD = enum.auto()
    SEEN = enum.auto()
    """Something is done that nobody hears."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SceneLine:
    """One line of a scene, and when it passes, in ms from the beginning."""

    kind: LineKind
    words: str
    """What is said or seen; empty for rings and silences."""

    manner: tuple[str, ...] = ()
    """Names of a pace, a level and a tone that are not as usual."""

    count: int = 0
    """Rings, or whole seconds of a hold."""

    seconds: float = 0.0
    """Of a silence, or by how much somebody is talked over."""

    begins_ms: int
    ends_ms: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SceneText:
    """A scene."""

    why: str
    lines: tuple[SceneLine, ...]

    @property
    def ends_ms(self) -> int:
        """How long it takes."""
        return max((line.ends_ms for line in self.lines), default=0)


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelEntry:
    """An item in the list."""

    no: int
    topic: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelText:
    """The two scenes of an item."""

    no: int
    rule: str
    place: str
    good: SceneText
    bad: SceneText
