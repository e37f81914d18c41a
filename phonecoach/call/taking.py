"""What the trainee's acts do to a call; what makes no sense now does nothing."""

from __future__ import annotations

from functools import singledispatch
from typing import TYPE_CHECKING, Final

from phonecoach.call import acts, dialling
from phonecoach.call import events as e
from phonecoach.call.reactions import part, ready_transition
from phonecoach.call.scene import Scene
from phonecoach.call.standing import Phase, heard_names, sure_names
from phonecoach.call.upcoming import breaks_off
from phonecoach.language.protocol import Behaviour, Verdict
from phonecoach.scenario import Outcome, Reflex
from phonecoach.scenario.terms import LATE_PICK_UP
from phonecoach.units import Micros, from_ms

if TYPE_CHECKING:
    from phonecoach.call.standing import CallState, Held, Taken
    from phonecoach.scenario import Option

OPTIONS: Final = "options"
"""Stands for the listener where a guided option declared what it does."""

_MOST_SILENT_HOLDS: Final = 3
"""So often the caller says that a hold came without a word; then they part."""

_BACK_CHANNEL: Final = frozenset({"acknowledge", "empathise"})


@singledispatch
def take(act: acts.TraineeAct, scene: Scene) -> None:
    """Let the trainee do something."""
    raise TypeError(f"nobody can {type(act).__name__} at {scene.at}")


def _onset(act: acts.TraineeAct, scene: Scene) -> Micros:
    return scene.at if act.onset is None else act.onset


def _talking(scene: Scene) -> bool:
    return scene.state.phase is Phase.TALKING


def _audible(scene: Scene) -> bool:
    """Whether the caller can hear the trainee."""
    state = scene.state
    return _talking(scene) and not state.muted and state.hold is None


@take.register
def _(act: acts.Answer, scene: Scene) -> None:
    if scene.state.phase is Phase.RINGING and not scene.script.outgoing:
        scene.emit(e.Answered(at=scene.at, onset=_onset(act, scene)))


@take.register
def _(act: acts.Compose, scene: Scene) -> None:
    if _talking(scene) and not scene.state.composing:
        scene.emit(e.ComposeBegan(at=scene.at, onset=_onset(act, scene)))


@take.register
def _(act: acts.Abandon, scene: Scene) -> None:
    if _talking(scene) and scene.state.composing:
        scene.emit(e.ComposeAbandoned(at=scene.at, onset=_onset(act, scene)))


@take.register
def _(act: acts.TakeFloor, scene: Scene) -> None:
    if _audible(scene) and not scene.state.turn_open:
        _begin_turn(scene, _onset(act, scene))


def _begin_turn(scene: Scene, onset: Micros) -> None:
    turn = scene.state.turns + 1
    scene.emit(e.TurnBegan(at=scene.at, onset=onset, turn=turn))
    scene.drop("turn")


@take.register
def _(act: acts.YieldFloor, scene: Scene) -> None:
    if _talking(scene) and scene.state.turn_open:
        turn = scene.state.turns
        scene.emit(e.TurnEnded(at=scene.at, onset=_onset(act, scene), turn=turn))


@take.register
def _(act: acts.Hear, scene: Scene) -> None:
    turn = next((one for one in scene.state.taken if one.no == act.turn), None)
    if not _talking(scene) or turn is None:
        return
    if turn.ended is not None and not turn.heard:
        _hear(scene, turn, act)


def _hear(scene: Scene, turn: Taken, act: acts.Hear) -> None:
    assert turn.ended is not None
    lasts = Micros(turn.ended - turn.began) if act.lasts is None else act.lasts
    follows = turn.over is not None and _only_follows(scene, act.behaviours, lasts)
    scene.emit(
        e.TurnHeard(
            at=scene.at,
            turn=act.turn,
            behaviours=act.behaviours,
            listener=act.listener,
            named=act.named,
            lasts=lasts,
            reply=not follows,
        )
    )
    _feel(scene, act.behaviours)
    if not follows and breaks_off(scene, turn.over, turn.left):
        scene.end_line(scene.at, truncated=True)


def _only_follows(
    scene: Scene, behaviours: tuple[Behaviour, ...], lasts: Micros
) -> bool:
    """Whether a turn is no more than a sign of following.

    A word in which nothing is heard ("mm-hm", "네") has half the time of one that is
    known to be such a sign.
    """
    names, limit = heard_names(behaviours), scene.script.patience.back_channel
    if not names:
        return 2 * lasts <= limit
    return names <= _BACK_CHANNEL and lasts <= limit


