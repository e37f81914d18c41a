from dataclasses import fields

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from phonecoach.call import events as e
from phonecoach.call.annotations import Review, TurnWords
from phonecoach.call.state import fold
from phonecoach.proving.characters import CHARACTERS, Character
from phonecoach.proving.luck import Luck
from phonecoach.proving.trainee import Trainee
from phonecoach.proving.trial import MOST_ACTS, attempt
from phonecoach.scenario import Stage, StageKind
from phonecoach.units import Mode, from_ms
from tests.call.cases import make_case, make_script, way

CHANCES = [
    field.name
    for field in fields(Character)
    if isinstance(field.default, float) and field.name != "leaves"
]
chances = st.sampled_from([0.0, 0.1, 0.5, 0.9, 1.0])
characters = st.one_of(
    st.sampled_from(CHARACTERS),
    st.builds(
        Character,
        name=st.just("any"),
        picks_up=st.sampled_from([(1, 1), (1_000, 40_000)]),
        replies=st.sampled_from([(0, 0), (200, 3_000), (4_000, 12_000)]),
        leaves=st.sampled_from([0.0, 0.01, 0.2]),
        **dict.fromkeys(CHANCES, chances),
    ),
)
modes = st.sampled_from([Mode.TYPED, Mode.GUIDED])


def tried(who, *, seed="1", case=None, mode=Mode.TYPED):
    script = make_script(case, mode=mode)
    return attempt(script, Trainee(script, who, Luck(seed)))


def always(**more):
    """A trainee who does what the stage asks for, at once, and nothing else."""
    nothing = dict.fromkeys(CHANCES, 0.0)
    return Character(
        name="plain",
        leaves=0.0,
        **{**nothing, "heeds": 1.0, "clear": 1.0, "orderly": 1.0, **more},
    )


def kinds(trial):
    return [type(event).__name__ for event in trial.events]


@settings(max_examples=50)
@given(characters, modes, st.integers())
def test_any_trainee_makes_a_record_that_ends_and_holds_together(who, mode, seed):
    trial = tried(who, seed=str(seed), mode=mode)

    state = fold(trial.events)
    times = [event.at for event in trial.events]
    assert isinstance(trial.events[-1], e.CallEnded)
    assert times == sorted(times)
    assert state.ended
    worded = [note.turn for note in trial.notes if isinstance(note, TurnWords)]
    assert worded == ([] if mode is Mode.GUIDED else [one.no for one in state.taken])
    # The last may have been cut off before anybody could hear it.
    assert all(turn.heard for turn in state.taken[:-1])


@settings(max_examples=30)
@given(characters, modes, st.integers())
def test_the_same_seed_makes_the_same_call(who, mode, seed):
    assert tried(who, seed=str(seed), mode=mode) == tried(
        who, seed=str(seed), mode=mode
    )


@pytest.mark.parametrize("who", CHARACTERS, ids=lambda who: who.name)
def test_no_character_keeps_an_ordinary_call_from_ending(who):
    trials = [tried(who, seed=str(seed)) for seed in range(15)]

    assert not any(trial.endless for trial in trials)


def test_a_case_that_leads_round_in_a_circle_is_endless():
    circle = (
        Stage(id="one", kind=StageKind.DETAILS, to=(way(turns=1, to="two"),)),
        Stage(id="two", kind=StageKind.DETAILS, to=(way(turns=1, to="one"),)),
    )

    trial = tried(always(), case=make_case(stages=circle))

    assert trial.endless
    assert kinds(trial).count("TurnBegan") <= MOST_ACTS
    assert isinstance(trial.events[-1], e.CallEnded)


def test_who_does_not_pick_up_in_time_takes_no_call():
    patient = from_ms(30_000)
    who = always()
    late = Character(name="late", picks_up=(60_000, 60_000))

    assert "Answered" in kinds(tried(who))
    trial = tried(late)
    assert kinds(trial)[-1] == "CallEnded"
    assert "Answered" not in kinds(trial)
    assert trial.events[-1].at == patient


def test_who_is_bent_on_an_ending_goes_there_and_others_do_not():
    def endings(**more):
        who = always(heeds=0.0, **more)
        trials = [tried(who, seed=str(seed)) for seed in range(20)]
        return {trial.events[-1].ending for trial in trials}

    assert endings(bent=1.0, follows=1.0) == {"satisfied", "unsolved"}
    assert endings() == {"unsolved"}


def test_a_guided_trainee_who_heeds_chooses_what_the_stage_asks_for():
    stage = Stage(
        id="one",
        kind=StageKind.DETAILS,
        expects=("summarise",),
        to=(
            way(behaviour=("summarise",), to="over"),
            way(turns=1, to="lost"),
        ),
        options=make_case().file.stages[1].options,
    )
    ends = (
        Stage(id="over", kind=StageKind.CLOSING, end="satisfied"),
        Stage(id="lost", kind=StageKind.CLOSING, end="unsolved"),
    )
    case = make_case(stages=(stage, *ends))

    def endings(who):
        trials = [
            tried(who, seed=str(seed), case=case, mode=Mode.GUIDED)
            for seed in range(20)
        ]
        return {trial.events[-1].ending for trial in trials}

    assert endings(always()) == {"satisfied"}
    assert endings(always(heeds=0.0)) == {"satisfied", "unsolved"}


def test_only_who_reviews_fills_in_the_review():
    assert not any(isinstance(note, Review) for note in tried(always()).notes)

    (review,) = (
        note for note in tried(always(reviews=1.0)).notes if isinstance(note, Review)
    )
    assert {"needs", "speed", "content", "owed", "went_well"} <= dict(
        review.answers
    ).keys()


def test_a_hold_that_was_announced_is_pressed_and_ended():
    stage = Stage(
        id="one",
        kind=StageKind.LOOK_UP,
        expects=("hold_announce",),
        to=(way(turns=4, to="over"),),
    )
    over = Stage(id="over", kind=StageKind.CLOSING, end="satisfied")
    case = make_case(stages=(stage, over))

    waited = kinds(tried(always(acts=1.0), case=case))
    stayed = kinds(tried(always(acts=0.0), case=case))

    assert waited.count("HoldBegan") == waited.count("HoldEnded") > 0
    assert "HoldBegan" not in stayed
