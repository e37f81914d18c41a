"""Not heard is not "not done": the fairness rule that stands above every item."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from phonecoach.checklist import vocabulary
from phonecoach.language.protocol import TRACE_PREFIX
from phonecoach.scoring.card import Mark
from phonecoach.scoring.rule import because, quote
from phonecoach.scoring.view import Hit
from phonecoach.units import Mode

if TYPE_CHECKING:
    from collections.abc import Mapping

    from phonecoach.scoring.card import Reason
    from phonecoach.scoring.rule import Finding, Scene
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
    if call.head.mode is Mode.SPOKEN and not all(turn.heard for turn in turns):
        return _for_a_human(finding, "human.unlistened")
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


# Spoken calls -------------------------------------------------------------------------

_MET_UNLESS_HEARD = frozenset({46, 71, 72, 76, 80, 84, 85, 86, 87, 93})
"""Items that are met as long as nothing is heard that speaks against them."""

_BY_THE_CLOCK = frozenset({48, 72, 85})
"""Items that a turn costs which was taken too early, unless it was a mere sign."""

_ALL_IN_THE_WORDS = frozenset({50, 59, 74, 76})
"""Items that ask for facts in whatever turn they are said."""

_WORDS_OF_A_DEED = frozenset({60, 62, 66, 83, 88, 90, 91, 93, 100})
"""Items for which it counts what was said when something was done."""


def as_far_as_known(finding: Finding, no: int, scene: Scene) -> Finding:
    """Return the finding, or that a human has to tell what nobody has listened to.

    In a spoken call it may be known only when somebody spoke, or only what they did and
    not in which words. Nothing else has such turns.

    Args:
        finding: What the rule of an item found.
        no: The number of the item.
        scene: Where it was found.
    """
    counts = finding.mark in {Mark.MET, Mark.PARTLY, Mark.MISSED}
    if scene.call.head.mode is not Mode.SPOKEN or not counts:
        return finding
    if _turned_on_unheard(finding, no, scene):
        return _for_a_human(finding, "human.unlistened")
    if _turned_on_words(finding, no, scene.call):
        return _for_a_human(finding, "human.words_unknown")
    return finding


def _turned_on_unheard(finding: Finding, no: int, scene: Scene) -> bool:
    unheard = {turn.no: turn for turn in scene.call.turns if not turn.heard}
    if finding.mark is Mark.MET:
        return bool(unheard) and no in _MET_UNLESS_HEARD
    if unheard and no in _WORDS_OF_A_DEED | _ALL_IN_THE_WORDS and not finding.fatal:
        return True
    sign = scene.profile.talk_over.back_channel
    cut_in = (unheard.get(one.turn or 0) for one in finding.evidence)
    return no in _BY_THE_CLOCK and any(
        turn is not None and turn.ended - turn.took <= sign for turn in cut_in
    )


def _turned_on_words(finding: Finding, no: int, call: CallView) -> bool:
    wordless = [turn for turn in call.turns if not turn.words]
    if finding.fatal or (finding.mark is Mark.MET and no not in _MET_UNLESS_HEARD):
        return False
    if no in _ALL_IN_THE_WORDS:
        return bool(wordless) and finding.mark is not Mark.MET
    deeds = vocabulary().serving(no) if no in _WORDS_OF_A_DEED else ()
    return any(turn.does(*deeds) for turn in wordless)


def _for_a_human(finding: Finding, reason: str) -> Finding:
    return replace(
        finding,
        mark=Mark.NEEDS_HUMAN,
        share=None,
        reason=because(reason),
        remarks=(finding.reason, *finding.remarks),
    )
