"""The moment of a call that a mark speaks of, for looking at it and trying it again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from phonecoach.scoring.card import Mark
from phonecoach.units import Micros

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from phonecoach.scoring.card import ItemMark
    from phonecoach.scoring.view import CallView


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """When something was done, or could have been."""

    at: Micros
    seen: bool
    """Whether the mark rests on it; otherwise it is where the occasion arose."""


def moment_of(mark: ItemMark, call: CallView) -> Moment | None:
    """Return the first moment that a mark rests on, or else where it was due.

    None where the mark speaks of the whole call, or of nothing in it.
    """
    if mark.mark is Mark.NOT_APPLICABLE:
        return None
    if mark.evidence:
        return Moment(at=min(one.at for one in mark.evidence), seen=True)
    occasion = _OCCASIONS.get(mark.no)
    at = None if occasion is None or mark.mark is Mark.MET else occasion(call)
    return None if at is None else Moment(at=at, seen=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """A stretch of the call to look at closely."""

    begin: Micros
    end: Micros


def window_of(at: Micros, call: CallView) -> Window:
    """Return what belongs to a moment: the line before it, the turn, the answer to it.

    Args:
        at: The moment.
        call: In which it lies.
    """
    turn = next((one for one in call.turns if one.onset <= at <= one.ended), None)
    begin = end = at
    if turn is not None:
        begin, end = turn.onset, turn.ended
    before = [line for line in call.lines if line.begin <= begin]
    after = [line for line in call.lines if begin < line.begin and line.end > end]
    if before:
        begin = min(begin, before[-1].begin)
    if after:
        end = max(end, after[0].end)
    return Window(begin=begin, end=max(begin, min(call.ended, end)))


# Occasions ----------------------------------------------------------------------------


def _first_turn(call: CallView) -> Micros | None:
    return call.turns[0].onset if call.turns else call.answered


def _wish(call: CallView) -> Micros | None:
    return call.wish_known


def _story(call: CallView) -> Micros | None:
    return None if call.story is None else call.story.span.end


def _attack(call: CallView) -> Micros | None:
    return call.attacked


def _closing(call: CallView) -> Micros | None:
    turns = call.closing or call.turns[-1:]
    return turns[0].onset if turns else None


_OCCASIONS: Mapping[int, Callable[[CallView], Micros | None]] = {
    45: _first_turn,
    46: _wish,
    49: _wish,
    50: _wish,
    60: _wish,
    62: _wish,
    63: _closing,
    64: _closing,
    65: _closing,
    73: _closing,
    81: _attack,
    82: _closing,
    83: _attack,
    85: _story,
    86: _attack,
    88: _story,
}
"""Where an item is due that nothing was heard of."""
