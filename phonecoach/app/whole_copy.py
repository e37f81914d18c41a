"""A back-up: the training record, and what a house has of its own beside it."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Final

from phonecoach.app.sitting import phrases_folder
from phonecoach.checklist.site import SITE_FILE
from phonecoach.errors import StoreError, told
from phonecoach.places import house_cases, house_forms

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from phonecoach.store import Store

_UNFINISHED: Final = ".part"


def copy_all(store: Store, target: Path, goes_on: Callable[[float], bool]) -> bool:
    """Copy everything but recordings into a folder that can be worked in as it is.

    The folder gets its name only when it is complete; otherwise nothing is left of it.

    Args:
        store: The open training record.
        target: The folder; it does not exist yet.
        goes_on: Told every so often which share is copied, 0 to 1; whether the copy is
            still wanted.

    Returns:
        Whether the copy was made.

    Raises:
        StoreError: If anything cannot be read or written.
    """
    home = store.path.parent
    growing = target.with_name(f"{target.name}{_UNFINISHED}")
    shutil.rmtree(growing, ignore_errors=True)  # of one that was killed
    try:
        growing.mkdir(mode=0o700)
        for own in _own_files(store):
            into = growing / own.relative_to(home)
            into.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            shutil.copy2(own, into)
        if not store.back_up(growing / store.path.name, goes_on):
            return False
        growing.rename(target)
    except OSError as error:
        raise StoreError(
            told(
                "Writing {target} failed: {what}. Choose a folder that may be written "
                "to, with space enough.",
                target=target,
                what=error.strerror,
            )
        ) from error
    finally:
        shutil.rmtree(growing, ignore_errors=True)
    return True


def _own_files(store: Store) -> Iterator[Path]:
    """Yield what a house may have beside its record and cannot be made anew."""
    home = store.path.parent
    if (home / SITE_FILE).is_file():
        yield home / SITE_FILE
    for folder in (phrases_folder(store), house_cases(home), house_forms(home)):
        yield from (path for path in sorted(folder.rglob("*")) if path.is_file())
