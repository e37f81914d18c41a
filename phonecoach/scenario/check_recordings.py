"""Checks of the recorded lines: stale or missing clips, broken files, wrong lengths."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from phonecoach.errors import ContentError, Problem, told
from phonecoach.scenario.case import Wording
from phonecoach.scenario.drawing import every_wording
from phonecoach.scenario.folders import shared_folder
from phonecoach.scenario.opus_file import opus_ms
from phonecoach.scenario.recordings import (
    CLIP_RATE,
    AudioManifest,
    case_manifest,
    clip_folder,
    clip_path,
    read_manifest,
    reflex_manifest,
    words_hash,
)
from phonecoach.units import Language

if TYPE_CHECKING:
    from collections.abc import Iterator

    from phonecoach.content import Document
    from phonecoach.scenario.case import Case
    from phonecoach.scenario.entries import Entry
    from phonecoach.scenario.recordings import Clip

TOLERANCE: Final = 0.05
"""By how much a clip may miss the declared duration: then captions still go with it."""

_ROUNDING_MS: Final = 1


def recording_problems(
    folder: Path, entries: tuple[Entry, ...], shared_default: Path
) -> tuple[Problem, ...]:
    """Return what is wrong with the recordings of cases and of their callers' reflexes.

    A case or a voice without a manifest is without recordings, which is no fault.

    Args:
        folder: What was asked about.
        entries: The cases of the folder; those that are broken are passed over.
        shared_default: The shared files of a folder that brings none.
    """
    shared = shared_folder(folder, shared_default)
    seen: set[Path] = set()
    problems: list[Problem] = []
    for entry in entries:
        if entry.case is None:
            continue
        for task in _tasks(entry.path, shared, entry.case):
            if task.path not in seen and task.path.is_file():
                seen.add(task.path)
                problems += task.problems()
    return tuple(problems)


def _tasks(folder: Path, shared: Path, case: Case) -> Iterator[_Manifest]:
    voice = case.caller.voice
    for language, texts in case.texts.items():
        every = every_wording(texts, language, case.caller.pace)
        yield _Manifest(
            path=case_manifest(folder, language),
            language=language,
            voice=voice,
            said={str(line): said for line, said in every.items()},
        )
        yield _Manifest(
            path=reflex_manifest(shared, language, case.caller.id),
            language=language,
            voice=voice,
            said={str(k): v for k, v in case.shared.reflexes[language].items()},
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Manifest:
    """A manifest and what it ought to have clips for."""

    path: Path
    language: Language
    voice: str
    said: Mapping[str, tuple[Wording, ...]]

    def problems(self) -> list[Problem]:
        try:
            read = read_manifest(self.path)
        except ContentError as error:
            return list(error.problems)
        problems = [
            *self._head(read),
            *self._unknown(read),
            *strays(self.path, read.value),
        ]
        for line, wordings in self.said.items():
            for wording in wordings:
                problems += self._wording(read, line, wording)
        return problems

    def _head(self, read: Document[AudioManifest]) -> Iterator[Problem]:
        for key in ("language", "voice"):
            found, meant = getattr(read.value, key), getattr(self, key)
            if found != meant:
                text = told(
                    "These clips are of the {key} '{found}', and '{meant}' is meant; "
                    "render them again.",
                    key=key,
                    found=found,
                    meant=meant,
                )
                yield read.problem(text, key)

    def _unknown(self, read: Document[AudioManifest]) -> Iterator[Problem]:
        said = {line: {one.id for one in self.said[line]} for line in self.said}
        for key in ("clips", "left_out"):
            entries: Mapping[str, Mapping[str, object]] = getattr(read.value, key)
            for line, wordings in entries.items():
                for wording in wordings.keys() - said.get(line, set()):
                    text = told(
                        "There is no wording '{wording}' of '{line}' any more; render "
                        "again.",
                        wording=wording,
                        line=line,
                    )
                    yield read.problem(text, key, line, wording)

    def _wording(
        self, read: Document[AudioManifest], line: str, wording: Wording
    ) -> Iterator[Problem]:
        clip = read.value.clips.get(line, {}).get(wording.id)
        if clip is None:
            if wording.id not in read.value.left_out.get(line, {}):
                text = told(
                    "The wording '{wording}' of '{line}' has no clip; render it.",
                    wording=wording.id,
                    line=line,
                )
                yield read.problem(text, "clips", line)
            return
        keys = ("clips", line, wording.id)
        path = clip_path(clip_folder(self.path), line, wording.id)
        if clip.text != words_hash(wording.text, self.voice):
            text = told(
                "The wording '{wording}' of '{line}' was rendered from other words; "
                "render it again.",
                wording=wording.id,
                line=line,
            )
            yield read.problem(text, *keys)
        elif fault := _length_fault(clip, wording, path):
            yield read.problem(fault, *keys)


def strays(path: Path, manifest: AudioManifest) -> Iterator[Problem]:
    """Yield the clips beside a manifest of which it does not tell."""
    folder = clip_folder(path)
    told_of = {
        clip_path(folder, line, wording)
        for line, wordings in manifest.clips.items()
        for wording in wordings
    }
    for stray in sorted(set(folder.glob("*.opus")) - told_of):
        text = "No manifest tells of this clip; remove it."
        yield Problem(path=stray, line=0, text=text)


def _length_fault(clip: Clip, wording: Wording, path: Path) -> str:
    """Return what is wrong with a clip of the right words; empty if nothing is."""
    if fault := file_fault(clip, path):
        return fault
    if abs(clip.duration_ms - wording.duration_ms) > TOLERANCE * wording.duration_ms:
        return told(
            "The clip {name} plays {played} ms, and the wording is said to take "
            "{declared} ms; render it again, or declare its length anew.",
            name=path.name,
            played=clip.duration_ms,
            declared=wording.duration_ms,
        )
    return ""


def file_fault(clip: Clip, path: Path) -> str:
    """Return why a file is not what its manifest tells; empty if it is."""
    try:
        played_ms = opus_ms(path)
    except OSError as error:
        return told(
            "The clip {name} cannot be read: {why}.", name=path.name, why=error.strerror
        )
    if played_ms is None:
        text = "The clip {name} is no whole Ogg Opus file; render it again."
        return told(text, name=path.name)
    counted_ms = round(clip.samples * 1_000 / CLIP_RATE)
    if max(abs(played_ms - clip.duration_ms), abs(counted_ms - played_ms)) > (
        _ROUNDING_MS
    ):
        return told(
            "The clip {name} plays {played} ms and not {told} ms; render it again.",
            name=path.name,
            played=played_ms,
            told=clip.duration_ms,
        )
    return ""
