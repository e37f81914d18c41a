"""How soon the trainee picked up and replied, read off the record alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phonecoach.call import events as e
from phonecoach.scoring.response_times import response_times
from phonecoach.scoring.viewing import view
from phonecoach.units import Mode
from tests.scoring.builder import Call, S


def times(call):
    return response_times(view(call.record, call.annotations, call.case))


def gaps(call):
    """Turn and gap in seconds of each reply."""
    return [(one.turn, one.gap / S) for one in times(call).gaps]


def on_the_line(**changes):
    return Call(**changes).answer(2.5).turn(after=1.0)


def test_picking_up_is_counted_from_the_first_ring():
    assert times(Call().answer(2.5)).picked_up == 2.5 * S


def test_telephone_nobody_answered_has_no_time():
    call = Call().wait(30).end(by=e.EndedBy.CALLER)

    assert (times(call).picked_up, times(call).gaps) == (None, ())


def test_time_to_pick_up_is_not_known_where_the_program_stopped_meanwhile():
    assert times(Call().wait(1).break_off().answer(1)).picked_up is None
    assert times(Call().answer(1).wait(1).break_off()).picked_up is not None


def test_greeting_follows_no_line_and_is_no_reply():
    assert gaps(on_the_line()) == []


def test_gap_runs_from_the_last_word_to_the_first_key():
    call = on_the_line().says("wish1").wait(1.5).compose().turn(after=20.0)

    assert gaps(call) == [(2, 1.5)]


def test_reply_begun_while_the_caller_spoke_came_at_once():
    call = on_the_line().begins("wish1", 4.0).wait(3.0).compose().wait(1.0)

    assert gaps(call.ends("wish1").turn(after=2.0)) == [(2, 0.0)]


def test_turn_into_the_callers_words_is_no_reply():
    call = on_the_line().begins("wish1", 5.0).turn(after=2.0)
    call.ends("wish1", truncated=True).turn(after=1.0)

    assert gaps(call.says("yes").turn(after=2.0)) == [(4, 2.0)]


def test_only_the_first_turn_after_a_line_replies_to_it():
    call = on_the_line().says("wish1").turn(after=1.0).turn(after=9.0)

    assert gaps(call.says("yes").turn(after=2.0)) == [(2, 1.0), (4, 2.0)]


@pytest.mark.parametrize("question", ["reflex:silence", "reflex:silence_again"])
def test_question_into_the_silence_does_not_shorten_the_gap(question):
    call = on_the_line().says("wish1").wait(10.0).says(question, 1.0)

    assert gaps(call.turn(after=0.5)) == [(2, 11.5)]


def test_reply_written_while_the_caller_asks_on_is_counted_from_its_first_key():
    call = on_the_line().says("wish1").wait(2.0).compose().wait(5.0)

    assert gaps(call.says("name").turn(after=1.0)) == [(2, 2.0)]


def test_wait_on_hold_or_muted_is_no_reply_gap():
    held = on_the_line().says("wish1").hold(30.0).turn()
    muted = on_the_line().says("wish1").mute(4.0).turn()
    greeted_again = on_the_line().says("wish1").hold(30.0).says("yes").turn(after=0.8)

    assert gaps(held) == gaps(muted) == []
    assert gaps(greeted_again) == [(2, 0.8)]


def test_gap_in_which_the_call_was_broken_off_is_not_counted():
    call = on_the_line().says("wish1").break_off().turn(after=1.0)

    assert gaps(call.says("yes").turn(after=2.0)) == [(3, 2.0)]


def test_choosing_a_reply_is_where_it_begins_in_guided_calls():
    call = on_the_line(mode=Mode.GUIDED).says("wish1").wait(3.0)
    now = call.events[-1].at + 3 * S
    call.events.append(e.OptionChosen(at=now, onset=now, option="good", turn=2))

    assert gaps(call.turn(after=0.5)) == [(2, 3.0)]


def test_usual_gap_is_the_median():
    call = on_the_line()
    for seconds in (9.0, 1.0, 2.0, 3.0):
        call.says("yes").turn(after=seconds)

    assert times(call).usual_gap == 2.5 * S
    assert times(on_the_line()).usual_gap is None


# In any call --------------------------------------------------------------------------

steps = st.lists(
    st.one_of(
        st.tuples(st.just("says"), st.sampled_from(["wish1", "yes", "reflex:silence"])),
        st.tuples(st.just("turn"), st.integers(0, 400)),
        st.tuples(st.just("compose")),
        st.tuples(st.just("abandon")),
        st.tuples(st.just("wait"), st.integers(0, 400)),
        st.tuples(st.just("hold"), st.integers(1, 400)),
        st.tuples(st.just("break_off")),
        st.tuples(st.just("begins"), st.just("wish2")),
    ),
    max_size=25,
)


def taken(script, answer_after=2.0):
    """Return a call with these steps; numbers are tenths of a second."""
    call = Call().answer(answer_after)
    for name, *rest in script:
        match name, rest:
            case "turn", [tenths]:
                call.turn(after=tenths / 10)
            case (("wait" | "hold"), [tenths]):
                getattr(call, name)(tenths / 10)
            case _:
                getattr(call, name)(*rest)
    return call.end()


@given(steps)
def test_no_turn_and_no_line_is_counted_twice(script):
    call = taken(script)
    lines = sum(isinstance(event, e.LineBegan) for event in call.events)
    turns = [one.turn for one in times(call).gaps]

    assert turns == sorted(set(turns))
    assert len(turns) <= lines


@given(steps, st.integers(0, 600))
def test_gaps_do_not_depend_on_when_the_call_was_answered(script, tenths):
    early, late = times(taken(script)), times(taken(script, 2.0 + tenths / 10))

    assert early.gaps == late.gaps


@given(steps)
def test_median_lies_between_the_shortest_and_the_longest_gap(script):
    found = times(taken(script))
    measured = [one.gap for one in found.gaps]

    assert (found.usual_gap is None) is (not measured)
    assert not measured or min(measured) <= found.usual_gap <= max(measured)
