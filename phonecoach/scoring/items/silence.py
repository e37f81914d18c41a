"""No dead silence: item 58."""

from __future__ import annotations

from typing import TYPE_CHECKING

from phonecoach.language.protocol import Verdict
from phonecoach.scenario import StageKind
from phonecoach.scoring.occasions import always
from phonecoach.scoring.rule import (
    Finding,
    Scene,
    at_time,
    because,
    needs_human,
    not_applicable,
    rule,
    shared,
)

if TYPE_CHECKING:
    from phonecoach.scoring.view import Silence

_COVERS = ("announce_action", "hold_announce")
"""Behaviours after which a silence has been announced."""


def _had_floor(scene: Scene) -> bool:
    return scene.call.had_floor


@rule(58, possible=always, opportunity=_had_floor)
def no_dead_silence(scene: Scene) -> Finding:
    """No unannounced silence over the limit while the floor is the trainee's."""
    if scene.profile.accommodation.untimed:
        return not_applicable("na.untimed")
    limits = scene.profile.silence
    bare = [one for one in scene.call.silences if not _announced(one)]
    dead = [one for one in bare if one.span.length > limits.fault]
    if dead:
        return _dead(dead)
    finding = shared(1.0, because("58.met"))
    long = [one for one in bare if one.span.length > limits.warn]
    remarks = (because("58.long", silence_us=one.span.length) for one in long)
    return finding.remarking(*remarks)


def _dead(dead: list[Silence]) -> Finding:
    evidence = tuple(at_time(one.span.begin, "clock:silence") for one in dead)
    longest = max(one.span.length for one in dead)
    reason = because("58.silence", silence_us=longest, count=len(dead))
    if all(_perhaps_announced(one) for one in dead):
        return needs_human(because("58.unsure", silence_us=longest), evidence)
    rests_on = _COVERS if any(one.after is not None for one in dead) else ()
    return shared(0.0, reason, evidence, rests_on=rests_on)


def _announced(silence: Silence) -> bool:
    turn = silence.after
    if turn is None:
        return False
    # Who has said goodbye waits for the other to ring off.
    parted = turn.stage is StageKind.CLOSING and turn.does("closing")
    return bool(parted or turn.does(*_COVERS))


def _perhaps_announced(silence: Silence) -> bool:
    turn = silence.after
    return turn is not None and bool(turn.does(*_COVERS, at_least=Verdict.UNSURE))
