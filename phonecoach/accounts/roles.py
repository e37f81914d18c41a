"""What people of a room may do, by their roles alone."""

from __future__ import annotations

import enum
from typing import Final


class Role(enum.StrEnum):
    """What a person is here for; everybody sees the own calls."""

    TRAINEE = "trainee"

    SUPERVISOR = "supervisor"
    """Sees every call of the room, and looks after its trainees."""

    AUTHOR = "author"
    """Writes and adapts cases; sees no calls of others."""

    ADMINISTRATOR = "administrator"
    """Looks after people and the room's settings; sees no calls of others."""


GUARDED: Final = frozenset({Role.SUPERVISOR, Role.AUTHOR, Role.ADMINISTRATOR})
"""Roles that ask for a password, where a trainee has a PIN or nothing."""

_MANAGED: Final = {
    Role.SUPERVISOR: frozenset({Role.TRAINEE}),
    Role.ADMINISTRATOR: frozenset(Role),
}


def sees_the_room(role: Role) -> bool:
    """Return whether calls, recordings and marks of others are open to a role."""
    return role is Role.SUPERVISOR


def sets_up_the_room(role: Role) -> bool:
    """Return whether a role may change the settings of the room."""
    return role is Role.ADMINISTRATOR


def manages(role: Role) -> frozenset[Role]:
    """Return the roles of those whom somebody may add, change, reset and erase."""
    return _MANAGED.get(role, frozenset())
