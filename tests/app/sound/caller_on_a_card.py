"""One call in real time, taken by a program of its own; run by a slow test.

    python -m tests.app.sound.caller_on_a_card FOLDER

FOLDER holds a clip for each wording, ``LINE.WORDING.opus``. The call is answered and
greeted, its first line is heard whole, and the second one is hung up on. What happened
is printed as JSON: kind of event, line, wording, and when it was due and taken, in
nanoseconds of the monotonic clock.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from types import SimpleNamespace

import soundfile  # noqa: F401 - loaded before any call, as the program does
from PySide6.QtCore import QCoreApplication, QTimer

from phonecoach.app.call_driver import CallDriver
from phonecoach.app.clock import CallClock
from phonecoach.app.hearing import Hearing
from phonecoach.app.sound.board import SoundBoard
from phonecoach.app.sound.clips import Clips
from phonecoach.app.sound.line import LineSound
from phonecoach.call import acts, events
from phonecoach.call.engine import CallEngine
from tests.app.kit import Ears, Pen
from tests.call.cases import make_script

ANSWERED_MS, GREETED_MS = 1_500, 2_500
HUNG_UP_AFTER_MS = 1_200
NS = 1_000


class Shelf:
    """The clips of a folder."""

    def __init__(self, folder):
        self.folder = folder

    def find(self, line, wording, _text):
        path = self.folder / f"{line}.{wording}.opus"
        return SimpleNamespace(path=path) if path.exists() else None


def main(folder):
    """Take the call and print what happened."""
    application = QCoreApplication([])
    clock = CallClock()
    driver = CallDriver(
        CallEngine(make_script()),
        clock=clock,
        hearing=Hearing(Ears(hello=("greet",))),
        keeper=Pen(),
    )
    board = SoundBoard()
    board.set_volume(100)
    clips = Clips(board.voices, lambda: Shelf(folder))
    line = LineSound(board, clips, driver)
    told = []
    begun = []

    def note(event):
        zero_ns = time.monotonic_ns() - clock() * NS
        due = getattr(event, "due", None)
        told.append(
            {
                "kind": type(event).__name__,
                "line": getattr(event, "line", ""),
                "wording": getattr(event, "wording", ""),
                "due_ns": zero_ns + (event.at if due is None else due) * NS,
            }
        )
        if isinstance(event, events.LineBegan):
            begun.append(event)
            if len(begun) == 2:
                hang_up = acts.HangUp()
                QTimer.singleShot(HUNG_UP_AFTER_MS, lambda: driver.take(hang_up))

    def greet():
        driver.say("hello", time.monotonic_ns())

    driver.happened.connect(note)
    driver.ended.connect(lambda: QTimer.singleShot(500, application.quit))
    QTimer.singleShot(ANSWERED_MS, lambda: driver.take(acts.Answer()))
    QTimer.singleShot(GREETED_MS, greet)
    driver.start()
    application.exec()
    line.close()
    board.close()
    print(json.dumps(told))  # noqa: T201 (what it is asked for)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
