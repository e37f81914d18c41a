"""How long the program takes from Enter to the caller's decision, and Korean's memory.

Usage: .venv/bin/python tests/bench/reaction.py [CALLS]

The real driver and the real listeners (Korean in its worker process), warm. The
caller's own `reaction_ms` comes after the decision and is not part of it. Memory is the
summed proportional set size of this process, with its window, and of the worker.
"""

from __future__ import annotations

import os
import statistics
import sys
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import psutil
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from phonecoach.app.application import make_window
from phonecoach.app.call_driver import CallDriver
from phonecoach.app.clock import CallClock
from phonecoach.app.hearing import Hearing
from phonecoach.app.look import Scheme
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

SAID = {
    Language.KO: "감사합니다. 온담리빙 김하늘입니다. 무엇을 도와드릴까요?",
    Language.EN: "Good morning, Aire Valley Home, Priya speaking. How can I help?",
    Language.JA: "お電話ありがとうございます。みおつくし電器、佐藤でございます。",
}
LIMIT_MS, LIMIT_MB = 50, 450


class Nowhere:
    """Keeps nothing."""

    def events(self, events):
        """Forget events."""

    def words(self, turn, text):
        """Forget words."""


def decided(case, language, hearing, window):
    """Return the milliseconds from Enter to the decision in one call."""
    rules = profile_for(language)
    script = Script(
        case=case,
        language=language,
        patience=patience_of(rules),
        mode=Mode.TYPED,
        seed=0,
    )
    clock = CallClock()
    driver = CallDriver(
        CallEngine(script), clock=clock, hearing=hearing, keeper=Nowhere()
    )
    setting = CallSetting(
        language=language,
        mode=Mode.TYPED,
        cadence_ms=tuple(to_ms(part) for part in rules.ring),
        scheme=Scheme.LIGHT,
    )
    screen = CallScreen(driver, clock, case, setting)
    window.lay(screen)
    loop = QEventLoop()
    driver.happened.connect(lambda it: loop.quit() if isinstance(it, TurnHeard) else 0)
    driver.start()
    driver.take(acts.Answer())
    screen.reply.field.setPlainText(SAID[language])
    QApplication.processEvents()  # the new screen is painted before anybody types
    began = time.perf_counter()
    screen.reply.field.send()
    loop.exec()
    took = (time.perf_counter() - began) * 1e3
    driver.take(acts.HangUp())
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
    case = read_case(scenarios("repair-enquiry"), read_shared(scenarios("shared")))
    # Korean first, while the other analysers are not loaded: its memory is measured.
    for language in Language:
        hearing = Hearing(listener(language))
        hearing.warm_up()
        decided(case, language, hearing, window)
        took = sorted(decided(case, language, hearing, window) for _ in range(calls))
        p95 = took[int(calls * 0.95)]
        print(
            f"{language}: median {statistics.median(took):5.1f} ms, p95 {p95:5.1f} ms "
            f"(at most {LIMIT_MS} ms)"
        )
        if language is Language.KO:
            window_mb, worker_mb = memory_mb()
            print(
                f"ko: window {window_mb:.0f} MB + worker {worker_mb:.0f} MB = "
                f"{window_mb + worker_mb:.0f} MB (at most {LIMIT_MB} MB)"
            )
        hearing.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 60)
