"""What the views of a group need and nobody has worked out yet, call by call."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from phonecoach.call.record import CallId, PersonId
from phonecoach.practice import ItemPast, Marked, memories
from phonecoach.practice.past import KEPT
from phonecoach.scenario import CaseId
from phonecoach.scenario.keeping import thaw
from phonecoach.store import DueItem, GroupFilter, call_times
from phonecoach.units import Mode

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date, tzinfo

    from phonecoach.scenario import Case
    from phonecoach.store import CallTimes, Reader

_OWN_WORDS: Final = (Mode.TYPED, Mode.SPOKEN)
_NO_CASE: Final = CaseId("")
"""How well an item sits does not depend on the case in which it was marked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonDue:
    """When a person should come back to each item."""

    person: PersonId
    items: tuple[DueItem, ...]


def arrears(
    reader: Reader, viewer: PersonId, today: date, zone: tzinfo | None = None
) -> Iterator[PersonDue | CallTimes]:
    """Yield, one by one, what is due of people and how soon they responded.

    What is due comes first, for it is told of fewer people than there are calls.

    Args:
        reader: Of the training record.
        viewer: The supervisor who looks.
        today: The day, as the calendar on the wall has it.
        zone: Whose calendar tells the days; None for this PC's.

    Raises:
        PhonecoachError: If the record cannot be read.
    """
    for one in reader.due_people(viewer, GroupFilter(), today):
        if not one.known:
            yield due_of(reader, viewer, one.person, zone)
    cases: dict[str, Case] = {}
    for call in reader.untimed_calls(viewer):
        yield _times_of(reader, viewer, call, cases)


def due_of(
    reader: Reader, viewer: PersonId, person: PersonId, zone: tzinfo | None = None
) -> PersonDue:
    """Return when a person should come back to each item.

    What was done in one's own words tells; to have chosen it proves no mastery.

    Raises:
        PhonecoachError: If the record cannot be read.
    """
    found: dict[int, list[Marked]] = {}
    for one in reader.item_marks(viewer, person, last=KEPT):
        if one.mode in _OWN_WORDS:
            day = one.started.astimezone(zone).date()
            marked = Marked(mark=one.mark.mark, case=_NO_CASE, day=day)
            found.setdefault(one.mark.item, []).append(marked)
    known = memories(
        [ItemPast(no=no, marks=tuple(marks[-KEPT:])) for no, marks in found.items()]
    )
    return PersonDue(
        person=person,
        items=tuple(
            DueItem(item=no, due=memory.due, lacking=memory.lacking)
            for no, memory in sorted(known.items())
        ),
    )


def _times_of(
    reader: Reader, viewer: PersonId, call: CallId, cases: dict[str, Case]
) -> CallTimes:
    record = reader.record(viewer, call)
    digest = record.head.case_digest
    if digest not in cases:
        cases[digest] = thaw(reader.case_content(viewer, call))
    return call_times(record, reader.annotations(viewer, call), cases[digest])
