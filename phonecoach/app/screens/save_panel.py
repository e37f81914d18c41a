"""Saving what a screen shows as a file: what kind, where to, and how far it is."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QProgressBar, QVBoxLayout, QWidget

from phonecoach.app.look import text_size
from phonecoach.app.screens.settings_text import BackUpState, BackUpStep
from phonecoach.app.widgets.build import button, label, picture, problem_line, tell
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.picks import Pick, Picks
from phonecoach.app.widgets.setting_row import line_of
from phonecoach.report.making import Format

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QPushButton

    from phonecoach.app.screens.settings_text import Folder

_BAR: Final = 240
_WHOLE: Final = 100
_SIDE: Final = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class FormChoice:
    """A form that cards can be read into."""

    form: Hashable
    """Stands for it."""

    name: str
    note: str
    """What is to be known of it; may be empty."""


class SavePanel(QFrame):
    """Asks what kind of file and which folder, and tells what became of it.

    It is opened and closed by a button that `opened_by` is told of.

    Args:
        only: The one kind of file that there is; None offers all.
        personal: Whether the file tells of somebody who trains here.

    Signals:
        opened: It is shown; what is offered late can be offered now.
        saved: A report shall be written now.
            kind: A `Format`.
            folder: Where to.
            form: The value of a form that the cards are read into; None for none.
        cancelled: It shall be written no longer.
        folder_opened: A folder shall be shown.
            path: Of the file in it.
    """

    opened = Signal()
    saved = Signal(object, object, object)
    cancelled = Signal()
    folder_opened = Signal(object)

    def __init__(self, only: Format | None = None, *, personal: bool = True) -> None:
        super().__init__()
        self._personal = personal
        self.setObjectName("panel")
        self._made: Path | None = None
        kinds = [
            Pick(value=Format.PDF, text="PDF"),
            Pick(value=Format.EXCEL, text="Excel"),
            Pick(value=Format.CSV, text="CSV"),
        ]
        shown = [one for one in kinds if only in {None, one.value}]
        self.kinds = Picks(self.tr("Save as"), shown, only or Format.PDF)
        self.folders: Picks | None = None
        self.forms: Picks | None = None
        self._notes: dict[object, str] = {}
        self.note = FlowLabel("", "note")
        self.note.hide()
        self.save_button = button(self.tr("Save"))
        picture(self.save_button, "save")
        self.outcome = FlowLabel()
        self.show_button = button(self.tr("Open its folder"), "small")
        self.problem = problem_line()
        self.running = self._progress()
        self._start = line_of(self.save_button)
        self._after = line_of(self.show_button)
        self._lay()
        self._connect()
        self.show_state(BackUpState())
        self.hide()

    def offer(self, folders: Sequence[Folder]) -> None:
        """Offer these folders, the usual place first; at least one."""
        assert self.folders is None, "the folders of a panel are offered once"
        self.folders = Picks(
            self.tr("Folder"),
            [Pick(value=one.path, text=one.name) for one in folders],
            folders[0].path,
        )
        self._column.insertWidget(1, self.folders)

    def offer_forms(self, forms: Sequence[FormChoice], problem: str = "") -> None:
        """Offer forms that cards can be read into.

        Args:
            forms: In the order shown.
            problem: Why others cannot be; "" if nothing is wrong.
        """
        assert self.forms is None, "the forms of a panel are offered once"
        none = Pick(value=None, text=self.tr("None"))
        picks = [none, *(Pick(value=one.form, text=one.name) for one in forms)]
        self._notes = {one.form: one.note for one in forms}
        self.forms = Picks(self.tr("Form"), picks, None)
        self.forms.picked.connect(self._show_note)
        self.kinds.picked.connect(self._show_note)
        self._column.insertWidget(self._column.indexOf(self.note), self.forms)
        tell(self.problem, problem)

    @Slot()
    def _show_note(self) -> None:
        assert self.forms is not None
        chosen = self.forms.value
        instead = self.tr("A CSV file has the rows of the form instead of the items.")
        as_csv = chosen is not None and self.kinds.value is Format.CSV
        told = (self._notes.get(chosen, ""), instead if as_csv else "")
        self.note.setText("\n".join(one for one in told if one))
        self.note.setVisible(any(told))

    def opened_by(self, opener: QPushButton) -> None:
        """Be shown as long as a button is down."""
        opener.setChecked(not self.isHidden())
        opener.toggled.connect(self._open)

    @Slot(bool)
    def _open(self, on: bool) -> None:
        self.setVisible(on)
        if on:
            self.opened.emit()
            self.kinds.buttons[self.kinds.value].setFocus()

    @Slot(object)
    def show_state(self, state: BackUpState) -> None:
        """Show how far a file is, or what became of it."""
        running = state.step is BackUpStep.RUNNING
        had_focus = self.save_button.hasFocus() or self.cancel_button.hasFocus()
        self.running.setVisible(running)
        self._start.setVisible(not running)
        self.bar.setValue(round(_WHOLE * state.share))
        done = state.step is BackUpStep.DONE
        self._made = Path(state.words) if done else None
        self.outcome.setText(self._outcome(state))
        self.outcome.setVisible(bool(self.outcome.text()))
        self._after.setVisible(done)
        tell(self.problem, state.words if state.step is BackUpStep.FAILED else "")
        if had_focus:
            (self.cancel_button if running else self.save_button).setFocus()
        if words := self.outcome.text() or self.problem.text():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _progress(self) -> QWidget:
        self.bar = QProgressBar()
        self.bar.setRange(0, _WHOLE)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Writing the file"))
        self.bar.setFixedWidth(text_size(_BAR))
        self.cancel_button = button(self.tr("Cancel"), "small")
        words = label(self.tr("Writing the file …"))
        return line_of(words, self.bar, self.cancel_button, gap=12)

    def _lay(self) -> None:
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 12, _SIDE, 12)
        column.setSpacing(8)
        for one in (
            self.kinds,
            self.note,
            self._start,
            self.running,
            self.outcome,
            self._after,
            self.problem,
        ):
            column.addWidget(one)

    def _connect(self) -> None:
        self.save_button.clicked.connect(self._save)
        self.cancel_button.clicked.connect(self.cancelled)
        self.show_button.clicked.connect(lambda: self.folder_opened.emit(self._made))

    @Slot()
    def _save(self) -> None:
        if self.folders is not None:
            form = None if self.forms is None else self.forms.value
            self.saved.emit(self.kinds.value, self.folders.value, form)

    def _outcome(self, state: BackUpState) -> str:
        if state.step is BackUpStep.DONE:
            words = self.tr(
                "The file is here: {path}. It holds personal data: hand it on with "
                "care."
            )
            if not self._personal:
                words = self.tr("The file is here: {path}")
            return words.format(path=state.words)
        if state.step is BackUpStep.CANCELLED:
            return self.tr("Cancelled. Nothing was left behind.")
        return ""
