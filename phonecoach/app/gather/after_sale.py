"""The notes that a person has to write, and one of them before and after it is sent."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from phonecoach.app.screens.note_text import NoteDue, NoteFound, NoteText
from phonecoach.call.annotations import NoteSent, notes_sent
from phonecoach.call.record import Head
from phonecoach.phrases import unfolded
from phonecoach.scenario import Case
from phonecoach.scenario.case_file import AfterSale
from phonecoach.scoring.after_sale import LONGEST, to_write
from phonecoach.text import moment_text

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime, tzinfo

    from phonecoach.call.annotations import Annotation
    from phonecoach.scenario import CaseId
    from phonecoach.scenario.case import AfterSaleText
    from phonecoach.scoring.after_sale import Finding
    from phonecoach.store import Person, Reader


def notes_due(
    reader: Reader,
    person: Person,
    cases: Mapping[CaseId, Case],
    now: datetime,
    zone: tzinfo | None = None,
) -> tuple[NoteDue, ...]:
    """Return the notes that wait to be written, the earliest first.

    Args:
        reader: Of the training record.
        person: Whose calls, and who asks.
        cases: Those in the person's language, by id; the words of a task are theirs.
        now: Wall time, aware.
        zone: Whose wall time is shown; None for this PC's.
    """
    waiting = to_write(reader.asking_for_notes(person.id, person.id), now)
    return tuple(
        NoteDue(
            call=one.call,
            task=one.task,
            heading=words.task,
            when=moment_text(one.due.astimezone(zone), person.language),
            late=one.due < now,
        )
        for one in waiting
        if one.case in cases
        and (words := cases[one.case].texts[person.language].after_sale.get(one.task))
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A note that a call asks for.

    Attributes:
        case: As it was played.
        head: Of the call.
        task: Which of its notes.
    """

    case: Case
    head: Head
    task: AfterSale

    @property
    def due(self) -> datetime:
        """By when it has to be on its way."""
        return self.head.started + timedelta(hours=self.task.in_hours)

    @property
    def words(self) -> AfterSaleText:
        """What is told of it in the language of the call."""
        return self.case.texts[self.head.language].after_sale[self.task.id]

    def due_text(self, zone: tzinfo | None = None) -> str:
        """Return by when it has to be on its way, in words."""
        return moment_text(self.due.astimezone(zone), self.head.language)


def note_text(
    asked: Asked,
    annotations: tuple[Annotation, ...],
    now: datetime,
    zone: tzinfo | None = None,
) -> NoteText:
    """Return what is known before a note is written, in the language of the call.

    Args:
        asked: The note.
        annotations: Of the call.
        now: Wall time, aware.
        zone: Whose wall time is shown; None for this PC's.
    """
    language = asked.head.language
    sent = notes_sent(annotations).get(asked.task.id)
    note = None if sent is None else sent.note
    return NoteText(
        heading=asked.words.task,
        about=unfolded(asked.words.about),
        title=asked.case.texts[language].title,
        called=moment_text(asked.head.started.astimezone(zone), language),
        due=asked.due_text(zone),
        late=sent is None and asked.due < now,
        longest=LONGEST[language],
        written=note.text if isinstance(note, NoteSent) else "",
    )


def note_found(
    asked: Asked, found: tuple[Finding, ...], zone: tzinfo | None = None
) -> NoteFound:
    """Return what is said of a note that was sent.

    Args:
        asked: The note.
        found: What it has and lacks.
        zone: Whose wall time is shown; None for this PC's.
    """
    return NoteFound(
        points=found,
        because=asked.words.never_because,
        due=asked.due_text(zone),
        example=unfolded(asked.words.example),
    )
