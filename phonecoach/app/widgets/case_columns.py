"""The columns of the library: how wide they are, and which there is room for."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from phonecoach.app.look import font, ink, text_size
from phonecoach.app.screens.library_words import level_text, minutes_text, untried_text

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

SIDE, GAP, PICTURE = 20, 8, 20
_PICTURE_ROOM = 32
_TRAINS, _MOST_TRAINS, _LINE = 196, 300, 216
_TITLE, _SMALLEST_TITLE = 300, 210
_END = 16
BLOCKS = QSize(34, 12)
_BLOCK, _STEP = 9, 12
_HEADER = 38
_WHOLE = 100
_LONG_DAYS = ("28 Nov", "11월 28일")
_RADIUS = 11


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """Where each column begins and how wide it is; what has no room has no width.

    Attributes:
        stacked: Length, level and best card stand below the caller.
    """

    title: tuple[int, int]
    trains: tuple[int, int] = (0, 0)
    length: tuple[int, int] = (0, 0)
    level: tuple[int, int] = (0, 0)
    best: tuple[int, int] = (0, 0)
    line: tuple[int, int] = (0, 0)

    @property
    def stacked(self) -> bool:
        """Whether only the title has a column."""
        return not self.length[1]


def columns(width: int) -> Columns:
    """Return the columns of a list so many pixels wide.

    The small line is left out first, then what a case trains, then all but the title.
    """
    return _fitted(width, text_size(_WHOLE), untried_text())


@lru_cache(maxsize=64)
def _fitted(width: int, _size: int, untried: str) -> Columns:
    """Return the columns; anew for each size of text and each language."""
    small, label = QFontMetrics(font("note")), QFontMetrics(font("label"))
    widths = {
        "line": _LINE,
        "trains": text_size(_TRAINS),
        "length": max(
            label.horizontalAdvance(minutes_text(88)),
            small.horizontalAdvance(_length()),
        )
        + GAP,
        "level": BLOCKS.width()
        + GAP
        + max(label.horizontalAdvance(level_text(level)) for level in (1, 2, 3))
        + GAP,
        "best": max(
            small.horizontalAdvance(untried),
            QFontMetrics(font("lead")).horizontalAdvance("100 ")
            + max(map(small.horizontalAdvance, _LONG_DAYS)),
        ),
    }
    left = SIDE + _PICTURE_ROOM
    room = width - left - _END
    kept = ["trains", "length", "level", "best", "line"]
    for drop, least in (("line", _TITLE), ("trains", _SMALLEST_TITLE)):
        if room - sum(widths[one] + GAP for one in kept) < text_size(least):
            kept.remove(drop)
    title = room - sum(widths[one] + GAP for one in kept)
    if title < text_size(_SMALLEST_TITLE):
        return Columns(title=(left, room))
    if "trains" in kept and (spare := title - text_size(_TITLE)) > 0:
        given = min(spare // 2, text_size(_MOST_TRAINS - _TRAINS))
        widths["trains"] += given
        title -= given
    places = {"title": (left, title)}
    left += title + GAP
    for name in kept:
        places[name] = (left, widths[name])
        left += widths[name] + GAP
    return Columns(**places)


class ColumnNames(QWidget):
    """Says above a list what stands in its columns; silent where there is but one.

    Args:
        port: What the rows are painted on; a scroll bar makes it narrower than this.
    """

    def __init__(self, port: QWidget) -> None:
        super().__init__()
        self._port = port
        port.installEventFilter(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return room for one line."""
        return QSize(_TITLE, max(_HEADER, QFontMetrics(font("label")).height() + 14))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep over the columns when the rows become narrower or wider."""
        if event.type() is QEvent.Type.Resize:
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the names on the ground of a header."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect())
        ground = QPainterPath()
        ground.addRoundedRect(frame.adjusted(0, 0, 0, _RADIUS), _RADIUS, _RADIUS)
        painter.setClipRect(self.rect())
        painter.fillPath(ground, ink("surface"))
        painter.setPen(QPen(ink("line"), 0))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.setFont(font("label"))
        painter.setPen(ink("text_muted"))
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        for name, (left, width) in self._names():
            painter.drawText(QRect(left, 0, width, self.height()), middle, name)
        painter.end()

    def _names(self) -> tuple[tuple[str, tuple[int, int]], ...]:
        it = columns(self._port.width())
        named = (
            (self.tr("Case and customer"), it.title),
            (self.tr("Trains"), it.trains),
            (_length(), it.length),
            (self.tr("Level"), it.level),
            (self.tr("Best card"), it.best),
            (self.tr("Last try"), it.line),
        )
        return tuple(one for one in named if one[1][1])


def _length() -> str:
    return QCoreApplication.translate("ColumnNames", "Length")


def paint_level(painter: QPainter, left: float, top: float, level: int) -> None:
    """Paint three blocks, as many of them filled as a case is hard."""
    muted = ink("text_muted")
    painter.setPen(QPen(muted, 1.3))
    for block in range(3):
        painter.setBrush(muted if block < level else Qt.BrushStyle.NoBrush)
        place = QRectF(left + 0.75 + block * _STEP, top + 0.75, _BLOCK - 0.5, 10.5)
        painter.drawRoundedRect(place, 2, 2)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def strong(step: str) -> QFont:
    """Return a step of the type scale in its medium weight."""
    made = font(step)
    made.setWeight(QFont.Weight.Medium)
    return made
