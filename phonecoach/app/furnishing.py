"""Opening the training record and putting a desk on the window."""

from __future__ import annotations

import platform
import secrets
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import uuid_utils
from PySide6.QtCore import QObject, Signal

from phonecoach.app.desk import Desk
from phonecoach.app.keeping import Outside
from phonecoach.app.preferences import load_pc
from phonecoach.app.translation import Translation, system_language
from phonecoach.errors import PhonecoachError
from phonecoach.store import StoreDamagedError, open_store, set_aside

if TYPE_CHECKING:
    from pathlib import Path

    from phonecoach.app.crash import CrashReporter
    from phonecoach.app.window import Window
    from phonecoach.store import Store


class Troubles(QObject):
    """Carries faults of the writer's thread to the window.

    Signals:
        told: A fault for the person at the screen.
            sentence: What happened and what to do.
    """

    told = Signal(str)

    def __init__(self, crashes: CrashReporter, parent: QObject) -> None:
        super().__init__(parent)
        self._crashes = crashes

    def take(self, error: Exception) -> None:
        """Tell a fault, on whatever thread it happened."""
        if isinstance(error, PhonecoachError):
            self.told.emit(str(error))
        else:
            self._crashes.catch(type(error), error, error.__traceback__)


def furnish(window: Window, folder: Path, crashes: CrashReporter) -> Desk:
    """Open the training record of a folder and show who may sit down.

    A damaged record is set aside, and a sentence says where it lies.

    Raises:
        PhonecoachError: If the record cannot be opened, or a file is missing.
    """
    troubles = Troubles(crashes, window)
    troubles.told.connect(window.tell)
    note = ""
    try:
        store = _open(folder, troubles)
    except StoreDamagedError as error:
        note = f"{error} {set_aside(folder, now=datetime.now(UTC))}"
        store = _open(folder, troubles)
    translation = Translation()
    with store.reader() as reader:
        chosen = load_pc(reader)
    translation.speak(chosen.language or system_language())
    outside = Outside(now=lambda: datetime.now(UTC), new_id=_new_id)
    desk = Desk(window, store, translation, outside)
    crashes.window = window
    desk.comfort.place(window.window())
    desk.ask_who()
    window.tell(note)
    return desk


def _open(folder: Path, troubles: Troubles) -> Store:
    return open_store(
        folder,
        now=lambda: datetime.now(UTC),
        new_id=_new_id,
        new_salt=lambda: secrets.token_bytes(16),
        on_error=troubles.take,
        pc_name=platform.node(),
    )


def _new_id() -> str:
    return str(uuid_utils.uuid7())
