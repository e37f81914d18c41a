"""Percent agreement, kappa and Gwet's AC1, for any number of raters.

A rater may leave subjects out. All three count pairs of raters on the same subject;
they differ in how much agreement they put down to chance:

- kappa: Cohen's for two raters and Conger's for more, from how often each rater gives
  each mark. Source: Conger, Psychological Bulletin 88 (1980), 322-328.
- AC1: from how often all give each mark, and low where one mark is far the commonest,
  as here, where kappa is misleading. Source: Gwet, British Journal of Mathematical and
  Statistical Psychology 61 (2008), 29-48.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from phonecoach.scoring.card import Mark

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

SCALE: Final = (Mark.MET, Mark.PARTLY, Mark.MISSED, Mark.NOT_APPLICABLE)
"""What a rater can say of an item."""

_PAIR: Final = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Rating:
    """What one rater said of one subject."""

    subject: Hashable
    """An item of a call."""

    rater: Hashable
    mark: Mark
    """One of `SCALE`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """How far raters agree.

    Attributes:
        subjects: How many were rated by two raters at least; the rest is left out.
    """

    subjects: int
    percent: float | None
    """Share of pairs of raters who say the same, 0 to 1; None without such subjects."""

    kappa: float | None
    """At most 1, 0 as by chance; None where chance alone would agree on everything."""

    ac1: float | None
    """On the same scale."""


def agreement(ratings: Iterable[Rating]) -> Agreement:
    """Return how far raters agree.

    Of several ratings of a subject by the same rater the last counts.

    Args:
        ratings: Of any number of subjects, in the order in which they were given.
    """
    table: dict[Hashable, dict[Hashable, Mark]] = defaultdict(dict)
    for rating in ratings:
        table[rating.subject][rating.rater] = rating.mark
    rows = list(table.values())
    shared = [row for row in rows if len(row) >= _PAIR]
    if not shared:
        return Agreement(subjects=0, percent=None, kappa=None, ac1=None)
    seen = sum(map(_same_pairs, shared)) / len(shared)
    return Agreement(
        subjects=len(shared),
        percent=seen,
        kappa=_beyond(seen, _chance_of_raters(rows)),
        ac1=_beyond(seen, _chance_of_marks(rows)),
    )


def _same_pairs(row: Mapping[Hashable, Mark]) -> float:
    """Return the share of pairs of raters who say the same of a subject."""
    count = len(row)
    same = sum(one * (one - 1) for one in Counter(row.values()).values())
    return same / (count * (count - 1))


def _beyond(seen: float, chance: float) -> float | None:
    """Return agreement beyond chance, as a share of what chance leaves."""
    return None if chance >= 1 else (seen - chance) / (1 - chance)


def _chance_of_raters(rows: Sequence[Mapping[Hashable, Mark]]) -> float:
    """Return by how much raters agree who keep to their own shares of marks."""
    given: dict[Hashable, Counter[Mark]] = defaultdict(Counter)
    for row in rows:
        for rater, mark in row.items():
            given[rater][mark] += 1
    raters = len(given)
    chance = 0.0
    for mark in SCALE:
        shares = [one[mark] / one.total() for one in given.values()]
        mean = sum(shares) / raters
        spread = sum((share - mean) ** 2 for share in shares) / max(1, raters - 1)
        chance += mean**2 - spread / raters
    return chance


def _chance_of_marks(rows: Sequence[Mapping[Hashable, Mark]]) -> float:
    """Return by how much raters agree where they cannot tell and guess."""
    shares = dict.fromkeys(SCALE, 0.0)
    for row in rows:
        for mark, count in Counter(row.values()).items():
            shares[mark] += count / len(row) / len(rows)
    return sum(one * (1 - one) for one in shares.values()) / (len(SCALE) - 1)
