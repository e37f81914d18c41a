"""Settings of somebody's files: where the training record lies, and a copy of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication
from PySide6.QtWidgets import QLineEdit, QProgressBar, QWidget

from phonecoach.app.look import text_size
from phonecoach.app.screens.settings_text import BackUpState, BackUpStep
from phonecoach.app.widgets.build import button, label, picture, problem_line, tell
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.picks import Pick, Picks
from phonecoach.app.widgets.setting_row import SettingRow, SettingSection, line_of

if TYPE_CHECKING:
    from phonecoach.app.screens.settings_text import SettingsText

_BAR: Final = 240
_WHOLE: Final = 100
_ELSEWHERE: Final = None
"""Stands for a folder that is typed."""


class FilesSection(SettingSection):
    """Where the files are.

    Signals:
        folder_opened: A folder shall be shown.
            path: Of the file or folder in it.
        backed_up: The training record shall be copied now.
            folder: Where to, as chosen or typed.
        cancelled: It shall be copied no longer.
        own_wanted: All that is kept of whoever sits here is wanted as a file.
    """

    folder_opened = Signal(object)
    backed_up = Signal(object)
    cancelled = Signal()
    own_wanted = Signal()

    def __init__(self, text: SettingsText) -> None:
        super().__init__(QCoreApplication.translate("SettingsScreen", "Your files"))
        self._record = text.record
        self._copy: Path | None = None
        self.add(self._record_row())
        self.folders = self._folder_picks(text)
        self.folder_field = QLineEdit()
        self.folder_field.setPlaceholderText(self.tr("Type or paste a folder"))
        self.folder_field.setAccessibleName(self.tr("Folder for the back-up"))
        self.folder_field.hide()
        self.where = PathLabel(str(text.folders[0].path))
        self.back_up_button = button(self.tr("Back up now"))
        picture(self.back_up_button, "save")
        self.running = self._progress()
        self.outcome = FlowLabel()
        self.show_copy_button = button(self.tr("Open its folder"), "small")
        self._start, self._after = (
            line_of(self.back_up_button),
            line_of(self.show_copy_button),
        )
        self.problem = problem_line()
        meaning = self.tr(
            "A folder with the training record and the house’s own settings, words "
            "and cases. Voice recordings aren’t in it: they stay in “recordings” "
            "beside the record. To restore a back-up, close phonecoach, move the "
            "files whose names begin with “training” away, and copy what’s in the "
            "folder to where they were. You can carry on while it runs."
        )
        self.add(
            SettingRow(
                self.tr("Back-up"),
                meaning,
                self.folders,
                self.folder_field,
                self.where,
                self._start,
                self.running,
                self.outcome,
                self._after,
                self.problem,
            )
        )
        self.own_button = button(self.tr("Export my data"))
        picture(self.own_button, "save")
        self.own_outcome = FlowLabel()
        self.own_outcome.hide()
        self.own_folder_button = button(self.tr("Open its folder"), "small")
        self._own_after = line_of(self.own_folder_button)
        self._own_after.hide()
        self._own_file: Path | None = None
        self.own_problem = problem_line()
        about_own = self.tr(
            "Your calls, cards, notes and recordings, and what you wrote for "
            "yourself, in one file with a guide. It’s saved in the first folder "
            "above."
        )
        self.add(
            SettingRow(
                self.tr("My data"),
                about_own,
                line_of(self.own_button),
                self.own_outcome,
                self._own_after,
                self.own_problem,
            )
        )
        self._connect()
        self.show_back_up(BackUpState())

    @property
    def folder(self) -> Path | None:
        """The folder for a back-up; None if it is still to be typed."""
        chosen: Path | None = self.folders.value
        if chosen is not _ELSEWHERE:
            return chosen
        typed = self.folder_field.text().strip().strip('"')
        return Path(typed).expanduser() if typed else None

    @Slot(object)
    def show_back_up(self, state: BackUpState) -> None:
        """Show how far a back-up is, or what became of it."""
        running = state.step is BackUpStep.RUNNING
        had_focus = self.back_up_button.hasFocus() or self.cancel_button.hasFocus()
        self.running.setVisible(running)
        self._start.setVisible(not running)
        self.bar.setValue(round(_WHOLE * state.share))
        done = state.step is BackUpStep.DONE
        self._copy = Path(state.words) if done else None
        self.outcome.setText(self._outcome(state))
        self.outcome.setVisible(bool(self.outcome.text()))
        self._after.setVisible(done)
        tell(self.problem, state.words if state.step is BackUpStep.FAILED else "")
        if had_focus:
            (self.cancel_button if running else self.back_up_button).setFocus()
        if words := self.outcome.text() or self.problem.text():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    @Slot(object)
    def show_own(self, state: BackUpState) -> None:
        """Show how far the export of one's own data is, or what became of it."""
        running = state.step is BackUpStep.RUNNING
        done = state.step is BackUpStep.DONE
        self.own_button.setEnabled(not running)
        self._own_file = Path(state.words) if done else None
        words = self.tr("Writing the file …") if running else self._own_outcome(state)
        self.own_outcome.setText(words)
        self.own_outcome.setVisible(bool(words))
        self._own_after.setVisible(done)
        tell(self.own_problem, state.words if state.step is BackUpStep.FAILED else "")
        if spoken := words or self.own_problem.text():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, spoken))

    def _own_outcome(self, state: BackUpState) -> str:
        if state.step is not BackUpStep.DONE:
            return ""
        words = self.tr("Your data is in this file: {path}")
        return words.format(path=state.words)

    @Slot()
    def copy_path(self) -> None:
        """Put the path of the training record on the clipboard, and say so."""
        QGuiApplication.clipboard().setText(str(self._record))
        self.copied.setText(self.tr("Copied"))
        words = self.tr("The path is on the clipboard.")
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _record_row(self) -> SettingRow:
        self.path = PathLabel(str(self._record))
        self.open_button = button(self.tr("Open folder"), "small")
        picture(self.open_button, "folder-open", size=16)
        self.copy_button = button(self.tr("Copy path"), "small")
        picture(self.copy_button, "copy", size=16)
        self.copied = label("", "note")
        return SettingRow(
            self.tr("Training record"),
            self.tr("Calls, cards and choices of everybody here, in one file."),
            self.path,
            line_of(self.open_button, self.copy_button, self.copied),
        )

    def _folder_picks(self, text: SettingsText) -> Picks:
        picks = [Pick(value=one.path, text=one.name) for one in text.folders]
        picks.append(Pick(value=_ELSEWHERE, text=self.tr("Another folder")))
        name = self.tr("Folder for the back-up")
        return Picks(name, picks, text.folders[0].path, named=False)

    def _progress(self) -> QWidget:
        self.bar = QProgressBar()
        self.bar.setRange(0, _WHOLE)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Backing up"))
        self.bar.setFixedWidth(text_size(_BAR))
        self.cancel_button = button(self.tr("Cancel"), "small")
        words = label(self.tr("Backing up …"))
        return line_of(words, self.bar, self.cancel_button, gap=12)

    def _connect(self) -> None:
        self.folders.picked.connect(self._show_folder)
        self.folder_field.returnPressed.connect(self._back_up)
        self.back_up_button.clicked.connect(self._back_up)
        self.cancel_button.clicked.connect(self.cancelled)
        self.open_button.clicked.connect(lambda: self.folder_opened.emit(self._record))
        self.copy_button.clicked.connect(self.copy_path)
        self.own_button.clicked.connect(self.own_wanted)
        self.own_folder_button.clicked.connect(
            lambda: self.folder_opened.emit(self._own_file)
        )
        self.show_copy_button.clicked.connect(
            lambda: self.folder_opened.emit(self._copy)
        )

    @Slot(object)
    def _show_folder(self, folder: Path | None) -> None:
        self.folder_field.setVisible(folder is _ELSEWHERE)
        self.where.setVisible(folder is not _ELSEWHERE)
        self.where.setText(str(folder or ""))
        if folder is _ELSEWHERE and self.isVisible():
            self.folder_field.setFocus()

    @Slot()
    def _back_up(self) -> None:
        if self.folder is None:
            tell(self.problem, self.tr("Type the folder first."))
            self.folder_field.setFocus()
        else:
            self.backed_up.emit(self.folder)

    def _outcome(self, state: BackUpState) -> str:
        if state.step is BackUpStep.DONE:
            words = self.tr("The copy is here: {path}")
            return words.format(path=state.words)
        if state.step is BackUpStep.CANCELLED:
            return self.tr("Cancelled. Nothing was left behind.")
        return ""


class PathLabel(FlowLabel):
    """A path, which may be broken anywhere."""

    def __init__(self, path: str) -> None:
        super().__init__(path, "note", "text_muted")
        self.setAccessibleName(path)
