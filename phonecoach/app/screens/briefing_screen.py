"""Before the telephone rings: what one knows, what one wants, how one takes it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from phonecoach.app.look import icon, text_size
from phonecoach.app.screens.screen import Bar, Place, Screen
from phonecoach.app.widgets.briefing_parts import (
    HowTaken,
    SideCards,
    aims,
    column,
    heading,
    people,
    sheet,
)
from phonecoach.app.widgets.build import button
from phonecoach.app.widgets.scroll_page import ScrollPage
from phonecoach.app.widgets.voice_choice import Speech
from phonecoach.scenario import CaseId, Direction
from phonecoach.units import Mode

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_GAP = 16
_ABREAST_FROM = 1_000
"""From this width on the columns stand side by side."""

_TELEPHONE_FROM = (1_480, 640)
"""A screen of this size has room for the telephone beside the words."""

_ICON = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefingText:
    """What is known before a call, in the language of the call."""

    case: CaseId
    direction: Direction
    title: str
    company: str
    role: str
    """What the trainee is in this call."""

    caller: str
    character: str
    """Empty in a test."""

    facts: tuple[tuple[str, str], ...]
    """Name and value of what the sheet shows from the start."""

    goals: tuple[str, ...]
    minutes: int
    level: int
    side_cards: tuple[tuple[str, str], ...] = ()
    """Id and name of the techniques that are of use in it."""

    greeting: str = ""
    """What the house greets with; empty for nothing of its own."""

    drill: str = ""
    """What is drilled; empty for a whole call."""

    rules: tuple[str, ...] = ()
    """What holds in a test, in sentences; empty where it is none."""

    mode: Mode = Mode.TYPED
    """How the last call was taken."""

    captions: bool = True
    audible: bool = True
    """Whether whoever is at the other end can be heard on this PC."""
    speech: Speech = field(default_factory=Speech)
    """Whether one can speak on this PC."""


class BriefingScreen(Screen):
    """Tells what to know before a call, and lets the telephone ring.

    Signals:
        started: The telephone shall ring.
            case: The case's id.
            mode: A `Mode`.
            captions: Whether the caller's words are written along.
        side_card_asked: A side card shall be read first.
            technique: Its id.
        left: Not now.
    """

    started = Signal(str, object, bool)
    side_card_asked = Signal(str)
    left = Signal()

    def __init__(
        self,
        text: BriefingText,
        *,
        telephone: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Tell of a call.

        Args:
            text: What is known of it.
            telephone: A telephone at rest, to lie beside the words.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._text = text
        self.telephone = telephone
        self.how = HowTaken(
            text.mode,
            captions=text.captions,
            audible=text.audible,
            speech=text.speech,
            test=bool(text.rules),
        )
        self.modes, self.captions = self.how.modes, self.how.captions
        self.note = self.how.note
        start = self.tr("Start: the telephone will ring")
        if text.rules:
            start = self.tr("Start the test: the telephone will ring")
        self.start_button = button(start, "primary", cap="Enter")
        self.start_button.setIcon(icon("phone", "on_accent", size=_ICON))
        self.start_button.setText(f" {self.start_button.text()}")
        self.back_button = button(self.tr("Back"), key="Esc")
        self._lay_out()
        self._connect()
        self.begin_at(self.start_button)

    def bar(self) -> Bar:
        """Say where this belongs; one may still go elsewhere."""
        return Bar(place=Place.TODAY if self._text.rules else Place.LIBRARY)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use as many columns as there is room for; the telephone is the last."""
        super().resizeEvent(event)
        abreast = self.width() >= text_size(_ABREAST_FROM)
        way = QBoxLayout.Direction
        self._columns.setDirection(way.LeftToRight if abreast else way.TopToBottom)
        if self.telephone is not None:
            width, height = (text_size(least) for least in _TELEPHONE_FROM)
            roomy = self.width() >= width and self.height() >= height
            self.telephone.setVisible(roomy)

    # How it lies ----------------------------------------------------------------

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 18, 24, 24)
        layout.setSpacing(_GAP)
        layout.addWidget(self._scrolled(), 1)
        layout.addWidget(self._foot())

    def _scrolled(self) -> ScrollPage:
        inside = QWidget()
        everything = QVBoxLayout(inside)
        everything.setContentsMargins(0, 0, 0, 0)
        everything.setSpacing(_GAP)
        everything.addLayout(heading(self._text, "caller"))
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(_GAP)
        if self.telephone is not None:
            self._columns.addWidget(self.telephone, 0, Qt.AlignmentFlag.AlignTop)
        told: tuple[QWidget, ...] = (
            people(self._text, self.tr("Who may be calling")),
            aims(self._text),
        )
        if self._text.side_cards and not self._text.rules:
            cards = SideCards(self._text.side_cards)
            cards.asked.connect(self.side_card_asked)
            told = (*told, cards)
        rest = (sheet(self._text.facts), self.how) if self._text.facts else (self.how,)
        self._columns.addLayout(column(told), 1)
        self._columns.addLayout(column(rest), 1)
        everything.addLayout(self._columns)
        everything.addStretch(1)
        return ScrollPage(inside, self._text.title)

    def _foot(self) -> QWidget:
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.back_button)
        row.addStretch(1)
        row.addWidget(self.start_button)
        return foot

    # What is done ---------------------------------------------------------------

    def _connect(self) -> None:
        self.start_button.clicked.connect(self._start)
        self.back_button.clicked.connect(self.left)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            QShortcut(QKeySequence(key), self).activated.connect(self._start)

    @Slot()
    def _start(self) -> None:
        self.started.emit(self._text.case, self.modes.value, self.captions.value)
