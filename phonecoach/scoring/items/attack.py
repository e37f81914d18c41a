"""Keeping one's temper: items 76, 80, 84 and 87. Faults, on a sure hit only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from phonecoach.language.protocol import Verdict
from phonecoach.scoring.occasions import (
    attacked,
    complaint_story,
    has_attack,
    spoke,
    story_heard,
)
from phonecoach.scoring.rule import Finding, Scene, of_faults, rule

if TYPE_CHECKING:
    from phonecoach.scenario import Case
    from phonecoach.scoring.view import Hit
    from phonecoach.units import Micros


def _faults(scene: Scene, *names: str, after: Micros | None = None) -> tuple[Hit, ...]:
    return scene.call.hits(*names, after=after, at_least=Verdict.YES)


def _is_mistaken(case: Case) -> bool:
    return case.file.caller_mistaken


def _could_quarrel(scene: Scene) -> bool:
    mistaken = _is_mistaken(scene.call.case)
    return spoke(scene) and (mistaken or bool(_faults(scene, "argue")))


@rule(76, possible=_is_mistaken, opportunity=_could_quarrel)
def never_win(scene: Scene) -> Finding:
    """No exposing of the caller's mistake, no argument."""
    return of_faults(_faults(scene, "blame_caller", "argue"), fatal=("argue",))


def _was_insulted(scene: Scene) -> bool:
    return attacked(scene) or bool(_faults(scene, "rude"))


@rule(80, possible=has_attack, opportunity=_was_insulted)
def stay_polite(scene: Scene) -> Finding:
    """Rudeness is never answered with rudeness."""
    since = scene.call.attacked
    casual = () if since is None else _faults(scene, "casual_register", after=since)
    return of_faults((*_faults(scene, "rude"), *casual), fatal=("rude",))


def _anger_met(scene: Scene) -> bool:
    return has_attack(scene.call.case) and (attacked(scene) or story_heard(scene))


@rule(84, possible=has_attack, opportunity=_anger_met)
def not_at_you(scene: Scene) -> Finding:
    """Once the caller is angry no defence, no argument, nobody else blamed.

    An angry story is an attack already: from its end on it counts.
    """
    call = scene.call
    angry = [at for at in (call.attacked, call.story and call.story.span.end) if at]
    names = ("excuse", "argue", "rude", "blame_colleague")
    return of_faults(_faults(scene, *names, after=min(angry)))


@rule(87, possible=complaint_story, opportunity=story_heard)
def the_problem(scene: Scene) -> Finding:
    """The problem, not the person."""
    return of_faults(_faults(scene, "blame_caller"))
