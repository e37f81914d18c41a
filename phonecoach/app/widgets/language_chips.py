"""The languages the window can speak, to choose from."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from phonecoach.app.widgets.build import button
from phonecoach.app.widgets.flow_row import FlowRow
from phonecoach.units import Language

OWN_NAMES: Final = {
    Language.KO: "한국어",
    Language.EN: "English",
    Language.JA: "日本語",
}
"""What each language calls itself."""


class LanguageChips(QWidget):
    """One chip for each language, in its own words.

    Attributes:
        group: The chips.

    Signals:
        chosen: Another one was chosen.
            language: A `Language`.
    """

    chosen = Signal(object)

    def __init__(self, language: Language) -> None:
        super().__init__()
        self.group = QButtonGroup(self)
        row = FlowRow()
        self.setLayout(row)
        for each, own_name in OWN_NAMES.items():
            chip = button(own_name, "chip")
            chip.setCheckable(True)
            chip.setChecked(each is language)
            chip.clicked.connect(lambda _=False, it=each: self.chosen.emit(it))
            self.group.addButton(chip)
            row.addWidget(chip)
