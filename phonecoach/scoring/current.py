"""Scoring with the rules and the figures that the program has now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from phonecoach.call.in_force import checklist_of, profile_of
from phonecoach.language.recall import recall
from phonecoach.scoring.scorer import score

if TYPE_CHECKING:
    from phonecoach.call.annotations import Annotation
    from phonecoach.call.record import Record
    from phonecoach.scenario import Case
    from phonecoach.scoring.card import Card
    from phonecoach.scoring.history import History


def score_call(
    record: Record,
    annotations: tuple[Annotation, ...],
    history: History,
    case: Case,
) -> Card:
    """Return the card of a call, by the rules in force now and its own profile.

    Args:
        record: Ended or filed.
        annotations: All there are, in any order.
        history: What came before the call.
        case: As it was played.
    """
    return score(
        record,
        annotations,
        history,
        case,
        checklist_of(record.head),
        profile_of(record.head),
        recall=recall(record.head.language),
    )
