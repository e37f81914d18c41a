"""The fewest calls that cover what is needed."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
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
    wanted = _weight(frozenset().union(*(one.items for one in cases)), needs)
    best: tuple[Playable, ...] = ()
    worth = (0, 0, 0)
    for count in range(1, most + 1):
        for them in combinations(cases, count):
            covered = _weight(frozenset().union(*(one.items for one in them)), needs)
            chances = sum(_weight(one.items, needs) for one in them)
            if (covered, -count, chances) > worth:
                best, worth = them, (covered, -count, chances)
        if worth[0] == wanted:
            break
    return best


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
