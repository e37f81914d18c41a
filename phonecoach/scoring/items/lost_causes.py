"""What one cannot put right alone: items 96 and 100."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from phonecoach.call.plan import REQUEST_FIELDS
from phonecoach.language.protocol import Verdict
from phonecoach.scoring.abuse import left_rightly
from phonecoach.scoring.facts import facts_of, given_by, said_in
from phonecoach.scoring.rule import (
    Finding,
    Part,
    Scene,
    at_time,
    because,
    done,
    heard,
    of_parts,
    quote,
    rule,
    shared,
)

if TYPE_CHECKING:
    from phonecoach.scenario import Case, Fact
    from phonecoach.scoring.card import Evidence
    from phonecoach.scoring.view import CallerLine, CallView, Hit
    from phonecoach.units import Micros

# Criticism of one's own service (96) --------------------------------------------------


def _may_criticise(case: Case) -> bool:
    return any(line.criticises for line in case.file.lines)


def _criticism(call: CallView) -> CallerLine | None:
    """Return the first criticism after which the trainee had a turn."""
    found = (
        line for line in call.lines if line.criticises and call.turns_after(line.begin)
    )
    return next(found, None)


def _was_criticised(scene: Scene) -> bool:
    return _criticism(scene.call) is not None


@rule(96, possible=_may_criticise, opportunity=_was_criticised)
def accept_criticism(scene: Scene) -> Finding:
    """Thanks for the criticism, and something done about it on the panel: halves."""
    call = scene.call
    line = _criticism(call)
    assert line is not None
    thanks = scene.claims.take(call.hits("thank_feedback", after=line.begin))
    acts = [at for at in call.panel if at >= line.begin]
    evidence = (at_time(acts[0], "action:panel"),) if acts else ()
    return of_parts(
        heard("thank_feedback", thanks), done("measures", bool(acts), *evidence)
    )


# A superior's decision (100) ----------------------------------------------------------

_GRANTING = ("offer_option", "offer_compensation", "next_action", "promise_time")
_STOP = re.compile(r"[,.?!](?=\s)|[、。？！]")
_LEFT_OPEN = re.compile(r"\b(?:whether|if)\b|여부|[는을할될]지|かどうか|か否か")
"""Whether it will be granted: words of a decision that is still to come."""


def _needs_decision(case: Case) -> bool:
    return bool(case.file.needs_decision)


def _asked(call: CallView) -> Micros | None:
    """Return when the caller had asked for what only a superior may grant."""
    wanted = call.case.file.needs_decision
    asked = given_by(call, wanted=lambda fact: fact.id in wanted)
    return min((call.given[fact.id] for fact in asked), default=None)


def _decision_due(scene: Scene) -> bool:
    """It was asked for, and the call was not rightly ended for abuse."""
    call = scene.call
    asked = _asked(call)
    return (
        asked is not None
        and bool(call.turns_after(asked))
        and not left_rightly(call, scene.profile)
    )


@rule(100, possible=_needs_decision, opportunity=_decision_due)
def ask_the_superior(scene: Scene) -> Finding:
    """A superior is asked, with all they need to know; nothing is decided alone."""
    call = scene.call
    asked = _asked(call)
    assert asked is not None
    decided = _own_decisions(call, asked)
    if decided:
        evidence = tuple(quote(hit) for hit in decided)
        return shared(0.0, because("100.own_decision"), evidence)
    return of_parts(_escalated(scene, asked), _request(call))


def _own_decisions(call: CallView, asked: Micros) -> tuple[Hit, ...]:
    """Return where it was refused or granted out of hand."""
    refused = call.hits("flat_refusal", after=asked, at_least=Verdict.YES)
    return (*refused, *granted_alone(call))


def granted_alone(call: CallView) -> tuple[Hit, ...]:
    """Return where what only a superior may grant was granted, once asked for."""
    asked = _asked(call)
    if asked is None:
        return ()
    wanted = call.case.file.needs_decision
    facts = facts_of(call, lambda fact: fact.id in wanted)
    granted = call.hits(*_GRANTING, after=asked, at_least=Verdict.YES)
    return tuple(hit for hit in granted if _grants(call, hit, facts))


def _grants(call: CallView, hit: Hit, facts: tuple[Fact, ...]) -> bool:
    """Whether it is one of these that is granted, by the words from their clause on."""
    start, end = hit.behaviour.span
    stops = [one.end() for one in _STOP.finditer(hit.turn.words, 0, start)]
    words = hit.turn.words[stops[-1] if stops else 0 : end]
    return not _LEFT_OPEN.search(words) and bool(said_in(call, words, facts))


def _escalated(scene: Scene, asked: Micros) -> Part:
    call = scene.call
    pressed = [at for at in call.escalated if at >= asked]
    if pressed:
        return done("escalate", True, at_time(pressed[0], "action:escalate"))
    return heard("escalate", scene.claims.take(call.hits("escalate", after=asked)))


def _request(call: CallView) -> Part:
    """Return the part of the request: a third for each thing it tells."""
    told = [call.request.get(field, "").strip() for field in REQUEST_FIELDS]
    evidence: tuple[Evidence, ...] = ()
    if any(told):
        assert call.request_at is not None
        words = " / ".join(text for text in told if text)
        evidence = (at_time(call.request_at, "action:request", words),)
    share = sum(map(bool, told)) / len(REQUEST_FIELDS)
    return Part(name="decision_request", worth=share, evidence=evidence)
