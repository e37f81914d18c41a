"""Starting the window: the look first, then the training record and the desk."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QLoggingCategory, QTimer
from PySide6.QtWidgets import QApplication

from phonecoach.app.look import Scheme, dress, is_dark, load_fonts
from phonecoach.app.window import Window
from phonecoach.errors import PhonecoachError

_SETTLED_MS = 500
"""After another screen was laid, nobody waits for anything."""

DATA_VARIABLE = "PHONECOACH_DATA"
"""An environment variable that names another folder for the training record."""


def data_folder() -> Path:
    """Return where the training record of this PC lies."""
    import platformdirs  # noqa: PLC0415 (not before the first paint)

    named = os.environ.get(DATA_VARIABLE)
    return Path(named) if named else platformdirs.user_data_path("phonecoach", False)


def run_application() -> int:
    """Open the window and return the exit code once it is closed."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    try:
        window = make_window(application)
    except PhonecoachError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    window.show()
    QTimer.singleShot(0, lambda: furnish_window(window))
    return application.exec()


def make_window(application: QApplication) -> Window:
    """Return the window in its look, with nothing on it yet.

    Raises:
        PhonecoachError: If a font is missing.
    """
    application.setApplicationName("phonecoach")
    # Qt's sound system lists every library it did not find; a person cannot act on it.
    QLoggingCategory.setFilterRules("qt.multimedia.*=false")
    load_fonts()
    dress(application, scheme())
    return Window()


def scheme() -> Scheme:
    """Return the scheme the system asks for."""
    return Scheme.DARK if is_dark() else Scheme.LIGHT


def furnish_window(window: Window) -> None:
    """Open the training record and show who may sit down, or say why not."""
    # Imported after the first paint: this takes longer than all before it.
    from phonecoach.app.collecting import Collector  # noqa: PLC0415
    from phonecoach.app.crash import CrashReporter, start_log  # noqa: PLC0415
    from phonecoach.app.furnishing import furnish  # noqa: PLC0415

    collector = Collector(window)

    def tidy() -> None:
        if not window.in_call:
            collector.collect_all()

    window.changed.connect(lambda: QTimer.singleShot(_SETTLED_MS, window, tidy))
    crashes = CrashReporter(window)
    crashes.install()
    folder = data_folder()
    start_log(folder)
    try:
        furnish(window, folder, scheme(), crashes).prepare()
    except PhonecoachError as error:
        window.tell(str(error))
