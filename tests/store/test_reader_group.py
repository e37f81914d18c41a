"""What a supervisor sees of a room, and that nobody else sees it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phonecoach.call.record import Continued, PcId, Record, RoomId
from phonecoach.errors import StoreError
from phonecoach.scenario import CaseId
from phonecoach.scoring.card import Mark
from phonecoach.store import (
    TIME_CLASSES,
    CallTimes,
    DueItem,
    GroupFilter,
    TimeKind,
    TimeSpread,
    monday_of,
    week_of,
)
from phonecoach.units import Language, Micros, Mode
from tests.store import making as make

ALL = GroupFilter()
WEEK = week_of(make.MONDAY, None)
SOME_WEEK = WEEK - WEEK % 13


@pytest.fixture
def take(world, mina):
    """Return a function that takes a call with these shares of these items."""

    def made(shares=None, person=mina, **changes):
        call = world.take(world.store, person, **changes)
        items = [
            make.item(no, Mark.PARTLY, share)
            for no, share in (shares or {44: 1.0}).items()
        ]
        world.store.writer.keep_card(make.card(call, *items), make.history())
        world.store.writer.flush()
        return call

    return made


def shares(found, no):
    return {one.name: one.marks.share(no) for one in found}


@pytest.mark.parametrize(
    "ask",
    [
        lambda reader, who: reader.people_marks(who, ALL),
        lambda reader, who: reader.week_marks(who, ALL),
        lambda reader, who: reader.time_spreads(who, ALL),
        lambda reader, who: reader.case_counts(who, ALL),
        lambda reader, who: reader.cell_calls(who, ALL, item=44),
        lambda reader, who: reader.due_people(who, ALL, make.MONDAY.date()),
        lambda reader, who: reader.room_people(who),
        lambda reader, who: reader.untimed_calls(who),
    ],
)
def test_only_a_supervisor_sees_a_room(reader, mina, take, ask):
    take()
    with pytest.raises(StoreError, match="Only the supervisor"):
        ask(reader, mina.id)


def test_people_come_by_name_with_what_their_calls_came_to(
    reader, chief, mina, ken, take
):
    take({44: 1.0, 100: 0.25})
    take({44: 0.5})

    found = reader.people_marks(chief.id, ALL)

    assert [(one.name, one.person, one.calls) for one in found] == [
        ("健", ken.id, 0),
        ("김민아", mina.id, 2),
    ]
    assert shares(found, 44) == {"健": None, "김민아": 0.75}
    assert found[1].marks.count(44) == 2
    assert found[1].marks.met(100) == 0.25
    assert found[1].marks.share(45) is None


def test_another_room_is_not_seen(world, store, reader, chief, mina):
    head = world.head(store, mina, room=RoomId("elsewhere"), pc=PcId("far"))
    record = Record(head=head, events=(make.rang(), make.ended(9)))
    store.writer.copy_record(record, b"case")
    store.writer.keep_card(make.card(head.call), make.history())
    store.writer.flush()

    (found,) = reader.people_marks(chief.id, ALL)
    assert found.calls == 0
    assert reader.week_marks(chief.id, ALL) == ()
    assert reader.case_counts(chief.id, ALL) == ()
    assert reader.cell_calls(chief.id, ALL, item=44) == ()


@pytest.mark.parametrize(
    ("wanted", "calls"),
    [
        (GroupFilter(), 3),
        (GroupFilter(first_week=WEEK + 1), 1),
        (GroupFilter(last_week=WEEK), 2),
        (GroupFilter(language=Language.JA), 1),
        (GroupFilter(modes=frozenset({Mode.SPOKEN})), 1),
        (GroupFilter(modes=frozenset({Mode.SPOKEN, Mode.TYPED})), 3),
        (GroupFilter(modes=frozenset()), 0),
    ],
)
def test_filters(reader, chief, take, wanted, calls):
    take()
    take(mode=Mode.SPOKEN)
    take(language=Language.JA, started=make.MONDAY + timedelta(days=7))

    people = reader.people_marks(chief.id, wanted)
    assert sum(one.calls for one in people) == calls
    assert sum(one.calls for one in reader.week_marks(chief.id, wanted)) == calls
    assert sum(one.calls for one in reader.case_counts(chief.id, wanted)) == calls
    assert len(reader.cell_calls(chief.id, wanted, item=44)) == calls


def test_a_team_is_looked_at_alone(store, reader, chief, ken, take):
    take()
    take(person=ken)
    team = store.writer.add_team("11월", [ken.id], author=chief.id)
    store.writer.flush()
    wanted = GroupFilter(team=team.id)

    assert reader.teams(chief.id) == (team,)
    assert [one.name for one in reader.people_marks(chief.id, wanted)] == ["健"]
    assert [one.calls for one in reader.week_marks(chief.id, wanted)] == [1]
    assert [one.people for one in reader.case_counts(chief.id, wanted)] == [1]
    (call,) = reader.cell_calls(chief.id, wanted, item=44)
    assert call.name == "健"
    today = make.MONDAY.date()
    assert [one.name for one in reader.due_people(chief.id, wanted, today)] == ["健"]


def test_whoever_is_erased_leaves_the_teams(store, reader, chief, mina, ken):
    team = store.writer.add_team("11월", [ken.id, mina.id], author=chief.id)
    store.writer.erase_person(ken.id, author=ken.id)
    store.writer.keep_team(team, author=chief.id)
    store.writer.flush()

    (found,) = reader.teams(chief.id)
    assert found.members == {mina.id}
    store.writer.drop_team(team.id, author=chief.id)
    store.writer.flush()
    assert reader.teams(chief.id) == ()


def test_trainees_neither_see_nor_change_teams(store, reader, chief, mina, ken):
    team = store.writer.add_team("11월", [ken.id], author=chief.id)
    store.writer.flush()

    assert reader.teams(mina.id) == ()
    store.writer.keep_team(replace(team, members=frozenset()), author=mina.id)
    with pytest.raises(StoreError, match="may not do this"):
        store.writer.flush()
    store.writer.drop_team(team.id, author=mina.id)
    with pytest.raises(StoreError, match="may not do this"):
        store.writer.flush()
    assert reader.teams(chief.id) == (team,)


def test_weeks_come_in_order(reader, chief, take):
    take({44: 0.5}, started=make.MONDAY + timedelta(days=8))
    take({44: 1.0})

    found = reader.week_marks(chief.id, ALL)

    assert [(one.week, one.calls, one.marks.share(44)) for one in found] == [
        (WEEK, 1, 1.0),
        (WEEK + 1, 1, 0.5),
    ]
    assert monday_of(WEEK) == make.MONDAY.date()


@pytest.mark.parametrize("first", [0, 1, 12, 13, 14, 40])
@pytest.mark.parametrize("last", [0, 12, 13, 25, 26, 39, None])
def test_any_stretch_of_weeks_is_the_sum_of_its_weeks(seasons, first, last):
    reader, chief, taken = seasons
    wanted = GroupFilter(
        first_week=SOME_WEEK + first,
        last_week=None if last is None else SOME_WEEK + last,
    )

    (found,) = reader.people_marks(chief.id, wanted)

    shares = [
        share
        for week, share in taken.items()
        if week >= first and (last is None or week <= last)
    ]
    assert found.calls == found.marks.count(44) == len(shares)
    assert found.marks.met(44) == pytest.approx(sum(shares))


@pytest.fixture
def seasons(reader, chief, take):
    """Return calls with ever better marks, in weeks around the ends of seasons."""
    taken = {}
    for number, week in enumerate((0, 5, 12, 13, 25, 26, 27, 38, 39, 41)):
        taken[week] = number / 10
        monday = datetime.combine(monday_of(SOME_WEEK + week), time(9), UTC)
        take({44: taken[week]}, started=monday)
    return reader, chief, taken


def test_calls_of_a_cell_come_newest_first_with_their_mark(reader, chief, mina, take):
    first = take({44: 0.5})
    second = take({44: 1.0})
    take({45: 1.0})
    whole = take({46: 1.0})
    take({44: 0.0}, continued=Continued(call=whole, events=1))

    found = reader.cell_calls(chief.id, ALL, item=44, person=mina.id)

    assert [(one.summary.call, one.mark.share) for one in found] == [
        (second, 1.0),
        (first, 0.5),
    ]
    (latest,) = reader.cell_calls(chief.id, ALL, item=44, limit=1)
    assert latest.summary.call == second


def test_cases_tell_calls_and_people(reader, chief, ken, take):
    take(case=CaseId("angry"))
    take(case=CaseId("angry"))
    take(person=ken, case=CaseId("angry"))
    take()

    found = reader.case_counts(chief.id, ALL)
    assert [(one.case, one.calls, one.people) for one in found] == [
        ("angry", 3, 2),
        ("late_parcel", 1, 1),
    ]


def test_typed_times_are_not_pooled_with_spoken_ones(store, reader, chief, take):
    calls = take(), take(mode=Mode.SPOKEN)
    for call, gap in zip(calls, (1_200_000, 400_000), strict=True):
        times = CallTimes(call=call, picked_up=None, gaps=(gap, 60_000_000))
        store.writer.keep_times(times)
        store.writer.keep_times(times)
    store.writer.flush()

    spoken, typed = reader.time_spreads(chief.id, ALL)
    assert (spoken.mode, spoken.kind) == (Mode.SPOKEN, TimeKind.GAP)
    assert (typed.mode, typed.total) == (Mode.TYPED, 2)
    assert [at for at, count in enumerate(spoken.counts) if count] == [0, 26]
    assert [at for at, count in enumerate(typed.counts) if count] == [2, 26]


def test_calls_without_times_are_told_until_they_have_them(
    store, reader, chief, mina, take
):
    older, newer = take(), take()
    assert reader.untimed_calls(chief.id) == (newer, older)

    store.writer.keep_times(CallTimes(call=newer, picked_up=1, gaps=()))
    store.writer.flush()
    assert reader.untimed_calls(chief.id) == (older,)


def test_what_is_due_is_forgotten_when_a_mark_changes(store, reader, chief, mina, take):
    store.writer.add_person(name="健", language=Language.JA)
    take()
    today = date(2026, 11, 9)
    items = (
        DueItem(item=44, due=today, lacking=False),
        DueItem(item=64, due=today - timedelta(days=2), lacking=True),
        DueItem(item=45, due=today + timedelta(days=1), lacking=True),
    )
    store.writer.keep_due(mina.id, items)
    store.writer.flush()

    nobody, found = reader.due_people(chief.id, ALL, today)
    assert (nobody.name, nobody.last_call, nobody.known) == ("健", None, True)
    assert (found.items, found.lacking) == ((44, 64), (64,))
    assert (found.last_call, found.known) == (WEEK, True)

    take()
    _, found = reader.due_people(chief.id, ALL, today)
    assert (found.items, found.known) == ((), False)


times = st.lists(st.integers(0, 44_000_000), min_size=1, max_size=40)


def spread(of):
    counts = [0] * len(TIME_CLASSES)
    for one in of:
        counts[max(at for at, begin in enumerate(TIME_CLASSES) if begin <= one)] += 1
    return TimeSpread(kind=TimeKind.GAP, mode=Mode.TYPED, counts=tuple(counts))


@given(times, st.sampled_from(TIME_CLASSES))
def test_share_within_a_limit_of_the_classes_is_exact(of, limit):
    assert spread(of).within(limit) == pytest.approx(
        sum(one < limit for one in of) / len(of)
    )


@given(times)
def test_median_lies_in_the_class_of_the_median(of):
    found = spread(of).quantile(0.5)
    median = sorted(of)[(len(of) - 1) // 2]
    begin = max(one for one in TIME_CLASSES if one <= median)
    end = min((one for one in TIME_CLASSES if one > median), default=begin)
    assert begin <= found <= end


def test_there_is_no_median_of_nothing():
    nothing = spread(())
    assert nothing.quantile(0.5) is None
    assert nothing.within(Micros(2_000_000)) == 0.0


def test_people_are_summed_without_touching_single_marks(world, store):
    with closing(sqlite3.connect(world.path)) as db:
        plan = db.execute(
            "EXPLAIN QUERY PLAN SELECT person, sum(i44) FROM roll"
            " WHERE room = 'r' AND week BETWEEN 1 AND 9 GROUP BY person"
        ).fetchall()

    assert [row[3] for row in plan] == ["SEARCH roll USING PRIMARY KEY (room=?)"]
