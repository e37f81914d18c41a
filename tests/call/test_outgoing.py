"""Calls that go out: ready, dialled, reached or not, and remembered."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from phonecoach.call import acts
from phonecoach.call import events as e
from phonecoach.call.codec import from_payload, to_payload
from phonecoach.call.dialling import reach_of
from phonecoach.call.lanes import lanes_of
from phonecoach.call.patience import patience_of
from phonecoach.call.remembering import NOTHING, Remembered
from phonecoach.call.retry import branch
from phonecoach.call.state import fold
from phonecoach.checklist import profile
from phonecoach.scenario import Dialling, Direction, Earlier, Reach
from phonecoach.scenario.speaking import estimate_ms
from phonecoach.units import Language, from_ms
from tests.call.cases import (
    LINE_MS,
    PATIENCE,
    REACTION_MS,
    Desk,
    ended,
    kinds,
    lines,
    make_case,
    make_script,
)
from tests.call.outgoing_cases import Phone, make_follow_up, make_outgoing

# Dialling -----------------------------------------------------------------------------


def test_without_ways_of_answering_nobody_can_be_rung():
    with pytest.raises(ValueError, match="nothing comes of dialling"):
        make_script(make_case(direction=Direction.OUTBOUND))


def test_a_way_the_case_does_not_know_is_our_bug():
    with pytest.raises(ValueError, match="does not know the_dog"):
        make_outgoing(reaches="the_dog")


def test_the_person_picks_up_in_the_ring_of_the_case_and_speaks_first():
    phone = Phone()
    # Two whole rings, the sounding part of the third, and a hand that needs its time.
    picked_up = 2 * 3_000 + 1_000 + REACTION_MS

    assert phone.events[0] == e.Dialled(
        at=0, onset=0, reach="herself", picked_up=from_ms(picked_up)
    )
    assert phone.to(picked_up - 1) == []
    assert kinds(phone.to(picked_up)) == ["StageEntered", "Reached", "LinePlanned"]
    assert phone.state.answered_at == from_ms(picked_up)
    assert phone.state.floor_since is None
    assert lines(phone.to(picked_up + REACTION_MS)) == ["hello"]


@pytest.mark.parametrize("rings", [1, 2, 7])
def test_a_pick_up_falls_into_its_ring(rings):
    korea = profile("ko-KR")
    case = make_follow_up(
        dialling=Dialling(reaches=(Reach(id="herself", rings=rings),))
    )
    phone = Phone(make_script(case, patience=patience_of(korea)))

    assert korea.rings_until(phone.state.picked_up) == rings


@pytest.mark.parametrize(
    ("seed", "reach"),
    [
        *((0, "herself"), (1, "herself"), (2, "flatmate"), (3, "bus")),
        *((4, "nobody"), (5, "herself"), (-1, "nobody")),
    ],
)
def test_the_seed_counts_through_the_ways_by_their_weight(seed, reach):
    assert reach_of(make_outgoing(seed=seed)).id == reach


def test_a_later_attempt_reaches_the_person_whatever_the_seed():
    again = make_outgoing(seed=4, remembered=Remembered(attempt=2))

    assert reach_of(again).id == "herself"


def test_a_way_that_is_asked_for_is_taken_whatever_the_seed():
    assert reach_of(make_outgoing(reaches="bus")).id == "bus"


def test_nobody_is_rung_before_dialling_is_done():
    phone = Phone(reaches="nobody")
    phone.act(acts.HangUp(), 20_000)

    end = ended(phone)
    assert (end.by, end.cause, end.outcome, end.ending) == (
        *("trainee", "no_answer", "not_reached", "nobody_there"),
    )


def test_the_exchange_ends_what_nobody_answers():
    phone = Phone(reaches="nobody")

    assert phone.to_us(PATIENCE.rings_out - 1) == []
    phone.to_us(PATIENCE.rings_out)

    assert (ended(phone).by, ended(phone).cause) == ("system", "no_answer")


def test_whoever_rings_off_too_soon_has_reached_nobody():
    phone = Phone()
    phone.act(acts.HangUp(), 7_000)

    assert (ended(phone).outcome, ended(phone).ending) == ("not_reached", None)


def test_ringing_off_does_nothing_while_the_telephone_rings_here():
    desk = Desk()

    assert desk.act(acts.HangUp(), 2_000) == []


def test_answering_does_nothing_where_the_trainee_rings():
    assert Phone().act(acts.Answer(), 2_000) == []


# Getting ready ------------------------------------------------------------------------


def test_plan_and_rehearsal_come_before_the_clock_begins():
    plan = acts.Plan(fields=(("what", "the price"),))
    rehearsal = acts.Rehearse(lasts=from_ms(20_000))
    phone = Phone(ready=((plan, -30_000), (rehearsal, -4_000)))

    written, said, dialled = phone.events[:3]
    assert (written.at, written.fields) == (from_ms(-30_000), plan.fields)
    assert (said.onset, said.at) == (from_ms(-24_000), from_ms(-4_000))
    assert dialled.at == 0
    assert phone.state.plan == plan.fields
    assert phone.state.rehearsed


@pytest.mark.parametrize(
    "act", [acts.Plan(fields=(("what", "x"),)), acts.Rehearse(lasts=from_ms(9_000))]
)
def test_once_it_rings_it_is_too_late_to_get_ready(act):
    assert Phone().act(act, 1_000) == []


def test_nobody_rehearses_a_call_that_comes_in():
    assert Desk().act(acts.Rehearse(lasts=from_ms(9_000)), 1_000) == []


# Who picks up -------------------------------------------------------------------------


def test_somebody_else_can_fetch_the_person():
    phone = Phone(reaches="flatmate").reached()
    phone.say("verify_identity")
    phone.quiet()

    assert lines(phone.events) == ["flatmate_hello", "here_she_is", "hello"]
    phone.act(acts.HangUp())
    assert ended(phone).outcome == "lost"


def test_who_only_spoke_to_somebody_else_has_not_reached_the_person():
    phone = Phone(reaches="flatmate").reached()
    phone.act(acts.HangUp())

    assert (ended(phone).outcome, ended(phone).cause) == ("not_reached", "hung_up")


def test_the_person_can_be_out():
    phone = Phone(reaches="flatmate").reached()
    phone.say("greet")
    phone.run_out()

    assert (ended(phone).ending, ended(phone).outcome) == ("missed_her", "not_reached")


def test_the_person_can_be_on_the_bus():
    phone = Phone(reaches="bus").reached()
    phone.say("offer_callback", "closing")
    phone.run_out()

    assert (ended(phone).ending, ended(phone).outcome) == ("bad_time", "callback")


def test_a_silent_trainee_is_asked_and_then_left():
    phone = Phone(reaches="flatmate")
    phone.run_out()

    assert lines(phone.events)[:2] == ["flatmate_hello", "reflex:silence"]
    assert (ended(phone).cause, ended(phone).outcome) == ("silence", "not_reached")


def test_nobody_who_is_rung_is_cross_about_their_own_telephone():
    case = make_follow_up(dialling=Dialling(reaches=(Reach(id="herself", rings=12),)))
    phone = Phone(make_script(case)).reached()
    phone.say("greet")

    assert phone.state.mood_causes == ("start",)


def test_whoever_is_rung_parts_in_words_of_their_own():
    phone = Phone().reached()
    for _ in range(4):
        phone.say("rude")
    phone.run_out()

    last = [one for one in phone.events if isinstance(one, e.LineBegan)][-1]
    assert last.line == "reflex:parting"
    assert last.text.startswith("parting_rung")


# What is remembered -------------------------------------------------------------------

KEPT = Remembered(
    promise=Earlier.PROMISE_KEPT,
    promised_day="today",
    promised_time="half past five",
    name_given=True,
    own_name="Tom",
)


@pytest.mark.parametrize(
    ("remembered", "says"),
    [
        (NOTHING, None),
        (KEPT, "in_time"),
        (replace(KEPT, promise=Earlier.PROMISE_VAGUE), "in_time"),
        (replace(KEPT, promise=Earlier.PROMISE_BROKEN), "late"),
        (replace(KEPT, promise=Earlier.NO_PROMISE), None),
        (replace(KEPT, attempt=2), "again"),
    ],
)
def test_the_person_says_what_they_remember(remembered, says):
    phone = Phone(remembered=remembered).reached()
    phone.say("greet")
    phone.quiet()

    assert lines(phone.events)[1:] == ([says] if says else [])
    causes = [one.cause for one in phone.events if isinstance(one, e.StageEntered)]
    assert causes[1].startswith("earlier:" if says else "turns:1")


def test_what_was_left_open_is_asked_for_once():
    phone = Phone(remembered=replace(KEPT, left_open=True)).reached()
    phone.say("greet")
    phone.say("explain")
    phone.say("explain")
    phone.run_out()

    assert lines(phone.events).count("and_the_price") == 1
    assert ended(phone).ending == "content"


def spoken(phone, line):
    return next(
        one for one in phone.events if isinstance(one, e.LineBegan) and one.line == line
    )


def test_blanks_are_filled_with_what_was_said():
    seen = set()
    for seed in range(0, 60, 6):
        phone = Phone(remembered=KEPT, seed=seed, reaches="herself").reached()
        phone.say("greet")
        phone.quiet()
        seen.add(spoken(phone, "in_time").text)
        hello = spoken(phone, "hello")
        assert hello.text in {"Hello?", "Is that Tom?"}
        if hello.wording == "b":
            length = estimate_ms("Is that Tom?", Language.EN)
            assert hello.duration == from_ms(length)
        else:
            assert hello.duration == from_ms(LINE_MS)

    assert seen == {"That was quick.", "today, half past five."}


@given(seed=st.integers(0, 500), time=st.sampled_from(["", "at five"]))
@settings(max_examples=40, deadline=None)
def test_nobody_ever_says_a_blank(seed, time):
    remembered = replace(KEPT, own_name="", promised_time=time, promised_day="")
    phone = Phone(seed=seed, remembered=remembered)
    phone.run_out()

    said = [one.text for one in phone.events if isinstance(one, e.LineBegan)]
    assert not any("{" in one for one in said)


def test_a_memory_is_of_one_promise():
    with pytest.raises(ValueError, match="says nothing of a promise"):
        Remembered(promise=Earlier.NAME_GIVEN)
    with pytest.raises(ValueError, match="cannot be attempt 0"):
        Remembered(attempt=0)


@given(
    st.builds(
        Remembered,
        promise=st.sampled_from(list(Earlier)[:4]),
        name_given=st.booleans(),
        left_open=st.booleans(),
        attempt=st.integers(1, 3),
    )
)
def test_the_signs_of_a_memory_never_contradict_each_other(remembered):
    signs = remembered.signs

    assert len(signs & set(list(Earlier)[:4])) == 1
    assert (Earlier.NAME_GIVEN in signs) is not (Earlier.NAME_MISSING in signs)
    assert (Earlier.LEFT_OPEN in signs) is not (Earlier.ALL_TOLD in signs)


# How it is drawn ----------------------------------------------------------------------


def test_a_silence_is_drawn_once_somebody_has_picked_up():
    phone = Phone().reached()
    said = phone.now_ms
    phone.to(said + 4_900)

    lanes = lanes_of(phone.events, {}, silence=from_ms(3_000), now=phone.at)

    assert lanes.answered == phone.state.answered_at
    (silence,) = lanes.silences
    assert (silence.begins, silence.ends) == (from_ms(said), phone.at)


# The record ---------------------------------------------------------------------------


def test_the_events_of_dialling_are_kept_and_read_again():
    phone = Phone(ready=((acts.Rehearse(lasts=from_ms(5_000)), -1_000),)).reached()

    again = tuple(from_payload(*to_payload(one)) for one in phone.events)

    assert again == tuple(phone.events)
    assert fold(again) == phone.state


@given(at=st.integers(0, 30_000))
@settings(max_examples=60, deadline=None)
def test_a_call_that_goes_out_can_be_gone_on_with_from_any_moment(at):
    phone = Phone(remembered=KEPT).reached()
    phone.say("greet")
    phone.say("explain")
    whole = [one for one in phone.events if one.at <= from_ms(at)]

    desk = Desk(phone.engine.script, tuple(whole))
    desk.run_out()

    assert ended(desk) is not None


def test_going_back_to_the_very_beginning_leaves_the_telephone_ringing():
    phone = Phone().reached()
    phone.say("greet")
    phone.run_out()
    record = type("Record", (), {"events": tuple(phone.events)})

    start = branch(record, 0)

    assert kinds(start) == ["Dialled", "MoodChanged"]
