"""The drills of one person: choosing one, and from which case its call comes."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from phonecoach.app.gather.drills import drills_text, next_drill
from phonecoach.app.screens.drills_screen import DrillsScreen

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from phonecoach.app.sitting import Sitting
    from phonecoach.checklist.drills import DrillKind
    from phonecoach.scenario import Case


class Drilling(QObject):
    """Offers the drills and chooses their calls.

    Args:
        sitting: Of the person who trains.
        cases: Tells all cases as they are now.
        parent: Qt's owner.

    Signals:
        laid: Another screen shall lie on the desk.
            screen: A `DrillsScreen`.
        chosen: A drill shall be taken.
            case: The stretch as a `Case` of its own.
            kind: Its `DrillKind`.
        left: Not now.
    """

    laid = Signal(object)
    chosen = Signal(object, object)
    left = Signal()

    def __init__(
        self,
        sitting: Sitting,
        cases: Callable[[], Sequence[Case]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._sitting = sitting
        self._cases = cases

    @Slot()
    def show(self) -> None:
        """Show which drills there are."""
        sitting = self._sitting
        sitting.store.writer.flush()
        screen = DrillsScreen(
            drills_text(sitting.reader, sitting.person, self._cases())
        )
        screen.asked.connect(self.choose)
        screen.left.connect(self.left)
        self.laid.emit(screen)

    @Slot(object)
    def choose(self, kind: DrillKind) -> None:
        """Choose a call of a drill that was not taken often yet."""
        sitting = self._sitting
        case = next_drill(
            sitting.reader, sitting.person, self._cases(), kind, secrets.randbelow
        )
        if case is None:
            self.show()
        else:
            self.chosen.emit(case, kind)
