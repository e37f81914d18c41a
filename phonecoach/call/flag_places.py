"""Where the flags of a call stand, so that none hides another."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_ONE_POLE = 2.0
"""Flags whose moments are closer than this share a pole."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A flag that asks for a place."""

    pole: float
    """How far from the left its moment is."""

    must: bool
    """Whether it is shown however little room there is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a flag stands."""

    pole: float
    left: float
    """Its edge: at the pole, where there is room."""

    row: int
    """0 is the lowest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """What there is for flags, in logical pixels."""

    right: float
    """How far to the right a flag may reach; to the left it is 0."""

    rows: int
    flag: float
    """How wide one is."""

    gap: float


def places(wanted: Sequence[Wanted], room: Room) -> tuple[Place | None, ...]:
    """Return a place for each flag, or None where there is none.

    In a crowd the earlier flag is the higher one, so that no pole stands before a flag.
    Flags that must be shown move aside; the others stand at their moment or not at all.

    Args:
        wanted: Flags in the order of the call.
        room: What there is for them.
    """
    found: dict[int, Place] = {}
    _place_musts(wanted, room, found)
    for index, one in enumerate(wanted):
        if not one.must and (place := _free_place(one, room, found)) is not None:
            found[index] = place
    return tuple(found.get(index) for index in range(len(wanted)))


# Flags that must be shown ------------------------------------------------------------


def _place_musts(wanted: Sequence[Wanted], room: Room, found: dict[int, Place]) -> None:
    """Place them from the right, then push those back in that left the paper."""
    edges = [room.right + room.gap] * room.rows
    for index, one in reversed(list(enumerate(wanted))):
        if one.must:
            place = _beside(one.pole, room, edges, list(found.values()))
            found[index] = place
            edges[place.row] = place.left
    for row in range(room.rows):
        _push_back(row, room, found)


def _beside(pole: float, room: Room, edges: list[float], later: list[Place]) -> Place:
    """Return the lowest place at the pole, or else the nearest one."""
    reach = pole + room.flag + room.gap
    over = max((one.row + 1 for one in later if one.pole < reach), default=0)
    for row in range(over, room.rows):
        if reach <= edges[row]:
            return Place(pole=pole, left=pole, row=row)
    lefts = [min(pole, edge - room.gap - room.flag) for edge in edges]
    row = max(range(room.rows), key=lambda row: (lefts[row], row))
    return Place(pole=pole, left=lefts[row], row=row)


def _push_back(row: int, room: Room, found: dict[int, Place]) -> None:
    free = 0.0
    in_row = [index for index, one in found.items() if one.row == row]
    for index in sorted(in_row, key=lambda index: found[index].left):
        left = max(free, found[index].left)
        if left + room.flag > room.right:
            del found[index]
            continue
        found[index] = replace(found[index], left=left)
        free = left + room.flag + room.gap


# Flags for which there is room, or not -----------------------------------------------


def _free_place(one: Wanted, room: Room, found: dict[int, Place]) -> Place | None:
    if one.pole + room.flag > room.right:
        return None
    # Only the lower half is theirs, so that what needs a look stands out.
    for row in range(max(1, room.rows // 2)):
        place = Place(pole=one.pole, left=one.pole, row=row)
        if not any(_in_the_way(place, other, room) for other in found.values()):
            return place
    return None


def _in_the_way(one: Place, other: Place, room: Room) -> bool:
    """Whether two flags, or a flag and a pole, would meet."""
    if one.row == other.row:
        return abs(one.left - other.left) < room.flag + room.gap
    high, low = (one, other) if one.row > other.row else (other, one)
    if abs(high.pole - low.pole) < _ONE_POLE:
        return False
    return low.left - room.gap < high.pole < low.left + room.flag + room.gap
