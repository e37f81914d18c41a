"""Writing a report: the whole of it under its name, or nothing."""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import TYPE_CHECKING

from phonecoach.errors import ReportError, told

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    GoesOn = Callable[[float], bool]
    """Told which share is done, 0 to 1; returns whether the report is still wanted."""


class DroppedError(Exception):
    """Nobody wants the report any more."""


def step(goes_on: GoesOn | None, share: float) -> None:
    """Tell how far a report has come.

    Args:
        goes_on: Whom to tell; None for nobody.
        share: 0 to 1.

    Raises:
        DroppedError: If it is not wanted any more.
    """
    if goes_on is not None and not goes_on(share):
        raise DroppedError


@contextmanager
def whole(target: Path) -> Iterator[Path]:
    """Lend a file to write to; it gets its name when everything is in it.

    Raises:
        ReportError: If it cannot be written; then nothing of it is left.
    """
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        yield part
        part.replace(target)
    except OSError as error:
        raise ReportError(
            told(
                "The report {target} could not be written: {what}. Choose a folder "
                "that may be written to and has room.",
                target=target,
                what=error.strerror or error,
            )
        ) from error
    finally:
        _let_go(part)


def _let_go(part: Path) -> None:
    try:
        part.unlink(missing_ok=True)
    except OSError:
        # Where even this fails nothing can have been written.
        return
