"""What is wrong with a fact as it was noted or said back, in words."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from phonecoach.scoring.facts import compared, label
from phonecoach.scoring.matching import Agreement, Slip
from phonecoach.scoring.rule import because

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from phonecoach.scenario import Fact
    from phonecoach.scoring.card import Reason
    from phonecoach.scoring.matching import Comparison
    from phonecoach.scoring.view import CallView

_IDS: Final[Mapping[Slip, str]] = MappingProxyType(
    {
        Slip.DIGIT: "remark.slip_digit",
        Slip.SWAPPED: "remark.slip_swapped",
        Slip.DIGITS: "remark.slip_digits",
        Slip.SHORT: "remark.slip_short",
        Slip.LONG: "remark.slip_long",
        Slip.NO_START: "remark.slip_no_start",
        Slip.LETTERS: "remark.slip_letters",
        Slip.OTHER: "remark.slip_other",
        Slip.DAY: "remark.slip_day",
        Slip.TIME: "remark.slip_time",
        Slip.NO_WEEK: "remark.slip_no_week",
        Slip.CLASH: "remark.slip_clash",
        Slip.ONE_END: "remark.slip_one_end",
        Slip.HALF_NAME: "remark.slip_half_name",
        Slip.GIVEN_NAME: "remark.slip_given_name",
        Slip.PART: "remark.slip_part",
    }
)
DIGITS: Final = frozenset(
    {Slip.DIGIT, Slip.SWAPPED, Slip.DIGITS, Slip.SHORT, Slip.LONG, Slip.NO_START}
)
"""Slips in a number that is surely meant for the fact."""

_WITH_PLACE = frozenset({Slip.DIGIT})
_WITH_WRONG = frozenset({Slip.DIGIT, Slip.SWAPPED, Slip.DIGITS})
_WITH_RIGHT = _WITH_WRONG | {Slip.SHORT, Slip.LONG, Slip.NO_START, Slip.LETTERS}
_WITHOUT_NOTED = frozenset(
    {Slip.DAY, Slip.TIME, Slip.CLASH, Slip.ONE_END, Slip.GIVEN_NAME, Slip.PART}
)


def slips(
    call: CallView,
    text: str,
    facts: Iterable[Fact],
    only: frozenset[Slip] = frozenset(Slip),
) -> tuple[Reason, ...]:
    """Return what is wrong with facts in a text, which digit where it is one.

    What stands there for another fact of the case is not held against this one.

    Args:
        call: The call with its case.
        text: What was noted or said.
        facts: Those it should hold.
        only: The slips to tell of.
    """
    told = []
    for fact in facts:
        found = compared(call, text, fact)
        if found.slip is None or found.slip not in only:
            continue
        noted = [one for one in found.others if not _elsewhere(call, one, fact)]
        if noted:
            told.append(_reason(call, fact, found, found.slip, noted[0]))
    return tuple(told)


def _elsewhere(call: CallView, noted: str, fact: Fact) -> bool:
    """Whether something noted is another fact of the case."""
    return any(
        compared(call, noted, other).agreement is Agreement.FULL
        for other in call.case.file.facts
        if other.kind is fact.kind and other.id != fact.id
    )


def _reason(
    call: CallView, fact: Fact, found: Comparison, slip: Slip, noted: str
) -> Reason:
    values: dict[str, object] = {"label_facts": label(call, fact.id)}
    if slip not in _WITHOUT_NOTED:
        values["noted"] = noted
    if slip in _WITH_PLACE:
        values["place"] = found.place
    if slip in _WITH_WRONG:
        values["wrong"] = found.wrong
    if slip in _WITH_RIGHT:
        values["right"] = found.right
    else:
        values["value"] = call.texts.facts[fact.id].value
    return because(_IDS[slip], **values)
