"""The folder of recordings: what belongs to which call, and what may stay.

Recordings lie beside the training record and not in it: they are large, they go after
some weeks, and copies of the record do not take them along.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

from phonecoach.call.record import CallId, PersonId
from phonecoach.store.rows import CallState

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

FOLDER_NAME: Final = "recordings"
GROWING: Final = ".wav"
FINISHED: Final = ".opus"
_KINDS: Final = (FINISHED, GROWING)
_VERSION: Final = 7
_TIME_SHIFT: Final = 80
"""A UUID version 7 begins with 48 of its 128 bits of milliseconds since 1970."""

_OVER: Final = (CallState.FROZEN, CallState.FILED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What decides about a call's recording."""

    person: PersonId
    state: CallState


@dataclass(frozen=True, slots=True, kw_only=True)
class Tidied:
    """What has to be done in the folder.

    Attributes:
        remove: Files that may stay no longer.
        encode: Recordings of calls that are over, as they were captured.
    """

    remove: tuple[Path, ...]
    encode: tuple[Path, ...]


class RecordingFolder:
    """Finds the recordings of calls by their ids; nobody else may look into it."""

    def __init__(self, data: Path) -> None:
        """Take the folder in which the training record lies; it is made on demand."""
        self.path = data / FOLDER_NAME

    @property
    def calls(self) -> tuple[CallId, ...]:
        """The calls of which there is anything."""
        found = {CallId(path.stem.removesuffix(FINISHED)) for path in self._files()}
        return tuple(sorted(found))

    def begin(self, call: CallId) -> Path:
        """Return the file for a call's recording while it is captured.

        Raises:
            OSError: If the folder cannot be made.
        """
        self.path.mkdir(mode=0o700, parents=True, exist_ok=True)
        # It may have been made by hand, or come back from a copy.
        if self.path.stat().st_mode & 0o077:
            self.path.chmod(0o700)
        return self.path / f"{call}{GROWING}"

    def find(self, call: CallId) -> Path | None:
        """Return the recording of a call, in whichever form it is; None for none."""
        found = (self.path / f"{call}{kind}" for kind in _KINDS)
        return next((path for path in found if path.is_file()), None)

    def tidy(
        self,
        standings: Mapping[CallId, Standing],
        days: Callable[[PersonId], int],
        now: datetime,
    ) -> Tidied:
        """Return what has to be done.

        Of a call that nobody knows any more, because its person was erased, nothing may
        stay; what was broken off waits for the call to be gone on with.

        Args:
            standings: Of the calls that the record still tells of.
            days: How long a person's recordings are kept; 0 for not at all.
            now: Aware.
        """
        remove, encode = [], []
        for path in self._files():
            call = CallId(path.stem.removesuffix(FINISHED))
            standing = standings.get(call)
            if (
                standing is None
                or path.suffix not in _KINDS
                or _is_old(call, days(standing.person), now)
            ):
                remove.append(path)
            elif path.suffix == GROWING and standing.state in _OVER:
                encode.append(path)
        return Tidied(remove=tuple(remove), encode=tuple(encode))

    def _files(self) -> list[Path]:
        """Return all files that are named after a call; nothing else is touched."""
        if not self.path.is_dir():
            return []
        return sorted(
            path
            for path in self.path.iterdir()
            if path.is_file()
            and began(CallId(path.stem.removesuffix(FINISHED))) is not None
        )


def began(call: CallId) -> datetime | None:
    """Return when a call began, as its id tells; None if it is not a call's id."""
    try:
        named = uuid.UUID(call)
    except ValueError:
        return None
    if named.version != _VERSION or str(named) != call:
        return None
    return datetime.fromtimestamp((named.int >> _TIME_SHIFT) / 1_000, UTC)


def _is_old(call: CallId, days: int, now: datetime) -> bool:
    begun = began(call)
    return begun is not None and now - begun > timedelta(days=days)
