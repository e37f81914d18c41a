"""Filling the frame: the look, the window, the training record and the desk."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QLoggingCategory, QTimer
from PySide6.QtWidgets import QApplication

from phonecoach.app.collecting import Collector
from phonecoach.app.crash import CrashReporter, start_log
from phonecoach.app.furnishing import furnish
from phonecoach.app.look import Scheme, dress, is_dark, load_fonts
from phonecoach.app.preparing import is_prepared
from phonecoach.app.telling import said
from phonecoach.app.widgets.logo import logo_icon
from phonecoach.app.window import Window
from phonecoach.errors import PhonecoachError
from phonecoach.places import data_folder

if TYPE_CHECKING:
    from phonecoach.app.front import Front

_SETTLED_MS = 500
"""After another screen was laid, nobody waits for anything."""

_SWITCH_S = 0.0005
"""How long a thread that computes keeps the interpreter from the window's."""


def scheme() -> Scheme:
    """Return the scheme the system asks for."""
    return Scheme.DARK if is_dark() else Scheme.LIGHT


def open_up(front: Front) -> None:
    """Open the training record and show who may sit down, or say why not.

    Without its fonts the program ends with a sentence on stderr.
    """
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    try:
        window = make_window(application)
    except PhonecoachError as error:
        sys.stderr.write(f"{error}\n")
        application.exit(1)
        return
    front.setWindowIcon(logo_icon())
    front.setCentralWidget(window)
    collect_when_idle(window)
    crashes = CrashReporter(window)
    crashes.install()
    folder = data_folder()
    start_log(folder)
    try:
        furnish(window, folder, crashes).prepare()
    except PhonecoachError as error:
        window.tell(said(error))


def make_window(application: QApplication) -> Window:
    """Return the window in its look, with nothing on it yet.

    Raises:
        PhonecoachError: If a font is missing.
    """
    # Qt's sound system lists every library it did not find; a person cannot act on it.
    QLoggingCategory.setFilterRules("qt.multimedia.*=false")
    # Each call into Qt lets go of the interpreter. While an analyser loads beside it,
    # to have it back would take 5 ms, hundreds of times for one screen.
    sys.setswitchinterval(_SWITCH_S)
    load_fonts()
    dress(application, scheme())
    return Window()


def collect_when_idle(window: Window) -> None:
    """Let garbage be collected while nobody waits for the window."""
    collector = Collector(window)

    def tidy() -> None:
        if is_prepared() and not window.in_call:
            collector.spare()
            collector.collect_all()

    window.changed.connect(lambda: QTimer.singleShot(_SETTLED_MS, window, tidy))
