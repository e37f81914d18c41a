"""What stands in somebody's notebook this week."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from phonecoach.app.screens.notebook_text import NotebookText
from phonecoach.practice.notebook import (
    lines_from,
    phrases_from,
    phrases_key,
    week_key,
)
from phonecoach.text import date_text

if TYPE_CHECKING:
    from datetime import date

    from phonecoach.store import Person, Reader


def notebook_text(reader: Reader, person: Person, today: date) -> NotebookText:
    """Return phrases and lines.

    Args:
        reader: Of the training record.
        person: Whose they are.
        today: Its week is written about.
    """
    language = person.language
    monday = today - timedelta(days=today.weekday())
    sunday = monday + timedelta(days=6)
    before = monday - timedelta(days=1)
    return NotebookText(
        phrases=phrases_from(reader.setting(person.id, phrases_key(language))),
        week=f"{date_text(monday, language)} – {date_text(sunday, language)}",
        lines=lines_from(reader.setting(person.id, week_key(today))),
        last=lines_from(reader.setting(person.id, week_key(before))),
    )
