"""How likely a call is to have an item marked, as the calls before it showed."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from phonecoach.practice.past import KEPT

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from phonecoach.practice.past import Past, Playable
    from phonecoach.scenario import CaseId

_WORTH_IT: Final = 0.5
"""A case trains an item that it gave a mark at least half as often as the best case."""

_SOUGHT: Final = 0.1
"""Below that even the best case gave no mark in call after call: others have to."""


class Chances:
    """How likely each case is to have each of its items marked.

    A case that was not taken yet is believed to; each of its calls without a mark
    lessens that. So an item that few courses of a case ask for is sought elsewhere.
    """

    def __init__(self, past: Past) -> None:
        self._marks = {
            one.no: Counter(mark.case for mark in one.marks) for one in past.items
        }
        self._every = Counter(one.case for one in past.tries)
        full = {
            one.no: one.marks[0].day for one in past.items if len(one.marks) >= KEPT
        }
        since = {day: _tries_since(day, past) for day in set(full.values())}
        self._tries = {no: since[day] for no, day in full.items()}

    def of(self, case: CaseId, no: int) -> float:
        """Return the chance, above 0 to 1, of an item that the case can have marked."""
        marks = self._marks[no][case] if no in self._marks else 0
        tries = self._tries.get(no, self._every)[case]
        return min(1.0, (marks + 1) / (tries + 1))

    def narrowed(self, case: Playable, within: Mapping[int, float]) -> Playable:
        """Return a case with those of its items alone that are worth seeking in it.

        Args:
            case: One of them.
            within: The best chance of each item, as `best` tells.
        """
        items = frozenset(
            no
            for no in case.items
            if within.get(no, 1.0) >= _SOUGHT
            and self.of(case.case, no) >= _WORTH_IT * within.get(no, 0.0)
        )
        return replace(case, items=items)

    def best(self, cases: Sequence[Playable]) -> Mapping[int, float]:
        """Return the best chance of each item in some of the cases."""
        found: dict[int, float] = {}
        for case in cases:
            for no in case.items:
                found[no] = max(found.get(no, 0.0), self.of(case.case, no))
        return found


def _tries_since(day: date, past: Past) -> Counter[CaseId]:
    """Return how often each case was taken since the first mark that is still known."""
    return Counter(one.case for one in past.tries if one.day >= day)
