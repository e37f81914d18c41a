"""What lies in place of the conversation while the telephone rings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from phonecoach.app.widgets.build import label
from phonecoach.app.widgets.ring_arcs import Lamp

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from phonecoach.app.look import Scheme
    from phonecoach.units import Micros

_TEXT_WIDTH = 440
_ALL = 1_000
_MIDDLE = Qt.AlignmentFlag.AlignHCenter


class RingPage(QWidget):
    """Who is calling."""

    def __init__(
        self,
        caller: str,
        role: str,
        cadence_ms: Sequence[int],
        now: Callable[[], Micros],
        _scheme: Scheme,
    ) -> None:
        super().__init__()
        self.arcs = Lamp(cadence_ms, now)
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
