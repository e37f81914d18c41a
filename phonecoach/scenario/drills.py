"""Drills: a stretch of a case, with its greeting before and a good-bye after it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from phonecoach.scenario.keeping import recomposed
from phonecoach.scenario.terms import MemoNeed, StageKind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from phonecoach.scenario.case import Case
    from phonecoach.scenario.case_file import CaseFile, Drill, Fact, Stage, Transition
    from phonecoach.scenario.terms import FactId, StageId

_SOLVING: Final = (StageKind.LOOK_UP, StageKind.SOLUTION)
"""Where what must be told is told."""


def drill_of(case: Case, drill: Drill) -> Case:
    """Return a case that has only the stretch of a drill, in all its languages.

    The caller is greeted as in the whole case and then goes on at the first stage of
    the drill; what would lead beyond it leads to its good-bye. What callers say before
    that stretch stands on the sheet: somebody else has taken it down. What they would
    say later is not asked for.
    """
    file = case.file
    kept = kept_stages(file, drill)
    stages = tuple(
        _held(stage, file, drill, kept) for stage in file.stages if stage.id in kept
    )
    ends = {stage.end for stage in stages}
    here, before = _said_in(file, stages), _said_in(file, _before(file, drill))
    searched = any(stage.kind is StageKind.LOOK_UP for stage in _before(file, drill))
    solves = any(stage.kind in _SOLVING for stage in stages)
    facts = tuple(
        _known(
            fact,
            here=fact.id in here,
            before=fact.id in before,
            ever=fact.id in _said_in(file, file.stages),
        )
        for fact in file.facts
    )
    return recomposed(
        case,
        replace(
            file,
            stages=stages,
            endings=tuple(one for one in file.endings if one.id in ends),
            facts=tuple(
                replace(
                    fact,
                    needs_look_up=fact.needs_look_up and not searched,
                    must_tell=fact.must_tell and solves,
                )
                for fact in facts
            ),
            unclear_fact=file.unclear_fact if file.unclear_fact in here else None,
            put_through=file.put_through or drill.through[0] not in _after_start(file),
            follow_up=None,
            care_call=None,
            after_sale=(),
            distractors=(),
            drills=(drill,),
        ),
    )


def kept_stages(file: CaseFile, drill: Drill) -> frozenset[StageId]:
    """Return the stages of a drill: greeting, stretch, and every end it can come to."""
    own = {file.start, *drill.through}
    ends = {stage.id for stage in file.stages if stage.end is not None}
    reached = {
        move.to
        for stage in file.stages
        if stage.id in drill.through
        for move in stage.to
        if move.to in ends
    }
    return frozenset({*own, *reached, drill.then} - {None})


def _held(
    stage: Stage, file: CaseFile, drill: Drill, kept: Collection[StageId]
) -> Stage:
    """Return a stage that leads nowhere beyond the drill."""
    beyond = drill.through[0] if stage.id == file.start else drill.then

    def held(move: Transition) -> Transition:
        leaves = move.to is not None and (
            move.to not in kept
            or (stage.id == file.start and move.to != drill.through[0])
        )
        return replace(move, to=beyond) if leaves else move

    return replace(stage, to=tuple(map(held, stage.to)))


def _said_in(file: CaseFile, stages: Iterable[Stage]) -> frozenset[FactId]:
    """Return the facts that lines of some stages give away."""
    lines = {
        line
        for stage in stages
        for line in (*stage.lines, *(move.say for move in stage.to))
    }
    return frozenset(
        fact for line in file.lines if line.id in lines for fact in line.says
    )


def _known(fact: Fact, *, here: bool, before: bool, ever: bool) -> Fact:
    """Return a fact as it is known in the drill.

    Args:
        fact: Of the whole case.
        here: Whether it is said in the drill.
        before: Whether it is said in what leads up to it.
        ever: Whether a caller says it at all.
    """
    if here or not ever:
        return fact
    seen = before or fact.on_sheet
    return replace(fact, on_sheet=seen, memo=MemoNeed.NONE, key=False)


def _before(file: CaseFile, drill: Drill) -> tuple[Stage, ...]:
    """Return the stages through which a call can come to the drill."""
    leading = {drill.through[0]}
    while more := {
        stage.id
        for stage in file.stages
        if stage.id not in leading and any(move.to in leading for move in stage.to)
    }:
        leading |= more
    own = set(drill.through)
    return tuple(
        stage for stage in file.stages if stage.id in leading and stage.id not in own
    )


def _after_start(file: CaseFile) -> frozenset[StageId | None]:
    """Return the stages to which the greeting leads by itself."""
    return frozenset(
        move.to for stage in file.stages if stage.id == file.start for move in stage.to
    )
