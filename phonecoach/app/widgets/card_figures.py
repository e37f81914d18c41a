"""Three figures at the foot of a card: pick-up, usual gap, hold; with their grades."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from phonecoach.app.widgets.build import hairline, label
from phonecoach.scoring.timing import Grade
from phonecoach.text import clock_text, duration_text
from phonecoach.units import Mode

if TYPE_CHECKING:
    from phonecoach.app.card_text import CardText

_SIDE = 20
_GRADED = {Grade.GOOD: "met", Grade.SLOW: "partly", Grade.TOO_SLOW: "missed"}
"""The ink of each grade; the words say the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Figure:
    name: str
    value: str
    grade: Grade | None = None
    words: str = ""


class CardFigures(QWidget):
    """Shows what was measured, and says in words how it is to be seen."""

    def __init__(self, card: CardText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = card
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(hairline())
        row = QHBoxLayout()
        row.setContentsMargins(_SIDE, 10, _SIDE, 12)
        row.setSpacing(16)
        for figure in (self._picked_up(), self._gap(), self._hold()):
            row.addLayout(_column(figure), 1)
        column.addLayout(row)

    def _picked_up(self) -> _Figure:
        name, up = self.tr("Picked up"), self._card.figures.picked_up
        if up is None:
            return _Figure(name=name, value=self.tr("not measured"))
        value = self.tr("{time}, ring {number}").format(
            time=duration_text(up.after, self._card.language), number=up.ring
        )
        words = {
            Grade.GOOD: self.tr("in good time"),
            Grade.SLOW: self.tr("late"),
            Grade.TOO_SLOW: self.tr("very late"),
        }[up.grade]
        return _Figure(name=name, value=value, grade=up.grade, words=words)

    def _gap(self) -> _Figure:
        name, gap = self.tr("Usual reply gap"), self._card.figures.reply_gap
        if self._card.mode is Mode.LIVE:
            return _Figure(name=name, value=self.tr("not measured"))
        if gap is None:
            return _Figure(name=name, value=self.tr("no replies"))
        value = {
            Mode.TYPED: self.tr("{time}, typed"),
            Mode.GUIDED: self.tr("{time}, chosen"),
            Mode.SPOKEN: self.tr("{time}, spoken"),
        }[self._card.mode].format(time=duration_text(gap.median, self._card.language))
        words = {
            Grade.GOOD: self.tr("prompt"),
            Grade.SLOW: self.tr("a little slow"),
            Grade.TOO_SLOW: self.tr("slow"),
        }[gap.grade]
        return _Figure(name=name, value=value, grade=gap.grade, words=words)

    def _hold(self) -> _Figure:
        name, hold = self.tr("On hold"), self._card.figures.on_hold
        if hold is None:
            return _Figure(name=name, value=self.tr("no hold"))
        lasted = clock_text(hold.lasted)
        if hold.agreed is not None:
            value = self.tr("{time} of {agreed} agreed")
            lasted = value.format(time=lasted, agreed=clock_text(hold.agreed))
        words = {
            Grade.GOOD: self.tr("within limits"),
            Grade.SLOW: self.tr("rather long"),
            Grade.TOO_SLOW: self.tr("too long"),
        }[hold.grade]
        return _Figure(name=name, value=lasted, grade=hold.grade, words=words)


def _column(figure: _Figure) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(2)
    column.addWidget(label(figure.name, "note", wrap=True))
    column.addWidget(label(figure.value, "medium", wrap=True))
    if figure.grade is not None:
        words = label(figure.words, wrap=True)
        words.setProperty("grade", _GRADED[figure.grade])
        column.addWidget(words)
    column.addStretch(1)
    return column
