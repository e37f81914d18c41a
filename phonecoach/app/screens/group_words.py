"""What the views of a group say in words, wherever they say it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from phonecoach.app.screens.group_text import Replies
from phonecoach.app.screens.history_text import Way
from phonecoach.app.screens.history_words import mode_text, way_text
from phonecoach.app.widgets.mark_words import side_by_side
from phonecoach.text import number_text
from phonecoach.units import Language, Mode

if TYPE_CHECKING:
    from phonecoach.app.screens.group_text import GroupItem, HeatRow

translate = QCoreApplication.translate


def share_text(share: float | None) -> str:
    """Return a share as whole percent; a dash where there was no opportunity."""
    return "–" if share is None else f"{share * 100:.0f}%"


def marks_text(count: int) -> str:
    """Return how many marks something rests on."""
    if count == 1:
        return translate("Group", "1 mark")
    return translate("Group", "{count} marks").format(count=number_text(count))


def people_text(count: int) -> str:
    """Return how many people."""
    if count == 1:
        return translate("Group", "1 person")
    return translate("Group", "{count} people").format(count=number_text(count))


def row_text(row: HeatRow, item: GroupItem, column: int) -> str:
    """Return what a cell of the heat map says."""
    share, count = row.shares[column], row.counts[column]
    told = translate("Group", "no opportunity yet")
    if share is not None:
        told = side_by_side(
            translate("Group", "{share} met").format(share=share_text(share)),
            marks_text(count),
        )
    return side_by_side(row.name, f"{item.no} {item.topic}", told)


def weeks_text(weeks: int | None) -> str:
    """Return a stretch of time up to now."""
    return {
        4: translate("Group", "Last 4 weeks"),
        12: translate("Group", "Last 12 weeks"),
        26: translate("Group", "Last half-year"),
        52: translate("Group", "Last year"),
        None: translate("Group", "All weeks"),
    }[weeks]


def replies_text(replies: Replies) -> str:
    """Return how replies were given."""
    return {
        Replies.OWN_WORDS: way_text(Way.OWN_WORDS),
        Replies.TYPED: mode_text(Mode.TYPED),
        Replies.SPOKEN: mode_text(Mode.SPOKEN),
        Replies.CHOSEN: way_text(Way.CHOSEN),
    }[replies]


def language_text(language: Language | None) -> str:
    """Return the name of a language, in itself."""
    return {
        Language.KO: "한국어",
        Language.EN: "English",
        Language.JA: "日本語",
        None: translate("Group", "All languages"),
    }[language]
