"""How far the onset of composing lies from the moment a key went down.

Usage: xvfb-run -a .venv/bin/python tests/bench/onset.py [KEYS]

Keys are injected into the X server by its test extension (Debian: libxtst6) from a
process of their own. The server takes a key between two readings of the monotonic
clock; the truth is the middle, and keys whose readings lie further apart than 0.5 ms
(the machine was busy elsewhere) are left out. Measured once with an idle window and
once with 25 ms of work thirty times a second.
"""

from __future__ import annotations

import ctypes
import random
import statistics
import sys
import time

from PySide6.QtCore import QProcess, Qt, QTimer
from PySide6.QtWidgets import QApplication

from phonecoach.app.widgets.reply_field import ReplyField

INJECTOR = "--inject"
BUSY_MS, FRAME_MS = 25, 33
CERTAIN_NS = 500_000


def inject(keys):
    """Press and release a key at random moments; print when each went down."""
    x11 = ctypes.CDLL("libX11.so.6")
    xtst = ctypes.CDLL("libXtst.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XStringToKeysym.restype = ctypes.c_ulong
    display = ctypes.c_void_p(x11.XOpenDisplay(None))
    symbol = ctypes.c_ulong(x11.XStringToKeysym(b"a"))
    code = x11.XKeysymToKeycode(display, symbol)
    chance = random.Random(1)  # noqa: S311 - repeatable, not secret
    for _ in range(keys):
        time.sleep(chance.uniform(0.09, 0.16))
        before = time.monotonic_ns()
        xtst.XTestFakeKeyEvent(display, code, 1, 0)
        x11.XSync(display, 0)
        after = time.monotonic_ns()
        print((before + after) // 2, after - before, flush=True)
        xtst.XTestFakeKeyEvent(display, code, 0, 0)
        x11.XSync(display, 0)


def measured(keys, *, busy):
    """Return the errors in milliseconds of all keys."""
    application = QApplication.instance() or QApplication([])
    field = ReplyField(time.monotonic_ns)
    onsets = []
    field.compose_began.connect(onsets.append)
    # Sending empties the field, so that every key begins to compose again.
    field.compose_began.connect(lambda _: QTimer.singleShot(0, field.send))
    field.show()
    field.activateWindow()
    field.setFocus()
    work = QTimer()
    work.setTimerType(Qt.TimerType.PreciseTimer)
    work.setInterval(FRAME_MS)
    work.timeout.connect(burn)
    if busy:
        work.start()
    injector = QProcess()
    injector.finished.connect(lambda: QTimer.singleShot(200, application.quit))
    QTimer.singleShot(
        500, lambda: injector.start(sys.executable, [__file__, INJECTOR, str(keys)])
    )
    application.exec()
    work.stop()
    told = bytes(injector.readAllStandardOutput()).decode().split("\n")
    truths = [tuple(map(int, line.split())) for line in told if line]
    assert len(truths) == len(onsets), f"{len(truths)} keys, {len(onsets)} onsets"
    return [
        (onset - truth) / 1e6
        for onset, (truth, width) in zip(onsets, truths, strict=True)
        if width <= CERTAIN_NS
    ]


def burn():
    """Keep the window's thread busy."""
    until = time.perf_counter() + BUSY_MS / 1e3
    while time.perf_counter() < until:
        pass


def report(name, errors, limit_ms):
    spread = sorted(abs(error) for error in errors)
    p95 = spread[int(len(spread) * 0.95)]
    mean = statistics.mean(errors)
    print(
        f"{name:5} {len(errors)} keys: mean {mean:+.3f} ms, sd "
        f"{statistics.stdev(errors):.3f} ms, p95 {p95:.3f} ms (at most {limit_ms} ms)"
    )


def main(keys):
    report("idle", measured(keys, busy=False), 1.0)
    report("busy", measured(keys, busy=True), 2.0)


if __name__ == "__main__":
    if sys.argv[1:2] == [INJECTOR]:
        inject(int(sys.argv[2]))
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else 200)
