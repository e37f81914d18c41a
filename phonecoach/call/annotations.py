"""Append-only facts about a frozen record, by whoever learnt them later."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from phonecoach.call.record import CallId, PersonId
from phonecoach.language.protocol import Behaviour
from phonecoach.units import Micros

BY_EAR = "by ear"
"""Stands for a listener's version where somebody heard the turn and marked it."""

FROM_MEMORY = "from memory"
"""The same, where there was nothing to be heard any more."""


ENVELOPE_STEP = Micros(50_000)
"""So long a stretch of a turn has one loudness."""


class Source(enum.StrEnum):
    """Where words come from, the most trusted first."""

    HUMAN = "human"
    TYPED = "typed"
    RECOGNISER = "recogniser"


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """What an annotation says.

    Attributes:
        VERSION: Version of the payload's shape.
    """

    VERSION: ClassVar[int] = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnWords(Note):
    """What was said in a turn, word for word."""

    turn: int
    source: Source
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnBehaviours(Note):
    """What a turn did, heard again later or marked by ear."""

    turn: int
    source: Source
    behaviours: tuple[Behaviour, ...]
    listener: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PitchRange:
    """How high a voice was: a tenth of it lies below `low`, a tenth above `high`.

    Attributes:
        low: In hertz, like the others.
        mid: The median.
    """

    low: float
    mid: float
    high: float


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnVoice(Note):
    """How a turn of a spoken call sounded; it outlives the recording.

    Attributes:
        begins: Where the envelope begins on the call clock.
    """

    turn: int
    begins: Micros
    pace: float | None
    """Syllables in a second of speech; None where too little was said to count."""

    pitch: PitchRange | None
    """None where too little of it was voiced."""

    level: float | None
    """What is speech in it, in dB below full scale; None where nothing was heard."""

    pauses: tuple[tuple[Micros, Micros], ...]
    """Where nothing was said within the turn: from and to, on the call clock."""

    envelope: tuple[int, ...]
    """Loudness of each `ENVELOPE_STEP`, in whole dB below full scale."""

    meter: str
    """Version of what measured it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Review(Note):
    """The trainee's answers after the call (items 77, 79, 95)."""

    answers: tuple[tuple[str, str], ...]
    """Question id and answer, in the order asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteSent(Note):
    """A note that the trainee wrote to the caller after the call; the latest counts."""

    task: str
    """Id of the case's `AfterSale`."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnMarks(Note):
    """The trainee's own marks, given before the card was seen; shown, never counted."""

    marks: tuple[tuple[int, str], ...]
    """Item number and a value of `scoring.Mark`, in the order given."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HumanMark(Note):
    """A human's mark on an item; stands beside the machine's."""

    item: int
    mark: str
    """A value of `scoring.Mark`."""

    share: float
    rubric: str
    """Version of the anchors that were in force."""

    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispute(Note):
    """The trainee does not agree with a mark."""

    item: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SignOff(Note):
    """A supervisor has seen the card."""

    comment: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened(Note):
    """A supervisor has opened the call to review it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Comment(Note):
    """What a supervisor says of a moment of the call."""

    at: Micros
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruling(Note):
    """What a supervisor decided about a disputed mark."""

    item: int
    changed: bool
    """Whether another mark was given; otherwise the disputed one is upheld."""

    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision(Note):
    """What a supervisor decided about a paper that was handed in."""

    item: int
    """The item the paper belongs to: 100 for a request, 82 for an improvement note."""

    granted: bool
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CalibrationAsked(Note):
    """Some supervisors are to mark the call blind, each on their own."""

    round: str
    """UUID version 7 in its text form; what belongs to the round names it."""

    raters: tuple[PersonId, ...]
    items: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BlindMark(Note):
    """A rater's mark in a round; it is compared and never counts for the card."""

    round: str
    item: int
    mark: str
    """A value of `scoring.Mark`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BlindDone(Note):
    """A rater has marked what they can; later marks of theirs are not looked at."""

    round: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CalibrationClosed(Note):
    """Nobody marks in the round any more, whoever is missing."""

    round: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Annotation:
    """A note with who made it and when.

    Attributes:
        id: UUID version 7 in its text form.
        written: Aware, in UTC.
        program: Version of phonecoach that wrote it.
    """

    id: str
    call: CallId
    author: PersonId
    written: datetime
    program: str
    note: Note


def best_words(annotations: tuple[Annotation, ...]) -> dict[int, TurnWords]:
    """Return the most trusted words of each turn; of equals, the latest wins."""
    trust = list(Source)
    best: dict[int, TurnWords] = {}
    for annotation in annotations:
        note = annotation.note
        if not isinstance(note, TurnWords):
            continue
        known = best.get(note.turn)
        if known is None or trust.index(note.source) <= trust.index(known.source):
            best[note.turn] = note
    return best


def voices(annotations: tuple[Annotation, ...]) -> dict[int, TurnVoice]:
    """Return how each turn sounded, as far as it was measured; the latest counts."""
    return {
        annotation.note.turn: annotation.note
        for annotation in annotations
        if isinstance(annotation.note, TurnVoice)
    }


def own_marks(annotations: tuple[Annotation, ...]) -> dict[int, str]:
    """Return the trainee's own mark of each item; of several, the latest."""
    found: dict[int, str] = {}
    for annotation in annotations:
        if isinstance(annotation.note, OwnMarks):
            found.update(annotation.note.marks)
    return found


def notes_sent(annotations: tuple[Annotation, ...]) -> dict[str, Annotation]:
    """Return the latest note that was written for each task of the case."""
    return {
        annotation.note.task: annotation
        for annotation in annotations
        if isinstance(annotation.note, NoteSent)
    }


SUPERVISORS = (HumanMark, SignOff, Opened, Comment, Ruling, Decision)
"""What only a supervisor of the room writes, and never about their own call."""


def disputes(annotations: tuple[Annotation, ...]) -> dict[int, str]:
    """Return why each disputed mark is disputed; of several reasons, the latest."""
    return {
        annotation.note.item: annotation.note.reason
        for annotation in annotations
        if isinstance(annotation.note, Dispute)
    }
