"""Showing that one can help, in the caller's own words: items 49 and 50."""

from __future__ import annotations

from typing import TYPE_CHECKING

from phonecoach.language.protocol import Verdict
from phonecoach.scoring.facts import given_by, labels, said_in
from phonecoach.scoring.occasions import always, matter_open
from phonecoach.scoring.rule import (
    Finding,
    Scene,
    because,
    heard,
    in_turn,
    of_parts,
    quote,
    rule,
    shared,
)
from phonecoach.scoring.view import hits_in
from phonecoach.units import Mode

if TYPE_CHECKING:
    from phonecoach.scenario import Case, Fact
    from phonecoach.scoring.view import CallView, TurnView

_ENOUGH = 0.5
"""Who takes up half of the key words is speaking the caller's language."""

_SHOWS_HELP = ("reassure", "announce_action", "offer_option")


@rule(49, possible=always, opportunity=matter_open)
def show_help(scene: Scene) -> Finding:
    """Soon after the matter is known, a sign that it can be seen to."""
    turns = _soon(scene)
    hits = [hit for turn in turns for hit in hits_in(turn, *_SHOWS_HELP)]
    empty = [
        hit
        for hit in hits
        if hit.behaviour.name == "reassure" and hit.behaviour.verdict is Verdict.YES
    ]
    if empty and not scene.call.case.file.solvable:
        return shared(0.0, because("49.unconditional"), (quote(empty[0]),))
    hit = scene.claims.take(hits)
    return of_parts(heard("shows_help", hit, rests_on=_SHOWS_HELP, within=turns))


def _soon(scene: Scene) -> tuple[TurnView, ...]:
    """Return the first turns after the matter is known, and an attack is over."""
    call = scene.call
    instants = [at for at in (call.matter_known, call.attacked) if at is not None]
    soon = call.turns_after(max(instants))[: scene.profile.trust_within_turns]
    # Who shows it while the caller is still attacking has done it in time as well.
    first = call.turns_after(min(instants))
    return tuple(turn for turn in first if not soon or turn.took <= soon[-1].took)


def _has_keys(case: Case) -> bool:
    return any(fact.key for fact in case.file.facts)


def _said_keys(call: CallView) -> tuple[Fact, ...]:
    """Return the key facts the caller gave while the trainee still had a turn."""
    return given_by(
        call, wanted=lambda fact: fact.key and bool(_later_turns(call, fact))
    )


def _later_turns(call: CallView, fact: Fact) -> tuple[TurnView, ...]:
    given = call.given.get(fact.id)
    return () if given is None else call.turns_after(given)


def _taking_up(call: CallView, fact: Fact) -> TurnView | None:
    turns = _later_turns(call, fact)
    return next((turn for turn in turns if said_in(call, turn.words, (fact,))), None)


def _keys_were_said(scene: Scene) -> bool:
    return bool(_said_keys(scene.call))


@rule(50, possible=_has_keys, opportunity=_keys_were_said)
def match_words(scene: Scene) -> Finding:
    """The caller's own key words are taken up; loudness and tone are for a human."""
    call = scene.call
    taken_up = {fact: _taking_up(call, fact) for fact in _said_keys(call)}
    turns = [turn for turn in taken_up.values() if turn is not None]
    once = {turn.no: turn for turn in turns}.values()
    evidence = tuple(in_turn(turn, "words:key_words") for turn in once)
    names = labels(call, (fact for fact, turn in taken_up.items() if turn))
    if len(turns) >= _ENOUGH * len(taken_up):
        finding = shared(1.0, because("50.met", given_facts=names), evidence)
    elif turns:
        share = len(turns) / len(taken_up)
        finding = shared(share, because("50.partly", given_facts=names), evidence)
    else:
        finding = shared(0.0, because("50.missed"))
    if call.head.mode is Mode.SPOKEN:
        finding = finding.remarking(because("human.tone"))
    return finding
