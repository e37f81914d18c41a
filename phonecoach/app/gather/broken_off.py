"""A call that was broken off, as far as it went; it has no card."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from phonecoach.app.gather.said import of_a_trainee, said_of
from phonecoach.app.screens.show_text import ShowText
from phonecoach.call.annotations import best_words, voices
from phonecoach.call.in_force import profile_of
from phonecoach.call.lanes import lanes_of
from phonecoach.scoring.viewing import view
from phonecoach.text import clock_text

if TYPE_CHECKING:
    from phonecoach.call.annotations import Annotation
    from phonecoach.call.record import Record
    from phonecoach.scenario import Case


def broken_off_text(
    record: Record, case: Case, notes: tuple[Annotation, ...], name: str
) -> ShowText:
    """Return what was said until a call was broken off.

    Args:
        record: The call, as far as it went.
        case: As it was played.
        notes: All that is known about it.
        name: Of whoever took it.
    """
    language = record.head.language
    lanes = lanes_of(
        record.events,
        {turn: one.text for turn, one in best_words(notes).items()},
        silence=profile_of(record.head).silence.warn,
        voices=voices(notes),
    )
    lanes = replace(lanes, others=True)
    told = QCoreApplication.translate("BrokenOff", "broken off at {time}")
    return ShowText(
        title=case.texts[language].title,
        name=name,
        language=language,
        lanes=lanes,
        said=tuple(map(of_a_trainee, said_of(view(record, notes, case), lanes))),
        note=told.format(time=clock_text(lanes.length)),
        listed=True,
    )
