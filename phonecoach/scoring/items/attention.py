"""Being there for the caller alone: item 57.

Only what the case lets come up counts. Where the keyboard's focus goes is no evidence:
an input method, a screen reader or the system may take it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from phonecoach.scoring.rule import Finding, Scene, at_time, because, rule, shared

if TYPE_CHECKING:
    from phonecoach.scenario import Case


def _distracts(case: Case) -> bool:
    return bool(case.file.distractors)


def _something_came_up(scene: Scene) -> bool:
    return bool(scene.call.beside)


@rule(57, possible=_distracts, opportunity=_something_came_up)
def concentrate(scene: Scene) -> Finding:
    """What comes up beside the call is left alone until it is over."""
    beside = scene.call.beside
    turned_to = [
        at_time(one.attended, "action:attend", one.text)
        for one in beside
        if one.attended is not None
    ]
    if not turned_to:
        evidence = tuple(at_time(one.shown, "action:none", one.text) for one in beside)
        return shared(1.0, because("57.met", number=len(beside)), evidence)
    share = 1 - len(turned_to) / len(beside)
    reason = because("57.attended", count=len(turned_to))
    return shared(share, reason, tuple(turned_to))
