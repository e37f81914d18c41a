"""The process in which the recogniser runs.

It reads a JSON line with ``language`` and ``samples``, then as many float32 samples,
and answers each with a JSON line: ``text``, or ``error`` with a sentence. sherpa-onnx
ends its process where a model does not fit, so that it must not run in ours.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

import numpy as np

from phonecoach.errors import TranscriptError
from phonecoach.transcript.model import NO_LIBRARY, model_in, settings
from phonecoach.units import Language
from phonecoach.voice.samples import RATE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from phonecoach.voice.samples import Samples

_SAMPLE_BYTES = 4
_THREADS = 2


def main(argv: Sequence[str]) -> int:
    """Serve until the pipe is closed; the argument is the model's folder."""
    serve(Path(argv[0]), sys.stdin.buffer, sys.stdout.buffer)
    return 0


def serve(folder: Path, asked: BinaryIO, answered: BinaryIO) -> None:
    """Answer what is asked, in order."""
    recogniser = _Recogniser(folder)
    for line in asked:
        head = json.loads(line)
        data = asked.read(head["samples"] * _SAMPLE_BYTES)
        samples = np.frombuffer(data, "<f4")
        answer: dict[str, str]
        try:
            text = recogniser.transcribe(samples, Language(head["language"]))
            answer = {"text": text}
        except TranscriptError as error:
            answer = {"error": str(error)}
        answered.write(json.dumps(answer).encode() + b"\n")
        answered.flush()


class _Recogniser:
    """sherpa-onnx, loaded for one language at a time: a call is in one."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._language: Language | None = None
        self._loaded: Any = None

    def transcribe(self, samples: Samples, language: Language) -> str:
        """Return the words; see `Transcriber`."""
        if language is not self._language:
            self._loaded = self._load(language)
            self._language = language
        stream = self._loaded.create_stream()
        stream.accept_waveform(RATE, samples)
        self._loaded.decode_stream(stream)
        return str(stream.result.text).strip()

    def _load(self, language: Language) -> Any:  # noqa: ANN401 (sherpa-onnx has no types)
        model = model_in(self._folder)
        try:
            import sherpa_onnx  # noqa: PLC0415 - few have it
        except ImportError as error:
            raise TranscriptError(NO_LIBRARY) from error
        method, arguments = settings(model, language)
        try:
            make = getattr(sherpa_onnx.OfflineRecognizer, method)
            return make(**arguments, num_threads=_THREADS)
        except (RuntimeError, ValueError) as error:
            raise TranscriptError(
                f"The model in {self._folder} could not be loaded ({error}). "
                "Unpack its archive again, or take another."
            ) from error


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
