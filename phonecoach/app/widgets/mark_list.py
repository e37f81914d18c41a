"""The list of marks: number, rule, reason, mark and time, as high as words need."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QPainter,
    QPen,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import QListView, QStyledItemDelegate

from phonecoach.app.look import font, icon, ink, worn_scheme
from phonecoach.app.widgets.fade import Fade
from phonecoach.app.widgets.focus_ring import NO_RING
from phonecoach.app.widgets.mark_icon import MARK_INKS, mark_icon
from phonecoach.app.widgets.mark_words import listed, mark_name
from phonecoach.app.widgets.wrapping_list import WrappingList
from phonecoach.phrases import unbroken
from phonecoach.scoring.card import Mark
from phonecoach.text import clock_text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from phonecoach.app.card_text import MarkText

    _Index = QModelIndex | QPersistentModelIndex

_ROW = Qt.ItemDataRole.UserRole
_SIDE, _TOP, _GAP = 20, 7, 1
_BETWEEN = 16
_ICON, _ICON_GAP = 20, 6
_CHEVRON = 16
_ARROW = 20
_LEAST_WORDS = 220
"""Narrower than this, the mark goes below the words."""

_LEAST_ROWS = 3
_ENDLESS = 10_000
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop)
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """Where the parts of a row lie, from its top left corner."""

    number: QRect
    rule: QRect
    reason: QRect
    mark: QRect
    time: QRect
    chevron: QRect
    height: int


class MarkList(WrappingList):
    """Lists marks; a click or Enter opens one.

    Signals:
        opened: A mark shall be opened.
            no: The number of its item.
        passed: The keyboard has come to another mark.
            no: The number of its item.
    """

    opened = Signal(int)
    passed = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("marks")
        self.setProperty(NO_RING, True)
        self.setAccessibleName(name)
        self.marks: tuple[MarkText, ...] = ()
        self.then: Mapping[int, Mark] | None = None
        self.brief = False
        self.open_no: int | None = None
        self.fade = Fade(self.viewport(), "mark")
        self._items = QStandardItemModel(self)
        self.setModel(self._items)
        self.setItemDelegate(_Rows(self))
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.use_wrapping_rows()
        self.clicked.connect(lambda index: self.opened.emit(self.marks[index.row()].no))

    def tell(self, marks: Sequence[MarkText]) -> None:
        """List these marks, in this order."""
        here = self.current()
        self.marks = tuple(marks)
        self._items.clear()
        for mark in self.marks:
            item = QStandardItem()
            item.setData(mark, _ROW)
            item.setData(self.spoken(mark), Qt.ItemDataRole.AccessibleTextRole)
            self._items.appendRow(item)
        self.go_to(here)

    def compare(self, then: Mapping[int, Mark] | None) -> None:
        """Show the marks of an earlier try before those of now; None shows none."""
        self.then = then
        self.tell(self.marks)

    def shorten(self, *, brief: bool) -> None:
        """Leave the reasons out, or tell them again."""
        if brief != self.brief:
            self.brief = brief
            self.updateGeometry()
            self.scheduleDelayedItemsLayout()

    def current(self) -> int | None:
        """Return the item of the row that the keyboard is on."""
        row = self.currentIndex().row()
        return self.marks[row].no if 0 <= row < len(self.marks) else None

    def go_to(self, no: int | None) -> None:
        """Put the keyboard on the row of an item, if it is listed."""
        for row, mark in enumerate(self.marks):
            if mark.no == no:
                self.setCurrentIndex(self._items.index(row, 0))

    def show_open(self, no: int | None) -> None:
        """Show which mark is open; None for none."""
        self.open_no = no
        self.go_to(no)
        self.executeDelayedItemsLayout()
        self.scrollTo(self.currentIndex())
        self.viewport().update()

    def spoken(self, mark: MarkText) -> str:
        """Return a row for who cannot see it."""
        parts = [f"{listed((str(mark.no), mark_name(mark.mark)))}."]
        if self.then is not None and mark.no in self.then:
            then = self.tr("Last try: {mark}.")
            parts.append(then.format(mark=mark_name(self.then[mark.no])))
        if mark.moment is not None:
            parts.append(f"{clock_text(mark.moment.at)}.")
        return " ".join((*parts, mark.rule, self.why(mark)))

    def why(self, mark: MarkText) -> str:
        """Say why it is this mark, and first whether a dispute is still open."""
        if mark.dispute is None or mark.ruling:
            return mark.reason
        return " ".join((self.tr("Disputed."), mark.reason)).strip()

    def places(self, row: int) -> Places:
        """Return where the parts of a row lie, in the width that the list has."""
        return _placed(self, self.marks[row], self.viewport().width())

    def least_height(self) -> int:
        """Return the height of so many rows that a list is worth having."""
        steps = ("body",) if self.brief else ("body", "note")
        lines = sum(QFontMetrics(font(step)).height() for step in steps)
        return _LEAST_ROWS * (lines + 2 * _TOP + _GAP)

    def minimumSizeHint(self) -> QSize:
        """Return room for a few rows."""
        return QSize(_LEAST_WORDS, self.least_height())

    def sizeHint(self) -> QSize:
        """Return the same: what is more can be scrolled to."""
        return self.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the open row in sight."""
        super().resizeEvent(event)
        if self.open_no is not None:
            self.executeDelayedItemsLayout()
            self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter; Space is the screen's."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            no = self.current()
            if no is not None:
                self.opened.emit(no)
        elif event.key() == Qt.Key.Key_Space:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Tell that the keyboard has come to another row."""
        super().currentChanged(current, previous)
        if previous.isValid() and 0 <= current.row() < len(self.marks):
            self.passed.emit(self.marks[current.row()].no)


class _Rows(QStyledItemDelegate):
    """Sets the parts of a row, and paints them."""

    def __init__(self, rows: MarkList) -> None:
        super().__init__(rows)
        self._rows = rows

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the size of a row in the width that the list has."""
        width = self._rows.viewport().width()
        return QSize(width, _placed(self._rows, index.data(_ROW), width).height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: _Index
    ) -> None:
        """Paint ground, words and mark of a row."""
        rows, mark = self._rows, index.data(_ROW)
        here = index.row() == rows.currentIndex().row()
        painter.save()
        self._paint_ground(
            painter,
            option.rect,
            opened=mark.no == rows.open_no,
            focused=here and rows.hasFocus(),
        )
        painter.translate(option.rect.topLeft())
        places = _placed(rows, mark, option.rect.width())
        _write(painter, places.number, _number_font(), "text_muted", str(mark.no))
        _write(painter, places.rule, _rule_font(), "text", unbroken(mark.rule))
        if not rows.brief:
            reason = unbroken(rows.why(mark))
            _write(painter, places.reason, font("note"), "text_muted", reason)
        if mark.moment is not None:
            time = clock_text(mark.moment.at)
            _write(painter, places.time, _number_font(), "text_muted", time, right=True)
        icon("chevron-right", "text_muted", size=_CHEVRON).paint(
            painter, places.chevron
        )
        painter.setOpacity(rows.fade.share)
        _paint_mark(painter, places.mark, mark, _then(rows, mark))
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, place: QRect, *, opened: bool, focused: bool
    ) -> None:
        if opened:
            painter.fillRect(place, ink("accent_soft"))
        painter.setPen(QPen(ink("line"), 1))
        painter.drawLine(place.bottomLeft(), place.bottomRight())
        if focused:
            painter.setPen(QPen(ink("focus"), 2))
            painter.drawRoundedRect(place.adjusted(3, 3, -3, -4), 6, 6)


