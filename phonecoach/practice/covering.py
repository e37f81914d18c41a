"""The fewest calls that cover what is needed."""

from __future__ import annotations

import functools
import operator
from itertools import combinations
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from phonecoach.practice.past import Playable

EXACT: Final = 16
"""Of so many cases every set of four is tried (2,516); of more, one by one is added."""


def fewest(
    cases: Sequence[Playable], needs: Mapping[int, int], most: int
) -> tuple[Playable, ...]:
    """Return the fewest cases that give opportunity for all items needed.

    Where so many cases cannot, they are those that leave the least of the need. Of
    sets that are alike, the one that gives more opportunities comes first, then the one
    whose cases stand earlier.

    Args:
        cases: In the order of preference.
        needs: How much each item is needed, above 0; other items do not count.
        most: How many cases at most.

    Returns:
        That which covers most of the need first.
    """
    useful = [one for one in cases if _weight(one.items, needs)]
    search = _exact if len(useful) <= EXACT else _greedy
    return _in_order(search(useful, needs, most), needs)


def _exact(
    cases: Sequence[Playable], needs: Mapping[int, int], most: int
) -> Sequence[Playable]:
    # Sets of items as the bits of a number: there are thousands to be joined.
    places = {no: 1 << place for place, no in enumerate(needs)}
    able = [sum(places[no] for no in places.keys() & one.items) for one in cases]
    grades = _by_need(needs, places)
    chances = [_worth(items, grades) for items in able]
    wanted = _worth(_joined(able), grades)
    best: tuple[int, ...] = ()
    worth = (0, 0, 0)
    for count in range(1, most + 1):
        for them in combinations(range(len(cases)), count):
            covered = _worth(_joined(able[at] for at in them), grades)
            if covered >= worth[0]:
                found = (covered, -count, sum(chances[at] for at in them))
                if found > worth:
                    best, worth = them, found
        if worth[0] == wanted:
            break
    return [cases[at] for at in best]


def _by_need(
    needs: Mapping[int, int], places: Mapping[int, int]
) -> Sequence[tuple[int, int]]:
    """Return each need that there is, with the bits of the items that have it."""
    return [
        (need, sum(places[no] for no in needs if needs[no] == need))
        for need in sorted(set(needs.values()))
    ]


def _joined(them: Iterable[int]) -> int:
    return functools.reduce(operator.or_, them, 0)


def _worth(items: int, grades: Sequence[tuple[int, int]]) -> int:
    return sum(need * (items & those).bit_count() for need, those in grades)


def _greedy(
    cases: Sequence[Playable], needs: Mapping[int, int], most: int
) -> Sequence[Playable]:
    return _in_order(cases, needs)[:most]


def _in_order(
    cases: Sequence[Playable], needs: Mapping[int, int]
) -> tuple[Playable, ...]:
    """Return those that add anything, what adds most first."""
    left = dict(needs)
    order: list[Playable] = []
    while left and cases:
        best = max(cases, key=lambda one: _weight(one.items, left))
        if not _weight(best.items, left):
            break
        order.append(best)
        left = {no: left[no] for no in left.keys() - best.items}
    return tuple(order)


def _weight(items: AbstractSet[int], needs: Mapping[int, int]) -> int:
    return sum(needs[no] for no in needs.keys() & items)
