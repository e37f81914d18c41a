"""All that was said in a call, with its times, beside the call as it passes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal, Slot

from phonecoach.app.widgets.fitted_list import FittedList
from phonecoach.app.widgets.line_words import caller_text, trainee_text
from phonecoach.text import clock_text

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from phonecoach.app.card_text import Said
    from phonecoach.units import Micros

_OWN_KEYS: Final = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End}
"""All others belong to the screen: Space plays, the arrows to the side step."""


class SaidList(FittedList):
    """Lists lines and turns in order; choosing one goes there.

    Signals:
        chosen: Somebody wants to go somewhere.
            at: `Micros` of the call clock.
    """

    chosen = Signal(object)

    def __init__(self, said: tuple[Said, ...]) -> None:
        super().__init__()
        self._said = said
        self.setAccessibleName(QCoreApplication.translate("SaidList", "What was said"))
        for one in said:
            self.addItem(f"{clock_text(one.begin)}  {speaker_of(one)}\n{one.text}")
        self.currentRowChanged.connect(self._choose)

    def follow(self, at: Micros) -> None:
        """Mark what is said at an instant, or was said last before it."""
        begun = sum(one.begin <= at for one in self._said)
        with QSignalBlocker(self):
            self.setCurrentRow(begun - 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go up and down."""
        if event.key() in _OWN_KEYS:
            super().keyPressEvent(event)
        else:
            event.ignore()

    @Slot(int)
    def _choose(self, row: int) -> None:
        if row >= 0:
            self.chosen.emit(self._said[row].begin)


def speaker_of(said: Said) -> str:
    """Return who says something."""
    return said.name or (caller_text() if said.voice == "caller" else trainee_text())
