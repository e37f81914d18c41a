"""Finding what the command line names."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from phonecoach import places
from phonecoach.errors import InputError
from phonecoach.scenario.folders import SHARED, is_case
from phonecoach.scenario.reader import read_case, read_shared

if TYPE_CHECKING:
    from phonecoach.scenario import Case


def find_case(name: str, data: Path | None = None) -> Case:
    """Return a case by its id, or by its folder.

    Args:
        name: What was named; an id of the cases that come along comes before one of a
            house's own.
        data: The folder of the training record that these lie beside; None for the
            window's own.

    Raises:
        InputError: If there is no such case.
        ContentError: If the case is broken.
    """
    folder = case_folder(name, data)
    return read_case(folder, read_shared(places.scenarios(SHARED)))


def case_folder(name: str, data: Path | None = None) -> Path:
    """Return the folder of a case, named as for `find_case`.

    Raises:
        InputError: If there is no such case.
    """
    homes = (places.scenarios(), places.house_cases(data or places.data_folder()))
    folders = (Path(name), *(home / name for home in homes))
    folder = next((one for one in folders if one.is_dir()), None)
    if folder is not None and folder.name != SHARED:
        return folder
    known = ", ".join(
        path.name
        for home in homes
        if home.is_dir()
        for path in sorted(home.iterdir())
        if is_case(path)
    )
    raise InputError(
        f"There is no case “{name}”. Give a case's folder or one of: {known}."
    )
