"""Recorded lines: which file says which wording, and whether it still fits the words.

A manifest ``NAME.yaml`` tells of the clips in the folder ``NAME`` beside it. A case has
one for each language, ``audio/en.yaml``; the shared reflexes have one for each language
and caller, ``shared/audio/en/angry-50m.yaml``: two may share a voice and not a pace.
Either may be missing: captions serve.
"""

from __future__ import annotations

import string
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from phonecoach import content
from phonecoach.errors import ContentError, Problem
from phonecoach.scenario.marks import canonical, sha256
from phonecoach.units import Language

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from phonecoach.content import Document
    from phonecoach.scenario.case import CastMember
    from phonecoach.scenario.terms import LineId

AUDIO: Final = "audio"
CLIP_RATE: Final = 8_000
"""Samples a second of every clip: the telephone's."""

LOUDNESS_STEP_MS: Final = 50
"""So long a part of a clip has one letter of loudness."""

_LETTERS: Final = string.ascii_lowercase
_REFLEX: Final = "reflex:"
_HASH_LETTERS: Final = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Clip:
    """What a manifest tells of one wording."""

    text: str
    """Hash of the words and the voice; see `words_hash`."""

    recipe: str
    """Hash of how it was made; whoever renders makes it anew where this differs."""

    duration_ms: int
    samples: int
    """At `CLIP_RATE`."""

    loudness: str = ""
    """One letter for each whole `LOUDNESS_STEP_MS`; see `as_letters`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AudioManifest:
    """The clips of one folder."""

    format: int
    language: Language
    voice: str
    """Of the cast member who speaks; somebody else's lines go with it."""

    made_with: tuple[str, ...]
    """Tools and models with their versions."""

    licence: str
    attribution: str
    """Names the file that says whose work the voices are."""

    clips: dict[str, dict[str, Clip]]
    """By line or reflex, and wording."""

    left_out: dict[str, dict[str, str]] = field(default_factory=dict)
    """Wordings without a clip, with the reason."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recording:
    """A clip that says exactly what is to be said."""

    path: Path
    """Ogg Opus, one channel."""

    duration_ms: int
    samples: int
    """At `CLIP_RATE`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recordings:
    """All clips that one caller can say in one call.

    Attributes:
        problems: Why a manifest that is there could not be read; its lines are without
            a clip then.
    """

    voice: str
    problems: tuple[Problem, ...] = ()
    _lines: Mapping[str, tuple[Path, Mapping[str, Clip]]] = field(default_factory=dict)

    def find(self, line: LineId, wording: str, text: str) -> Recording | None:
        """Return the clip of a wording, or None if there is none of these very words.

        Args:
            line: A line of the case, or ``reflex:<name>``.
            wording: Its id.
            text: The words as they stand in the case that is being played.
        """
        clip = self._clip(line, wording, text)
        if clip is None:
            return None
        folder, _ = self._lines[line]
        path = clip_path(folder, line.removeprefix(_REFLEX), wording)
        if not path.is_file():
            return None
        return Recording(path=path, duration_ms=clip.duration_ms, samples=clip.samples)

    def loudness(self, line: LineId, wording: str, text: str) -> tuple[float, ...]:
        """Return how loud each part of a wording was said, 0 to 1.

        Empty where it was not recorded in these very words. Arguments as for `find`.
        """
        clip = self._clip(line, wording, text)
        return () if clip is None else tuple(_as_shares(clip.loudness))

    def _clip(self, line: LineId, wording: str, text: str) -> Clip | None:
        _, clips = self._lines.get(line, (None, {}))
        clip = clips.get(wording)
        if clip is None or clip.text != words_hash(text, self.voice):
            return None
        return clip


def recordings(
    case: Path | None, shared: Path, language: Language, caller: CastMember
) -> Recordings:
    """Return what is recorded for a call; nothing recorded is no fault.

    Args:
        case: The folder of the case; None where it is not known any more.
        shared: The folder of the shared files that go with it.
        language: Of the call.
        caller: Who speaks.
    """
    lines: dict[str, tuple[Path, Mapping[str, Clip]]] = {}
    problems: list[Problem] = []
    manifests = [(reflex_manifest(shared, language, caller.id), _REFLEX)]
    if case is not None:
        manifests.append((case_manifest(case, language), ""))
    for path, prefix in manifests:
        if not path.is_file():
            continue
        try:
            read = read_manifest(path).value
        except ContentError as error:
            problems += error.problems
            continue
        for line, clips in read.clips.items():
            lines[f"{prefix}{line}"] = (clip_folder(path), clips)
    return Recordings(voice=caller.voice, problems=tuple(problems), _lines=lines)


def read_manifest(path: Path) -> Document[AudioManifest]:
    """Read a manifest.

    Raises:
        ContentError: With every problem of the file.
    """
    return content.document(path, AudioManifest)


def case_manifest(case: Path, language: Language) -> Path:
    """Return where the manifest of a case's own lines lies."""
    return case / AUDIO / f"{language}.yaml"


def reflex_manifest(shared: Path, language: Language, caller: str) -> Path:
    """Return where the manifest of the reflexes of one caller lies."""
    return shared / AUDIO / str(language) / f"{caller}.yaml"


def clip_folder(manifest: Path) -> Path:
    """Return the folder of a manifest's clips."""
    return manifest.with_suffix("")


def clip_path(folder: Path, line: str, wording: str) -> Path:
    """Return where a clip lies.

    Args:
        folder: That of its manifest.
        line: Id of the line, or name of the reflex.
        wording: Its id.
    """
    return folder / f"{line}.{wording}.opus"


def as_letters(shares: Iterable[float]) -> str:
    """Return loudness as letters: `a` is not to be heard, `z` as loud as a voice gets.

    Args:
        shares: Of what a voice can be, 0 to 1.
    """
    return "".join(_LETTERS[round(share * (len(_LETTERS) - 1))] for share in shares)


def _as_shares(letters: str) -> Iterator[float]:
    for letter in letters:
        yield max(0, _LETTERS.find(letter)) / (len(_LETTERS) - 1)


def words_hash(text: str, voice: str) -> str:
    """Return the mark of words in a voice; other words never have the same."""
    # The letter in front keeps YAML editors from taking the mark for a number.
    return f"t{sha256(canonical([text, voice]))[:_HASH_LETTERS]}"
