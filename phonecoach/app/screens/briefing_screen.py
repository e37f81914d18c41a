"""Before the telephone rings: what one knows, what one wants, how one takes it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from phonecoach.app.look import icon, text_size
from phonecoach.app.screens.library_words import (
    direction_text,
    level_text,
    minutes_text,
)
from phonecoach.app.screens.screen import Bar, Place, Screen
from phonecoach.app.widgets.build import button, label, panel
from phonecoach.app.widgets.chip import Fact
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.flow_row import FlowRow
from phonecoach.app.widgets.picks import Pick, Picks
from phonecoach.app.widgets.scroll_page import ScrollPage
from phonecoach.scenario import CaseId, Direction
from phonecoach.units import Mode

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

_GAP = 16
_ABREAST_FROM = 1_000
"""From this width on the columns stand side by side."""

_TELEPHONE_FROM = (1_480, 640)
"""A screen of this size has room for the telephone beside the words."""

_FACT_NAMES = 132
_ICON, _CHIP = 20, 26


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
    facts: tuple[tuple[str, str], ...]
    """Name and value of what the sheet shows from the start."""

    goals: tuple[str, ...]
    minutes: int
    level: int
    mode: Mode = Mode.TYPED
    """How the last call was taken."""

    captions: bool = True


class BriefingScreen(Screen):
    """Tells what to know before a call, and lets the telephone ring.

    Signals:
        started: The telephone shall ring.
            case: The case's id.
            mode: A `Mode`.
            captions: Whether the caller's words are written along.
        left: Not now.
    """

    started = Signal(str, object, bool)
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
        self.modes = Picks(
            self.tr("Replies"),
            (
                Pick(value=Mode.TYPED, text=self.tr("Write my own replies")),
                Pick(value=Mode.GUIDED, text=self.tr("Choose from replies")),
            ),
            text.mode,
        )
        self.captions = Picks(
            self.tr("Captions"),
            (
                Pick(value=True, text=self.tr("On")),
                Pick(value=False, text=self.tr("Off")),
            ),
            text.captions,
        )
        self.note = FlowLabel("", "note", "text_muted")
        self.start_button = button(
            self.tr("Start: the telephone will ring"), "primary", cap="Enter"
        )
        self.start_button.setIcon(icon("phone", "on_accent", size=_ICON))
        self.start_button.setText(f" {self.start_button.text()}")
        self.back_button = button(self.tr("Back"), key="Esc")
        self._lay_out()
        self._connect()
        self._tell_mode(self.modes.value)
        self.begin_at(self.start_button)

    def bar(self) -> Bar:
        """Say that this belongs to the library; one may still go elsewhere."""
        return Bar(place=Place.LIBRARY)

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
        everything.setContentsMargins(0, 0, 4, 0)
        everything.setSpacing(_GAP)
        everything.addLayout(self._heading())
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(_GAP)
        if self.telephone is not None:
            self._columns.addWidget(self.telephone, 0, Qt.AlignmentFlag.AlignTop)
        told = (self._people(), self._goals())
        rest = (
            (self._sheet(), self._options()) if self._text.facts else (self._options(),)
        )
        self._columns.addLayout(_column(told), 1)
        self._columns.addLayout(_column(rest), 1)
        everything.addLayout(self._columns)
        everything.addStretch(1)
        return ScrollPage(inside, self._text.title)

    def _heading(self) -> QVBoxLayout:
        text = self._text
        heading = QVBoxLayout()
        heading.setSpacing(4)
        heading.addWidget(FlowLabel(direction_text(text.direction), "label", "caller"))
        heading.addWidget(FlowLabel(text.title, "display"))
        facts = FlowRow()
        facts.setContentsMargins(0, 4, 0, 0)
        for fact in (
            Fact(text.company),
            Fact(minutes_text(text.minutes), "clock"),
            Fact(level_text(text.level)),
        ):
            fact.setMinimumHeight(_CHIP)
            facts.addWidget(fact)
        heading.addLayout(facts)
        return heading

    def _people(self) -> QFrame:
        frame, inside = panel("paper")
        inside.setSpacing(2)
        inside.addWidget(label(self.tr("Your part"), "strong"))
        inside.addWidget(FlowLabel(self._text.role))
        inside.addSpacing(10)
        inside.addWidget(label(self.tr("Who may be calling"), "strong"))
        inside.addWidget(FlowLabel(self._text.caller))
        inside.addWidget(FlowLabel(self._text.character, "body", "text_muted"))
        return frame

    def _goals(self) -> QFrame:
        frame, inside = panel("hint")
        row = QHBoxLayout()
        row.setSpacing(10)
        picture = label("")
        picture.setPixmap(icon("target", "accent", size=_ICON).pixmap(_ICON))
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(label(self.tr("In this call"), "strong"))
        for goal in self._text.goals:
            words.addWidget(FlowLabel(goal))
        row.addLayout(words, 1)
        inside.setContentsMargins(14, 12, 16, 12)
        inside.addLayout(row)
        return frame

    def _sheet(self) -> QFrame:
        frame, inside = panel("paper")
        inside.setSpacing(6)
        inside.addWidget(label(self.tr("On your sheet"), "strong"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for row, (name, value) in enumerate(self._text.facts):
            named = FlowLabel(name, "label", "text_muted")
            named.setFixedWidth(text_size(_FACT_NAMES))
            grid.addWidget(named, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(FlowLabel(value), row, 1)
        inside.addLayout(grid)
        return frame

    def _options(self) -> QFrame:
        frame, inside = panel("paper")
        inside.setSpacing(10)
        inside.addWidget(label(self.tr("How you take it"), "strong"))
        inside.addWidget(self.modes)
        inside.addWidget(self.note)
        inside.addWidget(self.captions)
        return frame

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
        self.modes.picked.connect(self._tell_mode)
        self.start_button.clicked.connect(self._start)
        self.back_button.clicked.connect(self.left)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            QShortcut(QKeySequence(key), self).activated.connect(self._start)

    @Slot(object)
    def _tell_mode(self, mode: Mode) -> None:
        if mode is Mode.GUIDED:
            words = self.tr(
                "On your turn there are replies to choose from, good and bad ones "
                "mixed. How soon you reply isn’t marked."
            )
        else:
            words = self.tr(
                "You type what you’d say. Hints stand beside the call, and grow fewer "
                "as you get better."
            )
        self.note.setText(words)

    @Slot()
    def _start(self) -> None:
        self.started.emit(self._text.case, self.modes.value, self.captions.value)


def _column(parts: Sequence[QWidget]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(_GAP)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    return column
