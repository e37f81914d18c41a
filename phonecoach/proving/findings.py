"""What random trainees found wrong with a case, in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from phonecoach.checklist import checklist
from phonecoach.proving.expecting import Expectation
from phonecoach.units import Language

if TYPE_CHECKING:
    from collections.abc import Iterator

    from phonecoach.proving.coverage import Coverage, ItemCoverage

_NAMED: Final = 5
"""So many trainees are named as examples."""


def findings(found: Coverage) -> Iterator[str]:
    """Yield what has to be put right: calls, then endings, then items.

    Each sentence names the case. Few trainees find faults that are none.
    """
    if found.unended:
        some = ", ".join(str(number) for number in found.unended[:_NAMED])
        yield (
            f"{len(found.unended):,} of {found.trainees:,} calls of the case "
            f"'{found.case}' did not end by themselves (trainees {some}, seed "
            f"{found.seed}); let every stage lead towards an ending in the end."
        )
    for ending in found.never_reached:
        yield (
            f"None of {found.trainees:,} calls of the case '{found.case}' reached the "
            f"ending '{ending}'; make a way to it that a trainee can take, or remove "
            "it."
        )
    for item in found.items:
        fault = _fault(item, found.trainees)
        if fault:
            rule = checklist().item(item.no).text(Language.EN).rule
            yield f"Item {item.no} (“{rule}”) of the case '{found.case}' {fault}"


def _fault(item: ItemCoverage, trainees: int) -> str:
    """Return what is wrong with an item, as the end of a sentence; empty if nothing."""
    provable = {Expectation.BOTH, Expectation.MET}
    if item.expected not in provable:
        return ""
    if not item.applied:
        return (
            f"applied in none of {trainees:,} calls; let a stage give the opportunity "
            "for it."
        )
    calls = f"in {item.applied:,} of {trainees:,} calls"
    if not item.can_be_met:
        return (
            f"applied {calls} and was never met; let the stages ask for all it takes."
        )
    if item.expected is Expectation.BOTH and not item.can_be_missed:
        return (
            f"applied {calls} and was never missed; let it depend on what the trainee "
            "does."
        )
    return ""
