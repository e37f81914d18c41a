"""A calibration: some supervisors mark the same call blind, then all is laid open."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Final

from phonecoach.calibration.agreement import Rating
from phonecoach.call.annotations import (
    BlindDone,
    BlindMark,
    CalibrationAsked,
    CalibrationClosed,
)
from phonecoach.call.record import CallId, PersonId
from phonecoach.scoring.card import Mark

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from phonecoach.call.annotations import Annotation

MACHINE: Final = "machine"
"""The rater that is no person: the card's marks, before any human's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """A call that several supervisors mark blind.

    Attributes:
        id: UUID version 7 in its text form.
        asked_by: The supervisor who asked for it.
    """

    id: str
    call: CallId
    asked_by: PersonId
    asked: datetime
    raters: tuple[PersonId, ...]
    items: tuple[int, ...]
    marks: Mapping[PersonId, Mapping[int, Mark]]
    """Of each rater who has begun, as far as they may be seen."""

    done: frozenset[PersonId] = frozenset()
    """Raters who have finished."""

    closed: datetime | None = None
    """When it was closed before all had finished."""

    @property
    def is_open(self) -> bool:
        """Whether all may see all marks, and nobody marks any more."""
        return self.closed is not None or self.done.issuperset(self.raters)

    def awaits(self, rater: PersonId) -> bool:
        """Return whether somebody has still to mark in this round."""
        return not self.is_open and rater in self.raters and rater not in self.done


def rounds(annotations: Iterable[Annotation]) -> tuple[Round, ...]:
    """Return the rounds of calls in the order in which they were asked for.

    Marks of whoever is no rater, of items that were not asked for, and whatever a rater
    marks after having finished or after the round was closed, do not count.

    Args:
        annotations: Of any number of calls, in the order of writing.
    """
    found: dict[str, Round] = {}
    for one in annotations:
        note = one.note
        if isinstance(note, CalibrationAsked):
            found.setdefault(note.round, _asked(one, note))
        elif isinstance(note, BlindMark | BlindDone | CalibrationClosed):
            known = found.get(note.round)
            if known is not None and known.call == one.call:
                found[note.round] = _with(known, one, note)
    return tuple(found.values())


def as_seen_by(viewer: PersonId, one: Round) -> Round:
    """Return a round without the marks that a rater must not know of yet."""
    if one.is_open:
        return one
    return replace(
        one, marks={who: marks for who, marks in one.marks.items() if who == viewer}
    )


def ratings(
    found: Iterable[Round], machine: Mapping[CallId, Mapping[int, Mark]]
) -> Iterator[Rating]:
    """Yield all marks of rounds that are open to all; the machine is one rater.

    A subject is a call and an item. Where the machine asked for a human it has rated
    nothing.

    Args:
        found: Of any number of calls.
        machine: Its marks of each call.
    """
    for one in found:
        if not one.is_open:
            continue
        by_machine = machine.get(one.call, {})
        for rater, marks in (*one.marks.items(), (MACHINE, by_machine)):
            for item, mark in marks.items():
                if item in one.items and mark is not Mark.NEEDS_HUMAN:
                    yield Rating(subject=(one.call, item), rater=rater, mark=mark)


def _asked(one: Annotation, note: CalibrationAsked) -> Round:
    return Round(
        id=note.round,
        call=one.call,
        asked_by=one.author,
        asked=one.written,
        raters=note.raters,
        items=note.items,
        marks={},
    )


def _with(
    known: Round, one: Annotation, note: BlindMark | BlindDone | CalibrationClosed
) -> Round:
    if isinstance(note, CalibrationClosed):
        may_close = one.author == known.asked_by and known.closed is None
        return replace(known, closed=one.written) if may_close else known
    if not known.awaits(one.author):
        return known
    if isinstance(note, BlindDone):
        return replace(known, done=known.done | {one.author})
    if note.item not in known.items:
        return known
    own = {**known.marks.get(one.author, {}), note.item: Mark(note.mark)}
    return replace(known, marks={**known.marks, one.author: own})
