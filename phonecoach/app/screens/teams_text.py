"""What the page of teams shows."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamLine:
    """A named set of people.

    Attributes:
        id: Of the team.
        name: As shown.
        members: Ids of its people.
    """

    id: str
    name: str
    members: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamsText:
    """All teams, and who can be in one.

    Attributes:
        teams: By name.
        people: Id and name of every trainee of the room, by name.
    """

    teams: tuple[TeamLine, ...]
    people: tuple[tuple[str, str], ...]
