"""The characters of random trainees: how often each does what."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

Range = tuple[int, int]
"""From and to, in milliseconds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Character:
    """How a random trainee is inclined; shares are chances from 0 to 1.

    Attributes:
        weight: How many such trainees there are against others.
    """

    name: str
    weight: int = 1

    # When
    picks_up: Range = (1_000, 9_000)
    lets_ring: Range = (15_000, 45_000)
    """So long at the other end, until it is given up."""

    replies: Range = (300, 2_500)
    silences: float = 0.02
    """A reply is long in coming."""

    leaves: float = 0.002
    """Hangs up instead of the next act."""

    # What is said
    heeds: float = 0.7
    """Does each thing the stage asks for."""

    manners: float = 0.3
    """Does each thing good manners ask for at this point of any call."""

    follows: float = 0.3
    """Says what the caller waits for to go on, good or bad."""

    bent: float = 0.0
    """Has an ending in mind, and follows what leads there."""

    wanders: float = 0.05
    """Says anything at all."""

    faults: float = 0.02
    """Commits a fault."""

    orderly: float = 0.8
    """Says things in the order in which they are asked for."""

    exact: float = 0.8
    """Each fact, name and time is there and right."""

    clear: float = 0.97
    """Each thing is said so that it is surely heard."""

    # While the caller speaks
    cuts_in: float = 0.02
    back_channels: float = 0.15
    composes_early: float = 0.05

    # The panel
    writes: float = 0.5
    """Memo and form are brought up to date before the next turn."""

    prepares: float = 0.6
    """Plans a call that goes out, rehearses it."""

    acts: float = 0.5
    """Uses the panel where the stage asks for it, or a hold was announced."""

    presses: float = 0.02
    """Presses any key of the panel for no reason."""

    turns_away: float = 0.3
    """Turns to whatever comes up beside the call."""

    stays_away: float = 0.1
    """A hold lasts too long."""

    reviews: float = 0.7
    """Fills in each line of the review."""


CHARACTERS: Final = (
    Character(
        name="careful",
        weight=3,
        heeds=0.85,
        manners=0.5,
        faults=0.0,
        wanders=0.03,
        orderly=0.97,
        exact=0.97,
        cuts_in=0.0,
        back_channels=0.35,
        composes_early=0.0,
        silences=0.0,
        writes=0.9,
        prepares=0.95,
        acts=0.85,
        presses=0.0,
        turns_away=0.0,
        stays_away=0.0,
        reviews=0.95,
        leaves=0.0,
    ),
    Character(name="ordinary", weight=3),
    Character(
        name="sloppy",
        weight=2,
        picks_up=(3_000, 20_000),
        heeds=0.35,
        manners=0.1,
        orderly=0.4,
        exact=0.4,
        clear=0.85,
        composes_early=0.3,
        writes=0.15,
        prepares=0.15,
        acts=0.3,
        presses=0.06,
        stays_away=0.4,
        reviews=0.25,
    ),
    Character(
        name="rude",
        heeds=0.3,
        manners=0.05,
        faults=0.4,
        exact=0.5,
        cuts_in=0.15,
        back_channels=0.0,
        writes=0.2,
        reviews=0.15,
        leaves=0.02,
    ),
    Character(
        name="silent",
        picks_up=(2_000, 50_000),
        lets_ring=(30_000, 90_000),
        replies=(1_500, 6_000),
        silences=0.35,
        heeds=0.35,
        manners=0.1,
        follows=0.15,
        writes=0.3,
        stays_away=0.3,
        reviews=0.0,
    ),
    Character(
        name="impatient",
        lets_ring=(2_000, 20_000),
        replies=(0, 600),
        heeds=0.45,
        manners=0.1,
        exact=0.6,
        cuts_in=0.25,
        composes_early=0.4,
        back_channels=0.0,
        acts=0.3,
        writes=0.2,
        reviews=0.2,
    ),
    Character(
        name="early hanger-up",
        weight=2,
        heeds=0.5,
        leaves=0.15,
        reviews=0.3,
    ),
    Character(
        name="curious",
        weight=3,
        heeds=0.45,
        manners=0.35,
        follows=0.8,
        wanders=0.3,
        faults=0.05,
        acts=0.6,
        presses=0.08,
        reviews=0.5,
    ),
    Character(
        name="bent on an ending",
        weight=2,
        heeds=0.25,
        manners=0.1,
        bent=1.0,
        follows=0.9,
        silences=0.0,
    ),
    Character(
        name="long away",
        heeds=0.8,
        manners=0.5,
        exact=0.9,
        acts=0.9,
        stays_away=0.8,
    ),
    Character(
        name="stubborn",
        heeds=0.2,
        manners=0.15,
        follows=0.1,
        wanders=0.4,
        faults=0.1,
        writes=0.3,
        reviews=0.4,
    ),
)
