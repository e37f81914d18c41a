"""Letting the caller wait: items 54 and 56."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from phonecoach.checklist import profile_for
from phonecoach.scenario import Action
from phonecoach.scoring.claims import surest
from phonecoach.scoring.rule import (
    Finding,
    Part,
    Scene,
    at_time,
    because,
    done,
    heard,
    not_applicable,
    of_parts,
    rule,
    shared,
    together,
)
from phonecoach.scoring.view import Span, TurnView, hits_in
from phonecoach.units import from_ms

if TYPE_CHECKING:
    from phonecoach.scenario import Case
    from phonecoach.scoring.card import Evidence
    from phonecoach.scoring.view import CallView
    from phonecoach.units import Micros


@dataclass(frozen=True, slots=True, kw_only=True)
class _Waiting:
    """A wait with what was said around it."""

    span: Span
    before: tuple[TurnView, ...]
    """The turns since the wait before this one."""

    after: TurnView | None

    @property
    def announcing(self) -> TurnView | None:
        """The turn that said or asked that the caller wait, however surely."""
        asked = (
            turn for turn in reversed(self.before) if hits_in(turn, "hold_announce")
        )
        return next(asked, None)


def _waitings(scene: Scene) -> tuple[_Waiting, ...]:
    call = scene.call
    spans = sorted((*_pressed(scene), *_unpressed(scene)), key=lambda one: one.begin)
    since = [None, *(span.end for span in spans)]
    return tuple(
        _Waiting(
            span=span,
            before=tuple(
                turn
                for turn in call.turns
                if turn.took <= span.begin and (start is None or turn.took >= start)
            ),
            after=next(iter(call.turns_after(span.end)), None),
        )
        for start, span in zip(since, spans, strict=False)
    )


def _pressed(scene: Scene) -> tuple[Span, ...]:
    """Return holds, and mutes in which the caller was left in silence."""
    quiet = [
        one.span
        for one in scene.call.silences
        if one.span.length > scene.profile.silence.warn
    ]
    return tuple(
        wait.span
        for wait in scene.call.waits
        if not wait.muted or any(wait.span.touches(span) for span in quiet)
    )


def _unpressed(scene: Scene) -> tuple[Span, ...]:
    """Return silences that were announced as a wait, but no key was pressed."""
    held = [wait.span for wait in scene.call.waits]
    return tuple(
        one.span
        for one in scene.call.silences
        if one.span.length > scene.profile.silence.warn
        and one.after is not None
        and one.after.does("hold_announce")
        and not any(one.span.touches(span) for span in held)
    )


def _waited(scene: Scene) -> bool:
    return bool(_waitings(scene))


def _may_wait(case: Case) -> bool:
    """Whether something in the case asks for a wait; anybody can hold anywhere."""
    stages = case.file.stages
    return case.file.look_up is not None or any(
        "hold_announce" in stage.expects or Action.HOLD in stage.expects_actions
        for stage in stages
    )


@rule(54, possible=_may_wait, opportunity=_waited)
def explain_wait(scene: Scene) -> Finding:
    """Reason, consent before the key is pressed, thanks on return: a third each."""
    waits = [one for one in _waitings(scene) if not scene.call.broken(one.span)]
    if not waits:
        return not_applicable("na.gap")
    return of_parts(
        _mean([_reason(scene, wait) for wait in waits]),
        _mean([_consent(scene.call, wait) for wait in waits]),
        _mean([_thanks(scene, wait) for wait in waits]),
    )


def _mean(parts: list[Part]) -> Part:
    """Return the same part of several waits as one."""
    return Part(
        name=parts[0].name,
        worth=sum(part.worth for part in parts) / len(parts),
        unsure=any(part.unsure for part in parts),
        evidence=tuple(one for part in parts for one in part.evidence),
        rests_on=tuple(name for part in parts for name in part.rests_on),
        within=together(part for part in parts if part.rests_on),
    )


def _reason(scene: Scene, wait: _Waiting) -> Part:
    hits = [hit for turn in wait.before for hit in hits_in(turn, "hold_reason")]
    return heard("hold_reason", scene.claims.take(hits), within=wait.before)


def _consent(call: CallView, wait: _Waiting) -> Part:
    """The caller answered the question whether they would wait, and then it began."""
    turn = wait.announcing
    if turn is None:
        return heard("consent", None, rests_on=("hold_announce",), within=wait.before)
    answers = _answers(call, turn, wait.span.begin)
    part = heard("consent", surest(hits_in(turn, "hold_announce")))
    if not answers:
        evidence = at_time(wait.span.begin, "action:hold")
        return done("consent", False, evidence)
    return Part(
        name="consent",
        worth=part.worth,
        unsure=part.unsure,
        evidence=(*part.evidence, *answers),
    )


def _answers(call: CallView, turn: TurnView, until: Micros) -> tuple[Evidence, ...]:
    """Return what agreed to wait: anything said in whole, unless it was a plain no."""
    replies = [line for line in call.replies(turn) if line.end <= until]
    if any(line.clear_no for line in replies):
        return ()
    return tuple(
        at_time(line.begin, "clock:consent", line.text)
        for line in replies
        if not line.truncated
    )


def _thanks(scene: Scene, wait: _Waiting) -> Part:
    if wait.after is None:
        return done("thank_waiting", False, at_time(wait.span.end, "action:resume"))
    hits = hits_in(wait.after, "thank_waiting")
    return heard("thank_waiting", scene.claims.take(hits), within=(wait.after,))


# Long waits ---------------------------------------------------------------------------


def _slow_look_up(case: Case) -> bool:
    """Whether the search takes long by the profile of a language of the case."""
    look_up = case.file.look_up
    return look_up is not None and any(
        from_ms(look_up.takes_ms) > profile_for(language).long_wait
        for language in case.texts
    )


def _long(scene: Scene) -> bool:
    return bool(_long_holds(scene)) or _long_look_up(scene)


def _long_look_up(scene: Scene) -> bool:
    look_up = scene.call.case.file.look_up
    return (
        look_up is not None
        and bool(scene.call.look_ups)
        and from_ms(look_up.takes_ms) > scene.profile.long_wait
    )


def _long_holds(scene: Scene) -> tuple[_Waiting, ...]:
    holds = {wait.span for wait in scene.call.waits if not wait.muted}
    return tuple(
        wait
        for wait in _waitings(scene)
        if wait.span in holds and wait.span.length > scene.profile.hold.green
    )


@rule(56, possible=_slow_look_up, opportunity=_long)
def explain_long_wait(scene: Scene) -> Finding:
    """What, how long, and the offer to ring back: a third each; no endless hold."""
    endless = _endless(scene)
    if endless is not None:
        return endless
    # One announcement may hold all of it, and the reason that 54 asks for as well:
    # the two rows look at the same words from two sides.
    what = surest(scene.call.hits("announce_action", "hold_reason"))
    how_long = surest(scene.call.hits("hold_duration"))
    finding = of_parts(
        heard("what", what, rests_on=("announce_action", "hold_reason")),
        heard("hold_duration", how_long),
        heard("offer_callback", surest(scene.call.hits("offer_callback"))),
    )
    holds = _long_holds(scene)
    if how_long is not None and holds:
        longest = max(wait.span.length for wait in holds)
        lengths = because("56.lengths", promised=how_long.words, hold_us=longest)
        finding = finding.remarking(lengths)
    late = [wait for wait in holds if _needed_check_back(scene, wait)]
    remarks = (because("56.check_back", hold_us=wait.span.length) for wait in late)
    return finding.remarking(*remarks)


def _endless(scene: Scene) -> Finding | None:
    """Return missed for a hold over the limit whose length nobody had agreed to."""
    for wait in _long_holds(scene):
        if wait.span.length <= scene.profile.hold.fault or _agreed(scene, wait):
            continue
        if scene.call.broken(wait.span):
            continue
        return shared(
            0.0,
            because("56.too_long", hold_us=wait.span.length),
            (at_time(wait.span.begin, "clock:hold"),),
            rests_on=("hold_duration",),
        )
    return None


def _needed_check_back(scene: Scene, wait: _Waiting) -> bool:
    return wait.span.length > scene.profile.hold.check_back and not _agreed(scene, wait)


def _agreed(scene: Scene, wait: _Waiting) -> bool:
    """Whether a length was told and the caller answered before the wait began."""
    told = [turn for turn in wait.before if turn.does("hold_duration")]
    return any(_answers(scene.call, turn, wait.span.begin) for turn in told)
