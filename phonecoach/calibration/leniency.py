"""Who marks more kindly than others do."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from statistics import fmean
from typing import TYPE_CHECKING, Final

from phonecoach.scoring.card import Mark

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable

    from phonecoach.calibration.agreement import Rating

_SHARES: Final = {Mark.MET: 1.0, Mark.PARTLY: 0.5, Mark.MISSED: 0.0}


@dataclass(frozen=True, slots=True, kw_only=True)
class Leniency:
    """How a rater marks beside the others.

    Attributes:
        subjects: How many the rater and somebody else gave points for.
    """

    subjects: int
    difference: float | None
    """Mean of own share minus the others' mean, -1 to 1: above 0 is kinder than they
    are. None without such subjects."""


def leniency(ratings: Iterable[Rating]) -> dict[Hashable, Leniency]:
    """Return how kindly each rater marks; of several ratings of a subject, the last.

    Where somebody says that an item does not apply, that rating is left out: it gives
    no points and takes none.
    """
    table: dict[Hashable, dict[Hashable, Mark]] = defaultdict(dict)
    raters: dict[Hashable, list[float]] = {}
    for rating in ratings:
        table[rating.subject][rating.rater] = rating.mark
        raters.setdefault(rating.rater, [])
    for row in table.values():
        shares = {who: _SHARES[mark] for who, mark in row.items() if mark in _SHARES}
        for who, share in shares.items():
            others = [one for other, one in shares.items() if other != who]
            if others:
                raters[who].append(share - fmean(others))
    return {
        who: Leniency(subjects=len(found), difference=fmean(found) if found else None)
        for who, found in raters.items()
    }
