"""What is known while it rings, here or at the other end, and what to say first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from phonecoach.app.look import icon, ink, text_size
from phonecoach.app.widgets.build import button, label
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.flow_row import FlowRow
from phonecoach.app.widgets.key_cap import KeyCap
from phonecoach.app.widgets.plan_words import plan_name, written
from phonecoach.app.widgets.ring_meter import Limits, RingMeter
from phonecoach.app.widgets.scroll_page import ScrollPage

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from phonecoach.units import Micros

_ICON: Final = 20
_ARROW: Final = 16
_DISC: Final = 24
_RING: Final = 4
"""Room for the ring around what has the keyboard."""

_ARROW_RIGHT: Final = "arrow-right"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """What belongs to a call that the trainee makes."""

    plan: tuple[tuple[str, str], ...]
    """Field and text of the plan, as it was written."""

    rings: int
    """So often it should ring before one rings off."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RingText:
    """What is said while the telephone rings."""

    caller: str
    known: str
    """What is known of the caller, in a line."""

    limits: Limits
    order: tuple[str, ...] = ()
    """What the greeting consists of, in order; empty leaves it away."""

    greeting: str = ""
    """What the house greets with, word for word; empty for nothing of its own."""

    goals: tuple[str, ...] = ()
    """What this call is for; empty leaves it away."""

    outgoing: Outgoing | None = None
    """None where it rings here."""

    can_wait: bool = True
    """Whether the call can be taken later."""


