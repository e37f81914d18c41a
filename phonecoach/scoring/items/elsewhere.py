"""Items that one call's record cannot settle: by ear, across calls, or not played.

By ear (52, 53, 55): a human marks them wherever there is a voice. Across calls (67, 70,
78, 94, 99): facts of the person's page. What no case asks for (57, 68, 96, 100) never
has an opportunity.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from phonecoach.scenario import Outcome
from phonecoach.scoring.occasions import always, is_complaint, never, spoke
from phonecoach.scoring.rule import (
    Finding,
    Scene,
    because,
    needs_human,
    not_applicable,
    rule,
)
from phonecoach.units import Mode

if TYPE_CHECKING:
    from phonecoach.scenario import Case


def _has_voice(scene: Scene) -> bool:
    return spoke(scene) and scene.call.head.mode is Mode.SPOKEN


@rule(52, possible=always, opportunity=_has_voice)
@rule(53, possible=always, opportunity=_has_voice)
@rule(55, possible=always, opportunity=_has_voice)
def by_ear(_: Scene) -> Finding:
    """Tone, brightness and the smile in the voice: by ear, with playback."""
    return needs_human(because("human.voice"))


def _promises_more(case: Case) -> bool:
    return case.file.callback_possible or is_complaint(case)


def _nowhere_else(case: Case) -> bool:
    return case.file.no_competitor


def _can_be_lost(case: Case) -> bool:
    return any(one.outcome is Outcome.LOST for one in case.file.endings)


def _any_call(_: Scene) -> bool:
    return True


@rule(67, possible=_promises_more, opportunity=_any_call)
@rule(70, possible=_nowhere_else, opportunity=_any_call)
@rule(78, possible=never, opportunity=_any_call)
@rule(94, possible=is_complaint, opportunity=_any_call)
@rule(99, possible=_can_be_lost, opportunity=_any_call)
def across_calls(_: Scene) -> Finding:
    """Facts across calls stand on the person's page, not on a call's card."""
    return not_applicable("na.across_calls")


@rule(57, possible=never, opportunity=_any_call)
@rule(68, possible=never, opportunity=_any_call)
@rule(96, possible=never, opportunity=_any_call)
@rule(100, possible=never, opportunity=_any_call)
def not_asked_for(_: Scene) -> Finding:
    """No case asks for it, so that no call can give the opportunity."""
    return not_applicable("na.opportunity")
