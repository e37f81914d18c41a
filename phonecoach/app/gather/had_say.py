"""What supervisors have said of a call, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from phonecoach.app.widgets.mark_words import mark_name, side_by_side
from phonecoach.call.annotations import (
    Comment,
    Decision,
    HumanMark,
    Ruling,
    SignOff,
)
from phonecoach.scoring.card import Mark
from phonecoach.text import clock_text, moment_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import tzinfo

    from phonecoach.call.annotations import Annotation
    from phonecoach.call.record import PersonId
    from phonecoach.units import Language

translate = QCoreApplication.translate


class HadSay:
    """Words of everybody who has looked at a call but the one who took it.

    Attributes:
        language: Of the call.
    """

    def __init__(
        self,
        annotations: tuple[Annotation, ...],
        person: PersonId,
        language: Language,
        names: Mapping[PersonId, str],
        zone: tzinfo | None = None,
    ) -> None:
        """Take what is known.

        Args:
            annotations: Of the call, in the order of writing.
            person: Who took it.
            language: Of the call.
            names: What people are called.
            zone: Whose wall time is shown; None for this PC's.
        """
        self._said = [one for one in annotations if one.author != person]
        self.language, self._names, self._zone = language, names, zone

    def marks(self, no: int) -> Iterator[str]:
        """Yield every mark that humans gave an item, the earliest first."""
        for one in self._said:
            note = one.note
            if isinstance(note, HumanMark) and note.item == no:
                mark = mark_name(Mark(note.mark))
                told = translate("HadSay", "{who}: {mark}. {reason}")
                words = told.format(who=self._who(one), mark=mark, reason=note.reason)
                yield words.strip()

    def mark(self, no: int) -> Mark | None:
        """Return the mark a human gave an item last; None if nobody has."""
        given = [
            one.note.mark
            for one in self._said
            if isinstance(one.note, HumanMark) and one.note.item == no
        ]
        return Mark(given[-1]) if given else None

    def ruling(self, no: int) -> str:
        """Return what was decided about a disputed mark last; empty if nothing."""
        found = ""
        for one in self._said:
            note = one.note
            if isinstance(note, Ruling) and note.item == no:
                told = (
                    translate("HadSay", "{who}: the mark was changed. {reason}")
                    if note.changed
                    else translate("HadSay", "{who}: the mark was upheld. {reason}")
                )
                found = told.format(who=self._who(one), reason=note.reason)
        return found

    def decision(self, no: int) -> str:
        """Return what was decided about a paper last; empty while nothing is."""
        found = ""
        for one in self._said:
            note = one.note
            if isinstance(note, Decision) and note.item == no:
                told = (
                    translate("HadSay", "Granted by {who}. {words}")
                    if note.granted
                    else translate("HadSay", "Not granted by {who}. {words}")
                )
                found = told.format(who=self._who(one), words=note.words).strip()
        return found

    def notes(self) -> Iterator[str]:
        """Yield what was said of moments of the call, and that it was signed off."""
        for one in self._said:
            if isinstance(one.note, Comment):
                told = translate("HadSay", "{time}, {who}: {words}")
                yield told.format(
                    time=clock_text(one.note.at),
                    who=self._who(one),
                    words=one.note.text,
                )
        for one in self._said:
            if isinstance(one.note, SignOff):
                told = translate("HadSay", "Signed off by {who}. {words}")
                yield told.format(who=self._who(one), words=one.note.comment).strip()

    def _who(self, one: Annotation) -> str:
        name = self._names.get(one.author, "")
        when = moment_text(one.written.astimezone(self._zone), self.language)
        return side_by_side(name or translate("HadSay", "A supervisor"), when)
