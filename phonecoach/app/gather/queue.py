"""The calls that wait for a supervisor, and why each of them does."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from phonecoach.app.screens.queue_text import Pile, QueueLine, QueueText, Why
from phonecoach.call.record import PersonId
from phonecoach.practice.sampling import Drawn, drawn
from phonecoach.store import Shelf
from phonecoach.text import moment_text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime, tzinfo

    from phonecoach.store import CallSummary, Person, Reader, Reviewable
    from phonecoach.units import Language

_SHELVES: Final = {
    Pile.NEW: Shelf.NEW,
    Pile.FLAGGED: Shelf.FLAGGED,
    Pile.DISPUTED: Shelf.DISPUTED,
    Pile.SIGNED: Shelf.SIGNED,
}
_DRAWN: Final = {
    Drawn.FIRST: Why.FIRST,
    Drawn.LOWEST: Why.LOWEST,
    Drawn.TURN: Why.TURN,
}


class Queue:
    """What waits for one supervisor, read once."""

    def __init__(
        self,
        reader: Reader,
        viewer: Person,
        now: datetime,
        title_of: Callable[[CallSummary], str],
        zone: tzinfo | None = None,
    ) -> None:
        """Read what is needed for every pile.

        Args:
            reader: Of the training record.
            viewer: The supervisor.
            now: Wall time, aware.
            title_of: Names the case of a call.
            zone: Whose wall time is shown; None for this PC's.
        """
        self._reader, self._viewer = reader, viewer
        self._title_of, self._zone = title_of, zone
        rule = reader.room_settings().review
        since = now - timedelta(days=rule.days)
        found = drawn(reader.drawable(viewer.id, since), rule)
        waiting = {
            one.summary.call
            for one in reader.reviewables(viewer.id, found)
            if not one.signed
        }
        self._drawn = {call: why for call, why in found.items() if call in waiting}
        self._names = names_of(reader)

    def text(self, pile: Pile, person: str, papers: int) -> QueueText:
        """Return a pile, of one person or of everybody.

        Args:
            pile: Which calls.
            person: Whose; empty for everybody's.
            papers: How many papers wait.
        """
        whose = PersonId(person) if person else None
        shelves = self._reader.count_to_review(self._viewer.id)
        to_do = self._to_do(None)
        counts = {one: shelves[shelf] for one, shelf in _SHELVES.items()}
        lines = map(self._line, self._pile(pile, whose))
        return QueueText(
            pile=pile,
            person=person,
            lines=tuple(sorted(lines, key=_pressing) if pile is Pile.TO_DO else lines),
            counts=counts | {Pile.DRAWN: len(self._drawn), Pile.TO_DO: len(to_do)},
            people=tuple(
                (str(one), name)
                for one, name in self._names.items()
                if one != self._viewer.id
            ),
            papers=papers,
        )

    def _pile(self, pile: Pile, person: PersonId | None) -> tuple[Reviewable, ...]:
        viewer = self._viewer.id
        if pile is Pile.TO_DO:
            return self._to_do(person)
        if pile is not Pile.DRAWN:
            return self._reader.to_review(viewer, _SHELVES[pile], person=person)
        found = self._reader.reviewables(viewer, self._drawn)
        return tuple(one for one in found if person in {None, one.summary.person})

    def _to_do(self, person: PersonId | None) -> tuple[Reviewable, ...]:
        piles = (Pile.FLAGGED, Pile.DISPUTED, Pile.DRAWN)
        found = (one for pile in piles for one in self._pile(pile, person))
        return tuple({one.summary.call: one for one in found}.values())

    def _line(self, one: Reviewable) -> QueueLine:
        summary = one.summary
        language: Language = self._viewer.language
        return QueueLine(
            call=summary.call,
            name=self._names.get(summary.person, ""),
            title=self._title_of(summary),
            when=moment_text(summary.started.astimezone(self._zone), language),
            whys=tuple(self._whys(one)),
            score=summary.score,
        )

    def _whys(self, one: Reviewable) -> list[tuple[Why, int]]:
        counted = (
            (Why.FATAL, one.fatal),
            (Why.DISPUTED, one.disputed),
            (Why.WAITING, one.waiting),
        )
        whys = [(why, count) for why, count in counted if count]
        drawn_for = self._drawn.get(one.summary.call)
        if drawn_for is not None:
            whys.append((_DRAWN[drawn_for], 0))
        if one.signed:
            whys.append((Why.SIGNED, 0))
        elif not one.opened:
            whys.append((Why.NEW, 0))
        return whys


def names_of(reader: Reader) -> Mapping[PersonId, str]:
    """Return what everybody of this room is called."""
    return {one.id: one.name for one in reader.persons()}


def _pressing(line: QueueLine) -> int:
    return min((why.value for why, _ in line.whys), default=len(Why))
