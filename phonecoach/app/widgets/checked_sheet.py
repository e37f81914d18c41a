"""A case for who writes it: what is wrong, what it trains, its words side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from phonecoach.app.look import text_size
from phonecoach.app.screens.cases_text import Standing
from phonecoach.app.widgets.build import button, hairline, label, picture
from phonecoach.app.widgets.checked_list import state_text
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.flow_row import FlowRow
from phonecoach.app.widgets.language_chips import OWN_NAMES
from phonecoach.app.widgets.mark_words import side_by_side
from phonecoach.app.widgets.scroll_page import ScrollPage

if TYPE_CHECKING:
    from phonecoach.app.screens.cases_text import CaseLine, WordsRow
    from phonecoach.app.screens.library_text import ProblemText

_SIDE: Final = 24
_PLACE: Final = 150
_TOP = Qt.AlignmentFlag.AlignTop

translate = QCoreApplication.translate


class CheckedSheet(QFrame):
    """Tells of one case.

    Attributes:
        open_button: Shows its folder.
        take_button: Copies it into the house's own folder; hidden for the house's own.
        read_button: Says that the words of a house's own case were read through.
        copy_button: Copies the list of problems.

    Signals:
        folder_asked: Its folder shall be shown.
            folder: A path.
        taken: It shall be copied.
            case: Its id.
        read_through: Somebody has read its words: they are right for the case file as
            it is now, and last as long as they are estimated to.
            folder: A path.
    """

    folder_asked = Signal(object)
    taken = Signal(str)
    read_through = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("paper")
        self._line: CaseLine | None = None
        self._make_buttons()
        self.area = ScrollPage(name=translate("CheckedSheet", "The case"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self.area)

    def _make_buttons(self) -> None:
        self.open_button = button(translate("CheckedSheet", "Open its folder"), "small")
        picture(self.open_button, "folder-open", size=18)
        self.take_button = button(
            translate("CheckedSheet", "Copy it to adapt it"), "small"
        )
        picture(self.take_button, "copy", size=18)
        self.read_button = button(
            translate("CheckedSheet", "I’ve read it: update its times"), "small"
        )
        picture(self.read_button, "check", size=18)
        self.copy_button = button(
            translate("CheckedSheet", "Copy the list"), "small_quiet"
        )
        self.read_button.clicked.connect(self._read)
        self.open_button.clicked.connect(self._ask_folder)
        self.take_button.clicked.connect(self._take)
        self.copy_button.clicked.connect(self._copy)

    def show_case(self, line: CaseLine, together: str) -> None:
        """Tell of a case.

        Args:
            line: The case.
            together: What all cases ask for, a line a language.
        """
        self._line = line
        self._make_buttons()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(_SIDE, 16, _SIDE, _SIDE)
        column.setSpacing(14)
        column.addLayout(self._head(line))
        if line.problems:
            column.addLayout(_problems(line.problems))
        if line.items:
            column.addWidget(
                _noted(_items_heading(line.items), side_by_side(*map(str, line.items)))
            )
        column.addWidget(hairline())
        if line.rows:
            column.addLayout(_words(line))
        heading = translate("CheckedSheet", "All cases together")
        column.addWidget(_noted(heading, together))
        column.addStretch(1)
        self.area.setAccessibleName(line.title)
        self.area.lay(inside)
        self.area.verticalScrollBar().setValue(0)

    def _head(self, line: CaseLine) -> QVBoxLayout:
        head = QVBoxLayout()
        head.setSpacing(6)
        row = FlowRow(gap=8)
        row.addWidget(self.open_button)
        if line.playable and not line.own:
            row.addWidget(self.take_button)
        if line.problems and line.own:
            row.addWidget(self.read_button)
        if line.problems:
            row.addWidget(self.copy_button)
        head.addWidget(FlowLabel(line.title, "title"))
        about = side_by_side(line.id, state_text(line))
        head.addWidget(FlowLabel(about, "note", "text_muted"))
        head.addLayout(row)
        return head

    @Slot()
    def _ask_folder(self) -> None:
        if self._line is not None:
            self.folder_asked.emit(self._line.folder)

    @Slot()
    def _take(self) -> None:
        if self._line is not None:
            self.taken.emit(self._line.id)

    @Slot()
    def _read(self) -> None:
        if self._line is not None:
            self.read_through.emit(self._line.folder)

    @Slot()
    def _copy(self) -> None:
        assert self._line is not None
        lines = "\n".join(problem.full for problem in self._line.problems)
        QGuiApplication.clipboard().setText(lines)
        self.copy_button.setText(translate("CheckedSheet", "Copied"))


def _problems(problems: tuple[ProblemText, ...]) -> QGridLayout:
    grid = _grid()
    grid.setColumnMinimumWidth(0, text_size(_PLACE))
    grid.setColumnStretch(1, 1)
    for row, problem in enumerate(problems):
        place = FlowLabel(problem.place, "label", "text_muted")
        place.setMaximumWidth(text_size(_PLACE))
        text = FlowLabel(problem.text, "label")
        for one in (place, text):
            one.set_weight(QFont.Weight.Normal)
        grid.addWidget(place, row, 0, _TOP)
        grid.addWidget(text, row, 1)
    return grid


def _items_heading(items: tuple[int, ...]) -> str:
    words = translate("CheckedSheet", "Gives occasions for {count} items")
    return words.format(count=len(items))


def _noted(heading: str, words: str) -> QWidget:
    """Return words below a small heading."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(3)
    column.addWidget(label(heading, "note", wrap=True))
    column.addWidget(FlowLabel(words, "body", "text_muted"))
    return made


def _words(line: CaseLine) -> QGridLayout:
    """Return all texts, each with its languages side by side."""
    grid = _grid()
    for at, (name, standing) in enumerate(
        zip(OWN_NAMES.values(), line.standings, strict=True)
    ):
        grid.addWidget(_column_head(name, standing), 0, at, _TOP)
        grid.setColumnStretch(at, 1)
    for number, row in enumerate(line.rows, 1):
        grid.addWidget(FlowLabel(row.name, "note", "text_muted"), 3 * number, 0, 1, -1)
        _put_cells(grid, 3 * number + 1, row, line)
        grid.addWidget(hairline(), 3 * number + 2, 0, 1, -1)
    return grid


def _put_cells(grid: QGridLayout, at: int, row: WordsRow, line: CaseLine) -> None:
    for column, (cell, standing) in enumerate(
        zip(row.cells, line.standings, strict=True)
    ):
        if cell is not None:
            words = FlowLabel(cell)
        elif standing is Standing.MISSING:
            continue
        else:
            words = FlowLabel(translate("CheckedSheet", "Missing"), "body", "missed")
        grid.addWidget(words, at, column, _TOP)


def _column_head(name: str, standing: Standing) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 4)
    column.setSpacing(0)
    column.addWidget(label(name, "strong"))
    told = {
        Standing.GOOD: "",
        Standing.STALE: translate(
            "CheckedSheet", "Stale: the case was changed since. Read it through."
        ),
        Standing.MISSING: translate("CheckedSheet", "No words that can be read."),
    }[standing]
    if told:
        column.addWidget(FlowLabel(told, "note", "missed"))
    return made


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(20)
    grid.setVerticalSpacing(6)
    return grid
