"""Turns and what was heard, as JSON: for the worker process and for logs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from phonecoach.language.protocol import (
    Behaviour,
    Explanation,
    Outcome,
    Slots,
    Turn,
    Verdict,
)
from phonecoach.language.site_phrases import SitePhrase
from phonecoach.language.trial import Trial

if TYPE_CHECKING:
    from collections.abc import Mapping


def turn_to_json(turn: Turn) -> dict[str, Any]:
    """Return a turn as plain values."""
    slots = turn.slots
    return {
        "id": turn.id,
        "text": turn.text,
        "prev": turn.prev,
        "stage": turn.stage,
        "slots": {
            "company": slots.company,
            "own_name": slots.own_name,
            "caller_name": slots.caller_name,
            "facts": dict(slots.facts),
        },
    }


def turn_from_json(data: Mapping[str, Any]) -> Turn:
    """Return the turn that `turn_to_json` was given."""
    slots = data["slots"]
    return Turn(
        id=data["id"],
        text=data["text"],
        prev=data["prev"],
        stage=data["stage"],
        slots=Slots(
            company=tuple(slots["company"]),
            own_name=tuple(slots["own_name"]),
            caller_name=tuple(slots["caller_name"]),
            facts={name: tuple(values) for name, values in slots["facts"].items()},
        ),
    )


def behaviour_to_json(heard: Behaviour) -> dict[str, Any]:
    """Return a behaviour as plain values, in the order ``hear`` prints them."""
    return {
        "name": heard.name,
        "verdict": str(heard.verdict),
        "span": list(heard.span),
        "rule": heard.rule,
        "why": heard.why,
    }


def behaviour_from_json(data: Mapping[str, Any]) -> Behaviour:
    """Return the behaviour that `behaviour_to_json` was given."""
    start, end = data["span"]
    return Behaviour(
        name=data["name"],
        verdict=Verdict(data["verdict"]),
        span=(start, end),
        rule=data["rule"],
        why=data["why"],
    )


def explanation_to_json(one: Explanation) -> dict[str, Any]:
    """Return an explanation as plain values, in the order ``hear`` prints them."""
    return {
        "behaviour": one.behaviour,
        "outcome": str(one.outcome),
        "verdict": None if one.verdict is None else str(one.verdict),
        "rule": one.rule,
        "pattern": one.pattern,
        "share": round(one.share, 2),
        "words": one.words,
        "reason": one.reason,
    }


def explanation_from_json(data: Mapping[str, Any]) -> Explanation:
    """Return the explanation that `explanation_to_json` was given."""
    verdict = data["verdict"]
    return Explanation(
        behaviour=data["behaviour"],
        outcome=Outcome(data["outcome"]),
        verdict=None if verdict is None else Verdict(verdict),
        rule=data["rule"],
        pattern=data["pattern"],
        share=data["share"],
        words=data["words"],
        reason=data["reason"],
    )


def phrase_to_json(phrase: SitePhrase) -> dict[str, str]:
    """Return a phrase as plain values; where it stands in its file is left out."""
    return {
        "behaviour": phrase.behaviour,
        "phrase": phrase.phrase,
        "said": phrase.said,
    }


def phrase_from_json(data: Mapping[str, str]) -> SitePhrase:
    """Return the phrase of `phrase_to_json`."""
    return SitePhrase(
        behaviour=data["behaviour"], phrase=data["phrase"], said=data["said"]
    )


def trial_to_json(made: Trial) -> dict[str, Any]:
    """Return a trial as plain values."""
    return {
        "heard": list(made.heard),
        "newly": list(made.newly),
        "wrongly": list(made.wrongly),
    }


def trial_from_json(data: Mapping[str, Any]) -> Trial:
    """Return the trial of `trial_to_json`."""
    return Trial(**{name: tuple(values) for name, values in data.items()})
