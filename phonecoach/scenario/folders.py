"""Where cases and shared files lie in a folder somebody names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from phonecoach.errors import ContentError, Problem
from phonecoach.units import Language

if TYPE_CHECKING:
    from pathlib import Path

CASE_FILE: Final = "case.yaml"
CAST_FILE: Final = "cast.yaml"
MOOD_FILE: Final = "mood.yaml"
SHARED: Final = "shared"


def text_file(language: Language) -> str:
    """Return the name of a case's text file."""
    return f"{language}.yaml"


def reflex_file(language: Language) -> str:
    """Return the name of the shared reflexes' file."""
    return f"reflexes.{language}.yaml"


def case_folders(folder: Path) -> tuple[Path, ...]:
    """Return the folders of the cases in `folder`, which may be a case itself.

    Raises:
        ContentError: If there is no such folder, or no case in it.
    """
    if is_case(folder):
        return (folder,)
    if not folder.is_dir():
        text = "There is no such folder; correct its name."
        raise ContentError((Problem(path=folder, line=0, text=text),))
    found = sorted(one for one in folder.iterdir() if is_case(one))
    if not found:
        text = "There is no case in this folder; a case is a folder with a case.yaml."
        raise ContentError((Problem(path=folder, line=0, text=text),))
    return tuple(found)


def shared_folder(folder: Path, default: Path) -> Path:
    """Return the folder of shared files that goes with `folder`.

    Args:
        folder: A folder of cases, a case, or a folder of shared files.
        default: For a folder that brings no shared files of its own.
    """
    if (folder / CAST_FILE).is_file():
        return folder
    home = folder.resolve().parent if is_case(folder) else folder
    own = home / SHARED
    return own if own.is_dir() else default


def is_case(folder: Path) -> bool:
    """Whether a folder is a case, and not one of several."""
    # A folder that lost its case file is still told of by its words.
    names = (CASE_FILE, *map(text_file, Language))
    return folder.name != SHARED and any((folder / name).is_file() for name in names)
