"""What the trainee's acts do to a call; what makes no sense now does nothing."""

from __future__ import annotations

from functools import singledispatch
from typing import TYPE_CHECKING, Final

from phonecoach.call import acts, dialling
from phonecoach.call import events as e
from phonecoach.call.holding import complain_of
from phonecoach.call.reactions import ready_transition
from phonecoach.call.scene import Scene
from phonecoach.call.standing import Phase, heard_names, reflex_line, sure_names
from phonecoach.call.upcoming import breaks_off
from phonecoach.language.protocol import Behaviour, Verdict
from phonecoach.scenario import Outcome, Reflex
from phonecoach.scenario.terms import LATE_PICK_UP
from phonecoach.units import Micros, Mode, from_ms

if TYPE_CHECKING:
    from phonecoach.call.standing import CallState, Taken
    from phonecoach.scenario import Option

OPTIONS: Final = "options"
"""Stands for the listener where a guided option declared what it does."""

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
    if not _audible(scene):
        return
    if not scene.state.turn_open:
        _begin_turn(scene, _onset(act, scene))
    elif scene.state.taken[-1].paused is not None:
        onset, turn = _onset(act, scene), scene.state.turns
        scene.emit(e.TurnResumed(at=scene.at, onset=onset, turn=turn))


def _begin_turn(scene: Scene, onset: Micros) -> None:
    voice = scene.script.mode is Mode.SPOKEN and not scene.state.typing
    line = scene.state.speaking if voice else None
    together = line is not None and onset - line.due < scene.script.patience.collides
    scene.emit(
        e.TurnBegan(
            at=scene.at,
            onset=onset,
            turn=scene.state.turns + 1,
            voice=voice,
            together=together,
        )
    )
    scene.drop("turn")
    if line is not None and together and line.line != reflex_line(Reflex.PARTING):
        # The caller gives way; nobody has interrupted them.
        scene.end_line(scene.at, truncated=True)


@take.register
def _(act: acts.YieldFloor, scene: Scene) -> None:
    if not _talking(scene) or not scene.state.turn_open:
        return
    turn = scene.state.taken[-1]
    if not turn.voice or act.final:
        end_turn(scene, _onset(act, scene))
    elif turn.paused is None:
        onset = max(turn.since, _onset(act, scene))
        scene.emit(e.TurnPaused(at=scene.at, onset=onset, turn=turn.no))


def end_turn(scene: Scene, onset: Micros, due: Micros | None = None) -> None:
    """Let the trainee's turn be over; a spoken one is since its voice fell silent."""
    turn = scene.state.taken[-1]
    if turn.voice:
        onset = max(turn.since, onset) if turn.paused is None else turn.paused
    scene.emit(e.TurnEnded(at=scene.at, onset=onset, turn=turn.no, due=due))


def _fall_silent(scene: Scene, act: acts.TraineeAct) -> None:
    """End a turn by an act after which nobody hears its voice."""
    if scene.state.turn_open:
        end_turn(scene, _onset(act, scene))


@take.register
def _(act: acts.TurnMicrophone, scene: Scene) -> None:
    spoken = scene.script.mode is Mode.SPOKEN and _in_hand(scene.state)
    if spoken and act.works is scene.state.typing:
        _fall_silent(scene, act)
        onset = _onset(act, scene)
        scene.emit(e.MicrophoneTurned(at=scene.at, onset=onset, works=act.works))


@take.register
def _(act: acts.Hear, scene: Scene) -> None:
    turn = next((one for one in scene.state.taken if one.no == act.turn), None)
    if not _talking(scene) or turn is None:
        return
    if turn.ended is not None and not turn.heard:
        _hear(scene, turn, act)


def _hear(scene: Scene, turn: Taken, act: acts.Hear) -> None:
    assert turn.ended is not None
    lasts = turn.lasts if turn.voice or act.lasts is None else act.lasts
    follows = _within_a_line(turn) and _only_follows(scene, act, lasts)
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


def _within_a_line(turn: Taken) -> bool:
    """Whether a turn fell into a line of the caller's; a voice: not beyond its end."""
    assert turn.ended is not None
    beyond = turn.voice and turn.ended - turn.began > turn.left
    return turn.over is not None and not beyond


def _only_follows(scene: Scene, act: acts.Hear, lasts: Micros) -> bool:
    """Whether a turn is no more than a sign of following.

    A word in which nothing is heard ("mm-hm", "네") has half the time of one that is
    known to be such a sign; where nobody could listen it is believed to be one.
    """
    limit, names = scene.script.patience.back_channel, heard_names(act.behaviours)
    if not names and act.listener != e.ON_TRUST:
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
    _fall_silent(scene, act)
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
    complain_of(scene, hold)


@take.register
def _(act: acts.Mute, scene: Scene) -> None:
    if _talking(scene) and not scene.state.muted:
        _fall_silent(scene, act)
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
    _fall_silent(scene, act)
    scene.emit(e.Transferred(at=scene.at, onset=_onset(act, scene)))
    ready = ready_transition(scene)
    if announced and ready is not None and ready[0].to is not None:
        scene.enter(ready[0].to, ready[1], scene.at)
    outcome = Outcome.UNSOLVED if announced else Outcome.LOST
    _end_here(scene, "transferred", outcome)


def _hand_over_announced(scene: Scene) -> bool:
    """Whether the caller was told in this stage that they would be put through."""
    state = scene.state
    return state.trusted_here or bool(state.heard_here & {"escalate", "hold_announce"})


@take.register
def _(act: acts.HangUp, scene: Scene) -> None:
    if scene.script.outgoing and scene.state.phase is Phase.RINGING:
        scene.emit(e.HungUp(at=scene.at, onset=_onset(act, scene)))
        dialling.ring_out(scene, e.EndedBy.TRAINEE, scene.at)
    elif _talking(scene):
        _fall_silent(scene, act)
        scene.emit(e.HungUp(at=scene.at, onset=_onset(act, scene)))
        _end_here(scene, "hung_up", Outcome.LOST)


def _end_here(scene: Scene, cause: str, otherwise: Outcome) -> None:
    """End the call by the trainee's act: with the ending of this stage, if any."""
    ending = scene.stage.end
    outcome = scene.script.outcome(ending, otherwise)
    scene.end(e.EndedBy.TRAINEE, cause, due=scene.at, outcome=outcome, ending=ending)
