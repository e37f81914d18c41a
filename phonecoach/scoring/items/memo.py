"""Catching and keeping what is said: items 46 and 47."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from phonecoach.language.protocol import Verdict
from phonecoach.scenario import FactKind, MemoNeed, StageKind
from phonecoach.scoring.facts import compared, given_by, labels, said_in
from phonecoach.scoring.matching import Agreement, says_any
from phonecoach.scoring.occasions import SOLVING, wish_heard
from phonecoach.scoring.rule import (
    Finding,
    Scene,
    at_time,
    because,
    in_turn,
    needs_human,
    quote,
    rule,
    shared,
)
from phonecoach.scoring.slips import slips

if TYPE_CHECKING:
    from phonecoach.scenario import Case, Fact
    from phonecoach.scoring.card import Evidence
    from phonecoach.scoring.view import CallView, Hit, TurnView

_TAKING_UP = (
    *SOLVING,
    "acknowledge",
    "summarise",
    "reassure",
    "empathise",
    "apologise",
    "announce_action",
    "hold_announce",
    "explain",
    "offer_callback",
    "excuse",
    "argue",
)
"""Ways to answer to what was said, good ones and bad ones."""

_TELLING = {StageKind.WISH, StageKind.STORY}
_DATA = {FactKind.NUMBER, FactKind.PHONE, FactKind.DATE, FactKind.TIME}
"""Kinds of facts whose names are clear enough to tell that they are asked for."""

_IN_PART = 0.5
"""What a fact is worth that is noted in part: a surname, a day without its time."""


def _tells_facts(case: Case) -> bool:
    return any(line.says for line in case.file.lines)


@rule(46, possible=_tells_facts, opportunity=wish_heard)
def catch_first_words(scene: Scene) -> Finding:
    """Nothing has to be said twice, and the reply takes up the caller's matter."""
    call = scene.call
    again = _asked_again(call)
    if again is not None:
        hit, fact = again
        reason = because("46.asked_again", asked_facts=labels(call, (fact,)))
        return shared(0.0, reason, (quote(hit),))
    repeats = call.hits("ask_repeat", at_least=Verdict.YES)
    if len(repeats) > 1 or any(not _may_ask(hit.turn) for hit in repeats):
        reason = because("46.repeat", count=len(repeats))
        return shared(0.0, reason, tuple(quote(hit) for hit in repeats))
    return _taken_up(call)


def _may_ask(turn: TurnView) -> bool:
    """Whether asking once more is right: softly, or after a line that broke off."""
    broken_off = turn.before is not None and turn.before.truncated
    return broken_off or bool(turn.does("cushion"))


def _asked_again(call: CallView) -> tuple[Hit, Fact] | None:
    """Return a question for something the caller had already said."""
    for hit in call.hits("ask_question", at_least=Verdict.YES):
        if hit.turn.does("summarise", "confirm_understanding", "cushion"):
            continue  # reading back, or asking politely for a spelling, is right
        for fact in given_by(call, hit.turn.onset, lambda one: one.kind in _DATA):
            name = call.texts.facts[fact.id].label
            if says_any(hit.words, (name,), call.head.language):
                return hit, fact
    return None


def _taken_up(call: CallView) -> Finding:
    turns = _first_replies(call)
    evidence = tuple(in_turn(turn, "words:takes_up") for turn in turns)
    if all(turn.does(*_TAKING_UP) or _names_a_fact(call, turn) for turn in turns):
        return shared(1.0, because("46.met"), evidence)
    if all(turn.does(*_TAKING_UP, at_least=Verdict.UNSURE) for turn in turns):
        return needs_human(because("46.unsure"), evidence)
    return shared(0.5, because("46.not_taken_up"), evidence, rests_on=_TAKING_UP)


def _first_replies(call: CallView) -> tuple[TurnView, ...]:
    """Return the first reply to the wish, and the one that cut it short, if any."""
    assert call.wish_known is not None
    first = call.turns_after(call.wish_known)[0]
    cut_in = (
        turn
        for turn in call.turns
        if turn.took < first.took
        and turn.before is not None
        and turn.before.truncated
        and turn.before.stage in _TELLING
    )
    return (*islice(cut_in, 1), first)


def _names_a_fact(call: CallView, turn: TurnView) -> bool:
    return bool(said_in(call, turn.words, given_by(call, turn.onset)))


def _needs_memo(case: Case) -> bool:
    return any(fact.memo is not MemoNeed.NONE for fact in case.file.facts)


def _for_memo(call: CallView) -> tuple[Fact, ...]:
    return given_by(call, wanted=lambda fact: fact.memo is not MemoNeed.NONE)


def _gave_something(scene: Scene) -> bool:
    return bool(_for_memo(scene.call))


@rule(47, possible=_needs_memo, opportunity=_gave_something)
def memo(scene: Scene) -> Finding:
    """The memo holds what the caller said; wish and number are obligatory."""
    call = scene.call
    wanted = _for_memo(call)
    if not call.memo.strip():
        return shared(0.0, because("47.empty", lacking_facts=labels(call, wanted)))
    assert call.memo_at is not None
    evidence = (at_time(call.memo_at, "action:memo", call.memo),)
    found = {fact: compared(call, call.memo, fact).agreement for fact in wanted}
    return _by_share(call, found, evidence).remarking(*slips(call, call.memo, wanted))


def _by_share(
    call: CallView, found: dict[Fact, Agreement], evidence: tuple[Evidence, ...]
) -> Finding:
    """Return the share noted, what is noted in part for a half of itself."""
    lacking = [fact for fact, how in found.items() if how is Agreement.MISSED]
    in_part = [fact for fact, how in found.items() if how is Agreement.PARTLY]
    names = labels(call, lacking)
    if any(fact.memo is MemoNeed.OBLIGATORY for fact in lacking):
        return shared(0.0, because("47.missed", lacking_facts=names), evidence)
    share = 1 - (len(lacking) + len(in_part) * _IN_PART) / len(found)
    if lacking:
        reason = because("47.partly", lacking_facts=names)
    elif in_part:
        reason = because("47.in_part", part_facts=labels(call, in_part))
    else:
        reason = because("47.met", number=len(found))
    return shared(share, reason, evidence)
