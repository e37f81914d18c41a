"""The line of a call, small in a row and live as a tape at the foot of the call."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QEvent, QLineF, QPointF, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from phonecoach.app.look import font, ink, is_still
from phonecoach.app.widgets.line_strokes import (
    LARGE,
    SMALL,
    Course,
    Hand,
    band_of,
    paint_axis,
    paint_future,
    paint_head,
    paint_hold,
    paint_pill,
    paint_ring,
    paint_voices,
)
from phonecoach.app.widgets.line_words import (
    caller_text,
    hold_text,
    paint_seconds,
    paint_ticks,
    trainee_text,
)
from phonecoach.call.lanes import Lanes, Stretch
from phonecoach.units import Micros

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from PySide6.QtGui import QPaintEvent

_SMALL_WIDTH, _SMALL_HEIGHT = 236, 44
_SMALL_LEAST: Final = 96

TAPE: Final = replace(LARGE, reach=26, band=18)
_LOW_TAPE: Final = replace(LARGE, near=3, reach=11, band=12, corner=2)

_EVERY_MS: Final = 100
_STILL_EVERY_MS: Final = 1_000
"""How often the tape is painted; seldom where motion is not wished."""

_TAPE_WIDTH: Final = 480
_TICKS_AT: Final = 70
_TICKS: Final = 3
_BELOW_AXIS: Final = 30
_LOW_HEIGHT: Final = 32
_LEAST_NAMES: Final = 72
_NAMES_GAP: Final = 24
_END_GAP: Final = 16
_SECONDS_AT: Final = 18
_ABOVE_BAND: Final = 5
_BEHIND_HEAD: Final = 6
_PILL_AT, _PILL_HEIGHT, _LEAST_PILL = 8.5, 7.0, 12.0

_FIRST_SPAN: Final = Micros(120_000_000)
_FULL: Final = 0.96
"""The tape takes twice the time once it is so full."""

RESTYLED: Final = frozenset(
    {
        QEvent.Type.StyleChange,
        QEvent.Type.PaletteChange,
        QEvent.Type.LanguageChange,
        QEvent.Type.FontChange,
    }
)
"""After these a picture that was kept is out of date."""


def paint_small_line(painter: QPainter, place: QRect, lanes: Lanes) -> None:
    """Paint the line of a call small, as in a row of a list.

    Args:
        painter: Paints; it is left as it was.
        place: Where; 44 logical pixels are a good height.
        lanes: What the call sounded like.
    """
    course = Course(
        left=place.left() + 1,
        right=place.right(),
        axis=place.top() + place.height() / 2,
        span=lanes.length,
    )
    room = (place.height() / 2 - SMALL.near - 1) / SMALL.reach
    hand = replace(SMALL, reach=SMALL.reach * min(1.0, room))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_axis(painter, course, hand, gaps=lanes.silences)
    paint_voices(painter, lanes, course, hand)
    for hold in lanes.holds:
        paint_hold(painter, band_of(hold, course, hand), hand)
    painter.restore()


class SmallLine(QWidget):
    """The line of a call for a row.

    Args:
        lanes: What the call sounded like.
        name: What is said of it to who cannot see it.
    """

    def __init__(self, lanes: Lanes, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lanes = lanes
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return room for a line that can be read."""
        return QSize(_SMALL_WIDTH, _SMALL_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Return the least room for one."""
        return QSize(_SMALL_LEAST, _SMALL_HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line."""
        painter = QPainter(self)
        paint_small_line(painter, self.rect(), self._lanes)
        painter.end()


class _Sheet(NamedTuple):
    """The paper of a picture: on another one all has to be painted anew."""

    course: Course
    low: bool
    size: QSize
    ratio: float


class Tape(QWidget):
    """Writes the line of a call while it goes on.

    What is over is kept as a picture; only what goes on is painted anew.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lanes = Lanes(length=Micros(0), answered=None)
        self._low = False
        self._kept = self._lanes
        self._sheet: _Sheet | None = None
        self._past = QPixmap()
        self._stale = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._catch_up)
        self.setAccessibleName(self.tr("The line of this call"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_lanes(self, lanes: Lanes) -> None:
        """Show how far the call has got; may be called as often as one likes."""
        self._lanes, self._stale = lanes, True
        if not self._pause.isActive():
            self._catch_up()

    def _catch_up(self) -> None:
        if self._stale:
            self._stale = False
            self.update()
            self._pause.start(_STILL_EVERY_MS if is_still() else _EVERY_MS)

    def set_low(self, low: bool) -> None:
        """Shrink to the voices alone, without ticks, where there is little height."""
        self._low = low
        self.updateGeometry()
        self.update()

    @property
    def low_height(self) -> int:
        """How high it is at least: two names have to find room."""
        return max(_LOW_HEIGHT, 2 * QFontMetrics(font("note")).height())

    def sizeHint(self) -> QSize:
        """Return room for the voices, and for the ticks below them."""
        text = QFontMetrics(font("note")).height()
        if self._low:
            return QSize(_TAPE_WIDTH, self.low_height)
        return QSize(_TAPE_WIDTH, _TICKS_AT + _TICKS + text)

    def minimumSizeHint(self) -> QSize:
        """Return the same: it is never higher or lower."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Throw the picture away when the look or the language changes."""
        super().changeEvent(event)
        if event.type() in RESTYLED:
            self._sheet = None
            self.updateGeometry()
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the past from its picture, and what goes on."""
        course, hand = self._course(), self._hand()
        head = course.x(self._lanes.length)
        self._keep(course)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_axis(painter, course, hand, until=head, gaps=self._lanes.silences)
        paint_future(painter, course, head)
        painter.drawPixmap(0, 0, self._past)
        self._paint_lanes(painter, _going_on(self._lanes), course, going_on=True)
        if self._low:
            bar = QLineF(head, 0, head, self.height())
        else:
            bar = QLineF(head, 6, head, self._ticks_at())
            for silence in self._lanes.silences:
                paint_seconds(painter, silence, course, _SECONDS_AT)
        paint_head(painter, bar, course.axis, "canvas")
        painter.end()

    # The past ---------------------------------------------------------------------

    def _keep(self, course: Course) -> None:
        """Bring the picture of the past up to date, by what is new alone if it can."""
        sheet = _Sheet(course, self._low, self.size(), self.devicePixelRatioF())
        over = _over(self._lanes)
        new = _added(over, self._kept) if sheet == self._sheet else None
        self._sheet, self._kept = sheet, over
        if new is None:
            self._past = QPixmap(sheet.size * sheet.ratio)
            self._past.setDevicePixelRatio(sheet.ratio)
            self._past.fill(Qt.GlobalColor.transparent)
        painter = QPainter(self._past)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if new is None:
            self._paint_paper(painter, course)
        self._paint_lanes(painter, over if new is None else new, course)
        painter.end()

    def _paint_paper(self, painter: QPainter, course: Course) -> None:
        """Paint what is there before anything was said."""
        paint_ring(painter, course)
        self._paint_names(painter, course)
        if not self._low:
            paint_ticks(painter, course, self._ticks_at(), self.width())

    def _paint_names(self, painter: QPainter, course: Course) -> None:
        painter.setFont(_name_font())
        height = painter.fontMetrics().height()
        away = height / 2 if self._low else 19
        for text, colour, side in (
            (caller_text(goes_out=self._lanes.goes_out), "caller", -1),
            (trainee_text(), "trainee", 1),
        ):
            painter.setPen(ink(colour))
            place = QRectF(0, course.axis + side * away - height / 2, 400, height)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_lanes(
        self, painter: QPainter, lanes: Lanes, course: Course, *, going_on: bool = False
    ) -> None:
        hand = self._hand()
        for stretch in _left_of_composing(lanes.composing, self._lanes.trainee):
            left, right = course.x(stretch.begins), course.x(stretch.ends)
            if going_on or right - left >= _LEAST_PILL:
                width = max(_LEAST_PILL, right - left)
                top = course.axis + _PILL_AT - _PILL_HEIGHT / 2
                pill = QRectF(left, top, width, _PILL_HEIGHT)
                paint_pill(painter, pill, dashed=True)
        paint_voices(painter, lanes, course, hand)
        for hold in lanes.holds:
            band = band_of(hold, course, hand)
            paint_hold(painter, band, hand)
            if not self._low:
                _paint_length(painter, hold, band, going_on=going_on)

    # Where it all is --------------------------------------------------------------

    def _ticks_at(self) -> int:
        """Return where the ticks begin: larger text leaves the voices less."""
        text = QFontMetrics(font("note")).height()
        return min(_TICKS_AT, self.height() - _TICKS - text)

    def _hand(self) -> Hand:
        if self._low:
            return _LOW_TAPE
        return replace(TAPE, reach=TAPE.reach - (_TICKS_AT - self._ticks_at()))

    def _course(self) -> Course:
        metrics = QFontMetrics(_name_font())
        both = (caller_text(goes_out=self._lanes.goes_out), trainee_text())
        names = max(map(metrics.horizontalAdvance, both))
        span = _FIRST_SPAN
        while self._lanes.length > span * _FULL:
            span = Micros(2 * span)
        return Course(
            left=max(_LEAST_NAMES, names + _NAMES_GAP),
            right=self.width() - _END_GAP,
            axis=self.height() / 2 if self._low else self._ticks_at() - _BELOW_AXIS,
            span=span,
        )


def _name_font() -> QFont:
    made = font("note")
    made.setWeight(QFont.Weight.Medium)
    return made


def _paint_length(
    painter: QPainter, hold: Stretch, band: QRectF, *, going_on: bool
) -> None:
    """Write over a hold how long it is, where that hides nobody's words.

    One that goes on and is still short has it behind the playhead, where nothing is.
    """
    painter.setFont(_name_font())
    metrics, text = painter.fontMetrics(), hold_text(hold)
    base = band.top() - _ABOVE_BAND
    left = band.left() + 1
    fits = metrics.horizontalAdvance(text) + _BEHIND_HEAD <= band.width()
    if going_on and not fits:
        left = band.right() + _BEHIND_HEAD
    if (fits or going_on) and base >= metrics.ascent():
        painter.setPen(ink("hold"))
        painter.drawText(QPointF(left, base), text)


# What is over and what goes on -------------------------------------------------------


def _over(lanes: Lanes) -> Lanes:
    """Return what will not change any more."""
    return _only(lanes, lambda one: one.ends < lanes.length)


def _going_on(lanes: Lanes) -> Lanes:
    """Return what is not over yet."""
    return _only(lanes, lambda one: one.ends >= lanes.length)


def _only(lanes: Lanes, wanted: Callable[[Stretch], bool]) -> Lanes:
    """Return some stretches alone; silences are part of the axis, not of these."""
    return Lanes(
        length=Micros(0),
        answered=None,
        caller=tuple(filter(wanted, lanes.caller)),
        trainee=tuple(filter(wanted, lanes.trainee)),
        holds=tuple(filter(wanted, lanes.holds)),
        composing=tuple(filter(wanted, lanes.composing)),
    )


def _added(lanes: Lanes, kept: Lanes) -> Lanes | None:
    """Return what has come to lanes since they were kept; None if others changed."""
    pairs = (
        (lanes.caller, kept.caller),
        (lanes.trainee, kept.trainee),
        (lanes.holds, kept.holds),
        (lanes.composing, kept.composing),
    )
    if any(now[: len(before)] != before for now, before in pairs):
        return None
    return replace(
        lanes,
        caller=lanes.caller[len(kept.caller) :],
        trainee=lanes.trainee[len(kept.trainee) :],
        holds=lanes.holds[len(kept.holds) :],
        composing=lanes.composing[len(kept.composing) :],
    )


def _left_of_composing(
    composing: Iterable[Stretch], turns: Sequence[Stretch]
) -> Iterator[Stretch]:
    """Yield composing without its end, where the words it became are drawn already."""
    for one in composing:
        later = (turn.begins for turn in turns if turn.ends > one.begins)
        ends = min(one.ends, next(later, one.ends))
        if ends > one.begins:
            yield Stretch(begins=one.begins, ends=ends)
