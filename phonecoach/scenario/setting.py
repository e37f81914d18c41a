"""Setting single values in a YAML file without touching anything else in it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from phonecoach import content
from phonecoach.errors import ContentError, Problem
from phonecoach.scenario.faults import Keys

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from phonecoach.content import Node

_VALUE: Final = r"""("[^"]*"|'[^']*'|[^\s,}#]+)"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One value to be written into a mapping of the file."""

    keys: Keys
    """The way to the mapping."""

    key: str
    value: str
    after: str
    """The key it is put after where it is new; its own value stands on its line."""


def edited(path: Path, settings: Iterable[Setting]) -> bytes:
    """Return the bytes of a file with all `settings` made, each on its own line.

    Raises:
        ContentError: If the file is written in a way that cannot be edited line by
            line, a long flow mapping for example.
    """
    data = path.read_bytes()
    root, _ = content.grow(data, path)
    assert root is not None, "settings come from a file that was read"
    lines = data.decode().split("\n")
    wanted = root.plain()
    # From the end, so that a new line does not move the places of the others.
    for setting in sorted(settings, key=lambda one: _place(root, one), reverse=True):
        mapping = _mapping(wanted, setting.keys)
        number = _place(root, setting)[0] - 1
        name = re.escape(str(mapping[setting.after]))
        anchor = re.compile(rf"""\b{setting.after}:\s+(["']?){name}\1(?=[\s,}}]|$)""")
        if setting.key in mapping:
            line = content.line_of(root, *setting.keys, setting.key) - 1
            _replace(lines, line, anchor if line == number else None, setting)
        else:
            _insert(lines, number, anchor, setting)
        mapping[setting.key] = setting.value
    new = "\n".join(lines).encode()
    grown, problems = content.grow(new, path)
    if problems or grown is None or grown.plain() != wanted:
        text = (
            "The durations and marks cannot be written into this file; "
            "put each key of its wordings on a line of its own."
        )
        raise ContentError((Problem(path=path, line=0, text=text),))
    return new


def _place(root: Node, setting: Setting) -> tuple[int, Keys]:
    return content.line_of(root, *setting.keys, setting.after), setting.keys


def _mapping(plain: Any, keys: Keys) -> dict[str, Any]:  # noqa: ANN401 - nested data
    for key in keys:
        plain = plain[key]
    found: dict[str, Any] = plain
    return found


def _replace(
    lines: list[str], number: int, anchor: re.Pattern[str] | None, setting: Setting
) -> None:
    """Write another value; behind `anchor` where several mappings share the line."""
    line = lines[number]
    found = anchor.search(line) if anchor else None
    start = found.end() if found else 0
    value = re.compile(rf"(\b{setting.key}:[ ]*){_VALUE}?")
    rest = value.sub(rf"\g<1>{setting.value}", line[start:], count=1)
    lines[number] = line[:start] + rest


def _insert(
    lines: list[str], number: int, anchor: re.Pattern[str], setting: Setting
) -> None:
    """Write a new key; where its place is not found, leave the lines as they are."""
    line = lines[number]
    found = anchor.search(line)
    if found is None:
        return
    written = f"{setting.key}: {setting.value}"
    if "{" in line[: found.start()]:
        lines[number] = f"{line[: found.end()]}, {written}{line[found.end() :]}"
        return
    ending = "\r" if line.endswith("\r") else ""
    lines.insert(number + 1, f"{' ' * found.start()}{written}{ending}")