class RingPage(QWidget):
    """Who is calling, for how long already, and what to greet with.

    Where height is scarce all but the last row can be scrolled.

    Signals:
        put_off: The trainee does not want to take this call now.

    Attributes:
        meter: For how long it has rung; left away where it rings at the other end.
        later_button: Puts the call off; left away in the same way, and in a test.

    Args:
        text: What is said.
        cadence_ms: On, off, on, off ... of one ring.
        now: The call clock.
    """

    put_off = Signal()

    def __init__(
        self, text: RingText, cadence_ms: Sequence[int], now: Callable[[], Micros]
    ) -> None:
        super().__init__()
        self.meter = RingMeter(cadence_ms, text.limits, now)
        # The screen takes Esc itself: what floats above it comes first.
        self.later_button = button(self.tr("Later"), cap="Esc")
        self.later_button.setAccessibleDescription("Esc")
        self.later_button.clicked.connect(self.put_off)
        self._inside = self._told(text)
        self._area = ScrollPage(self._inside)
        self._area.setParent(self)
        if not text.can_wait:
            self.later_button.hide()
        self._foot = self._answering() if text.outgoing is None else _ringing_off()
        self._foot.setParent(self)

    def sizeHint(self) -> QSize:
        """Return room for everything, unscrolled."""
        hint = self._inside.sizeHint().expandedTo(self._foot.sizeHint())
        return QSize(hint.width(), self._high(hint.width()) + self._below(hint.width()))

    def minimumSizeHint(self) -> QSize:
        """Return the least width that needs no scrolling sideways."""
        inside, foot = self._inside.minimumSizeHint(), self._foot.minimumSizeHint()
        return QSize(max(inside.width(), foot.width()), 2 * foot.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the page out anew."""
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        """Lay the page out anew when a part of it needs another size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
        return super().event(event)

    def _place(self) -> None:
        """Set what is told into the middle, the last row below it."""
        wide = self.width()
        below = self._below(wide)
        high = min(self._high(wide), self.height() - below)
        top = (self.height() - high - below) // 2
        self._area.setGeometry(0, top, wide, high)
        self._foot.setGeometry(0, top + high, wide, below)

    def _high(self, width: int) -> int:
        return self._inside.heightForWidth(width)

    def _below(self, width: int) -> int:
        return self._foot.heightForWidth(width)

    def _told(self, text: RingText) -> QWidget:
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(_RING, _RING, _RING, _RING)
        layout.setSpacing(16)
        layout.addLayout(self._heading(text))
        if text.outgoing is None:
            layout.addWidget(self.meter)
        else:
            self._leave_out(inside)
            layout.addWidget(_patience(text.outgoing.rings))
        if text.order:
            name = self.tr("Greet in this order")
            if text.outgoing is not None:
                name = self.tr("First of all, in this order")
            layout.addWidget(self._greeting(name, text))
        if text.outgoing is not None and written(text.outgoing.plan):
            layout.addWidget(_plan(text.outgoing.plan))
        if text.goals:
            layout.addWidget(self._goal(text.goals))
        layout.addStretch(1)
        return inside

    def _leave_out(self, inside: QWidget) -> None:
        """Hide what has no sense in a call that goes out."""
        for one in (self.meter, self.later_button):
            one.setParent(inside)
            one.hide()

    def start(self) -> None:
        """Count the time from the first ring on."""
        self.meter.start()

    def stop(self) -> None:
        """Count no more: it was answered, or put off."""
        self.meter.stop()

    def _heading(self, text: RingText) -> QVBoxLayout:
        incoming = text.outgoing is None
        voice = label(
            self.tr("Incoming call") if incoming else self.tr("Outgoing call")
        )
        voice.setProperty("voice", "caller" if incoming else "trainee")
        known = FlowLabel(text.known, "lead", "text_muted")
        known.set_weight(known.font().Weight.Normal)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.setContentsMargins(0, 0, 0, 4)
        column.addWidget(voice)
        column.addWidget(FlowLabel(text.caller, "display"))
        column.addWidget(known)
        return column

    def _greeting(self, name: str, text: RingText) -> QFrame:
        card = QFrame()
        card.setObjectName("paper")
        layout = QVBoxLayout(card)
        layout.setContentsMargins(20, 14, 20, 16)
        layout.setSpacing(8)
        layout.addWidget(label(name, "strong", wrap=True))
        row = FlowRow(10)
        for number, words in enumerate(text.order, 1):
            row.addWidget(_Step(number, words, arrow=number < len(text.order)))
        layout.addLayout(row)
        if text.greeting:
            own = self.tr("“{greeting}”").format(greeting=text.greeting)
            layout.addWidget(FlowLabel(own, "body", "text_muted"))
        return card

    def _goal(self, goals: tuple[str, ...]) -> QFrame:
        card = QFrame()
        card.setObjectName("hint")
        layout = QHBoxLayout(card)
        layout.setContentsMargins(12, 10, 16, 10)
        layout.setSpacing(10)
        layout.addWidget(_image("target", _ICON), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(label(self.tr("Goal of this call"), "medium"))
        for goal in goals:
            column.addWidget(FlowLabel(goal))
        layout.addLayout(column, 1)
        return card

    def _answering(self) -> QWidget:
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(_RING, 16, _RING, _RING)
        row.setSpacing(8)
        row.addWidget(KeyCap(self.tr("Space"), "text_muted"))
        words = label(self.tr("answers the call."), wrap=True)
        words.setProperty("voice", "hold")
        row.addWidget(words, 1)
        row.addWidget(self.later_button)
        return foot


def _patience(rings: int) -> QFrame:
    """Return for how long to let it ring."""
    card = QFrame()
    card.setObjectName("hint")
    row = QHBoxLayout(card)
    row.setContentsMargins(12, 10, 16, 10)
    row.setSpacing(10)
    row.addWidget(_image("clock", _ICON), 0, Qt.AlignmentFlag.AlignTop)
    words = QCoreApplication.translate(
        "RingPage",
        "Let it ring {rings} times before you ring off: people need time to come to "
        "the telephone. Whoever picks up speaks first.",
    )
    row.addWidget(FlowLabel(words.format(rings=rings)), 1)
    return card


def _plan(plan: tuple[tuple[str, str], ...]) -> QFrame:
    """Return the plan, to have it before one's eyes."""
    card = QFrame()
    card.setObjectName("paper")
    layout = QVBoxLayout(card)
    layout.setContentsMargins(20, 14, 20, 16)
    layout.setSpacing(2)
    name = QCoreApplication.translate("RingPage", "Your plan")
    layout.addWidget(label(name, "strong"))
    for field, text in written(plan):
        layout.addSpacing(6)
        layout.addWidget(FlowLabel(plan_name(field), "note", "text_muted"))
        layout.addWidget(FlowLabel(text))
    return card


def _ringing_off() -> QWidget:
    """Return the last row of a call that goes out."""
    foot = QWidget()
    row = QHBoxLayout(foot)
    row.setContentsMargins(_RING, 16, _RING, _RING)
    row.setSpacing(8)
    row.addWidget(KeyCap("F9", "text_muted"))
    words = label(QCoreApplication.translate("RingPage", "rings off."), wrap=True)
    words.setProperty("voice", "hold")
    row.addWidget(words, 1)
    return foot


class _Step(QWidget):
    """A part of the greeting with its number, and an arrow to the next."""

    def __init__(self, number: int, words: str, *, arrow: bool) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(_Number(number))
        row.addWidget(label(words, "spoken"))
        if arrow:
            row.addWidget(_image(_ARROW_RIGHT, _ARROW))


class _Number(QLabel):
    """A number in a disc of the trainee's colour."""

    def __init__(self, number: int) -> None:
        super().__init__(str(number))
        self.setObjectName("number")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        side = text_size(_DISC)
        self.setFixedSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the disc below the number."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink("trainee_soft"))
        painter.drawEllipse(self.rect())
        painter.end()
        super().paintEvent(event)


def _image(name: str, size: int) -> QLabel:
    made = label("")
    made.setPixmap(icon(name, "text_muted", size=size).pixmap(size, size))
    return made
