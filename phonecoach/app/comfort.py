"""How whoever sits at the desk has it: the look, the sound and what they chose."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication

from phonecoach.app.look import Scheme, dress, is_dark, is_still, text_size, worn_scheme
from phonecoach.app.preferences import (
    NO_SOUND,
    MotionChoice,
    PcPreferences,
    Preferences,
    Recording,
    SchemeChoice,
    keep,
    keep_pc,
    load,
    load_pc,
)
from phonecoach.app.screens.settings_text import Devices
from phonecoach.app.stillness import system_is_still
from phonecoach.app.widgets.voice_choice import Speech
from phonecoach.units import Mode

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from phonecoach.app.sound.board import SoundBoard
    from phonecoach.app.sound.computer_voice import ComputerVoice
    from phonecoach.app.sound.ear import Ear
    from phonecoach.app.sound.input import Inputs
    from phonecoach.call.record import PersonId
    from phonecoach.store import Reader, Store
    from phonecoach.units import Language

_WHOLE = 100
_OFFERED = (Mode.TYPED, Mode.GUIDED, Mode.SPOKEN)
"""In place of a way to take calls that the room does not allow: the first it does."""


class Comfort(QObject):
    """Holds what was chosen, sees to it, and remembers it.

    Attributes:
        own: What the person at the desk chose; the defaults while nobody sits there.
        pc: What was chosen for this PC.
        room: What the administrators have set for everybody.

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
        self.room = reader.room_settings()
        self._sound: SoundBoard | None = None
        self._ear: Ear | None = None
        self._microphones: Inputs | None = None
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

    def computer_voice(self, language: Language) -> ComputerVoice | None:
        """Return what says what nobody recorded; None if no caller shall be heard."""
        if not self.own.caller_voice or self.pc.device == NO_SOUND:
            return None
        from phonecoach.app.sound.computer_voice import (  # noqa: PLC0415 (as above)
            computer_voice,
        )

        return computer_voice(language)

    @property
    def ear(self) -> Ear:
        """What hears the person at the desk; loaded when it is first wanted."""
        if self._ear is None:
            from phonecoach.app.sound.ear import Ear  # noqa: PLC0415 (as above)

            self._ear = Ear(self._inputs(), parent=self)
        return self._ear

    @property
    def speech(self) -> Speech:
        """What is known of speaking on this PC, by whoever sits there."""
        own, room = self.own, self.room
        none = not room.recording_days
        return Speech(
            possible=bool(self._inputs().devices()),
            recording=Recording.TIMES_ONLY if none else own.recording,
            days=min(own.recording_days, room.recording_days),
            by_key=own.push_to_talk,
            consent=room.consent,
            modes=room.modes,
        )

    @property
    def mode(self) -> Mode:
        """How the next call is taken unless something else is chosen."""
        if self.own.last_mode in self.room.modes:
            return self.own.last_mode
        return next(one for one in _OFFERED if one in self.room.modes)

    @property
    def microphones(self) -> Devices:
        """The microphones that are plugged in now."""
        inputs = self._inputs()
        here = inputs.devices()
        names = {one.id: one.name for one in here}
        return Devices(here=here, standard=names.get(inputs.standard(), ""))

    def _inputs(self) -> Inputs:
        if self._microphones is None:
            from phonecoach.app.sound.input import Inputs  # noqa: PLC0415 (as above)

            self._microphones = Inputs(self)
        return self._microphones

    def sit(self, person: PersonId) -> None:
        """Have it as a person likes it."""
        self._person = person
        self.room = self._reader.room_settings()
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
        if self._ear is not None:
            self._ear.close()

    @Slot(object)
    def choose(self, own: Preferences) -> None:
        """Take and remember what the person at the desk chose."""
        self.own = own
        if self._person is not None:
            keep(self._store.writer, self._person, own)
        self._see_to_all()

    @Slot(object)
    def choose_recording(self, recording: Recording) -> None:
        """Take and remember what may become of the voice of who sits at the desk."""
        self.choose(replace(self.own, recording=recording))

    @Slot(object)
    def choose_for_pc(self, pc: PcPreferences) -> None:
        """Take and remember what was chosen for this PC."""
        self.pc = pc
        keep_pc(self._store.writer, pc)
        self._see_to_sound()

    def see_to_room(self, front: QWidget) -> None:
        """Have it as the room's administrators want it from now on."""
        self.room = self._reader.room_settings()
        if self.room.fills_screen is not front.isFullScreen():
            (front.showFullScreen if self.room.fills_screen else front.showNormal)()

    def place(self, front: QWidget) -> None:
        """Put the window where it was when it was last closed, or all over the screen.

        The latter is for the room to say.
        """
        if self.pc.geometry:
            front.restoreGeometry(QByteArray.fromHex(self.pc.geometry.encode()))
        if self.room.fills_screen:
            front.showFullScreen()

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
