"""Who waited for whom, and for how long: the speech of two tracks side by side."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from phonecoach.voice.samples import Interval, of_seconds

if TYPE_CHECKING:
    from collections.abc import Sequence

TURN_GAP = of_seconds(0.7)
"""What one person says with shorter pauses than this is one turn; longer ones let the
other in. Pauses within sentences are shorter, gaps between speakers last 0.2 s."""

SILENCE = of_seconds(2.0)
"""A silence of both that is worth telling."""


@dataclass(frozen=True, slots=True)
class Dialogue:
    """How two people took turns. All lengths are in samples.

    Attributes:
        reply_gaps: One for each turn of the trainee that follows a line of the caller;
            negative where the trainee began before the caller had ended. What begins
            and ends within a line, as a backchannel does, is no reply to it.
        talk_over: Stretches in which both spoke.
        silences: Stretches of `SILENCE` or more in which neither did.
    """

    reply_gaps: tuple[int, ...]
    talk_over: tuple[Interval, ...]
    silences: tuple[Interval, ...]


def dialogue(
    trainee: Sequence[Interval], caller: Sequence[Interval], length: int
) -> Dialogue:
    """Compare the speech of two tracks that began at the same moment.

    Args:
        trainee: When the trainee speaks, in order.
        caller: The same of the caller; may be empty.
        length: Of the longer track, in samples.
    """
    either = joined((*trainee, *caller), 0)
    return Dialogue(
        reply_gaps=_reply_gaps(joined(trainee, TURN_GAP), joined(caller, TURN_GAP)),
        talk_over=_common(trainee, caller),
        silences=tuple(gap for gap in gaps(either, length) if gap.length >= SILENCE),
    )


def joined(speech: Sequence[Interval], gap: int) -> tuple[Interval, ...]:
    """Return stretches as one where they overlap or lie up to `gap` samples apart."""
    found: list[Interval] = []
    for each in sorted(speech):
        if found and each.start - found[-1].end <= gap:
            last = found.pop()
            each = Interval(last.start, max(last.end, each.end))  # noqa: PLW2901
        found.append(each)
    return tuple(found)


def gaps(speech: Sequence[Interval], length: int) -> tuple[Interval, ...]:
    """Return what lies before, between and after stretches that do not overlap."""
    starts = [0, *(each.end for each in speech)]
    ends = [*(each.start for each in speech), length]
    pairs = zip(starts, ends, strict=True)
    return tuple(Interval(start, end) for start, end in pairs if start < end)


def _reply_gaps(
    trainee: Sequence[Interval], caller: Sequence[Interval]
) -> tuple[int, ...]:
    """Return the gap of each turn that follows a line not yet replied to."""
    found = []
    replied = 0
    for turn in trainee:
        begun = [line for line in caller if line.start < turn.start]
        if len(begun) > replied and turn.end > begun[-1].end:
            found.append(turn.start - begun[-1].end)
            replied = len(begun)
    return tuple(found)


def _common(one: Sequence[Interval], other: Sequence[Interval]) -> tuple[Interval, ...]:
    found = (
        Interval(max(a.start, b.start), min(a.end, b.end)) for a in one for b in other
    )
    return tuple(sorted(each for each in found if each.length > 0))
