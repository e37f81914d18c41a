"""What is written to a customer after a call: when it is due, and what it has.

A note is judged by itself and never changes the card of the call.
"""

from __future__ import annotations

import enum
import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from phonecoach.call.annotations import Annotation, notes_sent
from phonecoach.call.record import CallId
from phonecoach.call.slots import slots
from phonecoach.language.protocol import Behaviour, Turn, Verdict
from phonecoach.scenario import CaseId, EndingId
from phonecoach.scenario.glance import Glance
from phonecoach.scenario.terms import AfterSaleKind, FactId, Occasion, TaskId
from phonecoach.scoring.matching import addresses, compare, says_any
from phonecoach.scoring.matching.agreement import Agreement
from phonecoach.units import Language

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from phonecoach.scenario import Case
    from phonecoach.scenario.case import AfterSaleText
    from phonecoach.scenario.case_file import AfterSale

LONGEST: Final = {Language.KO: 300, Language.EN: 700, Language.JA: 250}
"""Letters that are read in half a minute.

Source:
    Adults read about 240 English words of under five letters and a blank a minute
    (Brysbaert, 2019, over 190 studies); Japanese about 500 characters, Korean about
    600 syllables with blanks.
"""

_THANKS: Final = frozenset({"thank", "thank_call", "thank_feedback", "thank_waiting"})
_SELLING: Final = frozenset({"offer_extra", "offer_option"})
_IMPOLITE: Final = frozenset({"casual_register", "rude", "blame_caller", "argue"})
_QUIET: Final = frozenset({Occasion.CONDOLENCE})
"""Occasions on which thanks are not the point."""


