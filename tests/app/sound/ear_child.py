"""Runs an ear in a process of its own and tells on stdout what it hears.

Arguments: the recording; ``busy`` or ``idle``, whether the window computes for 25 ms
thirty times a second meanwhile; the microphone. Words on stdin: ``shut``, ``open``,
``stop``.
"""

import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import QLoggingCategory, QSocketNotifier, Qt, QTimer
from PySide6.QtWidgets import QApplication

from phonecoach.app.sound.ear import Ear

_FRAME_MS, _BUSY_S = 33, 0.025


def tell(what, *values):
    sys.stdout.write(json.dumps([what, *values]) + "\n")
    sys.stdout.flush()


def spin():
    until = time.perf_counter() + _BUSY_S
    while time.perf_counter() < until:
        pass


def obey(ear):
    word = sys.stdin.readline().strip()
    if word in ("shut", "open"):
        ear.set_open(word == "open")
        tell("set", time.monotonic_ns())
    else:
        ear.stop()


def main(path, load, microphone):
    QLoggingCategory.setFilterRules("qt.multimedia.*=false")
    application = QApplication([])
    ear = Ear()
    for name in (
        "voice_began", "voice_ended", "synced", "hearing_changed", "troubled",
    ):  # fmt: skip
        getattr(ear, name).connect(lambda *values, name=name: tell(name, *values))
    ear.stopped.connect(lambda path: tell("stopped", str(path)))
    ear.stopped.connect(application.quit)
    ear.prepare()
    ear.start(Path(path), microphone)
    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.setInterval(_FRAME_MS)
    timer.timeout.connect(spin)
    if load == "busy":
        timer.start()
    words = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    words.activated.connect(lambda: obey(ear))
    application.exec()
    ear.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
