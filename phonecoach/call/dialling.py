"""What comes of dialling: who picks up at the other end, and when."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from phonecoach.call import events as e
from phonecoach.scenario import Outcome
from phonecoach.units import Micros

if TYPE_CHECKING:
    from phonecoach.call.scene import Scene
    from phonecoach.call.script import Script
    from phonecoach.scenario import Reach

NO_ANSWER: Final = "no_answer"
"""The cause of a call that was ended before anybody had picked up."""


def reach_of(script: Script) -> Reach:
    """Return what comes of dialling in a call that goes out; see `Dialling`."""
    dialling = script.file.dialling
    assert dialling is not None
    reaches = dialling.reaches
    if script.reaches is not None:
        return next(one for one in reaches if one.id == script.reaches)
    if script.remembered.attempt > 1:
        return reaches[0]
    weighed = [one for one in reaches for _ in range(one.weight)]
    return weighed[script.seed % len(weighed)]


def picked_up_at(script: Script, reach: Reach) -> Micros | None:
    """Return when somebody picks up, counted from dialling; None where nobody does.

    A hand needs its time once the ring has sounded.
    """
    if reach.end is not None:
        return None
    patience = script.patience
    before = (reach.rings - 1) * patience.ring
    return Micros(before + patience.ring_sounds + script.reaction)


def dial(scene: Scene) -> None:
    """Let it ring at the other end."""
    reach = reach_of(scene.script)
    scene.emit(
        e.Dialled(
            at=scene.at,
            onset=scene.at,
            reach=reach.id,
            picked_up=picked_up_at(scene.script, reach),
        )
    )


def pick_up(scene: Scene, due: Micros) -> None:
    """Let somebody at the other end lift the handset."""
    reach = _dialled(scene)
    start = scene.file.start if reach.start is None else reach.start
    # Nobody talks who is in no stage yet, wherever a record may stop.
    scene.enter(start, f"reached:{reach.id}", due)
    reached = e.Reached(at=scene.at, due=due, shown=scene.at, reach=reach.id)
    scene.emit(reached)


def ring_out(scene: Scene, by: e.EndedBy, due: Micros) -> None:
    """End a call nobody has picked up."""
    ending = _dialled(scene).end
    outcome = scene.script.outcome(ending, Outcome.NOT_REACHED)
    scene.end(by, NO_ANSWER, due=due, outcome=outcome, ending=ending)


def _dialled(scene: Scene) -> Reach:
    """Return what came of dialling, as the record has it."""
    dialling = scene.file.dialling
    assert dialling is not None
    return next(one for one in dialling.reaches if one.id == scene.state.reach)
