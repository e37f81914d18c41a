"""The ways that lead from each stage of a case towards an ending."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from phonecoach.call.signs import ASKS_WHAT_IS_UNCLEAR, ITEM_SIGNS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from phonecoach.scenario import CaseFile, EndingId, StageId, Transition

Route = MappingProxyType["StageId", tuple["Transition", ...]]
"""Stage to the transitions that come nearer to an ending; none where none does."""

ANYWHERE: Route = MappingProxyType({})
"""The route of whoever has no ending in mind."""


def route_to(file: CaseFile, ending: EndingId) -> Route:
    """Return the shortest ways to an ending, from every stage that has one."""
    steps, far = _steps(file, ending), len(file.stages)
    return MappingProxyType(
        {
            stage.id: tuple(
                way
                for way in stage.to
                if way.to is not None and steps.get(way.to, far) < steps[stage.id]
            )
            for stage in file.stages
            if stage.id in steps
        }
    )


def _steps(file: CaseFile, ending: EndingId) -> Mapping[StageId, int]:
    """Return how many stages lie between each stage and the ending."""
    steps = {stage.id: 0 for stage in file.stages if stage.end == ending}
    known, far = 0, 0
    while known < len(steps):
        known, far = len(steps), far + 1
        for stage in file.stages:
            if stage.id not in steps and any(
                steps.get(way.to, far) < far for way in stage.to if way.to is not None
            ):
                steps[stage.id] = far
    return steps


def words_for(way: Transition) -> tuple[tuple[str, ...], ...]:
    """Return what can be said to make a transition ready: any of these sets.

    Empty where words do not do it: a key of the panel, time, so many turns, a mood,
    what is remembered of an earlier call.
    """
    item = way.when.item
    if item == ASKS_WHAT_IS_UNCLEAR:
        return (("ask_question",),)
    if item is not None:
        return (tuple(sorted(ITEM_SIGNS.get(item, ()))),)
    return tuple((name,) for name in way.when.behaviour or ())
