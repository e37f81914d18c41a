"""Saying back what was heard: items 62 and 88."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from phonecoach.scenario import FactKind
from phonecoach.scoring.facts import given_by, said_in
from phonecoach.scoring.matching import sentences
from phonecoach.scoring.occasions import (
    always,
    complaint_story,
    story_heard,
    wish_heard,
)
from phonecoach.scoring.rule import (
    Finding,
    Part,
    Scene,
    because,
    heard,
    in_turn,
    of_parts,
    rule,
)
from phonecoach.scoring.slips import DIGITS, slips
from phonecoach.scoring.view import hits_in
from phonecoach.units import Language

if TYPE_CHECKING:
    from phonecoach.scenario import Fact
    from phonecoach.scoring.card import Reason
    from phonecoach.scoring.view import CallView, Hit, TurnView
    from phonecoach.units import Micros

_READ_BACK = {
    Language.EN: re.compile(r"^[^.?!]*\?"),
    Language.KO: re.compile(r"(?:말씀이시|말씀이신|맞으시|이시)(?:죠|지요|가요)"),
    Language.JA: re.compile(r"ね(?=[。、．？?!！\s]|$)"),
}
"""Endings that make a summary its own confirmation (復唱): an English one asks."""

_HALF = 0.5
_NUMBERS = {FactKind.PHONE, FactKind.NUMBER}


def _facts_named(
    call: CallView, turn: TurnView
) -> tuple[tuple[Fact, ...], tuple[Fact, ...]]:
    """Return the key facts a summary could hold, and those it holds."""
    known = given_by(call, turn.took, lambda fact: fact.key)
    return known, said_in(call, turn.words, known)


def _may_sum_up(call: CallView, turn: TurnView) -> bool:
    """Whether a turn would be a summary that counts, if it is one.

    Reading back a number, without any key fact, sums up nothing.
    """
    known, named = _facts_named(call, turn)
    return bool(named) or not known


def _claim(scene: Scene, hits: tuple[Hit, ...]) -> Hit | None:
    """Claim the best summary: most of the key facts, confirmed, the fullest."""
    ranks = [_rank(scene.call, hit) for hit in hits]
    for rank in sorted({rank for rank in ranks if rank}, reverse=True):
        equals = (hit for hit, one in zip(hits, ranks, strict=True) if one == rank)
        taken = scene.claims.take(equals)
        if taken is not None:
            return taken
    return None


def _rank(call: CallView, hit: Hit) -> tuple[bool, bool, int] | None:
    if not _may_sum_up(call, hit.turn):
        return None
    known, named = _facts_named(call, hit.turn)
    enough = len(named) >= len(known) * _HALF
    return (enough, bool(_confirming(call, hit)), len(named))


def _confirming(call: CallView, summary: Hit) -> tuple[Hit, ...]:
    """Return the questions with a summary or in the turn after it."""
    turns = call.turns_after(summary.turn.took)[:2]
    return tuple(
        hit for turn in turns for hit in hits_in(turn, "confirm_understanding")
    )


def _summary(
    scene: Scene, after: Micros | None, hit: Hit | None
) -> tuple[Part, tuple[Reason, ...]]:
    """Return what a summary is worth: half where most facts lack or it is too long."""
    if hit is None:
        turns = scene.call.turns if after is None else scene.call.turns_after(after)
        within = [turn for turn in turns if _may_sum_up(scene.call, turn)]
        return heard("summarise", None, within=within), ()
    known, named = _facts_named(scene.call, hit.turn)
    remarks: list[Reason] = []
    if len(named) < len(known) * _HALF:
        remarks.append(because("summary.facts", named=len(named), known=len(known)))
    count = sentences(hit.words)
    if count > scene.profile.summary_sentences:
        remarks.append(because("summary.too_long", number=count))
    return heard("summarise", hit, worth=_HALF if remarks else 1.0), tuple(remarks)


@rule(62, possible=always, opportunity=wish_heard)
def sum_up(scene: Scene) -> Finding:
    """The wish in at most two sentences with its key facts, and its confirmation."""
    known = scene.call.wish_known
    hit = _claim(scene, scene.call.hits("summarise", after=known))
    summary, remarks = _summary(scene, known, hit)
    found = of_parts(summary, _confirmation(scene, hit))
    return found.remarking(*remarks, *_misread(scene.call, hit))


def _misread(call: CallView, hit: Hit | None) -> tuple[Reason, ...]:
    """Return which digits of a number were said back wrongly with the summary."""
    if hit is None:
        return ()
    numbers = given_by(call, hit.turn.took, lambda fact: fact.kind in _NUMBERS)
    return slips(call, hit.turn.words, numbers, DIGITS)


def _confirmation(scene: Scene, summary: Hit | None) -> Part:
    """Return what confirms a summary: a question with it or after it, or its ending."""
    if summary is None:  # there is nothing to confirm, so nothing to be missed
        return Part(name="confirm_understanding", worth=0.0)
    claimed = scene.claims.take(_confirming(scene.call, summary))
    pattern = _READ_BACK[scene.call.head.language]
    read_back = summary.turn.words[summary.behaviour.span[0] :]
    if claimed is None and pattern.search(read_back):
        evidence = in_turn(summary.turn, "words:read_back")
        return Part(name="confirm_understanding", worth=1.0, evidence=(evidence,))
    turns = scene.call.turns_after(summary.turn.took)[:2]
    return heard("confirm_understanding", claimed, within=turns)


@rule(88, possible=complaint_story, opportunity=story_heard)
def say_back(scene: Scene) -> Finding:
    """The complaint said back with its facts."""
    story = scene.call.story
    assert story is not None
    told = story.span.end
    hit = _claim(scene, scene.call.hits("summarise", after=told))
    summary, remarks = _summary(scene, told, hit)
    return of_parts(summary).remarking(*remarks)
