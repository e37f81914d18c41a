"""Rounds of blind marks: asking for them, marking, laying them open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from phonecoach.app.gather.calibration import RoomRounds
from phonecoach.app.keeping import CallKeeper
from phonecoach.app.screens.blind_screen import BlindScreen
from phonecoach.app.screens.calibration_screen import CalibrationScreen
from phonecoach.app.screens.round_screen import RoundScreen
from phonecoach.call.annotations import (
    BlindDone,
    BlindMark,
    CalibrationAsked,
    CalibrationClosed,
)

if TYPE_CHECKING:
    from phonecoach.app.sitting import Sitting
    from phonecoach.calibration import Round
    from phonecoach.call.record import CallId


class Calibrating(QObject):
    """Leads a supervisor through the rounds of the room.

    Signals:
        laid: Another screen shall lie on the desk.
            screen: The `Screen`.
        left: Enough was seen.
    """

    laid = Signal(object)
    left = Signal()

    def __init__(self, sitting: Sitting, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sitting = sitting

    @Slot()
    def show(self) -> None:
        """Show all rounds as they are now."""
        self._sitting.store.writer.flush()
        screen = CalibrationScreen(self._rounds().text())
        screen.asked.connect(self._ask)
        screen.marked.connect(self._mark)
        screen.opened.connect(self._open)
        screen.closed.connect(self._close)
        screen.left.connect(self.left)
        self.laid.emit(screen)

    def _rounds(self) -> RoomRounds:
        sitting = self._sitting
        return RoomRounds(sitting.reader, sitting.person, sitting.played_case)

    @Slot(str)
    def _ask(self, call: CallId) -> None:
        rounds = self._rounds()
        whose = self._sitting.reader.record(self._sitting.person.id, call).head.person
        self._keeper(call).note(
            CalibrationAsked(
                round=self._sitting.outside.new_id(),
                raters=tuple(one for one in rounds.raters if one != whose),
                items=rounds.items_of(call),
            )
        )
        self.show()

    @Slot(str)
    def _mark(self, name: str) -> None:
        rounds = self._rounds()
        one = rounds.round(name)
        if one is None or not one.awaits(self._sitting.person.id):
            self.show()
            return
        keeper = self._keeper(one.call)
        screen = BlindScreen(rounds.blind(one))
        screen.marked.connect(
            lambda item, mark: keeper.note(
                BlindMark(round=name, item=item, mark=str(mark))
            )
        )
        screen.finished.connect(lambda: self._finish(one))
        screen.left.connect(self.show)
        self.laid.emit(screen)

    def _finish(self, one: Round) -> None:
        self._keeper(one.call).note(BlindDone(round=one.id))
        self.show()

    @Slot(str)
    def _open(self, name: str) -> None:
        rounds = self._rounds()
        one = rounds.round(name)
        if one is None or not one.is_open:
            self.show()
            return
        screen = RoundScreen(rounds.result(one))
        screen.left.connect(self.show)
        self.laid.emit(screen)

    @Slot(str)
    def _close(self, name: str) -> None:
        one = self._rounds().round(name)
        if one is not None:
            self._keeper(one.call).note(CalibrationClosed(round=name))
        self.show()

    def _keeper(self, call: CallId) -> CallKeeper:
        sitting = self._sitting
        return CallKeeper(
            sitting.store.writer, call, sitting.person.id, sitting.outside
        )
