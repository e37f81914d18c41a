"""What a turn changes in the state of a call once it is heard."""

import pytest

from phonecoach.call import events as e
from phonecoach.call.standing import CallState, Phase, Taken
from phonecoach.call.state import apply
from phonecoach.units import Micros
from tests.call.cases import does


def at(seconds):
    return Micros(seconds * 1_000_000)


TURN = Taken(
    no=1, began=at(10), ended=at(10), stage=None, prev="", over=None, left=at(0)
)
TALKING = CallState(phase=Phase.TALKING, answered_at=at(3), taken=(TURN,))


def hear(state, *names, named=()):
    turn = e.TurnHeard(
        at=state.at if state.at > 0 else at(10),
        turn=1,
        behaviours=does(*names),
        listener="ears",
        named=named,
        lasts=at(1),
        reply=True,
    )
    return apply(state, turn)


def search(state):
    return apply(state, e.LookUpBegan(at=at(20), onset=at(20), due=at(30)))


def find(state, *facts):
    ready = e.LookUpReady(at=at(30), due=at(30), shown=at(30), facts=facts)
    return apply(state, ready)


@pytest.mark.parametrize("name", ["announce_action", "hold_announce"])
def test_a_search_is_known_of_when_it_was_announced_before_or_after(name):
    assert search(hear(TALKING, name)).search_told
    assert hear(search(TALKING), name).search_told
    assert not hear(search(TALKING), "acknowledge").search_told


def test_what_was_found_is_untold_until_its_words_or_an_explanation_are_heard():
    found = find(search(TALKING), "stock")

    assert found.found_untold
    assert hear(found, "thank_waiting").found_untold
    assert not hear(found, "explain").found_untold
    assert not hear(found, named=("stock",)).found_untold
    assert hear(found, named=("other",)).found_untold


def test_what_was_told_stays_told_in_the_next_stage():
    told = hear(find(search(TALKING), "stock"), "explain")

    entered = e.StageEntered(at=at(40), due=at(40), stage="next", cause="turns:1")
    assert not apply(told, entered).found_untold


def test_a_search_without_a_result_leaves_nothing_to_tell():
    assert not find(search(TALKING)).found_untold


def test_a_goodbye_counts_until_something_else_is_said():
    parted = hear(TALKING, "thank", "closing")

    assert parted.goodbye
    assert not hear(parted, "explain").goodbye


@pytest.mark.parametrize(
    ("then", "parted"),
    [
        ((), True),
        (("thank", "use_caller_name"), True),
        (("acknowledge", "closing"), True),
        (("ask_question",), False),
        (("thank", "promise_time"), False),
    ],
)
def test_a_goodbye_stands_until_there_is_more_than_a_kind_word_to_say(then, parted):
    assert not hear(TALKING, "thank").goodbye
    gone = hear(TALKING, "closing")
    assert gone.goodbye

    assert hear(gone, *then).goodbye is parted
