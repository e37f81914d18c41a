"""Parts of the evidence beyond the call: what was written, what a human goes by."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from phonecoach.app.look import font, text_size, worn_scheme
from phonecoach.app.widgets.build import label
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.mark_icon import mark_icon
from phonecoach.app.widgets.mark_words import mark_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from phonecoach.app.card_text import SheetText
    from phonecoach.scoring.card import Mark

_NUMBER: Final = 24
_MARK: Final = 18


def written_sheet(sheet: SheetText) -> QFrame:
    """Return what the trainee wrote, by name and text, and what came of it."""
    frame, column = _told(sheet.heading)
    for name, text in sheet.rows:
        if name:
            column.addWidget(FlowLabel(name, "note", "text_muted"))
        column.addWidget(FlowLabel(text))
    if sheet.checks:
        column.addSpacing(6)
        column.addWidget(FlowLabel(sheet.checked, "note", "text_muted"))
        for words, mark in sheet.checks:
            column.addWidget(_checked(words, mark))
    return frame


def anchors_sheet(anchors: Sequence[str]) -> QFrame:
    """Return what a human's rating from 0 on goes by, step by step."""
    words = QCoreApplication.translate("Evidence", "What a human goes by, 0 to 5")
    frame, column = _told(words)
    for number, anchor in enumerate(anchors):
        row = QHBoxLayout()
        row.setSpacing(0)
        counted = label(str(number), "label")
        counted.setFont(font("label", tabular=True))
        counted.setMinimumWidth(text_size(_NUMBER))
        counted.setContentsMargins(0, 2, 0, 0)
        row.addWidget(counted, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(FlowLabel(anchor), 1)
        column.addLayout(row)
    return frame


def _told(heading: str) -> tuple[QFrame, QVBoxLayout]:
    frame = QFrame()
    frame.setObjectName("told")
    column = QVBoxLayout(frame)
    column.setContentsMargins(14, 0, 0, 0)
    column.setSpacing(3)
    column.addWidget(label(heading, "note", wrap=True))
    return frame, column


def _checked(words: str, mark: Mark) -> QWidget:
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    glyph = label("")
    glyph.setPixmap(mark_icon(mark, worn_scheme(), _MARK).pixmap(_MARK))
    glyph.setAccessibleName(mark_name(mark))
    text = FlowLabel(words)
    # In the middle of the first line, however tall the line is.
    glyph.setContentsMargins(0, max(0, text.line_height - _MARK) // 2, 0, 0)
    row.addWidget(glyph, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(text, 1)
    return whole
