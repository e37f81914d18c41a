"""A note to a customer: plain words and values, gathered elsewhere."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from phonecoach.scoring.after_sale import Finding, Judged, Point
from phonecoach.scoring.card import Mark

translate = QCoreApplication.translate

MARKS = {Judged.YES: Mark.MET, Judged.PARTLY: Mark.PARTLY, Judged.NO: Mark.MISSED}
"""How a point of a note is pictured: as the mark of an item would be."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteDue:
    """A note that waits to be written."""

    call: str
    task: str
    heading: str
    """What is to be done, and for whom."""

    when: str
    """Day and time by which it has to be on its way."""

    late: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteText:
    """What is known before a note is written."""

    heading: str
    about: str
    title: str
    """Of the call that it follows."""

    called: str
    """When that was."""

    due: str
    late: bool
    longest: int
    """Letters, blanks not counted."""

    written: str = ""
    """The note as it was sent last; empty where none was."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteFound:
    """What is said of a note that was sent."""

    points: tuple[Finding, ...]
    because: str
    """Why some words do not belong in it."""

    due: str
    example: str


def due_note(when: str, *, late: bool) -> str:
    """Return by when a note has to be on its way, or should have been."""
    if late:
        return translate("AfterSale", "It was due {when}").format(when=when)
    return translate("AfterSale", "Due {when}").format(when=when)


def point_text(found: Finding, text: NoteFound) -> str:
    """Return what was found of one point, in a sentence."""
    words = _PATTERNS[found.point](found)
    return words.format(
        words=found.words, fact=found.fact, because=text.because, when=text.due
    ).strip()


def _address(found: Finding) -> str:
    if found.judged is Judged.YES:
        return translate("AfterSale", "Correctly addressed: “{words}”")
    if found.judged is Judged.PARTLY:
        return translate(
            "AfterSale", "“{words}”: a title or first name that nobody offered"
        )
    if found.words:
        return translate("AfterSale", "“{words}” is not how this customer is addressed")
    return translate("AfterSale", "The customer’s name is missing")


def _thanks(found: Finding) -> str:
    if found.judged is Judged.YES:
        return translate("AfterSale", "It says thank you: “{words}”")
    return translate("AfterSale", "It doesn’t say thank you")


def _occasion(found: Finding) -> str:
    if found.judged is Judged.YES:
        return translate("AfterSale", "It’s clear why it was written: “{words}”")
    return translate("AfterSale", "It doesn’t say why it was written")


def _named(found: Finding) -> str:
    return {
        Judged.YES: translate("AfterSale", "Named: {fact}"),
        Judged.PARTLY: translate("AfterSale", "Named only in part: {fact}"),
        Judged.NO: translate("AfterSale", "Not named: {fact}"),
    }[found.judged]


def _signed(found: Finding) -> str:
    return {
        Judged.YES: translate("AfterSale", "Signed: {words}"),
        Judged.PARTLY: translate(
            "AfterSale", "Signed only “{words}”; it needs your name and the company’s"
        ),
        Judged.NO: translate("AfterSale", "Nobody has signed it"),
    }[found.judged]


def _tact(found: Finding) -> str:
    if found.judged is Judged.YES:
        return translate("AfterSale", "Nothing in it that doesn’t belong")
    return translate("AfterSale", "“{words}” doesn’t belong in it. {because}")


def _privacy(found: Finding) -> str:
    if found.judged is Judged.YES:
        return translate("AfterSale", "Nothing a stranger shouldn’t read")
    return translate("AfterSale", "A stranger could read “{words}” ({fact})")


def _polite(found: Finding) -> str:
    if found.judged is Judged.YES:
        return translate("AfterSale", "Polite throughout")
    return translate("AfterSale", "“{words}” isn’t polite")


def _short(found: Finding) -> str:
    if found.judged is Judged.YES:
        return translate("AfterSale", "Takes no more than half a minute to read")
    return translate("AfterSale", "It takes longer than half a minute to read")


def _in_time(found: Finding) -> str:
    if found.judged is Judged.YES:
        return translate("AfterSale", "Written in time")
    return due_note("{when}", late=True)


_PATTERNS = {
    Point.ADDRESS: _address,
    Point.THANKS: _thanks,
    Point.OCCASION: _occasion,
    Point.NAMED: _named,
    Point.SIGNED: _signed,
    Point.TACT: _tact,
    Point.PRIVACY: _privacy,
    Point.POLITE: _polite,
    Point.SHORT: _short,
    Point.IN_TIME: _in_time,
}
