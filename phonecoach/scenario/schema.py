"""JSON Schema of the content files, so that an editor can help to write them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from phonecoach.content import json_schema
from phonecoach.scenario.case import CaseTexts
from phonecoach.scenario.case_file import CaseFile
from phonecoach.scenario.shared_files import CastFile, MoodFile, ReflexFile

if TYPE_CHECKING:
    from pathlib import Path

KINDS: Final[dict[str, type[Any]]] = {
    "case": CaseFile,
    "texts": CaseTexts,
    "cast": CastFile,
    "mood": MoodFile,
    "reflexes": ReflexFile,
}
"""The kinds of content files, by the name of their schema."""


def schema(kind: str) -> dict[str, Any]:
    """Return the JSON Schema of one of `KINDS`."""
    return json_schema(KINDS[kind])


def write_schemas(folder: Path) -> None:
    """Write the schema of every kind into `folder`, as ``<kind>.schema.json``."""
    for kind in KINDS:
        text = json.dumps(schema(kind), ensure_ascii=False, indent=2, sort_keys=True)
        path = folder / f"{kind}.schema.json"
        path.write_text(f"{text}\n", encoding="utf-8")
