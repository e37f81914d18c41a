"""Starting the program: a frame on the screen first, then what lies in it."""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from phonecoach.app.front import Front


def run_application() -> int:
    """Open the window and return the exit code once it is closed."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("phonecoach")
    front = Front()
    # Painted means drawn, not yet shown: the event loop shows it before it goes on.
    front.painted.connect(lambda: QTimer.singleShot(0, front, lambda: fill(front)))
    front.show()
    return application.exec()


def fill(front: Front) -> None:
    """Load the look and the training record, and show who may sit down."""
    from phonecoach.app.opening import open_up  # noqa: PLC0415 (loads nearly everything)

    open_up(front)
