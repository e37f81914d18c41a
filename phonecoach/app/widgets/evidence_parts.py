"""Single lines and boxes of what a mark rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from phonecoach.app.look import worn_scheme
from phonecoach.app.widgets.build import label
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.mark_icon import mark_icon
from phonecoach.app.widgets.mark_words import mark_name
from phonecoach.text import clock_text

if TYPE_CHECKING:
    from phonecoach.app.card_text import PartText
    from phonecoach.scoring.card import Mark

_PART: Final = 20


def part_line(part: PartText) -> QWidget:
    """Return what a mark was put together from, with its moment."""
    time = "" if part.at is None else clock_text(part.at)
    return mark_line(part.mark, part.name, time)


def mark_line(mark: Mark, words: str, time: str = "") -> QWidget:
    """Return a mark's picture with words behind it, and a time at the end."""
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    glyph = QLabel()
    glyph.setPixmap(mark_icon(mark, worn_scheme(), _PART).pixmap(_PART))
    glyph.setAccessibleName(mark_name(mark))
    row.addWidget(glyph, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(label(words, wrap=True), 1)
    if time:
        row.addWidget(label(time, "note"), 0, Qt.AlignmentFlag.AlignTop)
    return whole


def told_box(heading: str, paragraph: str) -> QFrame:
    """Return a paragraph under its heading, in a box."""
    frame = QFrame()
    frame.setObjectName("told")
    column = QVBoxLayout(frame)
    column.setContentsMargins(14, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(label(heading, "note", wrap=True))
    column.addWidget(FlowLabel(paragraph))
    return frame
