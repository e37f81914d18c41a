"""The notebook: one's own standard answers, and six lines at the end of a week."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from phonecoach.app.look import text_size
from phonecoach.app.widgets.beginning import BeginsAt
from phonecoach.app.widgets.build import button, hairline, label
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.practice.notebook import LINES, Phrase

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from phonecoach.app.screens.notebook_text import NotebookText

_BESIDE: Final = 940
_ANSWER: Final = 88
_SIDE: Final = 20
_WHAT: Final = LINES // 2
"""So many lines say what was done; the rest, how to do it better."""

translate = QCoreApplication.translate


class NotebookView(BeginsAt, QWidget):
    """Holds phrases and the lines of a week; all is kept as it is written.

    Attributes:
        phrases: The standard answers.
        week: The six lines.
    """

    def __init__(self, text: NotebookText) -> None:
        super().__init__()
        self.phrases = PhraseBook(text.phrases)
        self.week = WeekLines(text)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(16)
        for paper in (self.phrases, self.week):
            stack = QVBoxLayout()
            stack.addWidget(paper)
            stack.addStretch(1)
            self._columns.addLayout(stack, 1)
        self.begin_at(self.phrases.question)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use two columns where there is room for them."""
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        beside = self.width() >= text_size(_BESIDE)
        self._columns.setDirection(way.LeftToRight if beside else way.TopToBottom)


class PhraseBook(QFrame):
    """Questions that are often asked, each with one's own answer.

    Attributes:
        question: Where a question is written.
        answer: Where its answer is.
        keep_button: Adds both, or changes what was taken up again.

    Signals:
        changed: Phrases were added, changed or taken out.
            phrases: All of them, as a tuple of `Phrase`.
    """

    changed = Signal(object)

    def __init__(self, phrases: tuple[Phrase, ...]) -> None:
        super().__init__()
        self.setObjectName("paper")
        self._phrases = list(phrases)
        self._taken_up: int | None = None
        self.question = QLineEdit()
        self.answer = QPlainTextEdit()
        self.keep_button = button("", "small")
        self._list = QWidget()
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(10)
        self._lay_out()
        self.question.textChanged.connect(self._tell)
        self.answer.textChanged.connect(self._tell)
        self.keep_button.clicked.connect(self._keep)
        self._show()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 14, _SIDE, 18)
        column.setSpacing(6)
        column.addWidget(label(self.tr("My phrase book"), "strong"))
        about = self.tr(
            "What customers ask most, and the answer you’d like to give every time."
        )
        column.addWidget(FlowLabel(about, "note", "text_muted"))
        column.addSpacing(4)
        for words, field in (
            (self.tr("They ask"), self.question),
            (self.tr("I say"), self.answer),
        ):
            named = label(words, "label")
            named.setBuddy(field)
            field.setAccessibleName(words)
            column.addWidget(named)
            column.addWidget(field)
        self.answer.setTabChangesFocus(True)
        self.answer.setFixedHeight(text_size(_ANSWER))
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.keep_button)
        column.addLayout(foot)
        column.addWidget(self._list)

    @Slot()
    def _tell(self) -> None:
        written = self.question.text().strip() and self.answer.toPlainText().strip()
        self.keep_button.setEnabled(bool(written))
        known = self._taken_up is not None
        self.keep_button.setText(self.tr("Change it") if known else self.tr("Keep it"))
        self.keep_button.setAccessibleName(self.keep_button.text())

    @Slot()
    def _keep(self) -> None:
        phrase = Phrase(
            question=self.question.text().strip(),
            answer=self.answer.toPlainText().strip(),
        )
        if self._taken_up is None:
            self._phrases.insert(0, phrase)
        else:
            self._phrases[self._taken_up] = phrase
        self._begin_anew()

    def _begin_anew(self) -> None:
        self._taken_up = None
        self.question.clear()
        self.answer.clear()
        self._show()
        self.changed.emit(tuple(self._phrases))
        self.question.setFocus()

    def _take_up(self, place: int) -> None:
        self._taken_up = place
        self.question.setText(self._phrases[place].question)
        self.answer.setPlainText(self._phrases[place].answer)
        self.question.setFocus()

    def _take_out(self, place: int) -> None:
        del self._phrases[place]
        self._begin_anew()

    def _show(self) -> None:
        while (old := self._rows.takeAt(0)) is not None:
            if (gone := old.widget()) is not None:
                gone.hide()
                gone.deleteLater()
        for place, phrase in enumerate(self._phrases):
            self._rows.addWidget(hairline())
            self._rows.addWidget(self._row(place, phrase))
        self._tell()

    def _row(self, place: int, phrase: Phrase) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        asked = FlowLabel(phrase.question)
        asked.set_weight(QFont.Weight.Medium)
        column.addWidget(asked)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(FlowLabel(phrase.answer, "body", "text_muted"), 1)
        for words, act in (
            (self.tr("Change"), self._take_up),
            (self.tr("Remove"), self._take_out),
        ):
            pressed = button(words, "small_quiet")
            pressed.setAccessibleName(f"{words}: {phrase.question}")
            pressed.clicked.connect(partial(act, place))
            row.addWidget(pressed)
        column.addLayout(row)
        return made


class WeekLines(QFrame):
    """Six lines about a week: what was done after the calls, and what comes next.

    Attributes:
        fields: The lines.

    Signals:
        changed: A line was written in.
            lines: All of them.
    """

    changed = Signal(object)

    def __init__(self, text: NotebookText) -> None:
        super().__init__()
        self.setObjectName("paper")
        self.fields = [QLineEdit(line) for line in text.lines]
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 14, _SIDE, 18)
        column.setSpacing(6)
        column.addWidget(label(self.tr("My week"), "strong"))
        column.addWidget(FlowLabel(text.week, "note", "text_muted"))
        for at, field in enumerate(self.fields):
            if at % _WHAT == 0:
                column.addSpacing(6)
                heading = self._what() if at == 0 else self._better()
                column.addWidget(FlowLabel(heading))
            name = self.tr("Line {number}").format(number=at + 1)
            field.setAccessibleName(name)
            field.textEdited.connect(self._tell)
            column.addWidget(field)
        if any(text.last):
            column.addSpacing(8)
            column.addWidget(label(self.tr("The week before"), "label"))
            for line in filter(None, text.last):
                column.addWidget(FlowLabel(line, "body", "text_muted"))

    def _what(self) -> str:
        return self.tr("What did I do for customers once the call was over?")

    def _better(self) -> str:
        return self.tr("How will I do it better next week?")

    @Slot()
    def _tell(self) -> None:
        self.changed.emit(tuple(field.text().strip() for field in self.fields))
