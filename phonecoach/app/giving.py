"""Giving tests and practice to people, and what is done about them afterwards."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from phonecoach.app.gather.given import given_text
from phonecoach.app.reporting import Reporting
from phonecoach.app.screens.given_screen import GivenScreen
from phonecoach.app.shelf import shelf
from phonecoach.app.telling import said
from phonecoach.call.record import PersonId, Purpose
from phonecoach.errors import StoreError
from phonecoach.scenario import CaseId
from phonecoach.store import AssignmentId, NewAssignment

if TYPE_CHECKING:
    from phonecoach.app.screens.given_text import Wish
    from phonecoach.app.screens.save_panel import SavePanel
    from phonecoach.app.sitting import Sitting
    from phonecoach.store import Assigned


class Giving(QObject):
    """Lets a supervisor give, withdraw, grant another try and certify.

    Signals:
        laid: Another screen shall lie on the desk.
            screen: The `Screen`.
        card_opened: The card of a call is wanted.
            call: Its id.
    """

    laid = Signal(object)
    card_opened = Signal(str)

    def __init__(self, sitting: Sitting, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sitting = sitting
        self._writer = sitting.store.writer
        self._screen: GivenScreen | None = None
        self._reporting = Reporting(sitting, self)
        self._ended = False

    @Slot()
    def show(self) -> None:
        """Show what was given."""
        self._show("")

    def _show(self, note: str, follow: str = "") -> None:
        sitting = self._sitting
        text = given_text(
            sitting.reader, sitting.person, shelf().entries(), sitting.outside.now()
        )
        for one in text.given:
            if one.id == follow:
                self._ended = one.ended
        screen = GivenScreen(text, ended=self._ended)
        screen.given.connect(self.give)
        screen.withdrawn.connect(self.withdraw)
        screen.granted.connect(self.grant)
        screen.certified.connect(self.certify)
        screen.paper_asked.connect(self.offer)
        screen.card_opened.connect(self.card_opened)
        screen.turned.connect(self.turn)
        screen.say(note)
        self._screen = screen
        self.laid.emit(screen)

    @Slot(object)
    def turn(self, ended: bool) -> None:
        """Show what has ended, or what runs."""
        self._ended = ended
        self.show()
        assert self._screen is not None
        self._screen.shown.buttons[ended].setFocus()

    @Slot(object)
    def give(self, wish: Wish) -> None:
        """Give cases to people until the end of a day, by the clock of this PC."""
        too_late = datetime.combine(wish.due + timedelta(days=1), time())
        new = NewAssignment(
            purpose=Purpose.TEST if wish.test else Purpose.PRACTICE,
            cases=tuple(map(CaseId, wish.cases)),
            due=too_late.astimezone(),
            pass_mark=wish.pass_mark,
            people=tuple(map(PersonId, wish.people)),
            team=wish.team,
            note=wish.note,
        )
        self._writer.assign(new, author=self._who)
        self._ended = False
        self._settle(self.tr("It’s been given; they’ll find it on Today."))

    @Slot(str)
    def withdraw(self, assignment: str) -> None:
        """Let nobody have to take something any more."""
        self._writer.withdraw(AssignmentId(assignment), author=self._who)
        self._settle(self.tr("It was withdrawn; it is listed with what has ended."))

    @Slot(str, str, str, str)
    def grant(self, assignment: str, person: str, case: str, reason: str) -> None:
        """Let somebody have another try."""
        self._writer.grant_try(
            AssignmentId(assignment),
            PersonId(person),
            CaseId(case),
            reason,
            author=self._who,
        )
        self._settle(self.tr("Another try was granted."))

    @Slot(str, str)
    def certify(self, assignment: str, person: str) -> None:
        """Certify that somebody has passed all of it."""
        part = self._part(assignment, person)
        if part is None:
            self.show()
            return
        taken = [one.call for one in part.passing()]
        known = AssignmentId(assignment)
        self._writer.certify(known, PersonId(person), taken, author=self._who)
        words = self.tr(
            "{name} was certified. The certificate can be saved beside the name."
        )
        self._settle(words.format(name=part.name), follow=assignment)

    @Slot(str, str, object)
    def offer(self, assignment: str, person: str, panel: SavePanel) -> None:
        """Let a certificate be saved."""
        known = self._sitting.reader.persons()
        owner = next((one for one in known if one.id == person), None)
        if owner is None:
            self.show()
            return
        self._reporting.offer_certificate(panel, owner, AssignmentId(assignment))

    def close(self) -> None:
        """Let a certificate under way be; nothing of it is left."""
        self._reporting.close()

    @property
    def _who(self) -> PersonId:
        return self._sitting.person.id

    def _part(self, assignment: str, person: str) -> Assigned | None:
        parts = self._sitting.reader.assignments(self._who, PersonId(person))
        return next((one for one in parts if one.assignment.id == assignment), None)

    def _settle(self, note: str, follow: str = "") -> None:
        """Show what was done, and what it was done about wherever that is listed."""
        try:
            self._writer.flush()
        except StoreError as error:
            assert self._screen is not None
            self._screen.tell(said(error))
        else:
            self._show(note, follow)
