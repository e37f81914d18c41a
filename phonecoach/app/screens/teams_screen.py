"""The teams of a room: who is looked at together."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from phonecoach.app.look import text_size
from phonecoach.app.screens.screen import Bar, Place, Screen
from phonecoach.app.widgets.build import (
    back_button,
    button,
    label,
    problem_line,
    tell,
)
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.scroll_page import ScrollPage
from phonecoach.app.widgets.setting_row import SettingRow, SettingSection
from phonecoach.app.widgets.team_row import TeamForm, TeamRow

if TYPE_CHECKING:
    from phonecoach.app.screens.teams_text import TeamsText

_WIDEST: Final = 1_080
_RING: Final = 4
"""Room for the ring around what has the keyboard."""


class TeamsScreen(Screen):
    """Lists the teams, and what can be done about them.

    Attributes:
        rows: One for each team, in order.
        add_button: Begins to make one.
        form: Where one is made, while it is open.

    Signals:
        made: A new team.
            name: As typed, trimmed.
            members: Ids of who is in it.
        changed: A team shall be another.
            team: Its id.
            name: The new one.
            members: Ids of who is in it.
        dissolved: A team shall be no more.
            team: Its id.
            name: What it was called.
        left: The page of people is wanted again.
    """

    made = Signal(str, object)
    changed = Signal(str, str, object)
    dissolved = Signal(str, str)
    left = Signal()

    def __init__(self, text: TeamsText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.rows: list[TeamRow] = []
        self.form: TeamForm | None = None
        self.back_button = back_button(self.tr("Back to the people"))
        self.back_button.clicked.connect(self.left)
        self.add_button = button(self.tr("Make a team"))
        self.add_button.clicked.connect(self.ask_for_a_team)
        self.note = FlowLabel()
        self.note.hide()
        self.problem = problem_line()
        self._maker = QFrame()
        self._maker.setObjectName("paper")
        self._maker.hide()
        self._maker_column = QVBoxLayout(self._maker)
        self._maker_column.setContentsMargins(20, 14, 20, 10)
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
    def ask_for_a_team(self) -> None:
        """Ask what the new team is called and who is in it."""
        if self.form is None:
            self.form = TeamForm(self._text)
            self.form.saved.connect(self.made)
            self.form.closed.connect(self._close_form)
            self._maker_column.addWidget(self.form)
            self._maker.show()
        self.form.setFocus()

    @Slot()
    def _close_form(self) -> None:
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            self.form = None
        self._maker.hide()
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
        column.addWidget(self._maker)
        column.addWidget(self._teams())
        column.addStretch(1)
        head = QHBoxLayout()
        head.setContentsMargins(_RING, 0, 24, 0)
        note = QVBoxLayout()
        note.setContentsMargins(_RING, 0, 24, 0)
        note.addWidget(self.note)
        head.addWidget(self.back_button)
        head.addWidget(label(self.tr("Teams"), "display"), 1)
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

    def _teams(self) -> SettingSection:
        section = SettingSection(self.tr("Seen together in the group view"))
        for line in self._text.teams:
            row = TeamRow(line, self._text)
            row.changed.connect(partial(self.changed.emit, line.id))
            row.dissolved.connect(partial(self.dissolved.emit, line.id, line.name))
            self.rows.append(row)
            section.add(row)
        if not self._text.teams:
            none = self.tr(
                "There are no teams yet. Make one, and its people can be seen "
                "together in the group view."
            )
            section.add(SettingRow(self.tr("No teams"), "", FlowLabel(none, "label")))
        return section
