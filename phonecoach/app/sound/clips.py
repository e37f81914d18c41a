"""What callers were recorded saying, read from disk before it is needed."""

from __future__ import annotations

import itertools
import logging
from collections import deque
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import QObject, Signal, Slot

from phonecoach.app.sound.pace import pace_of
from phonecoach.app.sound.resampling import at_our_rate
from phonecoach.app.sound.waves import no_breath

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from phonecoach.app.sound.pace import Pace
    from phonecoach.app.sound.waves import Breath
    from phonecoach.app.sound.workshop import Workshop
    from phonecoach.scenario import LineId

_LOG = logging.getLogger(__name__)
_NUMBERS = itertools.count()
"""Tell the clips of one call from those of another, in the same workshop."""


class Recorded(Protocol):
    """A clip that says a wording."""

    @property
    def path(self) -> Path:
        """Where it lies: an audio file with one channel."""
        ...


class Library(Protocol):
    """All clips of one caller."""

    def find(self, line: LineId, wording: str, text: str) -> Recorded | None:
        """Return the clip of these very words; None if there is none."""
        ...


class Said(NamedTuple):
    """Something a caller says."""

    line: LineId
    wording: str
    text: str
    duration_ms: int = 0
    """How long it shall take; 0 leaves it to whoever speaks."""


class Clips(QObject):
    """The clips of one call, decoded in the background.

    Signals:
        ready: A clip that was ordered can be had, or it is known that there is none.
            said: What it says, a `Said`.
    """

    ready = Signal(object)

    def __init__(
        self,
        workshop: Workshop,
        library: Callable[[], Library],
        parent: QObject | None = None,
        *,
        otherwise: Callable[[Said, Breath], bytes] | None = None,
    ) -> None:
        """Have nothing yet.

        Args:
            workshop: Decodes; it makes nothing else.
            library: Finds the clips; called once, in the background.
            parent: Qt's owner.
            otherwise: Says what was not recorded, as samples at our rate, or nothing;
                called in the background.
        """
        super().__init__(parent)
        self._workshop = workshop
        self._load = library
        self._otherwise = otherwise
        self._number = next(_NUMBERS)
        self._library: Library | None = None
        self._ordered: set[Said] = set()
        self._likely: deque[Said] = deque()
        self._working_ahead = False
        self._paces: dict[Said, Pace] = {}
        workshop.made.connect(self._tell)

    @property
    def takes_long(self) -> bool:
        """Whether what was not recorded is said by somebody, who takes their time."""
        return self._otherwise is not None

    def order(self, said: Said) -> None:
        """Have a clip decoded, unless it was ordered before; `ready` follows."""
        if said not in self._ordered:
            self._ordered.add(said)
            self._workshop.order((self._number, said), partial(self._make, said))

    def expect(self, likely: Iterable[Said]) -> None:
        """Have clips decoded one by one, these before what was expected earlier."""
        fresh = [said for said in likely if said not in self._ordered]
        self._likely.extendleft(reversed(fresh))
        self._work_ahead()

    def sound(self, said: Said) -> bytes | None:
        """Return a clip as samples at our rate; None while there is none."""
        return self._workshop.get((self._number, said)) or None

    def pace(self, said: Said) -> Pace | None:
        """Return when a clip says what; None while there is none."""
        return self._paces.get(said)

    def close(self) -> None:
        """Keep nothing any more."""
        self._likely.clear()
        self._workshop.made.disconnect(self._tell)
        for said in self._ordered:
            self._workshop.forget((self._number, said))

    @Slot(object)
    def _tell(self, name: tuple[int, Said]) -> None:
        if name[0] == self._number:
            self.ready.emit(name[1])
            self._working_ahead = False
            self._work_ahead()

    def _work_ahead(self) -> None:
        # One at a time: what is about to be said must not wait for what may be.
        while self._likely and not self._working_ahead:
            said = self._likely.popleft()
            if said not in self._ordered:
                self._working_ahead = True
                self.order(said)

    def _make(self, said: Said, breath: Breath) -> bytes:
        """Decode a clip, or have it said, on the workshop's thread."""
        if self._library is None:
            self._library = self._load()
        found = self._library.find(said.line, said.wording, said.text)
        sound = b"" if found is None else decoded(found.path, breath)
        if not sound and self._otherwise is not None:
            sound = self._otherwise(said, breath)
        if sound:
            self._paces[said] = pace_of(sound, said.text)
        return sound


def decoded(path: Path, breath: Breath = no_breath) -> bytes:
    """Return the samples of an audio file; none if it cannot be read.

    Args:
        path: Of the file.
        breath: Called between two pieces of work.

    Returns:
        Mono samples, 16 bit, little endian, at our rate.
    """
    # It takes a while to load, and is wanted on the workshop's thread alone.
    import soundfile  # noqa: PLC0415

    try:
        samples, rate_hz = soundfile.read(path, dtype="float32", always_2d=True)
    except (OSError, soundfile.LibsndfileError) as error:
        # Its words are written; what is missing, `check` tells.
        _LOG.warning("The clip %s cannot be read: %s", path, error)
        return b""
    return at_our_rate(samples.mean(axis=1), rate_hz, breath)
