"""What would help next follows from the state of a call."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phonecoach.call.hints import (
    Help,
    Hint,
    help_with,
    hint_of,
    items_of,
    look_in_after,
    silence_of,
)
from phonecoach.call.standing import CallState, Held, Phase, Taken
from phonecoach.checklist import checklist, vocabulary
from phonecoach.scenario import StageKind
from phonecoach.units import Micros
from tests.call.cases import make_script

SCRIPT = make_script()
WISH = next(one for one in SCRIPT.file.stages if one.kind is StageKind.WISH)
SECOND = 1_000_000


def at(seconds):
    return Micros(round(seconds * SECOND))


def telling():
    """Return the script with its wish told as a story."""
    stages = tuple(
        replace(one, kind=StageKind.STORY) if one is WISH else one
        for one in SCRIPT.file.stages
    )
    file = replace(SCRIPT.file, stages=stages)
    return replace(SCRIPT, case=replace(SCRIPT.case, file=file))


TALKING = CallState(
    phase=Phase.TALKING,
    answered_at=at(3),
    stage=SCRIPT.file.start,
    quiet_since=at(20),
    taken=(
        Taken(
            no=1,
            began=at(10),
            ended=at(10),
            stage=None,
            prev="",
            over=None,
            left=at(0),
            heard=True,
        ),
    ),
)


def hint(now=21.0, *, promised=None, script=SCRIPT, **changes):
    return hint_of(replace(TALKING, **changes), script, at(now), promised=promised)


def held(since=20.0):
    return Held(since=at(since), announced=True, length_told=True)


def test_nothing_is_hinted_before_the_handset_is_lifted():
    assert hint(answered_at=None, phase=Phase.RINGING) is None


def test_nothing_is_hinted_while_a_call_stands_still_or_is_over():
    assert hint(broken=True) is None
    assert hint(filed=True) is None


def test_mostly_the_case_has_the_word():
    assert hint() is Hint.STAGE
    assert hint(taken=()) is Hint.STAGE
    assert hint(composing=True, now=99) is Hint.STAGE


def test_a_muted_trainee_is_told_before_they_speak_to_nobody():
    assert hint(muted=True) is Hint.UNMUTE


def test_a_silence_is_hinted_at_halfway_to_the_callers_question():
    warn = SCRIPT.patience.silence_warn / SECOND

    assert hint(now=20 + warn / 2 - 0.1) is not Hint.SAY_WHAT_YOU_DO
    assert hint(now=20 + warn / 2) is Hint.SAY_WHAT_YOU_DO


def silence(now, **changes):
    return silence_of(replace(TALKING, **changes), SCRIPT, at(now)) / SECOND


def test_a_silence_is_counted_from_halfway_to_the_callers_question():
    warn = SCRIPT.patience.silence_warn / SECOND

    assert silence(20 + warn / 2 - 0.1) == 0
    assert silence(20 + warn / 2) == warn / 2


@pytest.mark.parametrize(
    "busy",
    [
        {"composing": True},
        {"muted": True},
        {"hold": Held(since=Micros(0), announced=True, length_told=True)},
        {"speaking": object()},
        {"planned": (object(),)},
        {"filed": True},
        {"answered_at": None},
    ],
)
def test_no_silence_is_held_against_who_is_busy_or_not_in_a_call(busy):
    assert silence(99, **busy) == 0


def test_an_announced_silence_may_last_longer():
    warn = SCRIPT.patience.silence_warn / SECOND

    assert hint(now=20 + warn / 2, covered=True) is not Hint.SAY_WHAT_YOU_DO


def test_on_hold_thanks_are_prepared_until_the_time_to_look_in():
    look_in = SCRIPT.patience.announced_silence / SECOND

    assert hint(now=20 + look_in - 1, hold=held()) is Hint.THANK_FOR_WAITING
    assert hint(now=20 + look_in, hold=held()) is Hint.HOLD_LOOK_IN


def test_a_promised_length_takes_the_place_of_looking_in():
    promised = at(200)

    assert hint(now=219, hold=held(), promised=promised) is Hint.THANK_FOR_WAITING
    assert hint(now=220, hold=held(), promised=promised) is Hint.HOLD_LOOK_IN
    assert look_in_after(SCRIPT.patience, promised) == promised


def test_who_is_back_from_a_hold_thanks_first():
    assert hint(trainee_first=True) is Hint.THANK_FOR_WAITING


def test_a_search_without_a_word_is_to_be_announced():
    assert hint(look_up_due=at(60)) is Hint.ANNOUNCE_SEARCH
    assert hint(look_up_due=at(60), search_told=True) is Hint.SEARCH_RUNS


def test_what_was_found_is_to_be_told_until_it_is():
    found = frozenset({"stock"})

    assert hint(sheet=found, found_untold=True) is Hint.TELL_FOUND
    assert hint(sheet=found, found_untold=True, composing=True) is Hint.TELL_FOUND
    assert hint(sheet=found) is Hint.STAGE


def test_nobody_is_sent_to_search_again_once_it_is_done_and_told():
    stages = tuple(
        replace(one, kind=StageKind.LOOK_UP) if one is WISH else one
        for one in SCRIPT.file.stages
    )
    file = replace(SCRIPT.file, stages=stages)
    script = replace(SCRIPT, case=replace(SCRIPT.case, file=file))

    assert hint(script=script, stage=WISH.id) is Hint.STAGE
    done = hint(script=script, stage=WISH.id, looked_up=True)
    assert done is Hint.ASK_WHAT_SUITS


OVER = next(one for one in SCRIPT.file.stages if one.end is not None)


@pytest.mark.parametrize("speaking", [None, object()])
def test_all_said_one_parts_and_rings_off_as_is_the_custom(speaking):
    here = {"stage": OVER.id, "speaking": speaking, "now": 99}
    patience = replace(SCRIPT.patience, rings_off_first=False)
    either = replace(SCRIPT, patience=patience)

    assert hint(**here) is Hint.SAY_GOODBYE
    assert hint(**here, goodbye=True) is Hint.LET_RING_OFF
    assert hint(**here, goodbye=True, script=either) is Hint.RING_OFF


def test_nobody_is_to_say_what_they_do_after_a_goodbye():
    assert hint(now=99) is Hint.SAY_WHAT_YOU_DO
    assert hint(now=99, goodbye=True) is Hint.STAGE


def test_nobody_waits_for_words_after_a_goodbye():
    assert silence(99, stage=OVER.id)
    assert silence(99, stage=OVER.id, goodbye=True) == 0
    assert silence(99, goodbye=True), "the case goes on all the same"


@pytest.mark.parametrize(
    ("heard", "expected"), [((), Hint.SUM_UP), (("summarise",), Hint.STAGE)]
)
def test_a_story_told_to_its_end_is_to_be_summed_up(heard, expected):
    lines = frozenset(WISH.lines)
    told = {"stage": WISH.id, "begun_here": lines, "heard": frozenset(heard)}

    assert hint(script=telling(), **told) is expected


def test_a_story_that_goes_on_is_listened_to():
    some = frozenset(WISH.lines[:1])

    assert hint(script=telling(), stage=WISH.id, speaking=object()) is Hint.LISTEN
    assert hint(script=telling(), stage=WISH.id, begun_here=some) is Hint.STAGE


@given(
    now=st.floats(20, 500),
    muted=st.booleans(),
    composing=st.booleans(),
    on_hold=st.booleans(),
    trainee_first=st.booleans(),
)
def test_in_a_call_there_is_always_something_to_go_by(
    now, muted, composing, on_hold, trainee_first
):
    found = hint(
        now=now,
        muted=muted,
        composing=composing,
        trainee_first=trainee_first,
        hold=held() if on_hold else None,
    )

    assert isinstance(found, Hint)
    if on_hold:
        assert found in {Hint.THANK_FOR_WAITING, Hint.HOLD_LOOK_IN}


# How much of it is needed -------------------------------------------------------------

HELPS = st.dictionaries(st.integers(44, 60), st.sampled_from(Help))


def test_what_the_case_says_of_a_stage_helps_with_what_the_stage_expects():
    stages = tuple(
        replace(one, expects=("summarise", "greet")) for one in SCRIPT.file.stages
    )
    file = replace(SCRIPT.file, stages=stages)
    script = replace(SCRIPT, case=replace(SCRIPT.case, file=file))
    wanted = {*vocabulary()["summarise"].items, *vocabulary()["greet"].items}

    assert items_of(Hint.STAGE, TALKING, script) == tuple(sorted(wanted))
    assert items_of(Hint.STAGE, replace(TALKING, stage=None), script) == ()


@pytest.mark.parametrize(
    ("hint", "items"),
    [(Hint.HOLD_LOOK_IN, (56,)), (Hint.SAY_GOODBYE, (64,)), (Hint.UNMUTE, ())],
)
def test_a_hint_helps_with_what_it_is_about(hint, items):
    assert items_of(hint, TALKING, SCRIPT) == items


@pytest.mark.parametrize("hint", Hint)
def test_every_item_that_a_hint_helps_with_is_on_the_checklist(hint):
    assert set(items_of(hint, TALKING, SCRIPT)) <= checklist().items.keys()


@given(st.lists(st.integers(44, 60), unique=True).map(tuple), HELPS)
def test_as_much_help_is_given_as_the_neediest_item_needs(items, helps):
    needed, with_ = help_with(items, helps)
    known = [helps[no] for no in items if no in helps]

    assert needed is max(known, default=Help.SENTENCE)
    assert with_ == tuple(no for no in items if helps.get(no) is needed)
