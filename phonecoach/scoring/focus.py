"""What a case trains above all, among the many items it gives opportunity for."""

from __future__ import annotations

import math
from collections import Counter
from typing import TYPE_CHECKING

from phonecoach.checklist import Kind, checklist, vocabulary
from phonecoach.scenario import StageKind

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from phonecoach.checklist import Item
    from phonecoach.scenario import Case

_IN_EVERY_CALL = {StageKind.OPENING, StageKind.CLOSING}
"""What is asked there tells no case from another."""

_ENOUGH = 2
"""What is asked for in more stages than this is trained no better."""

_TRAINED_BY_DOING = {Kind.CLOCK, Kind.WORDS, Kind.ACTION}


def focus(
    case: Case,
    items: Collection[int],
    commonness: Mapping[int, float],
    *,
    limit: int = 4,
) -> tuple[int, ...]:
    """Return the items that a case trains above all, by number.

    An item counts the more, the more stages of the case ask for its behaviours, the
    heavier it weighs, and the fewer other cases train it.

    Args:
        case: The case.
        items: What it gives opportunity for, as `items_possible` tells.
        commonness: For each item the share of cases that give opportunity for it.
        limit: How many items at most.
    """
    asked = Counter(
        no
        for stage in case.file.stages
        if stage.kind not in _IN_EVERY_CALL
        for no in {no for name in stage.expects for no in vocabulary()[name].items}
    )
    worth = {
        no: _weight(checklist().item(no))
        * min(asked[no], _ENOUGH)
        * (1 - math.log(commonness[no])) ** 2
        for no in items
        if no in commonness
    }
    best = sorted((no for no in worth if worth[no]), key=lambda no: (-worth[no], no))
    return tuple(sorted(best[:limit]))


def commonness(cases: Sequence[Collection[int]]) -> Mapping[int, float]:
    """Return for each item the share of cases that give opportunity for it.

    Args:
        cases: For each case the items it gives opportunity for.
    """
    counts = Counter(no for items in cases for no in items)
    return {no: count / len(cases) for no, count in counts.items()}


def _weight(item: Item) -> int:
    return item.weight if _TRAINED_BY_DOING & set(item.kinds) else 0
