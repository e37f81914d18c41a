"""Putting a call into the training record as it happens."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from phonecoach import __version__
from phonecoach.call.annotations import Annotation, Note, Source, TurnWords

if TYPE_CHECKING:
    from phonecoach.call.events import Event
    from phonecoach.call.record import CallId, PersonId
    from phonecoach.store import Writer


@dataclass(frozen=True, slots=True, kw_only=True)
class Outside:
    """What the program gets from the world: times and new ids."""

    now: Callable[[], datetime]
    new_id: Callable[[], str]
    now_ns: Callable[[], int] = time.monotonic_ns
    """A monotonic clock in nanoseconds; calls are timed by it."""


class CallKeeper:
    """Keeps one call: its events, and the words of its turns as annotations."""

    def __init__(
        self, writer: Writer, call: CallId, author: PersonId, outside: Outside
    ) -> None:
        self._writer = writer
        self._call = call
        self._author = author
        self._outside = outside

    def events(self, events: tuple[Event, ...]) -> None:
        """Keep events, in order."""
        self._writer.append(self._call, events)

    def words(self, turn: int, text: str, source: Source = Source.TYPED) -> None:
        """Keep the words of a turn, by its number."""
        self.note(TurnWords(turn=turn, source=source, text=text))

    def note(self, note: Note) -> None:
        """Keep what was learnt about the call."""
        self._writer.annotate(
            Annotation(
                id=self._outside.new_id(),
                call=self._call,
                author=self._author,
                written=self._outside.now(),
                program=__version__,
                note=note,
            ),
            urgent=True,
        )
