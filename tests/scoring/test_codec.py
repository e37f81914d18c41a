import json
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from phonecoach.scenario import Outcome
from phonecoach.scoring.card import Card, Evidence, ItemMark, Mark, Reason, Versions
from phonecoach.scoring.codec import (
    card_contract,
    card_from_json,
    card_to_json,
    history_from_json,
    history_to_json,
)
from phonecoach.scoring.history import History, OpenPromise, PastCall
from phonecoach.units import Mode
from tests.scoring.builder import with_story

TEXT = st.text(max_size=8)
SHARE = st.floats(0, 1)
REASONS = st.builds(
    Reason, id=TEXT, values=st.lists(st.tuples(TEXT, TEXT), max_size=2).map(tuple)
)
EVIDENCE = st.builds(
    Evidence,
    at=st.integers(-(10**9), 10**9),
    turn=st.none() | st.integers(1, 99),
    words=TEXT,
    rule=TEXT,
)
ITEMS = st.builds(
    ItemMark,
    no=st.integers(44, 100),
    mark=st.sampled_from(Mark),
    share=st.none() | SHARE,
    reason=REASONS,
    evidence=st.lists(EVIDENCE, max_size=2).map(tuple),
    remarks=st.lists(REASONS, max_size=2).map(tuple),
    fatal=st.booleans(),
    by_human=st.booleans(),
)
CARDS = st.builds(
    Card,
    call=TEXT,
    score=st.none() | st.floats(0, 100),
    sections=st.lists(st.tuples(TEXT, st.none() | st.floats(0, 100)), max_size=3).map(
        tuple
    ),
    applied=st.integers(0, 57),
    pending=st.integers(0, 57),
    fatal=st.lists(st.integers(0, 100), max_size=2).map(tuple),
    passed=st.none() | st.booleans(),
    items=st.lists(ITEMS, max_size=3).map(tuple),
    remarks=st.lists(REASONS, max_size=2).map(tuple),
    versions=st.builds(
        Versions, checklist=TEXT, profile=TEXT, rules=TEXT, listener=TEXT, program=TEXT
    ),
)
MOMENTS = st.datetimes(
    min_value=datetime(2000, 1, 1),  # noqa: DTZ001 - hypothesis adds the zone
    timezones=st.sampled_from([UTC, timezone(timedelta(hours=9))]),
)
HISTORIES = st.builds(
    History,
    calls=st.lists(
        st.builds(
            PastCall,
            call=TEXT,
            case=TEXT,
            started=MOMENTS,
            mode=st.sampled_from(Mode),
            outcome=st.sampled_from(Outcome),
            score=st.none() | st.floats(0, 100),
            shares=st.lists(st.tuples(st.integers(44, 100), SHARE), max_size=2).map(
                tuple
            ),
        ),
        max_size=2,
    ).map(tuple),
    promises=st.lists(
        st.builds(OpenPromise, call=TEXT, content=TEXT, due=MOMENTS), max_size=2
    ).map(tuple),
)


@settings(max_examples=60, deadline=None)
@given(card=CARDS)
def test_a_card_comes_back_from_json_as_it_was(card):
    assert card_from_json(json.loads(json.dumps(card_to_json(card)))) == card


@settings(max_examples=60, deadline=None)
@given(history=HISTORIES)
def test_a_history_comes_back_from_json_as_it_was(history):
    assert (
        history_from_json(json.loads(json.dumps(history_to_json(history)))) == history
    )


def test_a_real_card_comes_back_as_it_was():
    card = with_story().turn("I'm sorry.", "apologise", "empathise").end().card()

    assert card_from_json(json.loads(json.dumps(card_to_json(card)))) == card


def test_a_mark_that_is_none_is_refused():
    data = card_to_json(with_story().end().card())
    data["items"][0]["mark"] = "perfect"

    with pytest.raises(ValueError, match="perfect"):
        card_from_json(data)


def test_the_contract_says_marks_and_evidence_in_milliseconds():
    call = with_story().turn("I'm sorry.", "apologise").end()
    contract = json.loads(json.dumps(card_contract(call.card())))

    assert {"score", "applied", "pending", "fatal", "items"} <= set(contract)
    assert [one["no"] for one in contract["items"]] == list(range(44, 101))
    apology = contract["items"][86 - 44]
    assert (apology["mark"], apology["share"]) == ("partly", 0.5)
    assert apology["evidence"] == [
        {
            "at_ms": call.item(86).evidence[0].at // 1000,
            "turn": 2,
            "words": "I'm sorry.",
            "rule": "apologise.test",
        }
    ]
