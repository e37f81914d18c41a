"""The review after a call: three questions, a few lines, and one's own marks first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from phonecoach.app.screens.screen import Screen
from phonecoach.app.widgets.build import button, label, panel
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.mark_words import mark_name, side_by_side
from phonecoach.app.widgets.scroll_page import ScrollPage
from phonecoach.scoring.card import Mark

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

RATINGS = range(5)
_LOW = 1
"""Up to here a rating asks for a plan (item 77)."""

_SIDE_BY_SIDE = 1_040
_MARKS_WIDTH = 400
_OWN = (Mark.MET, Mark.PARTLY, Mark.MISSED, Mark.NOT_APPLICABLE)
_LONGEST = 400

Answers = tuple[tuple[str, str], ...]
OwnMarksGiven = tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewText:
    """What is asked after one call."""

    title: str
    when: str
    satisfied: bool
    """Whether the call ended with a satisfied caller."""

    lost: bool = False
    """Whether the customer was lost."""

    items: tuple[tuple[int, str], ...]
    """Number and rule of the items to mark oneself, in order."""


class ReviewScreen(Screen):
    """Asks how it went, before the card is shown; nothing has to be answered.

    Signals:
        done: The trainee wants to see the card.
            answers: Pairs of question id and answer; only what was answered.
            marks: Pairs of item number and a value of `Mark`; only what was marked.
    """

    done = Signal(object, object)

    def __init__(self, review: ReviewText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ratings: dict[str, QButtonGroup] = {}
        self.lines: dict[str, QLineEdit] = {}
        self.marks: dict[int, QButtonGroup] = {}
        self.done_button = button(
            self.tr("See the card"),
            "primary",
            key="Ctrl+Return",
            cap=self.tr("Ctrl Enter"),
        )
        self.skip_button = button(self.tr("Not now"), key="Esc")
        self._plan = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build(review)
        self.done_button.clicked.connect(self._finish)
        self.skip_button.clicked.connect(self._finish)
        first = self.ratings["needs"].buttons()[0]
        self.begin_at(first)

    def answers(self) -> Answers:
        """Return what was answered so far: ratings first, then the lines."""
        rated = (
            (question, str(group.checkedId()))
            for question, group in self.ratings.items()
            if group.checkedId() >= 0
        )
        written = (
            (question, line.text().strip())
            for question, line in self.lines.items()
            if line.text().strip()
        )
        return (*rated, *written)

    def own_marks(self) -> OwnMarksGiven:
        """Return the marks given so far."""
        return tuple(
            (no, _OWN[group.checkedId()].value)
            for no, group in self.marks.items()
            if group.checkedId() >= 0
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the two parts one below the other where there is no room beside."""
        super().resizeEvent(event)
        wide = self.width() >= _SIDE_BY_SIDE
        way = QBoxLayout.Direction
        self._columns.setDirection(way.LeftToRight if wide else way.TopToBottom)

    def _build(self, review: ReviewText) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(16)
        layout.addLayout(self._head(review))
        inside = QWidget()
        around = QVBoxLayout(inside)
        around.setContentsMargins(0, 0, 0, 0)
        around.addLayout(self._columns)
        around.addStretch(1)
        self._columns.setSpacing(16)
        self._columns.addWidget(self._questions(review), 1)
        self._columns.addWidget(self._own_marks(review))
        layout.addWidget(ScrollPage(inside), 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(
            FlowLabel(
                self.tr("What you have filled in is kept."), "note", "text_muted"
            ),
            1,
        )
        foot.addWidget(self.skip_button)
        foot.addWidget(self.done_button)
        layout.addLayout(foot)

    def _head(self, review: ReviewText) -> QVBoxLayout:
        head = QVBoxLayout()
        head.setSpacing(4)
        head.addWidget(label(self.tr("Before you see the card"), "title"))
        head.addWidget(
            label(side_by_side(review.title, review.when), "note", wrap=True)
        )
        return head

    # The questions ----------------------------------------------------------------

    def _questions(self, review: ReviewText) -> QFrame:
        frame, inside = panel("paper")
        inside.setContentsMargins(24, 20, 24, 24)
        inside.setSpacing(20)
        for question, words in (
            ("needs", self.tr("How far were the customer’s needs met?")),
            ("speed", self.tr("How well and how quickly was it done?")),
            ("content", self.tr("How content was the customer?")),
        ):
            inside.addWidget(self._rated(question, words))
        self._plan = self._written("plan", self.tr("What will you do about it?"))
        self._plan.hide()
        inside.addWidget(self._plan)
        if review.satisfied:
            inside.addWidget(self._written("went_well", self.tr("What went well?")))
        if review.lost:
            words = self.tr("The customer was lost. What will you take from it?")
            inside.addWidget(self._written("learnt", words))
        inside.addWidget(self._written("owed", self.tr("Who makes your job possible?")))
        return frame

    def _rated(self, question: str, words: str) -> QWidget:
        whole = QWidget()
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(FlowLabel(words, "lead"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(label(self.tr("Not at all"), "note"))
        group = QButtonGroup(self)
        for rating in RATINGS:
            chip = button(str(rating), "chip")
            chip.setCheckable(True)
            chip.setAccessibleName(f"{words} {rating}")
            group.addButton(chip, rating)
            row.addWidget(chip)
        row.addWidget(label(self.tr("Fully"), "note"))
        row.addSpacing(8)
        layout.addLayout(row)
        group.idToggled.connect(self._show_plan)
        self.ratings[question] = group
        line = self._line(f"{question}_words", self.tr("In the customer’s own words"))
        line.setPlaceholderText(self.tr("In the customer’s own words"))
        line.setAccessibleName(f"{words} {line.placeholderText()}")
        row.addWidget(line, 1)
        return whole

    def _written(self, question: str, words: str) -> QWidget:
        whole = QWidget()
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(FlowLabel(words, "lead"))
        layout.addWidget(self._line(question, words))
        return whole

    def _line(self, question: str, words: str) -> QLineEdit:
        line = QLineEdit()
        line.setAccessibleName(words)
        line.setMaxLength(_LONGEST)
        self.lines[question] = line
        return line

    @Slot()
    def _show_plan(self) -> None:
        given = (group.checkedId() for group in self.ratings.values())
        self._plan.setVisible(any(0 <= rating <= _LOW for rating in given))

    # One's own marks --------------------------------------------------------------

    def _own_marks(self, review: ReviewText) -> QFrame:
        frame, inside = panel("paper")
        frame.setMinimumWidth(_MARKS_WIDTH)
        inside.setContentsMargins(24, 20, 24, 24)
        inside.setSpacing(16)
        inside.addWidget(label(self.tr("Your own marks"), "lead"))
        words = self.tr(
            "Mark yourself first. The card shows both, and counts only its own."
        )
        inside.addWidget(FlowLabel(words, "note", "text_muted"))
        for no, rule in review.items:
            inside.addWidget(self._marked(no, rule))
        inside.addStretch(1)
        return frame

    def _marked(self, no: int, rule: str) -> QWidget:
        whole = QWidget()
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(FlowLabel(f"{no}  {rule}"))
        row = QHBoxLayout()
        row.setSpacing(6)
        group = QButtonGroup(self)
        for index, mark in enumerate(_OWN):
            words = mark_name(mark)
            chip = button(words, "chip")
            chip.setCheckable(True)
            chip.setAccessibleName(f"{no}: {words}")
            group.addButton(chip, index)
            row.addWidget(chip)
        row.addStretch(1)
        layout.addLayout(row)
        self.marks[no] = group
        return whole

    @Slot()
    def _finish(self) -> None:
        self.done.emit(self.answers(), self.own_marks())
