import json
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from phonecoach.scenario import MatchedPair, Outcome, PairTrait
from phonecoach.scoring.card import Card, Evidence, ItemMark, Mark, Reason, Versions
from phonecoach.scoring.codec import (
    HISTORY_VERSION,
    HistoryError,
    card_contract,
    card_from_json,
    card_to_json,
    history_from_json,
    history_to_json,
)
from phonecoach.scoring.history import History, PastCall, Promise
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
PROMISES = st.builds(
    Promise, call=TEXT, content=TEXT, due=MOMENTS, case=st.none() | TEXT
)
PAIRS = st.builds(
    MatchedPair, id=TEXT, trait=st.sampled_from(PairTrait), differs=st.booleans()
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
            waiting=st.lists(st.integers(44, 100), max_size=2).map(tuple),
            complaint=st.booleans(),
            nowhere_else=st.booleans(),
            pair=st.none() | PAIRS,
            promise=st.none() | PROMISES,
            reflected=st.booleans(),
        ),
        max_size=2,
    ).map(tuple),
    promises=st.lists(PROMISES, max_size=2).map(tuple),
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


FIRST = {
    "calls": [
        {
            "call": "c",
            "case": "late_parcel",
            "started": "2026-11-02T09:00:00+00:00",
            "mode": "typed",
            "outcome": "resolved",
            "score": None,
            "shares": [[44, 0.5]],
        }
    ],
    "promises": [
        {"call": "c", "content": "다시 전화", "due": "2026-11-03T09:00:00+00:00"}
    ],
}
"""A history as it was written before histories had a version."""


def test_a_history_without_a_version_is_still_read():
    history = history_from_json(FIRST)

    (past,), (promise,) = history.calls, history.promises
    assert (past.shares, past.pair, past.waiting) == (((44, 0.5),), None, ())
    assert (promise.content, promise.case) == ("다시 전화", None)


def test_a_history_of_a_newer_program_is_refused_by_name():
    newer = FIRST | {"version": HISTORY_VERSION + 1}

    with pytest.raises(HistoryError, match=f"version {HISTORY_VERSION + 1}"):
        history_from_json(newer)


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
