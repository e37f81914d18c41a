"""Turns and answers survive the way through JSON."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from phonecoach.language import wire
from phonecoach.language.protocol import (
    Behaviour,
    Explanation,
    Outcome,
    Slots,
    Turn,
    Verdict,
)

TEXT = st.text(max_size=10)
TEXTS = st.lists(TEXT, max_size=2).map(tuple)
TURNS = st.builds(
    Turn,
    id=TEXT,
    text=TEXT,
    prev=TEXT,
    stage=TEXT,
    slots=st.builds(
        Slots,
        company=TEXTS,
        own_name=TEXTS,
        caller_name=TEXTS,
        facts=st.dictionaries(TEXT, TEXTS, max_size=2),
    ),
)


def through_json(value):
    return json.loads(json.dumps(value))


@given(TURNS)
def test_a_turn_comes_back_as_it_was(turn):
    assert wire.turn_from_json(through_json(wire.turn_to_json(turn))) == turn


def test_a_behaviour_comes_back_as_it_was():
    heard = Behaviour(
        name="greet", verdict=Verdict.WEAK, span=(1, 4), rule="r", why="w"
    )

    data = through_json(wire.behaviour_to_json(heard))

    assert wire.behaviour_from_json(data) == heard
    assert list(data) == ["name", "verdict", "span", "rule", "why"]


def test_an_explanation_comes_back_as_it_was():
    for verdict in (None, Verdict.YES):
        told = Explanation(
            behaviour="greet",
            outcome=Outcome.NEAR,
            verdict=verdict,
            rule="r",
            pattern="p",
            share=0.5,
            words="w",
            reason="",
        )

        data = through_json(wire.explanation_to_json(told))

        assert wire.explanation_from_json(data) == told
