"""What a case trains above all, among the many items it gives opportunity for."""

from __future__ import annotations

import math
from collections import Counter
from typing import TYPE_CHECKING

from phonecoach.checklist import Kind, checklist, vocabulary
from phonecoach.scenario import StageKind
from phonecoach.scoring.scorer import items_possible

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from phonecoach.checklist import Item
    from phonecoach.scenario import Case

_IN_EVERY_CALL = {StageKind.OPENING, StageKind.CLOSING}
"""What is asked there tells no case from another."""

_ENOUGH = 2
"""What is asked for in more stages than this is trained no better."""

_TRAINED_BY_DOING = {Kind.CLOCK, Kind.WORDS, Kind.ACTION}


def focus(
    case: Case, commonness: Mapping[int, float], *, limit: int = 4
) -> tuple[int, ...]:
    """Return the items that a case trains above all, by number.

    An item counts the more, the more stages of the case ask for its behaviours, the
    heavier it weighs, and the fewer other cases train it.

    Args:
        case: The case.
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
        for no in items_possible(case)
        if no in commonness
    }
    best = sorted((no for no in worth if worth[no]), key=lambda no: (-worth[no], no))
    return tuple(sorted(best[:limit]))


def commonness(cases: Iterable[Case]) -> Mapping[int, float]:
    """Return for each item the share of the cases that give opportunity for it."""
    all_items = [items_possible(case) for case in cases]
    counts = Counter(no for items in all_items for no in items)
    return {no: count / len(all_items) for no, count in counts.items()}


def _weight(item: Item) -> int:
    return item.weight if _TRAINED_BY_DOING & set(item.kinds) else 0
