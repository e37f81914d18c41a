"""What lies in place of the conversation while there is none: the ring, the hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from phonecoach.app.look import Scheme, font, icon
from phonecoach.app.widgets.build import label
from phonecoach.app.widgets.ring_arcs import Bell
from phonecoach.text import clock_text
from phonecoach.units import Micros

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_TEXT_WIDTH = 440
_ALL = 1_000
_TICK_MS = 200
_ICON = 32
_MIDDLE = Qt.AlignmentFlag.AlignHCenter


class RingPage(QWidget):
    """Who is calling, and the bell as arcs."""

    def __init__(
        self,
        caller: str,
        role: str,
        cadence_ms: Sequence[int],
        now: Callable[[], Micros],
        scheme: Scheme,
    ) -> None:
        super().__init__()
        self.arcs = Bell(cadence_ms, now, scheme)
        voice = label(self.tr("Incoming call"))
        voice.setProperty("voice", "caller")
        layout = _column(self)
        layout.addWidget(self.arcs, 0, _MIDDLE)
        layout.addSpacing(16)
        words = (voice, label(caller, "display", wrap=True), label(role, wrap=True))
        for each in words:
            each.setAlignment(_MIDDLE)
            layout.addWidget(each)
        layout.addStretch(3)


class HoldPage(QWidget):
    """How long the caller has been on hold."""

    def __init__(self, now: Callable[[], Micros], scheme: Scheme) -> None:
        super().__init__()
        self._now = now
        self._since = Micros(0)
        picture = label("")
        picture.setPixmap(icon("pause", "hold", scheme, _ICON).pixmap(_ICON, _ICON))
        self.clock = label(clock_text(Micros(0)))
        self.clock.setFont(font("score", tabular=True))
        self.clock.setAccessibleName(self.tr("Time on hold"))
        words = self.tr(
            "The caller can’t hear you. Thank them for waiting when you come back."
        )
        sentence = label(words, wrap=True)
        sentence.setAlignment(_MIDDLE)
        heading = QHBoxLayout()
        heading.setSpacing(8)
        heading.addStretch(1)
        heading.addWidget(picture)
        heading.addWidget(label(self.tr("On hold for"), "lead"))
        heading.addStretch(1)
        layout = _column(self)
        layout.addLayout(heading)
        layout.addWidget(self.clock, 0, _MIDDLE)
        layout.addWidget(sentence)
        layout.addStretch(3)
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self.show_time)

    def begin(self, since: Micros) -> None:
        """Count from an instant on."""
        self._since = since
        self.show_time()
        self._tick.start()

    def end(self) -> None:
        """Count no more."""
        self._tick.stop()

    @Slot()
    def show_time(self) -> None:
        """Bring the clock up to date."""
        self.clock.setText(clock_text(Micros(self._now() - self._since)))


def _column(page: QWidget) -> QVBoxLayout:
    """Return the layout of a column in the middle of a page, begun a little high."""
    column = QWidget()
    column.setMaximumWidth(_TEXT_WIDTH)
    around = QHBoxLayout(page)
    around.setContentsMargins(20, 20, 20, 20)
    around.addStretch(1)
    around.addWidget(column, _ALL)
    around.addStretch(1)
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(8)
    layout.addStretch(2)
    return layout
