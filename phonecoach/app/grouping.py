"""A supervisor's look at the group: the screen, what it reads, where one left it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from phonecoach.app.catching_up import CatchingUp
from phonecoach.app.gather.group import group_text, wanted_of
from phonecoach.app.group_reading import GroupReading
from phonecoach.app.reporting import Reporting
from phonecoach.app.screens.group_screen import GroupScreen
from phonecoach.app.shelf import shelf
from phonecoach.app.telling import said
from phonecoach.errors import PhonecoachError
from phonecoach.store import week_of

if TYPE_CHECKING:
    from phonecoach.app.screens.group_screen import Standpoint
    from phonecoach.app.sitting import Sitting


class Grouping(QObject):
    """Makes the screen of the group, and shows it again as it was left.

    Signals:
        laid: Another screen shall lie on the desk.
            screen: The `Screen`.
        card_opened: The card of a call is wanted.
            call: Its id.
        troubled: Something failed that the person should know of.
            sentence: What happened and what to do.
    """

    laid = Signal(object)
    card_opened = Signal(str)
    troubled = Signal(str)

    def __init__(self, sitting: Sitting, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sitting = sitting
        self._figures: GroupReading | None = None
        self._left: Standpoint | None = None
        self._reporting = Reporting(sitting, self)
        store = sitting.store
        self._catching_up = CatchingUp(
            store.reader, sitting.person, sitting.outside.now
        )
        self._catching_up.times_told.connect(store.writer.keep_times)
        self._catching_up.due_told.connect(store.writer.keep_due)
        self._catching_up.worked_out.connect(store.writer.flush)
        self._catching_up.troubled.connect(self.troubled)

    def show_group(self) -> None:
        """Show how the group is doing."""
        sitting = self._sitting
        sitting.store.writer.flush()
        try:
            text = group_text(sitting.reader, sitting.person)
        except PhonecoachError as error:
            self.troubled.emit(said(error))
            return
        screen = GroupScreen(text, self._reading(), self._left)
        self._catching_up.worked_out.connect(screen.read_again)
        screen.card_opened.connect(self.card_opened)
        screen.moved.connect(self._remember)
        name = sitting.reader.room_name(sitting.person.id)
        self._reporting.offer_group(
            screen.save,
            name,
            lambda: wanted_of(screen.wish, week_of(sitting.outside.now(), None)),
        )
        self.laid.emit(screen)
        self._catching_up.begin()

    def close(self) -> None:
        """Wait until the training record is no longer read."""
        self._reporting.close()
        self._catching_up.close()
        if self._figures is not None:
            self._figures.close()
            self._figures = None

    def _reading(self) -> GroupReading:
        if self._figures is None:
            sitting = self._sitting
            cases = [one.case for one in shelf().entries() if one.case is not None]
            self._figures = GroupReading(
                sitting.store.reader,
                sitting.person,
                {case.file.id: case for case in cases},
                sitting.outside.now,
            )
        return self._figures

    @Slot(object)
    def _remember(self, standpoint: Standpoint) -> None:
        self._left = standpoint