# Setting a row ------------------------------------------------------------------------


def _placed(rows: MarkList, mark: MarkText, width: int) -> Places:
    """Return where the parts of a row lie, in a row of this width."""
    body, small = QFontMetrics(_rule_font()), QFontMetrics(font("note"))
    number = QFontMetrics(_number_font())
    left = _SIDE + number.horizontalAdvance("100") + _BETWEEN
    right = width - _SIDE - _CHEVRON - _BETWEEN
    time = right - number.horizontalAdvance("00:00")
    marked = time - _BETWEEN - _mark_width(rows)
    beside = marked - _BETWEEN - left >= _LEAST_WORDS
    until = marked - _BETWEEN if beside else right
    rule = _box(body, left, _TOP, until, unbroken(mark.rule))
    reason = QRect(left, rule.bottom() + 1, until - left, 0)
    if not rows.brief and rows.why(mark):
        top = rule.bottom() + 1 + _GAP
        reason = _box(small, left, top, until, unbroken(rows.why(mark)))
    bottom = max(rule.bottom(), reason.bottom()) + 1
    line = max(_ICON, body.height())
    if beside:
        height = max(bottom, line + _TOP) + _TOP
        top = (height - line) // 2
    else:
        top, marked = bottom + 4, left
        height = top + line + _TOP
    return Places(
        number=QRect(_SIDE, _TOP, left - _SIDE, body.height())
        if not beside
        else QRect(_SIDE, top, left - _SIDE, line),
        rule=rule,
        reason=reason,
        mark=QRect(marked, top, time - _BETWEEN - marked, line),
        time=QRect(time, top, right - time, line),
        chevron=QRect(
            width - _SIDE - _CHEVRON, (height - _CHEVRON) // 2, _CHEVRON, _CHEVRON
        ),
        height=height,
    )


