"""The caller's part of a case as a PDF: it needs the case, and no training record."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from phonecoach.report.caller_facts import caller_facts
from phonecoach.report.keeping import DroppedError, step, whole
from phonecoach.scenario import Case
from phonecoach.units import Language

if TYPE_CHECKING:
    from phonecoach.report.keeping import GoesOn


@dataclass(frozen=True, slots=True, kw_only=True)
class CallerOrder:
    """The caller's part that somebody asks for."""

    case: Case
    """A call that comes in, as it is taken at the site."""

    language: Language
    """Of what is said; one that the case has words in."""

    told_in: Language
    """Of everything else."""

    target: Path


def make_caller_paper(order: CallerOrder, goes_on: GoesOn | None = None) -> bool:
    """Write the caller's part; it gets its name only when it is complete.

    Args:
        order: Of which case.
        goes_on: Told which share is done, 0 to 1; whether it is still wanted.

    Returns:
        Whether it was made; False if it was dropped, and then nothing of it is left.

    Raises:
        ReportError: If it cannot be written.
    """
    # What sets pages loads slowly, and most who can print never do.
    from phonecoach.report.paper.caller import write_caller  # noqa: PLC0415

    try:
        with whole(order.target) as part:
            step(goes_on, 0)
            facts = caller_facts(order.case, order.language, order.told_in)
            write_caller(part, facts, goes_on)
            step(goes_on, 1)
    except DroppedError:
        return False
    return True
