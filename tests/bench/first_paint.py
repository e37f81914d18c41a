"""How long the window takes to its first paint, against a bare label.

Usage: .venv/bin/python tests/bench/first_paint.py [PAIRS]

Both are started in turn from the environment's own interpreter; what counts is the time
from starting the process to the first paint of a window. Needs a display or
QT_QPA_PLATFORM=offscreen.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time

LABEL = """
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication([])
window = QLabel("phonecoach")
window.resize(1280, 800)
"""
WINDOW = """
from pathlib import Path
from PySide6.QtWidgets import QApplication
from phonecoach.app.application import make_desk
from phonecoach.app.crash import CrashReporter
application = QApplication([])
window = make_desk(application, Path({folder!r}), CrashReporter())
"""
PAINT = """
import time
from PySide6.QtCore import QEvent, QObject, QTimer

class FirstPaint(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and watched is window:
            application.removeEventFilter(self)
            QTimer.singleShot(0, self.told)
        return False

    def told(self):
        print(time.monotonic_ns(), flush=True)
        application.quit()

watcher = FirstPaint()
application.installEventFilter(watcher)
window.show()
application.exec()
"""


def started(script):
    """Return the milliseconds from starting a script to its first paint."""
    began = time.monotonic_ns()
    done = subprocess.run(
        [sys.executable, "-c", script + PAINT],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        check=True,
        text=True,
    )
    return (int(done.stdout) - began) / 1e6


def main(pairs):
    with tempfile.TemporaryDirectory() as folder:
        window = WINDOW.format(folder=folder)
        started(LABEL), started(window)  # both warm
        figures = [(started(LABEL), started(window)) for _ in range(pairs)]
    labels, windows = zip(*figures, strict=True)
    ratios = [ours / bare for bare, ours in figures]
    print(f"platform {os.environ.get('QT_QPA_PLATFORM', 'default')}, {pairs} pairs")
    print(f"bare label  median {statistics.median(labels):6.0f} ms")
    print(f"window      median {statistics.median(windows):6.0f} ms")
    print(f"ratio       median {statistics.median(ratios):6.2f} (at most 2.0)")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 15)
