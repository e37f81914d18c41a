"""The teams of a room, for whoever looks after its trainees."""

from __future__ import annotations

from typing import TYPE_CHECKING

from phonecoach.accounts import Role
from phonecoach.app.screens.teams_text import TeamLine, TeamsText

if TYPE_CHECKING:
    from phonecoach.store import Person, Reader


def teams_text(reader: Reader, viewer: Person) -> TeamsText:
    """Return all teams of the viewer's room, and the trainees who can be in one."""
    people = [one.person for one in reader.accounts(viewer.id)]
    return TeamsText(
        teams=tuple(
            TeamLine(id=one.id, name=one.name, members=frozenset(one.members))
            for one in reader.teams(viewer.id)
        ),
        people=tuple((one.id, one.name) for one in people if one.role is Role.TRAINEE),
    )
