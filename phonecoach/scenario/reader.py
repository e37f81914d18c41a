"""Reading cases and the shared files, with every fault told in its place."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, TypeVar

from phonecoach import content
from phonecoach.errors import ContentError, Problem, told
from phonecoach.scenario.case import Case, CaseTexts, Shared
from phonecoach.scenario.case_file import CaseFile
from phonecoach.scenario.check_case import case_faults
from phonecoach.scenario.check_shared import cast_faults, mood_faults, reflex_faults
from phonecoach.scenario.folders import (
    CASE_FILE,
    CAST_FILE,
    MOOD_FILE,
    reflex_file,
    text_file,
)
from phonecoach.scenario.keeping import composed
from phonecoach.scenario.known import behaviours
from phonecoach.scenario.shared_files import CastFile, MoodFile, ReflexFile
from phonecoach.scenario.terms import MOOD_CAUSES
from phonecoach.units import Language

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from phonecoach.content import Document, Node
    from phonecoach.scenario.faults import Fault

FORMAT: Final = 1
"""The newest format of content files this phonecoach knows."""

_T = TypeVar("_T")


def read_case(folder: Path, shared: Shared) -> Case:
    """Read and check a case.

    Args:
        folder: Holds ``case.yaml`` and a text file for each language of the case.
        shared: The shared files the case goes with.

    Raises:
        ContentError: With every problem of all its files, in file order.
    """
    pile = Pile()
    file = pile.read(folder / CASE_FILE, CaseFile)
    texts = _read_texts(folder, pile)
    if file is not None:
        _check(folder, file, texts, shared, pile)
    pile.settle()
    assert file is not None
    caller = next(one for one in shared.cast if one.id == file.value.caller)
    values = {language: text.value for language, text in texts.items()}
    return composed(file.value, values, caller, shared)


def read_shared(folder: Path) -> Shared:
    """Read and check the shared files.

    Raises:
        ContentError: With every problem of all of them, in file order.
    """
    pile = Pile()
    cast = pile.read(folder / CAST_FILE, CastFile)
    mood = pile.read(folder / MOOD_FILE, MoodFile)
    reflexes = {
        language: pile.read(folder / reflex_file(language), ReflexFile)
        for language in Language
    }
    if cast is not None:
        pile.add(cast, cast_faults(cast.value))
    if mood is not None:
        pile.add(mood, mood_faults(mood.value, behaviours(), MOOD_CAUSES))
    for language, said in reflexes.items():
        if said is not None:
            pile.add(said, reflex_faults(said.value, language))
    pile.settle()
    assert cast is not None
    assert mood is not None
    return Shared(
        cast=cast.value.cast,
        reflexes={
            language: said.value.reflexes
            for language, said in reflexes.items()
            if said is not None
        },
        mood_rules=mood.value.mood_rules,
    )


def problems_alone(folder: Path) -> tuple[Problem, ...]:
    """Return what is wrong with a case's files one by one, in file order."""
    pile = Pile()
    pile.read(folder / CASE_FILE, CaseFile)
    _read_texts(folder, pile)
    return tuple(sorted(set(pile.problems)))


@dataclass(slots=True)
class Pile:
    """Gathers the problems of several files."""

    problems: list[Problem] = field(default_factory=list)

    def read(self, path: Path, kind: type[_T]) -> Document[_T] | None:
        """Return a file's document, or keep its problems and return None."""
        try:
            return document(path, kind)
        except ContentError as error:
            self.problems += error.problems
            return None

    def note(self, path: Path, text: str) -> None:
        """Keep a problem of a file or folder as a whole."""
        self.problems.append(Problem(path=path, line=0, text=text))

    def add(self, read: Document[_T], faults: Iterable[Fault]) -> None:
        """Keep the faults of one file's values."""
        for fault in faults:
            self.problems.append(read.problem(fault.text, *fault.keys))

    def settle(self) -> None:
        """Raise the problems in file order, if there are any."""
        if self.problems:
            raise ContentError(tuple(sorted(set(self.problems))))


def document(path: Path, kind: type[_T]) -> Document[_T]:
    """Read a content file of a format this phonecoach knows.

    Raises:
        ContentError: With every problem of the file; of a newer file with that alone,
            because what else looks wrong in it may be right in the newer format.
    """
    try:
        read = content.document(path, kind)
    except ContentError:
        _refuse_newer(_tree(path))
        raise
    _refuse_newer(read.node)
    return read


def _tree(path: Path) -> Node | None:
    try:
        return content.tree(path)
    except ContentError:
        return None


def _refuse_newer(node: Node | None) -> None:
    entries = node.value if node is not None else None
    written = entries.get("format") if isinstance(entries, dict) else None
    if node is None or written is None:
        return
    found = str(written.value)
    if found.isdecimal() and int(found) > FORMAT:
        what = "This case" if node.path.name == CASE_FILE else "This file"
        text = told(
            "{what} was written for format {found}; this phonecoach "
            "knows formats up to {known}. Use a newer phonecoach for "
            "it.",
            what=what,
            found=found,
            known=FORMAT,
        )
        problem = Problem(path=node.path, line=written.line, text=text)
        raise ContentError((problem,))


def _read_texts(folder: Path, pile: Pile) -> dict[Language, Document[CaseTexts]]:
    """Return the text files that can be read, and keep the problems of the others."""
    names = {text_file(language): language for language in Language}
    found = sorted(path.name for path in folder.glob("*.y*ml"))
    for name in found:
        if name not in names and name != CASE_FILE:
            known = ", ".join(names)
            pile.note(
                folder / name,
                told(
                    "No file of a case has this name; words stand in {known}.",
                    known=known,
                ),
            )
    present = [language for name, language in names.items() if name in found]
    if not present:
        pile.note(
            folder,
            told(
                "This case has no words; write one of {names}.", names=", ".join(names)
            ),
        )
    read = {one: pile.read(folder / text_file(one), CaseTexts) for one in present}
    return {language: one for language, one in read.items() if one is not None}


def _check(
    folder: Path,
    file: Document[CaseFile],
    texts: dict[Language, Document[CaseTexts]],
    shared: Shared,
    pile: Pile,
) -> None:
    if file.value.id != folder.resolve().name:
        text = told(
            "The case is called '{case}', and its folder is not; rename one.",
            case=file.value.id,
        )
        pile.problems.append(file.problem(text, "id"))
    values = {language: text.value for language, text in texts.items()}
    for fault in case_faults(file.value, values, shared):
        if fault.language is None:
            pile.add(file, [fault])
        else:
            pile.add(texts[fault.language], [fault])
