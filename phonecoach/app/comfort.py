"""How whoever sits at the desk has it: the look, the sound and what they chose."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication

from phonecoach.app.look import Scheme, dress, is_dark, is_still, text_size, worn_scheme
from phonecoach.app.preferences import (
    MotionChoice,
    PcPreferences,
    Preferences,
    SchemeChoice,
    keep,
    keep_pc,
    load,
    load_pc,
)
from phonecoach.app.stillness import system_is_still

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from phonecoach.app.sound.board import SoundBoard
    from phonecoach.call.record import PersonId
    from phonecoach.store import Reader, Store

_WHOLE = 100


class Comfort(QObject):
    """Holds what was chosen, sees to it, and remembers it.

    Attributes:
        own: What the person at the desk chose; the defaults while nobody sits there.
        pc: What was chosen for this PC.

    Signals:
        redressed: The application looks different now.
        troubled: Nothing can be heard any more.
            sentence: What happened and what to do.
    """

    redressed = Signal()
    troubled = Signal(str)

    def __init__(
        self, store: Store, reader: Reader, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._reader = reader
        self._person: PersonId | None = None
        self.own = Preferences()
        self.pc = load_pc(reader)
        self._sound: SoundBoard | None = None
        hints = QApplication.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_scheme)

    @property
    def sound(self) -> SoundBoard:
        """What plays the telephone's sounds; loaded when it is first wanted."""
        if self._sound is None:
            # Qt's sound takes longer to load than the first screen to show.
            from phonecoach.app.sound.board import SoundBoard  # noqa: PLC0415

            self._sound = SoundBoard(parent=self)
            self._sound.troubled.connect(self.troubled)
            self._see_to_sound()
        return self._sound

    def sit(self, person: PersonId) -> None:
        """Have it as a person likes it."""
        self._person = person
        self.own = load(self._reader, person)
        self._see_to_all()

    def stand(self) -> None:
        """Have it as it is for whoever comes."""
        if self._person is None:
            return
        self._person = None
        self.own = Preferences()
        self._see_to_all()

    def close(self) -> None:
        """Fall silent for good."""
        if self._sound is not None:
            self._sound.close()

    @Slot(object)
    def choose(self, own: Preferences) -> None:
        """Take and remember what the person at the desk chose."""
        self.own = own
        if self._person is not None:
            keep(self._store.writer, self._person, own)
        self._see_to_all()

    @Slot(object)
    def choose_for_pc(self, pc: PcPreferences) -> None:
        """Take and remember what was chosen for this PC."""
        self.pc = pc
        keep_pc(self._store.writer, pc)
        self._see_to_sound()

    def place(self, front: QWidget) -> None:
        """Put the window where it was when it was last closed."""
        if self.pc.geometry:
            front.restoreGeometry(QByteArray.fromHex(self.pc.geometry.encode()))

    def remember_place(self, front: QWidget) -> None:
        """Remember where the window is."""
        geometry = bytes(front.saveGeometry().toHex().data()).decode()
        if geometry != self.pc.geometry:
            self.choose_for_pc(replace(self.pc, geometry=geometry))

    @Slot(Qt.ColorScheme)
    def _on_system_scheme(self, _scheme: Qt.ColorScheme) -> None:
        self._see_to_look()

    def _see_to_all(self) -> None:
        self._see_to_look()
        self._see_to_sound()

    def _see_to_look(self) -> None:
        scheme = {
            SchemeChoice.LIGHT: Scheme.LIGHT,
            SchemeChoice.DARK: Scheme.DARK,
        }.get(self.own.scheme, Scheme.DARK if is_dark() else Scheme.LIGHT)
        percent = self.own.text_percent
        still = self.own.motion is MotionChoice.REDUCED or (
            self.own.motion is MotionChoice.SYSTEM and system_is_still()
        )
        worn = (worn_scheme(), text_size(_WHOLE), is_still())
        if worn == (scheme, percent, still):
            return
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        dress(application, scheme, percent=percent, still=still)
        self.redressed.emit()

    def _see_to_sound(self) -> None:
        if self._sound is not None:
            self._sound.set_volume(self.pc.volume)
            self._sound.set_device(self.pc.device)
            self._sound.set_music_wanted(self.own.hold_music)
            self._sound.set_line_wanted(self.own.caller_voice)