# When ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    """A call that has ended, as far as it matters for what is written afterwards."""

    call: CallId
    case: CaseId
    started: datetime
    ending: EndingId | None
    glance: Glance
    annotations: tuple[Annotation, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ToWriteNow:
    """A note that waits to be written."""

    call: CallId
    case: CaseId
    task: TaskId
    due: datetime


def to_write(calls: Iterable[Ended], now: datetime) -> tuple[ToWriteNow, ...]:
    """Return the notes of some calls that nobody has written yet, the earliest first.

    What there is nothing to write about yet is left out.

    Where a case was played again, only its latest call is followed up: it is the same
    customer, and nobody gets two notes.
    """
    latest: dict[CaseId, Ended] = {}
    for call in calls:
        known = latest.get(call.case)
        if known is None or known.started < call.started:
            latest[call.case] = call
    waiting = (
        ToWriteNow(
            call=one.call,
            case=one.case,
            task=task.id,
            due=one.started + timedelta(hours=task.in_hours),
        )
        for one in latest.values()
        for task in one.glance.to_write
        if one.ending in task.after
        and one.started + timedelta(hours=task.from_hours) <= now
        and task.id not in notes_sent(one.annotations)
    )
    return tuple(sorted(waiting, key=lambda one: (one.due, one.call, one.task)))


# What ---------------------------------------------------------------------------------


class Point(enum.StrEnum):
    """What a note is looked at for, in the order in which it is told."""

    ADDRESS = "address"
    """The right name, with the honorific that goes with it."""

    THANKS = "thanks"
    OCCASION = "occasion"
    NAMED = "named"
    """What it has to name."""

    SIGNED = "signed"
    """One's own name, and the company's."""

    TACT = "tact"
    """Nothing that does not belong in it."""

    PRIVACY = "privacy"
    """Nothing that a stranger who opens it must not read."""

    POLITE = "polite"
    SHORT = "short"
    IN_TIME = "in_time"


class Judged(enum.Enum):
    """How a point was found."""

    YES = enum.auto()
    PARTLY = enum.auto()
    NO = enum.auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What was found of one point.

    Attributes:
        words: Words of the note that it rests on; empty where none do.
        fact: The label of what has to be named, or must not be.
    """

    point: Point
    judged: Judged
    words: str = ""
    fact: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A note that was written.

    Attributes:
        behaviours: What its words were heard to do.
        own_names: What the trainee may call themselves, beside the case's alias.
        late: Whether it was written after it was due.
    """

    text: str
    language: Language
    behaviours: tuple[Behaviour, ...]
    own_names: tuple[str, ...] = ()
    late: bool = False


def turn_of(
    case: Case, language: Language, text: str, own_names: tuple[str, ...]
) -> Turn:
    """Return a note as a listener takes it."""
    return Turn(id="note", text=text, slots=slots(case, language, own_names))


def findings(case: Case, task: TaskId, written: Written) -> tuple[Finding, ...]:
    """Return what a note has and lacks, in the order of points.

    Args:
        case: The case of the call.
        task: Which of its notes.
        written: The note.

    Raises:
        KeyError: If the case has no such note in the language.
    """
    return tuple(_Reading(case, task, written).findings())


class _Reading:
    """One reading of a note."""

    def __init__(self, case: Case, task: TaskId, written: Written) -> None:
        self._case = case
        self._task: AfterSale = next(
            one for one in case.file.after_sale if one.id == task
        )
        self._written = written
        self._text = written.text
        self._texts = case.texts[written.language]
        self._words: AfterSaleText = self._texts.after_sale[task]

    def findings(self) -> Iterator[Finding]:
        yield self._address()
        if self._task.occasion not in _QUIET and (
            self._task.kind is AfterSaleKind.THANK_YOU_NOTE
        ):
            yield self._heard(Point.THANKS, _THANKS)
        yield self._occasion()
        yield from map(self._named, self._task.names)
        yield self._signed()
        yield self._tact()
        yield self._privacy()
        yield self._against(Point.POLITE, _IMPOLITE)
        longest = LONGEST[self._written.language]
        short = len("".join(self._text.split(" "))) <= longest
        yield Finding(point=Point.SHORT, judged=_yes_or_no(short))
        in_time = _yes_or_no(not self._written.late)
        yield Finding(point=Point.IN_TIME, judged=in_time)

    def _address(self) -> Finding:
        names = self._case.caller.name[self._written.language]
        # A word that would be wrong for this person may be right for another: 어머님.
        wrong = next((one for one in names.wrong if addresses(self._text, [one])), "")
        right = self._stands(names.right)
        guessed = self._stands((*names.guessed, names.full))
        for found, judged in (
            (wrong, Judged.NO),
            (right, Judged.YES),
            (guessed, Judged.PARTLY),
        ):
            if found:
                return Finding(point=Point.ADDRESS, judged=judged, words=found)
        return Finding(point=Point.ADDRESS, judged=Judged.NO)

    def _occasion(self) -> Finding:
        text, language = self._text, self._written.language
        occasion = self._words.occasion
        found = next((one for one in occasion if says_any(text, [one], language)), "")
        return Finding(
            point=Point.OCCASION, judged=_yes_or_no(bool(found)), words=found
        )

    def _named(self, fact: FactId) -> Finding:
        kind = next(one.kind for one in self._case.file.facts if one.id == fact)
        words = self._texts.facts[fact]
        found = compare(self._text, words, kind, self._written.language)
        judged = {
            Agreement.FULL: Judged.YES,
            Agreement.PARTLY: Judged.PARTLY,
        }.get(found.agreement, Judged.NO)
        return Finding(point=Point.NAMED, judged=judged, fact=words.label)

    def _signed(self) -> Finding:
        known = slots(self._case, self._written.language, self._written.own_names)
        found = [
            words
            for forms in (known.own_name, known.company)
            if (words := self._stands(forms))
        ]
        judged = (Judged.NO, Judged.PARTLY, Judged.YES)[len(found)]
        return Finding(point=Point.SIGNED, judged=judged, words=", ".join(found))

    def _tact(self) -> Finding:
        found = self._stands(self._words.never)
        if found:
            return Finding(point=Point.TACT, judged=Judged.NO, words=found)
        return self._against(Point.TACT, _SELLING)

    def _privacy(self) -> Finding:
        wanted = set(self._task.names)
        for fact in self._case.file.facts:
            told = self._texts.facts[fact.id]
            hidden = fact.confidential or fact.personal
            if hidden and fact.id not in wanted:
                words = self._stands((told.value, *told.forms))
                if words:
                    return Finding(
                        point=Point.PRIVACY,
                        judged=Judged.NO,
                        words=words,
                        fact=told.label,
                    )
        return Finding(point=Point.PRIVACY, judged=Judged.YES)

    def _heard(self, point: Point, names: frozenset[str]) -> Finding:
        words = self._words_of(names)
        return Finding(point=point, judged=_yes_or_no(bool(words)), words=words)

    def _against(self, point: Point, names: frozenset[str]) -> Finding:
        words = self._words_of(names)
        return Finding(point=point, judged=_yes_or_no(not words), words=words)

    def _words_of(self, names: frozenset[str]) -> str:
        """Return the first words that surely do one of these; empty if none do.

        By the rules alone: what is doubted is doubted of words on the telephone.
        """
        spans = (
            one.span
            for one in self._written.behaviours
            if one.name in names and (one.verdict is Verdict.YES or one.is_doubted)
        )
        start, end = min(spans, default=(0, 0))
        return " ".join(self._text[start:end].split())

    def _stands(self, forms: Iterable[str]) -> str:
        """Return the longest of some words that stand in the note, as spelt here."""
        there = (one for one in forms if _is_in(one, self._text))
        return max(there, key=len, default="")


def _is_in(words: str, text: str) -> bool:
    """Tell whether words stand in a text, to the letter, and not within others."""
    if not words.isascii():
        return "".join(words.split()) in "".join(text.split())
    words = r"\s+".join(map(re.escape, words.split()))
    return re.search(rf"(?<!\w){words}(?!\w)", text, re.IGNORECASE) is not None


def _yes_or_no(good: bool) -> Judged:
    return Judged.YES if good else Judged.NO


def share(found: Iterable[Finding]) -> float:
    """Return how much of what a note is looked at for it has, 0 to 1."""
    worth = {Judged.YES: 1.0, Judged.PARTLY: 0.5, Judged.NO: 0.0}
    given = [worth[one.judged] for one in found]
    return sum(given) / len(given) if given else 0.0
