"""Cards and histories as plain data for JSON, without loss, and the contract's card."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from phonecoach.call.record import CallId
from phonecoach.errors import PhonecoachError
from phonecoach.scenario import CaseId, MatchedPair, Outcome, PairTrait
from phonecoach.scoring.card import (
    Card,
    Evidence,
    ItemMark,
    Mark,
    Reason,
    Versions,
)
from phonecoach.scoring.history import History, PastCall, Promise
from phonecoach.units import Micros, Mode, to_ms

if TYPE_CHECKING:
    from collections.abc import Mapping

Json = dict[str, Any]

HISTORY_VERSION = 3
"""Raised whenever a history says more, or something else, than before."""


class HistoryError(PhonecoachError):
    """A history comes from a newer program."""


# Cards --------------------------------------------------------------------------------


def card_to_json(card: Card) -> Json:
    """Return a card as plain data that `card_from_json` reads back to an equal card."""
    return {
        "call": card.call,
        "score": card.score,
        "sections": [list(section) for section in card.sections],
        "applied": card.applied,
        "pending": card.pending,
        "fatal": list(card.fatal),
        "passed": card.passed,
        "items": [_item_to_json(one) for one in card.items],
        "remarks": [_reason_to_json(one) for one in card.remarks],
        "versions": {
            "checklist": card.versions.checklist,
            "profile": card.versions.profile,
            "rules": card.versions.rules,
            "listener": card.versions.listener,
            "program": card.versions.program,
        },
    }


def card_from_json(data: Mapping[str, Any]) -> Card:
    """Return the card that was written.

    Raises:
        KeyError: If a part of it is missing.
        ValueError: If a mark is none.
    """
    return Card(
        call=CallId(data["call"]),
        score=data["score"],
        sections=tuple((letter, score) for letter, score in data["sections"]),
        applied=data["applied"],
        pending=data["pending"],
        fatal=tuple(data["fatal"]),
        passed=data["passed"],
        items=tuple(_item_from_json(one) for one in data["items"]),
        remarks=tuple(_reason_from_json(one) for one in data["remarks"]),
        versions=Versions(**data["versions"]),
    )


def _item_to_json(one: ItemMark) -> Json:
    return {
        "no": one.no,
        "mark": str(one.mark),
        "share": one.share,
        "reason": _reason_to_json(one.reason),
        "evidence": [_evidence_to_json(evidence) for evidence in one.evidence],
        "remarks": [_reason_to_json(remark) for remark in one.remarks],
        "fatal": one.fatal,
        "by_human": one.by_human,
    }


def _item_from_json(data: Mapping[str, Any]) -> ItemMark:
    return ItemMark(
        no=data["no"],
        mark=Mark(data["mark"]),
        share=data["share"],
        reason=_reason_from_json(data["reason"]),
        evidence=tuple(_evidence_from_json(one) for one in data["evidence"]),
        remarks=tuple(_reason_from_json(one) for one in data["remarks"]),
        fatal=data["fatal"],
        by_human=data["by_human"],
    )


def _reason_to_json(reason: Reason) -> Json:
    return {"id": reason.id, "values": [list(value) for value in reason.values]}


def _reason_from_json(data: Mapping[str, Any]) -> Reason:
    return Reason(
        id=data["id"], values=tuple((name, text) for name, text in data["values"])
    )


def _evidence_to_json(one: Evidence) -> Json:
    return {"at_us": one.at, "turn": one.turn, "words": one.words, "rule": one.rule}


def _evidence_from_json(data: Mapping[str, Any]) -> Evidence:
    return Evidence(
        at=Micros(data["at_us"]),
        turn=data["turn"],
        words=data["words"],
        rule=data["rule"],
    )


# Histories ----------------------------------------------------------------------------


def history_to_json(history: History) -> Json:
    """Return a history as plain data that `history_from_json` reads back."""
    return {
        "version": HISTORY_VERSION,
        "calls": [_past_to_json(one) for one in history.calls],
        "promises": [_promise_to_json(one) for one in history.promises],
    }


def history_from_json(data: Mapping[str, Any]) -> History:
    """Return the history that was written.

    The first histories had no version, and less to say of a call.

    Raises:
        HistoryError: If a newer program wrote it.
        KeyError: If a part of it is missing.
        ValueError: If an instant, a mode or an outcome is none.
    """
    version = data.get("version", 1)
    if version > HISTORY_VERSION:
        raise HistoryError(
            f"This card rests on a history of version {version}, and this phonecoach "
            f"knows versions up to {HISTORY_VERSION}. Open it with the newer "
            "phonecoach that wrote it."
        )
    return History(
        calls=tuple(_past_from_json(one) for one in data["calls"]),
        promises=tuple(_promise_from_json(one) for one in data["promises"]),
    )


def _promise_to_json(promise: Promise) -> Json:
    return {
        "call": promise.call,
        "content": promise.content,
        "due": promise.due.isoformat(),
        "case": promise.case,
        "again": promise.again,
    }


def _promise_from_json(data: Mapping[str, Any]) -> Promise:
    case = data.get("case")
    return Promise(
        call=CallId(data["call"]),
        content=data["content"],
        due=datetime.fromisoformat(data["due"]),
        case=None if case is None else CaseId(case),
        again=data.get("again", False),
    )


def _past_to_json(past: PastCall) -> Json:
    pair = past.pair
    return {
        "call": past.call,
        "case": past.case,
        "started": past.started.isoformat(),
        "mode": str(past.mode),
        "outcome": str(past.outcome),
        "score": past.score,
        "shares": [list(share) for share in past.shares],
        "waiting": list(past.waiting),
        "complaint": past.complaint,
        "nowhere_else": past.nowhere_else,
        "pair": None if pair is None else [pair.id, str(pair.trait), pair.differs],
        "promise": None if past.promise is None else _promise_to_json(past.promise),
        "follows": past.follows,
        "reflected": past.reflected,
    }


def _past_from_json(data: Mapping[str, Any]) -> PastCall:
    promise, follows = data.get("promise"), data.get("follows")
    return PastCall(
        call=CallId(data["call"]),
        case=CaseId(data["case"]),
        started=datetime.fromisoformat(data["started"]),
        mode=Mode(data["mode"]),
        outcome=Outcome(data["outcome"]),
        score=data["score"],
        shares=tuple((no, share) for no, share in data["shares"]),
        waiting=tuple(data.get("waiting", ())),
        complaint=data.get("complaint", False),
        nowhere_else=data.get("nowhere_else", False),
        pair=_pair_from_json(data.get("pair")),
        promise=None if promise is None else _promise_from_json(promise),
        follows=None if follows is None else CallId(follows),
        reflected=data.get("reflected", False),
    )


def _pair_from_json(data: Any) -> MatchedPair | None:  # noqa: ANN401 - from JSON
    if data is None:
        return None
    name, trait, differs = data
    return MatchedPair(id=name, trait=PairTrait(trait), differs=differs)


# The contract -------------------------------------------------------------------------


def card_contract(card: Card) -> Json:
    """Return a card as ``play --json`` prints it; times in whole milliseconds."""
    return {
        "score": card.score,
        "applied": card.applied,
        "pending": card.pending,
        "passed": card.passed,
        "fatal": list(card.fatal),
        "sections": [{"id": letter, "score": score} for letter, score in card.sections],
        "items": [_contract_item(one) for one in card.items],
        "remarks": [_reason_to_json(one) for one in card.remarks],
    }


def _contract_item(one: ItemMark) -> Json:
    return {
        "no": one.no,
        "mark": str(one.mark),
        "share": one.share,
        "reason": _reason_to_json(one.reason),
        "fatal": one.fatal,
        "evidence": [
            {
                "at_ms": to_ms(evidence.at),
                "turn": evidence.turn,
                "words": evidence.words,
                "rule": evidence.rule,
            }
            for evidence in one.evidence
        ],
        "remarks": [_reason_to_json(remark) for remark in one.remarks],
    }
