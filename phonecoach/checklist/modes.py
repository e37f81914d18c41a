"""What applies in which way of taking a call."""

from __future__ import annotations

import enum
import functools
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

from phonecoach.checklist.items import Kind
from phonecoach.content import read
from phonecoach.places import resources
from phonecoach.units import Mode

if TYPE_CHECKING:
    from phonecoach.checklist.items import Item


class Use(enum.StrEnum):
    """What becomes of an item in a mode."""

    APPLIES = "applies"
    SHOWN = "shown"
    """Its facts are shown without a mark."""

    NOT_APPLICABLE = "not_applicable"


@dataclass(frozen=True, slots=True, kw_only=True)
class ModeRow:
    """One way of taking a call; items that are not named apply as a whole."""

    mastery: bool
    not_applicable: tuple[int, ...] = ()
    shown: tuple[int, ...] = ()
    without: Mapping[int, tuple[Kind, ...]] = field(default_factory=dict)
    """Item number to the kinds of evidence that fall away."""

    machine: tuple[int, ...] | None = None
    """The only items that the program marks; a human marks all others. None for all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ModeTable:
    """Mode by item."""

    version: str
    modes: Mapping[Mode, ModeRow]
    mastery_without_captions: tuple[int, ...]
    """Items that count towards mastery only in calls without captions."""

    def use(self, mode: Mode, no: int) -> Use:
        """Return what becomes of an item in a mode."""
        row = self.modes[mode]
        if no in row.not_applicable:
            return Use.NOT_APPLICABLE
        return Use.SHOWN if no in row.shown else Use.APPLIES

    def left_to_humans(self, mode: Mode, no: int) -> bool:
        """Return whether only a human can mark an item in a mode."""
        machine = self.modes[mode].machine
        return machine is not None and no not in machine

    def kinds(self, mode: Mode, item: Item) -> tuple[Kind, ...]:
        """Return the kinds of evidence that an item rests on in a mode.

        Empty unless the item applies.
        """
        if self.use(mode, item.no) is not Use.APPLIES:
            return ()
        gone = self.modes[mode].without.get(item.no)
        if gone is None:
            return item.kinds
        return tuple(kind for kind in item.kinds if kind not in gone)

    def counts_towards_mastery(self, mode: Mode, no: int, *, captions: bool) -> bool:
        """Return whether a mark counts towards mastery of its item.

        Args:
            mode: How the call was taken.
            no: Number of the item.
            captions: Whether the caller's words could be read during the call.

        Source:
            Fairness rule 4 of the checklist: what captions give away is not mastered.
        """
        if captions and no in self.mastery_without_captions:
            return False
        return self.modes[mode].mastery and self.use(mode, no) is Use.APPLIES


@functools.cache
def mode_table() -> ModeTable:
    """Return the table that comes with the program.

    Raises:
        ContentError: If its file is damaged.
    """
    found = read(resources("checklist", "modes.yaml"), ModeTable)
    return ModeTable(
        version=found.version,
        modes=MappingProxyType(dict(found.modes)),
        mastery_without_captions=found.mastery_without_captions,
    )
