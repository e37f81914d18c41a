"""How long a call of a case takes, told from what its caller has to say."""

from __future__ import annotations

from collections import deque
from functools import partial
from typing import TYPE_CHECKING, Final

from phonecoach.scenario.once import once_per_case
from phonecoach.scenario.terms import Outcome
from phonecoach.units import Micros, from_ms

if TYPE_CHECKING:
    from collections.abc import Mapping

    from phonecoach.scenario.case import Case, Wording
    from phonecoach.scenario.case_file import CaseFile, Stage, Transition
    from phonecoach.scenario.terms import LineId, StageId
    from phonecoach.units import Language

_TURN_MS: Final = 10_000
"""A trainee's turn of two or three sentences, and the moment before it."""

_ANSWERING_MS: Final = 4_000
"""From the first ring to the handset."""

_RANKS: Final = {Outcome.SATISFIED: 0, Outcome.RESOLVED: 1, Outcome.CALLBACK: 2}
"""How good an end is; 0 is the best. The others are no end to aim for."""

_MINUTE_US: Final = 60_000_000


@once_per_case
def usual_length(case: Case, language: Language) -> Micros:
    """Return how long the call takes somebody who does well.

    The straightest way through the stages to the best end: every caller's line on it,
    and every answer to what a stage hopes for, is heard once; the trainee takes a turn
    after each; and what has to be searched for is searched for once.

    Args:
        case: The case, with the durations of its lines declared.
        language: The language it is played in; each has its own durations.
    """
    lines = case.texts[language].lines
    file = case.file
    total = _ANSWERING_MS + (file.look_up.takes_ms if file.look_up else 0)
    heard: set[LineId] = set()
    for stage, after in _straightest(file):
        answers = [one for one in _answers(stage) if one not in heard]
        heard.update(answers)
        said = [*stage.lines, *answers, *_leaving(stage, after)]
        total += stage.pause_ms * max(0, len(stage.lines) - 1)
        total += round(sum(_mean_ms(lines.get(one, ())) for one in said))
        total += (len(answers) + 1) * (_TURN_MS + file.reaction_ms)
    return from_ms(total)


def in_minutes(length: Micros) -> int:
    """Return a length in minutes, rounded to the nearest; never less than one."""
    return max(1, (length + _MINUTE_US // 2) // _MINUTE_US)


def _mean_ms(wordings: tuple[Wording, ...]) -> float:
    return sum(one.duration_ms for one in wordings) / max(1, len(wordings))


def _answers(stage: Stage) -> tuple[LineId, ...]:
    """Return what the caller says to the turns that a stage hopes for."""
    hoped = (one for one in stage.to if surprise(stage, one) == 0)
    return tuple(dict.fromkeys(one.say for one in hoped if one.say and not one.to))


def _leaving(stage: Stage, after: StageId | None) -> tuple[LineId, ...]:
    """Return what the caller says before going on to the stage `after`."""
    says = (one.say for one in stage.to if after and one.to == after and one.say)
    return tuple(says)[:1]


def _straightest(file: CaseFile) -> tuple[tuple[Stage, StageId | None], ...]:
    """Return each stage on the way to the best end, with the one that follows it."""
    stages = {one.id: one for one in file.stages}
    came_from = _reached(file.start, stages)
    worth = {one.id: _RANKS.get(one.outcome, len(_RANKS)) for one in file.endings}
    # Of ends that are alike, the one reached first: `came_from` has that order.
    ends = ((one, stages[one].end) for one in came_from)
    last = min(
        ((worth[end], at, one) for at, (one, end) in enumerate(ends) if end in worth),
        default=(0, 0, file.start),
    )[-1]
    way: list[tuple[Stage, StageId | None]] = []
    here: StageId | None = last
    after: StageId | None = None
    while here is not None:
        way.append((stages[here], after))
        here, after = came_from[here], here
    return tuple(reversed(way))


def surprise(stage: Stage, transition: Transition) -> int:
    """Return how little a transition is what its stage hopes for; 0 is not at all."""
    heard = transition.when.behaviour
    if heard is None:
        return 1
    return 0 if set(heard) & set(stage.expects) else 2


def _reached(
    start: StageId, stages: Mapping[StageId, Stage]
) -> Mapping[StageId, StageId | None]:
    """Return for each stage the one it is reached from first, nearest stages first."""
    came_from: dict[StageId, StageId | None] = {start: None}
    waiting = deque([start])
    while waiting:
        here = waiting.popleft()
        for one in sorted(stages[here].to, key=partial(surprise, stages[here])):
            if one.to is not None and one.to in stages and one.to not in came_from:
                came_from[one.to] = here
                waiting.append(one.to)
    return came_from
