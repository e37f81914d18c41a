"""A sincere heart: item 93, as far as words show it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from phonecoach.language.protocol import Verdict
from phonecoach.scenario import FactKind
from phonecoach.scoring.facts import facts_of, said_in
from phonecoach.scoring.items.lost_causes import granted_alone
from phonecoach.scoring.matching import Promised, promised
from phonecoach.scoring.occasions import always, matter_open
from phonecoach.scoring.rule import (
    Finding,
    Scene,
    because,
    of_faults,
    quote,
    rule,
    shared,
)
from phonecoach.units import Mode

if TYPE_CHECKING:
    from phonecoach.scoring.view import CallView, Hit

_HALF = 0.5
_DEFINITE = {FactKind.DATE, FactKind.TIME}


@rule(93, possible=always, opportunity=matter_open)
def sincere(scene: Scene) -> Finding:
    """Nothing is promised that cannot be, and nothing left vague that is known."""
    finding = _words(scene.call)
    if scene.call.head.mode is Mode.SPOKEN:
        finding = finding.remarking(because("human.sincerity"))
    return finding


def _words(call: CallView) -> Finding:
    untrue = _untrue(call)
    if untrue:
        evidence = tuple(quote(hit) for hit in untrue)
        if _put_right(call, untrue[-1]):
            return shared(_HALF, because("93.corrected"), evidence)
        return replace(shared(0.0, because("93.untrue"), evidence), fatal=True)
    granted = granted_alone(call)
    if granted:
        return _overreached(call, granted)
    vague = tuple(
        hit
        for hit in call.hits("vague", after=call.matter_known)
        if _is_definite(call, hit)
    )
    sure = [hit for hit in vague if hit.behaviour.verdict is Verdict.YES]
    if sure:
        evidence = tuple(quote(hit) for hit in sure)
        if _put_right(call, sure[-1]):
            return shared(_HALF, because("93.corrected"), evidence)
        return shared(0.0, because("93.vague"), evidence)
    return of_faults(vague) if vague else shared(1.0, because("93.met"))


def _overreached(call: CallView, granted: tuple[Hit, ...]) -> Finding:
    """Return what it costs to promise what only a superior may grant."""
    evidence = tuple(quote(hit) for hit in granted)
    last = granted[-1].turn.took
    if any(turn.took > last for turn in call.turns_with("escalate")):
        return shared(_HALF, because("93.corrected"), evidence)
    return replace(shared(0.0, because("93.untrue"), evidence), fatal=True)


def _promises(call: CallView, kind: Promised) -> tuple[Hit, ...]:
    """Return the surely heard promises that lie so against the limits of the case."""
    return tuple(
        hit
        for hit in call.hits("promise_time", at_least=Verdict.YES)
        if promised(hit.turn.words, call.texts.promise, call.head.language) is kind
    )


def _untrue(call: CallView) -> tuple[Hit, ...]:
    return _promises(call, Promised.TOO_EARLY)


def _put_right(call: CallView, wrong: Hit) -> bool:
    """Whether a definite and right answer was given in a later turn."""
    later = [turn for turn in call.turns if turn.took > wrong.turn.took]
    promises = {hit.turn.no for hit in _promises(call, Promised.WITHIN)}
    days = facts_of(call, lambda one: one.must_tell and one.kind in _DEFINITE)
    return any(
        turn.no in promises or said_in(call, turn.words, days)
        for turn in later
        if not turn.does("vague")
    )


def _is_definite(call: CallView, hit: Hit) -> bool:
    """Whether the sheet gave a clear answer by then: at once, or from the search."""
    if call.case.file.look_up is None:
        return True
    ready = [one.ready for one in call.look_ups if one.ready is not None]
    return any(instant <= hit.turn.took for instant in ready)
