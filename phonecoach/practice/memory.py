"""How well an item sits: one memory for each, told from its marks alone.

Nobody is asked how sure they feel. A mark is a review of the item, and the scheduler
FSRS tells from the reviews how long the item will last and when to come back to it.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import groupby, pairwise
from typing import TYPE_CHECKING, Final, TypeAlias

from phonecoach.scoring.card import Mark

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from fsrs import Card, Scheduler

    from phonecoach.practice.past import ItemPast, Marked

MASTERED_DAYS: Final = 7.0
"""Whoever would still do it nine times in ten after a week has it ..."""

MASTERED_RUN: Final = 3
"""... if it was met whenever it was marked on so many days in a row. Both numbers are
ours: a card that was met on three days may still rest on luck after two."""

_GRADES: Final = {Mark.MISSED: 1, Mark.PARTLY: 2, Mark.MET: 3}
"""FSRS' own: 1 again, 2 hard, 3 good. A mark that waits for a human tells nothing."""

_ORIGIN: Final = datetime(2000, 1, 1, tzinfo=UTC)
"""Only the days between two reviews count, so that any day can be the first."""

_Reviews: TypeAlias = tuple[tuple[int, int], ...]
"""Days since the review before (the first: 0) and grade of each, the oldest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Memory:
    """How well an item sits."""

    no: int
    stability: float
    """After so many days it would still be done nine times in ten."""

    seen: date
    """When it was last marked."""

    due: date
    """When to come back to it; always after `seen`."""

    days: tuple[Mark, ...]
    """What it came to on each of the last days, the oldest first: met, partly or
    missed."""

    @property
    def run(self) -> int:
        """On so many days in a row, up to the last one, it was met."""
        marks = [mark is Mark.MET for mark in reversed(self.days)]
        return marks.index(False) if False in marks else len(marks)

    @property
    def mastered(self) -> bool:
        """Whether it needs no help any more; it stays so until it is not met."""
        return self.run >= MASTERED_RUN and self.stability >= MASTERED_DAYS

    @property
    def lacking(self) -> bool:
        """Whether it was not met on the last day."""
        return self.days[-1] is not Mark.MET


def memories(items: Sequence[ItemPast]) -> Mapping[int, Memory]:
    """Return how well each item sits, by number; nothing of those never marked.

    A day is one review, and counts by its worst mark: what once went wrong today is not
    yet sure, and what went well five times in an hour was practised once.
    """
    found = ((one.no, _memory(one.no, one.marks)) for one in items)
    return {no: memory for no, memory in found if memory is not None}


@functools.lru_cache(maxsize=1024)
def _memory(no: int, marks: tuple[Marked, ...]) -> Memory | None:
    told = sorted((one for one in marks if one.mark in _GRADES), key=lambda it: it.day)
    days = [
        (day, min((one.mark for one in them), key=_GRADES.__getitem__))
        for day, them in groupby(told, key=lambda one: one.day)
    ]
    if not days:
        return None
    gaps = [0, *((after - day).days for (day, _), (after, _) in pairwise(days))]
    grades = [_GRADES[mark] for _, mark in days]
    card = _after(tuple(zip(gaps, grades, strict=True)))
    assert card.stability is not None
    assert card.last_review is not None
    seen = days[-1][0]
    return Memory(
        no=no,
        stability=card.stability,
        seen=seen,
        due=seen + (card.due - card.last_review),
        days=tuple(mark for _, mark in days),
    )


@functools.lru_cache(maxsize=4096)
def _after(reviews: _Reviews) -> Card:
    """Return the card after some reviews; most items share theirs with others."""
    import fsrs  # noqa: PLC0415 - nobody needs it before the first card

    *before, (gap, grade) = reviews
    if before:
        card = _after(tuple(before))
        assert card.last_review is not None
        at = card.last_review + timedelta(days=gap)
    else:
        card, at = fsrs.Card(card_id=0, due=_ORIGIN), _ORIGIN
    return _scheduler().review_card(card, fsrs.Rating(grade), review_datetime=at)[0]


@functools.cache
def _scheduler() -> Scheduler:
    """Return FSRS with its own parameters, by whole days and without chance."""
    import fsrs  # noqa: PLC0415 - as above

    return fsrs.Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)
