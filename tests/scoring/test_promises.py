"""Promises: how one is made in a call, and how another call keeps it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from phonecoach.call.events import CallEnded, EndedBy, FormChanged, TurnHeard
from phonecoach.scenario import CareCall, CaseId, EndingId, FollowUp, Outcome
from phonecoach.scenario.glance import Again
from phonecoach.scoring.calendar import BETWEEN, calendar, in_order
from phonecoach.scoring.promises import (
    Made,
    attempt_after,
    care_call_after,
    keepings,
    open_promises,
    promise_of,
    what_is_due,
)
from phonecoach.units import Micros
from tests.scoring.builder import CALL, NOON, behaviour
from tests.scoring.past import (
    FOLLOW_UP,
    at,
    attempt,
    cared_for,
    follow_up,
    past,
    promising,
)

OPENS = FollowUp(case=CaseId("ring-back"), in_hours=30)
WORDS = "I'll ring you by three."


def made(*events, outcome=Outcome.RESOLVED, **more):
    return Made(
        call=CALL,
        started=NOON,
        outcome=outcome,
        events=events,
        words={1: WORDS},
        **more,
    )


def form(**fields):
    return FormChanged(at=Micros(1), onset=Micros(1), fields=tuple(fields.items()))


def heard(written):
    return TurnHeard(
        at=Micros(1),
        turn=1,
        behaviours=(behaviour(written, WORDS, 0),),
        listener="test",
    )


# Made ---------------------------------------------------------------------------------


def test_a_call_without_any_promise_opens_none():
    assert promise_of(made(heard("apologise")), OPENS) is None


@pytest.mark.parametrize("name", ["promise_time", "offer_callback"])
def test_what_was_promised_aloud_is_kept_in_its_own_words(name):
    promise = promise_of(made(heard(name)), OPENS)

    assert promise.content == WORDS
    assert (promise.call, promise.case) == (CALL, "ring-back")


def test_a_promise_is_due_so_many_hours_after_the_call_began():
    promise = promise_of(made(heard("promise_time")), OPENS)

    assert promise.due == NOON + timedelta(hours=30)


def test_weakly_heard_promises_bind_and_unsure_ones_do_not():
    assert promise_of(made(heard("promise_time?")), OPENS) is not None
    assert promise_of(made(heard("promise_time??")), OPENS) is None


def test_the_form_as_it_was_left_says_what_was_promised():
    events = (form(day="Thu"), heard("promise_time"), form(day="Friday", time="3 pm"))

    assert promise_of(made(*events), OPENS).content == "Friday / 3 pm"


def test_what_should_get_better_after_a_complaint_is_no_part_of_the_promise():
    note = "Ring ahead when the van is late."
    left = form(day="Friday", time="3 pm", note=note)

    complained = promise_of(made(left, complaint=True), OPENS)
    asked = promise_of(made(left), OPENS)

    assert complained.content == "Friday / 3 pm"
    assert asked.content == f"Friday / 3 pm / {note}"


def test_a_note_on_what_should_get_better_promises_nothing():
    events = (form(note="Ring ahead when the van is late."),)

    assert promise_of(made(*events, complaint=True), OPENS) is None
    assert promise_of(made(*events), OPENS) is not None


def test_a_form_that_was_emptied_promises_nothing():
    assert promise_of(made(form(day="Friday"), form(day=" ")), OPENS) is None


def test_a_callback_that_was_agreed_is_a_promise_whatever_was_heard():
    promise = promise_of(made(outcome=Outcome.CALLBACK), OPENS)

    assert promise.content == ""


# Kept ---------------------------------------------------------------------------------
#
# Each call moves the calendar on by an hour, whatever the wall says.


def test_the_call_that_follows_keeps_the_promise_however_soon_it_is_taken():
    made_it = promising("a", due=30)

    (soon,) = keepings([made_it, follow_up("b", 0.1)])
    (other,) = keepings([made_it, past("b", 31, case=FOLLOW_UP)])

    assert soon.kept.call == "b"
    assert not soon.late
    assert other.kept is None


def test_an_absence_makes_nothing_late():
    (keeping,) = keepings([promising("a", due=30), follow_up("b", 3000)])

    assert not keeping.late


@pytest.mark.parametrize(("due", "late"), [(1.01, False), (1, True), (0.5, True)])
def test_another_call_taken_when_it_was_due_makes_it_late(due, late):
    calls = [promising("a", due=due), past("b", 500), follow_up("c", 501)]

    (keeping,) = keepings(calls)

    assert keeping.late is late
    assert keeping.kept.call == "c"


def test_a_call_taken_after_it_was_kept_makes_nothing_late():
    (keeping,) = keepings([promising("a", due=1), follow_up("b", 1), past("c", 2)])

    assert not keeping.late


def test_a_promise_that_is_overtaken_and_never_kept_is_late():
    (keeping,) = keepings([promising("a", due=1), past("b", 1)])

    assert (keeping.kept, keeping.late) == (None, True)


def test_each_call_keeps_the_promise_it_follows():
    calls = [
        promising("a", 0, due=30),
        promising("b", 1, due=20),
        follow_up("c", 2, follows="b"),
    ]

    first, second = keepings(calls)

    assert (first.promise.call, first.kept.call) == ("b", "c")
    assert (second.promise.call, second.kept) == ("a", None)


def test_of_promises_that_are_all_due_any_may_be_kept_first():
    calls = [
        promising("a", 0, due=1),
        promising("b", 0.5, due=1.5),
        follow_up("c", 3, follows="b"),
        follow_up("d", 4, follows="a"),
    ]

    assert [one.late for one in keepings(calls)] == [True, False]

    calls[1] = follow_up("b", 0.5, follows="a")
    assert [one.late for one in keepings(calls[:3])] == [False]


def test_going_ahead_to_one_promise_passes_by_those_due_before_it():
    calls = [
        promising("a", 0, due=20),
        promising("b", 1, due=31),
        follow_up("c", 2, follows="b"),
        follow_up("d", 3, follows="a"),
    ]

    late = {one.promise.call: one.late for one in keepings(calls)}

    assert late == {"a": True, "b": False}


def test_two_promises_for_the_same_hour_can_both_be_kept():
    calls = [
        promising("a", 0, due=20),
        promising("b", 1, due=20),
        follow_up("c", 2, follows="b"),
        follow_up("d", 3, follows="a"),
    ]

    assert [one.late for one in keepings(calls)] == [False, False]


def test_only_what_is_not_kept_stays_open():
    calls = [promising("a", due=20), promising("b", 1, due=30), follow_up("c", 25)]

    (left,) = open_promises(calls)

    assert (left.call, left.case) == ("b", FOLLOW_UP)
    assert left.due == at(1 + 29)


def test_a_story_that_is_begun_anew_leaves_nothing_open_behind():
    first, again = promising("a", 0, due=20), promising("b", 1, due=21)
    again = replace(again, case=first.case)

    (left,) = keepings([first, again])

    assert left.promise.call == "b"
    assert [one.promised_in for one in what_is_due([first, again])] == ["b"]


# Tried again --------------------------------------------------------------------------


def test_an_attempt_that_reached_nobody_keeps_nothing_yet():
    calls = [promising("a", due=20), attempt("b", 1)]

    (keeping,) = keepings(calls)

    assert (keeping.kept, keeping.late) == (None, False)
    assert [one.call for one in keeping.tries] == ["b"]
    assert keeping.due == at(20 + 2)


def test_the_attempt_that_reaches_somebody_keeps_the_promise():
    calls = [
        promising("a", due=20),
        attempt("b", 1),
        attempt("c", 2, follows="b"),
        follow_up("d", 3, follows="c"),
    ]

    (keeping,) = keepings(calls)

    assert (keeping.kept.call, keeping.late) == ("d", False)
    assert [one.call for one in keeping.tries] == ["b", "c"]


def test_an_attempt_that_is_put_off_for_other_calls_is_late():
    calls = [
        promising("a", due=20),
        attempt("b", 1, again=1),
        past("c", 2),
        follow_up("d", 3, follows="b"),
    ]

    assert [one.late for one in keepings(calls)] == [True]


def test_nobody_was_promised_a_call_that_only_reached_nobody():
    alone = attempt("b", 1, follows="nobody")

    assert keepings([alone]) == ()
    assert [one.follows for one in what_is_due([alone])] == ["b"]


def test_whoever_asked_for_another_time_was_promised_it():
    alone = attempt("b", 1, follows="nobody", outcome=Outcome.CALLBACK)

    (keeping,) = keepings([alone, follow_up("c", 2, follows="b")])

    assert keeping.kept.call == "c"


AGAIN = Again(endings=((EndingId("bad_time"), 5),), not_reached=2)


@pytest.mark.parametrize(
    ("ending", "outcome", "hours"),
    [
        ("bad_time", Outcome.CALLBACK, 5),
        ("missed", Outcome.NOT_REACHED, 2),
        (None, Outcome.NOT_REACHED, 2),
        ("content", Outcome.SATISFIED, None),
        (None, Outcome.LOST, None),
    ],
)
def test_when_a_call_is_tried_again_is_for_the_case_to_say(ending, outcome, hours):
    end = CallEnded(
        at=Micros(9), by=EndedBy.CALLER, ending=ending, outcome=outcome, cause="test"
    )

    promise = attempt_after(made(end, outcome=outcome), FOLLOW_UP, AGAIN)

    if hours is None:
        assert promise is None
    else:
        assert promise.due == NOON + timedelta(hours=hours)
        assert (promise.case, promise.again) == (FOLLOW_UP, True)


CARES = CareCall(case=CaseId("ring-back"), after=(EndingId("content"),), in_hours=168)


@pytest.mark.parametrize("ending", ["content", "left", None])
def test_a_care_call_is_due_after_the_endings_of_the_case_alone(ending):
    end = CallEnded(
        at=Micros(9),
        by=EndedBy.CALLER,
        ending=ending,
        outcome=Outcome.RESOLVED,
        cause="test",
    )

    found = care_call_after(made(end), CARES)

    if ending == "content":
        assert found.due == NOON + timedelta(days=7)
        assert (found.case, found.care) == ("ring-back", True)
    else:
        assert found is None


# What is due --------------------------------------------------------------------------


def test_what_is_due_says_what_to_follow_and_why():
    calls = [promising("a", due=2), attempt("b", 1)]

    (first,) = what_is_due(calls[:1])
    (second,) = what_is_due(calls)

    assert (first.case, first.follows, first.attempt) == (FOLLOW_UP, "a", 1)
    assert (second.follows, second.promised_in, second.attempt) == ("b", "a", 2)
    assert first.content == second.content == "the price"
    assert (first.due, second.due) == (at(2), at(4))
    assert not first.fallen_due


def test_a_care_call_waits_to_be_made_but_is_no_promise_that_is_kept_or_broken():
    first = cared_for("a", due=2)
    missed = attempt("b", 3)

    (waits,) = what_is_due([first])
    (again,) = what_is_due([first, missed])

    assert (waits.follows, waits.care, waits.attempt) == ("a", True, 1)
    assert (again.follows, again.care, again.attempt) == ("b", True, 2)
    made_it = [first, missed, follow_up("c", 4, follows="b")]
    assert what_is_due(made_it) == ()
    assert keepings(made_it) == keepings([first, past("x", 5)]) == ()
    assert open_promises([first]) == ()


def test_it_falls_due_as_other_calls_are_taken_and_is_late_with_one_more():
    calls = [promising("a", due=2), past("b", 1), past("c", 2)]

    told = [what_is_due(calls[:upto])[0] for upto in (1, 2, 3)]

    assert [one.fallen_due for one in told] == [False, True, True]
    assert [one.late for one in told] == [False, False, True]


def test_only_what_can_be_played_is_due():
    calls = [promising("a", due=2)]

    assert what_is_due(calls, cases={CaseId("other")}) == ()
    assert len(what_is_due(calls, cases={FOLLOW_UP})) == 1


def test_without_calls_nothing_is_due():
    assert what_is_due([]) == ()
    assert calendar([]).now is None


# The calendar -------------------------------------------------------------------------


@st.composite
def stories(draw):
    calls = []
    for number in range(draw(st.integers(0, 9))):
        name, hours = f"{number}", draw(st.integers(0, 900))
        follows = draw(st.sampled_from(["x", *(one.call for one in calls)]))
        kind = draw(st.integers(0, 3))
        due = hours + draw(st.integers(1, 50))
        if kind == 0:
            calls.append(promising(name, hours, due=due))
        elif kind == 1:
            calls.append(follow_up(name, hours, follows=follows))
        elif kind == 2:
            calls.append(attempt(name, hours, follows=follows))
        else:
            calls.append(past(name, hours))
    return calls


@settings(max_examples=150, deadline=None)
@given(calls=stories(), luck=st.randoms())
def test_the_calendar_never_runs_back_and_knows_no_order_of_writing(calls, luck):
    shuffled = calls.copy()
    luck.shuffle(shuffled)
    found = calendar(calls)

    assert calendar(shuffled) == found
    begins = [one.begins for one in found.placed]
    assert all(two - one >= BETWEEN for one, two in pairwise(begins))
    assert found.now is None or found.now == begins[-1] + BETWEEN


@settings(max_examples=150, deadline=None)
@given(calls=stories(), away=st.integers(1, 5_000))
def test_however_long_somebody_is_away_nothing_changes(calls, away):
    late = timedelta(hours=away)
    half = max(1, len(calls) // 2)
    first = in_order(calls)[:half]
    rest = tuple(_later(one, late) for one in in_order(calls)[half:])

    def told(some):
        return [(one.promise.call, one.late, one.due) for one in keepings(some)]

    assert told((*first, *rest)) == told(calls)


def _later(call, by):
    promise = call.promise
    moved = None if promise is None else replace(promise, due=promise.due + by)
    return replace(call, started=call.started + by, promise=moved)


@settings(max_examples=100, deadline=None)
@given(calls=stories())
def test_whoever_keeps_what_is_due_first_is_never_late(calls):
    taken = list(in_order(calls))
    for number in range(60):
        due = [one for one in what_is_due(taken) if not one.late]
        if not due:
            break
        first = due[0]
        hours = 1_000 + number
        taken.append(follow_up(f"z{number}", hours, follows=first.follows))

    kept = [one for one in keepings(taken) if one.kept and one.kept.call[0] == "z"]
    assert not any(one.late for one in kept)
    assert all(one.late for one in what_is_due(taken))
