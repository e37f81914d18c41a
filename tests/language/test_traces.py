"""Traces: words that may be a behaviour which no rule heard."""

import pytest

from phonecoach.language import Turn
from phonecoach.language.listening import listener
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


def test_what_follows_from_a_behaviour_is_traced_with_it(ear):
    assert set(traced(ear, "it was you ringing.")) == {"thank", "thank_call"}


def test_a_trace_is_unsure_and_comes_after_what_was_heard(ear):
    heard = ear.hear(Turn(id="1", text="sorry. hello."))

    assert [one.name for one in heard] == ["greet", "trace:apologise"]
    assert [str(one.verdict) for one in heard] == ["yes", "unsure"]


def test_words_of_many_behaviours_tell_of_none(make_engine):
    names = ("greet", "thank", "closing", "apologise", "cushion")
    engine = make_engine("".join(map(_rule, names)))

    assert "well" not in engine.book.telling
    assert engine.book.telling["greet"] == ("greet",)


def _rule(name):
    head = f"{name}:\n  rules:\n    - id: one\n"
    return f"{head}      any: [well {name}]\n      yes: [well {name}]\n"


@pytest.mark.parametrize("language", list(Language))
def test_every_listener_says_that_it_reports_traces(language):
    assert reports_traces(listener(language, here=True).version)
    assert not reports_traces("ear 1, rules 2")
