"""Recording one's own voice once: read, measured, and the sound deleted."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from phonecoach.app.gather.voice import own_voice_texts
from phonecoach.app.measuring import METER
from phonecoach.app.post import Post
from phonecoach.app.screens.reading_screen import ReadingScreen
from phonecoach.places import resources
from phonecoach.scoring.own_voice import OwnVoice, Voice, own_voice_key, to_json

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from phonecoach.app.measuring import Figures, Meter
    from phonecoach.app.sitting import Sitting
    from phonecoach.app.sound.ear import Ear
    from phonecoach.units import Language


def paragraphs(language: Language) -> tuple[str, ...]:
    """Return the text that is read aloud in a language."""
    text = resources("reading", f"{language}.txt").read_text(encoding="utf-8")
    return tuple(one.strip() for one in text.split("\n\n") if one.strip())


class ReadingAloud(QObject):
    """Leads one person through the reading; nothing but figures is kept.

    Signals:
        laid: The text shall lie on the desk.
            screen: A `ReadingScreen`.
        closed: It is done, or not wanted now.
    """

    laid = Signal(object)
    closed = Signal()
    _measured = Signal(int, object)

    def __init__(
        self,
        sitting: Sitting,
        make_ear: Callable[[], Ear],
        make_meter: Callable[[], Meter],
        parent: QObject | None = None,
    ) -> None:
        """Be ready.

        Args:
            sitting: Who reads.
            make_ear: Opens what hears; asked when somebody first reads.
            make_meter: Loads what measures; asked on the thread that does.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._sitting = sitting
        self._make_ear, self._make_meter = make_ear, make_meter
        self._ear: Ear | None = None
        self._screen: ReadingScreen | None = None
        self._voice: Voice | None = None
        self._reading = 0
        self._wanted = False
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="reading")
        self._post = Post(self)
        self._measured.connect(self._show)

    @property
    def path(self) -> Path:
        """Where the sound lies while it is needed."""
        return self._sitting.store.path.parent / "own voice.wav"

    def begin(self) -> None:
        """Show the text."""
        sitting = self._sitting
        language = sitting.person.language
        screen = ReadingScreen(paragraphs(language), sitting.outside.now_ns)
        screen.begun.connect(self._listen)
        screen.ended.connect(self._end)
        screen.given_up.connect(self._give_up)
        screen.kept.connect(self._keep)
        screen.closed.connect(self.closed)
        screen.destroyed.connect(lambda: self._forget(screen))
        self._screen = screen
        self.laid.emit(screen)

    def close(self) -> None:
        """Stop listening and measuring, and leave no sound behind."""
        self._give_up()
        self._thread.shutdown(wait=True, cancel_futures=True)
        if self._ear is not None:
            self._ear.close()
        self.path.unlink(missing_ok=True)

    def _forget(self, screen: ReadingScreen) -> None:
        if self._screen is screen:
            self._screen = None

    @Slot()
    def _listen(self) -> None:
        if self._ear is None:
            self._ear = self._make_ear()
            self._ear.level.connect(self._show_level)
            self._ear.troubled.connect(self._tell)
            self._ear.stopped.connect(self._measure)
        self.path.unlink(missing_ok=True)
        self._reading += 1
        self._wanted, self._voice = True, None
        self._ear.start(self.path, self._sitting.comfort.pc.microphone)

    @Slot()
    def _end(self) -> None:
        if self._ear is not None:
            self._ear.stop()

    @Slot()
    def _give_up(self) -> None:
        self._wanted, self._voice = False, None
        self._reading += 1
        if self._ear is not None:
            self._ear.stop()
        self.path.unlink(missing_ok=True)

    @Slot(float, bool)
    def _show_level(self, dbfs: float, clipped: bool) -> None:
        if self._screen is not None:
            self._screen.show_level(dbfs, clipped)

    @Slot(str)
    def _tell(self, sentence: str) -> None:
        if self._screen is not None:
            self._screen.tell(sentence)

    @Slot(object)
    def _measure(self, path: Path | None) -> None:
        if self._wanted and path is not None:
            self._thread.submit(self._figures, self._reading, path)
        else:
            self.path.unlink(missing_ok=True)

    def _figures(self, reading: int, path: Path) -> None:
        found: Figures | None = None
        try:
            from phonecoach.voice.recording import frames_in, read_wav  # noqa: PLC0415

            found = self._make_meter().measure(read_wav(path, 0, frames_in(path)))
        except OSError:
            pass
        finally:
            path.unlink(missing_ok=True)
            self._post.emit(self._measured, reading, found)

    @Slot(int, object)
    def _show(self, reading: int, found: Figures | None) -> None:
        if reading != self._reading or self._screen is None:
            return
        heard = found is not None and found.level is not None
        if found is not None and heard:
            self._voice = Voice(pace=found.pace, pitch=found.pitch, level=found.level)
        texts = () if self._voice is None else own_voice_texts(self._voice)
        self._screen.show_found(texts)

    @Slot()
    def _keep(self) -> None:
        if self._voice is None:
            return
        sitting = self._sitting
        own = OwnVoice(voice=self._voice, recorded=sitting.outside.now(), meter=METER)
        key = own_voice_key(sitting.person.language)
        sitting.store.writer.keep_setting(sitting.person.id, key, to_json(own))
        sitting.store.writer.flush()
