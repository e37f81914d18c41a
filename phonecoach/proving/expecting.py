"""What is to be proved of each item of a case."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, Final

from phonecoach.checklist import Kind, Use, checklist, mode_table
from phonecoach.scoring.scorer import items_possible
from phonecoach.units import Mode

if TYPE_CHECKING:
    from collections.abc import Mapping

    from phonecoach.scenario import Case

MODES: Final = (Mode.TYPED, Mode.GUIDED)
"""How random trainees take calls: they have no voice."""

NEVER_MISSED: Final = frozenset({74, 97})
"""Items whose rows know no miss: a circumstance that is not found is for a human (74),
and who does not ask how it should be put right had no need to (97)."""


class Expectation(enum.StrEnum):
    """What an item is to a case."""

    BOTH = "can be met and missed"
    MET = "can be met"
    BY_EAR = "by ear"
    ACROSS_CALLS = "across calls"
    NONE = "none"
    """The case gives no opportunity, though a trainee may make one."""


def expectations(case: Case) -> Mapping[int, Expectation]:
    """Return what every item of the checklist is to a case."""
    possible = items_possible(case)
    return {
        no: _expectation(no) if no in possible else Expectation.NONE
        for no in checklist().items
    }


def _expectation(no: int) -> Expectation:
    if Kind.LEDGER in checklist().item(no).kinds:
        return Expectation.ACROSS_CALLS
    if all(mode_table().use(mode, no) is not Use.APPLIES for mode in MODES):
        return Expectation.BY_EAR
    return Expectation.MET if no in NEVER_MISSED else Expectation.BOTH
