"""How long it takes to open the card of a ten-minute call.

Usage: .venv/bin/python -m tests.bench.card [--limit MS]

A call from the plans is told three times over, which makes a record of more than ten
minutes. Measured is what happens from the data that the training record returns to a
painted screen: gathering, building, laying out, painting. Exit code 1 above the limit.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import time
from dataclasses import replace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from phonecoach.app.gather.card import card_text
from phonecoach.app.look import Scheme, dress, load_fonts
from phonecoach.app.screens.card_screen import CardScreen
from phonecoach.app.window import Window
from phonecoach.call import events as e
from phonecoach.call.annotations import Annotation, TurnWords
from phonecoach.call.record import Record
from phonecoach.scoring.current import score_call
from phonecoach.scoring.history import History
from phonecoach.units import Micros
from tests.app.office import NOON
from tests.plans.judged import HERE, case, played

LIMIT_MS = 300
TIMES = 3
ROUNDS = 5
ONCE = (e.Rang, e.Answered, e.HungUp, e.CallEnded)


def later(event, by, turns):
    """Return an event of the call's next telling."""
    moved = {
        name: getattr(event, name) + by
        for name in ("at", "onset", "due", "shown")
        if getattr(event, name, None) is not None
    }
    if hasattr(event, "turn"):
        moved["turn"] = event.turn + turns
    return replace(event, **moved)


def long_call():
    """Return record, annotations and case of a call of more than ten minutes."""
    call, _ = played(HERE / "broken-delivery" / "en-poor.jsonl")
    events, notes = [], []
    length = call.record.events[-1].at
    words = [note for note in call.notes if isinstance(note, TurnWords)]
    for number in range(TIMES):
        by, turns = Micros(number * length), number * len(words)
        last = number == TIMES - 1
        events += [
            later(event, by, turns)
            for event in call.record.events
            if not isinstance(event, ONCE)
            or (isinstance(event, e.Rang | e.Answered) and not number)
            or (isinstance(event, e.HungUp | e.CallEnded) and last)
        ]
        notes += [replace(note, turn=note.turn + turns) for note in words]
    annotations = tuple(
        Annotation(
            id=f"{number:04}",
            call=call.record.head.call,
            author=call.record.head.person,
            written=NOON,
            program="bench",
            note=note,
        )
        for number, note in enumerate(notes)
    )
    return Record(head=call.record.head, events=tuple(events)), annotations


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--limit", type=float, default=LIMIT_MS)
    limit = arguments.parse_args().limit
    application = QApplication([])
    load_fonts()
    dress(application, Scheme.LIGHT)
    record, annotations = long_call()
    shown = case("broken-delivery")
    card = score_call(record, annotations, History(), shown)
    minutes = record.events[-1].at / 60_000_000
    print(f"{minutes:.1f} minutes, {len(record.events)} events, ", end="")
    print(f"{sum(bool(one.evidence) for one in card.items)} marks with evidence")
    window = Window()
    window.show()
    gathered, opened = [], []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        text = card_text(card, record, shown, annotations)
        gathered.append(time.perf_counter() - began)
        screen = CardScreen(text)
        window.lay(screen)
        QCoreApplication.processEvents()
        window.grab()
        opened.append(time.perf_counter() - began)
    print(f"gathered: first {1000 * gathered[0]:.0f} ms, ", end="")
    print(f"median {1000 * statistics.median(gathered):.0f} ms")
    print(f"opened: first {1000 * opened[0]:.0f} ms, ", end="")
    print(f"median {1000 * statistics.median(opened):.0f} ms (at most {limit:.0f})")
    return int(1000 * max(opened) > limit)


if __name__ == "__main__":
    sys.exit(main())
