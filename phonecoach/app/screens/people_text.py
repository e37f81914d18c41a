"""What the page of people shows."""

from __future__ import annotations

from dataclasses import dataclass

from phonecoach.accounts import Role
from phonecoach.units import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonLine:
    """Somebody of the room.

    Attributes:
        id: Of the person.
        name: As shown.
        role: What they are here for.
        language: What they train in.
        secret: What they sign in with, in words.
        last: When they took their last call, in words.
        resets: What can be taken away: "Reset PIN", or empty for nothing.
        managed: Whether they may be changed and erased by whoever looks.
        calls_seen: Whether whoever looks sees their calls, and may hand them out.
    """

    id: str
    name: str
    role: Role
    language: Language
    secret: str
    last: str
    resets: str
    managed: bool
    calls_seen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleText:
    """Everybody, and who tried to be somebody else.

    Attributes:
        people: By name.
        tries: Wrong tries to sign in, in words, the latest first.
        roles: What people can be added as.
        language: What somebody new trains in unless told.
    """

    people: tuple[PersonLine, ...]
    tries: tuple[str, ...]
    roles: tuple[Role, ...]
    language: Language
