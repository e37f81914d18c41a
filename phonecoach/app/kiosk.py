"""Keeping the program open on a PC that is for nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from phonecoach.accounts import Role

if TYPE_CHECKING:
    from collections.abc import Callable

    from phonecoach.store import Person, Reader


class Kiosk(QObject):
    """Lets nobody but an administrator close or hide the window, where a room says so.

    Whoever signs in as an administrator, with the password or the recovery code, closes
    it as usual, so that nobody is ever locked out. Nobody closes it during a test. When
    the system shuts down, nothing stands in its way.
    """

    def __init__(
        self,
        reader: Reader,
        sitting: Callable[[], Person | None],
        testing: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        """Watch over the window of a room.

        Args:
            reader: Of the training record.
            sitting: Returns who sits at the desk.
            testing: Returns whether a test is under way.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._reader = reader
        self._sitting = sitting
        self._testing = testing

    @property
    def holds(self) -> bool:
        """Whether this PC is a kiosk; without an administrator none is."""
        return self._reader.room_settings().kiosk and self._reader.has_administrator()

    def refusal(self) -> str:
        """Return why the program may not be closed now; empty if it may."""
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        if application.isSavingSession() or not self.holds:
            return ""
        if self._testing():
            return self.tr(
                "A test is under way, and the program stays open until it is over."
            )
        person = self._sitting()
        if person is not None and person.role is Role.ADMINISTRATOR:
            return ""
        return self.tr(
            "The program stays open on this PC. To close it, sign in as an "
            "administrator, with the password or the recovery code."
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Bring back a window that is made small or put away."""
        if (
            event.type() is QEvent.Type.WindowStateChange
            and isinstance(watched, QWidget)
            and not watched.isFullScreen()
            and self.holds
        ):
            watched.showFullScreen()
        return super().eventFilter(watched, event)
