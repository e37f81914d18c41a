"""Digits that make up one number, however they are grouped."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from rapidfuzz.distance import OSA

from phonecoach.scoring.matching.agreement import (
    FULL,
    MISSED,
    Agreement,
    Comparison,
    Slip,
    missed,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

_GROUP = re.compile(r"\d+")
# What people put between the groups of one number.
_JOINT = re.compile(r"[\s().,、\-のノ에~・/]*")
# These leave open whether the next group still belongs to it: 073241, 1분.
_LOOSE = re.compile(r"[\s,、のノ에/]")
_LONGEST = 16
"""No number is written in more groups than this."""

_NEAR = 2
"""So many digits may be wrong for it to be told what is wrong with them."""

_TELLING = 5
"""Shorter numbers meet by chance; what stands there is some other number."""


@dataclass(frozen=True, slots=True)
class Digits:
    """Digits that may make up one number, and where they stand."""

    digits: str
    start: int
    end: int


@functools.lru_cache(1 << 12)
def numbers(text: str) -> tuple[Digits, ...]:
    """Return every number that neighbouring groups of digits may make up.

    A number begins and ends where nothing joins it tightly to another group: 208-841-1
    holds no 208-841, while 073241, 1 may be one number or two.
    """
    found: list[Digits] = []
    if not _GROUP.search(text):
        return ()
    for run in _runs(text):
        for start, end in _cuts(text, run):
            groups = run[start:end]
            whole = "".join(group[0] for group in groups)
            found.append(Digits(whole, groups[0].start(), groups[-1].end()))
    return tuple(found)


def _runs(text: str) -> Iterator[list[re.Match[str]]]:
    """Yield groups of digits that stand together."""
    groups = list(_GROUP.finditer(text))
    run = groups[:1]
    for before, group in pairwise(groups):
        if not _JOINT.fullmatch(text, before.end(), group.start()):
            yield run
            run = []
        run.append(group)
    yield run


def _cuts(text: str, run: list[re.Match[str]]) -> Iterator[tuple[int, int]]:
    """Yield which groups of a run may be a number: from one, up to another."""
    ends = [0, len(run)] + [
        place
        for place, (before, group) in enumerate(pairwise(run), start=1)
        if _LOOSE.search(text, before.end(), group.start())
    ]
    for start in sorted(ends):
        for end in sorted(ends):
            if start < end <= start + _LONGEST:
                yield start, end


def same_digits(text: str, wanted: str, *, from_digits: int = _TELLING) -> Comparison:
    """Return whether a text holds a number, and if not, what is wrong with the nearest.

    Args:
        text: With its numbers as digits.
        wanted: The digits alone.
        from_digits: A number so long, and almost right, is told to be the wrong one.
    """
    there = numbers(text)
    if any(one.digits == wanted for one in there):
        return FULL
    if len(wanted) < from_digits:
        return MISSED
    near = [
        (OSA.distance(one.digits, wanted, score_cutoff=_NEAR), place)
        for place, one in enumerate(there)
    ]
    distance, place = min(near, default=(_NEAR + 1, 0))
    if distance > _NEAR or distance * 3 > len(wanted):
        return MISSED
    one = there[place]
    return wrong_digits(text[one.start : one.end], one.digits, wanted)


def wrong_digits(noted: str, said: str, wanted: str) -> Comparison:
    """Return what is wrong with digits that are almost the wanted ones."""
    if len(said) < len(wanted):
        return missed(Slip.SHORT, noted, right=str(len(wanted)))
    if len(said) > len(wanted):
        return missed(Slip.LONG, noted, right=str(len(wanted)))
    places = [
        at for at, pair in enumerate(zip(said, wanted, strict=True)) if _off(pair)
    ]
    first = places[0]
    told = Comparison(
        agreement=Agreement.MISSED,
        slip=Slip.DIGIT,
        noted=noted.strip(),
        others=(noted.strip(),),
        place=first + 1,
        right=wanted[first],
        wrong=said[first],
    )
    if len(places) == 1:
        return told
    last = places[-1]
    return replace(
        told,
        slip=Slip.SWAPPED
        if said[first : last + 1] == wanted[first : last + 1][::-1]
        else Slip.DIGITS,
        right=wanted[first : last + 1],
        wrong=said[first : last + 1],
    )


def _off(pair: tuple[str, str]) -> bool:
    return pair[0] != pair[1]
