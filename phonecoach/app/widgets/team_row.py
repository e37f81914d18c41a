"""One team in the list of teams, and the form that a team is made and changed with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from phonecoach.app.look import text_size
from phonecoach.app.widgets.beginning import BeginsAt
from phonecoach.app.widgets.build import button, label, problem_line, tell
from phonecoach.app.widgets.escape_key import EscapeKey
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.mark_words import side_by_side
from phonecoach.app.widgets.question import Question
from phonecoach.app.widgets.setting_row import line_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

    from phonecoach.app.screens.teams_text import TeamLine, TeamsText

_SIDE: Final = 20
_FIELD: Final = 300
_LONGEST: Final = 60

translate = QCoreApplication.translate


class TeamRow(QWidget):
    """Says who is in a team; below it is asked what is to be changed.

    Attributes:
        line: The team.
        change_button: Begins to change it.
        dissolve_button: Asks whether to dissolve it.
        form: Where it is changed, while that is open.
        question: Whether to dissolve it, while it is asked.

    Signals:
        changed: The team shall be another.
            name: The new one.
            members: Ids of all its people.
        dissolved: The team shall be no more.
    """

    changed = Signal(str, object)
    dissolved = Signal()

    def __init__(self, line: TeamLine, text: TeamsText) -> None:
        super().__init__()
        self.line = line
        self._text = text
        self.form: TeamForm | None = None
        self.question: Question | None = None
        self.change_button = self._button(translate("TeamRow", "Change"))
        self.change_button.clicked.connect(self.edit)
        self.dissolve_button = self._button(translate("TeamRow", "Dissolve"))
        self.dissolve_button.clicked.connect(self.ask_to_dissolve)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_SIDE, 10, _SIDE, 10)
        self._column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._words(), 1)
        for one in (self.change_button, self.dissolve_button):
            row.addWidget(one, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(row)

    @Slot()
    def edit(self) -> None:
        """Ask what is to be changed."""
        self._put_away()
        self.form = TeamForm(self._text, self.line)
        self.form.saved.connect(self.changed)
        self.form.closed.connect(self._close)
        self._column.addWidget(self.form)
        self.form.show()
        self.form.setFocus()

    @Slot()
    def ask_to_dissolve(self) -> None:
        """Ask whether the team shall be no more."""
        self._put_away()
        sentence = self.tr("Dissolve the team {name}? Its people and their calls stay.")
        answers = (
            (self.tr("Dissolve it"), self.dissolved.emit),
            (self.tr("Keep"), self._close),
        )
        self.question = Question(sentence.format(name=self.line.name), answers)
        EscapeKey(self.question, *self.question.answers).pressed.connect(self._close)
        self._column.addWidget(self.question)
        self.question.show()
        self.question.setFocus()

    def _words(self) -> QWidget:
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        name = FlowLabel(self.line.name)
        name.set_weight(QFont.Weight.Medium)
        column.addWidget(name)
        names = [name for one, name in self._text.people if one in self.line.members]
        inside = side_by_side(*names) if names else self.tr("Nobody yet")
        column.addWidget(FlowLabel(inside, "note", "text_muted"))
        return words

    def _button(self, words: str) -> QPushButton:
        made = button(words, "small")
        made.setAccessibleName(side_by_side(words, self.line.name))
        return made

    @Slot()
    def _close(self) -> None:
        self._put_away()
        self.change_button.setFocus()

    def _put_away(self) -> None:
        for one in (self.form, self.question):
            if one is not None:
                one.hide()
                one.deleteLater()
        self.form = self.question = None


class TeamForm(BeginsAt, QFrame):
    """Asks for the name of a team, and who is in it.

    Attributes:
        name_field: What the team is called.
        people: A chip for everybody who can be in it, by id; checked: is in it.

    Signals:
        saved: That shall hold.
            name: As typed, trimmed.
            members: Ids of all who are in it.
        closed: Nothing shall change.
    """

    saved = Signal(str, object)
    closed = Signal()

    def __init__(self, text: TeamsText, line: TeamLine | None = None) -> None:
        super().__init__()
        before = line.name if line else ""
        self._taken = {one.name for one in text.teams} - {before}
        self.name_field = QLineEdit(before)
        self.name_field.setAccessibleName(self.tr("Name of the team"))
        self.name_field.setPlaceholderText(self.tr("Name of the team"))
        self.name_field.setMaxLength(_LONGEST)
        self.name_field.setFixedWidth(text_size(_FIELD))
        self.people = self._people(text, line.members if line else frozenset())
        self.save_button = button(self.tr("Save"), "send", cap="Enter")
        self.close_button = button(self.tr("Cancel"), "quiet", cap="Esc")
        typed_in = (self.name_field, *self.people.values())
        for part in typed_in:
            part.installEventFilter(self)
        leaving = EscapeKey(self, *typed_in, self.save_button, self.close_button)
        leaving.pressed.connect(self.closed)
        self.problem = problem_line()
        self._lay_out()
        self.save_button.clicked.connect(self._save)
        self.close_button.clicked.connect(self.closed)
        self.begin_at(self.name_field)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter save."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):
            self._save()
            return True
        return super().eventFilter(watched, event)

    def _people(
        self, text: TeamsText, members: frozenset[str]
    ) -> dict[str, QPushButton]:
        made = {}
        for one, name in text.people:
            made[one] = button(name, "chip")
            made[one].setCheckable(True)
            made[one].setChecked(one in members)
        return made

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 8)
        column.setSpacing(10)
        column.addWidget(label(self.tr("Name of the team"), "note"))
        column.addWidget(self.name_field)
        column.addWidget(label(self.tr("Who is in it"), "note"))
        if self.people:
            column.addWidget(line_of(*self.people.values()))
        else:
            nobody = self.tr("There are no trainees in this room yet.")
            column.addWidget(FlowLabel(nobody, "label", "text_muted"))
        column.addWidget(line_of(self.save_button, self.close_button))
        column.addWidget(self.problem)

    @Slot()
    def _save(self) -> None:
        name = " ".join(self.name_field.text().split())
        if name and name not in self._taken:
            inside = [one for one, chip in self.people.items() if chip.isChecked()]
            self.saved.emit(name, frozenset(inside))
            return
        if name:
            words = self.tr("There is a team of that name. Choose another name.")
        else:
            words = self.tr("Type a name first.")
        tell(self.problem, words)
        self.name_field.setFocus()
