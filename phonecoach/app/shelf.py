"""The cases on the shelf: read once, and anew when one of their files has changed."""

from __future__ import annotations

import functools
import threading
from typing import TYPE_CHECKING

from phonecoach.errors import ContentError
from phonecoach.places import scenarios
from phonecoach.scenario.entries import library
from phonecoach.scenario.house import house_entries
from phonecoach.scenario.recordings import recordings

if TYPE_CHECKING:
    from pathlib import Path

    from phonecoach.scenario import Case
    from phonecoach.scenario.entries import Entry
    from phonecoach.scenario.recordings import Recordings
    from phonecoach.units import Language

_Mark = frozenset[tuple[str, int, int]]


class Shelf:
    """All cases of a folder, and of a house's own; any thread may ask for them.

    Reading them takes long enough to be felt, above all the first time, so it is done
    in the background before anybody wants to see them, and not again after every call.
    """

    def __init__(self, folder: Path, shared: Path) -> None:
        self._folder = folder
        self._shared = shared
        self._house: Path | None = None
        self._lock = threading.Lock()
        self._entries: tuple[Entry, ...] = ()
        self._mark: _Mark | None = None

    def add_house(self, folder: Path) -> None:
        """Have a house's own cases stand beside the others from now on."""
        with self._lock:
            self._house = folder

    def entries(self) -> tuple[Entry, ...]:
        """Return all cases as their files are now, a house's own at the end.

        Raises:
            ContentError: If the folder is missing, or empty.
        """
        with self._lock:
            mark = self._look()
            if mark != self._mark:
                self._entries = self._read()
                self._mark = mark
            return self._entries

    def find(self, digest: str) -> Case | None:
        """Return the case whose frozen bytes have a digest, if it is still the same.

        Args:
            digest: SHA-256 in hexadecimal.
        """
        try:
            cases = [entry.case for entry in self.entries()]
        except ContentError:
            return None
        return next((case for case in cases if case and case.digest == digest), None)

    def recorded(self, case: Case, language: Language) -> Recordings:
        """Return what the caller of a case was recorded saying.

        A case of an old call may be here no more; its caller's reflexes are.
        """
        try:
            places = {it.id: it.path for it in self.entries() if it.case is not None}
        except ContentError:
            places = {}
        folder = places.get(case.file.id)
        return recordings(folder, self._shared, language, case.caller)

    def _read(self) -> tuple[Entry, ...]:
        found = library(self._folder, self._shared)
        if self._house is None:
            return found
        taken = {one.id for one in found}
        return (*found, *house_entries(self._house, self._shared, taken))

    def _look(self) -> _Mark:
        """Return what changes whenever a file is written, added or taken away."""
        folders = (self._folder, self._shared, self._house)
        files = {file for it in folders if it for file in it.rglob("*.y*ml")}
        known = ((str(file), file.stat()) for file in files)
        return frozenset((name, it.st_mtime_ns, it.st_size) for name, it in known)


@functools.cache
def shelf() -> Shelf:
    """Return the cases that come with the program."""
    return Shelf(scenarios(), scenarios("shared"))


def recorded(case: Case, language: Language) -> Recordings:
    """Return what the caller of a case was recorded saying; see `Shelf.recorded`."""
    return shelf().recorded(case, language)
