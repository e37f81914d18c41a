"""How long the window stands still in each step, from opening it through two calls.

    python tests/bench/gui_stall.py [LANGUAGE]

A timer that should tick every 2 ms notes the longest time in which it could not: so
long no key is handled and nothing is painted. Key stamps stay right meanwhile, but a
person feels a stall of 100 ms, and in a call none may come near that. Beside it stands
how long the window's thread computed meanwhile, and, where Linux tells it, for how long
the host of a virtual machine gave its processors to others: nothing in this program
runs then. In Korean the analyser loads in its worker while the telephone already rings.
"""

from __future__ import annotations

import functools
import os
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from phonecoach.app.front import Front
from phonecoach.app.opening import collect_when_idle, make_window
from phonecoach.app.preparing import is_prepared
from phonecoach.app.screens.history_screen import ACROSS, ITEMS, TIMES
from phonecoach.app.screens.screen import Place
from phonecoach.units import Language

if TYPE_CHECKING:
    from phonecoach.app.window import Window

TICK_MS = 2
STAT = Path("/proc/stat")
STOLEN = 7
"""Its place in a line of `STAT`."""

GREETING = {
    Language.KO: "감사합니다. 온담리빙 김하늘입니다. 무엇을 도와드릴까요?",
    Language.EN: "Good morning, Aire Valley Home, Priya speaking. How can I help?",
    Language.JA: "お電話ありがとうございます。みおつくし電器、佐藤でございます。",
}
IN_A_CALL_MS = 50
SETTLED_MS = 800
GOES_OUT = "callback-visit-kept"
RINGS_MS = 12_000
"""By then somebody has answered."""


@dataclass(frozen=True, order=True)
class Gap:
    """The time between two ticks, or a moment from which it is counted."""

    wall_ns: int = 0
    computed_ns: int = 0
    stolen_ms: int = 0

    def since(self, before: Gap) -> Gap:
        """Return what has gone by since another moment."""
        return Gap(
            self.wall_ns - before.wall_ns,
            self.computed_ns - before.computed_ns,
            self.stolen_ms - before.stolen_ms,
        )


def moment() -> Gap:
    """Return what the clocks say."""
    return Gap(time.monotonic_ns(), time.thread_time_ns(), stolen_ms())


def stolen_ms() -> int:
    """Return for how long all processors were given to others; counted in tens."""
    if not STAT.exists():
        return 0
    _, *counts = STAT.read_text().split("\n", 1)[0].split()
    return int(counts[STOLEN]) * 1_000 // os.sysconf("SC_CLK_TCK")


class Stalls:
    """Notes the longest gap between ticks, step by step."""

    def __init__(self) -> None:
        self.longest = Gap()
        self._seen = moment()
        self._timer = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=TICK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Note how long ago the last look was."""
        now = moment()
        self.longest = max(self.longest, now.since(self._seen))
        self._seen = now

    def step(self, name: str, act, wait_ms: int) -> None:
        """Do something, go on for a while and print the longest stall in it."""
        self.look()
        self.longest = Gap()
        act()
        wait(wait_ms)
        self.look()
        gap = self.longest
        figures = f"{gap.wall_ns / 1e6:9.1f} {gap.computed_ns / 1e6:15.1f}"
        print(f"{name:<34} {figures} {gap.stolen_ms:7}", flush=True)


def wait(ms: int) -> None:
    """Let the window live for a while."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def main(language: Language) -> None:
    """Go from the first window through two calls and print every step's stall."""
    application = QApplication([])
    # In its frame, as in the program: on its own it would not be painted any more once
    # its updates were put off.
    front = Front()
    window = make_window(application)
    front.setCentralWidget(window)
    collect_when_idle(window)
    front.show()
    wait(200)
    stalls = Stalls()
    heads = f"{'longest':>9} {'of it computing':>15} {'stolen':>7}"
    print(f"{'in milliseconds':<34} {heads}")
    with tempfile.TemporaryDirectory() as folder:
        desk = open_desk(stalls, window, Path(folder))
        stalls.step("loading what calls need", desk.prepare, 2_500)
        while not is_prepared():
            wait(100)
        stalls.step("the language", lambda: desk.change_language(language), 200)
        stalls.step(
            "sitting down, the analyser loads", lambda: desk.add_person("Kim"), 4_000
        )
        go_round(stalls, window)
        take_call(stalls, window, language)
        make_call(stalls, window, language)
        go_round_again(stalls, window)
        front.close()


def go_round(stalls: Stalls, window: Window) -> None:
    """Go to each place, as long as there is nothing in the record."""
    for place in (Place.LIBRARY, Place.HISTORY, Place.SETTINGS, Place.TODAY):
        stalls.step(
            f"going to {place.name.lower()}",
            functools.partial(window.bar.went.emit, place),
            SETTLED_MS,
        )


def take_call(stalls: Stalls, window: Window, language: Language) -> None:
    """Take the first call to its end and look at its card."""
    stalls.step("the first ring", window.screen_shown.call.take_button.click, 1_500)
    call = window.screen_shown
    print(f"in the call, at most {IN_A_CALL_MS} ms:")
    stalls.step("  answering", call.telephone.answer_key.click, 600)
    stalls.step("  the first turn", lambda: send(call, GREETING[language]), 4_000)
    stalls.step("  the hold", call.telephone.hold_key.click, 600)
    stalls.step("  the return", call.telephone.hold_key.click, 600)
    stalls.step("  hanging up", call.telephone.hang_up_key.click, 600)
    stalls.step("the review", call.done_button.click, 1_000)
    stalls.step("the card", window.screen_shown.done_button.click, 1_000)


def make_call(stalls: Stalls, window: Window, language: Language) -> None:
    """Plan a call, dial, wait until it is answered, and say something."""
    window.bar.went.emit(Place.LIBRARY)
    wait(SETTLED_MS)
    stalls.step(
        "the plan", lambda: window.screen_shown.taken.emit(GOES_OUT), SETTLED_MS
    )
    stalls.step("dialling", window.screen_shown.dial_button.click, SETTLED_MS)
    call = window.screen_shown
    print(f"in the call, at most {IN_A_CALL_MS} ms:")
    stalls.step("  somebody answers", lambda: None, RINGS_MS)
    stalls.step("  the first turn", lambda: send(call, GREETING[language]), 4_000)
    stalls.step("  hanging up", call.telephone.hang_up_key.click, 600)
    call.done_button.click()
    wait(SETTLED_MS)


def go_round_again(stalls: Stalls, window: Window) -> None:
    """Go to the places that show what two calls have left in the record."""
    bar = window.bar
    stalls.step("today", functools.partial(bar.went.emit, Place.TODAY), SETTLED_MS)
    stalls.step("the in-tray", window.screen_shown.tray_asked.emit, SETTLED_MS)
    stalls.step("history", functools.partial(bar.went.emit, Place.HISTORY), SETTLED_MS)
    history = window.screen_shown
    for number, name in ((ITEMS, "items"), (TIMES, "times"), (ACROSS, "across calls")):
        show = functools.partial(history.show_view, number)
        stalls.step(f"history: {name}", show, SETTLED_MS)
    stalls.step("who sits here", bar.left.emit, SETTLED_MS)


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
