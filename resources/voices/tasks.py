"""What there is to render: one task for each manifest."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import TYPE_CHECKING, Final

from phonecoach import places
from phonecoach.scenario import Wording
from phonecoach.scenario.blanks import blanks_in
from phonecoach.scenario.drawing import every_wording
from phonecoach.scenario.entries import library
from phonecoach.scenario.folders import SHARED, reflex_file, shared_folder, text_file
from phonecoach.scenario.keeping import at_pace
from phonecoach.scenario.marks import canonical, sha256
from phonecoach.scenario.reader import read_shared
from phonecoach.scenario.recordings import case_manifest, reflex_manifest
from phonecoach.units import Language
from resources.voices.characters import Character, character
from resources.voices.phonemes import phonemes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from phonecoach.scenario import Case
    from phonecoach.scenario.case import CastMember, Shared

METHOD: Final = 1
"""Counted up when what these modules do to a voice changes; all is rendered again."""


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """The clips of one manifest."""

    path: Path
    texts: Path
    """The file of the words."""

    language: Language
    voice: str
    pace: float
    """Of the caller, against the normal one."""

    is_shared: bool
    """Whether others say the same; the file then declares durations at a pace of 1."""

    said: dict[str, tuple[Wording, ...]]
    """With durations at the caller's pace."""

    others: frozenset[str]
    """Lines that somebody else says."""

    def who(self, line: str) -> Character:
        """Return who says a line."""
        return character(
            self.voice, str(self.language), someone_else=line in self.others
        )

    def recipe(self, line: str, wording: Wording) -> str:
        """Return the mark of all that a clip is made of."""
        who = dataclasses.asdict(self.who(line))
        said = phonemes(wording.text, str(self.language))
        made_of = [METHOD, said, who, wording.duration_ms]
        return f"r{sha256(canonical(made_of))[:12]}"


def tasks(folder: Path, languages: tuple[Language, ...]) -> Iterator[Task]:
    """Yield the lines of the cases, then the reflexes of the cast, who rings first.

    Raises:
        SystemExit: If a case has problems.
    """
    shared = shared_folder(folder, places.scenarios(SHARED))
    cases: list[tuple[Path, Case]] = []
    for entry in library(folder, shared):
        if entry.case is None:
            raise SystemExit("\n".join(map(str, entry.problems)))
        cases.append((entry.path, entry.case))
    for language in languages:
        for path, case in cases:
            if language in case.texts:
                yield _own_lines(path, case, language)
    ringing = {case.caller.id for _, case in cases}
    whole = read_shared(shared)
    for language in languages:
        for member in sorted(whole.cast, key=lambda one: one.id not in ringing):
            yield _reflexes(shared, whole, member, language)


def sayable(task: Task) -> Iterator[tuple[str, Wording]]:
    """Yield line and wording of what leaves no blank."""
    for line, wordings in task.said.items():
        for wording in wordings:
            if not blanks_in(wording.text):
                yield line, wording


def _own_lines(folder: Path, case: Case, language: Language) -> Task:
    others = frozenset(str(one.id) for one in case.file.lines if one.someone_else)
    every = every_wording(case.texts[language], language, case.caller.pace)
    return Task(
        path=case_manifest(folder, language),
        texts=folder / text_file(language),
        language=language,
        voice=case.caller.voice,
        pace=case.caller.pace,
        is_shared=False,
        said={str(line): said for line, said in every.items()},
        others=others,
    )


def _reflexes(
    folder: Path, shared: Shared, member: CastMember, language: Language
) -> Task:
    said = {
        str(name): tuple(at_pace(wording, member.pace) for wording in wordings)
        for name, wordings in shared.reflexes[language].items()
    }
    return Task(
        path=reflex_manifest(folder, language, member.id),
        texts=folder / reflex_file(language),
        language=language,
        voice=member.voice,
        pace=member.pace,
        is_shared=True,
        said=said,
        others=frozenset(),
    )
