"""Pasts and cases for the tests of this room."""

from datetime import date, timedelta

from hypothesis import strategies as st

from phonecoach.practice import ItemPast, Marked, Past, Playable, Try
from phonecoach.scoring.card import Mark

MET, PARTLY, MISSED, HUMAN = Mark.MET, Mark.PARTLY, Mark.MISSED, Mark.NEEDS_HUMAN
DAY = date(2026, 3, 1)
NAMES = ("apple", "birch", "cedar", "elder", "maple")
NUMBERS = st.sampled_from((45, 46, 47, 48, 49, 63, 64, 65, 76, 93))
ITEMS = st.frozensets(NUMBERS, min_size=1, max_size=6)


def on(number):
    """Return the day that is so many days after the first."""
    return DAY + timedelta(days=number)


def case(name, difficulty=1, *items, above_all=()):
    return Playable(
        case=name, difficulty=difficulty, items=frozenset(items), above_all=above_all
    )


def call(name, day, **marks):
    """Return a call: its case, its day, and its marks as ``i64=MISSED``."""
    return name, day, {int(no[1:]): mark for no, mark in marks.items()}


def past(*calls):
    """Return what came of some calls, the oldest first."""
    found = {}
    for name, day, marks in calls:
        for no, mark in marks.items():
            one = Marked(mark=mark, case=name, day=on(day))
            found[no] = (*found.get(no, ()), one)[-12:]
    return Past(
        tries=tuple(Try(case=name, day=on(day)) for name, day, _ in calls),
        items=tuple(ItemPast(no=no, marks=them) for no, them in found.items()),
    )


def item(*marks, no=64, name="apple"):
    """Return an item with marks as pairs of day and mark."""
    return ItemPast(
        no=no,
        marks=tuple(Marked(mark=mark, case=name, day=on(day)) for day, mark in marks),
    )


SHELVES = st.lists(st.tuples(st.integers(1, 3), ITEMS), min_size=1, max_size=5).map(
    lambda them: [
        case(name, level, *items, above_all=tuple(sorted(items)[:3]))
        for name, (level, items) in zip(NAMES, them, strict=False)
    ]
)


@st.composite
def pasts(draw, shelf, *, last=9):
    """Return a past of calls of cases that there are, none later than a day."""
    days = sorted(draw(st.lists(st.integers(0, last), max_size=10)))
    marks = st.sampled_from((MET, MET, PARTLY, MISSED, HUMAN))
    calls = []
    for day in days:
        taken = draw(st.sampled_from(shelf))
        marked = draw(st.dictionaries(st.sampled_from(sorted(taken.items)), marks))
        calls.append((taken.case, day, marked))
    return past(*calls)


@st.composite
def situations(draw):
    """Return a shelf, a past, and a day on or after its last."""
    shelf = draw(SHELVES)
    return shelf, draw(pasts(shelf)), on(draw(st.integers(9, 30)))
