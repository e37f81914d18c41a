"""One person in the list of people, with what can be done about them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from phonecoach.accounts import Role
from phonecoach.app.look import text_size
from phonecoach.app.screens.sign_in_forms import role_name
from phonecoach.app.widgets.beginning import BeginsAt
from phonecoach.app.widgets.build import button, label, problem_line, tell
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.language_chips import OWN_NAMES
from phonecoach.app.widgets.mark_words import side_by_side
from phonecoach.app.widgets.picks import Pick, Picks
from phonecoach.app.widgets.question import Question
from phonecoach.app.widgets.setting_row import line_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QPushButton

    from phonecoach.app.screens.people_text import PersonLine
    from phonecoach.units import Language

_SIDE: Final = 20
_FIELD: Final = 300
_LONGEST: Final = 80


class PersonRow(QWidget):
    """Says who somebody is; below it is asked what is to be changed.

    Attributes:
        buttons: What can be done, in order.
        form: Where the person is changed, while it is open.
        question: Whether they shall really be erased, while it is asked.

    Signals:
        changed: The person shall be known otherwise.
            name: The new one.
            role: A `Role`.
            language: A `Language`.
        reset: What the person signs in with shall be taken away.
        exported: Everything that is known of the person is wanted as a file.
        erased: The person shall be erased for good.
    """

    changed = Signal(str, object, object)
    reset = Signal()
    exported = Signal()
    erased = Signal()

    def __init__(self, line: PersonLine, roles: Sequence[Role]) -> None:
        super().__init__()
        self._line = line
        self._roles = tuple(roles)
        self.form: PersonForm | None = None
        self.question: Question | None = None
        self.buttons: list[QPushButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_SIDE, 10, _SIDE, 10)
        self._column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._words(), 1)
        self._add_buttons()
        row.addWidget(line_of(*self.buttons), 1)
        self._column.addLayout(row)

    @Slot()
    def edit(self) -> None:
        """Ask what is to be changed."""
        line = self._line
        self._put_away()
        roles = [role for role in Role if role in (*self._roles, line.role)]
        self.form = PersonForm(line.name, line.role, line.language, roles)
        self.form.saved.connect(self.changed)
        self.form.closed.connect(self._close)
        self._column.addWidget(self.form)
        self.form.show()
        self.form.setFocus()

    @Slot()
    def ask_to_erase(self) -> None:
        """Ask whether the person shall really be erased."""
        self._put_away()
        sentence = self.tr(
            "Erase {name} and all their calls, cards, notes and recordings? It can’t "
            "be undone. Back-ups made earlier still hold all of it: delete them where "
            "you saved them, or keep them locked away."
        ).format(name=self._line.name)
        answers = (
            (self.tr("Erase for good"), self.erased.emit),
            (self.tr("Keep"), self._close),
        )
        self.question = Question(sentence, answers)
        self._column.addWidget(self.question)
        self.question.show()
        self.question.setFocus()

    def _words(self) -> QWidget:
        line = self._line
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        name = FlowLabel(line.name)
        name.set_weight(QFont.Weight.Medium)
        column.addWidget(name)
        facts = (role_name(line.role), OWN_NAMES[line.language], line.secret, line.last)
        column.addWidget(FlowLabel(side_by_side(*facts), "note", "text_muted"))
        return words

    def _add_buttons(self) -> None:
        translate = QCoreApplication.translate
        line = self._line
        if line.managed:
            self._add(translate("PersonRow", "Change"), self.edit)
        if line.resets:
            self._add(line.resets, self.reset.emit)
        if line.calls_seen:
            self._add(translate("PersonRow", "Export"), self.exported.emit)
        if line.managed:
            self._add(translate("PersonRow", "Erase"), self.ask_to_erase)

    def _add(self, words: str, act: object) -> None:
        made = button(words, "small")
        made.setAccessibleName(side_by_side(words, self._line.name))
        made.clicked.connect(act)
        self.buttons.append(made)

    @Slot()
    def _close(self) -> None:
        self._put_away()
        self.buttons[0].setFocus()

    def _put_away(self) -> None:
        for one in (self.form, self.question):
            if one is not None:
                one.hide()
                one.deleteLater()
        self.form = self.question = None


class PersonForm(BeginsAt, QFrame):
    """Asks for a name, a role and a language.

    Signals:
        saved: They shall hold.
            name: As typed, trimmed.
            role: A `Role`.
            language: A `Language`.
        closed: Nothing shall change.
    """

    saved = Signal(str, object, object)
    closed = Signal()

    def __init__(
        self, name: str, role: Role, language: Language, roles: Sequence[Role]
    ) -> None:
        super().__init__()
        self.name_field = QLineEdit(name)
        self.name_field.setAccessibleName(self.tr("Name"))
        self.name_field.setPlaceholderText(self.tr("Name"))
        self.name_field.setMaxLength(_LONGEST)
        self.name_field.setFixedWidth(text_size(_FIELD))
        picks = [Pick(value=one, text=role_name(one)) for one in roles]
        self.roles = Picks(self.tr("Role"), picks, role)
        languages = [Pick(value=one, text=it) for one, it in OWN_NAMES.items()]
        self.languages = Picks(self.tr("Language"), languages, language)
        choices = (*self.roles.buttons.values(), *self.languages.buttons.values())
        for part in (self.name_field, *choices):
            part.installEventFilter(self)
        self.save_button = button(self.tr("Save"), "send", cap="Enter")
        self.close_button = button(self.tr("Cancel"), "quiet", cap="Esc")
        self.problem = problem_line()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 8)
        column.setSpacing(10)
        column.addWidget(label(self.tr("Name"), "note"))
        for one in (self.name_field, self.roles, self.languages):
            column.addWidget(one)
        column.addWidget(line_of(self.save_button, self.close_button))
        column.addWidget(self.problem)
        self.save_button.clicked.connect(self._save)
        self.close_button.clicked.connect(self.closed)
        self.begin_at(self.name_field)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter save from the name and the choices, and Esc leave."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.closed.emit()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._save()
                return True
        return super().eventFilter(watched, event)

    @Slot()
    def _save(self) -> None:
        name = " ".join(self.name_field.text().split())
        if name:
            self.saved.emit(name, self.roles.value, self.languages.value)
        else:
            tell(self.problem, self.tr("Type a name first."))
            self.name_field.setFocus()
