"""The cases to choose from, with what each is about and what may be wrong with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from phonecoach.app.widgets.build import button, label, panel, told
from phonecoach.app.widgets.row_list import Row, RowList
from phonecoach.units import Language, Mode

if TYPE_CHECKING:
    from collections.abc import Sequence

    from phonecoach.errors import Problem
    from phonecoach.scenario import Case

_LIST_WIDTH = 400


class CasesScreen(QWidget):
    """Lists the cases; the chosen one is told in full beside the list.

    Signals:
        taken: A call was chosen.
            case: The `Case`.
            mode: A `Mode`.
        picked_up: A broken-off call shall go on.
        filed: A broken-off call shall be put away.
        left: Somebody else wants to sit down.
    """

    taken = Signal(object, object)
    picked_up = Signal()
    filed = Signal()
    left = Signal()

    def __init__(
        self,
        cases: Sequence[Case],
        problems: Sequence[tuple[str, tuple[Problem, ...]]],
        language: Language,
        *,
        broken_off: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Show the cases that can be played, then those that cannot.

        Args:
            cases: Playable cases, in the order shown.
            problems: Name and problems of each case that cannot be played.
            language: The language the calls are taken in.
            broken_off: Title of a call that was broken off, or empty.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._cases = tuple(cases)
        self._problems = tuple(problems)
        self._language = language
        self.list = RowList(self.tr("Cases"))
        self.list.setMaximumWidth(_LIST_WIDTH)
        self.list.setMinimumWidth(_LIST_WIDTH)
        self._fill_list()
        self.detail, self._inside = panel()
        self._inside.setContentsMargins(28, 24, 28, 24)
        self.take_button = button(self.tr("Take this call"), "primary")
        self.modes = QButtonGroup(self)
        self._build(broken_off)
        self.list.currentRowChanged.connect(self._show)
        self.list.itemActivated.connect(self._take)
        self.take_button.clicked.connect(self._take)
        self.list.setCurrentRow(0)
        self.setFocusProxy(self.list)

    def _fill_list(self) -> None:
        for case in self._cases:
            texts = case.texts[self._language]
            self.list.add(
                Row(
                    head=texts.title,
                    note=self._difficulty(case.file.difficulty),
                    more=texts.company.name,
                )
            )
        for name, problems in self._problems:
            words = self.tr("{name} can’t be played: {count} to fix")
            self.list.add(Row(head=words.format(name=name, count=len(problems))))

    def _difficulty(self, difficulty: int) -> str:
        words = {1: self.tr("Easy"), 2: self.tr("Demanding"), 3: self.tr("Hard")}
        return words[difficulty]

    def _build(self, broken_off: str) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(16)
        top = QHBoxLayout()
        top.addWidget(label(self.tr("Which call will you take?"), "display"), 1)
        leave = button(self.tr("Somebody else"), "quiet")
        leave.clicked.connect(self.left)
        top.addWidget(leave)
        layout.addLayout(top)
        if broken_off:
            layout.addWidget(self._broken_off(broken_off))
        both = QHBoxLayout()
        both.setSpacing(16)
        both.addWidget(self.list)
        both.addWidget(self.detail, 1)
        layout.addLayout(both, 1)

    def _broken_off(self, title: str) -> QFrame:
        frame, inside = panel("hint")
        row = QHBoxLayout()
        words = self.tr("The call “{title}” was broken off.").format(title=title)
        row.addWidget(label(words, wrap=True), 1)
        self.pick_up_button = button(self.tr("Carry on"), "send")
        self.file_button = button(self.tr("Set it aside"))
        self.pick_up_button.clicked.connect(self.picked_up)
        self.file_button.clicked.connect(self.filed)
        row.addWidget(self.file_button)
        row.addWidget(self.pick_up_button)
        inside.addLayout(row)
        return frame

    @Slot(int)
    def _show(self, row: int) -> None:
        _empty(self._inside, keep=self.take_button)
        if 0 <= row < len(self._cases):
            self._tell_case(self._cases[row])
        elif row >= 0:
            self._tell_problems(*self._problems[row - len(self._cases)])

    def _tell_case(self, case: Case) -> None:
        texts = case.texts[self._language]
        caller = case.caller
        add = self._inside.addWidget
        add(label(texts.title, "title", wrap=True))
        add(label(texts.summary, wrap=True))
        add(told(self.tr("Your part"), texts.role))
        add(told(self.tr("Your company"), texts.company.name))
        add(told(self.tr("Who may be calling"), caller.character[self._language]))
        goals = (f"–  {goal}" for goal in texts.goals)
        add(told(self.tr("In this call"), *goals))
        self._inside.addStretch(1)
        self._inside.addLayout(self._mode_row())
        add(self.take_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.take_button.show()

    def _mode_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        words = {
            Mode.TYPED: self.tr("Write my own replies"),
            Mode.GUIDED: self.tr("Choose from replies"),
        }
        chosen = self.mode()
        for each in self.modes.buttons():
            self.modes.removeButton(each)
        for mode, text in words.items():
            chip = button(text, "chip")
            chip.setCheckable(True)
            chip.setChecked(mode is chosen)
            chip.setProperty("mode", mode.value)
            self.modes.addButton(chip)
            row.addWidget(chip)
        row.addStretch(1)
        return row

    def mode(self) -> Mode:
        """Return how the call shall be taken."""
        chosen = self.modes.checkedButton()
        return Mode.TYPED if chosen is None else Mode(chosen.property("mode"))

    def _tell_problems(self, name: str, problems: tuple[Problem, ...]) -> None:
        self.take_button.hide()
        words = self.tr("{name} can’t be played yet. The others still work.")
        self._inside.addWidget(label(words.format(name=name), "title", wrap=True))
        for problem in problems:
            line = label(str(problem), wrap=True)
            line.setObjectName("problem")
            line.setContentsMargins(12, 8, 12, 8)
            self._inside.addWidget(line)
        self._inside.addStretch(1)

    @Slot()
    def _take(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._cases):
            self.taken.emit(self._cases[row], self.mode())


def _empty(layout: QVBoxLayout | QHBoxLayout, *, keep: QWidget) -> None:
    """Take everything out of a layout; delete all but `keep`."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if isinstance(inner, QHBoxLayout):
            _empty(inner, keep=keep)
        if widget is not None and widget is not keep:
            widget.hide()
            widget.deleteLater()
