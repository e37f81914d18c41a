"""Picking up and the first words: items 44 and 45."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import combinations, pairwise

from phonecoach.checklist import Kind
from phonecoach.scoring.card import Mark
from phonecoach.scoring.claims import surest
from phonecoach.scoring.items.outgoing import first_chance, ringing_up
from phonecoach.scoring.occasions import always, inbound, spoke
from phonecoach.scoring.rule import (
    Finding,
    Part,
    Scene,
    at_time,
    because,
    heard,
    needs_human,
    not_applicable,
    of_parts,
    rule,
    shared,
)
from phonecoach.scoring.view import Span, TurnView, hits_in
from phonecoach.units import Language, Micros, Mode

# What is left of a late pick-up that is excused, and of a very late one.
_EXCUSED = 0.5
_VERY_LATE_EXCUSED = 0.25

_FIRST_RING = Micros(0)
_PICK_UP = "clock:pick_up"
_NOTHING = 1e-9
"""Thirds do not add up to exactly nought."""


def _rings(scene: Scene) -> bool:
    return inbound(scene.call.case)


@rule(44, possible=inbound, opportunity=_rings)
def pick_up(scene: Scene) -> Finding:
    """Seconds until pick-up; a late one makes a word of excuse due."""
    at = scene.call.answered
    if at is None:
        return shared(0.0, because("44.unanswered"))
    if scene.call.broken(Span(begin=_FIRST_RING, end=at)):
        return not_applicable("na.gap")
    if scene.profile.accommodation.untimed:
        return not_applicable("na.untimed")
    limits = scene.profile.pick_up
    values = {"after_us": at, "rings": scene.profile.rings_until(at)}
    evidence = (at_time(at, _PICK_UP),)
    if at > limits.met:
        return _late(scene, at, values)
    reason = because("44.best" if at <= limits.best else "44.met", **values)
    finding = shared(1.0, reason, evidence)
    return (
        finding.remarking(because("44.too_early")) if at < limits.too_early else finding
    )


def _late(scene: Scene, at: Micros, values: dict[str, int]) -> Finding:
    evidence = (at_time(at, _PICK_UP),)
    names = ("apologise", "thank_waiting")
    turns = scene.call.turns[:1]
    hits = [hit for turn in turns for hit in hits_in(turn, *names)]
    hit = scene.claims.take(hits)
    part = heard("late_excuse", hit, rests_on=names, within=turns)
    if part.unsure:
        return needs_human(because("44.unsure", **values), evidence + part.evidence)
    very = at >= scene.profile.pick_up.very_late
    share = part.worth * (_VERY_LATE_EXCUSED if very else _EXCUSED)
    reason = because("44.excused" if part.worth else "44.late", **values)
    finding = shared(share, reason, evidence + part.evidence, rests_on=part.rests_on)
    return replace(finding, within=part.within)


@rule(45, possible=always, opportunity=spoke)
def first_words(scene: Scene) -> Finding:
    """Company, own name and offer of help, in that order, a third each, in time.

    Who rings somebody up says other things; see `ringing_up`.
    """
    turn = scene.call.turns[0]
    finding = ringing_up(scene) if scene.call.outgoing else _greeted(scene, turn)
    if scene.call.head.mode is Mode.SPOKEN:
        finding = finding.remarking(because("human.warmth"))
    return _in_time(scene, turn, finding)


def _greeted(scene: Scene, turn: TurnView) -> Finding:
    said = _greeting(scene, turn)
    parts = tuple(one.part for one in said)
    kept = _in_order(said)
    finding = of_parts(*kept)
    if kept != parts:
        finding = finding.remarking(because("45.order"))
    return finding


@dataclass(frozen=True, slots=True)
class _Said:
    """A part of the greeting and where it stands; None where its place is free."""

    part: Part
    place: int | None


def _greeting(scene: Scene, turn: TurnView) -> tuple[_Said, ...]:
    names: tuple[str, ...] = ("state_company", "state_own_name", "offer_help")
    if scene.call.case.file.put_through:
        # The caller has had the company's greeting from whoever put them through.
        names = ("took_over", "state_own_name")
    return tuple(_said(scene, turn, name) for name in names)


def _said(scene: Scene, turn: TurnView, name: str) -> _Said:
    hit = scene.claims.take(hits_in(turn, name))
    if hit is None and name == "offer_help" and scene.call.head.language is Language.JA:
        # With thanks, company and surname a Japanese opening is complete. Thanks pay
        # for 65 as well, whose row says so: they are not claimed.
        thanks = surest(hits_in(turn, "thank", "thank_call"))
        names = (name, "thank", "thank_call")
        part = heard(name, thanks, rests_on=names, within=(turn,))
        return _Said(part=part, place=None)
    place = hit.behaviour.span[0] if hit else None
    return _Said(part=heard(name, hit, within=(turn,)), place=place)


def _in_order(said: tuple[_Said, ...]) -> tuple[Part, ...]:
    """Return the parts with those at nought that stand out of order.

    Of all selections that are in order the one that is worth most is kept.
    """
    placed = [one for one in said if one.place is not None]
    choices = [
        some
        for size in range(len(placed) + 1)
        for some in combinations(placed, size)
        if all((one.place or 0) <= (two.place or 0) for one, two in pairwise(some))
    ]
    kept = max(
        choices, key=lambda some: (sum(one.part.worth for one in some), len(some))
    )
    return tuple(
        one.part
        if one.place is None or one in kept
        else replace(one.part, worth=0.0, unsure=False)
        for one in said
    )


def _in_time(scene: Scene, turn: TurnView, finding: Finding) -> Finding:
    """Take a third off where the greeting began late."""
    answered = scene.call.answered
    assert answered is not None
    due = first_chance(scene.call) if scene.call.outgoing else answered
    gap = turn.onset - due
    timed = Kind.CLOCK in scene.kinds and not scene.profile.accommodation.untimed
    if not timed or gap <= scene.profile.first_words:
        return finding
    if scene.call.broken(Span(begin=answered, end=turn.onset)):
        return finding
    late = "45.late_rung" if scene.call.outgoing else "45.late"
    finding = finding.remarking(because(late, after_us=gap))
    if finding.share is None:
        return finding
    share = max(0.0, finding.share - 1 / 3)
    mark = Mark.PARTLY if share > _NOTHING else Mark.MISSED
    return replace(finding, mark=mark, share=share)
