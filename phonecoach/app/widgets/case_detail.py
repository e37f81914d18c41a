"""A case told in full: what it is about, what it trains, how the last try went."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from phonecoach.app.look import font, icon, text_size, worn_scheme
from phonecoach.app.screens.library_text import CaseEntry
from phonecoach.app.screens.library_words import (
    direction_text,
    score_text,
    untried_text,
)
from phonecoach.app.widgets.build import button, label, picture
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.mark_icon import mark_icon
from phonecoach.app.widgets.mark_words import mark_name, side_by_side
from phonecoach.app.widgets.scroll_page import ScrollPage
from phonecoach.app.widgets.voice_line import SmallLine
from phonecoach.call.lanes import Lanes
from phonecoach.scenario import Direction
from phonecoach.units import Micros

if TYPE_CHECKING:
    from phonecoach.app.screens.library_text import (
        BrokenEntry,
        Entry,
        LibraryText,
        Trained,
        Try,
    )
    from phonecoach.scoring.card import Mark

_WIDTH, _SIDE = 352, 20
_NUMBER = 32
_MARK = 18
_ICON = 20


class CaseDetail(QFrame):
    """Tells of one case, and offers to take its call.

    Signals:
        taken: The call shall be taken.
            case: The case's id.
        left: Back to the list.
    """

    taken = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paper")
        self._case = ""
        self.back_button = button(self.tr("Back to the list"), "quiet", cap="Esc")
        self.back_button.setIcon(icon("arrow-left", "accent", size=_ICON))
        self.take_button = button(self.tr("Take this call"), "primary", cap="Enter")
        self.area = ScrollPage()
        self.back_button.setText(f" {self.back_button.text()}")  # air behind the arrow
        self._foot = self._make_foot()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.area, 1)
        layout.addWidget(self._foot)
        self.take_button.clicked.connect(lambda: self.taken.emit(self._case))
        self.back_button.clicked.connect(self.left)
        self.stand_alone(alone=False)

    def stand_alone(self, *, alone: bool) -> None:
        """Be a page of its own, or stand beside the list."""
        self.back_button.setVisible(alone)
        width = text_size(_WIDTH)
        self.setMinimumWidth(width)
        self.setMaximumWidth(2 * width if alone else width)

    def show_entry(self, entry: Entry, text: LibraryText) -> None:
        """Tell of a case."""
        self._case = entry.case
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if isinstance(entry, CaseEntry):
            self._offer(entry.direction)
            self._tell_case(column, entry, text)
        else:
            self._tell_broken(column, entry)
        column.addStretch(1)
        self.area.setAccessibleName(entry.title)
        self.area.lay(inside)
        self.area.verticalScrollBar().setValue(0)
        self._foot.setVisible(isinstance(entry, CaseEntry))

    def _offer(self, direction: Direction) -> None:
        inbound = direction is Direction.INBOUND
        words = self.tr("Take this call") if inbound else self.tr("Make this call")
        self.take_button.setText(words)
        self.take_button.setAccessibleName(words)
        picture(self.take_button, "phone" if inbound else "phone-outgoing", "on_accent")

    def _make_foot(self) -> QFrame:
        foot = QFrame()
        foot.setObjectName("foot")
        row = QHBoxLayout(foot)
        row.setContentsMargins(_SIDE, 14, _SIDE, 16)
        row.addWidget(self.take_button)
        return foot

    def _tell_case(
        self, column: QVBoxLayout, entry: CaseEntry, text: LibraryText
    ) -> None:
        kind = side_by_side(direction_text(entry.direction), entry.company)
        about = _part(column, first=True)
        about.addWidget(FlowLabel(kind, "label", "text_muted"))
        about.addWidget(_title(entry.title))
        about.addWidget(FlowLabel(entry.summary))
        marks = text.marks(entry.last.call) if entry.last else {}
        trains = _part(column)
        trains.addWidget(label(self.tr("What it trains"), "strong"))
        for item in entry.focus:
            trains.addLayout(_item_row(item, marks.get(item.no)))
        if any(item.no in marks for item in entry.focus):
            words = self.tr("Marks are from your last try.")
            trains.addWidget(FlowLabel(words, "note", "text_muted"))
        self._tell_last(_part(column), entry.last, text)

    def _tell_last(
        self, inside: QVBoxLayout, last: Try | None, text: LibraryText
    ) -> None:
        top = QHBoxLayout()
        top.addWidget(label(self.tr("Your last try"), "strong"), 1)
        lanes = text.lanes(last.call) if last else None
        if last is not None:
            score = label(score_text(last), "strong")
            score.setFont(font("lead", tabular=True))
            score.setAccessibleName(self.tr("Score {score}").format(score=score.text()))
            top.addWidget(score)
        inside.addLayout(top)
        at_rest = Lanes(length=Micros(0), answered=None)
        name = self.tr("The line of your last try")
        inside.addWidget(SmallLine(lanes or at_rest, name))
        words = last.when if last else untried_text()
        inside.addWidget(FlowLabel(words, "note", "text_muted"))

    def _tell_broken(self, column: QVBoxLayout, entry: BrokenEntry) -> None:
        about = _part(column, first=True)
        wrong = FlowLabel(self.tr("Can’t be played"), "label", "missed")
        about.addWidget(wrong)
        about.addWidget(_title(entry.title))
        words = self.tr(
            "Put right what the list names, file by file, then check again. There’s "
            "no need to restart phonecoach."
        )
        about.addWidget(FlowLabel(words))


def _part(column: QVBoxLayout, *, first: bool = False) -> QVBoxLayout:
    """Add a part of a column, under a line unless it is the first."""
    part = QFrame()
    if not first:
        part.setObjectName("part")
    inside = QVBoxLayout(part)
    inside.setContentsMargins(_SIDE, 12, _SIDE, 10)
    inside.setSpacing(6)
    column.addWidget(part)
    return inside


def _title(words: str) -> FlowLabel:
    title = FlowLabel(words, "caption")
    title.set_weight(font("title").weight())
    return title


def _item_row(item: Trained, mark: Mark | None) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    number = label(str(item.no), "label")
    number.setFont(font("label", tabular=True))
    number.setFixedWidth(text_size(_NUMBER))
    number.setContentsMargins(0, 3, 0, 0)
    row.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(FlowLabel(item.rule), 1)
    if mark is not None:
        row.addWidget(_mark(mark), 0, Qt.AlignmentFlag.AlignTop)
    return row


def _mark(mark: Mark) -> QLabel:
    picture = label("")
    picture.setPixmap(mark_icon(mark, worn_scheme(), _MARK).pixmap(_MARK))
    picture.setAccessibleName(mark_name(mark))
    picture.setToolTip(mark_name(mark))
    picture.setContentsMargins(0, 3, 0, 0)
    return picture
