"""Writing down what is said in a spoken call, by a recogniser beside the window."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QObject, Signal, Slot

from phonecoach.app.post import Post
from phonecoach.app.telling import said
from phonecoach.call.events import Event, Synced
from phonecoach.call.sync import CaptureTimes
from phonecoach.errors import TranscriptError
from phonecoach.transcript import RemoteTranscriber, Transcriber

if TYPE_CHECKING:
    from pathlib import Path

    from phonecoach.app.call_driver import CallDriver
    from phonecoach.app.sitting import Sitting
    from phonecoach.units import Language, Micros

_WARM_UP_FRAMES: Final = 8_000
"""So much silence has the model loaded before anybody has spoken."""


class Recogniser(Transcriber, Protocol):
    """A transcriber that can be let go."""

    def close(self) -> None:
        """End what it runs; waits for what is under way."""
        ...


class WritingDown(QObject):
    """Writes down the turns of one call, from its recording while that is made.

    Signals:
        written: A turn is written down.
            turn: Its number.
            text: The words; empty where none could be made out.
        troubled: The recogniser cannot be used; told once.
            sentence: What happened and what to do.
    """

    written = Signal(int, str)
    troubled = Signal(str)

    def __init__(
        self,
        driver: CallDriver,
        recogniser: Recogniser,
        recording: Path,
        language: Language,
    ) -> None:
        """Become the scribe of a call.

        Args:
            driver: Of the call; this belongs to it.
            recogniser: Closed when the driver is gone.
            recording: The growing one of the call.
            language: In which is spoken.
        """
        super().__init__(driver)
        self._recogniser, self._recording = recogniser, recording
        self._language = language
        self._pairs: list[tuple[int, Micros]] = []
        self._failed = False
        self._post = Post(self)
        thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="scribe")
        self._thread = thread
        driver.happened.connect(self._note)
        self.written.connect(driver.written_down)
        self.troubled.connect(driver.troubled)
        driver.scribe = self

        def let_go() -> None:
            thread.submit(recogniser.close)
            thread.shutdown(wait=False)

        self.destroyed.connect(let_go)
        thread.submit(self._warm_up)

    def write_down(self, turn: int, began: Micros, ended: Micros) -> None:
        """Begin to write a turn down; `written` follows."""
        times = CaptureTimes(self._pairs) if self._pairs and not self._failed else None
        self._thread.submit(self._write, turn, began, ended, times)

    @Slot(object)
    def _note(self, event: Event) -> None:
        if isinstance(event, Synced):
            self._pairs.append((event.frame, event.onset))

    # On the thread of its own -------------------------------------------------------

    def _warm_up(self) -> None:
        self._words(-_WARM_UP_FRAMES, 0)

    def _write(
        self, turn: int, began: Micros, ended: Micros, times: CaptureTimes | None
    ) -> None:
        text = ""
        try:
            if times is not None:
                text = self._words(times.frame_at(began), times.frame_at(ended))
        finally:
            self._post.emit(self.written, turn, text)

    def _words(self, begin: int, end: int) -> str:
        """Return what is said between two frames; where nothing is, nothing."""
        # Loads what decodes; nobody waits for that here.
        from phonecoach.voice.stretch import read_stretch  # noqa: PLC0415

        try:
            samples = read_stretch(self._recording, begin, end)
            return self._recogniser.transcribe(samples, self._language)
        except OSError:
            return ""  # the ear tells what is wrong with the recording
        except TranscriptError as error:
            if not self._failed:
                self._failed = True
                self._post.emit(self.troubled, str(error))
            return ""


def write_along(
    sitting: Sitting, driver: CallDriver, recording: Path, language: Language
) -> None:
    """Have the words of a call that is recorded written down, where a model lies.

    Args:
        sitting: Of the person at the desk.
        driver: Of the call.
        recording: The file that it is recorded into.
        language: Of the call.
    """
    folder, pointed_to = sitting.model, bool(sitting.comfort.pc.recogniser)
    if not (pointed_to or folder.is_dir()):
        return
    try:
        recogniser = RemoteTranscriber(folder)
    except TranscriptError as error:
        driver.troubled.emit(said(error))
    else:
        WritingDown(driver, recogniser, recording, language)
