"""How soon the trainee responded in a call: to the telephone, and to the caller."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING

from phonecoach.scoring.fold import INTO_SILENCE
from phonecoach.scoring.view import Span
from phonecoach.units import Micros, Mode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from phonecoach.scoring.view import CallerLine, CallView, TurnView

_FIRST_RING = Micros(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyGap:
    """From the caller's last word to the beginning of a reply."""

    turn: int
    """The trainee's turn."""

    gap: Micros
    """0 where the reply was begun while the caller was still speaking."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponseTimes:
    """How soon the trainee responded."""

    picked_up: Micros | None
    """From the first ring until the handset was lifted.

    None where it never was, or where the call was broken off meanwhile.
    """

    gaps: tuple[ReplyGap, ...]
    """In the order of the call, at most one for each of the caller's lines."""

    @property
    def usual_gap(self) -> Micros | None:
        """The median of the gaps; None without any."""
        if not self.gaps:
            return None
        return Micros(round(median(one.gap for one in self.gaps)))


def response_times(call: CallView) -> ResponseTimes:
    """Return how soon the trainee responded.

    A reply begins with the first key stroke, the voice, or the choice of what to say.
    It answers the line that the caller had begun last; what the caller asks because
    nothing is said does not make a gap shorter. A turn that talks over the caller is no
    reply, nor is a second one to the same words. Where the caller was on hold in
    between, or the call broken off, a gap means nothing; nor does one that was typed
    where the others were spoken. In a role-play nobody stops the moment between two
    voices.

    Args:
        call: Ended or filed.
    """
    live = call.head.mode is Mode.LIVE
    return ResponseTimes(
        picked_up=_picked_up(call), gaps=() if live else tuple(_gaps(call))
    )


def _picked_up(call: CallView) -> Micros | None:
    # Who picks up in a call that goes out is not the trainee.
    if call.answered is None or call.outgoing:
        return None
    ringing = Span(begin=_FIRST_RING, end=call.answered)
    return None if call.broken(ringing) else call.answered


def _gaps(call: CallView) -> Iterator[ReplyGap]:
    replied_to: CallerLine | None = None
    for turn in call.turns:
        line = _line_before(call, turn)
        if line is None or line is replied_to or _talks_over(turn):
            continue
        replied_to = line
        between = Span(begin=line.end, end=max(turn.onset, line.end))
        means = not (line.truncated or turn.makeshift)
        if means and not (call.broken(between) or _waited(call, between)):
            yield ReplyGap(turn=turn.no, gap=Micros(between.length))


def _line_before(call: CallView, turn: TurnView) -> CallerLine | None:
    """Return the line that had begun last when a response began."""
    if turn.before is None:
        return None
    latest = min(turn.before.begin, turn.onset)
    for line in reversed(call.lines):
        if line.begin <= latest and line.line not in INTO_SILENCE:
            return line
    return None


def _talks_over(turn: TurnView) -> bool:
    before = turn.before
    return before is not None and before.begin <= turn.took < before.end


def _waited(call: CallView, between: Span) -> bool:
    return any(
        wait.span.begin < between.end and between.begin < wait.span.end
        for wait in call.waits
    )
