"""What sections and items are worth in a house."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from phonecoach.app.look import text_size
from phonecoach.app.widgets.build import button, label, problem_line, tell
from phonecoach.app.widgets.picks import Pick, Picks
from phonecoach.app.widgets.setting_row import SettingRow, SettingSection, line_of
from phonecoach.checklist.site import ITEM_WEIGHTS, SECTION_WEIGHTS

if TYPE_CHECKING:
    from phonecoach.app.screens.site_text import ItemWeight, SectionWeight, SiteText

_FIELD: Final = 72
_WHOLE: Final = 100


class WeightsPage(QWidget):
    """Sets what sections and items are worth.

    Attributes:
        sections: The fields of the sections, by letter.
        items: The choices of the items, by number.
        sections_button: Takes the sections' weights that come along.
        items_button: Takes the items' weights that come along.
        problem: Why the sections' weights cannot hold.

    Signals:
        sections_set: The sections shall be worth something else.
            weights: By letter; together 100.
        item_set: An item shall be worth something else.
            no: Which.
            weight: From 1 to 3.
        items_reset: All items shall be worth what comes along.
    """

    sections_set = Signal(object)
    item_set = Signal(int, int)
    items_reset = Signal()

    def __init__(self, text: SiteText) -> None:
        super().__init__()
        self._text = text
        self.sections: dict[str, QLineEdit] = {}
        self.items: dict[int, Picks] = {}
        self.problem = problem_line()
        come_along = self.tr("Back to the built-in weights")
        self.sections_button = button(come_along, "small")
        self.sections_button.setAccessibleName(f"{self.tr('Sections')}: {come_along}")
        self.sections_button.clicked.connect(self._reset_sections)
        self.items_button = button(come_along, "small")
        self.items_button.setAccessibleName(f"{self.tr('Items')}: {come_along}")
        self.items_button.clicked.connect(self._reset_items)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._of_sections())
        for section in text.sections:
            column.addWidget(self._of_items(section))
        self.show_weights(text)

    def show_weights(self, text: SiteText) -> None:
        """Show what can be taken back by now."""
        self._text = text
        own = any(one.weight != one.default for one in text.sections)
        self.sections_button.setVisible(own)
        self.items_button.setVisible(any(it.weight != it.default for it in text.items))

    def _of_sections(self) -> SettingSection:
        section = SettingSection(self.tr("Sections"))
        for one in self._text.sections:
            section.add(self._section_row(one))
        section.add(
            SettingRow(
                self.tr("Together"),
                self.tr("The three have to add up to 100; only then do they count."),
                self.problem,
                line_of(self.sections_button),
            )
        )
        return section

    def _section_row(self, one: SectionWeight) -> SettingRow:
        field = self.sections[one.letter] = QLineEdit(str(one.weight))
        field.setAccessibleName(f"{one.letter}  {one.name}")
        field.setMaxLength(3)
        field.setFixedWidth(text_size(_FIELD))
        field.editingFinished.connect(self._set_sections)
        low, high = SECTION_WEIGHTS
        known = self.tr("From {low} to {high}; {default} comes along.")
        meaning = known.format(low=low, high=high, default=one.default)
        of_all = label(self.tr("of 100"), "label")
        return SettingRow(f"{one.letter}  {one.name}", meaning, line_of(field, of_all))

    def _of_items(self, section: SectionWeight) -> SettingSection:
        made = SettingSection(f"{section.letter}  {section.name}")
        if section is self._text.sections[0]:
            made.add(
                SettingRow(
                    self.tr("What an item is worth"),
                    self.tr(
                        "1 adds to a good call, 2 is noticed when it’s missing, 3 "
                        "spoils the call."
                    ),
                    line_of(self.items_button),
                )
            )
        for one in self._text.items:
            if one.letter == section.letter:
                made.add(self._item_row(one))
        return made

    def _item_row(self, one: ItemWeight) -> SettingRow:
        low, high = ITEM_WEIGHTS
        picks = [Pick(value=n, text=str(n)) for n in range(low, high + 1)]
        name = self.tr("Weight of item {no}").format(no=one.no)
        choice = self.items[one.no] = Picks(name, picks, one.weight, named=False)
        choice.picked.connect(partial(self.item_set.emit, one.no))
        known = self.tr("Built in: {default}.").format(default=one.default)
        return SettingRow(f"{one.no}  {one.rule}", known, choice)

    @Slot()
    def _set_sections(self) -> None:
        typed = {letter: it.text().strip() for letter, it in self.sections.items()}
        low, high = SECTION_WEIGHTS
        numbers = {
            letter: int(text)
            for letter, text in typed.items()
            if text.isdecimal() and low <= int(text) <= high
        }
        if len(numbers) < len(typed):
            words = self.tr("Write a whole number from {low} to {high} for each.")
            tell(self.problem, words.format(low=low, high=high))
            return
        together = sum(numbers.values())
        if together != _WHOLE:
            words = self.tr("Together they make {n}; they have to make 100.")
            tell(self.problem, words.format(n=together))
            return
        tell(self.problem, "")
        if numbers != {one.letter: one.weight for one in self._text.sections}:
            self.sections_set.emit(numbers)

    @Slot()
    def _reset_sections(self) -> None:
        for one in self._text.sections:
            self.sections[one.letter].setText(str(one.default))
        next(iter(self.sections.values())).setFocus()
        self._set_sections()

    @Slot()
    def _reset_items(self) -> None:
        defaults = {one.no: one.default for one in self._text.items}
        for no, choice in self.items.items():
            choice.blockSignals(True)  # told once, for all of them
            choice.buttons[defaults[no]].setChecked(True)
            choice.blockSignals(False)
        next(iter(self.items.values())).buttons[defaults[44]].setFocus()
        self.items_reset.emit()
