"""Scoring with the checklist, the profile and the figures the program has now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from phonecoach.checklist import checklist, profile
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
    """Return the card of a call, by the rules in force now.

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
        checklist(),
        profile(record.head.profile),
        recall=recall(record.head.language),
    )
