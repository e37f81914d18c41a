"""What somebody did so far, as the choice of what to practise needs it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from phonecoach.app.gather.history import way_of
from phonecoach.app.screens.history_text import Way
from phonecoach.call.record import Purpose
from phonecoach.practice import ItemPast, Marked, Past, Try, helps, markable
from phonecoach.practice.past import KEPT
from phonecoach.scenario.known import ITEMS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date, datetime, tzinfo

    from phonecoach.call.hints import Help
    from phonecoach.scenario import Case
    from phonecoach.store import PastMark, PastSummary, Person, Reader

_OF_LATE: Final = 40
"""So many of the latest calls have what is needed of nearly all items."""


def past_of(
    reader: Reader,
    person: Person,
    calls: Sequence[PastSummary],
    zone: tzinfo | None,
    way: Way | None = None,
) -> Past:
    """Return what a person did in their language, call by call and item by item.

    Args:
        reader: Of the training record.
        person: Whose past, and who looks at it.
        calls: All of their calls, the newest first.
        zone: Whose calendar tells the days; None for this PC's.
        way: Marks count that were earned so. None is the way of the latest card: to
            choose a good reply is not yet to find the words.
    """
    taken = [
        one for one in calls if one.has_card and one.summary.language is person.language
    ]
    if not taken:
        return Past()
    way = way or way_of(taken[0].summary.mode)
    cases = {one.summary.call: one.summary.case for one in taken}
    found: dict[int, list[Marked]] = {}
    for one in _latest_marks(
        reader, person, lambda it: way_of(it.mode) is way and it.call in cases
    ):
        marked = Marked(
            mark=one.mark.mark, case=cases[one.call], day=_day(one.started, zone)
        )
        found.setdefault(one.mark.item, []).append(marked)
    return Past(
        tries=tuple(
            Try(case=one.summary.case, day=_day(one.summary.started, zone))
            for one in reversed(taken)
            if one.summary.purpose is not Purpose.DRILL
        ),
        items=tuple(
            ItemPast(no=no, marks=tuple(marks[-KEPT:])) for no, marks in found.items()
        ),
    )


def helps_in(
    reader: Reader, person: Person, case: Case, zone: tzinfo | None = None
) -> Mapping[int, Help]:
    """Return how much help a person still needs with each item in calls of a case.

    What was done in one's own words tells; to have chosen it proves no mastery.
    """
    calls = reader.past_calls(person.id, person.id)
    past = past_of(reader, person, calls, zone, Way.OWN_WORDS)
    return helps(past, markable(case))


def _latest_marks(
    reader: Reader, person: Person, counts: Callable[[PastMark], bool]
) -> list[PastMark]:
    """Return the latest marks of every item that count, of an item the oldest first.

    Most items have enough of them in the latest calls; to go through all calls for each
    would take the longer, the longer somebody practises.
    """
    who = person.id
    late = reader.item_marks(who, who, last=KEPT, among=_OF_LATE)
    counted = Counter(one.mark.item for one in late if counts(one))
    rare = {no for no in ITEMS if counted[no] < KEPT}
    found = [one for one in late if one.mark.item not in rare]
    if rare:
        found += reader.item_marks(who, who, last=KEPT, items=rare)
    return [one for one in found if counts(one)]


def _day(moment: datetime, zone: tzinfo | None) -> date:
    return moment.astimezone(zone).date()
