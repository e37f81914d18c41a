"""A transcriber whose recogniser lives in a worker process."""

from __future__ import annotations

import json
import subprocess
import threading
from typing import TYPE_CHECKING

from phonecoach.errors import TranscriptError
from phonecoach.language.processes import NO_CONSOLE, own_command, own_environment
from phonecoach.transcript.model import model_in

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from phonecoach.units import Language
    from phonecoach.voice.samples import Samples

WORKER_FLAG = "--transcriber"
"""First argument with which a frozen program must run `worker.main`."""


class RemoteTranscriber:
    """Asks the worker; one turn at a time, from any thread but the window's."""

    def __init__(self, folder: Path, command: Sequence[str] = ()) -> None:
        """Check the folder; nothing is started yet.

        Args:
            folder: The model's.
            command: What to run instead of the worker, without the folder.

        Raises:
            TranscriptError: If the folder holds no model that can be used.
        """
        model_in(folder)
        self._folder = folder
        self._command = (*(command or worker_command()), str(folder))
        self._process: subprocess.Popen[bytes] | None = None
        self._lock = threading.Lock()

    def transcribe(self, samples: Samples, language: Language) -> str:
        """Return the words of one turn; see `Transcriber`."""
        with self._lock:
            try:
                return self._ask(samples, language)
            except (OSError, ValueError) as error:
                self._stop()
                raise TranscriptError(
                    f"The recogniser stopped. The model in {self._folder} may be "
                    "damaged or of another kind: unpack it again, or take another. "
                    "The call goes on without a transcript."
                ) from error

    def close(self) -> None:
        """End the worker and wait for it; transcribing again starts another."""
        with self._lock:
            self._stop()

    def _ask(self, samples: Samples, language: Language) -> str:
        if self._process is None:
            self._process = _start(self._command)
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        head = {"language": language, "samples": len(samples)}
        self._process.stdin.write(json.dumps(head).encode() + b"\n")
        self._process.stdin.write(samples.astype("<f4").tobytes())
        self._process.stdin.flush()
        # An empty line means that it has died; json raises a ValueError then.
        answer = json.loads(self._process.stdout.readline())
        if "error" in answer:
            raise TranscriptError(answer["error"])
        return str(answer["text"])

    def _stop(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.communicate()


def worker_command() -> tuple[str, ...]:
    """Return what starts the worker, without the folder."""
    return own_command(WORKER_FLAG, "phonecoach.transcript.worker")


def _start(command: Sequence[str]) -> subprocess.Popen[bytes]:
    return subprocess.Popen(  # noqa: S603 - our own program
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=own_environment(),
        creationflags=NO_CONSOLE,
    )
