"""The reply line: what stands above it says whose turn it is."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from phonecoach.app.look import Scheme, icon
from phonecoach.app.widgets.build import (
    WrappingButton,
    button,
    label,
    press_with,
    restyle,
)
from phonecoach.app.widgets.reply_field import ReplyField

if TYPE_CHECKING:
    from collections.abc import Callable

_FIELD_HEIGHT = 76
_NOD_MS = 900
_ICON = 18


class Floor(enum.Enum):
    """Who may speak."""

    NOBODY = enum.auto()
    CALLER = enum.auto()
    TRAINEE = enum.auto()
    HELD = enum.auto()
    MUTED = enum.auto()


_PICTURES = {
    Floor.NOBODY: ("phone", "text_muted"),
    Floor.CALLER: ("ear", "caller"),
    Floor.TRAINEE: ("message-circle", "trainee"),
    Floor.HELD: ("pause", "hold"),
    Floor.MUTED: ("mic-off", "hold"),
}
_VOICES = {Floor.CALLER: "caller", Floor.TRAINEE: "trainee"}


class Reply(QFrame):
    """The field, its state, the back-channel key and the send button.

    Signals:
        back_channelled: The one-key sign of following was given.
    """

    back_channelled = Signal()

    def __init__(
        self, now_ns: Callable[[], int], scheme: Scheme, *, typed: bool = True
    ) -> None:
        """Prepare the reply line.

        Args:
            now_ns: The monotonic clock.
            scheme: Light or dark.
            typed: Whether replies are written; where they are chosen there is no field.
        """
        super().__init__()
        self.setObjectName("paper")
        self._scheme = scheme
        self._floor: Floor | None = None
        self._silence_s = 0
        self.picture = label("")
        self.state = label("", "label", wrap=True)
        self.field = ReplyField(now_ns)
        self.field.setFixedHeight(_FIELD_HEIGHT)
        self.field.setAccessibleName(self.tr("Your reply"))
        self.back_channel_button = button(self.tr("“Mm-hm”"), key="F2")
        self.back_channel_button.setToolTip(
            self.tr("A short sign that you are following; it never interrupts.")
        )
        self.send_button = button(self.tr("Send"), "send", cap=self.tr("Enter"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 14)
        layout.setSpacing(8)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.state, 1)
        layout.addLayout(top)
        layout.addWidget(self.field)
        foot = QHBoxLayout()
        foot.addWidget(self.back_channel_button)
        foot.addStretch(1)
        foot.addWidget(self.send_button)
        layout.addLayout(foot)
        self.send_button.clicked.connect(self._send)
        self.back_channel_button.clicked.connect(self.back_channelled)
        self._nodded = QTimer(self)
        self._nodded.setSingleShot(True)
        self._nodded.setInterval(_NOD_MS)
        self._nodded.timeout.connect(self._show_sentence)
        self.field.setVisible(typed)
        self.send_button.setVisible(typed)
        self.show_floor(Floor.NOBODY)

    @Slot()
    def _send(self) -> None:
        self.field.send()

    def show_floor(self, floor: Floor) -> None:
        """Say whose turn it is; nothing can be sent that nobody would hear."""
        if floor is self._floor:
            return
        self._floor = floor
        picture, ink = _PICTURES[floor]
        self.picture.setPixmap(
            icon(picture, ink, self._scheme, _ICON).pixmap(QSize(_ICON, _ICON))
        )
        self._silence_s = 0
        self._show_sentence()
        self.state.setProperty("voice", _VOICES.get(floor, "hold"))
        restyle(self.state)
        talking = floor in (Floor.CALLER, Floor.TRAINEE)
        for widget in (self.send_button, self.back_channel_button):
            widget.setEnabled(talking)
        self.field.setEnabled(talking or floor is Floor.MUTED)
        cutting_in = floor is Floor.CALLER
        self.send_button.setProperty("kind", "cut_in" if cutting_in else "send")
        words = self.tr("Send anyway") if cutting_in else self.tr("Send")
        self.send_button.setText(words)
        self.send_button.setAccessibleName(words)
        restyle(self.send_button)

    def show_silence(self, seconds: int) -> None:
        """Say for how long it has been quiet on the trainee's turn; 0 for not yet."""
        if seconds != self._silence_s and not self._nodded.isActive():
            self._silence_s = seconds
            self._show_sentence()

    def show_nod(self) -> None:
        """Say for a moment that the sign of following was given."""
        self.state.setText(self.tr("You said “mm-hm”."))
        self._nodded.start()

    @Slot()
    def _show_sentence(self) -> None:
        self._nodded.stop()
        assert self._floor is not None
        self.state.setText(self._sentence(self._floor))

    def _sentence(self, floor: Floor) -> str:
        match floor:
            case Floor.CALLER:
                return self.tr(
                    "The caller is speaking. Sending now would cut them off."
                )
            case Floor.TRAINEE if self._silence_s:
                words = self.tr("Your turn. It has been quiet for {seconds} s.")
                return words.format(seconds=self._silence_s)
            case Floor.TRAINEE:
                return self.tr("Your turn.")
            case Floor.HELD:
                return self.tr("On hold. Press Return on the telephone to come back.")
            case Floor.MUTED:
                return self.tr("You’re muted. Press Unmute on the telephone to speak.")
            case _:
                return self.tr("There’s nobody on the line.")


class Choices(QFrame):
    """The replies of a guided call, to choose from.

    Signals:
        chosen: A reply was chosen.
            option: Its id.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paper")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(16, 12, 16, 14)
        self._layout.setSpacing(8)
        self.buttons: list[QPushButton] = []
        self.offer(())

    def offer(self, options: tuple[tuple[str, str], ...]) -> None:
        """Show replies as pairs of id and text; none hides them."""
        for old in self.buttons:
            self._layout.removeWidget(old)
            old.deleteLater()
        self.buttons = []
        for number, (option, text) in enumerate(options, start=1):
            made = WrappingButton(text, cap=f"Ctrl {number}")
            made.setProperty("kind", "choice")
            press_with(made, f"Ctrl+{number}")
            made.clicked.connect(lambda _=False, it=option: self.chosen.emit(it))
            self._layout.addWidget(made)
            self.buttons.append(made)
        self.setVisible(bool(options))
