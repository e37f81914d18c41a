"""Putting the people of a room into teams."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from phonecoach.app.gather.teams import teams_text
from phonecoach.app.screens.teams_screen import TeamsScreen
from phonecoach.app.telling import said
from phonecoach.call.record import PersonId
from phonecoach.errors import StoreError
from phonecoach.store import Team, TeamId

if TYPE_CHECKING:
    from collections.abc import Iterable

    from phonecoach.app.sitting import Sitting


class Teams(QObject):
    """Lets a supervisor or an administrator make, change and dissolve teams.

    Signals:
        laid: Another screen shall lie on the desk.
            screen: The `Screen`.
        left: The page of people is wanted again.
    """

    laid = Signal(object)
    left = Signal()

    def __init__(self, sitting: Sitting, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sitting = sitting
        self._writer = sitting.store.writer
        self._screen: TeamsScreen | None = None

    @Slot()
    def show(self) -> None:
        """Show every team."""
        self._show("")

    def _show(self, note: str) -> None:
        screen = TeamsScreen(teams_text(self._sitting.reader, self._sitting.person))
        screen.made.connect(self.make)
        screen.changed.connect(self.change)
        screen.dissolved.connect(self.dissolve)
        screen.left.connect(self.left)
        screen.say(note)
        self._screen = screen
        self.laid.emit(screen)

    @Slot(str, object)
    def make(self, name: str, members: Iterable[str]) -> None:
        """Make a new team."""
        people = map(PersonId, members)
        self._writer.add_team(name, people, author=self._sitting.person.id)
        self._settle(self.tr("The team {name} was made.").format(name=name))

    @Slot(str, str, object)
    def change(self, team: str, name: str, members: Iterable[str]) -> None:
        """Let a team have another name or other people."""
        people = frozenset(map(PersonId, members))
        after = Team(id=TeamId(team), name=name, members=people)
        self._writer.keep_team(after, author=self._sitting.person.id)
        self._settle(self.tr("The team {name} was changed.").format(name=name))

    @Slot(str, str)
    def dissolve(self, team: str, name: str) -> None:
        """Forget a team."""
        self._writer.drop_team(TeamId(team), author=self._sitting.person.id)
        words = self.tr("The team {name} was dissolved; its people and calls stay.")
        self._settle(words.format(name=name))

    def _settle(self, note: str) -> None:
        try:
            self._writer.flush()
        except StoreError as error:
            assert self._screen is not None
            self._screen.tell(said(error))
        else:
            self._show(note)
