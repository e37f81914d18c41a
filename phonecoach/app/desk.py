"""The desk: who sits at it, which screen lies on it, and what is kept."""

from __future__ import annotations

import threading
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from phonecoach.app.screens.who_screen import WhoScreen
from phonecoach.app.widgets.build import problem_line, tell
from phonecoach.errors import StoreError

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from phonecoach.app.keeping import Outside
    from phonecoach.app.look import Scheme
    from phonecoach.app.training import Training
    from phonecoach.app.translation import Translation
    from phonecoach.store import Reader, Store
    from phonecoach.units import Language

_SIZE = QSize(1280, 800)
_LEAST = QSize(960, 600)
_LANGUAGE_KEY = "language"
_TRAINING = "phonecoach.app.training"
"""All that calls need; loading it takes longer than painting the first screen."""


class Desk(QMainWindow):
    """The main window; it composes screens, calls and the training record."""

    def __init__(
        self, store: Store, translation: Translation, scheme: Scheme, outside: Outside
    ) -> None:
        super().__init__()
        self._store = store
        self._reader: Reader = store.reader()
        self._translation = translation
        self._scheme = scheme
        self._outside = outside
        self._training: Training | None = None
        self._screen = QWidget()
        self._losing = False
        self.problem = problem_line()
        surface = QWidget()
        surface.setObjectName("canvas")
        self._surface = QVBoxLayout(surface)
        self._surface.setContentsMargins(0, 0, 0, 0)
        self._surface.setSpacing(0)
        self._surface.addWidget(self._screen, 1)
        self._surface.addWidget(self.problem)
        self.setCentralWidget(surface)
        self.setWindowTitle("phonecoach")
        self.setMinimumSize(_LEAST)
        self.resize(_SIZE)

    @property
    def screen_shown(self) -> QWidget:
        """The screen that lies on the desk."""
        return self._screen

    @Slot(str)
    def tell(self, sentence: str) -> None:
        """Say in place what went wrong; the work goes on."""
        tell(self.problem, sentence)

    # Who ------------------------------------------------------------------------

    def ask_who(self) -> None:
        """Show who may sit down."""
        self._end_training()
        self._store.writer.flush()
        people = tuple((one.id, one.name) for one in self._reader.persons())
        screen = WhoScreen(people, self._translation.language)
        screen.chosen.connect(self._sit_down)
        screen.added.connect(self._add_person)
        screen.language_chosen.connect(self._change_language)
        self._lay(screen)

    def speak(self, language: Language) -> None:
        """Let the window speak a language, and remember it for this PC."""
        self._translation.speak(language)
        self._store.writer.keep_pc_setting(_LANGUAGE_KEY, language.value)

    @Slot(object)
    def _change_language(self, language: Language) -> None:
        self.speak(language)
        self.ask_who()

    @Slot(str)
    def _add_person(self, name: str) -> None:
        language = self._translation.language
        person = self._store.writer.add_person(name=name, language=language)
        self._store.writer.flush()
        self._sit_down(person.id)

    @Slot(str)
    def _sit_down(self, person: str) -> None:
        found = [one for one in self._reader.persons() if one.id == person]
        if not found:
            self.ask_who()
            return
        from phonecoach.app.training import Training  # noqa: PLC0415 (see _TRAINING)

        self._translation.speak(found[0].language)
        self._training = Training(
            self._store, self._reader, found[0], self._scheme, self._outside
        )
        self._training.laid.connect(self._lay)
        self._training.left.connect(self.ask_who)
        self._training.begin()

    def _end_training(self) -> None:
        if self._training is not None:
            self._training.leave()
            self._training.deleteLater()
            self._training = None

    # The window -----------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:
        """Break off a call under way, so that it can be picked up later.

        If the disk refuses what is left to write, the window says so and stays; closed
        once more, it gives up.
        """
        self._end_training()
        try:
            self._store.close()
        except StoreError as error:
            if not self._losing:
                self._losing = True
                self.tell(str(error))
                event.ignore()
                return
            self._store.abandon()
        self._reader.close()
        super().closeEvent(event)

    def prepare(self) -> None:
        """Load what calls need in the background, while the person looks around."""
        threading.Thread(target=import_module, args=(_TRAINING,), daemon=True).start()

    @Slot(object)
    def _lay(self, screen: QWidget) -> None:
        self._surface.replaceWidget(self._screen, screen)
        self._screen.hide()
        self._screen.deleteLater()
        self._screen = screen
        screen.setFocus()
        self.tell("")
