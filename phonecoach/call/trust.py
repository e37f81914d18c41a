"""Turns whose words nobody knows: what the caller takes them for.

Without a recogniser nobody knows what was said in a spoken turn. The call goes on as if
it had been what the stage hopes for; that the caller does so is part of the record.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from phonecoach.call import acts
from phonecoach.call.events import ON_TRUST
from phonecoach.scenario import Action, StageKind
from phonecoach.scenario.length import surprise

if TYPE_CHECKING:
    from phonecoach.call.scene import Scene
    from phonecoach.scenario import Transition

_ENOUGH_TURNS: Final = 2
"""However short they are, so many turns in a stage are an answer."""


def trust(turn: int) -> acts.Hear:
    """Return the act that tells the engine that nobody knows the words of a turn."""
    return acts.Hear(turn=turn, behaviours=(), listener=ON_TRUST)


def trusted_cause(scene: Scene, transition: Transition) -> str:
    """Return why a transition may be taken on trust; an empty text if it may not.

    It is one that the stage hopes for, by something that was to be said.
    """
    if not scene.state.on_trust or surprise(scene.stage, transition) or waits(scene):
        return ""
    hoped = set(scene.stage.expects)
    heard = next(one for one in transition.when.behaviour or () if one in hoped)
    return f"{ON_TRUST}:{heard}"


def waits(scene: Scene) -> bool:
    """Whether the caller waits for more before they take anything on trust.

    A first short word may have been no more than a sign of following, and what is being
    searched for cannot have been told yet.
    """
    return _first_word(scene) or _not_found_yet(scene)


def _first_word(scene: Scene) -> bool:
    state, patience = scene.state, scene.script.patience
    short = 2 * state.taken[-1].lasts <= patience.back_channel
    return short and state.turns_here < _ENOUGH_TURNS


def _not_found_yet(scene: Scene) -> bool:
    state, stage = scene.state, scene.stage
    if state.look_up_due is not None:
        return True
    hoped = stage.kind is StageKind.LOOK_UP and Action.LOOK_UP in stage.expects_actions
    return hoped and scene.file.look_up is not None and not state.looked_up
