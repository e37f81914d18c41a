"""What somebody did so far, as the choice of what to practise needs it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from phonecoach.app.gather.history import way_of
from phonecoach.app.screens.history_text import Way
from phonecoach.practice import ItemPast, Marked, Past, Try, helps, markable
from phonecoach.practice.past import KEPT

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime, tzinfo

    from phonecoach.call.hints import Help
    from phonecoach.scenario import Case
    from phonecoach.store import PastSummary, Person, Reader


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
    for one in reader.item_marks(person.id, person.id, last=KEPT):
        if way_of(one.mode) is way and one.call in cases:
            marked = Marked(
                mark=one.mark.mark,
                case=cases[one.call],
                day=_day(one.started, zone),
            )
            found.setdefault(one.mark.item, []).append(marked)
    return Past(
        tries=tuple(
            Try(case=one.summary.case, day=_day(one.summary.started, zone))
            for one in reversed(taken)
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


def _day(moment: datetime, zone: tzinfo | None) -> date:
    return moment.astimezone(zone).date()
