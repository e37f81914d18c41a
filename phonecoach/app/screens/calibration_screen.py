"""Calibration: calls that several supervisors mark blind, and how far they agree."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from phonecoach.app.look import text_size
from phonecoach.app.screens.calibration_text import RoundState
from phonecoach.app.screens.screen import Bar, Place, Screen
from phonecoach.app.widgets.agreement_paper import AgreementPaper
from phonecoach.app.widgets.build import back_button, button, label
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.mark_words import listed, side_by_side
from phonecoach.app.widgets.scroll_page import ScrollPage
from phonecoach.app.widgets.slips import Slips

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QPushButton

    from phonecoach.app.screens.calibration_text import CalibrationText, RoundLine

_BESIDE: Final = 940
_LEAST: Final = 2


class CalibrationScreen(Screen):
    """Lists rounds, and tells how far the raters of a room agree.

    Attributes:
        buttons: All that can be done, from the top.

    Signals:
        asked: A call shall be marked blind.
            call: Its id.
        marked: Somebody wants to mark in a round.
            round: Its id.
        opened: The marks of a round are wanted.
            round: Its id.
        closed: A round shall wait no longer.
            round: Its id.
        left: Enough was seen.
    """

    asked = Signal(str)
    marked = Signal(str)
    opened = Signal(str)
    closed = Signal(str)
    left = Signal()

    def __init__(self, text: CalibrationText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.buttons: list[QPushButton] = []
        self.back_button = back_button(self.tr("Back"))
        self.back_button.clicked.connect(self.left)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.back_button)
        head.addWidget(label(self.tr("Calibration"), "title"), 1)
        about = self.tr(
            "Several of you mark the same call without seeing each other’s marks or "
            "the program’s. Then all marks are revealed, and you can talk about "
            "where you differ."
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 14, 24, 24)
        layout.setSpacing(12)
        layout.addLayout(head)
        layout.addWidget(FlowLabel(about, "body", "text_muted"))
        layout.addWidget(self._page(), 1)
        self.begin_at(self.buttons[0] if self.buttons else self.back_button)

    def bar(self) -> Bar:
        """Say that this belongs to the review of calls."""
        return Bar(place=Place.REVIEW)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use two columns where there is room for them."""
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        beside = self.width() >= text_size(_BESIDE)
        self._columns.setDirection(way.LeftToRight if beside else way.TopToBottom)

    def _page(self) -> ScrollPage:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(16)
        for parts in (self._rounds(), self._rest()):
            stack = QVBoxLayout()
            stack.setSpacing(16)
            for part in parts:
                stack.addWidget(part)
            stack.addStretch(1)
            self._columns.addLayout(stack, 1)
        column.addLayout(self._columns)
        column.addStretch(1)
        return ScrollPage(inside)

    def _rounds(self) -> Iterator[QWidget]:
        for state, heading in (
            (RoundState.YOURS, self.tr("Waiting for your marks")),
            (RoundState.OTHERS, self.tr("Waiting for others")),
            (RoundState.OPEN, self.tr("Revealed")),
        ):
            lines = [one for one in self._text.rounds if one.state is state]
            if lines:
                slips = Slips(heading)
                for one in lines:
                    self._add(slips, one)
                yield slips
        if not self._text.rounds:
            slips = Slips(
                self.tr("No rounds yet"),
                self.tr("Ask for one with a call from the list."),
            )
            yield slips

    def _add(self, slips: Slips, one: RoundLine) -> None:
        made = []
        if one.state is RoundState.YOURS:
            made.append(
                self._button(self.tr("Mark it"), one.title, self.marked.emit, one.id)
            )
        if one.state is RoundState.OPEN:
            made.append(
                self._button(
                    self.tr("See the marks"), one.title, self.opened.emit, one.id
                )
            )
        elif one.own:
            words = self.tr("Reveal now")
            made.append(self._button(words, one.title, self.closed.emit, one.id))
        waits = ""
        if one.waiting:
            waits = self.tr("Still to mark: {names}").format(names=listed(one.waiting))
        slips.add("clipboard-list", one.title, (one.when, waits), made)

    def _rest(self) -> Iterator[QWidget]:
        yield AgreementPaper(self._text)
        if self._text.raters < _LEAST:
            yield Slips(
                self.tr("Have a call marked"),
                self.tr("This takes at least two supervisors in the room."),
            )
        elif self._text.askable:
            slips = Slips(
                self.tr("Have a call marked"),
                self.tr("All supervisors in the room are asked."),
            )
            for one in self._text.askable:
                asked = self._button(
                    self.tr("Ask for marks"), one.title, self.asked.emit, one.call
                )
                slips.add("phone", one.title, (one.when,), (asked,))
            yield slips

    def _button(
        self, words: str, about: str, act: Callable[[str], object], what: str
    ) -> QPushButton:
        made = button(words, "small")
        made.setAccessibleName(side_by_side(words, about))
        made.clicked.connect(partial(act, what))
        self.buttons.append(made)
        return made
