"""Letting the caller speak: items 48, 61 and 85."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from phonecoach.checklist import Kind
from phonecoach.language.protocol import Verdict
from phonecoach.scenario import StageKind
from phonecoach.scoring.claims import surest
from phonecoach.scoring.occasions import (
    FOLLOWING,
    SOLVING,
    always,
    answered,
    complaint_story,
    is_complaint,
    spoke,
)
from phonecoach.scoring.rule import (
    Finding,
    Part,
    Scene,
    at_time,
    because,
    heard,
    in_turn,
    of_parts,
    rule,
    shared,
)
from phonecoach.scoring.view import Hit, Span, hits_in
from phonecoach.units import Mode

if TYPE_CHECKING:
    from collections.abc import Collection

    from phonecoach.scenario import Case, LineId
    from phonecoach.scoring.card import Evidence
    from phonecoach.scoring.view import CallView, Story, TalkOver, TurnView

_HALF = 0.5

_TAKES_THE_FLOOR = (
    *SOLVING,
    "ask_question",
    "ask_repeat",
    "verify_identity",
    "offer_callback",
    "offer_compensation",
    "explain",
    "excuse",
    "argue",
    "blame_caller",
    "flat_refusal",
    "hold_announce",
)
"""What is no sign of following but the beginning of something of one's own."""


def talked_over(scene: Scene) -> tuple[TalkOver, ...]:
    """Return where the caller was cut off, exemptions taken out."""
    return tuple(one for one in scene.call.talk_overs if _counts(scene, one))


def _counts(scene: Scene, one: TalkOver) -> bool:
    limits = scene.profile.talk_over
    turn = one.turn
    if one.line.must_interrupt or one.remaining < limits.remaining:
        return False
    if scene.call.broken(Span(begin=one.line.begin, end=turn.ended)):
        return False
    if turn.only(*FOLLOWING) and turn.ended - turn.took <= limits.back_channel:
        return False
    # A typed reply is there at once, however long it would take to say.
    typed = scene.call.head.mode is Mode.TYPED
    return typed or one.overlap >= limits.overlap


def _evidence(over: TalkOver) -> Evidence:
    return in_turn(over.turn, "clock:talk_over")


def _caller_spoke(scene: Scene) -> bool:
    return answered(scene) and bool(scene.call.lines)


@rule(48, possible=always, opportunity=_caller_spoke)
def never_cut_in(scene: Scene) -> Finding:
    """No talking over the caller; signs of following and right interruptions aside."""
    overs = talked_over(scene)
    if not overs:
        return shared(1.0, because("48.met"))
    reason = because(
        "48.cut_in", count=len(overs), remaining_us=max(one.remaining for one in overs)
    )
    return shared(0.0, reason, tuple(_evidence(one) for one in overs))


def _long_passage(case: Case) -> bool:
    kinds = {StageKind.STORY, StageKind.WISH}
    return any(
        len(stage.lines) > 1 for stage in case.file.stages if stage.kind in kinds
    )


def _passage(call: CallView) -> Story | None:
    """Return what was told at length: the story, else a wish of several lines."""
    if call.story is not None:
        return call.story
    wish = call.wish
    return wish if wish is not None and len(wish.lines) > 1 else None


def _passage_begun(scene: Scene) -> bool:
    return spoke(scene) and _passage(scene.call) is not None


@rule(61, possible=_long_passage, opportunity=_passage_begun)
def listen_actively(scene: Scene) -> Finding:
    """Signs of following in a long passage; a reply written meanwhile halves them."""
    passage = _passage(scene.call)
    assert passage is not None
    following = _following(scene, passage)
    early = _composed_early(scene, passage)
    if not early:
        return of_parts(following)
    evidence = tuple(at_time(span.begin, "clock:composing") for span in early)
    finding = of_parts(
        replace(
            following,
            worth=following.worth * _HALF,
            evidence=following.evidence + evidence,
        )
    )
    return finding.remarking(because("61.composed", count=len(early)))


def _following(scene: Scene, passage: Story) -> Part:
    call = scene.call
    span = passage.span
    keys = [at for at in call.back_channels if span.begin <= at <= span.end]
    if keys:
        evidence = tuple(at_time(at, "action:back_channel") for at in keys)
        return Part(name="following", worth=1.0, evidence=evidence)
    hits = call.hits("acknowledge", after=span.begin, before=span.end)
    names: tuple[str, ...] = ("acknowledge",)
    if passage is call.wish:
        # A wish is short: whoever takes it up in the reply has followed it.
        names = ("acknowledge", "summarise", "empathise")
        reply = call.turns_after(span.end)[:1]
        hits += tuple(hit for turn in reply for hit in hits_in(turn, *names))
    return heard("following", surest(hits), rests_on=names)


def _composed_early(scene: Scene, passage: Story) -> tuple[Span, ...]:
    """Return where a reply was begun during a line of the passage."""
    call = scene.call
    if Kind.CLOCK not in scene.kinds or call.head.mode is not Mode.TYPED:
        return ()
    return tuple(
        one.span
        for one in call.composings
        if any(line.begin <= one.span.begin < line.end for line in passage.lines)
        and not (one.turn is not None and call.turn(one.turn).only(*FOLLOWING))
        and not call.broken(one.span)
    )


def _story_begun(scene: Scene) -> bool:
    return spoke(scene) and scene.call.story is not None


def _complaint_begun(scene: Scene) -> bool:
    return is_complaint(scene.call.case) and _story_begun(scene)


@rule(85, possible=complaint_story, opportunity=_complaint_begun)
def let_it_all_out(scene: Scene) -> Finding:
    """No talk-over in the story, and no taking of the floor in its pauses."""
    call = scene.call
    story = call.story
    assert story is not None
    told = {line.line for line in story.lines}
    overs = [one for one in talked_over(scene) if one.line.line in told]
    if overs:
        reason = because("85.cut_in", count=len(overs))
        return shared(0.0, reason, tuple(_evidence(one) for one in overs))
    pauses = [hit for turn in call.turns for hit in _taking_over(call, turn)]
    if pauses:
        turns = dict.fromkeys(hit.turn for hit in pauses)
        evidence = tuple(in_turn(turn, "words:takes_the_floor") for turn in turns)
        return shared(0.0, because("85.took_the_floor"), evidence)
    return shared(1.0, because("85.met"))


def _taking_over(call: CallView, turn: TurnView) -> tuple[Hit, ...]:
    """Return what took the floor while a line of the story was still to come."""
    story_lines = frozenset(
        line
        for stage in call.case.file.stages
        if stage.kind is StageKind.STORY
        for line in stage.lines
    )
    return takes_the_floor(turn, story_lines)


def takes_the_floor(turn: TurnView, lines: Collection[LineId]) -> tuple[Hit, ...]:
    """Return what took the floor while one of these lines was still to come."""
    if turn.pending not in lines:
        return ()
    found = turn.does(*_TAKES_THE_FLOOR, at_least=Verdict.YES)
    return tuple(Hit(turn=turn, behaviour=one) for one in found)
