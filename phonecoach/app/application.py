"""Starting the window: look, record, desk."""

from __future__ import annotations

import os
import platform
import secrets
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs
import uuid_utils
from PySide6.QtCore import QLoggingCategory, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from phonecoach.app.crash import CrashReporter, start_log
from phonecoach.app.desk import Desk
from phonecoach.app.keeping import Outside
from phonecoach.app.look import Scheme, dress, is_dark, load_fonts
from phonecoach.app.translation import Translation, system_language
from phonecoach.errors import PhonecoachError
from phonecoach.store import StoreDamagedError, open_store, set_aside
from phonecoach.units import Language

if TYPE_CHECKING:
    from phonecoach.store import Store

DATA_VARIABLE = "PHONECOACH_DATA"
"""An environment variable that names another folder for the training record."""


class _Troubles(QObject):
    """Carries faults of the writer's thread to the window.

    Signals:
        told: A fault for the person at the screen.
            sentence: What happened and what to do.
    """

    told = Signal(str)

    def __init__(self, crashes: CrashReporter) -> None:
        super().__init__()
        self._crashes = crashes

    def take(self, error: Exception) -> None:
        """Tell a fault, on whatever thread it happened."""
        if isinstance(error, PhonecoachError):
            self.told.emit(str(error))
        else:
            self._crashes.catch(type(error), error, error.__traceback__)


def data_folder() -> Path:
    """Return where the training record of this PC lies."""
    named = os.environ.get(DATA_VARIABLE)
    return Path(named) if named else platformdirs.user_data_path("phonecoach", False)


def run_application() -> int:
    """Open the window and return the exit code once it is closed."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("phonecoach")
    # Qt's sound system lists every library it did not find; a person cannot act on it.
    QLoggingCategory.setFilterRules("qt.multimedia.*=false")
    crashes = CrashReporter()
    crashes.install()
    folder = data_folder()
    start_log(folder)
    try:
        desk = make_desk(application, folder, crashes)
    except PhonecoachError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    desk.show()
    QTimer.singleShot(0, desk.prepare)
    return application.exec()


def make_desk(application: QApplication, folder: Path, crashes: CrashReporter) -> Desk:
    """Return the main window on the training record of a folder.

    Raises:
        PhonecoachError: If the record cannot be opened, or a file is missing.
    """
    scheme = Scheme.DARK if is_dark() else Scheme.LIGHT
    dress(application, load_fonts(), scheme)
    troubles = _Troubles(crashes)
    store, note = _open(folder, troubles)
    translation = Translation()
    with store.reader() as reader:
        known = reader.pc_setting("language")
    translation.speak(system_language() if known is None else Language(known))
    outside = Outside(now=lambda: datetime.now(UTC), new_id=_new_id)
    desk = Desk(store, translation, scheme, outside)
    troubles.setParent(desk)
    troubles.told.connect(desk.tell)
    crashes.window = desk
    desk.ask_who()
    desk.tell(note)
    return desk


def _open(folder: Path, troubles: _Troubles) -> tuple[Store, str]:
    """Open the record; a damaged one is set aside, and a sentence says where."""
    note = ""
    try:
        return _open_once(folder, troubles), note
    except StoreDamagedError as error:
        aside = set_aside(folder, now=datetime.now(UTC))
        note = f"{error} {aside}"
    return _open_once(folder, troubles), note


def _open_once(folder: Path, troubles: _Troubles) -> Store:
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
