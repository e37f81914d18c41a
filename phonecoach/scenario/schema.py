"""JSON Schema of the content files, so that an editor can help to write them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from phonecoach.checklist import Site
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
    "site": Site,
}
"""The kinds of content files, by the name of their schema."""


def schema(kind: str) -> dict[str, Any]:
    """Return the JSON Schema of one of `KINDS`."""
    loose: dict[str, Any] = _loosened(json_schema(KINDS[kind]))
    return loose


def _loosened(part: Any) -> Any:  # noqa: ANN401 - a schema is nested plain data
    """Return a schema in which a text may look like a number or a flag.

    Here every scalar is the text that was written; an editor reads YAML in its own way.
    """
    if isinstance(part, list):
        return [_loosened(one) for one in part]
    if not isinstance(part, dict):
        return part
    loose = {key: _loosened(one) for key, one in part.items()}
    if loose.get("type") == "string" and "enum" not in loose:
        loose["type"] = ["string", "number", "boolean"]
    return loose


def write_schemas(folder: Path) -> None:
    """Write the schema of every kind into `folder`, as ``<kind>.schema.json``."""
    for kind in KINDS:
        text = json.dumps(schema(kind), ensure_ascii=False, indent=2, sort_keys=True)
        path = folder / f"{kind}.schema.json"
        path.write_text(f"{text}\n", encoding="utf-8")
