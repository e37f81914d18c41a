"""Parts of a view while the record is read, before all is known of them."""

from __future__ import annotations

from dataclasses import dataclass

from phonecoach.language.protocol import Behaviour
from phonecoach.scenario import FactId, LineId, OptionId, StageKind
from phonecoach.units import Micros


@dataclass(slots=True, kw_only=True)
class RawLine:
    """A caller's line while the record is read."""

    line: LineId
    text: str
    begin: Micros
    duration: Micros
    facts: tuple[FactId, ...]
    stage: StageKind | None
    end: Micros | None = None
    truncated: bool = False


@dataclass(slots=True, kw_only=True)
class RawTurn:
    """A turn of the trainee while the record is read."""

    no: int
    onset: Micros
    took: Micros
    stage: StageKind | None
    line: int | None
    """Index of the caller's line before it."""

    pending: LineId | None
    ended: Micros | None = None
    behaviours: tuple[Behaviour, ...] = ()
    listener: str | None = None
    option: OptionId | None = None
    together: bool = False
    makeshift: bool = False


@dataclass(slots=True, kw_only=True)
class RawSilence:
    """A stretch of silence and the number of the turn that may have announced it."""

    begin: Micros
    end: Micros
    after: int | None
