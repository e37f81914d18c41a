"""What stands above a card: which call it is, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from phonecoach.app.look import font
from phonecoach.app.widgets.build import button, label, picture
from phonecoach.app.widgets.mark_words import side_by_side
from phonecoach.call.record import Purpose
from phonecoach.units import Mode

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QPushButton

    from phonecoach.app.card_text import CardText

_GAP = 12


class CardHead(QWidget):
    """Title, time and way of the call; back, compare, take it again.

    Signals:
        closed: The trainee has seen enough.
        tried_again: The trainee wants to take the same call once more.
        compared: The last try shall stand beside this one, or no longer.
            on: Whether it shall.
    """

    closed = Signal()
    tried_again = Signal()
    compared = Signal(bool)

    def __init__(self, card: CardText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = card
        self.close_button = button("", "bare")
        picture(self.close_button, "arrow-left", "text_muted")
        self.close_button.setAccessibleName(self.tr("Back"))
        self.close_button.setToolTip(self.tr("Back"))
        self.compare_button = button(self.tr("Compare with last try"), "toggle")
        picture(self.compare_button, "arrow-left-right")
        self.compare_button.setCheckable(True)
        self.save_button = button(self.tr("Save as file"), "toggle")
        picture(self.save_button, "save")
        self.save_button.setCheckable(True)
        self.again_button = button(
            self.tr("Make this call again")
            if card.outgoing
            else self.tr("Take this call again")
        )
        picture(self.again_button, "rotate-ccw")
        self.title = label(card.title, "title", wrap=True)
        self.note = label(side_by_side(card.when, self._way()), "note", wrap=True)
        self._buttons = QWidget()
        self._build()
        self.close_button.clicked.connect(self.closed)
        self.again_button.clicked.connect(self.tried_again)
        self.compare_button.toggled.connect(self.compared)

    def offer(self, *ways: QPushButton) -> None:
        """Offer other ways on than the trainee's own."""
        for one in (self.save_button, self.compare_button, self.again_button):
            self._ways.removeWidget(one)
            one.setParent(self)
            one.hide()
        for one in ways:
            self._ways.addWidget(one)
        self._arrange()

    def show_buttons(self, *, shown: bool) -> None:
        """Show what can be done with the call, or leave it out."""
        self._buttons.setVisible(shown)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put everything on one line, or below each other where it does not fit."""
        super().resizeEvent(event)
        self._arrange()

    def _build(self) -> None:
        self._words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._words.addWidget(self.title)
        self._words.addWidget(self.note, 1)
        titled = QHBoxLayout()
        titled.setSpacing(4)
        titled.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        titled.addLayout(self._words, 1)
        self._ways = row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        row.addStretch(1)
        if self._card.earlier is not None:
            row.addWidget(self.compare_button)
        row.addWidget(self.save_button)
        if self._card.purpose is not Purpose.TEST:
            row.addWidget(self.again_button)
        self._all = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._all.setContentsMargins(0, 0, 0, 0)
        self._all.setSpacing(_GAP)
        self._all.addLayout(titled, 1)
        self._all.addWidget(self._buttons)

    def _way(self) -> str:
        mode = {
            Mode.TYPED: self.tr("typed"),
            Mode.GUIDED: self.tr("guided"),
            Mode.SPOKEN: self.tr("spoken"),
            Mode.LIVE: self.tr("role-play"),
        }[self._card.mode]
        purpose = {
            Purpose.PRACTICE: self.tr("practice"),
            Purpose.TEST: self.tr("test"),
            Purpose.DRILL: self.tr("drill"),
        }[self._card.purpose]
        return self.tr("{mode}, {purpose}").format(mode=mode, purpose=purpose)

    def _arrange(self) -> None:
        buttons = self._buttons
        shown = not buttons.isHidden()
        beside = buttons.sizeHint().width() + _GAP if shown else 0
        title = QFontMetrics(font("title")).horizontalAdvance(self._card.title) + 4
        note = QFontMetrics(font("note")).horizontalAdvance(self.note.text()) + 4
        back = self.close_button.sizeHint().width() + 4
        room = self.width() - back
        inline = title + _GAP + note + beside <= room
        below = not inline and title + beside > room
        sideways = QBoxLayout.Direction.LeftToRight
        down = QBoxLayout.Direction.TopToBottom
        self.title.setWordWrap(not inline)
        self._words.setDirection(sideways if inline else down)
        self._words.setSpacing(_GAP if inline else 0)
        self._all.setDirection(down if below else sideways)
