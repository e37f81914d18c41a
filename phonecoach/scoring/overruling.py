"""What a card comes to once humans have overruled some of its marks."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from phonecoach.scoring.assembly import assemble
from phonecoach.scoring.card import Mark
from phonecoach.scoring.house import PERSONAL_DATA
from phonecoach.scoring.human import fatal_faults, latest_human_marks, with_human

if TYPE_CHECKING:
    from phonecoach.call.annotations import Annotation
    from phonecoach.call.record import PersonId
    from phonecoach.checklist import Checklist
    from phonecoach.checklist.profile import Pass
    from phonecoach.scoring.card import Card, ItemMark

_OTHER_RUBRIC = "human.other_rubric"


def overruled(
    card: Card,
    annotations: tuple[Annotation, ...],
    person: PersonId,
    checklist: Checklist,
    passing: Pass,
) -> Card:
    """Return a card with the marks that count; the machine's stay beside them.

    The machine does not look at the call again: what no human has marked is as it was,
    whatever rules are in force by now.

    Args:
        card: As the machine made it.
        annotations: Of the call, in any order.
        person: Whose call it is; their own marks are never counted.
        checklist: Whose weights and rubric are in force.
        passing: What it takes to pass.
    """
    human = latest_human_marks(annotations, person)
    if not human:
        return card
    items = tuple(
        with_human(
            _as_the_machine_saw(one) if one.no in human else one,
            human.get(one.no),
            checklist.version,
        )
        for one in card.items
    )
    return assemble(
        items,
        call=card.call,
        checklist=checklist,
        passing=passing,
        fatal=fatal_faults(
            items, human.get(PERSONAL_DATA), personal=PERSONAL_DATA in card.fatal
        ),
        remarks=card.remarks,
        versions=card.versions,
    )


def _as_the_machine_saw(mark: ItemMark) -> ItemMark:
    """Return the machine's mark behind one that a human had given already.

    Its share is not known any more; another human's mark takes its place.
    """
    if not mark.by_human:
        return mark
    reason, *remarks = (one for one in mark.remarks if one.id != _OTHER_RUBRIC)
    return replace(
        mark,
        mark=Mark(dict(mark.reason.values)["machine_mark"]),
        share=None,
        reason=reason,
        remarks=tuple(remarks),
        by_human=False,
    )
