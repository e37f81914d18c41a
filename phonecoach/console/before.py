"""What went before a follow-up: a first call by a plan, or the latest that was kept."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from phonecoach import places
from phonecoach.console.finding import case_folder
from phonecoach.errors import InputError
from phonecoach.scenario import Direction
from phonecoach.scenario.entries import library
from phonecoach.scenario.folders import SHARED

if TYPE_CHECKING:
    from phonecoach.call.plan import Plan
    from phonecoach.scenario import Case


@dataclass(frozen=True, slots=True, kw_only=True)
class BeforeWish:
    """What the command line says went before.

    Attributes:
        plan: By which the first call is played; None where there is none.
        late: Other calls were taken first although the promise had fallen due.
        first: The case of the first call; None for the only one that opens this one.
    """

    plan: Path | None = None
    late: bool = False
    first: str | None = None


def check_before(wish: BeforeWish, case: Case, data: Path | None) -> None:
    """Refuse what cannot have gone before.

    Raises:
        InputError: If nothing can go before the case, or it is said in two ways.
    """
    if wish.plan is None:
        if wish.late or wish.first is not None:
            option = "--late" if wish.late else "--first"
            raise InputError(
                f"{option} speaks of the call before; say what was done in it with "
                "--after PLAN."
            )
        return
    if case.file.direction is not Direction.FOLLOW_UP:
        raise InputError(
            f"No call goes before “{case.file.id}”; leave out --after, or name a case "
            "that follows up another."
        )
    if data is not None:
        raise InputError(
            "With --data the call before is the latest one in the training record; "
            "leave out --after, or play the first case into the record by itself."
        )


def first_case(wish: BeforeWish, case: Case, name: str) -> Case:
    """Return the case that opens a follow-up.

    Args:
        wish: What the command line says.
        case: The follow-up.
        name: How it was named: cases beside its folder are looked at, too.

    Raises:
        InputError: If no case opens it, or several and none was named.
        ContentError: If a folder of cases cannot be read.
    """
    opening = {
        entry.case.file.id: entry.case
        for folder in _folders(name)
        for entry in library(folder, places.scenarios(SHARED))
        if entry.case is not None and _opens(entry.case, case)
    }
    if wish.first is not None:
        opening = {id_: one for id_, one in opening.items() if id_ == wish.first}
    if len(opening) == 1:
        return next(iter(opening.values()))
    if opening:
        raise InputError(
            f"Several cases open “{case.file.id}”: {', '.join(sorted(opening))}. Name "
            "one with --first."
        )
    which = "No case opens" if wish.first is None else f"“{wish.first}” does not open"
    raise InputError(
        f"{which} “{case.file.id}”. A case opens it with "
        f"'follow_up: {{case: {case.file.id}, in_hours: ...}}'."
    )


def _folders(name: str) -> tuple[Path, ...]:
    """Return where cases that open another may lie, the nearest last."""
    own, beside = places.scenarios(), case_folder(name).resolve().parent
    return (own,) if beside == own.resolve() else (own, beside)


def _opens(one: Case, case: Case) -> bool:
    opened = (one.file.follow_up, one.file.care_call)
    return any(later is not None and later.case == case.file.id for later in opened)


def check_reaches(plan: Plan, case: Case) -> None:
    """Refuse a plan that dials for somebody whom the case does not know.

    Raises:
        InputError: With the line of the plan.
    """
    dialling = case.file.dialling
    known = () if dialling is None else tuple(one.id for one in dialling.reaches)
    for one in plan.acts:
        if one.reaches and one.reaches not in known:
            remedy = f"take one of {', '.join(known)}" if known else "leave it out"
            raise InputError(
                f"{plan.name}:{one.line}: Dialling cannot reach '{one.reaches}' in "
                f"“{case.file.id}”; {remedy}."
            )
