"""Cases of a house's own: beside those that come along, and copied from them."""

from __future__ import annotations

import re
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

from phonecoach.errors import ContentError, Problem, told
from phonecoach.scenario.entries import Entry, library
from phonecoach.scenario.folders import CASE_FILE, case_folders, text_file
from phonecoach.units import Language

if TYPE_CHECKING:
    from collections.abc import Collection

_ID: Final = re.compile(r"^id:.*$", re.MULTILINE)


def house_entries(
    folder: Path, shared_default: Path, taken: Collection[str]
) -> tuple[Entry, ...]:
    """Return the cases of a house's own folder, by id.

    Args:
        folder: It need not exist, and may be empty.
        shared_default: The shared files of a folder that brings none.
        taken: Ids of the cases that come along; whatever else answers to one of them
            is refused, as records name a case by its id.
    """
    try:
        case_folders(folder)
    except (ContentError, OSError):
        return ()
    # Broken shared files are told of beside the cases that come along.
    found = [
        one for one in library(folder, shared_default) if one.path != shared_default
    ]
    return tuple(_refused(one) if one.id in taken else one for one in found)


def _refused(entry: Entry) -> Entry:
    text = told(
        "A case that comes along is called '{case}' already; give this one another id, "
        "and its folder the same name.",
        case=entry.id,
    )
    first = Problem(path=entry.path / CASE_FILE, line=0, text=text)
    return Entry(id=entry.id, path=entry.path, problems=(first, *entry.problems))


def copy_case(source: Path, home: Path, taken: Collection[str]) -> Path:
    """Copy the words of a case into a house's own folder, under an id that is free.

    Its recordings stay where they are: whoever adapts the words has others to record.

    Args:
        source: The folder of the case.
        home: The house's own folder; it is made where there is none.
        taken: Ids that other cases have.

    Returns:
        The folder of the copy.

    Raises:
        ContentError: If it cannot be written; then nothing of it is left.
    """
    name = _free(source.resolve().name, home, taken)
    part = home
    try:
        home.mkdir(parents=True, exist_ok=True)
        part = Path(tempfile.mkdtemp(prefix=".copying-", dir=home))
        for file in (CASE_FILE, *map(text_file, Language)):
            if (source / file).is_file():
                shutil.copyfile(source / file, part / file)
        _rename(part / CASE_FILE, name)
        part.chmod(home.stat().st_mode & 0o777)
        return part.rename(home / name)
    except OSError as error:
        if part != home:
            shutil.rmtree(part, ignore_errors=True)
        text = told(
            "The case cannot be copied to this folder: {why}. Allow writing to it, or "
            "make room on its disk.",
            why=error.strerror or error,
        )
        raise ContentError((Problem(path=home, line=0, text=text),)) from error


def _free(name: str, home: Path, taken: Collection[str]) -> str:
    number, found = 1, f"{name}-own"
    while found in taken or (home / found).exists():
        number += 1
        found = f"{name}-own-{number}"
    return found


def _rename(path: Path, name: str) -> None:
    """Give a case file another id; all else in it stays as it was written."""
    text = path.read_text(encoding="utf-8")
    path.write_text(_ID.sub(f"id: {name}", text, count=1), encoding="utf-8")
