"""Items that one call's record cannot settle: by ear, or across calls.

By ear (52, 53, 55): a human marks them wherever there is a voice. Across calls (67, 70,
78, 99, and the time of 94): the ledger on the person's page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from phonecoach.scenario import Direction, Outcome
from phonecoach.scoring.occasions import always, closed, is_complaint, spoke
from phonecoach.scoring.rule import (
    Finding,
    Scene,
    because,
    heard,
    needs_human,
    not_applicable,
    of_parts,
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


def _opens_or_keeps(case: Case) -> bool:
    """The case opens a follow-up, or is one."""
    return case.file.follow_up is not None or _is_follow_up(case)


def _is_follow_up(case: Case) -> bool:
    return case.file.direction is Direction.FOLLOW_UP


def _complaint_followed_up(case: Case) -> bool:
    return _is_follow_up(case) or (is_complaint(case) and _opens_or_keeps(case))


def _nowhere_else(case: Case) -> bool:
    return case.file.no_competitor


def _has_a_pair(case: Case) -> bool:
    return case.file.pair is not None


def _can_be_lost(case: Case) -> bool:
    return any(one.outcome is Outcome.LOST for one in case.file.endings)


def _any_call(_: Scene) -> bool:
    return True


@rule(67, possible=_opens_or_keeps, opportunity=_any_call)
@rule(70, possible=_nowhere_else, opportunity=_any_call)
@rule(78, possible=_has_a_pair, opportunity=_any_call)
@rule(99, possible=_can_be_lost, opportunity=_any_call)
def across_calls(_: Scene) -> Finding:
    """Facts across calls stand on the person's page, not on a call's card."""
    return not_applicable("na.across_calls")


def _not_left_early(scene: Scene) -> bool:
    return closed(scene) or not _is_follow_up(scene.call.case)


@rule(94, possible=_complaint_followed_up, opportunity=_not_left_early)
def is_all_well(scene: Scene) -> Finding:
    """A follow-up asks whether the caller is content; when it was made, the ledger."""
    if not _is_follow_up(scene.call.case):
        return not_applicable("na.across_calls")
    hits = scene.call.hits("check_satisfaction")
    return of_parts(heard("check_satisfaction", scene.claims.take(hits)))
