"""Setting up a room for everybody who trains in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from phonecoach.app.screens.room_screen import RoomScreen, RoomText
from phonecoach.app.site_setup import SiteSetup
from phonecoach.app.telling import said
from phonecoach.errors import StoreError

if TYPE_CHECKING:
    from phonecoach.accounts import RoomSettings
    from phonecoach.app.sitting import Sitting


class RoomSetup(QObject):
    """Lets an administrator set up the room.

    Signals:
        laid: Another screen shall lie on the desk.
            screen: The `Screen`.
        set_up: Something holds that did not before.
        closing: The program shall be closed.
    """

    laid = Signal(object)
    set_up = Signal()
    closing = Signal()

    def __init__(self, sitting: Sitting, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sitting = sitting
        self._screen: RoomScreen | None = None
        self._site = SiteSetup(sitting, self)
        self._site.laid.connect(self.laid)
        self._site.left.connect(self.show)

    @Slot()
    def show(self) -> None:
        """Show what holds now."""
        reader = self._sitting.reader
        room, pc = reader.place_names()
        text = RoomText(room=room, pc=pc, settings=reader.room_settings())
        screen = RoomScreen(text)
        screen.changed.connect(self._keep)
        screen.named.connect(self._name)
        screen.closing.connect(self.closing)
        screen.site_asked.connect(self._site.show)
        self._screen = screen
        self.laid.emit(screen)

    @Slot(object)
    def _keep(self, settings: RoomSettings) -> None:
        writer, author = self._sitting.store.writer, self._sitting.person.id
        writer.keep_room_settings(settings, author=author)
        self._settle()

    @Slot(str, str)
    def _name(self, room: str, pc: str) -> None:
        writer, author = self._sitting.store.writer, self._sitting.person.id
        if (room, pc) != self._sitting.reader.place_names():
            writer.keep_place_names(room, pc, author=author)
            self._settle()

    def _settle(self) -> None:
        try:
            self._sitting.store.writer.flush()
        except StoreError as error:
            assert self._screen is not None
            self._screen.tell(said(error))
        else:
            self.set_up.emit()
