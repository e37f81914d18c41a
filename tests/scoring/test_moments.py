"""The moment a mark speaks of, and what belongs to it."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from phonecoach.scoring.card import Evidence, ItemMark, Mark
from phonecoach.scoring.moments import moment_of, window_of
from phonecoach.scoring.rule import because
from phonecoach.scoring.viewing import view
from tests.scoring.builder import case, with_story, with_wish

S = 1_000_000


def seen(call):
    return view(call.record, call.annotations, call.case)


def mark(no, given, *times):
    evidence = tuple(Evidence(at=at, turn=1, words="", rule="x.en:y") for at in times)
    return ItemMark(
        no=no, mark=given, share=None, reason=because("test"), evidence=evidence
    )


def test_a_mark_speaks_of_the_first_moment_it_rests_on():
    found = moment_of(mark(54, Mark.PARTLY, 9 * S, 4 * S), seen(with_wish()))

    assert (found.at, found.seen) == (4 * S, True)


def test_what_was_not_done_speaks_of_where_it_was_due():
    call = seen(with_wish().turn("Yes.", after=2))

    found = moment_of(mark(62, Mark.MISSED), call)

    assert (found.at, found.seen) == (call.wish_known, False)


def test_a_closing_that_lacks_is_due_at_the_last_turn():
    call = seen(with_wish().turn("Yes.", after=2).turn("Bye.", after=2))

    assert moment_of(mark(64, Mark.NEEDS_HUMAN), call).at == call.turns[-1].onset


def test_an_attack_and_a_story_are_where_their_items_are_due():
    call = with_story(case(complaint=True)).wait(0.7)
    call = seen(call)

    assert moment_of(mark(85, Mark.MISSED), call).at == call.story.span.end
    assert moment_of(mark(83, Mark.MISSED), call) is None  # nobody attacked


def test_what_is_met_without_a_trace_or_not_due_has_no_moment():
    call = seen(with_wish())

    assert moment_of(mark(62, Mark.MET), call) is None
    assert moment_of(mark(62, Mark.NOT_APPLICABLE, 4 * S), call) is None
    assert moment_of(mark(48, Mark.MISSED), call) is None


def test_a_window_holds_the_line_before_the_turn_and_the_answer():
    call = with_wish().turn("Which day?", after=1, lasts=2).wait(0.5).says("yes")
    call = seen(call.turn("Fine.", after=4))
    turn = call.turns[1]

    window = window_of(turn.onset, call)

    wish, answer = call.lines[-2], call.lines[-1]
    assert window.begin <= wish.begin
    assert window.end >= answer.end
    assert window.begin > call.turns[0].ended - 3 * S
    assert window.end < call.turns[2].onset


@given(st.integers(0, 60 * S))
def test_a_window_lies_in_the_call_and_holds_its_moment(at):
    call = seen(with_wish().turn("Yes.", after=2).wait(50))
    call = replace(call, ended=60 * S)

    window = window_of(at, call)

    assert 0 <= window.begin <= at <= window.end <= call.ended
