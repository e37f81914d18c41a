"""From marks to a card: sections, score, and whether it is a pass."""

from __future__ import annotations

from typing import TYPE_CHECKING

from phonecoach.scoring.card import Card, ItemMark, Mark, Reason, Versions

if TYPE_CHECKING:
    from phonecoach.call.record import CallId
    from phonecoach.checklist import Checklist, SectionId
    from phonecoach.checklist.profile import Pass
    from phonecoach.scoring.human import Fatal

_FULL = 100.0
_DIGITS = 6
"""A score is rounded here, so that thirds that make a whole also read as one."""


def assemble(  # noqa: PLR0913 - a card is made of so much
    items: tuple[ItemMark, ...],
    *,
    call: CallId,
    checklist: Checklist,
    passing: Pass,
    fatal: Fatal,
    remarks: tuple[Reason, ...],
    versions: Versions,
) -> Card:
    """Return the card of these marks, one for each item, in order."""
    sections = {
        section: _share(items, checklist, section) for section in checklist.sections
    }
    applied = sum(1 for one in items if one.mark is not Mark.NOT_APPLICABLE)
    pending = sum(1 for one in items if one.mark is Mark.NEEDS_HUMAN)
    score = _score(sections, checklist) if applied >= passing.least_items else None
    return Card(
        call=call,
        score=score,
        sections=tuple(
            (str(section), None if share is None else round(share * _FULL, _DIGITS))
            for section, share in sections.items()
        ),
        applied=applied,
        pending=pending,
        fatal=tuple(sorted((*fatal.open, *fatal.confirmed))),
        passed=_passed(score, pending, passing, fatal),
        items=items,
        remarks=remarks,
        versions=versions,
    )


def _share(
    items: tuple[ItemMark, ...], checklist: Checklist, section: SectionId
) -> float | None:
    """Return what was earned of what was possible; None where nothing is marked."""
    earned = possible = 0.0
    for one in items:
        item = checklist.item(one.no)
        if item.section is section and one.share is not None:
            earned += item.weight * one.share
            possible += item.weight
    return earned / possible if possible else None


def _score(
    sections: dict[SectionId, float | None], checklist: Checklist
) -> float | None:
    """Return the sections' shares by the sections' weights, of those with a mark."""
    marked = [
        (checklist.sections[section].weight, share)
        for section, share in sections.items()
        if share is not None
    ]
    weights = sum(weight for weight, _ in marked)
    if not weights:
        return None
    earned = sum(weight * share for weight, share in marked)
    return round(_FULL * earned / weights, _DIGITS)


def _passed(
    score: float | None, pending: int, passing: Pass, fatal: Fatal
) -> bool | None:
    if score is None or pending:
        return None
    if fatal.confirmed or score < passing.mark:
        return False
    # Nobody passes, and nobody fails, while a human has still to look at a fault.
    return None if fatal.open else True
