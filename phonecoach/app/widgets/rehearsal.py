"""Saying a call through before it is dialled, with the time that takes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from phonecoach.app.look import font, icon
from phonecoach.app.widgets.build import button, label, picture
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.text import clock_text, duration_text
from phonecoach.units import Language, Micros

if TYPE_CHECKING:
    from collections.abc import Callable

_ICON: Final = 20
_CLOCK_MS: Final = 200
_NS_PER_MICRO: Final = 1_000


class Rehearsal(QFrame):
    """Counts how long somebody says their call through, aloud or in a whisper.

    Args:
        now_ns: A monotonic clock in nanoseconds.
        least: What takes less is no rehearsal.
        language: In which times are told.

    Attributes:
        key: Begins a rehearsal, and ends it.

    Signals:
        began: Somebody begins to say it through.
        ended: They are through.
            lasted: `Micros` that it took.
    """

    began = Signal()
    ended = Signal(object)

    def __init__(
        self, now_ns: Callable[[], int], least: Micros, language: Language
    ) -> None:
        super().__init__()
        self.setObjectName("paper")
        self._now_ns = now_ns
        self._least = least
        self._language = language
        self._since: int | None = None
        self._sign = label("")
        self.told = FlowLabel()
        self.clock = label("", "lead")
        self.clock.setFont(font("lead", tabular=True))
        self.key = button(self.tr("Rehearse"), key="Ctrl+R", cap="Ctrl R")
        self._tick = QTimer(self)
        self._tick.setInterval(_CLOCK_MS)
        self._tick.timeout.connect(self._show_time)
        self.key.clicked.connect(self._turn)
        self._lay_out()
        self._say(
            "volume-2",
            self.tr("Say all of it once, aloud, as if they’d just picked up."),
        )
        self._name_key(self.tr("Rehearse"), "play")
        self.clock.hide()

    @property
    def under_way(self) -> bool:
        """Whether somebody is saying it through."""
        return self._since is not None

    def end(self) -> None:
        """End what is under way, as if its key had been pressed."""
        if self.under_way:
            self._turn()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.told, 1)
        row.addWidget(self.clock, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 18)
        layout.setSpacing(10)
        layout.addWidget(label(self.tr("Rehearsal"), "strong"))
        layout.addLayout(row)
        layout.addWidget(self.key, 0, Qt.AlignmentFlag.AlignLeft)

    @Slot()
    def _turn(self) -> None:
        if self._since is None:
            self._begin()
        else:
            self._end(self._lasted())

    def _begin(self) -> None:
        self._since = self._now_ns()
        self._say(
            "volume-2",
            self.tr("Speak now: your name, then what you have planned, up to the end."),
        )
        self._name_key(self.tr("Done"), "check")
        self._show_time()
        self.clock.show()
        self._tick.start()
        self.began.emit()

    def _end(self, lasted: Micros) -> None:
        self._since = None
        self._tick.stop()
        self.clock.hide()
        if lasted < self._least:
            words = self.tr("That was too short to be a rehearsal. Say all of it.")
            self._say("info", words)
        else:
            words = self.tr("You said all of it once, in {time}.")
            self._say("check", words.format(time=duration_text(lasted, self._language)))
        self._name_key(self.tr("Once more"), "rotate-ccw")
        self.ended.emit(lasted)

    def _lasted(self) -> Micros:
        assert self._since is not None
        return Micros((self._now_ns() - self._since) // _NS_PER_MICRO)

    @Slot()
    def _show_time(self) -> None:
        if self.under_way:
            self.clock.setText(clock_text(self._lasted()))

    def _say(self, sign: str, words: str) -> None:
        self._sign.setPixmap(icon(sign, "text_muted", size=_ICON).pixmap(_ICON, _ICON))
        self.told.setText(words)

    def _name_key(self, words: str, sign: str) -> None:
        self.key.setText(words)
        self.key.setAccessibleName(words)
        picture(self.key, sign, size=16)
