"""A card in words: what the card screen shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from phonecoach.app.screens.card_screen import CardText, MarkText
from phonecoach.checklist import checklist, profile
from phonecoach.scoring.reasons import goal, sentence
from phonecoach.text import date_text, duration_text, time_text
from phonecoach.units import Micros

if TYPE_CHECKING:
    from datetime import tzinfo

    from phonecoach.call.record import Record
    from phonecoach.scenario import Case
    from phonecoach.scoring.card import Card, ItemMark
    from phonecoach.units import Language


def card_text(
    card: Card, record: Record, case: Case, zone: tzinfo | None = None
) -> CardText:
    """Return a card in the language of the call.

    Args:
        card: What was scored.
        record: The call.
        case: As it was played.
        zone: Whose wall time is shown; None for this PC's.
    """
    language = record.head.language
    started = record.head.started.astimezone(zone)
    length = Micros(record.events[-1].at)
    when = (
        f"{date_text(started, language)}, {time_text(started)} · "
        f"{duration_text(length, language)}"
    )
    names = {str(key): one for key, one in checklist().sections.items()}
    return CardText(
        title=case.texts[language].title,
        when=when,
        score=card.score,
        passed_from=profile(record.head.profile).passing.mark,
        provisional=card.pending > 0,
        applied=card.applied,
        pending=card.pending,
        sections=tuple(
            (letter, names[letter].names[language], points)
            for letter, points in card.sections
        ),
        goal=goal(card, language),
        remarks=tuple(sentence(remark, language) for remark in card.remarks),
        marks=tuple(_mark_text(mark, language) for mark in card.items),
    )


def _mark_text(mark: ItemMark, language: Language) -> MarkText:
    item = checklist().item(mark.no)
    texts = item.text(language)
    return MarkText(
        no=mark.no,
        section=str(item.section),
        mark=mark.mark,
        rule=texts.rule,
        reason=sentence(mark.reason, language),
        why=texts.why,
        good=texts.good,
        remarks=tuple(sentence(remark, language) for remark in mark.remarks),
        evidence=mark.evidence,
        fatal=mark.fatal,
    )
