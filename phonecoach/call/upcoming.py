"""What comes next if the trainee does nothing, and when."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from phonecoach.call import reactions
from phonecoach.call.scene import Scene
from phonecoach.call.standing import NO_TIME, Phase, reflex_line
from phonecoach.scenario import Reflex
from phonecoach.units import Micros, Mode, from_ms

if TYPE_CHECKING:
    from collections.abc import Iterator

    from phonecoach.call.script import Script
    from phonecoach.call.standing import CallState

LONGEST_CALL: Final = Micros(30 * 60_000_000)
MOST_LINES: Final = 200
MOST_STAGES: Final = 200
"""However a case is written and whatever a trainee does, every call ends."""

_TOLD_LATER: Final = Micros(300_000)
"""It takes so long to be sure that a voice has fallen silent."""

_ASKS_TWICE: Final = 2
"""Silences the caller asks into; at the next one they ring off."""


class Step(enum.IntEnum):
    """A kind of thing that comes by itself; of two at one instant, the first here."""

    CUT_OFF = enum.auto()
    GIVE_UP = enum.auto()
    PICK_UP = enum.auto()
    RING_OUT = enum.auto()
    ABANDON_HOLD = enum.auto()
    FIND = enum.auto()
    DISTRACT = enum.auto()
    END_TURN = enum.auto()
    END_LINE = enum.auto()
    BREAK_OFF_LINE = enum.auto()
    RING_OFF = enum.auto()
    LEAVE_IN_ANGER = enum.auto()
    DECIDE = enum.auto()
    SAY_NEXT = enum.auto()
    FOLLOW_ACT = enum.auto()
    OFFER = enum.auto()
    BEGIN_LINE = enum.auto()
    FOLLOW_TIME = enum.auto()
    ASK_INTO_SILENCE = enum.auto()
    CLOSE = enum.auto()


class Upcoming(NamedTuple):
    """The next thing that comes by itself. Sorts by time, then by kind."""

    due: Micros
    step: Step


_Coming: TypeAlias = tuple[Micros, Step]
"""One of several; only the first becomes what is upcoming."""


def upcoming(script: Script, state: CallState) -> Upcoming | None:
    """Return what comes next by itself; None when nothing does.

    Nothing here is random and nothing is remembered: the answer follows from the script
    and the state alone, so a call can be continued from any moment of its record.
    """
    if state.broken:
        return None
    if state.phase is Phase.RINGING:
        return _while_ringing(script, state)
    if state.phase is not Phase.TALKING:
        return None
    due, step = min(_coming(Scene(script, state, state.clock)))
    return Upcoming(max(due, state.clock), step)


def _while_ringing(script: Script, state: CallState) -> Upcoming:
    if not script.outgoing:
        return Upcoming(script.patience.gives_up, Step.GIVE_UP)
    if state.picked_up is None:
        return Upcoming(script.patience.rings_out, Step.RING_OUT)
    return Upcoming(state.picked_up, Step.PICK_UP)


def _coming(scene: Scene) -> Iterator[_Coming]:
    state = scene.state
    yield _cut_off(state), Step.CUT_OFF
    if state.look_up_due is not None:
        yield state.look_up_due, Step.FIND
    distractor = scene.next_distractor
    if distractor is not None and state.answered_at is not None:
        due = _sum(state.answered_at, from_ms(distractor.after_ms))
        yield due, Step.DISTRACT
    if state.hold is not None:
        patience = scene.script.patience
        borne = (
            patience.told_hold_abandoned
            if state.hold.length_told
            else patience.hold_abandoned
        )
        yield _sum(state.hold.since, borne), Step.ABANDON_HOLD
    if state.voice_open and state.taken[-1].paused is not None:
        due = _sum(state.taken[-1].paused, scene.script.patience.turn_ends)
        yield due, Step.END_TURN
    if state.speaking is not None:
        yield from _while_speaking(scene)
    elif state.parted:
        yield state.clock, Step.RING_OFF
    elif state.planned:
        yield state.planned[0].due, Step.BEGIN_LINE
    elif not state.turn_open:
        yield from _while_quiet(scene)


def _cut_off(state: CallState) -> Micros:
    lines = len(state.begun) + len(state.planned)
    if lines > MOST_LINES or state.stages > MOST_STAGES:
        return state.clock
    return LONGEST_CALL


def _while_speaking(scene: Scene) -> Iterator[_Coming]:
    state, line = scene.state, scene.state.speaking
    assert line is not None
    yield _sum(line.due, line.duration), Step.END_LINE
    turn = state.taken[-1] if state.taken else None
    if turn is None or not state.turn_open or turn.paused is not None:
        return
    if breaks_off(scene, turn.over, turn.left):
        # Nobody speaks on for long against somebody else.
        bears = Micros(scene.script.patience.back_channel - turn.voiced)
        told = _TOLD_LATER if turn.voice else NO_TIME
        yield _sum(turn.since, bears, told), Step.BREAK_OFF_LINE


def breaks_off(scene: Scene, over: str | None, left: Micros) -> bool:
    """Whether a turn into the present line, with so much of it left, can break it off.

    Parting words are said to the end, and at the very end of a line the floor is about
    to change anyway.
    """
    line = scene.state.speaking
    return (
        line is not None
        and line.line == over
        and line.line != reflex_line(Reflex.PARTING)
        and left >= scene.script.patience.overlap_left
    )


def _while_quiet(scene: Scene) -> Iterator[_Coming]:
    """Yield what can come while nobody speaks and nothing is planned."""
    state = scene.state
    if not state.unheard:
        if state.hold is None and reactions.too_angry(scene):
            yield state.clock, Step.LEAVE_IN_ANGER
        if state.to_answer:
            yield state.clock, Step.DECIDE
        elif reactions.ready_transition(scene) is not None:
            yield state.clock, Step.FOLLOW_ACT
        if state.hold is None:
            yield from _on_the_floor(scene)
    if state.hold is None and not state.to_answer:
        yield _silence(scene)


def _on_the_floor(scene: Scene) -> Iterator[_Coming]:
    state = scene.state
    if not state.trainee_first and scene.lines_left():
        yield state.clock, Step.SAY_NEXT
    elif _can_offer(scene):
        yield state.clock, Step.OFFER
    time = time_transition(scene)
    if time is not None:
        yield time


def _can_offer(scene: Scene) -> bool:
    guided = scene.script.mode is Mode.GUIDED
    return guided and not scene.state.options and bool(scene.stage.options)


def time_transition(scene: Scene) -> Upcoming | None:
    """Return when the next transition on time is due on the trainee's floor."""
    since = scene.state.floor_since
    if since is None:
        return None
    waits = [
        from_ms(way.when.time_ms)
        for way in scene.stage.to
        if way.when.time_ms is not None and reactions.leads_somewhere(scene, way)
    ]
    if not waits:
        return None
    due = _sum(since, Micros(min(waits) - scene.state.floor_before))
    return Upcoming(due, Step.FOLLOW_TIME)


