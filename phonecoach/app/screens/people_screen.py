"""The people of a room: who trains here, who looks after them, who tried to get in."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from phonecoach.app.look import text_size
from phonecoach.app.screens.screen import Bar, Place, Screen
from phonecoach.app.widgets.build import button, label, picture, problem_line, tell
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.person_row import PersonForm, PersonRow
from phonecoach.app.widgets.scroll_page import ScrollPage
from phonecoach.app.widgets.setting_row import SettingSection

if TYPE_CHECKING:
    from phonecoach.app.screens.people_text import PeopleText, PersonLine

_WIDEST: Final = 1_080
_RING: Final = 4
"""Room for the ring around what has the keyboard."""


class PeopleScreen(Screen):
    """Lists everybody, and what can be done about them.

    Attributes:
        rows: One for each person, in order.
        add_button: Begins to add somebody.
        teams_button: Leads to the teams.
        form: Where somebody is added, while it is open.

    Signals:
        added: Somebody new.
            name: As typed, trimmed.
            role: A `Role`.
            language: A `Language`.
        changed: Somebody shall be known otherwise.
            person: The id.
            name: The new one.
            role: A `Role`.
            language: A `Language`.
        reset: What somebody signs in with shall be taken away.
            person: The id.
        exported: Everything that is known of somebody is wanted as a file.
            person: The id.
        erased: Somebody shall be erased for good.
            person: The id.
        teams_asked: The page of teams is wanted.
    """

    added = Signal(str, object, object)
    changed = Signal(str, str, object, object)
    reset = Signal(str)
    exported = Signal(str)
    erased = Signal(str)
    teams_asked = Signal()

    def __init__(self, text: PeopleText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.rows: list[PersonRow] = []
        self.form: PersonForm | None = None
        self.add_button = button(self.tr("Add a person"))
        picture(self.add_button, "user-plus")
        self.add_button.clicked.connect(self.ask_whom_to_add)
        self.teams_button = button(self.tr("Teams"))
        self.teams_button.clicked.connect(self.teams_asked)
        self.note = FlowLabel()
        self.note.hide()
        self.problem = problem_line()
        self._adder = QFrame()
        self._adder.setObjectName("paper")
        self._adder_column = QVBoxLayout(self._adder)
        self._adder_column.setContentsMargins(20, 14, 20, 10)
        self._lay_out()
        self.begin_at(self.add_button)

    def bar(self) -> Bar:
        """Return where this is."""
        return Bar(place=Place.PEOPLE)

    def say(self, words: str) -> None:
        """Say what was done."""
        self.note.setText(words)
        self.note.setVisible(bool(words))

    @Slot(str)
    def tell(self, sentence: str) -> None:
        """Say what went wrong; an empty sentence takes it back."""
        tell(self.problem, sentence)

    @Slot()
    def ask_whom_to_add(self) -> None:
        """Ask who comes new."""
        if self.form is None:
            text = self._text
            self.form = PersonForm("", text.roles[0], text.language, text.roles)
            self.form.saved.connect(self.added)
            self.form.closed.connect(self._close_form)
            self._adder_column.addWidget(self.form)
            self._adder.show()
        self.form.setFocus()

    @Slot()
    def _close_form(self) -> None:
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            self.form = None
        self._adder.hide()
        self.add_button.setFocus()

    def _lay_out(self) -> None:
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(_RING, _RING, 24, 24)
        column_of = QWidget()
        column_of.setMaximumWidth(text_size(_WIDEST))
        row.addWidget(column_of, 1)
        row.addStretch()
        column = QVBoxLayout(column_of)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._adder)
        self._adder.hide()
        if self._text.tries:
            column.addWidget(self._tries())
        column.addWidget(self._people())
        column.addStretch(1)
        head = QHBoxLayout()
        head.setContentsMargins(_RING, 0, 24, 0)
        note = QVBoxLayout()
        note.setContentsMargins(_RING, 0, 24, 0)
        note.addWidget(self.note)
        head.addWidget(label(self.tr("People"), "display"), 1)
        head.addWidget(self.teams_button)
        head.addWidget(self.add_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24 - _RING, 16, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(head)
        layout.addLayout(note)
        layout.addWidget(ScrollPage(inside), 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(_RING, 0, 24, 12)
        foot.addWidget(self.problem)
        layout.addLayout(foot)

    def _people(self) -> SettingSection:
        section = SettingSection(self.tr("In this room"))
        for line in self._text.people:
            row = PersonRow(line, self._text.roles)
            self._connect(row, line)
            self.rows.append(row)
            section.add(row)
        return section

    def _connect(self, row: PersonRow, line: PersonLine) -> None:
        row.changed.connect(partial(self.changed.emit, line.id))
        row.reset.connect(partial(self.reset.emit, line.id))
        row.exported.connect(partial(self.exported.emit, line.id))
        row.erased.connect(partial(self.erased.emit, line.id))

    def _tries(self) -> QFrame:
        frame = QFrame()
        frame.setObjectName("hint")
        column = QVBoxLayout(frame)
        column.setContentsMargins(20, 12, 20, 12)
        column.setSpacing(4)
        heading = QCoreApplication.translate(
            "PeopleScreen", "Wrong PINs and passwords in the last 7 days"
        )
        column.addWidget(label(heading, "strong", wrap=True))
        for words in self._text.tries:
            column.addWidget(FlowLabel(words, "label", "text_muted"))
        return frame
