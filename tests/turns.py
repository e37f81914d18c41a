"""Tests run side by side, in as many processes as there are; some want to be alone.

A test marked ``alone`` measures what another test would disturb. While it runs, or
waits for others to end, no process begins a test.
"""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from filelock import FileLock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class Turns:
    """Whose turn it is, among processes that run tests.

    Args:
        folder: Where the locks lie, the same for all processes.
        own: Number of this process.
        processes: How many there are; none that dies is replaced.
    """

    def __init__(self, folder: Path, own: int, processes: int) -> None:
        self._gate = FileLock(folder / "gate.lock")
        self._busy = [FileLock(folder / f"{no}.lock") for no in range(processes)]
        self._own = self._busy[own]

    @contextlib.contextmanager
    def beside_others(self) -> Iterator[None]:
        """Wait until nobody is alone or waits to be, and be busy."""
        with self._gate:
            self._own.acquire()
        try:
            yield
        finally:
            self._own.release()

    @contextlib.contextmanager
    def alone(self) -> Iterator[None]:
        """Let nobody begin anything, and wait until all have ended theirs."""
        with contextlib.ExitStack() as held:
            held.enter_context(self._gate)
            for one in self._busy:
                held.enter_context(one)
            yield
