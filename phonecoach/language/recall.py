"""How much of each behaviour the rules hear, as measured on labelled turns."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from phonecoach import places
from phonecoach.errors import ContentError, Problem
from phonecoach.language.rule_reader import FileReader

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from phonecoach.units import Language


def recall(language: Language, path: Path | None = None) -> Mapping[str, float]:
    """Return behaviour to measured recall (0-1); one that is missing counts as 0.

    Under `TRACE_PREFIX` and its name stands the share that is heard or leaves a trace.

    Raises:
        ContentError: If the table cannot be read.
    """
    path = path or places.resources("language", "recall.yaml")
    problems: list[Problem] = []
    root = FileReader(path, problems).open()
    found = root.numbers(language) if root else {}
    if problems:
        raise ContentError(tuple(problems))
    return MappingProxyType(found)
