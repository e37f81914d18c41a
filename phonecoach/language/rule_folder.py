"""The folder of rules: which files there are, and whether any of them changed."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from phonecoach.errors import ContentError, Problem

if TYPE_CHECKING:
    from pathlib import Path

    from phonecoach.units import Language

COMMON = "common.yaml"
IMPLIED = "implied.yaml"


def group_files(own: Path) -> list[Path]:
    """Return the files with rules in the folder of a language."""
    return sorted(path for path in own.glob("*.yaml") if path.name != COMMON)


def rules_digest(folder: Path, language: Language) -> str:
    """Return twelve hex digits that change whenever a rule changes.

    Raises:
        ContentError: If a file cannot be read.
    """
    digest = hashlib.sha256()
    own = folder / language
    for path in [folder / IMPLIED, own / COMMON, *group_files(own)]:
        try:
            # Line ends depend on how the files were copied, not on the rules.
            content = path.read_bytes().replace(b"\r\n", b"\n")
        except OSError as error:
            text = f"The file cannot be read: {error.strerror}."
            raise ContentError((Problem(path=path, line=0, text=text),)) from error
        digest.update(path.name.encode() + b"\0" + content + b"\0")
    return digest.hexdigest()[:12]
