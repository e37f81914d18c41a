"""A search that takes its time: what it does, how long yet, how far it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout

from phonecoach.app.look import icon
from phonecoach.app.widgets.build import label
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.units import Micros

if TYPE_CHECKING:
    from collections.abc import Callable

_FULL: Final = 1_000
_ICON: Final = 20
_SECOND: Final = 1_000_000


class SearchLine(QFrame):
    """Shows a search that runs, then that it has found something.

    Attributes:
        words: What it does or has done.
        progress: How far it is.
    """

    def __init__(self, now: Callable[[], Micros]) -> None:
        super().__init__()
        self.setObjectName("paper")
        self._now = now
        self._began = self._due = Micros(0)
        sign = label("")
        sign.setPixmap(icon("search", "text", size=_ICON).pixmap(_ICON, _ICON))
        self.words = FlowLabel("", "label")
        self._left = label("", "note")
        self.progress = QProgressBar()
        self.progress.setRange(0, _FULL)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Searching"))
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(sign)
        top.addWidget(self.words, 1)
        top.addWidget(self._left)
        layout = QVBoxLayout(self)
        self._inside = layout
        self.set_short(short=False)
        layout.addLayout(top)
        layout.addWidget(self.progress)
        self.hide()

    def set_short(self, *, short: bool) -> None:
        """Take little height."""
        above, below = (4, 5) if short else (10, 12)
        self._inside.setContentsMargins(16, above, 16, below)
        self._inside.setSpacing(4 if short else 8)

    def begin(self, began: Micros, due: Micros) -> None:
        """Show a search that will take until `due`."""
        self._began, self._due = began, due
        self.words.setText(self.tr("Searching"))
        self.progress.show()
        self._left.show()
        self.show()
        self.show_progress()

    def end(self, sentence: str) -> None:
        """Say that the search is over; no sentence hides the line."""
        self._due = self._began
        self.words.setText(sentence)
        self.progress.hide()
        self._left.hide()
        self.setVisible(bool(sentence))

    def show_progress(self) -> None:
        """Bring the bar and the seconds up to date."""
        if self._due <= self._began:
            return
        share = (self._now() - self._began) / (self._due - self._began)
        self.progress.setValue(round(_FULL * min(1.0, max(0.0, share))))
        left = max(0, -((self._now() - self._due) // _SECOND))
        self._left.setText(self.tr("about {seconds} s").format(seconds=left))
