"""Promises: how one is made in a call, and how another call keeps it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from phonecoach.call.events import FormChanged, TurnHeard
from phonecoach.scenario import CaseId, FollowUp, Outcome
from phonecoach.scoring.promises import Made, keepings, open_promises, promise_of
from phonecoach.units import Micros
from tests.scoring.builder import CALL, NOON, behaviour
from tests.scoring.past import FOLLOW_UP, follow_up, past, promising

OPENS = FollowUp(case=CaseId("ring-back"), in_hours=30)
WORDS = "I'll ring you by three."


def made(*events, outcome=Outcome.RESOLVED):
    return Made(
        call=CALL, started=NOON, outcome=outcome, events=events, words={1: WORDS}
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


def test_a_form_that_was_emptied_promises_nothing():
    assert promise_of(made(form(day="Friday"), form(day=" ")), OPENS) is None


def test_a_callback_that_was_agreed_is_a_promise_whatever_was_heard():
    promise = promise_of(made(outcome=Outcome.CALLBACK), OPENS)

    assert promise.content == ""


# Kept ---------------------------------------------------------------------------------


def test_a_call_of_the_right_case_keeps_the_promise_from_its_due_time_on():
    made_it = promising("a", due=30)

    (early,) = keepings([made_it, follow_up("b", 29.99)])
    (right,) = keepings([made_it, follow_up("b", 30)])

    assert early.kept is None
    assert right.kept.call == "b"


def test_an_absence_makes_nothing_late():
    (keeping,) = keepings([promising("a", due=30), follow_up("b", 3000)])

    assert not keeping.late


def test_another_call_taken_when_it_was_due_makes_it_late():
    calls = [promising("a", due=30), follow_up("c", 31)]

    (before,) = keepings([*calls, past("b", 29.99)])
    (then,) = keepings([*calls, past("b", 30)])
    (after,) = keepings([*calls, past("b", 31.01)])

    assert [one.late for one in (before, then, after)] == [False, True, False]


def test_a_promise_that_is_overtaken_and_never_kept_is_late():
    (keeping,) = keepings([promising("a", due=30), past("b", 40)])

    assert (keeping.kept, keeping.late) == (None, True)


def test_one_call_keeps_one_promise_the_one_due_first():
    calls = [promising("a", due=30), promising("b", due=20), follow_up("c", 40)]

    first, second = keepings(calls)

    assert (first.promise.call, first.kept.call) == ("b", "c")
    assert (second.promise.call, second.kept) == ("a", None)


def test_keeping_one_promise_makes_no_other_late():
    calls = [
        promising("a", due=20),
        promising("b", due=20),
        follow_up("c", 21),
        follow_up("d", 22),
    ]

    assert [one.late for one in keepings(calls)] == [False, False]


def test_only_what_is_not_kept_stays_open():
    calls = [promising("a", due=20), promising("b", due=30), follow_up("c", 25)]

    (left,) = open_promises(calls)

    assert (left.call, left.case) == ("b", FOLLOW_UP)
