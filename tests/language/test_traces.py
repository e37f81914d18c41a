"""Traces: words that may be a behaviour which no rule heard."""

import pytest

from phonecoach.language import Turn
from phonecoach.language.listening import listener
from phonecoach.language.traces import AT_HOME_AT_MOST
from phonecoach.language.versions import reports_traces
from phonecoach.units import Language

COMMON = """
    why: 'Heard: {words}.'
    vetoes:
      reported: ['he said']
"""
IMPLIED = "implies: {thank_call: [thank]}\n"
RULES = """
apologise:
  rules:
    - id: sorry
      any: [so sorry]
      yes: [I am so sorry]
thank_call:
  rules:
    - id: ringing
      any: [thanks for ringing]
      yes: [thanks for ringing]
greet:
  rules:
    - id: hello
      any: [hello, so early]
      yes: [hello]
"""


@pytest.fixture
def ear(make_engine):
    return make_engine(RULES, common=COMMON, implied=IMPLIED)


def traced(ear, text):
    heard = ear.hear(Turn(id="1", text=text))
    return {one.traced: text[slice(*one.span)] for one in heard if one.traced}


def test_a_word_of_a_phrase_leaves_a_trace_in_its_clause(ear):
    assert traced(ear, "sorry about that. it was me.") == {
        "apologise": "sorry about that"
    }


def test_what_was_heard_leaves_none(ear):
    assert traced(ear, "i am so sorry, very sorry.") == {}


def test_words_that_paid_for_something_else_tell_nothing(ear):
    assert traced(ear, "hello.") == {}
    assert set(traced(ear, "so early")) == set()


def test_a_phrase_that_was_stopped_is_a_trace(ear):
    assert set(traced(ear, "he said he was so sorry.")) >= {"apologise"}


@pytest.mark.parametrize(("said", "left"), [("yes", {"greet"}), ("no", set())])
def test_a_rule_says_whether_being_stopped_tells_anything(make_engine, said, left):
    ear = make_engine(f"""
    greet:
      rules:
        - id: any_word
          any: ['^ [W]']
          none: [was]
          trace: {said}
          yes: [hello]
    """)

    assert set(traced(ear, "it was me")) == left


def test_a_rule_may_leave_a_trace_and_never_more(make_engine):
    ear = make_engine("""
    summarise:
      rules:
        - id: shares_words
          prev: {overlap: {lemmas: 2}}
          trace: only
          yes: [{text: a red lamp, prev: my red lamp is broken}]
    """)

    heard = ear.hear(Turn(id="1", text="a red lamp", prev="my red lamp is broken"))

    assert [one.name for one in heard] == ["trace:summarise"]
    assert ear.matching_rules(
        Turn(id="1", text="a red lamp", prev="my red lamp is broken")
    ) == (("summarise", "shares_words"),)


def test_what_was_heard_leaves_no_trace_of_anything_else(make_engine):
    ear = make_engine("""
    greet:
      rules: [{id: morning, any: [good morning], yes: [good morning]}]
    acknowledge:
      rules: [{id: small, any: [good], trace: only, yes: [good to know]}]
    """)

    assert traced(ear, "good morning") == {}
    assert "acknowledge" in traced(ear, "that is good. good morning")


def test_what_follows_from_a_behaviour_is_traced_with_it(ear):
    assert set(traced(ear, "it was you ringing.")) == {"thank", "thank_call"}


def test_a_trace_is_unsure_and_comes_after_what_was_heard(ear):
    heard = ear.hear(Turn(id="1", text="sorry. hello."))

    assert [one.name for one in heard] == ["greet", "trace:apologise"]
    assert [str(one.verdict) for one in heard] == ["yes", "unsure"]


def test_words_of_many_behaviours_tell_of_none(make_engine):
    nine = make_engine("".join(_rule(name, f"well {name}") for name in NINE))
    eight = make_engine("".join(_rule(name, f"well {name}") for name in NINE[1:]))

    assert "well" not in nine.book.telling
    assert nine.book.telling["greet"] == ("greet",)
    assert len(eight.book.telling["well"]) == AT_HOME_AT_MOST


def test_words_of_several_behaviours_tell_of_one_together(make_engine):
    ear = make_engine(
        _rule("greet", "good to see")
        + _rule("thank", "good day")
        + _rule("closing", "good day to you")
    )

    assert set(traced(ear, "that is good")) == set()  # a third of each
    assert set(traced(ear, "good or bad to have")) == {"greet", "closing"}


def test_a_language_may_ask_for_more_or_less_of_a_behaviour(make_engine):
    rules = _rule("greet", "good to see") + _rule("thank", "good day")

    asked = {"greet": 0.6, "thank": 0.5}
    common = f"why: 'Heard: {{words}}.'\ntraces: {asked}\n"
    ear = make_engine(rules, common=common)

    assert ear.book.common.traces == asked
    assert set(traced(ear, "that is good")) == {"thank"}


NINE = (
    *("greet", "thank", "closing", "apologise", "cushion"),
    *("empathise", "reassure", "escalate", "explain"),
)


def _rule(name, phrase):
    head = f"{name}:\n  rules:\n    - id: one\n"
    return f"{head}      any: [{phrase}]\n      yes: [{phrase}]\n"


@pytest.mark.parametrize("language", list(Language))
def test_every_listener_says_that_it_reports_traces(language):
    assert reports_traces(listener(language, here=True).version)
    assert not reports_traces("ear 1, rules 2")
