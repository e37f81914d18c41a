"""How long it has rung, and how soon that is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from phonecoach.app.look import font, ink, is_still
from phonecoach.app.widgets.build import label
from phonecoach.app.widgets.handset import murmur
from phonecoach.text import number_text
from phonecoach.units import Micros

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QPaintEvent

    from phonecoach.checklist import Profile

_STEP_MS, _STILL_MS = 100, 1_000
_SECOND: Final = 1_000_000
_MS: Final = 1_000
_TENTH: Final = 100_000

_SIDE: Final = 7
_AXIS: Final = 36
_NEAR: Final = 4
_REACH: Final = 18
_STROKE_STEP: Final = 5
_STROKE: Final = 2.5
_POLE: Final = 8
_NAME_GAP: Final = 8
_HEAD: Final = 5
_NAME_AIR: Final = 8
_AFTER: Final = 1.12
"""A ringing that goes on for long leaves so much of the line before it."""

_LEAST_WIDTH: Final = 240


class Limits(NamedTuple):
    """How soon to answer, counted from the first ring."""

    best: Micros
    met: Micros
    very_late: Micros


class _Zone(NamedTuple):
    """A stretch of the line; the short name is for where the name is too wide."""

    begins: Micros
    ends: Micros
    name: str
    short: str


class RingLine(QWidget):
    """The ringing as strokes on a line, with zones that say how soon it is.

    Args:
        cadence_ms: On, off, on, off ... of one ring.
        limits: Where the zones end.
    """

    def __init__(self, cadence_ms: Sequence[int], limits: Limits) -> None:
        super().__init__()
        self._cadence_ms = tuple(cadence_ms)
        self._limits = limits
        self._passed = Micros(0)
        self.setAccessibleName(self.tr("How soon it is"))
        self._tell_zone()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def span(self) -> Micros:
        """What the whole line stands for; it grows with a ringing that goes on."""
        return max(self._limits.very_late, Micros(round(self._passed * _AFTER)))

    def show_passed(self, passed: Micros) -> None:
        """Show how long it has rung."""
        if passed != self._passed:
            self._passed = passed
            self._tell_zone()
            self.update()

    def sizeHint(self) -> QSize:
        """Return room for the strokes and the names."""
        names = QFontMetricsF(font("note")).height()
        return QSize(480, _AXIS + _NAME_GAP + round(names) + 2)

    def minimumSizeHint(self) -> QSize:
        """Return the least room."""
        return QSize(_LEAST_WIDTH, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line, its strokes, its zones and how far it has got."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_axis(painter)
        self._paint_strokes(painter)
        self._paint_zones(painter)
        painter.setPen(QPen(ink("text"), 2))
        painter.setBrush(ink("raised"))
        painter.drawEllipse(QPointF(self._x(self._passed), _AXIS), _HEAD, _HEAD)
        painter.end()

    def zones(self) -> tuple[_Zone, ...]:
        """Return what stands on the line, as far as the line goes."""
        best, met, very_late = self._limits
        whole = [round(it / _SECOND, 1) for it in self._limits]
        first, second, third = (f"{it:g}" for it in whole)
        good = self.tr("From {seconds} s: good").format(seconds=first)
        late = self.tr("From {seconds} s: late").format(seconds=second)
        very = self.tr("From {seconds} s: very late").format(seconds=third)
        name = self.tr("Best")
        found = (
            _Zone(Micros(0), best, name, name),
            _Zone(best, met, good, self.tr("Good")),
            _Zone(met, very_late, late, self.tr("Late")),
            _Zone(very_late, self.span, very, self.tr("Very late")),
        )
        return tuple(zone for zone in found if zone.ends > zone.begins)

    def _tell_zone(self) -> None:
        """Say to who cannot see it how soon it is now."""
        for zone in self.zones():
            here = zone.begins <= self._passed < zone.ends
            if here and self.accessibleDescription() != zone.short:
                self.setAccessibleDescription(zone.short)

    def _x(self, at: float) -> float:
        wide = self.width() - 2 * _SIDE
        return _SIDE + wide * min(1.0, at / self.span)

    def _paint_axis(self, painter: QPainter) -> None:
        here, end = self._x(self._passed), self.width() - _SIDE
        dots = QPen(ink("line_strong"), 1.5)
        dots.setCapStyle(Qt.PenCapStyle.RoundCap)
        dots.setDashPattern([0.67, 4.67])
        painter.setPen(dots)
        painter.drawLine(QLineF(here, _AXIS, end, _AXIS))
        painter.setPen(QPen(ink("text_muted"), 2))
        painter.drawLine(QLineF(_SIDE, _AXIS, here, _AXIS))

    def _paint_strokes(self, painter: QPainter) -> None:
        here = self._x(self._passed)
        strokes = self._strokes()
        for colour, some in (
            ("caller", [it for it in strokes if it.x1() < here]),
            ("line_strong", [it for it in strokes if it.x1() >= here]),
        ):
            pen = QPen(ink(colour), _STROKE)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawLines(some)

    def _strokes(self) -> list[QLineF]:
        """Return the strokes of all bursts the line has room for."""
        made: list[QLineF] = []
        begins, index = 0, 0
        while begins * _MS < self.span:
            length = self._cadence_ms[index % len(self._cadence_ms)]
            if index % 2 == 0:
                right = min(self._x_ms(begins + length), self.width() - _SIDE)
                made += _burst(self._x_ms(begins), right, index)
            begins, index = begins + length, index + 1
        return made

    def _x_ms(self, at_ms: float) -> float:
        return _SIDE + (self.width() - 2 * _SIDE) * at_ms * _MS / self.span

    def _paint_zones(self, painter: QPainter) -> None:
        painter.setFont(font("note"))
        metrics = QFontMetricsF(font("note"))
        for zone in self.zones():
            left, right = self._x(zone.begins), self._x(zone.ends)
            if zone.begins:
                painter.setPen(QPen(ink("line_strong"), 1))
                x = round(left) + 0.5
                painter.drawLine(QLineF(x, _AXIS - 28, x, _AXIS + _POLE))
            here = zone.begins <= self._passed < zone.ends
            painter.setPen(ink("text" if here else "text_muted"))
            for name in (zone.name, zone.short):
                wide = metrics.horizontalAdvance(name)
                if wide + _NAME_AIR <= right - left:
                    place = QRectF(left, _AXIS + _NAME_GAP, right - left, 99)
                    painter.drawText(place, Qt.AlignmentFlag.AlignHCenter, name)
                    break


def limits_of(profile: Profile) -> Limits:
    """Return how soon to answer under a profile."""
    pick_up = profile.pick_up
    return Limits(best=pick_up.best, met=pick_up.met, very_late=pick_up.very_late)


class RingMeter(QFrame):
    """A card that says how long it has rung; it runs while it rings.

    Attributes:
        time: The seconds, in words.
        line: The strokes and zones.

    Args:
        cadence_ms: On, off, on, off ... of one ring.
        limits: How soon to answer.
        now: The call clock.
    """

    def __init__(
        self, cadence_ms: Sequence[int], limits: Limits, now: Callable[[], Micros]
    ) -> None:
        super().__init__()
        self._now = now
        self.setObjectName("paper")
        self.line = RingLine(cadence_ms, limits)
        heading = label(self.tr("Ringing for"), "strong")
        self.time = label("", "label")
        self.time.setFont(font("label", tabular=True))
        self.time.setAccessibleName(heading.text())
        row = QHBoxLayout()
        row.addWidget(heading, 1)
        row.addWidget(self.time)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 14, 20, 10)
        layout.setSpacing(2)
        layout.addLayout(row)
        layout.addWidget(self.line)
        self._tick = QTimer(self)
        self._tick.timeout.connect(self.show_time)
        self.show_time()

    def start(self) -> None:
        """Run; ten times a second, or once where nothing shall move."""
        self._tick.start(_STILL_MS if is_still() else _STEP_MS)
        self.show_time()

    def stop(self) -> None:
        """Stand still at what it shows."""
        self._tick.stop()

    @property
    def is_running(self) -> bool:
        """Whether it goes on counting."""
        return self._tick.isActive()

    @Slot()
    def show_time(self) -> None:
        """Bring the time and the line up to date."""
        passed = Micros(max(0, self._now()))
        tenths = passed // _TENTH
        if is_still():
            seconds = number_text(tenths // 10)
        else:
            seconds = number_text(tenths / 10, decimals=1)
        self.time.setText(self.tr("{seconds} s").format(seconds=seconds))
        self.line.show_passed(passed)


def _burst(left: float, right: float, seed: int) -> list[QLineF]:
    """Return the strokes of one burst of ringing."""
    count = max(2, round((right - left) / _STROKE_STEP))
    made = []
    for index in range(count):
        x = left + index * _STROKE_STEP
        top = _AXIS - _NEAR
        if x <= right:
            loud = murmur(index * 100, seed)
            made.append(QLineF(x, top, x, top - _REACH * loud))
    return made
