"""``check --coverage``: random trainees try every case."""

from __future__ import annotations

import multiprocessing
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from phonecoach.errors import InputError, Problem
from phonecoach.proving.coverage import Coverage, ItemCoverage, Outcome, coverage
from phonecoach.proving.expecting import Expectation
from phonecoach.proving.findings import findings
from phonecoach.proving.trials import trials
from phonecoach.scenario import Case
from phonecoach.scenario.folders import CASE_FILE

if TYPE_CHECKING:
    from phonecoach.scenario.entries import Entry

_WORTH_IT: Final = 100
"""So many trainees are worth starting processes for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Some trainees of a case."""

    case: Case
    seed: int
    numbers: range


_Try: TypeAlias = Callable[[Iterable[Part]], Iterator[list[Outcome]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Covered:
    """A case that was tried."""

    path: Path
    """Its case file."""

    found: Coverage

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What the trainees found wrong with it."""
        return tuple(
            Problem(path=self.path, line=0, text=text) for text in findings(self.found)
        )

    def lines(self) -> Iterator[str]:
        """Return its table for people to read."""
        return _told(self.found)

    def as_json(self) -> dict[str, Any]:
        """Return what the trainees showed, for scripts."""
        return _as_json(self.found)


def cover(entries: Iterable[Entry], *, trainees: int, seed: int) -> list[Covered]:
    """Let random trainees try every case that can be played; tell how far it is.

    Args:
        entries: Cases; broken ones are passed over.
        trainees: How many for each case.
        seed: Decides all that they do.

    Raises:
        InputError: If there are no trainees.
    """
    if trainees < 1:
        raise InputError(f"{trainees} trainees try nothing; take at least 1.")
    cases = [
        (entry.path / CASE_FILE, entry.case)
        for entry in entries
        if entry.case is not None
    ]
    covered = []
    processors = _processors(trainees * len(cases))
    with _side_by_side(processors) as try_parts:
        # All parts are handed out before the first is waited for.
        waiting = [
            try_parts(_parts(case, seed, trainees, processors)) for _, case in cases
        ]
        for (path, case), parts in zip(cases, waiting, strict=True):
            found = coverage(case, seed, chain.from_iterable(parts))
            covered.append(Covered(path=path, found=found))
            sys.stderr.write(f"{case.file.id}: {trainees:,} trainees have tried it.\n")
    return covered


def _parts(case: Case, seed: int, trainees: int, parts: int) -> list[Part]:
    """Return as few parts as can be: each reads all there is to a case once."""
    return [
        Part(case=case, seed=seed, numbers=range(at, trainees, parts))
        for at in range(parts)
    ]


def _processors(trials_to_come: int) -> int:
    # A frozen program would open its window once more for each process.
    if getattr(sys, "frozen", False) or trials_to_come < _WORTH_IT:
        return 1
    return os.cpu_count() or 1


@contextmanager
def _side_by_side(processors: int) -> Iterator[_Try]:
    """Yield what tries parts, in so many processes."""
    if processors == 1:
        yield lambda parts: map(_tried, parts)
        return
    spawn = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(processors, mp_context=spawn) as pool:
        yield lambda parts: pool.map(_tried, parts)


def _tried(part: Part) -> list[Outcome]:
    return list(trials(part.case, part.seed, part.numbers))


# To read ------------------------------------------------------------------------------

_WORDS: Final = {
    Expectation.BY_EAR: "for a human, by ear",
    Expectation.ACROSS_CALLS: "told across calls",
    Expectation.NONE: "not asked for by this case",
}


def _told(found: Coverage) -> Iterator[str]:
    yield f"{found.case}: {found.trainees:,} random trainees, seed {found.seed}"
    yield "  item     met  partly  missed  did not apply  for a human"
    for item in found.items:
        if item.applied or item.expected is not Expectation.NONE:
            yield (
                f"  {item.no:>4}  {item.met:>6}  {item.partly:>6}  {item.missed:>6}"
                f"  {item.not_applicable:>13}  {item.needs_human:>11}  {_verdict(item)}"
            )
    ends = ", ".join(f"{one.id} {one.reached:,}" for one in found.endings)
    before = ", ".join(f"{cause} {count:,}" for cause, count in found.ended_before)
    yield f"  Endings: {ends or 'none'}. Ended before: {before or 'none'}."
    unended = len(found.unended)
    yield (
        f"  {unended:,} calls did not end by themselves."
        if unended
        else "  Every call ended."
    )
    yield f"  Opportunities for {len(found.given)} items."
    yield ""


def _verdict(item: ItemCoverage) -> str:
    if item.expected in _WORDS:
        return _WORDS[item.expected]
    if not item.applied:
        return "NEVER APPLIED"
    if not item.can_be_met:
        return "NEVER MET"
    if item.expected is Expectation.MET:
        return "can be met; nobody can miss it"
    return "can be met and missed" if item.can_be_missed else "NEVER MISSED"


# As JSON ------------------------------------------------------------------------------


def _as_json(found: Coverage) -> dict[str, Any]:
    return {
        "id": found.case,
        "seed": found.seed,
        "trainees": found.trainees,
        "given": list(found.given),
        "items": [_item_json(item) for item in found.items],
        "endings": {one.id: one.reached for one in found.endings},
        "never_reached": list(found.never_reached),
        "ended_before": dict(found.ended_before),
        "unended": list(found.unended),
    }


def _item_json(item: ItemCoverage) -> dict[str, Any]:
    return {
        "no": item.no,
        "expected": str(item.expected),
        "met": item.met,
        "partly": item.partly,
        "missed": item.missed,
        "not_applicable": item.not_applicable,
        "needs_human": item.needs_human,
        "can_be_met": item.can_be_met,
        "can_be_missed": item.can_be_missed,
    }
