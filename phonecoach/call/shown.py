"""Where a call showed something that a side card tells of, and how it was answered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from phonecoach.call.events import LineBegan, TurnBegan
from phonecoach.units import Micros

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from phonecoach.call.events import Event
    from phonecoach.scenario import LineId


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A line that showed a part of a technique."""

    at: Micros
    part: str
    """As ``TECHNIQUE.PART``."""

    said: str
    """By the other side."""

    answer: str
    """What the trainee said next; empty where that was nothing, or nobody knows."""


def shown_in(
    events: Iterable[Event], words: Mapping[int, str], shows: Mapping[LineId, str]
) -> tuple[Shown, ...]:
    """Return what lines of a call showed, in order.

    A line that is said while another waits for its answer shares that answer.

    Args:
        events: Of the call, in order.
        words: The words of the trainee's turns, by their numbers, as far as known.
        shows: What the lines of its case show.
    """
    return tuple(_shown(events, words, shows))


def _shown(
    events: Iterable[Event], words: Mapping[int, str], shows: Mapping[LineId, str]
) -> Iterator[Shown]:
    waiting: list[LineBegan] = []
    for event in events:
        if isinstance(event, LineBegan) and event.line in shows:
            waiting.append(event)
        elif isinstance(event, TurnBegan) and waiting:
            answer = words.get(event.turn, "")
            yield from (_one(line, shows, answer) for line in waiting)
            waiting.clear()
    yield from (_one(line, shows, "") for line in waiting)


def _one(line: LineBegan, shows: Mapping[LineId, str], answer: str) -> Shown:
    return Shown(at=line.shown, part=shows[line.line], said=line.text, answer=answer)
