"""Writing the answer: stdout, and nothing but the answer."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable


def write_json(value: Any, *, indent: int | None = 2) -> None:  # noqa: ANN401 (JSON)
    """Write a value as JSON, letters as they are."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=indent) + "\n")


def write_lines(lines: Iterable[str]) -> None:
    """Write lines of text."""
    sys.stdout.writelines(f"{line}\n" for line in lines)
