"""The marks in words, and words in a row, alike wherever they are told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from phonecoach.scoring.card import Mark

if TYPE_CHECKING:
    from collections.abc import Iterable


def listed(words: Iterable[str]) -> str:
    """Return words one after the other, as the window's language sets them apart."""
    return QCoreApplication.translate("Lists", ", ").join(words)


def side_by_side(*words: str) -> str:
    """Return facts that stand beside each other; what is empty is left out."""
    between = QCoreApplication.translate("Lists", " · ")
    return between.join(word for word in words if word)


def mark_name(mark: Mark) -> str:
    """Return a mark in words."""
    translate = QCoreApplication.translate
    return {
        Mark.MET: translate("Marks", "Met"),
        Mark.PARTLY: translate("Marks", "Partly"),
        Mark.MISSED: translate("Marks", "Missed"),
        Mark.NEEDS_HUMAN: translate("Marks", "Needs a human"),
        Mark.NOT_APPLICABLE: translate("Marks", "Not applicable"),
    }[mark]
