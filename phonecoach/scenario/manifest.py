"""Writing declared durations and marks into text files, and nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from phonecoach import places
from phonecoach.content import line_of
from phonecoach.errors import ContentError, Problem
from phonecoach.scenario.blanks import without_blanks
from phonecoach.scenario.case import CaseTexts
from phonecoach.scenario.case_file import CaseFile
from phonecoach.scenario.check_wordings import is_off
from phonecoach.scenario.folders import (
    CASE_FILE,
    CAST_FILE,
    SHARED,
    case_folders,
    reflex_file,
    shared_folder,
    text_file,
)
from phonecoach.scenario.marks import mark_of
from phonecoach.scenario.reader import Pile
from phonecoach.scenario.setting import Setting, edited
from phonecoach.scenario.shared_files import CastFile, ReflexFile
from phonecoach.scenario.speaking import estimate_ms
from phonecoach.units import Language

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from phonecoach.content import Node
    from phonecoach.scenario.case import Wording


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One value that was written into a content file."""

    path: Path
    line: int
    """Where it was written or, if it is new, the line it was put after."""

    key: str
    before: str
    """Empty where it was missing."""

    after: str

    def __str__(self) -> str:
        was = f", was {self.before}" if self.before else ""
        return f"{self.path}:{self.line}: {self.key} is {self.after} now{was}."


def rebaseline(folder: Path) -> tuple[Change, ...]:
    """Bring declared durations and marks up to date in the text files of `folder`.

    Durations are written where they are missing or so far off that the checks complain;
    others are frozen and stay. The mark says that the words were read against the case
    file as it is now. Comments, order and spelling of the files are kept.

    Args:
        folder: A folder of cases, with its shared files if it has them, or one case, or
            the folder of shared files.

    Raises:
        ContentError: If a file cannot be read or written; nothing is written then.
    """
    pile = Pile()
    shared = shared_folder(folder, places.scenarios(SHARED))
    cast = pile.read(shared / CAST_FILE, CastFile)
    paces = {one.id: one.pace for one in cast.value.cast} if cast else {}
    wanted: list[tuple[Path, Node, list[Setting]]] = []
    if folder in (shared, shared.parent):
        wanted += _for_reflexes(shared, pile)
    for case in case_folders(folder) if folder != shared else ():
        wanted += _for_case(case, paces, pile)
    pile.settle()
    new = {path: edited(path, settings) for path, _, settings in wanted if settings}
    for path, data in new.items():
        _write(path, data)
    return tuple(
        _change(path, node, setting)
        for path, node, settings in wanted
        for setting in settings
    )


def _for_reflexes(
    shared: Path, pile: Pile
) -> Iterator[tuple[Path, Node, list[Setting]]]:
    for language in Language:
        path = shared / reflex_file(language)
        read = pile.read(path, ReflexFile)
        if read is not None:
            said = read.value.reflexes
            settings = _durations("reflexes", said, language, 1.0)
            yield path, read.node, list(settings)


def _for_case(
    case: Path, paces: Mapping[str, float], pile: Pile
) -> Iterator[tuple[Path, Node, list[Setting]]]:
    file = pile.read(case / CASE_FILE, CaseFile)
    if file is None:
        return
    mark = mark_of(file.value)
    # An unknown caller is told by the checks, and needs no second word here.
    pace = paces.get(file.value.caller, 1.0)
    for language in Language:
        path = case / text_file(language)
        read = pile.read(path, CaseTexts) if path.is_file() else None
        if read is None:
            continue
        settings = list(_durations("lines", read.value.lines, language, pace))
        if read.value.made_from != mark:
            settings.append(
                Setting(keys=(), key="made_from", value=mark, after="language")
            )
        yield path, read.node, settings


def _durations(
    key: str,
    said: Mapping[Any, tuple[Wording, ...]],
    language: Language,
    pace: float,
) -> Iterator[Setting]:
    for name, wordings in said.items():
        for at, wording in enumerate(wordings):
            estimate = estimate_ms(without_blanks(wording.text), language, pace)
            if wording.duration_ms == 0 or is_off(wording.duration_ms, estimate):
                yield Setting(
                    keys=(key, str(name), at),
                    key="duration_ms",
                    value=str(estimate),
                    after="id",
                )


def _change(path: Path, node: Node, setting: Setting) -> Change:
    mapping = node.plain()
    for key in setting.keys:
        mapping = mapping[key]
    return Change(
        path=path,
        line=line_of(node, *setting.keys, setting.key),
        key=setting.key,
        before=str(mapping.get(setting.key) or ""),
        after=setting.value,
    )


def _write(path: Path, data: bytes) -> None:
    """Replace a file as a whole, so that nobody ever reads half of one."""
    new = path.with_name(f".{path.name}.new")
    try:
        new.write_bytes(data)
        new.replace(path)
    except OSError as error:
        new.unlink(missing_ok=True)
        text = f"This file cannot be written: {error.strerror}."
        raise ContentError((Problem(path=path, line=0, text=text),)) from error