def _feel(scene: Scene, behaviours: tuple[Behaviour, ...]) -> None:
    """Let what a turn did move the mood: faults only if they are sure."""
    answered = scene.state.answered_at
    assert answered is not None
    first = sum(turn.heard for turn in scene.state.taken) == 1
    late = answered > scene.script.patience.late_after
    if first and late and not scene.script.outgoing:
        scene.move_mood(LATE_PICK_UP)
    sure = sure_names(behaviours)
    for name in sorted(heard_names(behaviours)):
        rule = scene.script.mood_rule(name)
        if rule is not None and (name in sure or rule.dissatisfaction == 0):
            scene.move_mood(name)


@take.register
def _(act: acts.BackChannel, scene: Scene) -> None:
    if _audible(scene):
        scene.emit(e.BackChannelled(at=scene.at, onset=_onset(act, scene)))


@take.register
def _(act: acts.Choose, scene: Scene) -> None:
    if not _audible(scene) or act.option not in scene.state.options:
        return
    onset = _onset(act, scene)
    option = next(one for one in scene.stage.options if one.id == act.option)
    turn = scene.state.turns + 1
    _begin_turn(scene, onset)
    scene.emit(e.OptionChosen(at=scene.at, onset=onset, option=option.id, turn=turn))
    scene.emit(e.TurnEnded(at=scene.at, onset=onset, turn=turn))
    _hear(scene, scene.state.taken[-1], _what_it_does(scene, option, turn))


def _what_it_does(scene: Scene, option: Option, turn: int) -> acts.Hear:
    text = scene.script.texts.options[option.id]
    behaviours = tuple(
        Behaviour(
            name=name,
            verdict=Verdict.YES,
            span=(0, len(text)),
            rule=f"option:{option.id}",
            why=text,
        )
        for name in option.does
    )
    return acts.Hear(
        turn=turn,
        behaviours=behaviours,
        listener=OPTIONS,
        named=scene.script.facts_named(text),
    )


@take.register
def _(act: acts.Hold, scene: Scene) -> None:
    if not _talking(scene) or scene.state.hold is not None:
        return
    scene.emit(e.HoldBegan(at=scene.at, onset=_onset(act, scene)))
    scene.drop("hold")
    if scene.state.speaking is not None:
        scene.end_line(scene.at, truncated=True)


@take.register
def _(act: acts.Resume, scene: Scene) -> None:
    hold = scene.state.hold
    if hold is None:
        return
    scene.emit(e.HoldEnded(at=scene.at, onset=_onset(act, scene)))
    _complain_of(scene, hold)


def _complain_of(scene: Scene, hold: Held) -> None:
    """Let the caller say what they think of the hold that has just ended."""
    due = Micros(scene.at + scene.script.reaction)
    lasted = scene.at - hold.since
    too_long = not hold.length_told and lasted >= scene.script.patience.hold_fault
    if too_long:
        scene.react(Reflex.HOLD_TOO_LONG, due)
    if not hold.announced and too_long:
        # Both annoy, but one complaint is enough.
        scene.move_mood(Reflex.HOLD_WITHOUT_A_WORD.value)
    elif not hold.announced:
        _resent_silent_hold(scene, due)


def _resent_silent_hold(scene: Scene, due: Micros) -> None:
    if scene.state.times(Reflex.HOLD_WITHOUT_A_WORD) < _MOST_SILENT_HOLDS:
        scene.react(Reflex.HOLD_WITHOUT_A_WORD, due)
    else:
        part(scene, Reflex.HOLD_WITHOUT_A_WORD.value, due)


@take.register
def _(act: acts.Mute, scene: Scene) -> None:
    if _talking(scene) and not scene.state.muted:
        scene.emit(e.Muted(at=scene.at, onset=_onset(act, scene)))


@take.register
def _(act: acts.Unmute, scene: Scene) -> None:
    if _talking(scene) and scene.state.muted:
        scene.emit(e.Unmuted(at=scene.at, onset=_onset(act, scene)))


@take.register
def _(act: acts.Captions, scene: Scene) -> None:
    if _in_hand(scene.state) and act.shown is not scene.state.captions:
        onset = _onset(act, scene)
        scene.emit(e.CaptionsTurned(at=scene.at, onset=onset, shown=act.shown))


