"""One person's part in what was given, and what can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from phonecoach.app.look import text_size, worn_scheme
from phonecoach.app.screens.given_text import standing_name
from phonecoach.app.screens.save_panel import SavePanel
from phonecoach.app.widgets.beginning import BeginsAt
from phonecoach.app.widgets.build import button, label, problem_line, tell
from phonecoach.app.widgets.escape_key import EscapeKey
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.mark_icon import mark_icon
from phonecoach.app.widgets.mark_words import side_by_side
from phonecoach.app.widgets.picks import Pick, Picks
from phonecoach.app.widgets.setting_row import line_of
from phonecoach.practice.assigned import Standing
from phonecoach.report.making import Format
from phonecoach.scoring.card import Mark

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

    from phonecoach.app.screens.given_text import PartLine

_SIDE: Final = 20
_FIELD: Final = 480
_LONGEST: Final = 200
_ICON: Final = 18
_STANDING: Final = 132

_PICTURES: Final = {
    Standing.NOT_YET: Mark.NOT_APPLICABLE,
    Standing.OVERDUE: Mark.PARTLY,
    Standing.PROVISIONAL: Mark.NEEDS_HUMAN,
    Standing.PASSED: Mark.MET,
    Standing.FAILED: Mark.MISSED,
}

translate = QCoreApplication.translate


class PartRow(QWidget):
    """Says how far somebody has come; below it is asked what is to be known.

    Attributes:
        line: Whose part it is, and what came of it.
        buttons: What can be done, by what it is.
        form: Where the reason for another try is asked, while that is open.
        save: Asks where to save the certificate, once that was asked for.

    Signals:
        card_opened: The card of a call is wanted.
            call: Its id.
        granted: Another try shall be had.
            case: The id.
            reason: As typed, trimmed.
        certified: That all was passed shall be certified.
        paper_asked: The certificate is wanted as a file.
            panel: A `SavePanel` that asks where to.
    """

    card_opened = Signal(str)
    granted = Signal(str, str)
    certified = Signal()
    paper_asked = Signal(object)

    def __init__(self, line: PartLine) -> None:
        super().__init__()
        self.line = line
        self.form: AgainForm | None = None
        self.save: SavePanel | None = None
        self.buttons: dict[str, QPushButton] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_SIDE, 10, _SIDE, 10)
        self._column.setSpacing(8)
        self._add_buttons()
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._standing(), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words(), 3)
        row.addWidget(line_of(*self.buttons.values()), 2)
        self._column.addLayout(row)

    @Slot()
    def ask_why(self) -> None:
        """Ask for what reason there shall be another try."""
        self._close()
        self.form = AgainForm(self.line)
        self.form.saved.connect(self.granted)
        self.form.closed.connect(self._close)
        self._column.addWidget(self.form)
        self.form.show()
        self.form.setFocus()

    @Slot()
    def _open_paper(self) -> None:
        """Ask where to save the certificate; from then on the button opens that."""
        if self.save is None:
            self.save = SavePanel(Format.PDF)
            self.paper_asked.emit(self.save)
            self._column.addWidget(self.save)
            self.save.show()
            self.save.opened_by(self.buttons["paper"])
            self.save.save_button.setFocus()

    def _standing(self) -> QWidget:
        picture = label("")
        drawn = mark_icon(_PICTURES[self.line.standing], worn_scheme(), _ICON)
        picture.setPixmap(drawn.pixmap(_ICON, _ICON))
        made = line_of(picture, label(standing_name(self.line.standing)), gap=8)
        made.setFixedWidth(text_size(_STANDING))
        return made

    def _words(self) -> QWidget:
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        name = FlowLabel(side_by_side(self.line.name, self.line.language))
        name.set_weight(QFont.Weight.Medium)
        column.addWidget(name)
        for one in self.line.told:
            column.addWidget(FlowLabel(one, "note", "text_muted"))
        return words

    def _add_buttons(self) -> None:
        line = self.line
        if line.card:
            made = self._add("card", translate("PartRow", "Card"))
            made.clicked.connect(lambda: self.card_opened.emit(line.card))
        if line.again:
            made = self._add("again", translate("PartRow", "One more try"))
            made.clicked.connect(self.ask_why)
        if line.passed:
            made = self._add("certify", translate("PartRow", "Certify"))
            made.clicked.connect(self.certified)
        if line.certified:
            made = self._add("paper", translate("PartRow", "Certificate"))
            made.setCheckable(True)
            made.toggled.connect(self._open_paper)

    def _add(self, what: str, words: str) -> QPushButton:
        made = self.buttons[what] = button(words, "small")
        made.setAccessibleName(side_by_side(words, self.line.name))
        return made

    @Slot()
    def _close(self) -> None:
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            self.form = None
            self.buttons["again"].setFocus()


class AgainForm(BeginsAt, QFrame):
    """Asks why somebody shall have another try, and at which case.

    Attributes:
        reason_field: Why.
        cases: At which, where there are several; else None.

    Signals:
        saved: They shall have it.
            case: The id.
            reason: As typed, trimmed.
        closed: They shall not.
    """

    saved = Signal(str, str)
    closed = Signal()

    def __init__(self, line: PartLine) -> None:
        super().__init__()
        self._case = line.again[0][0]
        self.cases: Picks | None = None
        if len(line.again) > 1:
            picks = [Pick(value=case, text=title) for case, title in line.again]
            self.cases = Picks(self.tr("Case"), picks, self._case)
        self.reason_field = QLineEdit()
        asked = self.tr("Why {name} gets another try").format(name=line.name)
        self.reason_field.setAccessibleName(asked)
        self.reason_field.setMaxLength(_LONGEST)
        self.reason_field.setMaximumWidth(text_size(_FIELD))
        self.reason_field.installEventFilter(self)
        self.save_button = button(self.tr("Grant it"), cap="Enter")
        self.close_button = button(self.tr("Cancel"), "quiet", cap="Esc")
        parts = (self.reason_field, self.save_button, self.close_button)
        chosen = self.cases.buttons.values() if self.cases else ()
        EscapeKey(self, *parts, *chosen).pressed.connect(self.closed)
        self.problem = problem_line()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 8)
        column.setSpacing(10)
        if self.cases is not None:
            column.addWidget(self.cases)
        column.addWidget(label(asked, "note"))
        column.addWidget(self.reason_field)
        column.addWidget(line_of(self.save_button, self.close_button))
        column.addWidget(self.problem)
        self.save_button.clicked.connect(self._save)
        self.close_button.clicked.connect(self.closed)
        self.begin_at(self.reason_field)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter grant it from where the reason is typed."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):
            self._save()
            return True
        return super().eventFilter(watched, event)

    @Slot()
    def _save(self) -> None:
        reason = " ".join(self.reason_field.text().split())
        if reason:
            case = self._case if self.cases is None else self.cases.value
            self.saved.emit(case, reason)
            return
        words = self.tr("Type the reason first: it is kept with the test.")
        tell(self.problem, words)
        self.reason_field.setFocus()
