"""Rollups equal a GROUP BY over the marks that count, whatever was done to these."""

from __future__ import annotations

import sqlite3
import tempfile
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from phonecoach.call.record import Continued, Purpose, Record
from phonecoach.scoring.card import Mark
from phonecoach.store import TIME_CLASSES, CallTimes, Role, database
from phonecoach.store.rows import share_to_ppm
from phonecoach.units import Language, Mode
from tests.store import making as make

KEY = "room, person, week, mode, language"
ROOM_KEY = "room, week, mode, language"
SEASON = "week / 13 AS season"
SEASON_KEY = "room, person, week / 13 AS season, mode, language"
CASE_KEY = "room, case_id, person, week, mode, language"
MARKED_OF_ITEM = (
    "SELECT KEY, NN AS item, iNN >> 40 AS n, iNN & 1099511627775 AS s FROM TABLE"
)
UNITED = " UNION ALL ".join(
    MARKED_OF_ITEM.replace("NN", str(no)) for no in range(44, 101)
)
GROUPED = """
    SELECT KEY, item, count(*), sum(share_ppm)
      FROM effective_mark
      JOIN call ON call.id = call
     WHERE share_ppm IS NOT NULL AND json_extract(head, '$.continued') IS NULL
     GROUP BY KEY, item
"""
COUNTED = """
    SELECT KEY, count(*)
      FROM current_card
      JOIN call ON call.id = call
     WHERE json_extract(head, '$.continued') IS NULL
     GROUP BY KEY
"""
TIMED = """
    SELECT KEY, kind, class, count(*)
      FROM (SELECT call, 'picked_up' AS kind, picked_up AS us FROM call_times
            UNION ALL
            SELECT call, 'gap', value FROM call_times, json_each(gaps))
      JOIN (SELECT value AS begin, key AS class FROM json_each('EDGES')) AS edge
        ON begin = (SELECT max(value) FROM json_each('EDGES') WHERE value <= us)
      JOIN call ON call.id = call
     WHERE us IS NOT NULL AND json_extract(head, '$.continued') IS NULL
     GROUP BY KEY, kind, class
""".replace("EDGES", str(list(TIME_CLASSES)))
IN_CLASSES = " UNION ALL ".join(
    "SELECT KEY, kind, NN AS class, bNN AS n FROM TABLE".replace("NN", f"{no:02}")
    for no in range(len(TIME_CLASSES))
)
SOME = "SELECT * FROM (ALL) WHERE n"
QUERIES = {
    "roll": (SOME.replace("ALL", UNITED), GROUPED, KEY),
    "roll_season": (SOME.replace("ALL", UNITED), GROUPED, SEASON_KEY),
    "roll_room": (SOME.replace("ALL", UNITED), GROUPED, ROOM_KEY),
    "roll_case": ("SELECT KEY, calls FROM TABLE", COUNTED, CASE_KEY),
    "calls of roll": ("SELECT KEY, calls FROM roll WHERE calls", COUNTED, KEY),
    "calls of roll_room": (
        "SELECT KEY, calls FROM roll_room WHERE calls",
        COUNTED,
        ROOM_KEY,
    ),
    "roll_times": (SOME.replace("ALL", IN_CLASSES), TIMED, KEY),
    "roll_times_room": (SOME.replace("ALL", IN_CLASSES), TIMED, ROOM_KEY),
}
QUERIES = {
    name: (
        rolled.replace("KEY", key.replace(SEASON, "season")).replace("TABLE", name),
        grouped.replace("BY KEY", f"BY {key.replace(SEASON, 'season')}").replace(
            "KEY", key
        ),
    )
    for name, (rolled, grouped, key) in QUERIES.items()
}
EMPTY = {
    "roll": "SELECT * FROM roll WHERE NOT (marks OR calls)",
    "roll_season": "SELECT * FROM roll_season WHERE NOT (marks OR calls)",
    "roll_room": "SELECT * FROM roll_room WHERE NOT (marks OR calls)",
}

MARKED = (Mark.MET, Mark.PARTLY, Mark.MISSED)
marks = st.one_of(
    st.tuples(st.sampled_from(MARKED), st.floats(0, 1)),
    st.tuples(st.sampled_from((Mark.NOT_APPLICABLE, Mark.NEEDS_HUMAN)), st.none()),
)
item_numbers = st.integers(44, 47)
some_items = st.dictionaries(item_numbers, marks, max_size=4)


def going_on_from(call):
    return Continued(call=call, events=1)


