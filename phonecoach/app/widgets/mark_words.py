"""The marks in words, alike wherever they are told."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from phonecoach.scoring.card import Mark


def mark_name(mark: Mark) -> str:
    """Return a mark in words."""
    say = QCoreApplication.translate
    return {
        Mark.MET: say("Marks", "Met"),
        Mark.PARTLY: say("Marks", "Partly"),
        Mark.MISSED: say("Marks", "Missed"),
        Mark.NEEDS_HUMAN: say("Marks", "Needs a human"),
        Mark.NOT_APPLICABLE: say("Marks", "Not applicable"),
    }[mark]
