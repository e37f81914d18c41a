"""Saying what the caller has to know, and asking what is not clear: items 59 and 60."""

from __future__ import annotations

from typing import TYPE_CHECKING

from phonecoach.language.protocol import Verdict
from phonecoach.scenario import Outcome
from phonecoach.scoring.facts import facts_of, labels, says
from phonecoach.scoring.matching import says_any
from phonecoach.scoring.occasions import can_be_helped, matter_open, wish_heard
from phonecoach.scoring.rule import (
    Finding,
    Scene,
    because,
    in_turn,
    needs_human,
    quote,
    rule,
    shared,
)

if TYPE_CHECKING:
    from phonecoach.scenario import Case, Fact, FactId, Jargon
    from phonecoach.scoring.view import CallView, Hit, TurnView

_COMMITTING = ("promise_time",)
"""From here on the matter is being acted on; looking into it, or naming what could be
done, is not that yet."""


def _must_tell(case: Case) -> bool:
    texts = case.texts.values()
    return any(fact.must_tell for fact in case.file.facts) or any(
        text.jargon for text in texts
    )


def due_to_tell(call: CallView) -> tuple[Fact, ...]:
    """Return what has to be told in this call; the rest is for the callback.

    Who is mistaken must not be left so until then.
    """
    if call.outcome is Outcome.CALLBACK and not call.case.file.caller_mistaken:
        return ()
    found = any(one.ready is not None for one in call.look_ups)
    return facts_of(
        call, lambda fact: fact.must_tell and (found or not fact.needs_look_up)
    )


def _used_jargon(call: CallView) -> tuple[tuple[Jargon, TurnView], ...]:
    """Return the trade terms the trainee brought up, each with its first turn."""
    language = call.head.language
    used = []
    for one in call.texts.jargon:
        turns = (
            turn for turn in call.turns if says_any(turn.words, (one.term,), language)
        )
        turn = next(turns, None)
        if turn is not None and not _used_by_caller(call, one.term, turn):
            used.append((one, turn))
    return tuple(used)


def _used_by_caller(call: CallView, term: str, turn: TurnView) -> bool:
    return any(
        line.begin < turn.took and says_any(line.text, (term,), call.head.language)
        for line in call.lines
    )


def _explained(call: CallView, jargon: Jargon) -> bool:
    return any(
        says_any(turn.words, jargon.explained_by, call.head.language)
        for turn in call.turns
    )


def _something_to_tell(scene: Scene) -> bool:
    call = scene.call
    heard = matter_open(scene) and can_be_helped(scene)
    return heard and bool(due_to_tell(call) or _used_jargon(call))


@rule(59, possible=_must_tell, opportunity=_something_to_tell)
def tell(scene: Scene) -> Finding:
    """Every must-tell fact is said, and trade terms are explained."""
    call = scene.call
    told = {fact: telling(call, fact) for fact in due_to_tell(call)}
    lacking = tuple(fact for fact, turn in told.items() if turn is None)
    used = _used_jargon(call)
    dark = [pair for pair in used if not _explained(call, pair[0])]
    evidence = tuple(
        in_turn(turn, "words:must_tell") for turn in told.values() if turn is not None
    ) + tuple(in_turn(turn, "words:jargon") for _, turn in dark)
    asked = len(told) + len(used)
    share = 1 - (len(lacking) + len(dark)) / asked
    terms = "|".join(jargon.term for jargon, _ in dark)
    if not lacking and not dark:
        return shared(1.0, because("59.met"), evidence)
    finding = shared(share, because("59.jargon", terms_facts=terms), evidence)
    if not lacking:
        return finding
    reason = because("59.untold", lacking_facts=labels(call, lacking))
    finding = shared(share, reason, evidence)
    return (
        finding.remarking(because("59.jargon", terms_facts=terms)) if dark else finding
    )


def telling(call: CallView, fact: Fact) -> TurnView | None:
    """Return the first turn that tells a fact; None where none does."""
    return next((turn for turn in call.turns if says(call, turn.words, fact)), None)


# Asking -------------------------------------------------------------------------------


def _is_unclear(case: Case) -> bool:
    return case.file.unclear_fact is not None


def _unclear_and_heard(scene: Scene) -> bool:
    unclear = _is_unclear(scene.call.case)
    return unclear and wish_heard(scene) and can_be_helped(scene)


@rule(60, possible=_is_unclear, opportunity=_unclear_and_heard)
def ask(scene: Scene) -> Finding:
    """The question that clears up what is ambiguous, before acting on it."""
    call = scene.call
    unclear = call.case.file.unclear_fact
    assert unclear is not None
    hits = [hit for hit in call.hits("ask_question") if _clears(call, hit, unclear)]
    if not hits:
        return shared(0.0, because("60.missed"), rests_on=("ask_question",))
    hit = hits[0]
    evidence = (quote(hit),)
    if hit.behaviour.verdict is Verdict.UNSURE:
        return needs_human(because("60.unsure"), evidence)
    questions = len(hit.turn.does("ask_question"))
    if questions >= scene.profile.too_many_questions:
        return shared(0.5, because("60.too_many", number=questions), evidence)
    acted = call.turns_with(*_COMMITTING, before=hit.turn.took)
    if acted:
        return shared(0.5, because("60.late"), evidence)
    share = 1.0 if hit.behaviour.verdict is Verdict.YES else 0.5
    return shared(share, because("60.met"), evidence)


def _clears(call: CallView, hit: Hit, unclear: FactId) -> bool:
    """Whether a question was about the unclear fact: by its words, or by the answer."""
    if any(unclear in line.facts for line in call.replies(hit.turn)):
        return True
    text = call.texts.facts.get(unclear)
    if text is None:
        return False
    forms = (text.label, text.value, *text.forms, *text.asked_by)
    return says_any(hit.words, forms, call.head.language)
