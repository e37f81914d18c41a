"""How long the window stands still in each step from opening it to the first card.

    python tests/bench/gui_stall.py [LANGUAGE]

A timer that should tick every 2 ms notes the longest time in which it could not: so
long no key is handled and nothing is painted. Key stamps stay right meanwhile, but a
person feels a stall of 100 ms, and in a call none may come near that. In Korean the
analyser loads in its worker while the telephone already rings.
"""

from __future__ import annotations

import functools
import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from phonecoach.app.opening import collect_when_idle, make_window
from phonecoach.app.preparing import is_prepared
from phonecoach.app.screens.screen import Place
from phonecoach.units import Language

TICK_MS = 2
GREETING = {
    Language.KO: "감사합니다. 온담리빙 김하늘입니다. 무엇을 도와드릴까요?",
    Language.EN: "Good morning, Aire Valley Home, Priya speaking. How can I help?",
    Language.JA: "お電話ありがとうございます。みおつくし電器、佐藤でございます。",
}
IN_A_CALL_MS = 50


class Stalls:
    """Notes the longest gap between ticks, step by step."""

    def __init__(self) -> None:
        self.longest_ns = 0
        self._seen_ns = time.monotonic_ns()
        self._timer = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=TICK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Note how long ago the last look was."""
        now_ns = time.monotonic_ns()
        self.longest_ns = max(self.longest_ns, now_ns - self._seen_ns)
        self._seen_ns = now_ns

    def step(self, name: str, act, wait_ms: int) -> None:
        """Do something, go on for a while and print the longest stall in it."""
        self.look()
        self.longest_ns = 0
        act()
        wait(wait_ms)
        self.look()
        print(f"{name:<34} {self.longest_ns / 1e6:6.1f} ms")


def wait(ms: int) -> None:
    """Let the window live for a while."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def main(language: Language) -> None:
    """Go from the first window to the first card and print every step's stall."""
    application = QApplication([])
    window = make_window(application)
    collect_when_idle(window)
    window.resize(1280, 800)
    window.show()
    wait(200)
    stalls = Stalls()
    with tempfile.TemporaryDirectory() as folder:
        desk = open_desk(stalls, window, Path(folder))
        stalls.step("loading what calls need", desk.prepare, 2_500)
        while not is_prepared():
            wait(100)
        stalls.step("the language", lambda: desk.change_language(language), 200)
        stalls.step(
            "sitting down, the analyser loads", lambda: desk.add_person("Kim"), 4_000
        )
        for place in (Place.LIBRARY, Place.HISTORY, Place.SETTINGS, Place.TODAY):
            name = place.name.lower()
            go = functools.partial(window.bar.went.emit, place)
            stalls.step(f"going to {name}", go, 800)
        stalls.step("the first ring", window.screen_shown.call.take_button.click, 1_500)
        call = window.screen_shown
        print(f"in the call, at most {IN_A_CALL_MS} ms:")
        stalls.step("  answering", call.telephone.answer_key.click, 600)
        stalls.step("  the first turn", lambda: send(call, GREETING[language]), 4_000)
        stalls.step("  the hold", call.telephone.hold_key.click, 600)
        stalls.step("  the return", call.telephone.hold_key.click, 600)
        stalls.step("hanging up", call.telephone.hang_up_key.click, 600)
        stalls.step("the review", call.done_button.click, 1_000)
        stalls.step("the card", window.screen_shown.done_button.click, 1_000)
        window.close()


def open_desk(stalls: Stalls, window, folder: Path):
    """Open a training record and return the desk on it."""
    from phonecoach.app.crash import CrashReporter  # noqa: PLC0415 - loaded late, as
    from phonecoach.app.furnishing import furnish  # noqa: PLC0415 - the program does

    made = []
    stalls.step(
        "opening the training record",
        lambda: made.append(furnish(window, folder, CrashReporter(window))),
        200,
    )
    return made[0]


def send(call, text: str) -> None:
    """Type a reply and send it."""
    call.reply.field.setPlainText(text)
    call.reply.field.send()


if __name__ == "__main__":
    main(Language(sys.argv[1]) if len(sys.argv) > 1 else Language.KO)
