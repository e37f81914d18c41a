"""The line of a call with its flags: what was marked, and when it happened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLineF, QPoint, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from phonecoach.app.look import font, ink, worn_scheme
from phonecoach.app.widgets.flag import (
    Flag,
    FlagChip,
    MoreChip,
    flag_size,
    narrow_size,
)
from phonecoach.app.widgets.line_strokes import Course, paint_head
from phonecoach.app.widgets.line_words import (
    caller_text,
    hold_text,
    silence_text,
    trainee_text,
    typing_text,
)
from phonecoach.app.widgets.mark_icon import mark_icon
from phonecoach.app.widgets.time_strip import (
    BELOW_HEAD,
    FLAGS_ABOVE,
    below_axis,
    moment_of,
    paint_strip,
)
from phonecoach.app.widgets.voice_line import RESTYLED
from phonecoach.call.flag_places import Place, Room, Wanted, places
from phonecoach.text import clock_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QMouseEvent, QPaintEvent, QResizeEvent

    from phonecoach.call.lanes import Lanes
    from phonecoach.units import Micros

__all__ = ["Flag", "TimeLine"]

_LEAST_WIDTH: Final = 480
_WIDTH: Final = 1_192
_FEWEST_ROWS: Final = 2
_MOST_ROWS: Final = 6
_GAP: Final = 4
_TOP: Final = 2

_LEAST_NAMES: Final = 72
_NAMES_GAP: Final = 16
_END_GAP: Final = 56
_MORE_GAP: Final = 8

_FRAME: Final = 6
_LEAST_FRAME: Final = 38
_HEAD_ABOVE: Final = 40
_HEAD: Final = 8
_RING: Final = 3


class TimeLine(QWidget):
    """Shows a call from the first ring to the end, and a flag for what was marked.

    Partly, missed, fatal and what waits for a human always has a flag; met ones stand
    where there is room, the rest is behind a "+". Left and Right move from flag to
    flag, Enter chooses one; other keys are left to the screen.

    Args:
        lanes: What the call sounded like.
        flags: In any order; one for an item.

    Signals:
        flag_chosen: A flag was clicked: the number of its item.
        moment_chosen: The line was clicked.
            at: `Micros` of the call clock.
    """

    flag_chosen = Signal(int)
    moment_chosen = Signal(object)

    def __init__(
        self, lanes: Lanes, flags: Sequence[Flag], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._lanes = lanes
        in_order = sorted(flags, key=lambda flag: (flag.at, flag.no))
        self._chips = tuple(self._chip(flag) for flag in in_order)
        self._more = MoreChip(self)
        self._more.clicked.connect(self._open_rest)
        self._more.stepped.connect(self._step)
        self._more.focus_moved.connect(self.update)
        self._places: dict[int, Place] = {}
        self._course = Course(left=0, right=0, axis=0, span=lanes.length)
        self._chosen: FlagChip | None = None
        self._head: Micros | None = None
        self._strip: QPixmap | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(self.tr("The call on its line"))
        self.setAccessibleDescription(self._told())

    def _chip(self, flag: Flag) -> FlagChip:
        chip = FlagChip(flag, self)
        chip.clicked.connect(lambda: self.flag_chosen.emit(flag.no))
        chip.stepped.connect(self._step)
        chip.focus_moved.connect(self.update)
        return chip

    def _told(self) -> str:
        """Return the holds and silences in words."""
        held = [
            self.tr("{what} from {time}").format(
                what=hold_text(hold), time=clock_text(hold.begins)
            )
            for hold in self._lanes.holds
        ]
        silent = [
            self.tr("Silence of {length} from {time}").format(
                length=silence_text(one), time=clock_text(one.begins)
            )
            for one in self._lanes.silences
        ]
        return ". ".join(held + silent)

    # What the screen says ---------------------------------------------------------

    def choose(self, no: int | None) -> None:
        """Mark the flag of an item and its moment; None marks none."""
        self._chosen = None
        for chip in self._chips:
            chip.setChecked(chip.flag.no == no)
            if chip.isChecked():
                self._chosen = chip
        self._lay_out()

    def set_head(self, at: Micros | None) -> None:
        """Put the playhead at an instant; None is the moment of the chosen flag."""
        self._update_head()
        self._head = at
        self._update_head()

    def shown(self) -> tuple[Flag, ...]:
        """Return the flags that have a place, in the order of the call."""
        return tuple(
            chip.flag for index, chip in enumerate(self._chips) if index in self._places
        )

    def rest(self) -> tuple[Flag, ...]:
        """Return the flags behind the "+", in the order of the call."""
        return tuple(
            chip.flag
            for index, chip in enumerate(self._chips)
            if index not in self._places
        )

    # Moving and choosing ----------------------------------------------------------

    def _stops(self) -> list[FlagChip | MoreChip]:
        chips = [self._chips[index] for index in sorted(self._places)]
        return [*chips, *([] if self._more.isHidden() else [self._more])]

    @Slot(int)
    def _step(self, by: int) -> None:
        stops = self._stops()
        here = next(i for i, one in enumerate(stops) if one.hasFocus())
        there = stops[min(max(0, here + by), len(stops) - 1)]
        there.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(there, FlagChip):
            self._enter_at(there)

    def _enter_at(self, wanted: FlagChip | None) -> None:
        """Let Tab come to one flag only: a call has too many."""
        for chip in self._chips:
            stop = chip is wanted
            policy = Qt.FocusPolicy.StrongFocus if stop else Qt.FocusPolicy.ClickFocus
            chip.setFocusPolicy(policy)

    @Slot()
    def _open_rest(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for flag in self.rest():
            picture = mark_icon(flag.mark, worn_scheme(), 16, fatal=flag.fatal)
            action = menu.addAction(picture, flag.words.replace("&", "&&"))
            action.setData(flag.no)
        menu.triggered.connect(lambda action: self.flag_chosen.emit(action.data()))
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height() + _GAP)))

    # Where it all is --------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """Return room for the voices and two rows of flags."""
        return QSize(_WIDTH, self._height_for(_FEWEST_ROWS))

    def minimumSizeHint(self) -> QSize:
        """Return the same height: flags in one row would hide each other."""
        return QSize(_LEAST_WIDTH, self._height_for(_FEWEST_ROWS))

    def _height_for(self, rows: int) -> int:
        flags = rows * (self._size().height() + _GAP) - _GAP
        return _TOP + flags + FLAGS_ABOVE + below_axis()

    def _size(self) -> QSize:
        return flag_size(tuple(str(chip.flag.no) for chip in self._chips))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give each flag its place."""
        super().resizeEvent(event)
        self._lay_out()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the moment that was clicked, where the line runs."""
        course, place = self._course, event.position()
        on_line = abs(place.y() - course.axis) <= BELOW_HEAD
        inside = course.left <= place.x() <= course.right
        if event.button() == Qt.MouseButton.LeftButton and on_line and inside:
            self.moment_chosen.emit(course.at(place.x()))
        else:
            super().mousePressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Paint everything anew when the look or the language changes."""
        super().changeEvent(event)
        if event.type() in RESTYLED:
            self.updateGeometry()
            self._lay_out()

    def _lay_out(self) -> None:
        size = self._size()
        step = size.height() + _GAP
        above = self.height() - below_axis() - FLAGS_ABOVE - _TOP + _GAP
        rows = min(_MOST_ROWS, max(1, above // step))
        self._course = self._course_with(axis=0)
        self._find_places(size, rows)
        used = 1 + max((place.row for place in self._places.values()), default=0)
        spare = max(0, above - used * step)
        axis = self.height() - below_axis() - spare // 2
        self._course = self._course_with(axis=axis)
        self._put_chips(step)
        self._put_more()
        self._strip = None
        self.update()

    def _course_with(self, axis: int) -> Course:
        name, note = QFontMetrics(font("label")), QFontMetrics(font("note"))
        names = max(
            name.horizontalAdvance(caller_text(goes_out=self._lanes.goes_out)),
            name.horizontalAdvance(trainee_text(others=self._lanes.others)),
            note.horizontalAdvance(typing_text()),
        )
        left = max(_LEAST_NAMES, names + _NAMES_GAP)
        right = self.width() - _END_GAP
        # The strokes keep to whole pixels, so the line does too.
        return Course(left=left, right=right, axis=axis, span=self._lanes.length)

    def _find_places(self, size: QSize, rows: int) -> None:
        """Place wide flags or, where those do not all find room, narrow ones."""
        for width in (size.width(), narrow_size().width()):
            room = Room(right=self.width() - 1, rows=rows, flag=width, gap=_GAP)
            wanted = [
                Wanted(
                    pole=self._course.x(chip.flag.at),
                    must=chip.flag.must or chip is self._chosen,
                )
                for chip in self._chips
            ]
            found = places(wanted, room)
            pairs = zip(wanted, found, strict=True)
            if all(place is not None for one, place in pairs if one.must):
                break
        self._places = {
            index: place for index, place in enumerate(found) if place is not None
        }
        self._flag = QSize(width, size.height())

    def _put_chips(self, step: int) -> None:
        bottom = int(self._course.axis) - FLAGS_ABOVE
        for index, chip in enumerate(self._chips):
            place = self._places.get(index)
            chip.setVisible(place is not None)
            if place is not None:
                top = bottom - place.row * step - self._flag.height()
                chip.resize(self._flag)
                chip.move(round(place.left), top)
        stops = [self._chips[index] for index in sorted(self._places)]
        first = stops[0] if stops else None
        self._enter_at(self._chosen if self._chosen in stops else first)

    def _put_more(self) -> None:
        count = len(self._chips) - len(self._places)
        self._more.setVisible(count > 0)
        if count:
            self._more.stand_for(count, self.tr("%n more flags", "", count))
            size = self._more.sizeHint()
            left = min(self._course.right + _MORE_GAP, self.width() - size.width())
            self._more.resize(size)
            self._more.move(int(left), int(self._course.axis) - size.height() // 2)

    # Painting ---------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the chosen moment, the kept strip over it, then playhead and focus."""
        if self._strip is None:
            self._strip = self._kept_strip()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._chosen is not None:
            self._paint_moment(painter, self._chosen)
        painter.drawPixmap(0, 0, self._strip)
        self._paint_head(painter)
        for chip in self._stops():
            if chip.hasFocus():
                painter.setPen(QPen(ink("focus"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                box = QRectF(chip.geometry()).adjusted(-_RING, -_RING, _RING, _RING)
                painter.drawRoundedRect(box, 2 * _RING, 2 * _RING)
        painter.end()

    def _kept_strip(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        strip = QPixmap(self.size() * ratio)
        strip.setDevicePixelRatio(ratio)
        strip.fill(Qt.GlobalColor.transparent)
        painter = QPainter(strip)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_poles(painter)
        paint_strip(painter, self._lanes, self._course)
        painter.end()
        return strip

    def _paint_poles(self, painter: QPainter) -> None:
        axis = self._course.axis
        for index, place in self._places.items():
            chip = self._chips[index]
            box = chip.geometry()
            painter.setPen(QPen(ink(chip.flag.ink), 1.5))
            x = place.pole + 0.75
            foot = axis - FLAGS_ABOVE + _GAP / 2
            painter.drawLine(QLineF(x, axis - 2, x, foot))
            # A flag that had to move aside hangs on a crossbar.
            under = min(max(x, box.left() + 0.75), box.right() - 0.75)
            painter.drawLine(QLineF(x, foot, under, foot))
            painter.drawLine(QLineF(under, foot, under, box.bottom()))

    def _paint_moment(self, painter: QPainter, chip: FlagChip) -> None:
        moment = moment_of(self._lanes, chip.flag.at)
        left = self._course.x(moment.begins) - _FRAME
        right = self._course.x(moment.ends) + _FRAME
        spare = max(0.0, _LEAST_FRAME - (right - left)) / 2
        top = max(0.5, chip.y() - _FRAME - 0.5)
        bottom = self._course.axis + BELOW_HEAD - 2
        frame = QRectF(left - spare, top, right - left + 2 * spare, bottom - top)
        painter.setPen(QPen(ink("accent"), 1))
        painter.setBrush(ink("accent_soft"))
        painter.drawRoundedRect(frame, _FRAME, _FRAME)

    def _head_bar(self) -> QLineF | None:
        at = self._head
        if at is None and self._chosen is not None:
            at = self._chosen.flag.at
        if at is None:
            return None
        x, axis = self._course.x(at), self._course.axis
        return QLineF(x, axis - _HEAD_ABOVE, x, axis + BELOW_HEAD)

    def _update_head(self) -> None:
        """Have the playhead alone painted anew: it moves often."""
        bar = self._head_bar()
        if bar is not None:
            box = QRectF(bar.p1(), bar.p2()).adjusted(-_HEAD, -1, _HEAD, 1)
            self.update(box.toAlignedRect())

    def _paint_head(self, painter: QPainter) -> None:
        bar = self._head_bar()
        if bar is not None:
            paint_head(painter, bar, self._course.axis, "raised")
