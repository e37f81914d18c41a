"""What lies in a person's in-tray."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from phonecoach.app.gather.after_sale import notes_due
from phonecoach.app.gather.due import due_calls
from phonecoach.app.gather.had_say import HadSay
from phonecoach.app.gather.history import PersonHistory
from phonecoach.app.gather.queue import names_of
from phonecoach.app.screens.history_words import when_text
from phonecoach.app.screens.today_text import Unfinished
from phonecoach.app.screens.tray_text import PaperKind, PaperLine, TrayText
from phonecoach.app.widgets.request_form import request_name
from phonecoach.call.annotations import Dispute
from phonecoach.call.events import DecisionRequested, FormChanged
from phonecoach.checklist import checklist
from phonecoach.text import moment_text

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime, tzinfo

    from phonecoach.app.screens.history_text import CallLine
    from phonecoach.call.record import PersonId
    from phonecoach.scenario import Case, CaseId
    from phonecoach.store import CallSummary, HandedIn, Person, Reader
    from phonecoach.units import Language


def tray_text(
    reader: Reader,
    person: Person,
    cases: Mapping[CaseId, Case],
    now: datetime,
    zone: tzinfo | None = None,
) -> TrayText:
    """Return what lies in a person's in-tray, in their language.

    Args:
        reader: Of the training record.
        person: Whose in-tray it is, and who looks into it.
        cases: Those that can be played in the person's language, by id.
        now: Wall time, aware.
        zone: Whose wall time is shown; None for this PC's.
    """
    history = PersonHistory(reader, person, cases, zone)
    lines = {one.summary.call: one for one in history.past}
    broken = [one for one in history.past if one.summary.can_go_on]
    papers = reader.handed_in(person.id, person.id)
    names = names_of(reader)
    return TrayText(
        due=due_calls(reader, person, cases, now, zone),
        notes=notes_due(reader, person, cases, now, zone),
        broken_off=tuple(
            replace(
                unfinished(history.line(one)),
                words=said_of(reader, person, one.summary, names, zone),
            )
            for one in broken
        ),
        papers=tuple(
            replace(
                paper_line(one, person.language, names, zone),
                title=history.line(lines[one.call]).title,
                when=when_text(history.line(lines[one.call])),
            )
            for one in papers
            if one.call in lines
        ),
    )


def unfinished(line: CallLine) -> Unfinished:
    """Return a call with which something is still to do."""
    return Unfinished(call=line.call, title=line.title, when=when_text(line))


def said_of(
    reader: Reader,
    viewer: Person,
    call: CallSummary,
    names: Mapping[PersonId, str],
    zone: tzinfo | None = None,
) -> tuple[str, ...]:
    """Return what supervisors have said of a call, in the viewer's language."""
    notes = reader.annotations(viewer.id, call.call)
    return tuple(HadSay(notes, call.person, viewer.language, names, zone).notes())


def paper_line(
    one: HandedIn,
    language: Language,
    names: Mapping[PersonId, str],
    zone: tzinfo | None = None,
) -> PaperLine:
    """Return a paper in words; title and time of its call are left to whoever asks.

    Args:
        one: The paper.
        language: Of whoever reads it.
        names: What the people of the room are called.
        zone: Whose wall time is shown; None for this PC's.
    """
    mark = one.mark
    return PaperLine(
        kind=_kind(one),
        call=one.call,
        title="",
        when=moment_text(one.started.astimezone(zone), language),
        no=one.item,
        rule=checklist().item(one.item).text(language).rule,
        words=_words(one),
        decided=mark.mark if mark is not None and mark.by_human else None,
        has_card=one.card is not None,
        answer=_answer(one, language, names, zone),
    )


def _answer(
    one: HandedIn,
    language: Language,
    names: Mapping[PersonId, str],
    zone: tzinfo | None,
) -> str:
    if one.answer is None:
        return ""
    had_say = HadSay((one.answer,), one.person, language, names, zone)
    return had_say.ruling(one.item) or had_say.decision(one.item)


def _kind(one: HandedIn) -> PaperKind:
    if isinstance(one.paper, DecisionRequested):
        return PaperKind.REQUEST
    if isinstance(one.paper, Dispute):
        return PaperKind.DISPUTE
    return PaperKind.IMPROVEMENT


def _words(one: HandedIn) -> tuple[tuple[str, str], ...]:
    paper = one.paper
    if isinstance(paper, DecisionRequested):
        told = ((name, text.strip()) for name, text in paper.fields)
        return tuple((request_name(name), text) for name, text in told if text)
    if isinstance(paper, FormChanged):
        return (("", dict(paper.fields)["note"].strip()),)
    assert isinstance(paper, Dispute)
    return (("", paper.reason),)
