"""Render the lines of the callers; `python -m resources.voices.render --help`."""

from __future__ import annotations

import argparse
import dataclasses
import functools
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from phonecoach import places
from phonecoach.scenario.blanks import blanks_in
from phonecoach.scenario.model_recordings import model_manifest
from phonecoach.scenario.recordings import (
    AudioManifest,
    Clip,
    clip_folder,
    clip_path,
    read_manifest,
    words_hash,
)
from phonecoach.units import Language
from phonecoach.voice.telephone import RATE, write
from resources.voices.choosing import Wanted, best_of, together
from resources.voices.declaring import declare
from resources.voices.kokoro import Kokoro
from resources.voices.manifests import (
    ATTRIBUTION,
    LICENCE,
    made_with,
    remove_strays,
    write_manifest,
)
from resources.voices.phonemes import phonemes
from resources.voices.read_back import Recogniser
from resources.voices.scenes import render_scenes
from resources.voices.speaking import fit, natural_ms, spoken_so
from resources.voices.tasks import Task, sayable, tasks
from resources.voices.telephone import loudness_letters, read

if TYPE_CHECKING:
    from collections.abc import Iterator

    from phonecoach.scenario import Wording

_BLANK: Final = "It leaves a blank, which is filled in the call."


class Renderer:
    """Renders what has changed, and keeps the manifests."""

    def __init__(self, styles: Path, threads: int, candidates: int = 1) -> None:
        self._model = Kokoro(styles, threads)
        self._most = candidates
        self._hear = Recogniser(None).hear if candidates > 1 else None

    def declare(self, all_of_a_text: list[Task]) -> int:
        """Write into a text file how long its wordings take; return how many changed.

        Args:
            all_of_a_text: The tasks of the file, one for each voice.
        """
        return declare(functools.partial(natural_ms, self._model), all_of_a_text)

    def render_scenes(self, language: Language) -> int:
        """Render what has changed of the model calls; return how many clips."""
        return render_scenes(self._model, language)

    def plan(self, task: Task) -> Iterator[tuple[str, str, float]]:
        """Yield line, wording and stretch of what would have to be distorted."""
        for line, wording in sayable(task):
            *_, fitting = fit(
                self._model,
                phonemes(wording.text, str(task.language)),
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
        fresh = []
        for line, wording in sayable(task):
            path = clip_path(folder, line, wording.id)
            old = kept.get(line, {}).get(wording.id)
            unchanged = old is not None and old.recipe == task.recipe(line, wording)
            if old is not None and unchanged and path.is_file():
                # Signs that nobody hears may have changed.
                kept[line][wording.id] = dataclasses.replace(
                    old,
                    text=words_hash(wording.text, task.voice),
                    loudness=old.loudness or loudness_letters(read(path)),
                )
            else:
                fresh.append((line, wording))
        clips = self._spoken(task, fresh)
        for (line, wording), clip in zip(fresh, clips, strict=True):
            write(clip_path(folder, line, wording.id), clip)
            kept.setdefault(line, {})[wording.id] = Clip(
                text=words_hash(wording.text, task.voice),
                recipe=task.recipe(line, wording),
                duration_ms=round(len(clip) * 1_000 / RATE),
                samples=len(clip),
                loudness=loudness_letters(clip),
            )
            _write_manifest(task, kept)
        _write_manifest(task, kept)
        remove_strays(folder, kept)
        return len(fresh)

    def _spoken(self, task: Task, lines: list[tuple[str, Wording]]) -> Iterator[Any]:
        """Yield a clip of each line, made when its turn comes."""
        wanted = [
            Wanted(
                text=wording.text,
                said=phonemes(wording.text, str(task.language)),
                who=task.who(line),
                duration_ms=wording.duration_ms,
            )
            for line, wording in lines
        ]
        language = task.language

        def speak(one: Wanted) -> Any:  # noqa: ANN401
            return spoken_so(self._model, one.said, one.who, one.duration_ms).clip

        if self._hear is None:
            yield from map(speak, wanted)
            return
        for group in together(wanted):
            yield from best_of(group, self._most, speak, self._hear, language)


def _kept(task: Task) -> dict[str, dict[str, Clip]]:
    """Return the clips of before that are still said, in the order of the words."""
    old = read_manifest(task.path).value.clips if task.path.is_file() else {}
    kept: dict[str, dict[str, Clip]] = {}
    for line, wording in sayable(task):
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
        made_with=made_with(),
        licence=LICENCE,
        attribution=ATTRIBUTION,
        clips={line: clips[line] for line in task.said if line in clips},
        left_out=left_out,
    )
    write_manifest(task.path, manifest)


def main() -> None:
    """Render what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--styles", type=Path, required=True, help="the package of voices"
    )
    parser.add_argument("--folder", type=Path, default=places.scenarios())
    parser.add_argument("--languages", nargs="+", default=[*map(str, Language)])
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument(
        "--candidates",
        type=int,
        default=1,
        help="readings of a line, of which the one read back best is kept",
    )
    parser.add_argument("--only", default="", help="part of the manifest's path")
    parser.add_argument("--plan", action="store_true", help="list what does not fit")
    parser.add_argument(
        "--declare", action="store_true", help="write into the texts how long they take"
    )
    wish = parser.parse_args()
    renderer = Renderer(wish.styles, wish.threads, wish.candidates)
    wanted = [
        task
        for task in tasks(wish.folder, tuple(map(Language, wish.languages)))
        if wish.only in str(task.path)
    ]
    if wish.declare:
        for path in dict.fromkeys(task.texts for task in wanted):
            changed = renderer.declare([one for one in wanted if one.texts == path])
            sys.stderr.write(f"{path}: {changed} durations written.\n")
        return
    if not wish.plan:
        for language in map(Language, wish.languages):
            if wish.only in str(model_manifest(language)):
                made = renderer.render_scenes(language)
                path = model_manifest(language)
                sys.stderr.write(f"{path}: {made} clips rendered.\n")
    for task in wanted:
        if wish.plan:
            for line, wording, stretch in renderer.plan(task):
                told = [str(task.path), line, wording, round(stretch, 2)]
                sys.stdout.write(json.dumps(told, ensure_ascii=False) + "\n")
        else:
            made = renderer.render(task)
            sys.stderr.write(f"{task.path}: {made} clips rendered.\n")


if __name__ == "__main__":
    main()
