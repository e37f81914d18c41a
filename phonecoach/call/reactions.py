"""What the caller says and does of their own accord, and in answer to a turn."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from phonecoach.call import events as e
from phonecoach.call.events import ON_TRUST
from phonecoach.call.mood import LEAVES_AT, at_least
from phonecoach.call.signs import sign_given
from phonecoach.call.standing import heard_names, reflex_line, sure_names
from phonecoach.call.trust import trusted_cause, waits
from phonecoach.scenario import Reflex, Transition
from phonecoach.units import Micros, from_ms

if TYPE_CHECKING:
    from collections.abc import Iterator

    from phonecoach.call.scene import Scene
    from phonecoach.scenario import Earlier, When

RUDE: Final = frozenset({"rude", "blame_caller", "argue"})

_LEAVES_THE_FLOOR: Final = frozenset(
    {
        "acknowledge",
        "announce_action",
        "apologise",
        "cushion",
        "empathise",
        "hold_announce",
        "hold_duration",
        "hold_reason",
        "signpost",
        "thank",
        "thank_waiting",
    }
)
"""After a turn that does nothing else, the caller waits for what comes next."""

_MOST_INTERRUPTED: Final = 3
_MOST_RUDENESS: Final = 3
_MOST_PROMPTS: Final = 3
"""So often the caller says it; then they go on, part or are gathered."""


def decide(scene: Scene) -> None:
    """Let the caller react to what they have just heard."""
    if scene.state.hold is not None:
        _decide_on_hold(scene)
    elif not (
        _meet_rudeness(scene)
        or _repeat(scene)
        or _resume_story(scene)
        or _follow(scene)
    ):
        _fall_back(scene)


def _decide_on_hold(scene: Scene) -> None:
    """Let the case go on; the caller cannot answer before the trainee is back."""
    if not _follow(scene):
        _give_floor(scene)


def too_angry(scene: Scene) -> bool:
    """Whether the caller has had enough."""
    return scene.state.dissatisfaction >= LEAVES_AT


def part(scene: Scene, cause: str, due: Micros | None = None) -> None:
    """Let the caller take their leave, as soon as they may; the call ends then."""
    at = scene.next_line_due() if due is None else due
    scene.plan(reflex_line(Reflex.PARTING), at, cause)


def _meet_rudeness(scene: Scene) -> bool:
    if not sure_names(scene.state.pending) & RUDE:
        return False
    if _follow(scene, only=RUDE):
        return True
    if scene.state.times(Reflex.RUDENESS) >= _MOST_RUDENESS:
        part(scene, "rudeness")
    else:
        scene.react(Reflex.RUDENESS, scene.answer_due())
    return True


def _repeat(scene: Scene) -> bool:
    line = scene.state.last_line
    if line is None or "ask_repeat" not in heard_names(scene.state.pending):
        return False
    if _follow(scene, only=frozenset({"ask_repeat"})):
        return True
    # What was broken off is said again anyway: it is the first of the lines left.
    again = line.line not in scene.lines_left()
    scene.react(Reflex.REPEAT, scene.answer_due())
    if again:
        scene.plan_again(line, scene.answer_due(), "asked_again")
    return True


def _resume_story(scene: Scene) -> bool:
    """Go on with what is left to say; complain first if it was broken off."""
    if not scene.lines_left():
        return False
    cut = scene.state.cut
    if cut is None or scene.script.must_interrupt(cut):
        say_next(scene)
        return True
    if scene.state.times(Reflex.INTERRUPTED) >= _MOST_INTERRUPTED:
        scene.move_mood(Reflex.INTERRUPTED.value)
        say_next(scene)
    else:
        scene.react(Reflex.INTERRUPTED, scene.answer_due())
    return True


def say_next(scene: Scene) -> None:
    """Plan the next line that this stage still has."""
    scene.plan(scene.lines_left()[0], scene.next_line_due(), "stage")


def _follow(scene: Scene, only: frozenset[str] | None = None) -> bool:
    """Take the first transition that fits; `only` those on these behaviours."""
    fitting = _fitting(scene, only)
    first = next(fitting, None)
    if first is None:
        return False
    transition, cause = first
    if cause.startswith(ON_TRUST) and transition.to is None:
        # What is taken on trust keeps nobody in a stage that is over.
        on = (one for one in fitting if one[0].to and not one[1].startswith(ON_TRUST))
        transition, cause = next(on, first)
    go(scene, transition, cause, scene.state.clock)
    return True


def _fitting(
    scene: Scene, only: frozenset[str] | None
) -> Iterator[tuple[Transition, str]]:
    """Yield the transitions that may be taken, in file order, and why."""
    for transition in scene.stage.to:
        wanted = frozenset(transition.when.behaviour or ())
        if only is not None and not wanted & only:
            continue
        cause = _cause(scene, transition.when, scene.state.clock)
        if not cause and only is None and scene.state.hold is None:
            cause = trusted_cause(scene, transition)
        if cause and leads_somewhere(scene, transition):
            yield transition, cause


def _cause(scene: Scene, when: When, now: Micros) -> str:
    """Return why a transition may be taken; an empty text if it may not."""
    found = next(_causes(scene, when, now), "")
    return found or _behaviour_cause(scene, when) or _action_cause(scene, when)


def _causes(scene: Scene, when: When, now: Micros) -> Iterator[str]:
    """Yield the reasons that lie neither in the latest turns nor on the panel."""
    state = scene.state
    if _reached(when.turns, state.turns_here):
        yield f"turns:{when.turns}"
    if when.mood and at_least(state.level, when.mood):
        yield f"mood:{when.mood}"
    if when.item and sign_given(when.item, state, scene.file):
        yield f"item:{when.item}"
    if _time_is_up(scene, when, now):
        yield "time"
    for one in _remembered(scene, when):
        yield f"earlier:{one}"


def _remembered(scene: Scene, when: When) -> tuple[Earlier, ...]:
    """Return what is remembered of what a transition asks for."""
    if when.earlier is None:
        return ()
    signs = scene.script.remembered.signs
    return tuple(one for one in when.earlier if one in signs)


def _behaviour_cause(scene: Scene, when: When) -> str:
    if not when.behaviour:
        return ""
    names = heard_names(scene.state.pending)
    found = [name for name in when.behaviour if name in names]
    return f"behaviour:{found[0]}" if found else ""


def _action_cause(scene: Scene, when: When) -> str:
    done = when.action is not None and when.action in scene.state.actions_here
    return f"action:{when.action}" if done else ""


def _reached(wanted: int | None, count: int) -> bool:
    return wanted is not None and count >= wanted


def _time_is_up(scene: Scene, when: When, now: Micros) -> bool:
    return when.time_ms is not None and scene.state.floor_time(now) >= from_ms(
        when.time_ms
    )


def leads_somewhere(scene: Scene, transition: Transition) -> bool:
    """Whether a transition would change anything: each line is said once a call."""
    if transition.to is not None:
        return True
    return scene.state.hold is None and _may_say(scene, transition)


def _may_say(scene: Scene, transition: Transition) -> bool:
    return transition.say is not None and not scene.state.said(transition.say)


def go(scene: Scene, transition: Transition, cause: str, now: Micros) -> None:
    """Take a transition at `now`."""
    reaction = scene.script.reaction if cause.startswith("action:") else 0
    due = max(Micros(now + reaction), scene.answer_due())
    says = transition.say if _may_say(scene, transition) else None
    if transition.to is not None:
        scene.enter(transition.to, cause, now)
    if says is not None and scene.state.hold is None:
        scene.plan(says, due, cause)


def ready_transition(scene: Scene) -> tuple[Transition, str] | None:
    """Return the first transition an act on the panel has made ready."""
    if not scene.state.actions_here:
        return None
    for transition in scene.stage.to:
        cause = _action_cause(scene, transition.when)
        if cause and leads_somewhere(scene, transition):
            return transition, cause
    return None


def _fall_back(scene: Scene) -> None:
    """React to a turn that fits nothing the case foresees."""
    names = heard_names(scene.state.pending)
    if scene.stage.end is not None:
        _give_floor(scene)
    elif _greets_by_name(scene, names):
        scene.react(Reflex.OWN_NAME_USED, scene.answer_due())
    elif names and names <= _LEAVES_THE_FLOOR:
        _give_floor(scene)
    elif scene.state.on_trust and not names:
        (_give_floor if waits(scene) else _gather)(scene)
    elif scene.state.prompts_here < _MOST_PROMPTS:
        scene.react(Reflex.PROMPT, scene.answer_due())
    else:
        _gather(scene)


def _greets_by_name(scene: Scene, names: frozenset[str]) -> bool:
    """Whether the caller hears their name for the first time, and little else."""
    little = names <= _LEAVES_THE_FLOOR | {"use_caller_name"}
    first = not scene.state.times(Reflex.OWN_NAME_USED)
    return "use_caller_name" in names and little and first


def _gather(scene: Scene) -> None:
    """Go on by the stage's last way out, or end a call that leads nowhere."""
    ways = [way for way in scene.stage.to if way.to is not None]
    if ways:
        go(scene, ways[-1], "gather", scene.state.clock)
    else:
        part(scene, "leads_nowhere")


def _give_floor(scene: Scene) -> None:
    scene.emit(e.FloorGiven(at=scene.at, turn=scene.state.turns))
