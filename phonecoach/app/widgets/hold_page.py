"""What lies in place of the conversation while the caller is on hold."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from phonecoach.app.look import font, icon
from phonecoach.app.widgets.build import label, restyle
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.hint_card import HintCard
from phonecoach.app.widgets.hold_bar import HoldBar
from phonecoach.app.widgets.search_line import SearchLine
from phonecoach.text import clock_text
from phonecoach.units import Micros

if TYPE_CHECKING:
    from collections.abc import Callable

_TICK_MS: Final = 200
_ICON: Final = 20
_EDGE = Qt.AlignmentFlag
_ALL: Final = 100
"""Stretch of what takes all the room there is."""

_UPRIGHT = QBoxLayout.Direction.TopToBottom
_ABREAST = QBoxLayout.Direction.LeftToRight


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldText:
    """What is known of a hold when it begins."""

    since: Micros
    mark: Micros
    """How long until the trainee has to be back or look in."""

    promised: bool
    """Whether `mark` is a length the trainee named."""

    said: str = ""
    """What the caller was told before; empty where nothing shall be said of it."""


class HoldPage(QScrollArea):
    """How long the caller has been on hold, and how long they still may be.

    Attributes:
        clock: The time on hold.
        left: The time that is left.
        search: The search, while one runs.
        hint: What to do on returning.
    """

    def __init__(self, now: Callable[[], Micros]) -> None:
        super().__init__()
        self._now = now
        self._text = HoldText(since=Micros(0), mark=Micros(1), promised=False)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clock = _figures("score", self.tr("Time on hold"))
        self.left = _figures("clock", "")
        self.left_name = label("", "label")
        self.bar = HoldBar()
        self._columns: list[QBoxLayout] = []
        self.said = FlowLabel()
        self.search = SearchLine(now)
        self.hint = HintCard(self.tr("When you return"))
        inside = QWidget()
        inside.setObjectName("scrolled")
        self._lay_out(inside)
        self.setWidget(inside)
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self.show_time)

    def _lay_out(self, inside: QWidget) -> None:
        self._column = layout = QVBoxLayout(inside)
        layout.setContentsMargins(24, 14, 24, 14)
        layout.setSpacing(12)
        self._figures = self._make_figures()
        layout.addLayout(self._figures)
        layout.addWidget(self.bar)
        self._said_row = QFrame()
        row = QHBoxLayout(self._said_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        sign = label("")
        sign.setPixmap(
            icon("message-circle", "text_muted", size=_ICON).pixmap(_ICON, _ICON)
        )
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.said, 1)
        for part in (self._said_row, self.search, self.hint):
            layout.addWidget(part)
        layout.addStretch(1)

    def _make_figures(self) -> QHBoxLayout:
        both = QHBoxLayout()
        both.setSpacing(16)
        for name, figures, edge in (
            (label(self.tr("On hold for"), "label"), self.clock, _EDGE.AlignLeft),
            (self.left_name, self.left, _EDGE.AlignRight),
        ):
            column = QBoxLayout(_UPRIGHT)
            column.setSpacing(0)
            column.addStretch(1)
            column.addWidget(name, 0, edge | _EDGE.AlignVCenter)
            column.addWidget(figures, 0, edge | _EDGE.AlignVCenter)
            self._columns.append(column)
            both.addLayout(column)
        both.insertStretch(1, 1)
        return both

    def _place_bar(self, *, short: bool) -> None:
        """Put the bar below the figures, or between them where height is scarce."""
        if short:
            self._column.removeWidget(self.bar)
            self._figures.insertWidget(1, self.bar, _ALL)
        else:
            self._figures.removeWidget(self.bar)
            self._column.insertWidget(1, self.bar)

    def set_short(self, *, short: bool) -> None:
        """Take little height: smaller figures, less air."""
        for figures, step in ((self.clock, "score"), (self.left, "clock")):
            smaller = {"score": "clock", "clock": "title"}
            worn = smaller[step] if short else step
            figures.setProperty("figures", worn)
            figures.setFont(font(worn, tabular=True))
            restyle(figures)
        for column in self._columns:
            column.setDirection(_ABREAST if short else _UPRIGHT)
            column.setSpacing(8 if short else 0)
        self.bar.set_low(low=short)
        self._place_bar(short=short)
        layout = self._column
        # What helps next comes first where one would have to scroll to it.
        rows = [self._said_row, self.search, self.hint]
        for row in rows:
            layout.removeWidget(row)
        for row in reversed(rows) if short else rows:
            layout.insertWidget(layout.count() - 1, row)
        margin = 4 if short else 14
        layout.setContentsMargins(24, margin, 24, margin)
        layout.setSpacing(4 if short else 12)
        for card in (self.hint, self.search):
            card.set_short(short=short)

    def begin(self, text: HoldText) -> None:
        """Count from an instant on."""
        self._text = text
        mark = clock_text(text.mark)
        words = (
            self.tr("{time}, as you promised")
            if text.promised
            else self.tr("go back by {time} and say how things stand")
        )
        self.bar.set_mark(text.mark, words.format(time=mark))
        self.said.setText(text.said)
        self._said_row.setVisible(bool(text.said))
        self.show_time()
        self._tick.start()

    def end(self) -> None:
        """Count no more."""
        self._tick.stop()

    @Slot()
    def show_time(self) -> None:
        """Bring the clocks and the bar up to date."""
        passed = Micros(self._now() - self._text.since)
        left = Micros(self._text.mark - passed)
        self.clock.setText(clock_text(passed))
        self.bar.show_passed(passed)
        self.left_name.setText(self._name_of(left))
        self.left.setText(clock_text(Micros(abs(left))))
        self.search.show_progress()

    def _name_of(self, left: Micros) -> str:
        if left < 0:
            return (
                self.tr("Past the promised time")
                if self._text.promised
                else self.tr("Past the time to look in")
            )
        if self._text.promised:
            return self.tr("Promised time left")
        return self.tr("Time until you look in")


def _figures(step: str, name: str) -> QLabel:
    made = label(clock_text(Micros(0)))
    made.setProperty("figures", step)
    made.setFont(font(step, tabular=True))
    if name:
        made.setAccessibleName(name)
    return made
