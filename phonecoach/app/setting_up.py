"""The settings at work: the bell is tried, folders are opened, back-ups are made."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from phonecoach.app.backing_up import BackingUp
from phonecoach.app.counting import not_kept
from phonecoach.app.gather.settings import (
    back_up_folders,
    back_up_name,
    devices_of,
    free_name,
    licences,
    recogniser_text,
    settings_text,
)
from phonecoach.app.own_secret import OwnSecret
from phonecoach.app.screens.settings_screen import SettingsScreen
from phonecoach.app.screens.settings_text import BackUpState, BackUpStep
from phonecoach.app.whole_copy import copy_all
from phonecoach.language.site_phrases import (
    phrases_file,
    usable_phrases,
    write_phrases,
)
from phonecoach.scoring.own_voice import from_json, own_voice_key
from phonecoach.store import export_person
from phonecoach.units import to_ms

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from phonecoach.app.preferences import PcPreferences
    from phonecoach.app.screens.settings_text import RecogniserText
    from phonecoach.app.sitting import Sitting
    from phonecoach.app.sound.board import SoundBoard
    from phonecoach.language.site_phrases import SitePhrase


class SettingUp(QObject):
    """Lets one person choose; the last screen it made is kept up to date.

    Signals:
        changed: Somebody chose for themselves.
            chosen: The whole `Preferences`.
        pc_changed: Somebody chose for this PC.
            chosen: The whole `PcPreferences`.
        language_chosen: Another language was chosen.
            language: A `Language`.
        reading_asked: Somebody wants to read aloud, so that their voice is known.
        microphone_asked: The microphone shall be set up.
    """

    changed = Signal(object)
    pc_changed = Signal(object)
    language_chosen = Signal(object)
    reading_asked = Signal()
    microphone_asked = Signal()

    def __init__(
        self, sitting: Sitting, board: SoundBoard, parent: QObject | None = None
    ) -> None:
        """Be ready to show the settings.

        Args:
            sitting: Who chooses, and what they chose until now.
            board: What is heard.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._sitting = sitting
        self._board = board
        self._screen: SettingsScreen | None = None
        self._state = BackUpState()
        self._phrases: tuple[SitePhrase, ...] = ()
        self._taken_out: set[int] = set()
        self.own_secret = OwnSecret(sitting, self)
        self.backing_up = BackingUp(partial(copy_all, sitting.store), self)
        self.backing_up.changed.connect(self._show_back_up)
        self._exporting = BackingUp(self._export, self)
        self._exporting.changed.connect(self._show_own)
        board.devices_changed.connect(self._show_devices)
        board.voices.made.connect(self._show_computer_voice)

    def screen(self) -> SettingsScreen:
        """Return the settings as they are now, ready to be laid on the window.

        Whoever looks at them already, and sees them dressed anew, goes on at the same
        place.
        """
        sitting, comfort = self._sitting, self._sitting.comfort
        chosen = comfort.own, comfort.pc
        record = sitting.store.path
        self._phrases, self._taken_out = usable_phrases(self._phrases_file), set()
        key = own_voice_key(sitting.person.language)
        own = from_json(sitting.reader.setting(sitting.person.id, key))
        text = settings_text(
            chosen,
            sitting.person,
            sitting.profile,
            self._board,
            record,
            phrases=self._phrases,
            own_voice=None if own is None else own.recorded,
            microphones=sitting.comfort.microphones,
            recogniser=self._recogniser(),
            longest_recording=comfort.room.recording_days,
            secret=self.own_secret.text,
        )
        made = SettingsScreen(text, licences)
        made.changed.connect(self.changed)
        made.pc_changed.connect(self._change_for_pc)
        made.language_chosen.connect(self.language_chosen)
        made.ring_tried.connect(self._try_ring)
        made.reading_asked.connect(self.reading_asked)
        made.microphone_asked.connect(self.microphone_asked)
        made.folder_opened.connect(self._open_folder)
        made.backed_up.connect(self._back_up)
        made.back_up_cancelled.connect(self.backing_up.cancel)
        made.own_wanted.connect(self._export_own)
        made.phrase_removed.connect(self._take_out)
        made.phrase_restored.connect(self._put_back)
        self.own_secret.watch(made)
        made.destroyed.connect(lambda: self._forget(made))
        if self._state != BackUpState():
            made.show_back_up(self._state)
        if self._screen is not None:
            made.go_back_to(self._screen.spot)
        self._screen = made
        self._look_for_voice()
        return made

    def _look_for_voice(self) -> None:
        """Find out, in the background, which of the computer's voices would read."""
        # It loads what decodes sound; and to list the voices takes a second.
        from phonecoach.app.sound.computer_voice import (  # noqa: PLC0415
            computer_voice,
        )

        voice = computer_voice(self._sitting.person.language)
        self._board.voices.order(voice, lambda breath: voice.name(breath).encode())
        self._show_computer_voice(voice)

    @Slot(object)
    def _show_computer_voice(self, made: object) -> None:
        from phonecoach.app.sound.computer_voice import (  # noqa: PLC0415 (as above)
            computer_voice,
        )

        name = self._board.voices.get(made)
        wanted = made is computer_voice(self._sitting.person.language)
        if self._screen is not None and wanted and name is not None:
            self._screen.show_computer_voice(name.decode())

    def _recogniser(self) -> RecogniserText:
        chosen = bool(self._sitting.comfort.pc.recogniser)
        return recogniser_text(self._sitting.model, chosen=chosen)

    @Slot(object)
    def _change_for_pc(self, chosen: PcPreferences) -> None:
        before = self._sitting.comfort.pc.recogniser
        self.pc_changed.emit(chosen)
        if chosen.recogniser != before and self._screen is not None:
            self._screen.voice.show_recogniser(self._recogniser())

    def close(self) -> None:
        """Drop what is being written."""
        self.backing_up.close()
        self._exporting.close()

    def _forget(self, screen: SettingsScreen) -> None:
        if self._screen is screen:
            self._screen = None

    @property
    def _phrases_file(self) -> Path:
        return phrases_file(self._sitting.phrases, self._sitting.person.language)

    @Slot(int)
    def _take_out(self, number: int) -> None:
        self._taken_out.add(number)
        self._keep_phrases()

    @Slot(int)
    def _put_back(self, number: int) -> None:
        self._taken_out.discard(number)
        self._keep_phrases()

    def _keep_phrases(self) -> None:
        kept = [
            phrase
            for number, phrase in enumerate(self._phrases)
            if number not in self._taken_out
        ]
        problem = ""
        try:
            write_phrases(self._phrases_file, kept)
        except OSError as error:
            problem = not_kept(self._phrases_file, error)
        else:
            self._sitting.hearing.renew()
        if self._screen is not None:
            self._screen.tell(problem)

    @Slot()
    def _try_ring(self) -> None:
        cadence = tuple(to_ms(part) for part in self._sitting.profile.ring)
        self._board.set_country(self._sitting.profile.name)
        self._board.try_ring(cadence)

    @Slot(object)
    def _open_folder(self, path: Path) -> None:
        folder = path if path.is_dir() else path.parent
        opened = QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
        if self._screen is not None:
            words = QCoreApplication.translate(
                "SettingsScreen",
                "This PC has nothing to show folders with. The folder is {folder}.",
            )
            self._screen.tell("" if opened else words.format(folder=folder))

    @Slot(object)
    def _back_up(self, folder: Path) -> None:
        if folder.is_dir():
            now = self._sitting.outside.now().astimezone()
            self.backing_up.start(back_up_name(folder, now))
            return
        words = QCoreApplication.translate(
            "SettingsScreen",
            "{folder} is not a folder of this PC. Choose another, or make it first.",
        )
        failed = BackUpState(step=BackUpStep.FAILED, words=words.format(folder=folder))
        self._show_back_up(failed)

    @Slot(object)
    def _show_back_up(self, state: BackUpState) -> None:
        self._state = state
        if self._screen is not None:
            self._screen.show_back_up(state)

    @Slot()
    def _export_own(self) -> None:
        """Write all that is kept of whoever sits here into one file."""
        if self._exporting.is_running:
            return
        self._sitting.store.writer.flush()
        name, now = self._sitting.person.name, self._sitting.outside.now().astimezone()
        folder = back_up_folders()[0].path
        self._exporting.start(free_name(folder, f"{name} {now:%Y-%m-%d}", "zip"))

    def _export(self, target: Path, goes_on: Callable[[float], bool]) -> bool:
        # On a thread of its own, with a reader of its own.
        person = self._sitting.person
        record = self._sitting.store.path
        return export_person(record, person.id, person, target, goes_on)

    @Slot(object)
    def _show_own(self, state: BackUpState) -> None:
        if self._screen is not None:
            self._screen.show_own(state)

    @Slot()
    def _show_devices(self) -> None:
        if self._screen is not None:
            self._screen.show_devices(devices_of(self._board))