@take.register
def _(act: acts.Sync, scene: Scene) -> None:
    if _in_hand(scene.state):
        onset = _onset(act, scene)
        scene.emit(e.Synced(at=scene.at, onset=onset, frame=act.frame))


@take.register
def _(act: acts.LookUp, scene: Scene) -> None:
    search, state = scene.file.look_up, scene.state
    if search is None or state.looked_up or state.look_up_due is not None:
        return
    if _talking(scene):
        due = Micros(scene.at + from_ms(search.takes_ms))
        scene.emit(e.LookUpBegan(at=scene.at, onset=_onset(act, scene), due=due))


@take.register
def _(act: acts.Memo, scene: Scene) -> None:
    if _in_hand(scene.state) and act.text != scene.state.memo:
        onset = _onset(act, scene)
        scene.emit(e.MemoChanged(at=scene.at, onset=onset, text=act.text))


@take.register
def _(act: acts.Form, scene: Scene) -> None:
    if _in_hand(scene.state) and act.fields != scene.state.form:
        onset = _onset(act, scene)
        scene.emit(e.FormChanged(at=scene.at, onset=onset, fields=act.fields))


@take.register
def _(act: acts.Request, scene: Scene) -> None:
    if _in_hand(scene.state) and act.fields != scene.state.request:
        onset = _onset(act, scene)
        scene.emit(e.DecisionRequested(at=scene.at, onset=onset, fields=act.fields))


@take.register
def _(act: acts.Attend, scene: Scene) -> None:
    waiting = act.distractor in scene.state.distractors
    if _talking(scene) and waiting and act.distractor not in scene.state.attended:
        onset = _onset(act, scene)
        scene.emit(e.Attended(at=scene.at, onset=onset, distractor=act.distractor))


def _in_hand(state: CallState) -> bool:
    """Whether the call can be written about: paper lies ready while it rings."""
    return state.phase in {Phase.RINGING, Phase.TALKING}


@take.register
def _(act: acts.Plan, scene: Scene) -> None:
    phases = {Phase.BEFORE} if scene.script.outgoing else {Phase.BEFORE, Phase.RINGING}
    if scene.state.phase in phases and act.fields != scene.state.plan:
        onset = _onset(act, scene)
        scene.emit(e.PlanWritten(at=scene.at, onset=onset, fields=act.fields))


@take.register
def _(act: acts.Rehearse, scene: Scene) -> None:
    if scene.script.outgoing and scene.state.phase is Phase.BEFORE:
        began = Micros(scene.at - act.lasts) if act.onset is None else act.onset
        scene.emit(e.Rehearsed(at=scene.at, onset=began, lasts=act.lasts))


@take.register
def _(act: acts.Escalate, scene: Scene) -> None:
    if _talking(scene):
        scene.emit(e.Escalated(at=scene.at, onset=_onset(act, scene)))


@take.register
def _(act: acts.Transfer, scene: Scene) -> None:
    if not _talking(scene):
        return
    announced = _hand_over_announced(scene)
    scene.emit(e.Transferred(at=scene.at, onset=_onset(act, scene)))
    ready = ready_transition(scene)
    if announced and ready is not None and ready[0].to is not None:
        scene.enter(ready[0].to, ready[1], scene.at)
    outcome = Outcome.UNSOLVED if announced else Outcome.LOST
    _end_here(scene, "transferred", outcome)


def _hand_over_announced(scene: Scene) -> bool:
    """Whether the caller was told in this stage that they would be put through."""
    return bool(scene.state.heard_here & {"escalate", "hold_announce"})


@take.register
def _(act: acts.HangUp, scene: Scene) -> None:
    if scene.script.outgoing and scene.state.phase is Phase.RINGING:
        scene.emit(e.HungUp(at=scene.at, onset=_onset(act, scene)))
        dialling.ring_out(scene, e.EndedBy.TRAINEE, scene.at)
    elif _talking(scene):
        scene.emit(e.HungUp(at=scene.at, onset=_onset(act, scene)))
        _end_here(scene, "hung_up", Outcome.LOST)


def _end_here(scene: Scene, cause: str, otherwise: Outcome) -> None:
    """End the call by the trainee's act: with the ending of this stage, if any."""
    ending = scene.stage.end
    outcome = scene.script.outcome(ending, otherwise)
    scene.end(e.EndedBy.TRAINEE, cause, due=scene.at, outcome=outcome, ending=ending)