def _mark_width(rows: MarkList) -> int:
    words = QFontMetrics(font("label"))
    # Whole pixels are cut off a width; one more keeps the words on their line.
    widest = max(words.horizontalAdvance(mark_name(mark)) for mark in Mark) + 1
    then = _ICON + _ARROW if rows.then is not None else 0
    return then + _ICON + _ICON_GAP + widest


def _box(metrics: QFontMetrics, left: int, top: int, right: int, text: str) -> QRect:
    room = QRect(left, top, max(1, right - left), _ENDLESS)
    found = metrics.boundingRect(room, _WRAP, text)
    return QRect(left, top, room.width(), found.height())


def _then(rows: MarkList, mark: MarkText) -> Mark | None:
    return None if rows.then is None else rows.then.get(mark.no)


# Painting -----------------------------------------------------------------------------


def _write(  # noqa: PLR0913 - a pen, a place and what it writes
    painter: QPainter,
    place: QRect,
    face: QFont,
    colour: str,
    text: str,
    *,
    right: bool = False,
) -> None:
    painter.setFont(face)
    painter.setPen(ink(colour))
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    painter.drawText(place, int(Qt.TextFlag.TextWordWrap | _MIDDLE | side), text)


def _paint_mark(
    painter: QPainter, place: QRect, mark: MarkText, then: Mark | None
) -> None:
    scheme, left = worn_scheme(), place.left()
    top = place.top() + (place.height() - _ICON) // 2
    if then is not None:
        mark_icon(then, scheme, _ICON).paint(painter, left, top, _ICON, _ICON)
        _paint_arrow(painter, left + _ICON, place.center().y())
        left += _ICON + _ARROW
    picture = mark_icon(mark.mark, scheme, _ICON, fatal=mark.fatal)
    picture.paint(painter, left, top, _ICON, _ICON)
    left += _ICON + _ICON_GAP
    words = QRect(left, place.top(), place.right() + 1 - left, place.height())
    colour = "text_muted" if mark.mark is Mark.NOT_APPLICABLE else MARK_INKS[mark.mark]
    _write(painter, words, font("label"), colour, mark_name(mark.mark))


def _paint_arrow(painter: QPainter, left: int, middle: int) -> None:
    painter.setPen(QPen(ink("text_faint"), 1.5))
    right = left + _ARROW - 5
    painter.drawLine(left + 5, middle, right, middle)
    painter.drawLine(right - 3, middle - 3, right, middle)
    painter.drawLine(right - 3, middle + 3, right, middle)


def _rule_font() -> QFont:
    made = font("body")
    made.setWeight(QFont.Weight.Medium)
    return made


def _number_font() -> QFont:
    return font("body", tabular=True)
