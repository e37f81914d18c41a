"""The settings at work: what is chosen is kept, heard and done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from phonecoach.app import preferences
from phonecoach.app.backing_up import BackingUp
from phonecoach.app.gather.settings import (
    back_up_name,
    devices_of,
    licences,
    settings_text,
)
from phonecoach.app.screens.settings_screen import SettingsScreen
from phonecoach.app.screens.settings_text import BackUpState, BackUpStep
from phonecoach.units import to_ms

if TYPE_CHECKING:
    from pathlib import Path

    from phonecoach.app.preferences import PcPreferences, Preferences
    from phonecoach.app.screens.settings_screen import Spot
    from phonecoach.app.sitting import Sitting
    from phonecoach.app.sound.board import SoundBoard


class SettingUp(QObject):
    """Lets one person choose; the last screen it made is kept up to date.

    Attributes:
        chosen: What the person chose last.
        chosen_for_pc: What was chosen last for this PC.

    Signals:
        changed: Somebody chose for themselves; it is kept already.
            chosen: The whole `Preferences`.
        pc_changed: Somebody chose for this PC; it is kept, and heard, already.
            chosen: The whole `PcPreferences`.
        language_chosen: Another language was chosen; nothing is done yet.
            language: A `Language`.
    """

    changed = Signal(object)
    pc_changed = Signal(object)
    language_chosen = Signal(object)

    def __init__(
        self, sitting: Sitting, board: SoundBoard, parent: QObject | None = None
    ) -> None:
        """Read what was chosen, and let the board sound like it.

        Args:
            sitting: Who chooses.
            board: What is heard.
            parent: Qt's owner.

        Raises:
            StoreError: If the training record cannot be read.
        """
        super().__init__(parent)
        self.chosen = preferences.load(sitting.reader, sitting.person.id)
        self.chosen_for_pc = preferences.load_pc(sitting.reader)
        self._sitting = sitting
        self._board = board
        self._screen: SettingsScreen | None = None
        self._state = BackUpState()
        store = sitting.store
        self.backing_up = BackingUp(store.path, store.back_up, self)
        self.backing_up.changed.connect(self._show_back_up)
        board.devices_changed.connect(self._show_devices)
        board.set_country(sitting.profile.name)
        self._tell_board()

    def screen(self, spot: Spot | None = None) -> SettingsScreen:
        """Return the settings as they are now, ready to be laid on the window.

        Args:
            spot: Where somebody was on the screen before; None for the beginning.
        """
        sitting = self._sitting
        text = settings_text(
            (self.chosen, self.chosen_for_pc),
            sitting.person,
            sitting.profile,
            self._board,
            sitting.store.path,
        )
        made = SettingsScreen(text, licences)
        made.changed.connect(self.choose)
        made.pc_changed.connect(self.choose_for_pc)
        made.language_chosen.connect(self.language_chosen)
        made.ring_tried.connect(self._try_ring)
        made.folder_opened.connect(self._open_folder)
        made.backed_up.connect(self._back_up)
        made.back_up_cancelled.connect(self.backing_up.cancel)
        made.destroyed.connect(lambda: self._forget(made))
        made.show_back_up(self._state)
        if spot is not None:
            made.go_back_to(spot)
        self._screen = made
        return made

    @Slot(object)
    def choose(self, chosen: Preferences) -> None:
        """Keep what the person chose, wherever they did, and tell of it."""
        sitting = self._sitting
        self.chosen = chosen
        preferences.keep(sitting.store.writer, sitting.person.id, chosen)
        self._tell_board()
        self.changed.emit(chosen)

    @Slot(object)
    def choose_for_pc(self, chosen: PcPreferences) -> None:
        """Keep what was chosen for this PC, wherever it was, and tell of it."""
        self.chosen_for_pc = chosen
        preferences.keep_pc(self._sitting.store.writer, chosen)
        self._tell_board()
        self.pc_changed.emit(chosen)

    def close(self) -> None:
        """Drop a back-up that is under way."""
        self.backing_up.close()

    def _tell_board(self) -> None:
        self._board.set_music_wanted(self.chosen.hold_music)
        self._board.set_volume(self.chosen_for_pc.volume)
        self._board.set_device(self.chosen_for_pc.device)

    def _forget(self, screen: SettingsScreen) -> None:
        if self._screen is screen:
            self._screen = None

    @Slot()
    def _try_ring(self) -> None:
        cadence = tuple(to_ms(part) for part in self._sitting.profile.ring)
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
    def _show_devices(self) -> None:
        if self._screen is not None:
            self._screen.show_devices(devices_of(self._board))
