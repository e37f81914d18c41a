"""The call screen has a sentence for everything that can come."""

import itertools

import pytest

from phonecoach.app.look import Scheme
from phonecoach.app.screens.call_memory import BeforeHold
from phonecoach.app.screens.call_setting import CallSetting
from phonecoach.app.screens.call_words import (
    ending,
    hint_sentence,
    hint_words,
    said_before_hold,
)
from phonecoach.call.events import CallEnded, EndedBy
from phonecoach.call.hints import Help, Hint
from phonecoach.call.standing import CallState, Held
from phonecoach.scenario import Outcome
from phonecoach.units import Language, Micros, Mode
from tests.call.cases import make_script

HOLD = Held(since=Micros(0), announced=False, length_told=False)


@pytest.mark.parametrize("hint", Hint)
def test_every_hint_has_words(qapp, hint):
    assert hint_sentence(hint, "Ask for the number.").endswith(".")


def test_the_case_words_its_own_hint(qapp):
    assert hint_sentence(Hint.STAGE, "Ask for the number.") == "Ask for the number."


HINTS = {
    Language.KO: "대기 양해",
    Language.EN: "Asking to wait",
    Language.JA: "保留のお願い",
}


@pytest.mark.parametrize("language", Language)
def test_a_reminder_names_what_the_hint_is_about(language):
    call = CallSetting(
        language=language,
        mode=Mode.TYPED,
        cadence_ms=(),
        scheme=Scheme.LIGHT,
        helps={54: Help.WORD, 58: Help.NONE},
    )

    told = hint_words(Hint.ANNOUNCE_SEARCH, CallState(), make_script(), call)

    assert told == HINTS[language]


def test_what_was_said_before_a_hold_is_told_in_eight_ways(qapp):
    told = {
        said_before_hold(HOLD, BeforeHold(asked=asked, reason=reason, length=length))
        for asked, reason, length in itertools.product((True, False), repeat=3)
    }

    assert len(told) == 8


def test_what_the_call_has_heard_before_counts_too(qapp):
    asked = Held(since=Micros(0), announced=True, length_told=True)

    assert said_before_hold(asked, BeforeHold()) == said_before_hold(
        HOLD, BeforeHold(asked=True, length=True)
    )


def ended(cause, outcome):
    return CallEnded(
        at=Micros(0), by=EndedBy.CALLER, ending=None, outcome=outcome, cause=cause
    )


@pytest.mark.parametrize("outcome", Outcome)
def test_every_outcome_has_a_sentence(qapp, outcome):
    assert ending(ended("ending", outcome)).startswith("The call is over.")


def test_an_end_with_a_cause_of_its_own_says_so(qapp):
    causes = [
        ending(ended(cause, Outcome.LOST))
        for cause in ("gave_up", "transferred", "hung_up")
    ]

    assert len(set(causes)) == 3
