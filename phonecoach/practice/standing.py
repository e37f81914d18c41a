"""How somebody stands: what each item needs, and how hard a call may be suggested."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from phonecoach.checklist import checklist
from phonecoach.practice.chances import Chances
from phonecoach.practice.memory import Memory, memories
from phonecoach.practice.past import ItemPast, Past
from phonecoach.scoring.card import Mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from phonecoach.practice.past import Playable

CLOSING: Final = frozenset({63, 64, 65, 73})
"""What ends a call.

Source:
    Surveys of public offices: the opening scores about 95 of 100, the closing 60.
"""

LAST: Final = 5
"""So many of its last marks tell how an item is getting on."""

_AT_ONCE: Final = 3
"""Nobody can look after more items than so many at once."""

_LACK: Final = {Mark.MISSED: 2, Mark.PARTLY: 1}

_ALL_GONE: Final = 100

_HELD: Final = 2
"""A gate looks at so many of the last days on which an item was marked."""

_NEW, _AGAIN, _LACKING, _GATE = 1, 2, 4, 8
"""How much an item is needed that was never marked, whose day has come, that was not
met the last time, and that moreover keeps harder calls back."""


def gate_items() -> frozenset[int]:
    """Return the items that have to hold before harder calls are suggested."""
    fatal = (no for no, item in checklist().items.items() if item.fatal)
    return CLOSING | frozenset(fatal)


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What is known of somebody at one moment.

    Attributes:
        today: The day, as the calendar on the wall has it.
        memories: How well each item sits, as far as anything is known of it.
        reach: The difficulty up to which calls are suggested.
        gated: The gate items that did not hold, by number; empty where nothing harder
            waits behind them.
        needs: How much each item is needed today, above 0, of those that the cases
            within reach can train.
    """

    past: Past
    today: date
    memories: Mapping[int, Memory]
    reach: int
    gated: frozenset[int]
    needs: Mapping[int, int]
    chances: Chances

    def gain(self, case: Playable) -> int:
        """Return what a call would do: for each item how far gone it is, in hundredths.

        What is due, or was never marked, is all gone; what was marked today is not. It
        counts as far as the item is likely to be marked.
        """
        return sum(
            round(self._gone(no) * self.chances.of(case.case, no)) for no in case.items
        )

    def last_played(self, case: Playable) -> int:
        """Return the place of its latest call among all calls; -1 if there is none."""
        places = [at for at, one in enumerate(self.past.tries) if one.case == case.case]
        return max(places, default=-1)

    def worth_seeking(self, cases: Sequence[Playable]) -> list[Playable]:
        """Return cases with those of their items alone that are likely to be marked."""
        best = self.chances.best(cases)
        return [self.chances.narrowed(one, best) for one in cases]

    def _gone(self, no: int) -> int:
        known = self.memories.get(no)
        if known is None or known.due <= self.today:
            return _ALL_GONE
        left = (known.due - self.today) / (known.due - known.seen)
        return round(_ALL_GONE * (1 - left))


def standing(cases: Sequence[Playable], past: Past, today: date) -> Standing:
    """Return how somebody stands; there has to be a case."""
    known = memories(past.items)
    reach, gated = _reach(cases, past, known)
    offered = frozenset[int]().union(
        *(one.items for one in cases if one.difficulty <= reach)
    )
    needs = {no: _need(known.get(no), today, gated) for no in sorted(offered)}
    return Standing(
        past=past,
        today=today,
        memories=known,
        reach=reach,
        gated=gated,
        needs={no: need for no, need in needs.items() if need},
        chances=Chances(past),
    )


def in_practice(past: Past) -> tuple[ItemPast, ...]:
    """Return the items that were most lacking of late, by number.

    Returns:
        At most three, each with its last five marks, the oldest first; none of them
        was met every time.
    """
    lacks = {one.no: lack(one) for one in past.items}
    most = sorted((no for no in lacks if lacks[no]), key=lambda no: (-lacks[no], no))
    chosen = set(most[:_AT_ONCE])
    return tuple(
        ItemPast(no=one.no, marks=one.marks[-LAST:])
        for one in sorted(past.items, key=lambda one: one.no)
        if one.no in chosen
    )


def lack(item: ItemPast) -> int:
    """Return how much an item was lacking of late; 0 where nothing was.

    Each of the last five marks counts by what was lacking, the latest five times as
    much as the fifth-latest. Whole numbers, so that equals are equal.
    """
    latest = reversed(item.marks)
    places = zip(range(LAST, 0, -1), latest, strict=False)
    return sum(weight * _LACK.get(one.mark, 0) for weight, one in places)


def _need(memory: Memory | None, today: date, gated: frozenset[int]) -> int:
    if memory is None:
        return _NEW
    if memory.due > today or _rides_along(memory, today):
        return 0
    if memory.no in gated:
        return _GATE
    return _LACKING if memory.lacking else _AGAIN


def _rides_along(memory: Memory, today: date) -> bool:
    """Whether an item is mastered and no call is needed for it yet.

    It comes up in calls that are taken for others; only where it did not for twice as
    long as it would last is it a reason of its own.
    """
    return memory.mastered and today < memory.due + (memory.due - memory.seen)


def _reach(
    cases: Sequence[Playable], past: Past, known: Mapping[int, Memory]
) -> tuple[int, frozenset[int]]:
    """Return the difficulty to stay at, and the gate items that keep it there.

    A step up is suggested once a call was taken and no gate item that the easier cases
    train was missed on its last two days. Items that were never marked hold nobody up.
    """
    levels = sorted({one.difficulty for one in cases})
    for level, _ in pairwise(levels):
        easier = [one.items for one in cases if one.difficulty <= level]
        asked = gate_items() & frozenset[int]().union(*easier) & known.keys()
        missed = {no for no in asked if Mark.MISSED in known[no].days[-_HELD:]}
        if missed or not past.tries:
            return level, frozenset(missed)
    return levels[-1], frozenset()
