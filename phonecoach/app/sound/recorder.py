"""Writing a recording on a thread of its own: no disk holds the microphone up."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from phonecoach.app.post import Post
from phonecoach.voice.recording import GrowingRecording

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from phonecoach.app.sound.intake import Taken
    from phonecoach.voice.recording import Pcm


class Recorder(QObject):
    """Writes one recording at a time.

    Signals:
        troubled: The disk refuses what is written, or takes it again.
            error: An `OSError`, or None once all is well.
        closed: A recording is written to its end.
            path: The file.
    """

    troubled = Signal(object)
    closed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="recorder")
        self._recording: GrowingRecording | None = None
        self._refused = False
        self._post = Post(self)

    def open(self, path: Path) -> None:
        """Begin a recording, or go on with one that was broken off."""
        self._thread.submit(self._open, path)

    def take(self, taken: Taken) -> None:
        """Put samples down, whatever thread they come on; lost while none is open."""
        if len(taken.pcm):
            self._thread.submit(self._write, taken.at, taken.pcm)

    def end(self, path: Path) -> None:
        """Close the recording; `closed` follows."""
        self._thread.submit(self._end, path)

    def close(self) -> None:
        """Write all that is left and stop working."""
        self._thread.submit(self._let_go)
        self._thread.shutdown(wait=True)

    def _open(self, path: Path) -> None:
        self._refused = False
        self._try(lambda: self._begin(path))

    def _begin(self, path: Path) -> None:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._recording = GrowingRecording(path)

    def _write(self, at: int, pcm: Pcm) -> None:
        recording = self._recording
        if recording is not None:
            self._try(lambda: recording.write(at, pcm))

    def _end(self, path: Path) -> None:
        self._let_go()
        self._post.emit(self.closed, path)

    def _let_go(self) -> None:
        recording, self._recording = self._recording, None
        if recording is not None:
            self._try(recording.close)

    def _try(self, work: Callable[[], None]) -> None:
        try:
            work()
        except OSError as error:
            if not self._refused:
                self._refused = True
                self._post.emit(self.troubled, error)
        else:
            if self._refused:
                self._refused = False
                self._post.emit(self.troubled, None)
