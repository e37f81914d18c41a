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
from PySide6.QtWidgets import QApplication
from phonecoach.app.application import fill
from phonecoach.app.front import Front
application = QApplication([])
window = Front()
"""
READY = """
fill(window)
print(time.monotonic_ns(), flush=True)
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
    """Return the milliseconds from starting a script to each line it prints."""
    began = time.monotonic_ns()
    done = subprocess.run(
        [sys.executable, "-c", script],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        check=True,
        text=True,
    )
    return [(int(line) - began) / 1e6 for line in done.stdout.split()]


def main(pairs):
    with tempfile.TemporaryDirectory() as folder:
        os.environ["PHONECOACH_DATA"] = folder
        label, window = LABEL + PAINT, WINDOW + PAINT + READY
        started(label), started(window)  # both warm
        figures = [(started(label), started(window)) for _ in range(pairs)]
    labels = [bare[0] for bare, _ in figures]
    paints = [ours[0] for _, ours in figures]
    ratios = [ours / bare for bare, ours in zip(labels, paints, strict=True)]
    ready = statistics.median(ours[1] for _, ours in figures)
    print(f"platform {os.environ.get('QT_QPA_PLATFORM', 'default')}, {pairs} pairs")
    print(f"bare label    median {statistics.median(labels):6.0f} ms")
    print(f"window        median {statistics.median(paints):6.0f} ms")
    print(f"ratio         median {statistics.median(ratios):6.2f} (at most 1.6)")
    print(f"first screen  median {ready:6.0f} ms")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 15)
