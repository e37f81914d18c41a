"""The card: the score, a goal, and every mark with the moments it rests on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from phonecoach.app.widgets.build import button, label, panel, told
from phonecoach.app.widgets.mark_icon import MARK_INKS, mark_icon
from phonecoach.app.widgets.mark_strip import MarkStrip
from phonecoach.app.widgets.row_list import Row, RowList
from phonecoach.scoring.card import Evidence, Mark
from phonecoach.text import clock_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QIcon

    from phonecoach.app.look import Scheme

_LEFT_WIDTH = 400
_ICON = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkText:
    """One item's mark, worded for the person at the screen."""

    no: int
    section: str
    """The letter of its section."""

    mark: Mark
    rule: str
    reason: str
    why: str
    good: str
    remarks: tuple[str, ...]
    evidence: tuple[Evidence, ...]
    fatal: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CardText:
    """A card, worded for the person at the screen."""

    title: str
    when: str
    score: float | None
    passed_from: int
    provisional: bool
    applied: int
    pending: int
    sections: tuple[tuple[str, str, float | None], ...]
    """Letter, name and score of each section."""

    goal: str
    remarks: tuple[str, ...]
    marks: tuple[MarkText, ...]


class CardScreen(QWidget):
    """Shows a card; a mark opens its moments, its rule and a good example.

    Signals:
        closed: The trainee has seen enough.
        tried_again: The trainee wants to take the same call once more.
    """

    closed = Signal()
    tried_again = Signal()

    def __init__(
        self, card: CardText, scheme: Scheme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._card = card
        self._scheme = scheme
        self._shown: tuple[MarkText, ...] = ()
        self.list = RowList(self.tr("Marks"))
        self.filters = QButtonGroup(self)
        self.detail = QVBoxLayout()
        self.again_button = button(self.tr("Take this call again"))
        self.close_button = button(self.tr("Done"), "primary")
        self._build()
        self.list.currentRowChanged.connect(self._open)
        self.again_button.clicked.connect(self.tried_again)
        self.close_button.clicked.connect(self.closed)
        self._filter(self._look_worthy())
        self.setFocusProxy(self.list)

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 24)
        layout.setSpacing(16)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(label(self._card.title, "title", wrap=True), 1)
        top.addWidget(label(self._card.when, "note"))
        top.addWidget(self.again_button)
        top.addWidget(self.close_button)
        layout.addLayout(top)
        body = QHBoxLayout()
        body.setSpacing(16)
        body.addWidget(self._summary())
        middle = QVBoxLayout()
        middle.setSpacing(12)
        middle.addWidget(self._goal())
        middle.addLayout(self._filter_row())
        middle.addWidget(self.list, 1)
        body.addLayout(middle, 1)
        body.addWidget(self._drawer(), 1)
        layout.addLayout(body, 1)

    def _summary(self) -> QFrame:
        frame, inside = panel()
        frame.setFixedWidth(_LEFT_WIDTH - 80)
        card = self._card
        score = "–" if card.score is None else f"{card.score:.0f}"
        inside.addWidget(label(score, "score"))
        inside.addWidget(label(self._score_words(), "note", wrap=True))
        counts = self.tr(
            "{applied} of {all} items applied, {pending} waiting for a human."
        )
        words = counts.format(
            applied=card.applied, all=len(card.marks), pending=card.pending
        )
        inside.addWidget(label(words, wrap=True))
        for letter, name, points in card.sections:
            row = QHBoxLayout()
            row.addWidget(label(letter, "strong"))
            row.addWidget(label(name, wrap=True), 1)
            row.addWidget(label("–" if points is None else f"{points:.0f}", "lead"))
            inside.addSpacing(4)
            inside.addLayout(row)
            marks = [one for one in card.marks if one.section == letter]
            pictures = [self._picture(one) for one in marks]
            inside.addWidget(MarkStrip(pictures, name))
        if card.remarks:
            inside.addSpacing(8)
        for remark in card.remarks:
            inside.addWidget(label(remark, "note", wrap=True))
        inside.addStretch(1)
        return frame

    def _score_words(self) -> str:
        card = self._card
        if card.score is None:
            return self.tr("Too few items applied for a score.")
        if card.provisional:
            words = self.tr("Provisional, out of 100. The pass mark is {passed}.")
        else:
            words = self.tr("Out of 100. The pass mark is {passed}.")
        return words.format(passed=card.passed_from)

    def _goal(self) -> QFrame:
        frame, inside = panel("goal")
        inside.addWidget(label(self.tr("One goal for next time"), "label"))
        inside.addWidget(label(self._card.goal, "lead", wrap=True))
        return frame

    def _filter_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        groups = (
            (self.tr("Worth a look"), self._look_worthy()),
            (self.tr("Met"), self._marked(Mark.MET)),
            (self.tr("Not applicable"), self._marked(Mark.NOT_APPLICABLE)),
        )
        for name, marks in groups:
            chip = button(f"{name}  {len(marks)}", "chip")
            chip.setCheckable(True)
            chip.setChecked(name == groups[0][0])
            chip.clicked.connect(lambda _=False, it=marks: self._filter(it))
            self.filters.addButton(chip)
            row.addWidget(chip)
        row.addStretch(1)
        return row

    def _drawer(self) -> QScrollArea:
        inside = QWidget()
        inside.setObjectName("scrolled")
        inside.setLayout(self.detail)
        self.detail.setContentsMargins(20, 16, 20, 16)
        self.detail.setSpacing(10)
        drawer = QScrollArea()
        drawer.setObjectName("drawer")
        drawer.setWidgetResizable(True)
        drawer.setWidget(inside)
        drawer.setAccessibleName(self.tr("Evidence"))
        return drawer

    def _picture(self, mark: MarkText) -> QIcon:
        return mark_icon(mark.mark, self._scheme, _ICON, fatal=mark.fatal)

    def _look_worthy(self) -> tuple[MarkText, ...]:
        fine = (Mark.MET, Mark.NOT_APPLICABLE)
        return tuple(mark for mark in self._card.marks if mark.mark not in fine)

    def _marked(self, wanted: Mark) -> tuple[MarkText, ...]:
        return tuple(mark for mark in self._card.marks if mark.mark is wanted)

    def _filter(self, marks: Sequence[MarkText]) -> None:
        self._shown = tuple(marks)
        self.list.clear()
        for mark in self._shown:
            name = self.mark_name(mark.mark)
            self.list.add(
                Row(
                    head=mark.rule,
                    note=name,
                    note_ink=MARK_INKS[mark.mark],
                    more=mark.reason,
                    number=str(mark.no),
                    picture=self._picture(mark),
                    spoken=f"{mark.no}, {name}. {mark.rule} {mark.reason}",
                )
            )
        self.list.setCurrentRow(0 if self._shown else -1)
        if not self._shown:
            self._open(-1)

    @Slot(int)
    def _open(self, row: int) -> None:
        while (item := self.detail.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if 0 <= row < len(self._shown):
            self._tell(self._shown[row])
        else:
            self.detail.addWidget(label(self.tr("Nothing here."), "note"))
        self.detail.addStretch(1)

    def _tell(self, mark: MarkText) -> None:
        add = self.detail.addWidget
        add(self._mark_line(mark))
        add(label(mark.rule, "lead", wrap=True))
        add(label(mark.reason, wrap=True))
        for moment in mark.evidence:
            words = f"{clock_text(moment.at)}   {moment.words}".rstrip()
            line = label(words, wrap=True)
            line.setToolTip(moment.rule)
            line.setProperty("kind", "moment")
            add(line)
        for remark in mark.remarks:
            add(label(remark, "note", wrap=True))
        self.detail.addSpacing(8)
        add(told(self.tr("Why it matters"), mark.why))
        self.detail.addSpacing(8)
        add(told(self.tr("A good example"), mark.good))

    def _mark_line(self, mark: MarkText) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        picture = label("")
        picture.setPixmap(self._picture(mark).pixmap(_ICON, _ICON))
        name = label(self.mark_name(mark.mark))
        name.setProperty("mark", mark.mark.value)
        row.addWidget(picture)
        row.addWidget(label(str(mark.no), "label"))
        row.addWidget(name)
        row.addStretch(1)
        return line

    def mark_name(self, mark: Mark) -> str:
        """Return a mark in words."""
        return {
            Mark.MET: self.tr("Met"),
            Mark.PARTLY: self.tr("Partly"),
            Mark.MISSED: self.tr("Missed"),
            Mark.NEEDS_HUMAN: self.tr("Needs a human"),
            Mark.NOT_APPLICABLE: self.tr("Not applicable"),
        }[mark]
