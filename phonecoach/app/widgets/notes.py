"""What lies beside the telephone: memo pad, case sheet and callback form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QFormLayout,
    QLineEdit,
    QProgressBar,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from phonecoach.app.widgets.build import button, label, told
from phonecoach.app.widgets.memo_pad import MemoPad
from phonecoach.units import Micros

if TYPE_CHECKING:
    from collections.abc import Callable

    from phonecoach.scenario import Case, FactId
    from phonecoach.units import Language

_REST_MS = 400
_PROGRESS_MS = 100
_FULL = 1_000


class CaseSheet(QWidget):
    """What the trainee can read about the case; some of it must be looked up.

    Signals:
        look_up_pressed: The search was started.
    """

    look_up_pressed = Signal()

    def __init__(
        self, case: Case, language: Language, now: Callable[[], Micros]
    ) -> None:
        super().__init__()
        self._case = case
        self._texts = case.texts[language].facts
        self._now = now
        self._began = self._due = Micros(0)
        facts = QWidget()
        facts.setObjectName("scrolled")
        self._facts = QVBoxLayout(facts)
        self._facts.setContentsMargins(0, 0, 0, 0)
        self._facts.setSpacing(10)
        self._facts.addWidget(
            label(case.texts[language].company.name, "lead", wrap=True)
        )
        self._facts.addStretch(1)
        self.look_up_button = button(self.tr("Look up"), key="Alt+L")
        if case.file.look_up is None:
            self.look_up_button.hide()
        self.progress = QProgressBar()
        self.progress.setRange(0, _FULL)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Searching"))
        self.progress.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(facts)
        layout.addWidget(area, 1)
        layout.addWidget(self.progress)
        layout.addWidget(self.look_up_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._tick = QTimer(self)
        self._tick.setInterval(_PROGRESS_MS)
        self._tick.timeout.connect(self._show_progress)
        self.look_up_button.clicked.connect(self.look_up_pressed)
        self.show_facts(
            tuple(f.id for f in case.file.facts if f.on_sheet and not f.needs_look_up)
        )

    def show_facts(self, facts: tuple[FactId, ...]) -> None:
        """Add facts to the sheet."""
        for fact in facts:
            text = self._texts[fact]
            place = self._facts.count() - 1  # above the stretch
            self._facts.insertWidget(place, told(text.label, text.value))

    def begin_look_up(self, began: Micros, due: Micros) -> None:
        """Show a search that will take until `due`."""
        self._began, self._due = began, due
        self.look_up_button.setEnabled(False)
        self.progress.show()
        self._tick.start()

    def end_look_up(self, facts: tuple[FactId, ...]) -> None:
        """Show what the search found."""
        self._tick.stop()
        self.progress.hide()
        self.look_up_button.hide()
        self.show_facts(facts)

    @Slot()
    def _show_progress(self) -> None:
        share = (self._now() - self._began) / max(1, self._due - self._began)
        self.progress.setValue(round(_FULL * min(1.0, share)))


class CallbackForm(QWidget):
    """Number, day, time and a note for ringing back.

    Signals:
        filled: A field was filled in or changed, and the hand rested.
            fields: Pairs of field name and text.
    """

    filled = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        names = {
            "number": self.tr("Number to ring"),
            "day": self.tr("Day"),
            "time": self.tr("Time"),
            "note": self.tr("Note"),
        }
        self.fields = {name: QLineEdit() for name in names}
        layout = QFormLayout(self)
        layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setVerticalSpacing(8)
        self._told = self._filled_in()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self.tell)
        for name, field in self.fields.items():
            field.setAccessibleName(names[name])
            field.textChanged.connect(self._rest.start)
            layout.addRow(label(names[name], "label"), field)

    def put(self, fields: tuple[tuple[str, str], ...]) -> None:
        """Show what was filled in before, without telling it again."""
        for name, text in fields:
            self.fields[name].setText(text)
        self._told = self._filled_in()

    @Slot()
    def tell(self) -> None:
        """Say what stands in the form, if it has changed since the last time."""
        self._rest.stop()
        fields = self._filled_in()
        if fields != self._told:
            self._told = fields
            self.filled.emit(fields)

    def _filled_in(self) -> tuple[tuple[str, str], ...]:
        return tuple((name, field.text()) for name, field in self.fields.items())


class Notes(QTabWidget):
    """The three papers as tabs, each with its key."""

    def __init__(
        self, case: Case, language: Language, now: Callable[[], Micros]
    ) -> None:
        super().__init__()
        self.setDocumentMode(True)
        for bearer in (self, self.tabBar()):
            bearer.setAccessibleName(self.tr("Papers"))
        self.memo = MemoPad()
        self.memo.setAccessibleName(self.tr("Notepad"))
        self.memo.setPlaceholderText(
            self.tr("Who is calling, what for, and the number to ring back.")
        )
        self.sheet = CaseSheet(case, language, now)
        self.form = CallbackForm()
        pad = QWidget()
        around = QVBoxLayout(pad)
        around.setContentsMargins(16, 16, 16, 16)
        around.addWidget(self.memo)
        self.addTab(pad, self.tr("Memo  Alt 1"))
        self.addTab(self.sheet, self.tr("Case  Alt 2"))
        self.addTab(self.form, self.tr("Callback  Alt 3"))

    def open(self, index: int) -> None:
        """Bring a paper to the top and put the cursor into it."""
        self.setCurrentIndex(index)
        if index == 0:
            self.memo.setFocus()
        elif index == self.indexOf(self.form):
            self.form.fields["number"].setFocus()
        else:
            self.sheet.look_up_button.setFocus()

    def tell_all(self) -> None:
        """Say what stands on the papers, before the call ends."""
        self.memo.tell()
        self.form.tell()
