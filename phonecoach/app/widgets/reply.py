"""The reply line: what stands above it says whose turn it is."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from phonecoach.app.look import icon, ink, motion_ms, text_size
from phonecoach.app.widgets.build import button, label, restyle
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.key_cap import KeyCap
from phonecoach.app.widgets.reply_field import ReplyField

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent

    from phonecoach.app.look import Scheme

_FIELD_HEIGHT: Final = 72
_ONE_LINE: Final = 44
_NOD_MS: Final = 900
_ICON: Final = 20
_DETAIL: Final = 14


class Floor(enum.Enum):
    """Who may speak."""

    NOBODY = enum.auto()
    CALLER = enum.auto()
    TRAINEE = enum.auto()
    PARTED = enum.auto()
    """All is said, and either may ring off."""
    LEAVING_LAST = enum.auto()
    """All is said, and custom has the other one ring off first."""
    HELD = enum.auto()
    MUTED = enum.auto()


TALKING: Final = (Floor.CALLER, Floor.TRAINEE, Floor.PARTED, Floor.LEAVING_LAST)
"""Where somebody at the other end hears what is said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """What stands above the field."""

    picture: str
    ink_name: str
    sentence: str
    detail: str = ""
    key: str = ""
    """The key that leads out of it."""


class Reply(QFrame):
    """The field, its state, the back-channel key and the send button.

    Signals:
        back_channelled: The one-key sign of following was given.
    """

    back_channelled = Signal()

    def __init__(
        self,
        now_ns: Callable[[], int],
        scheme: Scheme | None = None,
        *,
        typed: bool = True,
        outgoing: bool = False,
    ) -> None:
        """Prepare the reply line.

        Args:
            now_ns: The monotonic clock.
            scheme: Light or dark; None is what the application is dressed in.
            typed: Whether replies are written; where they are chosen there is no field.
            outgoing: Whether the trainee has rung: then nobody on the line is a caller.
        """
        super().__init__()
        self.setObjectName("reply")
        self._scheme = scheme
        self._typed = typed
        self._outgoing = outgoing
        self._short = False
        self._floor: Floor | None = None
        self._silence_s = 0
        self._make_parts(now_ns)
        self._lay_out()
        self.send_button.clicked.connect(self._send)
        self.back_channel_button.clicked.connect(self.back_channelled)
        self._nodded = QTimer(self)
        self._nodded.setSingleShot(True)
        self._nodded.setInterval(_NOD_MS)
        self._nodded.timeout.connect(self._show_state)
        self.field.setVisible(typed)
        self.send_button.setVisible(typed)
        self.show_floor(Floor.NOBODY)

    def _make_parts(self, now_ns: Callable[[], int]) -> None:
        self.picture = label("")
        self.state = label("", "label")
        self.detail = FlowLabel()
        self.detail.set_look("note", "text_muted", pixels=_DETAIL)
        self.key = KeyCap()
        self.dots = SilenceDots()
        self.field = ReplyField(now_ns)
        self.field.setAccessibleName(self.tr("Your reply"))
        self.field.setPlaceholderText(self.tr("Your reply"))
        # From wherever one is; the screen listens for it.
        self.field.setAccessibleDescription("Alt+0")
        self.back_channel_button = button(self.tr("“Mm-hm”"), key="F2")
        self.back_channel_button.setToolTip(
            self.tr("A short sign that you are following; it never interrupts.")
        )
        self.back_channel_button.setIcon(icon("message-circle", "text", self._scheme))
        self.back_channel_button.setIconSize(QSize(_ICON, _ICON))
        self.send_button = button(self.tr("Send"), "send", cap=self.tr("Enter"))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addWidget(self.state)
        # No wider than its words, so that the key follows them.
        policy = QSizePolicy.Policy
        self.detail.setSizePolicy(policy.Maximum, policy.Preferred)
        top.addWidget(self.detail)
        top.addWidget(self.key)
        top.addWidget(self.dots, 1)
        top.addStretch()
        if not self._typed:
            top.addWidget(self.back_channel_button)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addLayout(self._grid)
        self._place()

    def _place(self) -> None:
        """Put the buttons under the field, or on its line where height is scarce."""
        if not self._typed:
            return
        for widget in (self.field, self.back_channel_button, self.send_button):
            self._grid.removeWidget(widget)
        if self._short:
            self._grid.addWidget(self.back_channel_button, 0, 0)
            self._grid.addWidget(self.field, 0, 1)
            self._grid.addWidget(self.send_button, 0, 2)
        else:
            self._grid.addWidget(self.field, 0, 0, 1, 3)
            self._grid.addWidget(self.back_channel_button, 1, 0)
            self._grid.addWidget(self.send_button, 1, 2)
        self._set_field_height()

    @Slot()
    def _send(self) -> None:
        self.field.send()

    def set_short(self, *, short: bool) -> None:
        """Take little height: one line to write on, the buttons beside it."""
        if short != self._short:
            self._short = short
            self._place()

    @property
    def entry(self) -> QWidget:
        """Where the keyboard belongs; there may be no field."""
        return self.field if self.field.isVisible() else self.back_channel_button

    @property
    def row_height(self) -> int:
        """How high the last row is: field and buttons, or the buttons alone."""
        first = self.field if self._short else self.send_button
        return self.height() - first.y() + self._grid.verticalSpacing() // 2

    def show_floor(self, floor: Floor) -> None:
        """Say whose turn it is; nothing can be sent that nobody would hear."""
        if floor is self._floor:
            return
        self._floor = floor
        self._silence_s = 0
        self._show_state()
        talking = floor in TALKING
        self.back_channel_button.setEnabled(talking)
        self.back_channel_button.setVisible(floor is not Floor.HELD)
        self.send_button.setVisible(self._typed and floor is not Floor.HELD)
        self.field.setEnabled(talking or floor is Floor.MUTED)
        self._set_field_height()
        self._word_send_button(floor, talking=talking)

    def _word_send_button(self, floor: Floor, *, talking: bool) -> None:
        cutting_in = floor is Floor.CALLER
        words = self.tr("Send anyway") if cutting_in else self.tr("Send")
        kind = "cut_in" if cutting_in else "send"
        self.send_button.setEnabled(talking)
        if self.send_button.property("kind") != kind:
            self.send_button.setProperty("kind", kind)
            self.send_button.setText(words)
            self.send_button.setAccessibleName(words)
            restyle(self.send_button)

    def _set_field_height(self) -> None:
        held = self._floor is Floor.HELD
        one_line = self._short or held
        alone = self._short and held
        # Closed it only says so, which the line above says already.
        self.field.setVisible(self._typed and not alone)
        self._set_margins(alone=alone)
        self.field.setFixedHeight(text_size(_ONE_LINE if one_line else _FIELD_HEIGHT))
        self.field.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            if one_line
            else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        )

    def _set_margins(self, *, alone: bool) -> None:
        """Leave air around field and buttons; the line above needs less of its own."""
        layout = self.layout()
        assert layout is not None
        above, below = (0, 10) if alone else (12, 14)
        layout.setContentsMargins(16, above, 16, below)
        layout.setSpacing(0 if alone else 8)

    def show_silence(self, seconds: int) -> None:
        """Say for how long it has been quiet on the trainee's turn; 0 for not yet."""
        if seconds != self._silence_s and not self._nodded.isActive():
            self._silence_s = seconds
            self._show_state()

    def show_nod(self) -> None:
        """Say for a moment that the sign of following was given."""
        self._show(
            State(
                picture="check",
                ink_name="trainee",
                sentence=self.tr("You said “mm-hm”."),
            )
        )
        self._nodded.start(max(_NOD_MS, motion_ms("fade")))

    @Slot()
    def _show_state(self) -> None:
        self._nodded.stop()
        assert self._floor is not None
        self._show(self._state(self._floor))

    def _show(self, state: State) -> None:
        picture = icon(state.picture, state.ink_name, self._scheme, _ICON)
        self.picture.setPixmap(picture.pixmap(QSize(_ICON, _ICON)))
        self.state.setText(state.sentence)
        if self.state.property("voice") != state.ink_name:
            self.state.setProperty("voice", state.ink_name)
            restyle(self.state)
        self.detail.setText(state.detail)
        self.detail.setVisible(not self._silence_s)
        self.dots.show_seconds(self._silence_s)
        self.key.show_key(state.key)

    def _state(self, floor: Floor) -> State:
        match floor:
            case Floor.CALLER:
                return State(
                    picture="ear",
                    ink_name="caller",
                    sentence=self._they_speak(),
                    detail=self.tr("Sending now would cut them off."),
                )
            case Floor.TRAINEE:
                return State(
                    picture="message-circle",
                    ink_name="trainee",
                    sentence=self._your_turn(),
                )
            case Floor.PARTED | Floor.LEAVING_LAST:
                return self._at_the_end(floor)
            case Floor.HELD:
                return State(
                    picture="pause",
                    ink_name="text",
                    sentence=self._they_hear_nothing(),
                    detail=self.tr("Return to the call first:"),
                    key="F5",
                )
            case Floor.MUTED:
                return State(
                    picture="mic-off",
                    ink_name="text",
                    sentence=self.tr("You’re muted."),
                    detail=self.tr("Unmute to be heard:"),
                    key="F6",
                )
            case _:
                return State(
                    picture="phone",
                    ink_name="text",
                    sentence=self.tr("There’s nobody on the line."),
                )

    def _your_turn(self) -> str:
        if not self._silence_s:
            return self.tr("Your turn.")
        words = self.tr("Your turn. It has been quiet for {seconds} s.")
        return words.format(seconds=self._silence_s)

    def _at_the_end(self, floor: Floor) -> State:
        if floor is Floor.PARTED:
            return State(
                picture="phone-off",
                ink_name="text",
                sentence=self.tr("You’ve said goodbye, and all is said."),
                detail=self.tr("Hang up:"),
                key="F9",
            )
        return State(
            picture="clock",
            ink_name="text",
            sentence=self.tr("You’ve said goodbye."),
            detail=self.tr("They hang up first. If they don’t, hang up quietly:"),
            key="F9",
        )

    def _they_speak(self) -> str:
        if self._outgoing:
            return self.tr("The other side is speaking.")
        return self.tr("The caller is speaking.")

    def _they_hear_nothing(self) -> str:
        if self._outgoing:
            return self.tr("The other side can’t hear you.")
        return self.tr("The caller can’t hear you.")


class SilenceDots(QWidget):
    """A dotted line that grows with every second of a silence."""

    _DOT: Final = 2.5
    _PER_SECOND: Final = 4
    _STEP: Final = 8

    def __init__(self) -> None:
        super().__init__()
        self._seconds = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_seconds(self, seconds: int) -> None:
        """Show a silence of so many seconds; none hides the line."""
        self._seconds = seconds
        self.setVisible(bool(seconds))
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for the dots."""
        return QSize(self._STEP, _ICON)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint as many dots as seconds have passed, as far as they fit."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(Qt.PenStyle.NoPen))
        painter.setBrush(ink("silence"))
        fit = self.width() // self._STEP
        for dot in range(min(fit, self._seconds * self._PER_SECOND)):
            middle = QPointF(4 + dot * self._STEP, self.height() / 2)
            painter.drawEllipse(middle, self._DOT / 2, self._DOT / 2)
        painter.end()
