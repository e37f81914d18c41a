"""Rounds of blind marks, read from what was written about calls."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import count

import pytest

from phonecoach.calibration import MACHINE, as_seen_by, ratings, rounds
from phonecoach.call.annotations import (
    Annotation,
    BlindDone,
    BlindMark,
    CalibrationAsked,
    CalibrationClosed,
)
from phonecoach.call.record import CallId, PersonId
from phonecoach.scoring.card import Mark

REID, SATO, KIM = map(PersonId, ("reid", "sato", "kim"))
CALL = CallId("call")
NINE = datetime(2026, 11, 2, 9, tzinfo=UTC)


class Book:
    """Writes annotations one after the other, a minute apart."""

    def __init__(self):
        self.pages = []
        self._minutes = count()

    def write(self, author, note, call=CALL):
        self.pages.append(
            Annotation(
                id=f"note-{len(self.pages)}",
                call=call,
                author=author,
                written=NINE + timedelta(minutes=next(self._minutes)),
                program="1",
                note=note,
            )
        )

    def ask(self, *raters, items=(45, 64), name="round", call=CALL):
        asked = CalibrationAsked(round=name, raters=raters, items=items)
        self.write(REID, asked, call)

    def mark(self, author, item, mark, name="round", call=CALL):
        self.write(author, BlindMark(round=name, item=item, mark=mark), call)

    def done(self, author, name="round"):
        self.write(author, BlindDone(round=name))

    @property
    def rounds(self):
        return rounds(self.pages)


@pytest.fixture
def book():
    return Book()


def test_a_round_is_open_to_all_once_every_rater_has_finished(book):
    book.ask(REID, SATO)
    book.mark(REID, 45, "met")
    book.mark(SATO, 45, "missed")
    book.done(REID)
    (before,) = book.rounds
    book.done(SATO)
    (after,) = book.rounds

    assert before.awaits(SATO)
    assert not before.awaits(REID)
    assert not before.awaits(KIM)
    assert not before.is_open
    assert after.is_open
    assert after.marks == {REID: {45: Mark.MET}, SATO: {45: Mark.MISSED}}


def test_until_then_everybody_sees_their_own_marks_alone(book):
    book.ask(REID, SATO)
    book.mark(REID, 45, "met")
    book.mark(SATO, 45, "missed")
    book.done(REID)
    (one,) = book.rounds

    assert as_seen_by(REID, one).marks == {REID: {45: Mark.MET}}
    assert as_seen_by(KIM, one).marks == {}
    book.done(SATO)
    (one,) = book.rounds
    assert set(as_seen_by(KIM, one).marks) == {REID, SATO}


def test_of_two_marks_of_an_item_the_later_counts_until_one_has_finished(book):
    book.ask(REID, SATO)
    book.mark(SATO, 64, "missed")
    book.mark(SATO, 64, "partly")
    book.done(SATO)
    book.mark(SATO, 64, "met")

    assert book.rounds[0].marks[SATO] == {64: Mark.PARTLY}


def test_who_asked_can_close_a_round_that_waits_for_somebody(book):
    book.ask(SATO, KIM)
    book.mark(SATO, 45, "met")
    book.write(SATO, CalibrationClosed(round="round"))
    assert not book.rounds[0].is_open

    book.write(REID, CalibrationClosed(round="round"))
    book.mark(KIM, 45, "missed")
    (one,) = book.rounds
    assert one.closed == NINE + timedelta(minutes=3)
    assert set(one.marks) == {SATO}


def test_what_nobody_asked_for_is_not_looked_at(book):
    book.mark(REID, 45, "met")
    book.ask(REID, SATO)
    book.mark(KIM, 45, "met")
    book.mark(REID, 99, "met")
    book.mark(REID, 45, "met", name="another")
    book.mark(REID, 45, "met", call=CallId("another"))

    assert book.rounds[0].marks == {}


def test_the_machine_is_one_of_the_raters(book):
    book.ask(REID, SATO)
    book.mark(REID, 45, "met")
    book.mark(SATO, 45, "partly")
    book.done(REID)
    machine = {CALL: {45: Mark.MET, 64: Mark.NEEDS_HUMAN, 99: Mark.MET}}
    assert list(ratings(book.rounds, machine)) == []

    book.done(SATO)
    given = [
        (one.subject, one.rater, one.mark) for one in ratings(book.rounds, machine)
    ]
    assert given == [
        ((CALL, 45), REID, Mark.MET),
        ((CALL, 45), SATO, Mark.PARTLY),
        ((CALL, 45), MACHINE, Mark.MET),
    ]
