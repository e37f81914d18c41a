"""The conversation as captions: the caller at speaking pace, the trainee at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QMargins, QSize, Qt, QTimer, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QGuiApplication,
    QKeySequence,
)
from PySide6.QtWidgets import QScrollArea, QWidget

from phonecoach.app.look import is_still
from phonecoach.app.widgets.stack_of_rows import StackOfRows
from phonecoach.app.widgets.turn_row import EventRow, TurnRow
from phonecoach.phrases import said_by
from phonecoach.units import Micros, to_ms

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from phonecoach.app.sound.pace import Pace
    from phonecoach.units import Language

_TICK_MS: Final = 50
_GAP: Final = 14
_LARGE_FROM: Final = QSize(700, 400)
"""A conversation at least so large has larger captions."""


def broken_off(said: str) -> str:
    """Return words as they are shown when somebody cut in on the rest."""
    return f"{said.rstrip()} —"


class Conversation(QScrollArea):
    """Grows upward from the reply line; the newest turn stands at the foot.

    The mouse marks words and leaves the keyboard where it is. With the keyboard here
    Ctrl+C takes along what is marked, or all that can be read if nothing is.
    """

    def __init__(
        self,
        language: Language,
        now: Callable[[], Micros],
        *,
        captions: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """Prepare an empty conversation.

        Args:
            language: Of the call; decides how a caption is cut.
            now: The call clock.
            captions: Whether the caller's words are shown before the call ends.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._language = language
        self._now = now
        self._captions = captions
        self._turns: list[TurnRow] = []
        self._running: TurnRow | None = None
        self._began = 0
        self._duration = 1
        self._pace: Pace | None = None
        self.setObjectName("conversation")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Conversation"))
        self._rows = StackOfRows(QMargins(20, 12, 20, 12), _GAP)
        self._rows.setObjectName("scrolled")
        self.setWidget(self._rows)
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self.reveal)
        self.verticalScrollBar().rangeChanged.connect(self._to_foot)

    @property
    def turns(self) -> tuple[TurnRow, ...]:
        """The turns from the top."""
        return tuple(self._turns)

    def caller_begins(
        self,
        name: str,
        text: str,
        began: Micros,
        duration: Micros,
        pace: Pace | None = None,
    ) -> None:
        """Let a line of the caller appear as it is said.

        Args:
            name: Who says it.
            text: The line.
            began: When, on the call clock.
            duration: By then all of it is said.
            pace: When it says what; None where only its duration is known.
        """
        self._running = self._add("caller", name, "")
        self._running.said = text
        self._began, self._duration = began, max(1, duration)
        self._pace = pace
        self.reveal()
        self._tick.start()

    def caller_said(self, name: str, text: str) -> None:
        """Show a line of the caller that is over."""
        self._add("caller", name, text)

    def caller_ends(self, text: str, *, truncated: bool) -> None:
        """Show the whole line; broken off, only what had been said, and a dash."""
        self._tick.stop()
        said = self._said_by_now() if self._running else ""
        row, self._running = self._running, None
        if row is None:
            return
        row.said = broken_off(said) if truncated else text
        row.show_words(row.said)
        if self._captions and not (is_still() and not truncated):
            self.announce(row.said)

    def trainee_says(self, name: str, text: str) -> None:
        """Show what the trainee sent."""
        self._add("trainee", name, text)

    def happens(self, picture: str, sentence: str) -> EventRow:
        """Show that something was done; its sentence is read aloud, too.

        What the caller is saying stays at the foot, where it can be read.
        """
        row = EventRow(picture, sentence)
        self._rows.add(row, above=self._running)
        self.announce(sentence)
        return row

    @Slot(bool)
    def set_captions(self, shown: bool) -> None:
        """Show the caller's words, or only that they speak."""
        self._captions = shown
        for row in self._turns:
            if row.property("voice") == "caller":
                row.cover(covered=not shown)
        self.reveal()

    @Slot()
    def reveal(self) -> None:
        """Show as much of the running line as has been said by now."""
        if self._running is None:
            return
        self._running.show_spoken(to_ms(Micros(self._now() - self._began)))
        said = self._said_by_now()
        whole = said == self._running.said
        if is_still() and self._captions:
            if not self._running.words.text():
                self.announce(self._running.said)
            said, whole = self._running.said, True
        self._running.show_words(said, caret=not whole)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, or scroll."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    @Slot()
    def copy(self) -> None:
        """Put what is marked onto the clipboard, or all that can be read."""
        shown = [row.shown for row in self._turns if row.shown]
        if not self.copy_marked() and shown:
            QGuiApplication.clipboard().setText("\n".join(shown))

    @Slot()
    def copy_marked(self) -> bool:
        """Put what is marked onto the clipboard.

        Returns:
            Whether anything is.
        """
        marked = next((it for row in self._turns if (it := row.words.marked)), "")
        if marked:
            QGuiApplication.clipboard().setText(marked)
        return bool(marked)

    def _mark_in(self, row: TurnRow) -> None:
        """Let one turn alone be marked."""
        for other in self._turns:
            if other is not row:
                other.words.unmark()

    def changeEvent(self, event: QEvent) -> None:
        """Stay at the foot when fonts or languages change the height."""
        super().changeEvent(event)
        self._to_foot()

    def resizeEvent(self, event: QEvent) -> None:
        """Take larger captions where there is room for them."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        for row in self._turns:
            row.set_large(large=self._large)

    @property
    def _large(self) -> bool:
        least = _LARGE_FROM
        return self.width() >= least.width() and self.height() >= least.height()

    def _said_by_now(self) -> str:
        assert self._running is not None
        passed = Micros(self._now() - self._began)
        share = passed / self._duration
        if self._pace is not None and share < 1.0:
            share = self._pace.share_at(to_ms(passed))
        return said_by(self._running.said, self._language, share)

    def _add(self, voice: str, name: str, text: str) -> TurnRow:
        if self._turns:
            self._turns[-1].set_current(current=False)
        row = TurnRow(voice, name, text, large=self._large)
        if voice == "caller" and not self._captions:
            row.cover(covered=True)
        row.words.selected.connect(lambda: self._mark_in(row))
        row.words.copy_asked.connect(self.copy)
        self._turns.append(row)
        self._rows.add(row)
        return row

    def announce(self, text: str) -> None:
        """Have something read to who cannot see it."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    @Slot()
    def _to_foot(self) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.maximum())
