"""Looking back: one person's history, and the notebook beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from phonecoach.app.gather.across import across_text
from phonecoach.app.gather.call_traces import CallTraces
from phonecoach.app.gather.history import PersonHistory
from phonecoach.app.gather.notebook import notebook_text
from phonecoach.app.screens.history_screen import HistoryScreen
from phonecoach.practice.notebook import phrases_key, phrases_to, week_key

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from phonecoach.app.sitting import Sitting
    from phonecoach.practice.notebook import Phrase
    from phonecoach.scenario import Case


class LookingBack(QObject):
    """Shows the history and keeps what is written in the notebook.

    Args:
        sitting: Of the person whose calls they are.
        cases: Tells all cases as they are now.
        parent: Qt's owner.

    Signals:
        laid: Another screen shall lie on the desk.
            screen: A `HistoryScreen`.
        card_opened: The card of a call is wanted.
            call: Its id.
        went: The person wants to go to a place.
            place: A `Place`.
        save_offered: The history can be saved as a file.
            save: What the screen offers it with.
    """

    laid = Signal(object)
    card_opened = Signal(str)
    went = Signal(object)
    save_offered = Signal(object)

    def __init__(
        self,
        sitting: Sitting,
        cases: Callable[[], Sequence[Case]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._sitting = sitting
        self._cases = cases
        self._traces = CallTraces(sitting.store.reader, sitting.person.id)

    def show(self) -> None:
        """Show the history."""
        sitting = self._sitting
        sitting.store.writer.flush()
        reader, person, now = sitting.reader, sitting.person, sitting.outside.now
        cases = {one.file.id: one for one in self._cases()}
        history = PersonHistory(reader, person, cases)
        screen = HistoryScreen(
            history.text(),
            history.progress,
            self._traces,
            across=lambda: across_text(reader, person, cases, now()),
            notebook=lambda: notebook_text(reader, person, self._today()),
        )
        screen.card_opened.connect(self.card_opened)
        screen.went.connect(self.went)
        screen.phrases_changed.connect(self._keep_phrases)
        screen.week_changed.connect(self._keep_week)
        if screen.save is not None:
            self.save_offered.emit(screen.save)
        self.laid.emit(screen)

    def close(self) -> None:
        """Read no more."""
        self._traces.close()

    def _today(self) -> date:
        return self._sitting.outside.now().astimezone().date()

    @Slot(object)
    def _keep_phrases(self, phrases: tuple[Phrase, ...]) -> None:
        key = phrases_key(self._sitting.person.language)
        self._keep(key, phrases_to(phrases))

    @Slot(object)
    def _keep_week(self, lines: tuple[str, ...]) -> None:
        self._keep(week_key(self._today()), list(lines))

    def _keep(self, key: str, value: list[str] | list[dict[str, str]]) -> None:
        sitting = self._sitting
        sitting.store.writer.keep_setting(sitting.person.id, key, value)
