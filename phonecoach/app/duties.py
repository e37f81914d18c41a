"""What somebody looks after beside the own training: more places in the bar.

To add one: `Place` gets a member, `TopBar` its name and its key, `_OPEN_TO` says which
roles go there, and a method here makes its screen, lays it and is named in `_makers`.
What the screen does is for an object of its own that the method makes; everything that
it reads goes through the reader under the id of whoever sits here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot

from phonecoach.accounts import Role
from phonecoach.app.calibrating import Calibrating
from phonecoach.app.case_checking import CaseChecking
from phonecoach.app.giving import Giving
from phonecoach.app.grouping import Grouping
from phonecoach.app.people import People
from phonecoach.app.reviewing import Reviewing
from phonecoach.app.role_playing import RolePlaying
from phonecoach.app.room import RoomSetup
from phonecoach.app.screens.cases_screen import CasesScreen
from phonecoach.app.screens.given_screen import GivenScreen
from phonecoach.app.screens.people_screen import PeopleScreen
from phonecoach.app.screens.room_screen import RoomScreen
from phonecoach.app.screens.screen import Place
from phonecoach.app.screens.site_screen import SiteScreen
from phonecoach.app.screens.teams_screen import TeamsScreen

if TYPE_CHECKING:
    from collections.abc import Callable

    from phonecoach.app.sitting import Sitting
    from phonecoach.call.record import CallId

_OPEN_TO: Final = {
    Place.REVIEW: {Role.SUPERVISOR},
    Place.GROUP: {Role.SUPERVISOR},
    Place.PEOPLE: {Role.SUPERVISOR, Role.ADMINISTRATOR},
    Place.ROOM: {Role.ADMINISTRATOR},
    Place.CASES: {Role.AUTHOR, Role.SUPERVISOR},
    Place.TESTS: {Role.SUPERVISOR},
}

_BEGINS_AT: Final = {
    Role.SUPERVISOR: Place.REVIEW,
    Role.ADMINISTRATOR: Place.PEOPLE,
    Role.AUTHOR: Place.CASES,
}

DUTY_SCREENS: Final = (
    PeopleScreen,
    TeamsScreen,
    RoomScreen,
    SiteScreen,
    CasesScreen,
    GivenScreen,
)
"""Shown anew when the window is dressed otherwise."""


class Duties(QObject):
    """Shows the places that a role opens.

    Signals:
        laid: Another screen shall lie on the desk.
            screen: The `Screen`.
        card_opened: The card of an own call is wanted.
            call: Its id.
        troubled: Something failed that the person should know of.
            sentence: What happened and what to do.
        gone: Somebody was erased, and their recordings shall go too.
        set_up: Something holds for the room that did not before.
        closing: The program shall be closed.
    """

    laid = Signal(object)
    card_opened = Signal(str)
    troubled = Signal(str)
    gone = Signal()
    set_up = Signal()
    closing = Signal()

    def __init__(self, sitting: Sitting, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sitting = sitting
        self._people = People(sitting, self)
        self._people.laid.connect(self.laid)
        self._people.gone.connect(self.gone)
        self._room = RoomSetup(sitting, self)
        self._room.laid.connect(self.laid)
        self._room.set_up.connect(self.set_up)
        self._room.closing.connect(self.closing)
        self._group = Grouping(sitting, self)
        self._group.laid.connect(self.laid)
        self._group.card_opened.connect(self._open_card)
        self._group.troubled.connect(self.troubled)
        self._reviewing = Reviewing(sitting, self)
        self._reviewing.laid.connect(self.laid)
        self._reviewing.troubled.connect(self.troubled)
        self._calibrating = Calibrating(sitting, self)
        self._calibrating.laid.connect(self.laid)
        self._calibrating.left.connect(self._reviewing.show)
        self._reviewing.calibration_asked.connect(self._calibrating.show)
        self._roles = RolePlaying(sitting, self._open_played, self)
        self._roles.laid.connect(self.laid)
        self._roles.left.connect(self._reviewing.show)
        self._roles.troubled.connect(self.troubled)
        self._reviewing.role_asked.connect(self._roles.show)
        self._cases = CaseChecking(sitting, self)
        self._cases.laid.connect(self.laid)
        self._giving = Giving(sitting, self)
        self._giving.laid.connect(self.laid)
        self._giving.card_opened.connect(self._open_test)
        self._makers: dict[Place, Callable[[], None]] = {
            Place.REVIEW: self._reviewing.show,
            Place.GROUP: self._group.show_group,
            Place.PEOPLE: self._people.show,
            Place.ROOM: self._room.show,
            Place.CASES: self._cases.show,
            Place.TESTS: self._giving.show,
        }

    @Slot(str)
    def _open_card(self, call: str) -> None:
        """Show a call for review; an own one as to anybody else."""
        if not self._reviewing.open(call, self._group.show_group):
            self.card_opened.emit(call)

    @Slot(str)
    def _open_test(self, call: str) -> None:
        """Show a call that was taken for a test, for review."""
        self._reviewing.open(call, self._giving.show)

    def _open_played(self, call: CallId) -> None:
        """Show the card of a role-play to whoever played the caller."""
        if not self._reviewing.open(call, self._reviewing.show):
            self._reviewing.show()

    @property
    def places(self) -> tuple[Place, ...]:
        """Where whoever sits here can go, in the order of the bar."""
        role = self._sitting.person.role
        return tuple(place for place in self._makers if role in _OPEN_TO[place])

    @property
    def first(self) -> Place:
        """Where whoever sits here begins: where others may wait for them."""
        return _BEGINS_AT.get(self._sitting.person.role, Place.TODAY)

    def close(self) -> None:
        """Let go of all that is under way."""
        self._reviewing.close()
        self._group.close()
        self._people.close()
        self._roles.close()
        self._cases.close()
        self._giving.close()

    def go(self, place: Place) -> bool:
        """Show a place; whether there is such a one for whoever sits here."""
        if place not in self.places:
            return False
        self._makers[place]()
        return True
