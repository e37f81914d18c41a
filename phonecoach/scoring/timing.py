"""The times of a call in three figures, and what the profile thinks of them."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING

from phonecoach.scoring.promised import named_wait
from phonecoach.scoring.response_times import response_times
from phonecoach.units import Language, Micros

if TYPE_CHECKING:
    from collections.abc import Iterable

    from phonecoach.checklist import Profile
    from phonecoach.checklist.profile import Hold, PickUp, ReplyGap, Silence
    from phonecoach.scoring.response_times import ResponseTimes
    from phonecoach.scoring.view import CallView, TurnView, Wait

_FIRST_RING = Micros(0)
_SECOND = 1_000_000
_MINUTE = 60 * _SECOND


class Grade(enum.IntEnum):
    """How a time is to be seen; the larger, the worse."""

    GOOD = enum.auto()
    SLOW = enum.auto()
    TOO_SLOW = enum.auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class PickedUp:
    """When the handset was lifted."""

    after: Micros
    ring: int
    """Which ring was sounding, counted from 1."""

    grade: Grade


@dataclass(frozen=True, slots=True, kw_only=True)
class UsualGap:
    """How long the trainee took to reply, as a rule."""

    median: Micros
    replies: int
    grade: Grade


@dataclass(frozen=True, slots=True, kw_only=True)
class OnHold:
    """How long the caller was on hold, all holds together."""

    lasted: Micros
    agreed: Micros | None
    """What the caller had agreed to; None unless that is known of every hold."""

    grade: Grade
    """Of the worst hold."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """The times of one call; None where there was nothing to measure."""

    picked_up: PickedUp | None
    reply_gap: UsualGap | None
    on_hold: OnHold | None


def figures(call: CallView, profile: Profile) -> Figures:
    """Return the times of a call.

    Args:
        call: Ended or filed.
        profile: The thresholds they are graded by.
    """
    times = response_times(call)
    return Figures(
        picked_up=_picked_up(times.picked_up, profile),
        reply_gap=_usual_gap(times, profile.reply_gap),
        on_hold=_on_hold(call, profile.hold),
    )


# Grades -------------------------------------------------------------------------------


def pick_up_grade(after: Micros, limits: PickUp) -> Grade:
    """Return how soon the handset was lifted; `met` is still good.

    Source:
        Checklist item 44: late from beyond `met`, very late from `very_late` on.
    """
    if after <= limits.met:
        return Grade.GOOD
    return Grade.SLOW if after < limits.very_late else Grade.TOO_SLOW


def reply_grade(gap: Micros, limits: ReplyGap) -> Grade:
    """Return how soon a reply came; both limits still belong to the better side."""
    return _graded(gap, limits.green, limits.amber)


def silence_grade(lasted: Micros, limits: Silence) -> Grade:
    """Return how a silence on the trainee's floor is to be seen.

    Source:
        Checklist item 58: only what is longer than a limit goes beyond it.
    """
    return _graded(lasted, limits.warn, limits.fault)


def hold_grade(lasted: Micros, limits: Hold, agreed: Micros | None = None) -> Grade:
    """Return how the length of a hold is to be seen.

    Args:
        lasted: How long the caller waited.
        limits: Of the profile.
        agreed: The length that the caller had agreed to; it takes the place of
            `green`, and of a check-back in between.
    """
    if agreed is None:
        return _graded(lasted, limits.green, limits.fault)
    return _graded(lasted, agreed, Micros(agreed + limits.check_back))


def _graded(length: Micros, good: Micros, slow: Micros) -> Grade:
    if length <= good:
        return Grade.GOOD
    return Grade.SLOW if length <= slow else Grade.TOO_SLOW


# Figures ------------------------------------------------------------------------------


def _picked_up(after: Micros | None, profile: Profile) -> PickedUp | None:
    if after is None:
        return None
    return PickedUp(
        after=after,
        ring=profile.rings_until(max(after, _FIRST_RING)),
        grade=pick_up_grade(after, profile.pick_up),
    )


def _usual_gap(times: ResponseTimes, limits: ReplyGap) -> UsualGap | None:
    usual = times.usual_gap
    if usual is None:
        return None
    return UsualGap(
        median=usual, replies=len(times.gaps), grade=reply_grade(usual, limits)
    )


# Holds --------------------------------------------------------------------------------


def _on_hold(call: CallView, limits: Hold) -> OnHold | None:
    holds = [one for one in call.waits if not one.muted and not call.broken(one.span)]
    if not holds:
        return None
    agreed = [_agreed(call, one) for one in holds]
    known = [one for one in agreed if one is not None]
    return OnHold(
        lasted=_sum(Micros(one.span.length) for one in holds),
        agreed=_sum(known) if len(known) == len(holds) else None,
        grade=max(
            hold_grade(Micros(one.span.length), limits, told)
            for one, told in zip(holds, agreed, strict=True)
        ),
    )


def _agreed(call: CallView, wait: Wait) -> Micros | None:
    """Return the length that was told for a hold and that the caller answered."""
    earlier = [one.span.end for one in call.waits if one.span.end <= wait.span.begin]
    since = max(earlier, default=_FIRST_RING)
    for turn in reversed(call.turns):
        before = since <= turn.took <= wait.span.begin
        if before and turn.does("hold_duration"):
            answers = (line.end <= wait.span.begin for line in call.replies(turn))
            return _told(turn, call.head.language) if any(answers) else None
    return None


def _told(turn: TurnView, language: Language) -> Micros | None:
    spans = [one.span for one in turn.does("hold_duration")]
    return named_wait(turn.words, spans, language)


def _sum(parts: Iterable[Micros]) -> Micros:
    return Micros(sum(parts))
