"""Words in rows that are painted: how high they are, and how they are put there."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics

from phonecoach.app.look import font, ink, text_size
from phonecoach.phrases import unbroken

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

_WHOLE: Final = 100
_WRAP: Final = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop)

ENDLESS: Final = 10_000
"""A height no text reaches."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Face:
    """How words look, but for their colour."""

    step: str
    """Of the type scale."""

    medium: bool = False
    tabular: bool = False

    def font(self) -> QFont:
        """Return the font, as large as text is now."""
        return _font(self, text_size(_WHOLE))


NOTE: Final = Face(step="note")
FIGURES: Final = Face(step="note", tabular=True)
LABEL: Final = Face(step="label")
BODY: Final = Face(step="body")
HEAD: Final = Face(step="body", medium=True)


def line_height(face: Face) -> int:
    """Return the height of one line."""
    return _line_height(face, text_size(_WHOLE))


def words_width(words: str, face: Face) -> int:
    """Return how wide words are on one line."""
    return _width(words, face, text_size(_WHOLE))


def words_height(words: str, face: Face, width: int) -> int:
    """Return how high words are on as many lines as they take in a width.

    Japanese is broken between phrases only.
    """
    return _height(words, face, width, text_size(_WHOLE))


def paint_words(
    painter: QPainter, room: QRect, words: str, face: Face, colour: str = "text"
) -> int:
    """Paint words on as many lines as they take.

    Args:
        painter: Paints.
        room: Where they begin, and how wide they may be.
        words: What to paint.
        face: How it looks.
        colour: A colour token.

    Returns:
        How high they are.
    """
    painter.setFont(face.font())
    painter.setPen(ink(colour))
    painter.drawText(room, _WRAP, unbroken(words))
    return words_height(words, face, room.width())


# Lists ask for the same words again and again: at each change of width, for each row.


@lru_cache(maxsize=32)
def _font(face: Face, _size: int) -> QFont:
    made = font(face.step, tabular=face.tabular)
    if face.medium:
        made.setWeight(QFont.Weight.Medium)
    return made


@lru_cache(maxsize=32)
def _line_height(face: Face, size: int) -> int:
    return QFontMetrics(_font(face, size)).height()


@lru_cache(maxsize=256)
def _width(words: str, face: Face, size: int) -> int:
    return QFontMetrics(_font(face, size)).horizontalAdvance(words)


@lru_cache(maxsize=4096)
def _height(words: str, face: Face, width: int, size: int) -> int:
    room, text = QRect(0, 0, max(1, width), ENDLESS), unbroken(words)
    return QFontMetrics(_font(face, size)).boundingRect(room, _WRAP, text).height()
