"""Which calls a supervisor looks at unasked: by a rule, and the same for everybody."""

from __future__ import annotations

import enum
import hashlib
from dataclasses import dataclass, fields
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from phonecoach.call.record import CallId, PersonId

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


_MANY: Final = 10_000
"""No rule counts so far; more days than there are would be."""


class Drawn(enum.Enum):
    """Why a call was drawn, the most telling reason first."""

    FIRST = enum.auto()
    """It is one of the first calls of somebody new."""

    LOWEST = enum.auto()
    """It has one of the person's lowest scores of late."""

    TURN = enum.auto()
    """It was this one's turn among all calls of the person."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleRule:
    """How calls are drawn; all of it can be set for a room.

    Attributes:
        every: Of so many calls of a person one is drawn; 0 for none.
        first: So many first calls of a person are.
        lowest: So many of a person's calls with the lowest scores are.
        days: So far back calls are looked at.
        seed: Decides at which call counting begins, for each person another.
    """

    every: int = 5
    first: int = 3
    lowest: int = 1
    days: int = 30
    seed: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawable:
    """A call that can be drawn.

    Attributes:
        place: Of all the person's calls, counted from 0 in the order they came in.
        score: 0 to 100; None for no score.
    """

    call: CallId
    person: PersonId
    started: datetime
    place: int
    score: float | None


def rule_from(setting: Any) -> SampleRule:  # noqa: ANN401 (as it was kept)
    """Return the rule that was set; what is not set, or makes no sense, is as usual."""
    if not isinstance(setting, dict):
        return SampleRule()
    names = [one.name for one in fields(SampleRule)]
    given = {name: setting[name] for name in names if name in setting}
    return SampleRule(
        **{name: value for name, value in given.items() if _is_count(value)}
    )


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < _MANY


def drawn(calls: Iterable[Drawable], rule: SampleRule) -> dict[CallId, Drawn]:
    """Return the calls that are drawn, each with the first reason that holds.

    The same calls and the same rule always draw the same, and a call that comes later
    takes none of the others' turns.

    Args:
        calls: Of as many people as wanted, of the days that the rule looks back.
        rule: How to draw.
    """
    by_person: dict[PersonId, list[Drawable]] = {}
    for call in calls:
        by_person.setdefault(call.person, []).append(call)
    return {
        call.call: why
        for person, theirs in by_person.items()
        for call, why in _of_one(person, theirs, rule)
    }


def _of_one(
    person: PersonId, calls: list[Drawable], rule: SampleRule
) -> Iterator[tuple[Drawable, Drawn]]:
    scored = [call for call in calls if call.score is not None]
    scored.sort(key=lambda call: (call.score, call.started, call.call))
    lowest = {call.call for call in scored[: rule.lowest]}
    begin = _begin(person, rule)
    for call in calls:
        if call.place < rule.first:
            yield call, Drawn.FIRST
        elif call.call in lowest:
            yield call, Drawn.LOWEST
        elif rule.every and (call.place + begin) % rule.every == 0:
            yield call, Drawn.TURN


def _begin(person: PersonId, rule: SampleRule) -> int:
    digest = hashlib.sha256(f"{rule.seed} {person}".encode()).digest()
    return int.from_bytes(digest[:4]) % max(1, rule.every)
