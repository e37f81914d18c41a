"""The telephone: its display and its keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from phonecoach.app.look import Scheme, font, icon
from phonecoach.app.widgets.build import button, label, restyle
from phonecoach.app.widgets.ring_arcs import Lamp
from phonecoach.text import clock_text
from phonecoach.units import Micros

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_WIDTH = 256
_ICON = QSize(22, 22)
_CLOCK_MS = 200
_DISPLAY_HEIGHT = 104


class Telephone(QFrame):
    """A desk telephone; it only tells which key was pressed.

    Signals:
        answered: The handset was lifted.
        hung_up: The handset was put down.
        hold_pressed: Hold, or return from hold.
        mute_pressed: Mute, or unmute.
        transfer_pressed: Put the caller through.
        supervisor_pressed: Ask the supervisor.
    """

    answered = Signal()
    hung_up = Signal()
    hold_pressed = Signal()
    mute_pressed = Signal()
    transfer_pressed = Signal()
    supervisor_pressed = Signal()

    def __init__(
        self,
        cadence_ms: Sequence[int],
        now: Callable[[], Micros],
        scheme: Scheme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("shell")
        self.setFixedWidth(_WIDTH)
        self._now = now
        self._scheme = scheme
        self._began: Micros | None = None
        self.arcs = Lamp(cadence_ms, now, scheme)
        self.status = label("")
        self.status.setProperty("on", "display_muted")
        self.status.setWordWrap(True)
        self.caller = label("", "lead", wrap=True)
        self.caller.setProperty("on", "display")
        self.clock = label("0:00")
        self.clock.setProperty("on", "display")
        self.clock.setFont(font("clock", tabular=True))
        self.clock.setAccessibleName(self.tr("Time on the line"))
        self.answer_key = self._key(self.tr("Answer"), "phone", "answer", "Space")
        self.hold_key = self._key(self.tr("Hold"), "pause", "key", "F5")
        self.mute_key = self._key(self.tr("Mute"), "mic-off", "key", "F6")
        self.transfer_key = self._key(
            self.tr("Transfer"), "phone-forwarded", "key", "F7"
        )
        self.supervisor_key = self._key(self.tr("Supervisor"), "life-buoy", "key", "F8")
        self.hang_up_key = self._key(self.tr("Hang up"), "phone-off", "hang_up", "F9")
        self.hold_key.setCheckable(True)
        self.mute_key.setCheckable(True)
        self._lay_out()
        self._connect()
        self._tick = QTimer(self)
        self._tick.setInterval(_CLOCK_MS)
        self._tick.timeout.connect(self.show_time)
        self.set_connected(connected=False)

    def ring(self, status: str, caller: str = "") -> None:
        """Ring until answered; the display says who calls."""
        self.status.setText(status)
        self.caller.setText(caller)
        self.clock.setVisible(not caller)
        self.arcs.start()

    def connect_line(self, status: str, began: Micros) -> None:
        """Show a connected line, its clock running from `began`."""
        self._began = began
        self.caller.hide()
        self.clock.show()
        self.status.setText(status)
        self.arcs.answer()
        self._tick.start()
        self.set_connected(connected=True)

    def go_dead(self, status: str) -> None:
        """Show a dead line; no key does anything any more."""
        self._tick.stop()
        self.status.setText(status)
        self.arcs.go_dark()
        for key in self.findChildren(QPushButton):
            key.setEnabled(False)

    def show_hold(self, *, held: bool, status: str) -> None:
        """Show whether the caller is on hold, and that the first key returns."""
        self.hold_key.setChecked(held)
        text = self.tr("Return") if held else self.tr("Hold")
        self._word(self.hold_key, text, "play" if held else "pause", on=held)
        self.status.setText(status)

    def show_mute(self, *, muted: bool) -> None:
        """Show whether the microphone is off."""
        self.mute_key.setChecked(muted)
        text = self.tr("Unmute") if muted else self.tr("Mute")
        self._word(self.mute_key, text, "mic" if muted else "mic-off", on=muted)

    def set_connected(self, *, connected: bool) -> None:
        """Offer the keys that make sense."""
        self.answer_key.setVisible(not connected)
        for key in (
            self.hold_key,
            self.mute_key,
            self.transfer_key,
            self.supervisor_key,
        ):
            key.setEnabled(connected)
        self.hang_up_key.setVisible(connected)

    @Slot()
    def show_time(self) -> None:
        """Bring the display's clock up to date."""
        if self._began is not None:
            self.clock.setText(clock_text(Micros(self._now() - self._began)))

    def _key(self, text: str, picture: str, kind: str, shortcut: str) -> QPushButton:
        cap = self.tr("Space") if shortcut == "Space" else shortcut
        key = button(text, kind, key=shortcut, cap=cap)
        key.setIconSize(_ICON)
        self._word(key, text, picture)
        return key

    def _word(
        self, key: QPushButton, text: str, picture: str, *, on: bool = False
    ) -> None:
        inks = {"answer": "on_answer", "hang_up": "on_hang_up"}
        ink = inks.get(str(key.property("kind")), "display" if on else "on_shell")
        key.setText(f" {text}")
        key.setIcon(icon(picture, ink, self._scheme, _ICON.width()))
        key.setAccessibleName(text)
        key.setProperty("on", on)
        restyle(key)

    def _lay_out(self) -> None:
        display = QFrame()
        display.setObjectName("display")
        display.setMinimumHeight(_DISPLAY_HEIGHT)
        inside = QVBoxLayout(display)
        inside.setContentsMargins(16, 10, 16, 10)
        inside.setSpacing(0)
        top = QHBoxLayout()
        top.addWidget(self.status, 1)
        top.addWidget(self.arcs, 0, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(top)
        inside.addWidget(self.caller, 1)
        inside.addWidget(self.clock)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(10)
        layout.addWidget(display)
        layout.addWidget(self.hold_key)
        layout.addWidget(self.mute_key)
        layout.addWidget(self.transfer_key)
        layout.addWidget(self.supervisor_key)
        layout.addStretch(1)
        layout.addWidget(self.answer_key)
        layout.addWidget(self.hang_up_key)

    def _connect(self) -> None:
        self.answer_key.clicked.connect(self.answered)
        self.hang_up_key.clicked.connect(self.hung_up)
        self.hold_key.clicked.connect(self.hold_pressed)
        self.mute_key.clicked.connect(self.mute_pressed)
        self.transfer_key.clicked.connect(self.transfer_pressed)
        self.supervisor_key.clicked.connect(self.supervisor_pressed)
