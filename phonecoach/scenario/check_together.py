"""Checks of cases side by side: follow-ups and matched pairs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from phonecoach.errors import told
from phonecoach.scenario.case_file import CaseFile
from phonecoach.scenario.entries import library
from phonecoach.scenario.faults import Fault, unknown
from phonecoach.scenario.folders import CASE_FILE, is_case
from phonecoach.scenario.reader import document
from phonecoach.scenario.terms import CaseId, Direction

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from phonecoach.errors import Problem
    from phonecoach.scenario.case import Case
    from phonecoach.scenario.case_file import MatchedPair
    from phonecoach.scenario.entries import Entry
    from phonecoach.scenario.faults import Keys

_PAIR: Final = ("pair", "id")


def problems_together(
    folder: Path, entries: tuple[Entry, ...], shared_default: Path
) -> tuple[Problem, ...]:
    """Return what is wrong with cases when they are seen side by side.

    Cases that are broken by themselves are taken to be right in this.

    Args:
        folder: What was asked about: where it is one case, those beside it are looked
            at, too, but nothing is told of them.
        entries: The cases of the folder.
        shared_default: The shared files of a folder that brings none.

    Raises:
        ContentError: If a case file cannot be read any more.
    """
    beside = entries
    if is_case(folder):
        beside = library(folder.resolve().parent, shared_default)
    known = {CaseId(entry.id): entry.case for entry in beside}
    return tuple(
        problem
        for entry in entries
        if entry.case is not None
        for problem in _placed(entry, tuple(_faults(entry.case, known)))
    )


def _placed(entry: Entry, faults: tuple[Fault, ...]) -> Iterator[Problem]:
    if faults:
        read = document(entry.path / CASE_FILE, CaseFile)
        yield from (read.problem(fault.text, *fault.keys) for fault in faults)


def _faults(case: Case, known: Mapping[CaseId, Case | None]) -> Iterator[Fault]:
    for key, later in _opened(case).items():
        yield from _opening_faults(case, later, known, (key, "case"))
    if case.file.direction is Direction.FOLLOW_UP:
        yield from _opened_faults(case, known)
    if case.file.pair is not None:
        yield from _pair_faults(case, case.file.pair, known)


def _opened(case: Case) -> dict[str, CaseId]:
    """Return the calls that a case opens, by the key that names them."""
    file = case.file
    opened = {"follow_up": file.follow_up, "care_call": file.care_call}
    return {key: one.case for key, one in opened.items() if one is not None}


def _opening_faults(
    case: Case, opened: CaseId, known: Mapping[CaseId, Case | None], keys: Keys
) -> Iterator[Fault]:
    if opened not in known:
        yield Fault(text=unknown("case", opened, known), keys=keys)
        return
    later = known[opened]
    if later is None:
        return
    if later.file.direction is not Direction.FOLLOW_UP:
        text = told(
            "The case '{later}' is '{direction}', so that it keeps no promise; make it "
            "a 'follow-up', or name another.",
            later=opened,
            direction=later.file.direction,
        )
        yield Fault(text=text, keys=keys)
    if later.file.caller != case.file.caller:
        text = told(
            "The case '{later}' rings '{rung}', but '{promised}' was promised it; give "
            "both the same caller.",
            later=opened,
            rung=later.file.caller,
            promised=case.file.caller,
        )
        yield Fault(text=text, keys=keys)
    for language in sorted(case.texts.keys() - later.texts.keys()):
        text = told(
            "The case '{later}' has no words in {language}; write them.",
            later=opened,
            language=language,
        )
        yield Fault(text=text, keys=keys)


def _opened_faults(case: Case, known: Mapping[CaseId, Case | None]) -> Iterator[Fault]:
    broken = any(one is None for one in known.values())
    cases = (one for one in known.values() if one is not None)
    names = {name for one in cases for name in _opened(one).values()}
    if case.file.id not in names and not broken:
        text = (
            "No case opens this follow-up; let one name it in 'follow_up' or "
            "'care_call', or make it 'outbound'."
        )
        yield Fault(text=text, keys=("direction",))


def _pair_faults(
    case: Case, pair: MatchedPair, known: Mapping[CaseId, Case | None]
) -> Iterator[Fault]:
    others = [
        one.file.pair
        for one in known.values()
        if one is not None and one.file.id != case.file.id and one.file.pair is not None
    ]
    same = [one for one in others if one.id == pair.id]
    broken = any(one is None for one in known.values())
    if not any(one.differs is not pair.differs for one in same) and not broken:
        yield Fault(text=_incomplete(pair), keys=_PAIR)
    for one in same:
        if one.trait is not pair.trait:
            text = told(
                "The pair '{pair}' differs in '{here}' here and in '{there}' in "
                "another case; keep one.",
                pair=pair.id,
                here=pair.trait,
                there=one.trait,
            )
            yield Fault(text=text, keys=("pair", "trait"))
            return


def _incomplete(pair: MatchedPair) -> str:
    if pair.differs:
        return told(
            "The pair '{pair}' is not complete; write a case of it without 'differs', "
            "or remove the pair.",
            pair=pair.id,
        )
    return told(
        "The pair '{pair}' is not complete; write a case of it with 'differs', or "
        "remove the pair.",
        pair=pair.id,
    )
