"""The head of the conversation: who is on the line, and what they are doing."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from phonecoach.app.look import font, icon
from phonecoach.app.widgets.build import button, label, restyle
from phonecoach.app.widgets.flow_label import FlowLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

_ICON: Final = 20


class Doing(enum.Enum):
    """What the caller is doing."""

    SPEAKS = enum.auto()
    LISTENS = enum.auto()
    WAITS = enum.auto()
    """On hold."""

    HEARS_NOTHING = enum.auto()
    """The trainee is muted."""

    GONE = enum.auto()


_PICTURES: Final = {
    Doing.SPEAKS: ("volume-2", "caller"),
    Doing.LISTENS: ("ear", "text_muted"),
    Doing.WAITS: ("pause", "hold"),
    Doing.HEARS_NOTHING: ("volume-x", "hold"),
    Doing.GONE: ("phone-off", "text_muted"),
}


class CallHeading(QFrame):
    """Name, what is known, what the caller is doing; the papers where they hide.

    Signals:
        paper_asked: A paper shall be brought up.
            index: Which, from 0.

    Attributes:
        paper_buttons: Bring up the papers where they have no place of their own.
    """

    paper_asked = Signal(int)

    def __init__(self, caller: str, known: str, papers: Sequence[str]) -> None:
        """Make the heading.

        Args:
            caller: As on the telephone's display.
            known: What is known before a word is said.
            papers: The names of the papers, in order.
        """
        super().__init__()
        self.setObjectName("heading")
        self.caller = label(caller)
        self.caller.setFont(_bold())
        self.known = FlowLabel(known, "note", "text_muted")
        self._doing: Doing | None = None
        self._state = QWidget()
        self._picture = label("")
        self.doing = label("", "label")
        self.paper_buttons: list[QPushButton] = []
        self._papers = False
        self._fitted: tuple[int, ...] = ()
        self._lay_out()
        for name in papers:
            self.add_paper(name)
        self.show_doing(Doing.LISTENS)

    def _lay_out(self) -> None:
        state = QHBoxLayout(self._state)
        state.setContentsMargins(0, 0, 0, 0)
        state.setSpacing(8)
        state.addWidget(self._picture)
        state.addWidget(self.doing, 1)
        self._names = QVBoxLayout()
        self._names.setSpacing(0)
        self._names.addWidget(self.caller)
        self._names.addWidget(self.known)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(20, 14, 20, 14)
        self._layout.setSpacing(8)
        self._layout.addLayout(self._names, 1)
        self._layout.addWidget(self._state)

    def add_paper(self, name: str) -> None:
        """Offer one more paper."""
        index = len(self.paper_buttons)
        made = _paper_button(name, index + 1)
        made.clicked.connect(lambda: self.paper_asked.emit(index))
        self.paper_buttons.append(made)
        self._layout.addWidget(made, 0, Qt.AlignmentFlag.AlignVCenter)
        made.setVisible(self._papers)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the picture alone to say it where there is no room for words."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Do the same once a part needs another width, a further paper say."""
        if event.type() == QEvent.Type.LayoutRequest and self._fitted != self._needs():
            self._fit()
        return super().event(event)

    def _needs(self) -> tuple[int, ...]:
        parts = (self.caller, self.doing, *self.paper_buttons)
        return tuple(each.sizeHint().width() for each in parts)

    def _fit(self) -> None:
        self._fitted = self._needs()
        self.doing.show()
        self.doing.setVisible(self._layout.minimumSize().width() <= self.width())

    def show_doing(self, doing: Doing) -> None:
        """Say what the caller is doing, in a picture and in words."""
        if doing is self._doing:
            return
        self._doing = doing
        picture, token = _PICTURES[doing]
        self._picture.setPixmap(
            icon(picture, token, size=_ICON).pixmap(QSize(_ICON, _ICON))
        )
        words = {
            Doing.SPEAKS: self.tr("Speaking"),
            Doing.LISTENS: self.tr("Listening"),
            Doing.WAITS: self.tr("On hold, hearing music"),
            Doing.HEARS_NOTHING: self.tr("Can’t hear you"),
            Doing.GONE: self.tr("No longer on the line"),
        }
        self.doing.setText(words[doing])
        self._picture.setAccessibleName(words[doing])
        self._picture.setToolTip(words[doing])
        self.doing.setProperty("doing", token)
        restyle(self.doing)
        self._fit()

    def set_form(self, *, papers: bool, short: bool) -> None:
        """Offer the papers or not, and take little height or not."""
        self._papers = papers
        self.known.setVisible(not (short or papers))
        self._layout.removeWidget(self._state)
        self._names.removeWidget(self._state)
        if papers and not short:
            self._names.addWidget(self._state)
        else:
            self._layout.insertWidget(1, self._state)
        for each in self.paper_buttons:
            each.setVisible(papers)
        margin = 6 if short else 14
        self._layout.setContentsMargins(20, margin, 12 if papers else 20, margin)
        self._fit()


def _paper_button(name: str, number: int) -> QPushButton:
    """Return a button with its key in a cap; the screen listens for the key itself."""
    made = button(name, "paper", cap=f"Alt {number}")
    made.setAccessibleDescription(f"Alt+{number}")
    return made


def _bold() -> QFont:
    made = font("lead")
    made.setWeight(QFont.Weight.Bold)
    return made
