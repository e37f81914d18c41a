"""Random trainees who ring somebody up."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from phonecoach.call import events as e
from phonecoach.call.state import fold
from phonecoach.places import scenarios
from phonecoach.proving.characters import CHARACTERS, Character
from phonecoach.proving.coverage import coverage
from phonecoach.proving.luck import Luck
from phonecoach.proving.trainee import Trainee
from phonecoach.proving.trial import attempt
from phonecoach.proving.trials import trials
from phonecoach.scenario import Direction
from phonecoach.scenario.reader import read_case, read_shared
from phonecoach.units import Mode
from tests.call.outgoing_cases import make_follow_up, make_outgoing

SMALL = Path(__file__).parents[1] / "scenario" / "cases" / "parcel-back"
TRIALS = 150


@pytest.fixture(scope="module")
def found():
    case = read_case(SMALL, read_shared(scenarios("shared")))
    return coverage(case, 0, trials(case, 0, range(TRIALS)))


def test_every_way_a_call_can_go_out_is_gone(found):
    assert found.unended == ()
    assert found.never_reached == ()


@pytest.mark.parametrize("no", [45, 51, 59, 68])
def test_what_ringing_up_asks_for_can_be_met_and_missed(found, no):
    item = found.item(no)

    assert item.can_be_met
    assert item.can_be_missed


def test_nobody_is_late_to_pick_up_where_others_do(found):
    assert found.item(44).not_applicable == TRIALS


def test_the_same_seed_makes_the_same_calls(found):
    case = read_case(SMALL, read_shared(scenarios("shared")))

    again = coverage(case, 0, trials(case, 0, range(TRIALS)))

    assert again == found


def tried(who, *, seed="1", **changes):
    script = make_outgoing(**changes)
    return attempt(script, Trainee(script, who, Luck(seed)))


def kinds(trial):
    return [type(event).__name__ for event in trial.events]


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(CHARACTERS), st.integers(0, 40), st.booleans())
def test_any_trainee_makes_a_record_that_ends_and_holds_together(who, seed, guided):
    mode = Mode.GUIDED if guided else Mode.TYPED
    trial = tried(who, seed=str(seed), mode=mode)

    assert not trial.endless
    assert fold(trial.events).ended
    times = [event.at for event in trial.events]
    assert times == sorted(times)


def test_a_first_call_out_can_be_tried_too():
    case = make_follow_up(direction=Direction.OUTBOUND)

    assert [one.unended for one in trials(case, 0, range(12))] == [False] * 12


def test_whoever_prepares_does_so_before_dialling():
    careful = tried(Character(name="careful", prepares=1.0))
    sloppy = tried(Character(name="sloppy", prepares=0.0))

    assert kinds(careful)[:3] == ["PlanWritten", "Rehearsed", "Dialled"]
    plan = careful.events[0]
    assert [field for field, _ in plan.fields] == ["what", "how", "order"]
    assert kinds(sloppy)[0] == "Dialled"


@pytest.mark.parametrize(
    ("lets_ring", "by"), [((9_000, 9_000), "trainee"), ((90_000, 90_000), "system")]
)
def test_whoever_reaches_nobody_gives_it_up_or_lets_it_ring_out(lets_ring, by):
    trial = tried(Character(name="any", lets_ring=lets_ring), reaches="nobody")

    end = trial.events[-1]
    assert (end.by, end.cause) == (by, "no_answer")
    assert not trial.endless
    assert not any(isinstance(one, e.Reached) for one in trial.events)
