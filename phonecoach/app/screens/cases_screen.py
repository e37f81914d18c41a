"""The cases, for who writes them: what is wrong, what is covered, their words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from phonecoach.app.look import text_size
from phonecoach.app.screens.screen import Bar, Place, Screen
from phonecoach.app.widgets.build import button, label, picture, problem_line, tell
from phonecoach.app.widgets.checked_list import CheckedList
from phonecoach.app.widgets.checked_sheet import CheckedSheet
from phonecoach.app.widgets.choice_button import Choice, ChoiceButton
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.flow_row import FlowRow
from phonecoach.app.widgets.language_chips import OWN_NAMES
from phonecoach.app.widgets.mark_words import side_by_side

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from phonecoach.app.screens.cases_text import CaseLine, CasesText, Coverage
    from phonecoach.app.screens.settings_text import Folder

_LIST: Final = 300
_MOST: Final = 0.36
"""The part of the screen that the list may have."""


class CasesScreen(Screen):
    """Lists all cases and tells one of them in full.

    Attributes:
        list: The cases.
        sheet: The one that is pointed at.
        again_button: Has all of them checked again.
        house_button: Shows the folder of the house's own cases.
        folder: Chooses that folder, while there is no case in it; None without choice.

    Signals:
        checked_again: Files were changed, or somebody hopes so.
        folder_asked: A folder shall be shown.
            folder: A path.
        taken: A case shall be copied into the house's own folder.
            case: Its id.
        read_through: The words of a case were read through; see `CheckedSheet`.
            folder: A path.
        house_chosen: The house's own cases shall lie in another folder.
            folder: A path.
    """

    checked_again = Signal()
    folder_asked = Signal(object)
    taken = Signal(str)
    house_chosen = Signal(object)
    read_through = Signal(object)

    def __init__(
        self, folders: Sequence[Folder] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        choices = [Choice(value=one.path, text=one.name) for one in folders]
        self.folder: ChoiceButton | None = None
        if choices:
            self.folder = ChoiceButton(self.tr("Our own cases lie"), choices)
            self.folder.chosen.connect(self.house_chosen)
            self.folder.hide()
        self._house: Path | None = None
        self._current = ""
        self.list = CheckedList()
        self.sheet = CheckedSheet()
        self.again_button = button(self.tr("Check again"), key="F6")
        picture(self.again_button, "rotate-ccw")
        self.house_button = button(self.tr("Open our own folder"))
        picture(self.house_button, "folder-open")
        self._counts = FlowLabel(self.tr("Checking the cases …"), "note", "text_muted")
        self._together = ""
        self.problem = problem_line()
        self._lay_out()
        self.again_button.clicked.connect(self.checked_again)
        self.house_button.clicked.connect(self._ask_house)
        self.list.pointed.connect(self._point)
        self.sheet.folder_asked.connect(self.folder_asked)
        self.sheet.taken.connect(self.taken)
        self.sheet.read_through.connect(self.read_through)
        self.sheet.hide()
        self.begin_at(self.again_button)

    def bar(self) -> Bar:
        """Say that this is the place of cases."""
        return Bar(place=Place.CASES)

    def show_text(self, text: CasesText, current: str = "") -> None:
        """Show all cases as they are now.

        Args:
            text: Of all cases.
            current: Which to point at; the one that was pointed at before unless told.
        """
        self._house = text.house
        self.again_button.setEnabled(True)
        counts = self.tr("%n case(s)", "", len(text.cases))
        broken = self.tr("%n with problems", "", text.broken) if text.broken else ""
        house = self.tr("our own: {folder}").format(folder=text.house)
        told = (counts, broken or self.tr("all sound"), house)
        self._counts.setText(side_by_side(*told))
        self._together = "\n".join(map(self._covered, text.coverage))
        self.sheet.show()
        if self.folder is not None:
            self.folder.choose(text.house)
            self.folder.setVisible(not any(one.own for one in text.cases))
        self.list.show_cases(text.cases, current or self._current)
        self.list.setFocus()

    @Slot()
    def wait(self) -> None:
        """Say that the cases are being checked."""
        self.again_button.setEnabled(False)
        self._counts.setText(self.tr("Checking the cases …"))

    @Slot(str)
    def tell(self, sentence: str) -> None:
        """Say what went wrong; an empty sentence takes it back."""
        tell(self.problem, sentence)

    def _covered(self, one: Coverage) -> str:
        words = self.tr("{language}: {cases} cases with occasions for {items} items")
        told = words.format(
            language=OWN_NAMES[one.language], cases=one.cases, items=one.items
        )
        if not one.never:
            return told
        never = self.tr("none for {items}").format(items=", ".join(map(str, one.never)))
        return side_by_side(told, never)

    @Slot(object)
    def _point(self, line: CaseLine) -> None:
        self._current = line.id
        self.sheet.show_case(line, self._together)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the larger part to the words."""
        super().resizeEvent(event)
        wide = min(text_size(_LIST), round(self.width() * _MOST))
        self._paper.setFixedWidth(wide)

    @Slot()
    def _ask_house(self) -> None:
        if self._house is not None:
            self.folder_asked.emit(self._house)

    def _lay_out(self) -> None:
        head = FlowRow()
        title = label(self.tr("Cases"), "display")
        title.setContentsMargins(0, 0, 12, 0)
        head.addWidget(title)
        if self.folder is not None:
            head.addWidget(self.folder)
        head.add_to_end(self.house_button)
        head.add_to_end(self.again_button)
        self._paper = paper = QFrame()
        paper.setObjectName("paper")
        inside = QVBoxLayout(paper)
        inside.setContentsMargins(1, 8, 1, 8)
        inside.addWidget(self.list)
        both = QHBoxLayout()
        both.setSpacing(16)
        both.addWidget(paper)
        both.addWidget(self.sheet, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 18, 24, 24)
        layout.setSpacing(10)
        layout.addLayout(head)
        layout.addWidget(self._counts)
        layout.addLayout(both, 1)
        layout.addWidget(self.problem)
