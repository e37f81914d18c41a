"""The items that a human ticks in a role-play, each with one key."""

from __future__ import annotations

import string
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from phonecoach.checklist import checklist, mode_table
from phonecoach.checklist.modes import Use
from phonecoach.scoring.scorer import items_possible
from phonecoach.units import Mode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from phonecoach.checklist import Section
    from phonecoach.scenario import Case

SHIFT: Final = "⇧"

KEYS: Final = tuple(
    key
    for shift in ("", SHIFT)
    for key in (f"{shift}{one}" for one in "1234567890" + string.ascii_lowercase)
)
"""Of the items, in their order; more than there are items."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    """An item that a human ticks."""

    no: int
    key: str
    """A digit or a small letter; with ⇧ before it where Shift is held too."""


def tick_sheet(case: Case) -> Iterator[tuple[Section, tuple[Tick, ...]]]:
    """Yield each section with those of its items that are ticked in a role-play."""
    modes, possible = mode_table(), set(items_possible(case))
    keys = iter(KEYS)
    for section in checklist().sections.values():
        ticks = tuple(
            Tick(no=one.no, key=next(keys))
            for one in checklist().in_section(section.id)
            if one.no in possible
            and modes.use(Mode.LIVE, one.no) is Use.APPLIES
            and modes.left_to_humans(Mode.LIVE, one.no)
        )
        if ticks:
            yield section, ticks
