"""Not heard is not "not done": the fairness rule that stands above every item."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from phonecoach.language.protocol import TRACE_PREFIX
from phonecoach.scoring.card import Mark
from phonecoach.scoring.rule import because, quote
from phonecoach.scoring.view import Hit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from phonecoach.scoring.card import Reason
    from phonecoach.scoring.rule import Finding
    from phonecoach.scoring.view import CallView, TurnView

LEAST_RECALL = 0.85
"""A behaviour heard less reliably may give `met`, never cost anything.

A listener that hears none and finds no trace of it either has said more than one that
only hears none: then the share of which it misses even the traces is what counts.
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

    Args:
        finding: What the rule of an item found.
        call: Where it was found.
        recall: As `phonecoach.language.recall.recall` returns it.
    """
    if finding.mark not in {Mark.MISSED, Mark.PARTLY} or finding.fatal:
        return finding
    turns = _doubtful(finding, call)
    unreliable = _unreliable(finding.rests_on, turns, recall)
    if not unreliable:
        return finding
    names = tuple(dict.fromkeys(unreliable))
    traces = _traces(names, turns)
    return replace(
        finding,
        mark=Mark.NEEDS_HUMAN,
        share=None,
        reason=_reason(names, all_traced=bool(traces) and names == tuple(traces)),
        evidence=(*finding.evidence, *map(quote, traces.values())),
        remarks=(finding.reason, *finding.remarks),
    )


def _reason(names: tuple[str, ...], *, all_traced: bool) -> Reason:
    if all_traced:
        return because("human.traced", lacking_parts=",".join(names))
    if len(names) > _NAMED_AT_MOST:
        return because("human.unheard_any")
    return because("human.unheard", lacking_parts=",".join(names))


def _doubtful(finding: Finding, call: CallView) -> tuple[TurnView, ...]:
    """Return the turns in which something that counts may have gone unheard."""
    return tuple(
        turn
        for turn in call.turns
        if not turn.sure and (finding.within is None or turn.no in finding.within)
    )


def _unreliable(
    rests_on: tuple[str, ...], turns: tuple[TurnView, ...], recall: Mapping[str, float]
) -> tuple[str, ...]:
    if not rests_on or not turns:
        return ()
    if not all(turn.heard for turn in turns):
        return rests_on
    doubtful = [name for name in rests_on if recall.get(name, 0.0) < LEAST_RECALL]
    return tuple(name for name in doubtful if not _surely_absent(name, turns, recall))


def _surely_absent(
    name: str, turns: tuple[TurnView, ...], recall: Mapping[str, float]
) -> bool:
    if recall.get(TRACE_PREFIX + name, 0.0) < LEAST_RECALL:
        return False
    if any(turn.traces is None for turn in turns):
        return False
    return not any(_trace(name, turn) for turn in turns)


def _traces(names: tuple[str, ...], turns: tuple[TurnView, ...]) -> dict[str, Hit]:
    """Return behaviour to the first trace of it, in the order of the names."""
    found: dict[str, Hit] = {}
    for name in names:
        first = next(filter(None, (_trace(name, turn) for turn in turns)), None)
        if first:
            found[name] = first
    return found


def _trace(name: str, turn: TurnView) -> Hit | None:
    """Return where a turn has a trace of something, if it does."""
    found = (one for one in turn.traces or () if one.traced == name)
    return next((Hit(turn=turn, behaviour=one) for one in found), None)
