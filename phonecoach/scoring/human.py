"""A human's marks beside the machine's, and faults that only a human confirms."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from phonecoach.call.annotations import HumanMark
from phonecoach.scoring.card import ItemMark, Mark, Reason
from phonecoach.scoring.house import PERSONAL_DATA
from phonecoach.scoring.rule import because
from phonecoach.scoring.viewing import in_order

if TYPE_CHECKING:
    from phonecoach.call.annotations import Annotation
    from phonecoach.call.record import PersonId

_COUNTED = {Mark.MET, Mark.PARTLY, Mark.MISSED}


@dataclass(frozen=True, slots=True, kw_only=True)
class Fatal:
    """Fatal faults of a call, by item; personal data stands under `PERSONAL_DATA`.

    Attributes:
        open: Seen by the machine; a human has still to look.
        confirmed: Seen, and confirmed by a human.
    """

    open: tuple[int, ...] = ()
    confirmed: tuple[int, ...] = ()


def latest_human_marks(
    annotations: tuple[Annotation, ...], person: PersonId
) -> dict[int, HumanMark]:
    """Return the latest mark of each item; the trainee's own are never counted."""
    return {
        one.note.item: one.note
        for one in in_order(annotations)
        if isinstance(one.note, HumanMark) and one.author != person
    }


def with_human(mark: ItemMark, human: HumanMark | None, rubric: str) -> ItemMark:
    """Return the mark that counts: a human's where there is one.

    The machine's mark and its reason stay beside it.

    Args:
        mark: The machine's.
        human: The human's.
        rubric: Version of the anchors in force now.
    """
    if human is None:
        return mark
    given = Mark(human.mark)
    remarks: tuple[Reason, ...] = (mark.reason, *mark.remarks)
    if human.rubric != rubric:
        remarks = (because("human.other_rubric", rubric=human.rubric), *remarks)
    return replace(
        mark,
        mark=given,
        share=human.share if given in _COUNTED else None,
        reason=_why(human, mark),
        remarks=remarks,
        fatal=mark.fatal and given is Mark.MISSED,
        by_human=True,
    )


def _why(human: HumanMark, mark: ItemMark) -> Reason:
    """Return the human's words; a mark without any is told on its own."""
    if not human.reason:
        return because("human.mark_alone", machine_mark=mark.mark)
    return because("human.mark", words=human.reason, machine_mark=mark.mark)


def fatal_faults(
    items: tuple[ItemMark, ...], human: HumanMark | None, *, personal: bool
) -> Fatal:
    """Return the fatal faults of a call and whether a human has confirmed them.

    Args:
        items: The marks that count.
        human: What a human said about personal data.
        personal: Whether personal data was told before the identity check.
    """
    unseen = [one.no for one in items if one.fatal and not one.by_human]
    seen = [one.no for one in items if one.fatal and one.by_human]
    if personal and human is None:
        unseen.insert(0, PERSONAL_DATA)
    elif personal and human is not None and human.mark == Mark.MISSED:
        seen.insert(0, PERSONAL_DATA)
    return Fatal(open=tuple(unseen), confirmed=tuple(seen))


HIGHEST_RATING = 5
"""Of the anchors by which a human rates an item."""


def rated(rating: int) -> tuple[Mark, float]:
    """Return the mark and the share that a rating from 0 to 5 stands for."""
    share = rating / HIGHEST_RATING
    if rating == HIGHEST_RATING:
        return Mark.MET, share
    return (Mark.PARTLY if rating else Mark.MISSED), share


def marked(mark: Mark) -> float:
    """Return the share that a mark given without a rating stands for."""
    return {Mark.MET: 1.0, Mark.PARTLY: 0.5}.get(mark, 0.0)
