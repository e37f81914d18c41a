"""Ending the call: items 63, 64, 65 and 73."""

from __future__ import annotations

from typing import TYPE_CHECKING

from phonecoach.scenario import Outcome, StageKind
from phonecoach.scoring.facts import is_matter
from phonecoach.scoring.occasions import closed, has_closing, refused
from phonecoach.scoring.rule import (
    Finding,
    Part,
    Scene,
    because,
    heard,
    of_parts,
    rule,
)
from phonecoach.scoring.view import hits_in
from phonecoach.units import Language

if TYPE_CHECKING:
    from phonecoach.scoring.view import CallView, Hit, TurnView

_WILL_DO = ("next_action", "promise_time", "offer_callback")
_OPENING_ONLY = 0.5
_RANG = ("thank_call", ("thank_call",))
_RUNG = ("thank_time", ("thank_call", "thank"))
"""What somebody is thanked for who rang, and who was rung; and what counts as that."""


def _remains_and_closed(scene: Scene) -> bool:
    """Something was being arranged or promised, and the call came to its close."""
    call = scene.call
    remains = (
        call.outcome is Outcome.CALLBACK
        or any(turn.stage is StageKind.ARRANGING for turn in call.turns)
        or bool(call.turns_with(*_WILL_DO))
    )
    return remains and closed(scene)


def _winding_up(call: CallView) -> tuple[TurnView, ...]:
    """Return the turns in which the call is being rounded off."""
    late = {StageKind.ARRANGING, StageKind.CLOSING}
    turns = [turn for turn in call.turns if turn.stage in late or turn in call.closing]
    return tuple(turns)


@rule(63, possible=has_closing, opportunity=_remains_and_closed)
def repeat_what_follows(scene: Scene) -> Finding:
    """What will be done is said again at the end, and checked."""
    turns = _winding_up(scene.call)
    names = (*_WILL_DO, "summarise")
    # The last words about it are the repetition; the first were the promise itself,
    # unless nothing was said before the close.
    first = scene.call.turns_with(*_WILL_DO)[:1]
    hits = [
        hit
        for turn in reversed(turns)
        if turn not in first or turn in scene.call.closing
        if not _answers_a_wish(scene.call, turn)
        for hit in hits_in(turn, *names)
    ]
    hit = _claimed_mention(scene, hits)
    if hit is None:  # then there was nothing to be checked
        lacking = Part(name="confirm_understanding", worth=0.0)
        return of_parts(
            heard("what_follows", None, rests_on=names, within=turns), lacking
        )
    check = scene.claims.take(_checks(scene, hit))
    near = scene.call.turns_after(hit.turn.took)[:2]
    return of_parts(
        heard("what_follows", hit, rests_on=names),
        heard("confirm_understanding", check, within=near),
    )


def _answers_a_wish(call: CallView, turn: TurnView) -> bool:
    """Whether a turn answers a wish the caller came out with just before.

    What is promised there is the promise itself, however late in the call.
    """
    given = turn.before.facts if turn.before is not None else ()
    return any(is_matter(one) for one in call.case.file.facts if one.id in given)


def _claimed_mention(scene: Scene, hits: list[Hit]) -> Hit | None:
    """Claim the first of these that is free, before all one that was checked."""
    checked = [hit for hit in hits if _checks(scene, hit)]
    for hit in (*checked, *hits):
        if scene.claims.take((hit,)) is not None:
            return hit
    return None


def _checks(scene: Scene, mention: Hit) -> tuple[Hit, ...]:
    """Return the free questions with a mention or in the turn after it."""
    turns = scene.call.turns_after(mention.turn.took)[:2]
    return tuple(
        hit
        for turn in turns
        for hit in hits_in(turn, "confirm_understanding")
        if scene.claims.is_free(hit)
    )


@rule(64, possible=has_closing, opportunity=closed)
def close(scene: Scene) -> Finding:
    """Own name, pleasure to have helped, invitation to call again: a third each."""
    names = ["state_own_name", "glad_to_help", "call_again"]
    # Neither is it said in Japanese, nor fitting where nobody was helped.
    if scene.call.head.language is Language.JA or refused(scene):
        names.remove("glad_to_help")
    return of_parts(*(_in_closing(scene, name) for name in names))


def _in_closing(scene: Scene, name: str) -> Part:
    hits = [hit for turn in scene.call.closing for hit in hits_in(turn, name)]
    return heard(name, scene.claims.take(hits), within=scene.call.closing)


@rule(65, possible=has_closing, opportunity=closed)
def thank(scene: Scene) -> Finding:
    """Thanks for the call, at its end; in the opening only it is half.

    Who was rung is thanked for their time.
    """
    call = scene.call
    opening_turn, *later_turns = call.turns
    name, names = _RUNG if call.outgoing else _RANG
    later = [hit for turn in later_turns for hit in hits_in(turn, *names)]
    hit = scene.claims.take(later)
    if hit is not None:
        return of_parts(heard(name, hit))
    opening = scene.claims.take(hits_in(opening_turn, *names))
    if opening is None:
        return of_parts(heard(name, None, rests_on=names))
    part = heard(name, opening, worth=_OPENING_ONLY)
    return of_parts(part).remarking(because("65.opening_only"))


def _closed_content(scene: Scene) -> bool:
    return closed(scene) and not refused(scene)


_CHECKS = ("check_satisfaction", "anything_else")


@rule(73, possible=has_closing, opportunity=_closed_content)
def check_satisfaction(scene: Scene) -> Finding:
    """The question whether all is well, and its answer acted on: halves."""
    call = scene.call
    hits = call.hits(*_CHECKS, after=call.matter_known)
    hit = scene.claims.take(hits)
    acted = 0.0 if hit is None else float(_answer_heard(call, hit))
    answer = Part(
        name="answer_heard", worth=acted, rests_on=_CHECKS if hit is None else ()
    )
    return of_parts(heard("content", hit, rests_on=_CHECKS), answer)


def _answer_heard(call: CallView, hit: Hit) -> bool:
    """Whether the caller could answer, and was answered or had nothing more."""
    return any(not line.truncated for line in call.replies(hit.turn))
