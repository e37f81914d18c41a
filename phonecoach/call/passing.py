"""Letting happen what comes by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from phonecoach.call import dialling, reactions, taking
from phonecoach.call import events as e
from phonecoach.call.upcoming import Step, asks_again
from phonecoach.scenario import Outcome, Reflex
from phonecoach.units import Micros, from_ms

if TYPE_CHECKING:
    from collections.abc import Callable

    from phonecoach.call.scene import Scene

_CUTS_OFF: Final = "too_long"


def happen(scene: Scene, step: Step, due: Micros) -> None:
    """Let a step happen that was meant for `due`."""
    _STEPS[step](scene, due)


def _cut_off(scene: Scene, due: Micros) -> None:
    scene.end(e.EndedBy.SYSTEM, _CUTS_OFF, due=due, outcome=Outcome.UNSOLVED)


def _give_up(scene: Scene, due: Micros) -> None:
    scene.end(e.EndedBy.CALLER, "gave_up", due=due)


def _pick_up(scene: Scene, due: Micros) -> None:
    dialling.pick_up(scene, due)


def _ring_out(scene: Scene, due: Micros) -> None:
    dialling.ring_out(scene, e.EndedBy.SYSTEM, due)


def _abandon_hold(scene: Scene, due: Micros) -> None:
    scene.end(e.EndedBy.CALLER, "abandoned", due=due)


def _find(scene: Scene, due: Micros) -> None:
    facts = scene.script.found_by_look_up()
    scene.emit(e.LookUpReady(at=scene.at, due=due, shown=scene.at, facts=facts))


def _distract(scene: Scene, due: Micros) -> None:
    distractor = scene.next_distractor
    assert distractor is not None
    scene.emit(
        e.DistractorShown(
            at=scene.at,
            due=due,
            shown=scene.at,
            distractor=distractor.id,
            text=scene.script.texts.distractors[distractor.id],
        )
    )


def _end_turn(scene: Scene, due: Micros) -> None:
    taking.end_turn(scene, scene.at, due)


def _end_line(scene: Scene, due: Micros) -> None:
    scene.end_line(due, truncated=False)


def _break_off_line(scene: Scene, due: Micros) -> None:
    scene.end_line(due, truncated=True)


def _ring_off(scene: Scene, due: Micros) -> None:
    scene.end(e.EndedBy.CALLER, scene.state.parting_cause, due=due)


def _leave_in_anger(scene: Scene, _due: Micros) -> None:
    reactions.part(scene, "angry")


def _decide(scene: Scene, _due: Micros) -> None:
    reactions.decide(scene)


def _say_next(scene: Scene, _due: Micros) -> None:
    reactions.say_next(scene)


def _follow_act(scene: Scene, due: Micros) -> None:
    ready = reactions.ready_transition(scene)
    assert ready is not None
    transition, cause = ready
    reactions.go(scene, transition, cause, due)


def _offer(scene: Scene, _due: Micros) -> None:
    options = scene.script.options(scene.stage.id)
    scene.emit(e.OptionsShown(at=scene.at, options=options))


def _begin_line(scene: Scene, _due: Micros) -> None:
    scene.begin_line()


def _follow_time(scene: Scene, due: Micros) -> None:
    waiting = [
        way
        for way in scene.stage.to
        if way.when.time_ms is not None
        and reactions.leads_somewhere(scene, way)
        and scene.state.floor_time(due) >= from_ms(way.when.time_ms)
    ]
    reactions.go(scene, waiting[0], "time", due)


def _ask_into_silence(scene: Scene, due: Micros) -> None:
    if not asks_again(scene.state):
        scene.end(e.EndedBy.CALLER, "silence", due=due)
        return
    first = scene.state.silences == 0
    reflex = Reflex.SILENCE if first else Reflex.SILENCE_AGAIN
    scene.react(reflex, due)


def _close(scene: Scene, due: Micros) -> None:
    ending = scene.stage.end
    outcome = scene.script.outcome(ending, Outcome.LOST)
    scene.end(e.EndedBy.CALLER, "ending", due=due, outcome=outcome, ending=ending)


_STEPS: Final[dict[Step, Callable[[Scene, Micros], None]]] = {
    Step.CUT_OFF: _cut_off,
    Step.GIVE_UP: _give_up,
    Step.PICK_UP: _pick_up,
    Step.RING_OUT: _ring_out,
    Step.ABANDON_HOLD: _abandon_hold,
    Step.FIND: _find,
    Step.DISTRACT: _distract,
    Step.END_TURN: _end_turn,
    Step.END_LINE: _end_line,
    Step.BREAK_OFF_LINE: _break_off_line,
    Step.RING_OFF: _ring_off,
    Step.LEAVE_IN_ANGER: _leave_in_anger,
    Step.DECIDE: _decide,
    Step.SAY_NEXT: _say_next,
    Step.FOLLOW_ACT: _follow_act,
    Step.OFFER: _offer,
    Step.BEGIN_LINE: _begin_line,
    Step.FOLLOW_TIME: _follow_time,
    Step.ASK_INTO_SILENCE: _ask_into_silence,
    Step.CLOSE: _close,
}
