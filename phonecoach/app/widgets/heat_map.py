"""People down, items across: each cell is filled from below by the share met."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QLineF, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFontMetrics,
    QHelpEvent,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip

from phonecoach.app.look import font, ink
from phonecoach.app.screens.group_words import row_text
from phonecoach.app.widgets.heat_cells import CellPainter, strong
from phonecoach.app.widgets.heat_places import ALL, HeatPlaces

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import (
        QFocusEvent,
        QKeyEvent,
        QMouseEvent,
        QPaintEvent,
        QResizeEvent,
    )

    from phonecoach.app.screens.group_text import GroupItem, GroupSection, HeatRow

_RULE: Final = 1.5
_FRAME: Final = 4.0
_LEAST: Final = 5
"""So many people can be seen in any window."""

_NAMED, _APART = 5, 3
"""Every fifth item has its number, unless the first of a block stands so near."""

_OPENS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_ACROSS: Final = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_DOWN: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class HeatMap(QAbstractScrollArea):
    """Shows how well each person met each item; a hand or a key points at a cell.

    Above the first person stands the whole group: there a column is chosen as such.

    Args:
        sections: The blocks of columns.
        name: What it shows, for who cannot see it.
        everybody: What the whole group is called.
        heading: Stands above the numbers of calls.

    Signals:
        pointed: Another cell is pointed at.
            row: Number of the person; -1 for the whole group.
            column: Number of the item's place.
        opened: The calls of the cell are wanted.
            row: As above.
            column: As above.
    """

    pointed = Signal(int, int)
    opened = Signal(int, int)

    def __init__(
        self,
        sections: Sequence[GroupSection],
        name: str,
        *,
        everybody: str,
        heading: str,
    ) -> None:
        super().__init__()
        self._sections = tuple(sections)
        self._items = tuple(one for section in sections for one in section.items)
        self._everybody = everybody
        self._heading = heading
        self._rows: tuple[HeatRow, ...] = ()
        self._row, self._column = ALL, 0
        self._places = self._measured()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMinimumHeight(self._places.top + _LEAST * self._places.row_height)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)

    # What it shows ----------------------------------------------------------------

    @property
    def row(self) -> int:
        """The person that is pointed at; -1 for the whole group."""
        return self._row

    @property
    def column(self) -> int:
        """The place of the item that is pointed at."""
        return self._column

    @property
    def item(self) -> GroupItem:
        """The item that is pointed at."""
        return self._items[self._column]

    def show_rows(self, rows: Sequence[HeatRow]) -> None:
        """Show other figures; the same item stays pointed at, and the same person."""
        person = self._rows[self._row].person if self._row >= 0 else ""
        self._rows = tuple(rows)
        known = [one.person for one in self._rows]
        self._row = known.index(person) if person in known else ALL
        self._places = self._measured()
        self._set_scroll_bars()
        self.viewport().update()

    def point_at(self, row: int, column: int) -> None:
        """Point at a cell, and bring it into sight."""
        row = max(ALL, min(row, len(self._rows) - 1))
        column = max(0, min(column, len(self._items) - 1))
        self._row, self._column = row, column
        self._bring_into_sight()
        self.viewport().update()
        self._tell()
        self.pointed.emit(row, column)

    def spoken(self, row: int, column: int) -> str:
        """Return what a cell says in words."""
        item = self._items[column]
        if row == ALL:
            return f"{item.no} {item.topic}"
        return row_text(self._rows[row], item, column)

    # Where it all is --------------------------------------------------------------

    def _measured(self) -> HeatPlaces:
        names = QFontMetrics(font("label"))
        widest = max(map(names.horizontalAdvance, self._names()), default=0)
        figures = QFontMetrics(font("note", tabular=True))
        return HeatPlaces(
            [len(one.items) for one in self._sections],
            width=self.viewport().width(),
            names=widest,
            figures=figures.horizontalAdvance(self._heading),
            line=names.height(),
        )

    def _names(self) -> list[str]:
        return [self._everybody, *(one.name for one in self._rows)]

    def _set_scroll_bars(self) -> None:
        room, places = self.viewport().size(), self._places
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        high = places.top + len(self._rows) * places.row_height + places.foot
        down.setPageStep(room.height())
        down.setSingleStep(places.row_height)
        down.setRange(0, max(0, high - room.height()))
        across.setPageStep(room.width())
        across.setSingleStep(places.pitch)
        across.setRange(0, max(0, places.whole_width - room.width()))

    def _bring_into_sight(self) -> None:
        places = self._places
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        if self._row >= 0:
            top = self._row * places.row_height
            bottom = top + places.row_height + places.foot
            room = self.viewport().height() - places.top
            down.setValue(max(bottom - room, min(down.value(), top)))
        left = places.column_left(self._column) - places.names_width
        right = left + places.pitch + places.figures_width
        room = self.viewport().width() - places.names_width
        across.setValue(max(right - room, min(across.value(), left - places.gap)))

    def _at(self, spot: QPoint) -> tuple[int, int] | None:
        """Return the cell at a spot; None beside all of them."""
        places = self._places
        if spot.x() < places.names_width or spot.y() < places.head_top:
            return None
        column = places.column_at(spot.x() + self.horizontalScrollBar().value())
        if column is None:
            return None
        if spot.y() < places.top:
            return ALL, column
        down = spot.y() - places.top + self.verticalScrollBar().value()
        row = down // places.row_height
        return (row, column) if row < len(self._rows) else None

    # What is done to it -----------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Spread the columns over the room there is."""
        super().resizeEvent(event)
        self._places = self._measured()
        self._set_scroll_bars()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from cell to cell, and open one."""
        key = event.key()
        page = max(1, self.viewport().height() // self._places.row_height - 2)
        pages = {Qt.Key.Key_PageUp: -page, Qt.Key.Key_PageDown: page}
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(self._items) - 1}
        if key in _ACROSS:
            self.point_at(self._row, self._column + _ACROSS[Qt.Key(key)])
        elif key in _DOWN:
            self.point_at(self._row + _DOWN[Qt.Key(key)], self._column)
        elif key in pages:
            self.point_at(self._row + pages[Qt.Key(key)], self._column)
        elif key in ends:
            self.point_at(self._row, ends[Qt.Key(key)])
        elif key in _OPENS:
            self.opened.emit(self._row, self._column)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Point at what was pressed."""
        found = self._at(event.position().toPoint())
        if found is not None:
            self.point_at(*found)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open what was pressed twice."""
        found = self._at(event.position().toPoint())
        if found is not None:
            self.opened.emit(*found)

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell the figures of the cell under the hand."""
        if isinstance(event, QHelpEvent):
            found = self._at(event.pos())
            words = self.spoken(*found) if found is not None else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().viewportEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keys are."""
        super().focusInEvent(event)
        self.viewport().update()
        self._tell()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show it no longer."""
        super().focusOutEvent(event)
        self.viewport().update()

    def _tell(self) -> None:
        """Tell who cannot see it what stands in the cell that is pointed at."""
        self.setAccessibleDescription(self.spoken(self._row, self._column))
        changed = QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
        QAccessible.updateAccessibility(changed)

    # Painting ---------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the rows that can be seen, then what stands still around them."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.viewport().rect(), ink("raised"))
        places = self._places
        body = self.viewport().rect()
        painter.setClipRect(body.adjusted(places.names_width, places.top, 0, 0))
        for row in self._seen():
            self._paint_row(painter, row)
        painter.setClipRect(body.adjusted(0, places.top, 0, 0))
        for row in self._seen():
            self._paint_beside(painter, row)
        painter.setClipRect(body.adjusted(places.names_width, 0, 0, 0))
        self._paint_head(painter)
        self._paint_frame(painter)
        painter.end()

    def _seen(self) -> range:
        places, scrolled = self._places, self.verticalScrollBar().value()
        first = scrolled // places.row_height
        last = (scrolled + self.viewport().height()) // places.row_height + 1
        return range(max(0, first), min(len(self._rows), last))

    def _row_top(self, row: int) -> int:
        places = self._places
        down = self.verticalScrollBar().value()
        return places.top + row * places.row_height - down

    def _left(self, column: int) -> int:
        across = self.horizontalScrollBar().value()
        return self._places.column_left(column) - across

    def _paint_row(self, painter: QPainter, row: int) -> None:
        places = self._places
        top = self._row_top(row) + places.cell_top
        cells = CellPainter(painter)
        for column, share in enumerate(self._rows[row].shares):
            left = self._left(column) + 0.5
            cells.paint(
                QRectF(left, top + 0.5, places.cell_width, places.cell_height), share
            )

    def _paint_beside(self, painter: QPainter, row: int) -> None:
        """Paint a name, and how many calls its row rests on."""
        places = self._places
        top, one = self._row_top(row), self._rows[row]
        middle = Qt.AlignmentFlag.AlignVCenter
        names = QRect(0, top, places.names_width, places.row_height)
        painter.fillRect(names, ink("raised"))
        painter.setFont(strong() if row == self._row else font("label"))
        painter.setPen(ink("text"))
        painter.drawText(
            names.adjusted(0, 0, -places.gap * 2, 0),
            Qt.AlignmentFlag.AlignRight | middle,
            one.name,
        )
        across = self.horizontalScrollBar().value()
        calls = QRect(
            places.figures_left - across, top, places.figures_width, places.row_height
        )
        painter.setFont(font("note", tabular=True))
        painter.setPen(ink("text_muted"))
        painter.drawText(calls, Qt.AlignmentFlag.AlignRight | middle, str(one.calls))

    def _paint_head(self, painter: QPainter) -> None:
        """Paint the names of the blocks, the lines below them, and numbers."""
        places = self._places
        first = 0
        for section in self._sections:
            last = first + len(section.items) - 1
            left, right = self._left(first), self._left(last) + places.cell_width + 1
            painter.setFont(strong())
            painter.setPen(ink("text"))
            room = QRect(left, 0, right - left, places.line)
            words = painter.fontMetrics().elidedText(
                f"{section.letter} {section.name}",
                Qt.TextElideMode.ElideRight,
                room.width(),
            )
            painter.drawText(room, Qt.AlignmentFlag.AlignLeft, words)
            painter.setPen(QPen(ink("line_strong"), 1))
            rule = places.head_top - 3.5
            painter.drawLine(QLineF(left, rule, right, rule))
            self._paint_numbers(painter, first, last)
            first = last + 1
        across = self.horizontalScrollBar().value()
        heading = QRect(
            places.figures_left - across,
            places.head_top,
            places.figures_width,
            places.top - places.head_top,
        )
        painter.setFont(font("note"))
        painter.setPen(ink("text_muted"))
        painter.drawText(
            heading,
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
            self._heading,
        )

    def _paint_numbers(self, painter: QPainter, first: int, last: int) -> None:
        """Paint the number of the first item, of every fifth, and of the chosen one."""
        places = self._places
        height = places.top - places.head_top
        for column in range(first, last + 1):
            no, chosen = self._items[column].no, column == self._column
            near = abs(column - self._column) == 1 and not chosen
            fifth = no % _NAMED == 0 and column - first >= _APART
            wanted = column == first or fifth
            if not chosen and (near or not wanted):
                continue
            painter.setFont(strong("note") if chosen else font("note", tabular=True))
            painter.setPen(ink("text" if chosen else "text_muted"))
            middle = self._left(column) + places.cell_width / 2
            room = QRectF(middle - 30, places.head_top, 60, height)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, str(no))

    def _paint_frame(self, painter: QPainter) -> None:
        """Frame the chosen column, and in it the cell where the keys are."""
        places = self._places
        left = self._left(self._column) - 2
        bottom = min(self._row_top(len(self._rows)) + 2, self.viewport().height() - 1)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(ink("text"), _RULE))
        head = places.head_top - 1
        painter.drawRoundedRect(
            QRectF(left, head, places.cell_width + 5, bottom - head), _FRAME, _FRAME
        )
        if not self.hasFocus():
            return
        top = head if self._row == ALL else self._row_top(self._row)
        height = places.top - head if self._row == ALL else places.row_height
        painter.setPen(QPen(ink("focus"), 2))
        painter.drawRoundedRect(
            QRectF(left - 2, top, places.cell_width + 9, height), _FRAME, _FRAME
        )
