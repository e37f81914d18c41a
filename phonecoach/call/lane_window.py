"""A stretch of the line of a call, to be drawn on its own."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from phonecoach.call.lanes import Lanes, Spoken, Stretch
from phonecoach.units import Micros

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_Part = TypeVar("_Part", bound=Stretch)


def lane_window(lanes: Lanes, begin: Micros, end: Micros) -> Lanes:
    """Return a stretch of the lanes; it begins at 0, wherever it was cut out.

    Args:
        lanes: Of the whole call.
        begin: Where the stretch begins.
        end: Where it ends, later than it begins.
    """
    return Lanes(
        length=Micros(end - begin),
        answered=_within(lanes.answered, begin, end),
        caller=tuple(_cut(lanes.caller, begin, end)),
        trainee=tuple(_cut(lanes.trainee, begin, end)),
        holds=tuple(_cut(lanes.holds, begin, end)),
        silences=tuple(_cut(lanes.silences, begin, end)),
        composing=tuple(_cut(lanes.composing, begin, end)),
    )


def _within(answered: Micros | None, begin: Micros, end: Micros) -> Micros | None:
    if answered is None or answered > end:
        return None
    return Micros(max(0, answered - begin))


def _cut(parts: Iterable[_Part], begin: Micros, end: Micros) -> Iterator[_Part]:
    for one in parts:
        if one.ends <= begin or one.begins >= end:
            continue
        begins, ends = max(one.begins, begin), min(one.ends, end)
        if isinstance(one, Spoken):
            share = (ends - begins) / (one.ends - one.begins)
            letters = round(share * one.letters)
            loudness = _loud(one, begins, ends)
            one = replace(one, letters=letters, loudness=loudness)  # noqa: PLW2901
        yield replace(one, begins=Micros(begins - begin), ends=Micros(ends - begin))


def _loud(spoken: Spoken, begins: Micros, ends: Micros) -> tuple[float, ...]:
    """Return how loud a part of it was, as far as it was measured."""
    count, length = len(spoken.loudness), spoken.ends - spoken.begins
    first = round((begins - spoken.begins) / length * count)
    last = round((ends - spoken.begins) / length * count)
    return spoken.loudness[first : max(last, first + 1)]
