"""Who sits at this PC: tiles to choose from, and a line to add a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from phonecoach.app.widgets.build import (
    WrappingButton,
    button,
    label,
    panel,
    problem_line,
    tell,
)
from phonecoach.units import Language

if TYPE_CHECKING:
    from collections.abc import Sequence

_COLUMNS = 3
_WIDTH = 720
_OWN_NAMES = {Language.KO: "한국어", Language.EN: "English", Language.JA: "日本語"}


class WhoScreen(QWidget):
    """Asks who is training, and in which language.

    Signals:
        chosen: A person was chosen.
            person: The person's id.
        added: A new person wants to train.
            name: As typed, trimmed.
        language_chosen: The window shall speak another language.
            language: A `Language`.
    """

    chosen = Signal(str)
    added = Signal(str)
    language_chosen = Signal(object)

    def __init__(
        self,
        people: Sequence[tuple[str, str]],
        language: Language,
        parent: QWidget | None = None,
    ) -> None:
        """Show the people as pairs of id and name, in that order."""
        super().__init__(parent)
        self.problem = problem_line()
        self.name_field = QLineEdit()
        self.name_field.setPlaceholderText(self.tr("Your name"))
        self.name_field.setAccessibleName(self.tr("Your name"))
        self.name_field.setMaxLength(80)
        self.add_button = button(self.tr("Start"), "send")
        self.tiles: list[QPushButton] = []
        self.languages = QButtonGroup(self)
        column = QWidget()
        column.setMaximumWidth(_WIDTH)
        inside = QVBoxLayout(column)
        inside.setSpacing(16)
        inside.addStretch(1)
        inside.addLayout(self._language_row(language))
        inside.addWidget(label(self.tr("Who’s taking calls?"), "display", wrap=True))
        if people:
            inside.addLayout(self._tile_grid(people))
        inside.addWidget(self._adder(first=not people))
        inside.addWidget(self.problem)
        inside.addStretch(2)
        layout = QHBoxLayout(self)
        layout.addWidget(column, 1, Qt.AlignmentFlag.AlignHCenter)
        column.setMinimumWidth(_WIDTH)
        self.add_button.clicked.connect(self._add)
        self.name_field.returnPressed.connect(self._add)
        self.setFocusProxy(self.tiles[0] if self.tiles else self.name_field)

    def _language_row(self, language: Language) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for each, own_name in _OWN_NAMES.items():
            chip = button(own_name, "chip")
            chip.setCheckable(True)
            chip.setChecked(each is language)
            chip.clicked.connect(lambda _=False, it=each: self.language_chosen.emit(it))
            self.languages.addButton(chip)
            row.addWidget(chip)
        row.addStretch(1)
        return row

    def _tile_grid(self, people: Sequence[tuple[str, str]]) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(16)
        for index, (person, name) in enumerate(people):
            tile = WrappingButton(name, "lead")
            tile.setProperty("kind", "tile")
            tile.clicked.connect(lambda _=False, it=person: self.chosen.emit(it))
            self.tiles.append(tile)
            grid.addWidget(tile, index // _COLUMNS, index % _COLUMNS)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        return grid

    def _adder(self, *, first: bool) -> QWidget:
        frame, inside = panel("paper")
        words = (
            self.tr("Type your name to begin. It stays on this PC.")
            if first
            else self.tr("Not here yet? Type your name. It stays on this PC.")
        )
        inside.addWidget(label(words, "label", wrap=True))
        row = QHBoxLayout()
        row.addWidget(self.name_field, 1)
        row.addWidget(self.add_button)
        inside.addLayout(row)
        return frame

    @Slot()
    def _add(self) -> None:
        name = " ".join(self.name_field.text().split())
        if name:
            tell(self.problem, "")
            self.added.emit(name)
        else:
            tell(self.problem, self.tr("Type a name first."))
            self.name_field.setFocus()
