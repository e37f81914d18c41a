"""A role-play is kept as any call is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phonecoach.call import events as e
from phonecoach.call.live import IMPROVISED, Floor, LiveCall
from phonecoach.places import scenarios
from phonecoach.scenario import Outcome
from phonecoach.scenario.entries import library
from phonecoach.scoring.fold import Fold
from phonecoach.units import Language, Micros

CASE = next(
    one.case
    for one in library(scenarios(), scenarios("shared"))
    if one.id == "repair-enquiry"
)
LINE = CASE.file.lines[1]
WORDING = CASE.texts[Language.EN].lines[LINE.id][0]
DEEDS = ("answer", "speak", "listen", "hold", "end")


def kinds(events):
    return [type(one).__name__ for one in events]


def do(call, deed, at):
    match deed:
        case "answer":
            return call.answer(Micros(at))
        case "speak":
            return call.speak(Micros(at), LINE, WORDING)
        case "listen":
            return call.listen(Micros(at))
        case "hold":
            return call.hold(Micros(at))
    return call.end(Micros(at), Outcome.RESOLVED, by_trainee=True)


@pytest.fixture
def answered():
    call = LiveCall()
    call.ring()
    call.answer(Micros(2_000_000))
    return call


def test_the_trainee_speaks_first():
    call = LiveCall()

    assert kinds(call.ring()) == ["Rang"]
    assert call.ringing
    assert kinds(call.answer(Micros(2))) == ["Answered", "TurnBegan"]
    assert call.floor is Floor.TRAINEE


def test_a_line_of_the_case_is_said_with_its_facts(answered):
    ended, began = answered.speak(Micros(5_000_000), LINE, WORDING)

    assert (ended.turn, began.line, began.text) == (1, LINE.id, WORDING.text)
    assert began.facts == LINE.says
    over, turn = answered.listen(Micros(9_000_000))
    assert (over.line, over.truncated, turn.turn) == (LINE.id, False, 2)


def test_what_no_case_has_is_said_too(answered):
    _, began = answered.speak(Micros(5))

    assert (began.line, began.text, began.facts) == (IMPROVISED, "", ())


def test_a_hold_ends_whoever_speaks_and_gives_the_floor_back(answered):
    assert kinds(answered.hold(Micros(5))) == ["TurnEnded", "HoldBegan"]
    assert answered.floor is Floor.HELD
    assert kinds(answered.hold(Micros(9))) == ["HoldEnded", "TurnBegan"]
    answered.speak(Micros(10))
    assert kinds(answered.hold(Micros(12))) == ["LineEnded", "HoldBegan"]


def test_who_hangs_up_is_known(answered):
    *_, hung_up, over = answered.end(Micros(9), Outcome.RESOLVED, by_trainee=True)

    assert isinstance(hung_up, e.HungUp)
    assert (over.by, over.outcome) == (e.EndedBy.TRAINEE, Outcome.RESOLVED)
    assert answered.end(Micros(10), Outcome.LOST, by_trainee=False) == ()


def test_a_caller_gives_up_before_anybody_answers():
    call = LiveCall()
    call.ring()
    (over,) = call.end(Micros(30), Outcome.LOST, by_trainee=False)

    assert over.by is e.EndedBy.CALLER


def test_nothing_ends_that_never_rang():
    assert LiveCall().end(Micros(1), Outcome.LOST, by_trainee=False) == ()


@given(st.lists(st.sampled_from(DEEDS), max_size=30))
def test_whatever_is_pressed_a_record_comes_out_that_can_be_read(deeds):
    call = LiveCall()
    events = [*call.ring()]
    for at, deed in enumerate(deeds, 1):
        events += do(call, deed, at * 1_000_000)
    if call.floor is not Floor.OVER:
        events += call.end(Micros(60_000_000), Outcome.LOST, by_trainee=False)
    fold = Fold(stages={})
    fold.take(events)
    fold.finish()

    assert [one.at for one in events] == sorted(one.at for one in events)
    assert kinds(events).count("CallEnded") == 1
    assert isinstance(events[-1], e.CallEnded)
    assert [turn.no for turn in fold.turns] == list(range(1, len(fold.turns) + 1))
    assert all(turn.took <= turn.ended for turn in fold.turns)
    assert all(line.begin <= line.end for line in fold.lines)
    assert fold.silences == []
