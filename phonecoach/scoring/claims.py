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
        self._taken: list[Hit] = []

    def take(self, hits: Iterable[Hit]) -> Hit | None:
        """Claim one of these; None where all have paid or there are none."""
        free = [hit for hit in hits if self.is_free(hit)]
        best = min(free, key=_preference, default=None)
        if best is not None:
            self._taken.append(best)
        return best

    def is_free(self, hit: Hit) -> bool:
        """Return whether these words have not paid yet."""
        return not any(_same_words(hit, taken) for taken in self._taken)


def surest(hits: Iterable[Hit]) -> Hit | None:
    """Return the surest of these without claiming it, of equals the earliest."""
    return min(hits, key=_preference, default=None)


def _preference(hit: Hit) -> tuple[int, int, tuple[int, int]]:
    return (_SUREST_FIRST[hit.behaviour.verdict], hit.turn.took, hit.behaviour.span)


def _same_words(one: Hit, other: Hit) -> bool:
    """Whether two hits are the same deed in the same words."""
    if one.turn.no != other.turn.no or _deed(one) != _deed(other):
        return False
    start, end = one.behaviour.span
    other_start, other_end = other.behaviour.span
    return (start < other_end and other_start < end) or start == other_start


def _deed(hit: Hit) -> str:
    return _KIN.get(hit.behaviour.name, hit.behaviour.name)
