"""``verify``: does everything in a training record still hold?"""

from __future__ import annotations

import sys
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from phonecoach import places
from phonecoach.console.answer import write_json, write_lines
from phonecoach.store import open_reader

if TYPE_CHECKING:
    from pathlib import Path

    from phonecoach.store import Verdict


def verify(folder: Path | None, *, as_json: bool) -> int:
    """Write what does not hold, and where; return 1 if there is any of it.

    Args:
        folder: Where the training record lies; None for the window's own.
        as_json: Whether to write JSON.

    Raises:
        StoreError: If there is no record, or it cannot be read.
    """
    with open_reader(folder or places.data_folder()) as reader:
        verdict = reader.verify()
    if as_json:
        write_json(_json(verdict))
    else:
        write_lines(_lines(verdict))
    told = ", ".join(f"{count} of {kind}" for kind, count in verdict.checked.items())
    sys.stderr.write(f"Looked at {told}.\n")
    return 0 if verdict.holds else 1


def _lines(verdict: Verdict) -> list[str]:
    faults = [
        " ".join(part for part in (fault.where, fault.id) if part)
        + f": {fault.problem}"
        for fault in verdict.faults
    ]
    head = verdict.head
    end = f"The chain ends with link {head.links}, {head.digest}."
    return [*faults, end]


def _json(verdict: Verdict) -> dict[str, Any]:
    return {
        "holds": verdict.holds,
        "head": asdict(verdict.head),
        "checked": verdict.checked,
        "faults": [asdict(fault) for fault in verdict.faults],
    }
