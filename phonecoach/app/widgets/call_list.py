"""Calls as rows below the months they belong to: title, line, time, standing, score."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QTimer,
    Signal,
    Slot,
)

from phonecoach.app.screens.history_text import CallLine, Standing
from phonecoach.app.screens.history_words import calls_text, spoken_call
from phonecoach.app.widgets.call_row import (
    heading_height,
    paint_heading,
    paint_row,
    row_height,
)
from phonecoach.app.widgets.entry_list import EntryList
from phonecoach.app.widgets.mark_words import side_by_side

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter, QResizeEvent, QShowEvent

    from phonecoach.app.screens.history_text import Traces
    from phonecoach.call.lanes import Lanes

Entry = CallLine | str
"""A call, or the name of the month of those below it."""


class CallList(EntryList):
    """Lists calls, the newest first.

    Signals:
        card_asked: The card of a call is wanted.
            call: Its id.
        carry_on_asked: A call that was broken off is to go on.
    """

    card_asked = Signal(str)
    carry_on_asked = Signal()

    def __init__(self, traces: Traces) -> None:
        super().__init__(QCoreApplication.translate("CallList", "Calls"))
        self._traces = traces
        self._asking = QTimer(self)
        self._asking.setSingleShot(True)
        self._asking.timeout.connect(self._ask)
        self.verticalScrollBar().valueChanged.connect(self._ask_soon)
        self.clicked.connect(self._open)
        self.activated.connect(self._open)
        traces.traced.connect(self._draw)

    def show_calls(self, calls: Sequence[CallLine]) -> None:
        """Show these calls, the newest first, each month under its name."""
        months: dict[str, list[CallLine]] = {}
        for one in calls:
            months.setdefault(one.month, []).append(one)
        entries: list[Entry] = []
        for month, within in months.items():
            entries += [side_by_side(month, calls_text(len(within))), *within]
        self.show_entries(entries, current=1)
        self.scrollToTop()
        self._ask_soon()

    def lanes(self, call: str) -> Lanes | None:
        """Return the line of a call; None while it is not known."""
        trace = self._traces.known(call)
        return None if trace is None else trace.lanes

    def spoken(self, entry: Entry) -> str:
        """Return all that a row shows, for who cannot see it."""
        return entry if isinstance(entry, str) else spoken_call(entry)

    def height_of(self, entry: Entry, width: int) -> int:
        """Return how high a row is in a width."""
        if isinstance(entry, str):
            return heading_height()
        return row_height(entry, width)

    def paint_entry(self, painter: QPainter, entry: Entry, width: int) -> None:
        """Paint a month, or a call with the line it sounded like."""
        if isinstance(entry, str):
            paint_heading(painter, width, entry)
        else:
            paint_row(painter, width, entry, self.lanes(entry.call))

    def can_choose(self, entry: Entry) -> bool:
        """Tell whether a row is a call."""
        return not isinstance(entry, str)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the lines of what can be seen now."""
        super().resizeEvent(event)
        self._ask_soon()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for the lines of what can be seen now."""
        super().showEvent(event)
        self._ask_soon()

    def _ask_soon(self) -> None:
        # Not at each step of a scroll bar: only once Qt has done what it has to do.
        self._asking.start(0)

    @Slot()
    def _ask(self) -> None:
        if not self.isVisible():
            return
        port = self.viewport().rect()
        # As much again: what lies just below is there when somebody scrolls to it.
        port.setHeight(2 * port.height())
        seen = [
            entry.call
            for row, entry in enumerate(self.entries())
            if isinstance(entry, CallLine)
            and self.visualRect(self.model().index(row, 0)).intersects(port)
        ]
        self._traces.ask(seen)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        entry = self.entry(index.row())
        if not isinstance(entry, CallLine):
            return
        if entry.standing is Standing.MARKED:
            self.card_asked.emit(entry.call)
        elif entry.standing is Standing.BROKEN_OFF:
            self.carry_on_asked.emit()

    @Slot(str, object)
    def _draw(self, call: str, _trace: object) -> None:
        for row, entry in enumerate(self.entries()):
            if isinstance(entry, CallLine) and entry.call == call:
                self.update(self.model().index(row, 0))
