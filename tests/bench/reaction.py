"""How long the program takes from Enter to the caller's decision, and Korean's memory.

Usage: .venv/bin/python tests/bench/reaction.py [CALLS]

The real driver, screen and listeners (Korean in its worker process), warm, with every
reply of the excellent plan of a case: a long turn takes longer than a greeting. The
caller's lines are skipped by putting the clock forward, and the caller's own
`reaction_ms` comes after the decision and is not part of it. Memory is the summed
proportional set size of this process, with its window, and of the worker.
"""

from __future__ import annotations

import json
import os
import statistics
import sys
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import psutil
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from phonecoach.app.call_driver import CallDriver
from phonecoach.app.clock import CallClock
from phonecoach.app.hearing import Hearing
from phonecoach.app.look import Scheme
from phonecoach.app.opening import make_window
from phonecoach.app.screens.call_screen import CallScreen, CallSetting
from phonecoach.call import acts
from phonecoach.call.engine import CallEngine
from phonecoach.call.events import TurnHeard
from phonecoach.call.patience import patience_of
from phonecoach.call.script import Script
from phonecoach.checklist import profile_for
from phonecoach.language.listening import listener
from phonecoach.places import scenarios
from phonecoach.scenario.reader import read_case, read_shared
from phonecoach.units import Language, Mode, to_ms

PLANS = Path(__file__).resolve().parents[1] / "plans"
CASE = "repair-enquiry"
SKIP_NS = 100_000_000
LIMIT_MS, LIMIT_MB = 50, 450


class Nowhere:
    """Keeps nothing."""

    def events(self, events):
        """Forget events."""

    def words(self, turn, text):
        """Forget words."""


class ForwardClock:
    """A monotonic clock that can be put forward."""

    def __init__(self):
        self.ahead_ns = 0

    def __call__(self):
        return time.monotonic_ns() + self.ahead_ns


def replies(language):
    """Return what the excellent plan says."""
    plan = PLANS / CASE / f"{language}-excellent.jsonl"
    acts_of_plan = [json.loads(line) for line in plan.read_text("utf-8").splitlines()]
    return [one["text"] for one in acts_of_plan if one["act"] == "say"]


def decided(case, language, hearing, window):
    """Return the milliseconds from each Enter to the decision in one call."""
    clock = ForwardClock()
    screen, driver = call_screen(case, language, hearing, clock)
    window.lay(screen)
    driver.start()
    driver.take(acts.Answer())
    took = []
    for text in replies(language):
        while driver.state.speaking or driver.state.planned:
            clock.ahead_ns += SKIP_NS
            driver.step()
        if driver.state.ended:
            break
        QApplication.processEvents()  # what is new is painted before anybody types
        took.append(send(screen, driver, text))
    driver.take(acts.HangUp())
    return took


def call_screen(case, language, hearing, clock):
    """Return the screen of a new call, and its driver."""
    rules = profile_for(language)
    script = Script(
        case=case,
        language=language,
        patience=patience_of(rules),
        mode=Mode.TYPED,
        seed=0,
    )
    call_clock = CallClock(clock)
    driver = CallDriver(
        CallEngine(script), clock=call_clock, hearing=hearing, keeper=Nowhere()
    )
    setting = CallSetting(
        language=language,
        mode=Mode.TYPED,
        cadence_ms=tuple(to_ms(part) for part in rules.ring),
        scheme=Scheme.LIGHT,
    )
    return CallScreen(driver, call_clock, case, setting), driver


def send(screen, driver, text):
    """Send a reply; return the milliseconds until it is decided what follows."""
    loop = QEventLoop()

    def look(event):
        if isinstance(event, TurnHeard):
            loop.quit()

    driver.happened.connect(look)
    screen.reply.field.setPlainText(text)
    QApplication.processEvents()
    began = time.perf_counter()
    screen.reply.field.send()
    loop.exec()
    took = (time.perf_counter() - began) * 1e3
    driver.happened.disconnect(look)
    return took


def memory_mb():
    """Return the PSS of this process, and of its children, in megabytes."""
    own = psutil.Process()
    children = own.children(recursive=True)
    pss = [one.memory_full_info().pss / 1e6 for one in (own, *children)]
    return pss[0], sum(pss[1:])


def main(calls):
    application = QApplication([])
    window = make_window(application)
    window.show()
    case = read_case(scenarios(CASE), read_shared(scenarios("shared")))
    # Korean first, while the other analysers are not loaded: its memory is measured.
    for language in Language:
        hearing = Hearing(listener(language))
        hearing.warm_up()
        decided(case, language, hearing, window)
        took = sorted(
            one
            for _ in range(calls)
            for one in decided(case, language, hearing, window)
        )
        p95 = took[int(len(took) * 0.95)]
        print(
            f"{language}: {len(took)} turns, median {statistics.median(took):5.1f} ms, "
            f"p95 {p95:5.1f} ms (at most {LIMIT_MS} ms)"
        )
        if language is Language.KO:
            window_mb, worker_mb = memory_mb()
            print(
                f"ko: window {window_mb:.0f} MB + worker {worker_mb:.0f} MB = "
                f"{window_mb + worker_mb:.0f} MB (at most {LIMIT_MB} MB)"
            )
        hearing.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 6)
