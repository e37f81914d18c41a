"""A few choices side by side of which one holds; it wears a tick."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from phonecoach.app.look import icon, text_size
from phonecoach.app.widgets.build import button, label
from phonecoach.app.widgets.flow_row import FlowRow

if TYPE_CHECKING:
    from collections.abc import Sequence

_NAME, _TICK, _LEAST = 84, 16, 38


@dataclass(frozen=True, slots=True, kw_only=True)
class Pick:
    """One of the choices."""

    value: Any
    text: str


class Picks(QWidget):
    """Says what is chosen, and offers the rest; arrow keys move among them.

    Args:
        name: What is chosen here.
        picks: The choices, in the order shown.
        value: Of the one that holds; any other where none does yet.
        named: Whether the name stands before them; it is spoken in any case.

    Signals:
        picked: Another one holds.
            value: Of the choice.
    """

    picked = Signal(object)

    def __init__(
        self, name: str, picks: Sequence[Pick], value: object, *, named: bool = True
    ) -> None:
        super().__init__()
        self._picks = tuple(picks)
        self._group = QButtonGroup(self)
        self.buttons: dict[Any, QPushButton] = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        if named:
            words = label(name, "label")
            words.setMinimumWidth(text_size(_NAME))
            layout.addWidget(words, 0, Qt.AlignmentFlag.AlignVCenter)
        row = FlowRow()
        for one in self._picks:
            made = button(one.text, "pick")
            made.setAccessibleName(f"{name}: {one.text}")
            made.setCheckable(True)
            # Narrower than it is high, its ends could not be round.
            made.setMinimumWidth(text_size(_LEAST))
            made.setChecked(one.value == value)
            self._group.addButton(made)
            self.buttons[one.value] = made
            row.addWidget(made)
        layout.addLayout(row, 1)
        self._tick()
        self._group.buttonToggled.connect(self._tell)

    @property
    def value(self) -> Any:  # noqa: ANN401 (whatever the choices hold)
        """The value of the choice that holds."""
        return next(value for value, it in self.buttons.items() if it.isChecked())

    def _tell(self, _button: QPushButton, checked: bool) -> None:
        if checked:
            self._tick()
            self.picked.emit(self.value)

    def _tick(self) -> None:
        tick = icon("check", "accent", size=_TICK)
        by_tab, by_arrow = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus
        all_made = list(self.buttons.values())
        holds = next((made for made in all_made if made.isChecked()), all_made[0])
        for made in all_made:
            made.setIcon(tick if made.isChecked() else QIcon())
            # The tab key leads to the one that holds, arrow keys to the others.
            made.setFocusPolicy(by_tab if made is holds else by_arrow)
            made.updateGeometry()
