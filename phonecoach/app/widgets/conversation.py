"""The conversation as captions: the caller at speaking pace, the trainee at once."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from phonecoach.app.widgets.build import label, restyle

if TYPE_CHECKING:
    from collections.abc import Callable

    from phonecoach.units import Language, Micros

_TICK_MS = 50
_NAME_WIDTH = 64

# A Japanese phrase ends with punctuation, or with kana before a kanji or katakana.
_JA_PHRASE = re.compile(
    r".+?(?:[、。？！]+[」』）]?|[ぁ-ん](?=[一-龠ァ-ヶ])|\Z)", re.DOTALL
)
_WORD = re.compile(r"\S+\s*")


def pieces(text: str, language: str) -> tuple[str, ...]:
    """Cut a caption into what appears at one go: phrases in Japanese, else words.

    The pieces join to the text again.
    """
    cut = _JA_PHRASE if language == "ja" else _WORD
    found = tuple(cut.findall(text))
    return found if "".join(found) == text else (text,)


class _Row(QFrame):
    """One turn: an edge in the voice's colour, a name, the words."""

    def __init__(self, voice: str, name: str) -> None:
        super().__init__()
        self.setObjectName("turn")
        self.setProperty("voice", voice)
        who = label(name)
        who.setProperty("voice", voice)
        who.setMinimumWidth(_NAME_WIDTH)
        # Not to be selected: a label that can be lays a document out at every look.
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setAccessibleName(name)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 2, 0, 2)
        layout.setSpacing(8)
        layout.addWidget(who, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.words, 1)

    def set_current(self, *, current: bool) -> None:
        """Show the words large, or small and muted once the turn is past."""
        self.words.setProperty("turn", "now" if current else "past")
        restyle(self.words)


class Conversation(QScrollArea):
    """Grows upward from the reply line; the newest turn stands at the foot."""

    def __init__(
        self,
        language: Language,
        now: Callable[[], Micros],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._now = now
        self._row: _Row | None = None
        self._running: _Row | None = None
        self._pieces: tuple[str, ...] = ()
        self._began = 0
        self._duration = 1
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Conversation"))
        inside = QWidget()
        inside.setObjectName("scrolled")
        self._rows = QVBoxLayout(inside)
        self._rows.setContentsMargins(20, 12, 20, 12)
        self._rows.setSpacing(14)
        self._rows.addStretch(1)
        self.setWidget(inside)
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self.reveal)
        self.verticalScrollBar().rangeChanged.connect(self._to_foot)

    def caller_begins(
        self, name: str, text: str, began: Micros, duration: Micros
    ) -> None:
        """Let a line of the caller appear over its duration."""
        self._running = self._add("caller", name, "")
        self._pieces = pieces(text, self._language)
        self._began, self._duration = began, max(1, duration)
        self.reveal()
        self._tick.start()

    def caller_said(self, name: str, text: str) -> None:
        """Show a line of the caller that is over."""
        self._add("caller", name, text)

    def caller_ends(self, text: str, *, truncated: bool) -> None:
        """Show the whole line; broken off, only what had been said, and a dash."""
        self._tick.stop()
        if self._running is None:
            return
        said = self._running.words.text().rstrip()
        self._running.words.setText(f"{said} —" if truncated else text)
        self._announce(self._running.words.text())
        self._running = None

    def trainee_says(self, name: str, text: str) -> None:
        """Show what the trainee sent."""
        self._add("trainee", name, text)

    @Slot()
    def reveal(self) -> None:
        """Show as much of the running line as has been said by now."""
        if self._running is None:
            return
        share = (self._now() - self._began) / self._duration
        letters = sum(len(piece) for piece in self._pieces) * min(1.0, share)
        shown = ""
        for piece in self._pieces:
            if len(shown) > letters:
                break
            shown += piece
        self._running.words.setText(shown)

    def changeEvent(self, event: QEvent) -> None:
        """Stay at the foot when fonts or languages change the height."""
        super().changeEvent(event)
        self._to_foot()

    def _add(self, voice: str, name: str, text: str) -> _Row:
        if self._row is not None:
            self._row.set_current(current=False)
        self._row = _Row(voice, name)
        self._row.words.setText(text)
        self._row.set_current(current=True)
        self._rows.addWidget(self._row)
        return self._row

    def _announce(self, text: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    @Slot()
    def _to_foot(self) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.maximum())
