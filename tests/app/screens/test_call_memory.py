"""What was said before a hold, and for how long it was promised."""

import pytest

from phonecoach.app.screens.call_memory import CallMemory
from phonecoach.call import events as e
from phonecoach.language.protocol import Behaviour, Verdict
from phonecoach.units import Micros
from tests.call.cases import make_script

TEXTS = make_script().texts
NOW = Micros(0)
ASKED = ("hold_announce", "hold_duration")


@pytest.fixture
def memory():
    return CallMemory(TEXTS)


def says(memory, turn, text, *names, span=None):
    """Take a turn in which behaviours are heard; where a length is, is `span`."""
    memory.know_words({turn: text})
    memory.take(e.TurnBegan(at=NOW, onset=NOW, turn=turn))
    behaviours = tuple(
        Behaviour(
            name=name,
            verdict=Verdict.YES,
            span=span or (0, len(text)),
            rule="r",
            why="w",
        )
        for name in names
    )
    memory.take(e.TurnHeard(at=NOW, turn=turn, behaviours=behaviours, listener="l"))


def hold(memory):
    memory.take(e.HoldBegan(at=NOW, onset=NOW))
    return memory.before_hold()


def test_a_hold_without_a_word_is_known_as_such(memory):
    before = hold(memory)

    assert (before.asked, before.reason, before.length) == (False, False, False)
    assert before.promised is None


def test_what_was_said_in_the_last_two_turns_counts(memory):
    says(memory, 1, "I need to look.", "hold_reason")
    says(memory, 2, "May I put you on hold for two minutes?", *ASKED)

    before = hold(memory)

    assert before.asked
    assert before.reason
    assert before.promised == 120_000_000


def test_what_was_said_long_before_does_not(memory):
    says(memory, 1, "I need to look.", "hold_reason")
    says(memory, 2, "Your name, please?")
    says(memory, 3, "Thank you.")

    assert not hold(memory).reason


def test_what_belonged_to_the_hold_before_does_not(memory):
    says(memory, 1, "Hold for two minutes?", *ASKED)
    hold(memory)

    again = hold(memory)

    assert not again.asked
    assert again.promised is None


def test_a_length_is_read_where_it_was_heard(memory):
    text = "It took 9 minutes yesterday, but only 2 minutes now."
    begin = text.index("2 minutes")
    says(memory, 1, text, "hold_duration", span=(begin, begin + 9))

    assert hold(memory).promised == 120_000_000


def test_a_length_named_only_beside_it_is_read_from_the_turn(memory):
    says(memory, 1, "Two minutes, all right?", "hold_duration", span=(12, 22))

    assert hold(memory).promised == 120_000_000


def test_a_length_that_was_not_heard_as_one_is_none(memory):
    says(memory, 1, "I waited two minutes myself.", "explain")

    assert hold(memory).promised is None


def test_the_words_of_a_chosen_reply_are_known(memory):
    [(option, text), *_] = TEXTS.options.items()

    memory.take(e.OptionChosen(at=NOW, onset=NOW, option=option, turn=1))

    assert memory.words == {1: text}
