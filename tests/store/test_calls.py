"""Keeping calls: what comes back, and what may never change."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from phonecoach.call import annotations, events
from phonecoach.call.annotations import (
    SUPERVISORS,
    BlindDone,
    BlindMark,
    CalibrationAsked,
    CalibrationClosed,
    PitchRange,
    TurnWords,
)
from phonecoach.call.record import CallId, Continued, Head, Record, TimingError
from phonecoach.errors import StoreError
from phonecoach.store import CallState
from phonecoach.units import Micros
from tests.store import making as make


def all_kinds(module, root, *abstract):
    return [
        kind
        for kind in vars(module).values()
        if isinstance(kind, type)
        and issubclass(kind, root)
        and kind not in (root, *abstract)
    ]


EVENTS = all_kinds(events, events.Event, events.Act, events.CallerEvent)
NOTES = all_kinds(annotations, annotations.Note)
LAST_WORD = (events.CallEnded, events.Filed)

instants = st.integers(-(10**9), 10**10).map(Micros)
measures = st.floats(allow_nan=False, allow_infinity=False)


def any_of(kinds, **fields):
    return st.sampled_from(kinds).flatmap(lambda kind: st.builds(kind, **fields))


def any_note():
    numbered = {
        "turn": st.integers(1, 99),
        "item": st.integers(44, 100),
        "pace": st.none() | measures,
        "level": st.none() | measures,
        "pitch": st.none()
        | st.builds(PitchRange, low=measures, mid=measures, high=measures),
    }
    return st.sampled_from([kind for kind in NOTES if kind not in SUPERVISORS]).flatmap(
        lambda kind: st.builds(
            kind,
            **{
                name: numbers
                for name, numbers in numbered.items()
                if name in kind.__dataclass_fields__
            },
        )
    )


@pytest.fixture
def call(world, mina):
    call = world.begin(world.store, mina)
    world.store.writer.flush()
    return call


OF_ROUNDS = (CalibrationAsked, BlindMark, BlindDone, CalibrationClosed)
"""What is read with the rounds of a calibration alone."""


def raw(world):
    """Return a connection that can do what the program never does."""
    return closing(sqlite3.connect(world.path, isolation_level=None))


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    body=st.lists(
        any_of([kind for kind in EVENTS if kind not in LAST_WORD], at=instants),
        max_size=12,
    ),
    head=st.builds(Head, started=st.datetimes(timezones=st.timezones())),
    notes=st.lists(any_note(), max_size=5),
)
def test_whole_records_come_back_as_they_were(world, mina, body, head, notes):
    writer = world.store.writer
    own = world.head(
        world.store,
        mina,
        mode=head.mode,
        seed=head.seed,
        timing_error=head.timing_error,
        continued=head.continued,
        profile=head.profile,
        purpose=head.purpose,
    )
    record = Record(head=own, events=tuple(sorted(body, key=lambda event: event.at)))
    learnt = tuple(world.annotation(own.call, mina, note) for note in notes)

    writer.begin_call(own, b"case")
    writer.append(own.call, record.events)
    for annotation in learnt:
        writer.annotate(annotation)
    writer.flush()

    assert world.reader.record(mina.id, own.call) == record
    told = tuple(one for one in learnt if not isinstance(one.note, OF_ROUNDS))
    assert world.reader.annotations(mina.id, own.call) == told
    assert world.reader.broken_links(mina.id, own.call) == ()


def test_head_comes_back_with_everything_optional(world, mina):
    head = world.head(
        world.store,
        mina,
        seed=2**80,
        timing_error=TimingError(mean=Micros(400), spread=Micros(90)),
        continued=Continued(call=CallId("elsewhere"), events=12),
    )
    world.store.writer.begin_call(head, b"case")
    world.store.writer.flush()

    assert world.reader.record(mina.id, head.call).head == head


def test_half_an_emoji_is_kept(world, mina, call):
    memo = events.MemoChanged(at=Micros(5), onset=Micros(5), text="급함 \ud83d")

    world.store.writer.append(call, (memo,))
    world.store.writer.flush()

    assert world.reader.record(mina.id, call).events[-1] == memo


def test_case_is_kept_once_and_comes_back_as_played(world, mina):
    first = world.head(world.store, mina)
    second = world.head(world.store, mina)
    world.store.writer.begin_call(first, b"as played")
    world.store.writer.begin_call(second, b"as played")
    world.store.writer.flush()

    with raw(world) as db:
        kept = db.execute("SELECT count(*) FROM case_content").fetchone()
    assert kept == (1,)
    assert world.reader.case_content(mina.id, second.call) == b"as played"


def state_of(reader, person, call):
    return next(each.state for each in reader.calls(person.id) if each.call == call)


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ("", CallState.RINGING),
        ("answered", CallState.RUNNING),
        ("broken_off", CallState.BROKEN_OFF),
        ("broken_off picked_up", CallState.RINGING),
        ("answered broken_off picked_up", CallState.RUNNING),
        ("answered broken_off filed", CallState.FILED),
        ("answered ended", CallState.FROZEN),
        ("ended", CallState.FROZEN),
    ],
)
def test_state_follows_the_events(world, mina, call, names, expected):
    what = [getattr(make, name)(at) for at, name in enumerate(names.split(), start=1)]
    world.store.writer.append(call, what)
    world.store.writer.flush()

    assert state_of(world.reader, mina, call) is expected


def test_outcome_is_known_once_the_call_ended(world, mina, call):
    before = world.reader.calls(mina.id)[0].outcome
    world.store.writer.append(call, (make.ended(9),))
    world.store.writer.flush()

    assert before is None
    assert world.reader.calls(mina.id)[0].outcome is make.ended(9).outcome


@pytest.mark.parametrize("last", ["ended", "filed"])
def test_record_that_is_over_takes_no_events(world, mina, call, last):
    world.store.writer.append(call, (getattr(make, last)(10),))
    world.store.writer.append(call, (make.line(20),))

    with pytest.raises(StoreError, match="takes no further events"):
        world.store.writer.flush()
    assert len(world.errors) == 1
    assert len(world.reader.record(mina.id, call).events) == 2


def test_event_before_the_last_one_is_refused(world, mina, call):
    world.store.writer.append(call, (make.line(20),))
    world.store.writer.append(call, (make.line(19),))

    with pytest.raises(StoreError, match="out of order"):
        world.store.writer.flush()
    assert len(world.reader.record(mina.id, call).events) == 2


def test_event_at_the_same_instant_is_kept(world, mina, call):
    world.store.writer.append(call, (make.line(20), make.line_over(20)))
    world.store.writer.flush()

    assert len(world.reader.record(mina.id, call).events) == 3


def test_event_of_an_unknown_call_is_refused(store):
    store.writer.append(CallId("nowhere"), (make.rang(),))

    with pytest.raises(StoreError, match="has no call nowhere"):
        store.writer.flush()


def test_annotation_twice_is_kept_once(world, mina, call):
    words = TurnWords(turn=1, source=annotations.Source.TYPED, text="네")
    annotation = world.annotation(call, mina, words)
    world.store.writer.annotate(annotation)
    world.store.writer.annotate(annotation, urgent=True)
    world.store.writer.flush()

    assert world.reader.annotations(mina.id, call) == (annotation,)


def test_annotation_is_filed_under_its_turn_or_item(world, mina, chief, call):
    for author, note in (
        (mina, TurnWords(turn=3, source=annotations.Source.TYPED, text="네")),
        (chief, make.human_mark(52, "met", 1.0)),
        (chief, annotations.SignOff(comment="")),
    ):
        world.store.writer.annotate(world.annotation(call, author, note))
    world.store.writer.flush()

    with raw(world) as db:
        rows = db.execute(
            "SELECT turn, item, source FROM annotation ORDER BY written"
        ).fetchall()
    assert rows == [(3, None, "typed"), (None, 52, None), (None, None, None)]


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE event SET payload = '{}' WHERE seq = 0",
        "UPDATE event SET payload = NULL, salt = NULL",
        "UPDATE event SET at_us = at_us + 1",
        "UPDATE event SET kind = 'answered'",
        "DELETE FROM event",
        "UPDATE call SET started = '2000'",
        "UPDATE call SET person = 'somebody'",
        "UPDATE call SET head = '{}'",
        "UPDATE call SET head = NULL, head_salt = NULL",
        "UPDATE call SET state = 'running', seal = NULL",
        "UPDATE call SET outcome = NULL",
        "DELETE FROM call",
        "UPDATE annotation SET payload = NULL, salt = NULL",
        "UPDATE annotation SET author = 'somebody'",
        "DELETE FROM annotation",
        "UPDATE case_content SET content = x'00'",
        "DELETE FROM case_content",
        "UPDATE card SET score = 100",
        "DELETE FROM card",
        "UPDATE card_item SET mark = 'met'",
        "DELETE FROM card_item",
        "UPDATE history_snapshot SET payload = '{}'",
        "DELETE FROM history_snapshot",
        "DELETE FROM current_card",
        "UPDATE human_mark SET mark = 'met'",
        "DELETE FROM human_mark",
        "UPDATE effective_mark SET share_ppm = 1000000",
    ],
)
def test_frozen_record_cannot_be_changed_behind_the_programs_back(
    world, mina, chief, sql
):
    call = world.take(world.store, mina)
    world.store.writer.keep_card(make.card(call), make.history())
    note = make.human_mark(44, "missed", 0.0)
    world.store.writer.annotate(world.annotation(call, chief, note))
    world.store.writer.flush()

    with (
        raw(world) as db,
        pytest.raises(sqlite3.IntegrityError, match=r"never|is over|keeps one"),
    ):
        db.execute(sql)


TAMPERINGS = {
    "a payload": ("UPDATE event SET payload = '{\"at\":1}' WHERE seq = 2", (2,)),
    "an instant": ("UPDATE event SET at_us = 1001 WHERE seq = 1", (1,)),
    "a kind": ("UPDATE event SET kind = 'hung_up' WHERE seq = 1", (1,)),
    "a version": ("UPDATE event SET version = 2 WHERE seq = 1", (1,)),
    "a digest": ("UPDATE event SET digest = x'00' WHERE seq = 3", (3,)),
    "a link": ("UPDATE event SET chain = x'00' WHERE seq = 3", (3, 4)),
    "the last event": ("DELETE FROM event WHERE seq = 4", (4,)),
    "an event between": ("DELETE FROM event WHERE seq = 2", (2, 3)),
    "the head": ("UPDATE call SET head = '{}'", (-1,)),
    "an erased payload": (
        "UPDATE event SET payload = NULL, salt = NULL, digest = x'00' WHERE seq = 3",
        (3,),
    ),
    "nothing": ("SELECT 1", ()),
}


@pytest.mark.parametrize("what", TAMPERINGS)
def test_chain_tells_where_a_record_was_tampered_with(world, mina, what):
    sql, places = TAMPERINGS[what]
    call = world.take(world.store, mina)
    world.store.writer.flush()
    with raw(world) as db:
        for trigger in ("event_fixed", "event_kept", "call_fixed", "call_head_kept"):
            db.execute(f"DROP TRIGGER {trigger}")
        db.execute(sql)

    assert world.reader.broken_links(mina.id, call) == places
