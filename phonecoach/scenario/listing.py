"""What a list of cases shows of each, kept from one start to the next."""

from __future__ import annotations

import contextlib
import dataclasses
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from phonecoach.scenario.entries import library
from phonecoach.scenario.folders import case_folders, shared_folder
from phonecoach.scenario.marks import canonical, sha256
from phonecoach.scenario.reader import FORMAT
from phonecoach.scenario.terms import CaseId, Direction
from phonecoach.units import Language

if TYPE_CHECKING:
    from phonecoach.scenario.entries import Entry

# Raised when a summary takes on another shape, or a check is added.
_EDITION: Final = f"{FORMAT}.1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """What a list of cases shows of one."""

    id: CaseId
    path: Path
    digest: str = ""
    """Empty where the case cannot be used."""

    direction: Direction = Direction.INBOUND
    difficulty: int = 0
    """1 easy to 3 hard; 0 where the case cannot be used."""

    is_complaint: bool = False
    titles: dict[Language, str] = field(default_factory=dict)
    """In the languages of the case, in no order."""

    summaries: dict[Language, str] = field(default_factory=dict)
    caller: str = ""
    """Id in the cast."""

    caller_names: dict[Language, str] = field(default_factory=dict)
    problems: int = 0
    """How many faults keep the case from being used; `library` tells them."""


def summaries(
    folder: Path, shared_default: Path, cache: Path | None = None
) -> tuple[Summary, ...]:
    """Return what a list shows of all cases of `folder`, by id.

    Args:
        folder: As for `library`.
        shared_default: As for `library`.
        cache: A file to keep what was summed up, so that cases whose files are the same
            byte by byte need not be read again. It may be missing, unreadable or from
            another version: then it is made anew.

    Raises:
        ContentError: If there is no such folder, or no case in it.
    """
    home = shared_folder(folder, shared_default)
    cases = case_folders(folder)
    marks = {one: _mark(home, one) for one in cases}
    kept = _load(cache)
    if kept is not None and set(marks.values()) <= kept.keys():
        return tuple(
            dataclasses.replace(kept[mark], path=one) for one, mark in marks.items()
        )
    found = tuple(_summed_up(one) for one in library(folder, shared_default))
    if cache is not None:
        used = {marks[one.path]: _packed(one) for one in found if one.digest}
        _keep(cache, json.dumps(used, ensure_ascii=False))
    return found


def _mark(*folders: Path) -> str:
    """Return the mark of all content files in the folders, byte by byte."""
    files = sorted(one for folder in folders for one in folder.glob("*.y*ml"))
    read = [[one.parent.name, one.name, sha256(one.read_bytes())] for one in files]
    return sha256(canonical([_EDITION, read]))


def _summed_up(entry: Entry) -> Summary:
    case = entry.case
    if case is None:
        id_ = CaseId(entry.id)
        return Summary(id=id_, path=entry.path, problems=len(entry.problems))
    texts = case.texts
    return Summary(
        id=case.file.id,
        path=entry.path,
        digest=case.digest,
        direction=case.file.direction,
        difficulty=case.file.difficulty,
        is_complaint=case.file.complaint is not None,
        titles={language: words.title for language, words in texts.items()},
        summaries={language: words.summary for language, words in texts.items()},
        caller=case.caller.id,
        caller_names={language: case.caller.name[language].full for language in texts},
    )


def _packed(summary: Summary) -> dict[str, Any]:
    return {**dataclasses.asdict(summary), "path": ""}


def _unpacked(packed: dict[str, Any]) -> Summary:
    fields = {**packed, "direction": Direction(packed["direction"])}
    for key in ("titles", "summaries", "caller_names"):
        fields[key] = {Language(one): text for one, text in packed[key].items()}
    return Summary(**fields)


def _load(cache: Path | None) -> dict[str, Summary] | None:
    """Return what was kept, by mark; None where nothing can be made of it."""
    if cache is None:
        return None
    try:
        kept = json.loads(cache.read_text(encoding="utf-8"))
        return {mark: _unpacked(packed) for mark, packed in kept.items()}
    except (OSError, ValueError, LookupError, TypeError, AttributeError):
        return None


def _keep(cache: Path, text: str) -> None:
    # A folder that is full or read-only makes the next start slower, and no more.
    with contextlib.suppress(OSError):
        cache.parent.mkdir(parents=True, exist_ok=True)
        cache.write_text(text, encoding="utf-8")