@pytest.mark.parametrize(
    ("mark", "share", "ppm"),
    [
        (Mark.MET, 1.0, 1_000_000),
        (Mark.PARTLY, 1 / 3, 333_333),
        (Mark.MISSED, 0.0, 0),
        (Mark.NEEDS_HUMAN, 0.5, None),
        (Mark.NOT_APPLICABLE, 0.0, None),
        (Mark.NOT_APPLICABLE, None, None),
    ],
)
def test_only_marked_items_have_a_share(mark, share, ppm):
    assert share_to_ppm(mark, share) == ppm


class Rollups:
    """Two people of one store, and everything that can change their marks."""

    def __init__(self):
        self._folder = tempfile.TemporaryDirectory()
        self.world = make.World(Path(self._folder.name))
        self.writer = self.world.store.writer
        self._db = sqlite3.connect(self.world.path)
        self.chief = self.writer.add_person(
            name="Reid", language=Language.EN, role=Role.SUPERVISOR
        )
        self.people = [
            self.writer.add_person(name=name, language=Language.KO) for name in "ab"
        ]

    def close(self):
        self._db.close()
        self.world.close()
        self._folder.cleanup()

    def take(self, person, **changes):
        return self.world.take(self.world.store, person, **changes)

    def score(self, call, items):
        shown = [make.item(no, mark, share) for no, (mark, share) in items.items()]
        card = make.card(call, *shown, empty=not shown)
        return self.writer.keep_card(card, make.history())

    def mark_by_human(self, call, no, mark):
        note = make.human_mark(no, mark[0], mark[1] or 0.0)
        return self.world.annotation(call, self.chief, note)

    def read(self, sql):
        self.writer.flush()
        return self.lying(sql)

    def lying(self, sql):
        return sorted(self._db.execute(sql).fetchall())

    def differences(self):
        self.writer.flush()
        return self.differences_as_it_lies()

    def differences_as_it_lies(self):
        return [
            table
            for table, (rolled, grouped) in QUERIES.items()
            if self.lying(rolled) != self.lying(grouped)
        ] + [table for table, empty in EMPTY.items() if self.lying(empty)]


class Machine(RuleBasedStateMachine):
    """Takes, scores, overrules, merges and erases calls in any order."""

    def __init__(self):
        super().__init__()
        self.at = Rollups()
        self.calls = []
        self.cards = []
        self.elsewhere = set()

    def teardown(self):
        self.at.close()

    def one_of_the_calls(self, which):
        return self.calls[which % len(self.calls)]

    @rule(
        who=st.integers(0, 1),
        days=st.integers(0, 20),
        mode=st.sampled_from(Mode),
        purpose=st.sampled_from(Purpose),
    )
    def take(self, who, days, mode, purpose):
        person = self.at.people[who % len(self.at.people)]
        started = self.at.world.now() + timedelta(days=days)
        call = self.at.take(person, started=started, mode=mode, purpose=purpose)
        self.calls.append((call, person, purpose))

    @precondition(lambda self: self.calls)
    @rule(which=st.integers(0, 99), mode=st.sampled_from(Mode))
    def go_on(self, which, mode):
        earlier, person, _ = self.one_of_the_calls(which)
        call = self.at.take(person, mode=mode, continued=going_on_from(earlier))
        self.calls.append((call, person, Purpose.PRACTICE))

    @precondition(lambda self: self.calls)
    @rule(which=st.integers(0, 99), items=some_items)
    def score(self, which, items):
        call, person, purpose = self.one_of_the_calls(which)
        card = self.at.score(call, items)
        if purpose is not Purpose.TEST:
            self.cards.append((card, person))

    @precondition(lambda self: self.cards)
    @rule(which=st.integers(0, 99))
    def point_again(self, which):
        card, _ = self.cards[which % len(self.cards)]
        self.at.writer.point_at(card)

    @precondition(lambda self: self.calls)
    @rule(which=st.integers(0, 99), no=item_numbers, mark=marks)
    def overrule(self, which, no, mark):
        call, _, _ = self.one_of_the_calls(which)
        if call in self.elsewhere:
            return  # no supervisor of this room marks there
        self.at.writer.annotate(self.at.mark_by_human(call, no, mark))

    @precondition(lambda self: self.calls)
    @rule(which=st.integers(0, 99), no=item_numbers, mark=marks)
    def merge(self, which, no, mark):
        _, person, _ = self.one_of_the_calls(which)
        world = self.at.world
        head = world.head(world.store, person, room="elsewhere", pc="pc")
        record = Record(head=head, events=(make.rang(), make.ended(9)))
        overruled = self.at.mark_by_human(head.call, no, mark)
        for _ in range(2):
            self.at.writer.copy_record(record, b"case", (overruled,))
        self.calls.append((head.call, person, head.purpose))
        self.elsewhere.add(head.call)

    @precondition(lambda self: self.calls)
    @rule(
        which=st.integers(0, 99),
        picked_up=st.none() | st.integers(0, 60_000_000),
        gaps=st.lists(st.integers(0, 60_000_000), max_size=4),
    )
    def time(self, which, picked_up, gaps):
        call, _, _ = self.one_of_the_calls(which)
        times = CallTimes(call=call, picked_up=picked_up, gaps=tuple(gaps))
        self.at.writer.keep_times(times)

    @precondition(lambda self: len(self.at.people) > 1)
    @rule(who=st.integers(0, 1))
    def erase(self, who):
        gone = self.at.people.pop(who)
        self.at.writer.erase_person(gone.id, author=self.at.chief.id)
        self.calls = [each for each in self.calls if each[1] != gone]
        self.cards = [each for each in self.cards if each[1] != gone]

    @invariant()
    def rollups_are_right(self):
        assert self.at.differences() == []
        assert self.at.world.errors == []


