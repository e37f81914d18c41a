"""Not heard is not "not done": the fairness rule that stands above every item."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from phonecoach.scoring.card import Mark
from phonecoach.scoring.rule import because

if TYPE_CHECKING:
    from collections.abc import Mapping

    from phonecoach.scoring.rule import Finding
    from phonecoach.scoring.view import CallView

LEAST_RECALL = 0.85
"""A behaviour heard less reliably may give `met`, never cost anything.

No profile may change it.

Source:
    Fairness rule 1 of the checklist.
"""

_NAMED_AT_MOST = 5
"""Where more behaviours than this would have done, a list of them helps nobody."""


def fair(finding: Finding, call: CallView, recall: Mapping[str, float]) -> Finding:
    """Return the finding, or that a human has to tell where hearing is unreliable.

    Turns that a human marked by ear or a guided option declared are known for sure;
    turns nobody has listened to say nothing at all.
    """
    if finding.mark not in {Mark.MISSED, Mark.PARTLY} or finding.fatal:
        return finding
    unreliable = _unreliable(finding.rests_on, call, recall)
    if not unreliable:
        return finding
    names = tuple(dict.fromkeys(unreliable))
    many = len(names) > _NAMED_AT_MOST
    return replace(
        finding,
        mark=Mark.NEEDS_HUMAN,
        share=None,
        reason=because("human.unheard_any")
        if many
        else because("human.unheard", lacking_parts=",".join(names)),
        remarks=(finding.reason, *finding.remarks),
    )


def _unreliable(
    rests_on: tuple[str, ...], call: CallView, recall: Mapping[str, float]
) -> tuple[str, ...]:
    if not rests_on or all(turn.sure for turn in call.turns):
        return ()
    if not all(turn.heard for turn in call.turns):
        return rests_on
    return tuple(name for name in rests_on if recall.get(name, 0.0) < LEAST_RECALL)