def _silence(scene: Scene) -> _Coming:
    state, patience = scene.state, scene.script.patience
    if _settled(scene):
        wait, step = _parting_wait(scene), Step.CLOSE
    else:
        wait, step = patience.silence_fault, Step.ASK_INTO_SILENCE
        if not state.silences:
            wait = (
                patience.announced_silence if state.covered else patience.silence_warn
            )
    if _is_busy_replying(scene):
        wait = max(wait, patience.compose_cap)
    return _sum(state.quiet_since, wait), step


def _settled(scene: Scene) -> bool:
    """Whether all is said and both can part."""
    return (
        scene.stage.end is not None
        and not scene.state.trainee_first
        and not scene.lines_left()
    )


def _parting_wait(scene: Scene) -> Micros:
    patience = scene.script.patience
    parted = "closing" in scene.state.heard_here or scene.state.trusted_here
    return patience.parted if parted else patience.unparted


def _is_busy_replying(scene: Scene) -> bool:
    """Whether a reply is being written or chosen; a muted caller hears none of it."""
    return (scene.state.composing or bool(scene.state.options)) and (
        not scene.state.muted
    )


def asks_again(state: CallState) -> bool:
    """Whether the caller still asks into a silence instead of ringing off."""
    return state.silences < _ASKS_TWICE


def _sum(*parts: Micros) -> Micros:
    return Micros(sum(parts))