def test_rollups_equal_a_group_by_after_any_mix():
    run_state_machine_as_test(
        Machine, settings=settings(max_examples=25, stateful_step_count=20)
    )


@settings(max_examples=10)
@given(items=some_items.filter(bool))
def test_nothing_is_left_in_the_rollups_of_an_erased_person(items):
    at = Rollups()
    call = at.take(at.people[0])
    at.score(call, items)
    at.writer.keep_times(CallTimes(call=call, picked_up=900_000, gaps=(1_000,)))
    at.writer.erase_person(at.people[0].id, author=at.people[0].id)

    for table in ("roll", "roll_season", "roll_room", "roll_case", "roll_times_room"):
        assert at.read("SELECT * FROM TABLE".replace("TABLE", table)) == []
    at.close()


def test_rollups_sum_by_week_room_and_person():
    at = Rollups()
    monday = at.world.now()
    for days, share in ((0, 1.0), (6, 0.5), (7, 0.25)):
        call = at.take(at.people[0], started=monday + timedelta(days=days))
        at.score(call, {44: (Mark.PARTLY, share)})

    marked = "SELECT i44 >> 40, i44 & 1099511627775, calls FROM TABLE"
    by_week = [(1, 250_000, 1), (2, 1_500_000, 2)]
    assert at.read(marked.replace("TABLE", "roll")) == by_week
    assert at.read(marked.replace("TABLE", "roll_room")) == by_week
    assert at.read("SELECT sum(calls) FROM roll_case") == [(3,)]
    at.close()


def test_a_call_that_goes_on_from_another_counts_in_no_rollup():
    at = Rollups()
    whole = at.take(at.people[0])
    at.score(whole, {44: (Mark.MET, 1.0)})
    again = at.take(at.people[0], continued=going_on_from(whole))
    at.score(again, {44: (Mark.MISSED, 0.0), 45: (Mark.MET, 1.0)})
    at.writer.annotate(at.mark_by_human(again, 44, (Mark.PARTLY, 0.5)))

    marked = "SELECT i44 >> 40, i44 & 1099511627775, i45, calls FROM TABLE"
    assert at.read(marked.replace("TABLE", "roll")) == [(1, 1_000_000, 0, 1)]
    assert at.read(marked.replace("TABLE", "roll_room")) == [(1, 1_000_000, 0, 1)]
    at.close()


def test_what_an_earlier_program_rolled_up_is_added_up_anew(monkeypatch):
    shipped = database.migrations()
    made = (
        "CREATE TABLE roll_case",
        "CREATE TABLE roll_times_room",
        "CREATE TABLE roll_season",
    )
    anew = [sql for sql in shipped if any(one in sql for one in made)]
    earlier = tuple(sql for sql in shipped if sql not in anew)
    monkeypatch.setattr(database, "migrations", lambda: earlier)
    at = Rollups()
    whole = at.take(at.people[0])
    at.score(whole, {44: (Mark.MET, 1.0), 45: (Mark.MET, 1.0)})
    again = at.take(at.people[0], continued=going_on_from(whole))
    at.score(again, {44: (Mark.MISSED, 0.0)})
    at.writer.flush()

    at.world.close()
    monkeypatch.setattr(database, "migrations", lambda: (*earlier, *anew))
    at.world.open().close()

    assert at.differences_as_it_lies() == []
    at.close()
