"""Which model a folder holds, told from its files alone."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from phonecoach.errors import TranscriptError, told

if TYPE_CHECKING:
    from phonecoach.units import Language

LIBRARY = "sherpa_onnx"
NO_LIBRARY = (
    "Transcripts need the library sherpa-onnx. Install phonecoach with its extra "
    "“transcript”, or go on without."
)

_SMALLEST = 1_000_000
"""Bytes; a file in its place that was only announced (a pointer) is smaller."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SenseVoice:
    """One network for Korean, English, Japanese, Chinese and Cantonese."""

    model: Path
    tokens: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Whisper:
    """Encoder and decoder of a multilingual Whisper."""

    encoder: Path
    decoder: Path
    tokens: Path


def model_in(folder: Path) -> SenseVoice | Whisper:
    """Return the model in a folder, as sherpa-onnx's own archives lay it out.

    Raises:
        TranscriptError: If the folder holds none that can be used.
    """
    if not folder.is_dir():
        raise TranscriptError(
            told(
                "There is no folder {folder}. Name the folder of a model for "
                "sherpa-onnx.",
                folder=folder,
            )
        )
    tokens = _one(folder, "*tokens.txt")
    encoder, decoder = _one(folder, "*encoder*.onnx"), _one(folder, "*decoder*.onnx")
    if tokens and encoder and decoder:
        _check_languages(tokens, folder)
        return Whisper(encoder=encoder, decoder=decoder, tokens=tokens)
    model = _one(folder, "model*.onnx")
    if tokens and model and "<|ko|>" in tokens.read_text("utf-8", "replace"):
        return SenseVoice(model=model, tokens=tokens)
    raise TranscriptError(
        told(
            "{folder} holds no model that can be used. It has to hold model.onnx or "
            "model.int8.onnx and tokens.txt of SenseVoice, or encoder, decoder and "
            "tokens of a multilingual Whisper, as unpacked from sherpa-onnx's "
            "archives.",
            folder=folder,
        )
    )


def check(folder: Path) -> SenseVoice | Whisper:
    """Return the model in a folder, if it can be used on this PC.

    Nothing is loaded: what the files hold shows only when they are.

    Raises:
        TranscriptError: If it cannot be, with what to do.
    """
    found = model_in(folder)
    if find_spec(LIBRARY) is None:
        raise TranscriptError(NO_LIBRARY)
    return found


def _one(folder: Path, pattern: str) -> Path | None:
    """Return the smallest usable file of a pattern: the quantised one is quicker."""
    found = [path for path in folder.glob(pattern) if path.is_file()]
    if pattern.endswith(".onnx"):
        found = [path for path in found if path.stat().st_size >= _SMALLEST]
    return min(found, key=lambda path: (path.stat().st_size, path.name), default=None)


def _check_languages(tokens: Path, folder: Path) -> None:
    if ".en" in tokens.name:
        raise TranscriptError(
            told(
                "{folder} holds a Whisper that knows English alone. Take a "
                "multilingual one, without “.en” in its name.",
                folder=folder,
            )
        )


def settings(
    model: SenseVoice | Whisper, language: Language
) -> tuple[str, dict[str, str]]:
    """Return how sherpa-onnx makes a recogniser of it: method and arguments."""
    if isinstance(model, SenseVoice):
        return "from_sense_voice", {
            "model": str(model.model),
            "tokens": str(model.tokens),
            "language": language,
        }
    return "from_whisper", {
        "encoder": str(model.encoder),
        "decoder": str(model.decoder),
        "tokens": str(model.tokens),
        "language": language,
    }
