"""Ringing somebody up: the first words of item 45, and item 68."""

from __future__ import annotations

from typing import TYPE_CHECKING

from phonecoach.call.plan import PLAN_FIELDS
from phonecoach.scenario import CALLER_NAME
from phonecoach.scoring.claims import surest
from phonecoach.scoring.facts import said_in
from phonecoach.scoring.matching import says_any
from phonecoach.scoring.occasions import outgoing, reached
from phonecoach.scoring.rule import (
    Finding,
    Part,
    Scene,
    at_time,
    done,
    heard,
    in_turn,
    of_parts,
    rule,
)
from phonecoach.scoring.view import hits_in
from phonecoach.units import Micros

if TYPE_CHECKING:
    from phonecoach.scenario import Fact
    from phonecoach.scoring.view import CallView, Hit, TurnView

_FIRST_TURNS = 2
"""So many turns with the person meant belong to the opening; all before do."""

_DIALLED = Micros(0)


# The first words (45) -----------------------------------------------------------------


def ringing_up(scene: Scene) -> Finding:
    """Own name, the right person, a good time: a third each.

    Whether the time is good is asked of the person meant, and of nobody else.
    """
    turns = opening_turns(scene.call)
    parts = [
        heard("state_own_name", scene.claims.take(_hits(turns, "state_own_name"))),
        _right_person(scene, turns),
    ]
    if reached(scene):
        # Asking when would be better pays for 66 as well: it is the same courtesy.
        asked = surest(_hits(turns, "ask_convenient_time"))
        parts.append(heard("good_time", asked, rests_on=("ask_convenient_time",)))
    return of_parts(*parts)


def opening_turns(call: CallView) -> tuple[TurnView, ...]:
    """Return the turns in which it has to be said who rings whom."""
    since = call.on_the_line
    if since is None:
        return call.turns
    before = tuple(turn for turn in call.turns if turn.took < since)
    return (*before, *call.turns_after(since)[:_FIRST_TURNS])


def first_chance(call: CallView) -> Micros:
    """Return when the first words were due: when whoever picked up had said theirs."""
    assert call.answered is not None
    first = call.turns[0].before
    return call.answered if first is None else max(call.answered, first.end)


def _hits(turns: tuple[TurnView, ...], *names: str) -> tuple[Hit, ...]:
    return tuple(hit for turn in turns for hit in hits_in(turn, *names))


def _right_person(scene: Scene, turns: tuple[TurnView, ...]) -> Part:
    """Return whether it was asked for the person, by name or otherwise.

    Nothing has to be asked of somebody who picked up with their own name.
    """
    call = scene.call
    told = call.given.get(CALLER_NAME)
    if told is not None and all(told <= turn.took for turn in turns):
        return done("right_person", True, at_time(told, "words:own_name"))
    hit = scene.claims.take(_hits(turns, "verify_identity"))
    if hit is not None:
        return heard("right_person", hit)
    named = next((turn for turn in turns if _names_them(call, turn)), None)
    if named is not None:
        return done("right_person", True, in_turn(named, "words:name"))
    return heard("right_person", None, rests_on=("verify_identity", "use_caller_name"))


def _names_them(call: CallView, turn: TurnView) -> bool:
    names = call.case.caller.name[call.head.language]
    forms = (names.full, *names.right, *names.guessed)
    return says_any(turn.words, forms, call.head.language)


# Getting ready (68) -------------------------------------------------------------------


def _dialled(scene: Scene) -> bool:
    return scene.call.outgoing


@rule(68, possible=outgoing, opportunity=_dialled)
def prepared(scene: Scene) -> Finding:
    """A plan of what, how and in what order; a rehearsal; and the plan covered.

    Whether it was covered counts only where the person was reached. Its order is the
    customer's to change.
    """
    parts = [_plan(scene.call), _rehearsal(scene)]
    if reached(scene):
        parts.append(_covered(scene.call))
    return of_parts(*parts)


def _plan(call: CallView) -> Part:
    """Return the part of the plan: a third for each thing it says."""
    told = [call.plan.get(field, "").strip() for field in PLAN_FIELDS]
    words = " / ".join(text for text in told if text)
    share = sum(map(bool, told)) / len(PLAN_FIELDS)
    if call.plan_at is None or not words:
        return Part(name="call_plan", worth=0.0)
    evidence = (at_time(call.plan_at, "action:plan", words),)
    return Part(name="call_plan", worth=share, evidence=evidence)


def _rehearsal(scene: Scene) -> Part:
    least = scene.profile.dialling.rehearsal
    enough = any(lasted >= least for lasted in scene.call.rehearsals)
    evidence = (at_time(_DIALLED, "action:rehearse"),) if enough else ()
    return done("rehearsal", enough, *evidence)


def _covered(call: CallView) -> Part:
    """Return how much of what was planned was said, in whatever order.

    A plan in words that name nothing of the case is for a human to compare.
    """
    written = " / ".join(text for text in call.plan.values() if text.strip())
    planned = said_in(call, written, call.case.file.facts)
    if not planned:
        return Part(name="plan_covered", worth=0.0, unsure=bool(written))
    found = (_said(call, fact) for fact in planned)
    said = [turn for turn in found if turn is not None]
    return Part(
        name="plan_covered",
        worth=len(said) / len(planned),
        evidence=tuple(in_turn(turn, "words:planned") for turn in dict.fromkeys(said)),
    )


def _said(call: CallView, fact: Fact) -> TurnView | None:
    turns = (turn for turn in call.turns if said_in(call, turn.words, (fact,)))
    return next(turns, None)
