"""How long each view of a group takes from click to paint, and how much memory.

Usage: .venv/bin/python tests/bench/group_views.py FOLDER

FOLDER is what `many_calls.py` wrote; it is upgraded if it is older. Every view is
clicked on for four periods, for everybody and for a team, in a window of 1280 x 800;
the time runs until the window is painted with the new figures. Needs a display or
QT_QPA_PLATFORM=offscreen.
"""

from __future__ import annotations

import argparse
import resource
import statistics
import sys
import time
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from phonecoach.app.gather.arrears import due_of
from phonecoach.app.gather.group import group_text
from phonecoach.app.group_reading import GroupReading
from phonecoach.app.look import Scheme, dress, load_fonts
from phonecoach.app.screens.group_screen import GroupScreen
from phonecoach.app.screens.group_text import Cell, View, Wish
from phonecoach.app.shelf import shelf
from phonecoach.app.window import Window
from phonecoach.store import GroupFilter, open_reader
from phonecoach.store.database import FILE_NAME, open_to_write
from tests.bench.many_calls import BEGAN, DAYS

CHIEF = "chief-0"
PERIODS = (4, 12, 52, None)
AGAIN = 5
LIMIT_MS = 150
NOW = BEGAN + timedelta(days=DAYS)


class Watch:
    """Clicks, and waits until what was asked for is painted."""

    def __init__(self, window, screen, reading):
        self._window, self._screen = window, screen
        self._loop = QEventLoop()
        self._asked = None
        reading.told.connect(self._take)
        reading.troubled.connect(sys.exit)

    def click(self, what, wish):
        """Return the milliseconds from a click to the paint."""
        self._asked = (what, wish)
        screen = self._screen
        began = time.perf_counter()
        screen._wish = wish
        (screen.show_cell if isinstance(what, Cell) else screen.show_view)(what)
        self._loop.exec()
        self._window.repaint()
        return (time.perf_counter() - began) * 1000

    def _take(self, what, wish, _text):
        if (what, wish) == self._asked:
            self._loop.quit()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    open_to_write(folder / FILE_NAME).close()
    application = QApplication([])
    load_fonts()
    dress(application, Scheme.LIGHT)
    found = [one.case for one in shelf().entries() if one.case is not None]
    cases = {case.file.id: case for case in found}
    with open_reader(folder) as reader:
        (chief,) = (one for one in reader.persons() if one.id == CHIEF)
        text = group_text(reader, chief)
    reading = GroupReading(lambda: open_reader(folder), chief, cases, lambda: NOW)
    window = Window()
    window.resize(1280, 800)
    screen = GroupScreen(text, reading)
    window.lay(screen)
    window.show()
    window.finish()
    watch = Watch(window, screen, reading)
    slowest = show_views(watch, text)
    reading.close()
    with open_reader(folder) as reader:
        person = reader.people_marks(chief.id, GroupFilter())[0].person
        began = time.perf_counter()
        due_of(reader, chief.id, person)
        print(f"what is due of one: {(time.perf_counter() - began) * 1000:.0f} ms")
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"slowest {slowest:.0f} ms of {LIMIT_MS}, memory {memory:.0f} MB")


def show_views(watch, text):
    """Print the first and the usual time of every view; return the slowest of all."""
    slowest = 0.0
    watch.click(View.MAP, Wish())
    person = watch._screen.map._figures.rows[5].person
    shown = {view.name.lower(): view for view in View}
    shown["calls of an item"] = Cell(item=64)
    shown["calls of a cell"] = Cell(item=64, person=person)
    print(
        f"{'':>18}" + "".join(f"{weeks or 'all':>12}" for weeks in PERIODS) + "   weeks"
    )
    for team in ("", text.teams[0][0]):
        for name, what in shown.items():
            cells = []
            for weeks in PERIODS:
                wish = replace(Wish(), weeks=weeks, team=team)
                times = [watch.click(what, wish) for _ in range(AGAIN)]
                slowest = max(slowest, *times)
                cells.append(f"{times[0]:.0f} {statistics.median(times):.0f}")
            print(f"{name:>18}" + "".join(f"{one:>12}" for one in cells), team)
    return slowest


if __name__ == "__main__":
    main()
