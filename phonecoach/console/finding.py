"""Finding what the command line names."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from phonecoach import places
from phonecoach.errors import InputError
from phonecoach.scenario.folders import SHARED
from phonecoach.scenario.reader import read_case, read_shared

if TYPE_CHECKING:
    from phonecoach.scenario import Case


def find_case(name: str) -> Case:
    """Return a case by its id, or by its folder.

    Raises:
        InputError: If there is no such case.
        ContentError: If the case is broken.
    """
    folder = Path(name) if Path(name).is_dir() else places.scenarios(name)
    if not folder.is_dir() or folder.name == SHARED:
        known = ", ".join(
            sorted(
                path.name
                for path in places.scenarios().iterdir()
                if path.is_dir() and path.name != SHARED
            )
        )
        raise InputError(
            f"There is no case “{name}”. Give a case's folder or one of: {known}."
        )
    return read_case(folder, read_shared(places.scenarios(SHARED)))
