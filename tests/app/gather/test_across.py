"""What several calls tell together, gathered from a record: due, kept, handed in."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, timedelta
from pathlib import Path

import pytest

from phonecoach.app.gather.across import across_text
from phonecoach.app.gather.due import due_calls
from phonecoach.app.gather.tray import tray_text
from phonecoach.app.screens.across_text import Kept
from phonecoach.app.screens.due_text import DueStanding
from phonecoach.app.screens.tray_text import PaperKind
from phonecoach.call.annotations import Review
from phonecoach.call.events import CallEnded, DecisionRequested, EndedBy, FormChanged
from phonecoach.places import scenarios
from phonecoach.scenario import CaseId, FollowUp, Outcome
from phonecoach.scenario.keeping import freeze
from phonecoach.scenario.reader import read_case, read_shared
from phonecoach.units import Language, Micros
from tests.store import making as make
from tests.store.making import MONDAY, World

CASES = Path(__file__).parents[2] / "scenario" / "cases"
FIRST, LATER = CaseId("wet-parcel"), CaseId("parcel-back")
FORM = (("number", "07700"), ("time", "two"), ("note", "pack books better"))


@pytest.fixture(scope="module")
def cases():
    shared = read_shared(scenarios("shared"))
    wet, back = (read_case(CASES / one, shared) for one in (FIRST, LATER))
    file = replace(wet.file, follow_up=FollowUp(case=LATER, in_hours=3))
    return {FIRST: replace(wet, file=file, digest="w"), LATER: back}


class Room:
    """A training record with one trainee whose calls are an hour apart."""

    def __init__(self, folder, cases):
        self.world = World(folder)
        self.cases = cases
        self.writer = self.world.store.writer
        self.mina = self.writer.add_person(name="Mina Park", language=Language.EN)
        self.now = MONDAY

    def take(self, case, *events, follows=None, outcome=Outcome.RESOLVED, score=80.0):
        """Take a call to its end, and return its id."""
        self.now += timedelta(hours=1)
        head = self.world.head(
            self.world.store,
            self.mina,
            case=case,
            case_digest=self.cases[case].digest,
            started=self.now,
            language=Language.EN,
            profile="en-GB",
            follows=follows,
        )
        self.writer.begin_call(head, freeze(self.cases[case]))
        self.writer.append(head.call, (make.rang(), make.answered(1_000), *events))
        end = CallEnded(
            at=Micros(9_000_000),
            by=EndedBy.CALLER,
            ending=None,
            outcome=outcome,
            cause="ending",
        )
        self.writer.append(head.call, (end,))
        self.writer.keep_card(make.card(head.call, score=score), make.history())
        self.writer.flush()
        return head.call

    def promise(self):
        form = FormChanged(at=Micros(2_000), onset=Micros(2_000), fields=FORM)
        return self.take(FIRST, form, outcome=Outcome.CALLBACK)

    def ask(self, gather, *more):
        now = self.now + timedelta(hours=1)
        return gather(self.world.reader, self.mina, self.cases, now, *more)

    def across(self):
        return self.ask(across_text, UTC)


@pytest.fixture
def room(tmp_path, qapp, cases):
    made = Room(tmp_path / "data", cases)
    yield made
    made.world.close()


def test_a_promise_waits_at_its_time_with_what_was_written(room):
    first = room.promise()

    (due,) = room.ask(due_calls, UTC)
    assert (due.case, due.follows, due.attempt) == (LATER, first, 1)
    assert due.standing is DueStanding.LATER
    assert due.when == "Monday 2 November, 13:00"
    # After a complaint the note says what should get better, not what was promised.
    assert due.content == "07700 / two"
    (line,) = room.across().promises
    assert (line.kept, line.made) == (Kept.OPEN, "Monday 2 November, 10:00")


def test_a_promise_that_other_calls_overtook_is_late(room):
    room.promise()
    for _ in range(4):
        room.take(LATER)

    (due,) = room.ask(due_calls)
    assert due.standing is DueStanding.LATE
    assert room.across().promises[0].kept is Kept.OVERDUE


def test_a_promise_that_was_kept_leads_to_both_calls(room):
    first = room.promise()
    second = room.take(LATER, follows=first)

    (line,) = room.across().promises
    assert (line.kept, line.call, line.follow_up) == (Kept.KEPT, first, second)
    assert line.done == "Monday 2 November, 13:00"
    assert room.ask(due_calls) == ()


def test_a_lost_call_tells_how_it_was_handled_and_looked_back_on(room):
    well = room.take(FIRST, outcome=Outcome.LOST, score=85.0)
    note = Review(answers=(("learnt", "Say it sooner."),))
    room.writer.annotate(room.world.annotation(well, room.mina, note))
    room.take(FIRST, outcome=Outcome.LOST, score=40.0)

    badly, good = room.across().lost
    assert (good.call, good.well_handled, good.reflected) == (well, True, True)
    assert (badly.well_handled, badly.reflected) == (False, False)
    assert [one.no for one in room.across().items] == [67, 70, 78, 94, 99]


def test_the_tray_holds_what_is_due_and_what_was_handed_in(room):
    request = DecisionRequested(
        at=Micros(3_000), onset=Micros(3_000), fields=(("cost", "£38"), ("value", ""))
    )
    call = room.take(FIRST, request)
    room.promise()

    text = room.ask(tray_text)
    (paper,) = [one for one in text.papers if one.kind is PaperKind.REQUEST]
    assert (paper.call, paper.no, paper.decided) == (call, 100, None)
    assert paper.words == (("What it would cost", "£38"),)
    assert len(text.due) == 1


def test_a_newcomer_has_nothing_anywhere(room):
    assert room.ask(tray_text).is_empty
    assert room.across().today == ""
    assert room.across().promises == room.across().lost == ()
