"""One sentence pays once: which words an item has already been paid for with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from phonecoach.language.protocol import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable

    from phonecoach.scoring.view import Hit

# Names for the same deed, finer and coarser.
_KIN = {
    "thank_call": "thank",
    "thank_feedback": "thank",
}

_SUREST_FIRST = {Verdict.YES: 0, Verdict.WEAK: 1, Verdict.UNSURE: 2}


class Claims:
    """Remembers which words have paid.

    Items claim in the order in which they are judged, see `scorer.CLAIM_ORDER`; an item
    takes the surest words that are still free, of equals the earliest.
    """

    def __init__(self) -> None:
        self._taken: dict[tuple[int, str], list[tuple[int, int]]] = {}
        """Turn and deed to the words that have paid."""

    def take(self, hits: Iterable[Hit]) -> Hit | None:
        """Claim one of these; None where all have paid or there are none."""
        free = [hit for hit in hits if self.is_free(hit)]
        best = surest(free)
        if best is not None:
            self._taken.setdefault(_deed(best), []).append(best.behaviour.span)
        return best

    def is_free(self, hit: Hit) -> bool:
        """Return whether these words have not paid yet."""
        taken = self._taken.get(_deed(hit))
        return not taken or not any(_overlap(hit.behaviour.span, one) for one in taken)


def surest(hits: Iterable[Hit]) -> Hit | None:
    """Return the surest of these without claiming it, of equals the earliest."""
    return min(hits, key=_preference, default=None)


def _preference(hit: Hit) -> tuple[int, int, tuple[int, int]]:
    return (_SUREST_FIRST[hit.behaviour.verdict], hit.turn.took, hit.behaviour.span)


def _overlap(one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether two stretches of a turn are the same words, in whole or in part."""
    (start, end), (other_start, other_end) = one, other
    return (start < other_end and other_start < end) or start == other_start


def _deed(hit: Hit) -> tuple[int, str]:
    """Return the turn and what was done in it."""
    return hit.turn.no, _KIN.get(hit.behaviour.name, hit.behaviour.name)
