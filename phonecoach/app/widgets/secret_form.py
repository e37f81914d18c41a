"""A form in place for what must not be seen: PINs, passwords, codes."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout

from phonecoach.app.look import text_size
from phonecoach.app.widgets.beginning import BeginsAt
from phonecoach.app.widgets.build import button, label, problem_line, tell
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.setting_row import line_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import timedelta

    from PySide6.QtWidgets import QPushButton, QWidget

_FIELD: Final = 300
_WIDEST_FIELD: Final = 420
"""However large the text is, it has room in the smallest window."""

_LONGEST: Final = 240
_SECOND_MS: Final = 1_000
_MINUTE: Final = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A line of the form.

    Attributes:
        name: What is typed there.
        hidden: Whether dots stand for what is typed.
        digits: Whether only digits belong there.
        text: What stands there already.
    """

    name: str
    hidden: bool = True
    digits: bool = False
    text: str = ""


class SecretForm(BeginsAt, QFrame):
    """Asks for one or more secrets; Enter gives them, Esc leaves.

    Attributes:
        fields: Where they are typed.
        submit: Gives what was typed.
        others: Buttons to other ways.

    Signals:
        given: Everything was typed.
            secrets: A tuple of texts, in the order of the fields.
        closed: Nothing shall be typed.
    """

    given = Signal(object)
    closed = Signal()

    def __init__(
        self,
        heading: str,
        sentences: Sequence[str],
        fields: Sequence[Field],
        submit: str,
        others: Sequence[QPushButton] = (),
    ) -> None:
        super().__init__()
        self.setObjectName("paper")
        self.setAccessibleName(heading)
        self.fields = [self._field(one) for one in fields]
        self.submit = button(submit, "primary", cap="Enter")
        self.cancel = button(self.tr("Cancel"), "quiet", cap="Esc")
        self.others = tuple(others)
        self.problem = problem_line()
        self._left_s = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_SECOND_MS)
        self._timer.timeout.connect(self.count_down)
        self._lay_out(heading, sentences, fields)
        self.submit.clicked.connect(self._give)
        self.cancel.clicked.connect(self.closed)
        self.begin_at(next((one for one in self.fields if not one.text()), self.submit))

    @property
    def waiting(self) -> bool:
        """Whether nothing can be given for now."""
        return self._left_s > 0

    def tell(self, sentence: str) -> None:
        """Say what is wrong, and let everything be typed anew."""
        self._say(sentence)
        for field in self.fields:
            if field.echoMode() is QLineEdit.EchoMode.Password:
                field.clear()
        next((one for one in self.fields if not one.text()), self.fields[0]).setFocus()

    def wait(self, time: timedelta) -> None:
        """Say how long nobody may try, and count it down."""
        self._left_s = math.ceil(time.total_seconds())
        for one in (*self.fields, self.submit):
            one.setEnabled(not self.waiting)
        for field in self.fields:
            field.clear()
        self._say(self._waiting_words() if self.waiting else "")
        if self.waiting:
            self._timer.start()
            self.cancel.setFocus()

    @Slot()
    def count_down(self) -> None:
        """Let a second go by."""
        self._left_s -= 1
        if self.waiting:
            tell(self.problem, self._waiting_words())
            return
        self._timer.stop()
        for one in (*self.fields, self.submit):
            one.setEnabled(True)
        self._say(self.tr("You can try again now."))
        self.fields[0].setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Esc leave the form from each of its fields, and Enter go on."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.closed.emit()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._go_on(watched)
                return True
        return super().eventFilter(watched, event)

    # ------------------------------------------------------------------------------

    def _go_on(self, watched: QObject) -> None:
        after = [one for one in self.fields if not one.text() and one is not watched]
        (after[0].setFocus if after else self.submit.click)()

    def _field(self, wanted: Field) -> QLineEdit:
        field = QLineEdit(wanted.text)
        field.setAccessibleName(wanted.name)
        field.setMaxLength(_LONGEST)
        field.setFixedWidth(min(text_size(_FIELD), _WIDEST_FIELD))
        if wanted.hidden:
            field.setEchoMode(QLineEdit.EchoMode.Password)
        if wanted.digits:
            field.setInputMethodHints(
                Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData
            )
        field.installEventFilter(self)
        return field

    def _lay_out(
        self, heading: str, sentences: Sequence[str], fields: Sequence[Field]
    ) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(label(heading, "lead", wrap=True))
        for sentence in filter(None, sentences):
            column.addWidget(FlowLabel(sentence, "label", "text_muted"))
        for wanted, field in zip(fields, self.fields, strict=True):
            column.addWidget(_named(wanted.name, field))
        column.addSpacing(2)
        column.addWidget(line_of(self.submit, self.cancel, *self.others))
        column.addWidget(self.problem)

    def _say(self, sentence: str) -> None:
        tell(self.problem, sentence)
        if sentence:
            QAccessible.updateAccessibility(
                QAccessibleAnnouncementEvent(self, sentence)
            )

    def _waiting_words(self) -> str:
        words = self.tr("Too many wrong tries. You can try again in {time}.")
        minutes, seconds = divmod(self._left_s, _MINUTE)
        return words.format(time=f"{minutes}:{seconds:02}")

    @Slot()
    def _give(self) -> None:
        if not self.waiting:
            self.given.emit(tuple(field.text() for field in self.fields))


def _named(name: str, field: QLineEdit) -> QWidget:
    both = QFrame()
    column = QVBoxLayout(both)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(6)
    column.addWidget(label(name, "note"))
    column.addWidget(field)
    return both
