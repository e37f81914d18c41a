"""What waits for a supervisor, who may look at it, and what their marks change."""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import closing
from datetime import timedelta

import pytest

from phonecoach.call.annotations import (
    Comment,
    Decision,
    Dispute,
    Opened,
    Ruling,
    SignOff,
)
from phonecoach.call.record import Purpose
from phonecoach.checklist import checklist
from phonecoach.errors import StoreError
from phonecoach.scoring.card import Mark
from phonecoach.store import Role, Shelf
from phonecoach.units import Language
from tests.store import making as make

CASE = hashlib.sha256(b"the case").hexdigest()


@pytest.fixture
def room(world, mina, ken, chief):
    return Room(world, mina, ken, chief)


class Room:
    """A room with two trainees and a supervisor, and calls with cards."""

    def __init__(self, world, mina, ken, chief):
        self.world, self.mina, self.ken, self.chief = world, mina, ken, chief

    def take(self, person=None, *items, fatal=(), **changes):
        world = self.world
        changes = {"case_digest": CASE} | changes
        call = world.take(world.store, person or self.mina, **changes)
        shown = items or (make.item(44, "met", 1.0),)
        card = make.card(call, *shown, fatal=fatal)
        world.store.writer.keep_card(card, make.history())
        return call

    def note(self, call, note, author=None):
        annotation = self.world.annotation(call, author or self.chief, note)
        self.world.store.writer.annotate(annotation)

    def on(self, shelf, viewer=None, **wanted):
        self.world.store.writer.flush()
        found = self.world.reader.to_review((viewer or self.chief).id, shelf, **wanted)
        return [one.summary.call for one in found]

    def counts(self, viewer=None):
        self.world.store.writer.flush()
        return self.world.reader.count_to_review((viewer or self.chief).id)


def full(mark="met", share=1.0, **others):
    """Return an item for every number of the checklist, some marked otherwise."""
    given = {int(no.removeprefix("no")): one for no, one in others.items()}
    return tuple(
        make.item(no, *given.get(no, (mark, share))) for no in sorted(checklist().items)
    )


# Queue --------------------------------------------------------------------------------


def test_new_calls_are_those_that_nobody_has_opened(room):
    seen, unseen = room.take(), room.take(room.ken)
    room.note(seen, Opened())

    assert room.on(Shelf.NEW) == [unseen]


def test_flagged_calls_have_something_that_waits_for_a_human(room):
    room.take()
    waiting = room.take(None, make.item(50, "needs a human"))
    fatal = room.take(None, make.item(80, "missed", 0.0, fatal=True), fatal=(0, 80))
    assert room.on(Shelf.FLAGGED) == [fatal, waiting]
    (first, _) = room.world.reader.to_review(room.chief.id, Shelf.FLAGGED)
    assert (first.fatal, first.waiting) == (2, 0)

    room.note(waiting, make.human_mark(50, "met", 1.0))
    room.note(fatal, make.human_mark(80, "missed", 0.0))
    assert room.on(Shelf.FLAGGED) == [fatal]
    room.note(fatal, make.human_mark(0, "met", 1.0))

    assert room.on(Shelf.FLAGGED) == []


def test_disputed_calls_wait_for_a_ruling_and_wait_again_after_another_dispute(room):
    call = room.take()
    room.note(call, Dispute(item=44, reason="했습니다"), room.mina)
    assert room.on(Shelf.DISPUTED) == [call]

    room.note(call, Decision(item=44, granted=True, words=""))
    assert room.on(Shelf.DISPUTED) == [call]
    room.note(call, Ruling(item=44, changed=False, reason="들리지 않습니다"))
    assert room.on(Shelf.DISPUTED) == []
    room.note(call, Dispute(item=44, reason="다시 들어 주세요"), room.mina)

    assert room.on(Shelf.DISPUTED) == [call]


def test_signed_calls_are_on_a_shelf_of_their_own(room):
    call, _ = room.take(), room.take()
    room.note(call, SignOff(comment=""))

    assert room.on(Shelf.SIGNED) == [call]


def test_shelves_are_counted_and_can_be_asked_for_one_person(room):
    mine, theirs = room.take(), room.take(room.ken)

    assert room.on(Shelf.NEW, person=room.ken.id) == [theirs]
    assert room.on(Shelf.NEW, limit=1) == [theirs]
    assert room.counts() == {
        Shelf.NEW: 2,
        Shelf.FLAGGED: 0,
        Shelf.DISPUTED: 0,
        Shelf.SIGNED: 0,
    }
    assert mine != theirs


def test_calls_that_can_be_drawn_have_their_place_and_the_score_that_counts(room):
    first = room.take(None, *full())
    second = room.take(None, *full())
    room.note(second, make.human_mark(44, "missed", 0.0))
    room.world.store.writer.flush()
    since = make.MONDAY

    found = room.world.reader.drawable(room.chief.id, since)

    assert [(one.call, one.place) for one in found] == [(first, 0), (second, 1)]
    assert found[0].score == 80.0
    assert 90.0 < found[1].score < 100.0
    late = since + timedelta(days=1)
    assert room.world.reader.drawable(room.chief.id, late) == ()


def test_an_erased_person_is_on_no_shelf(room):
    room.take()
    room.world.store.writer.erase_person(room.mina.id, author=room.mina.id)

    assert room.on(Shelf.NEW) == []
    assert room.counts()[Shelf.NEW] == 0


def test_shelves_are_read_from_their_indexes(world, store):
    theirs = "SELECT count(*) FROM person AS who JOIN review ON review.room = who.room"
    with closing(sqlite3.connect(world.path)) as db:
        for where, index in (
            ("opened = 0", "review_new"),
            ("waiting + fatal > 0", "review_flagged"),
            ("disputed > 0", "review_disputed"),
            ("signed > 0", "review_signed"),
        ):
            plan = db.execute(
                f"EXPLAIN QUERY PLAN {theirs} WHERE who.id = 'a' AND {where}"
            ).fetchall()
            assert any(index in row[3] for row in plan)


# Who may ------------------------------------------------------------------------------


def test_only_supervisors_see_shelves_and_nobody_their_own_calls(room):
    room.take()
    own = room.take(room.chief)

    assert room.on(Shelf.NEW, room.mina) == []
    assert room.counts(room.mina)[Shelf.NEW] == 0
    assert own not in room.on(Shelf.NEW)
    assert room.world.reader.drawable(room.ken.id, make.MONDAY) == ()
    assert room.world.reader.reviewables(room.chief.id, [own]) == ()


@pytest.mark.parametrize(
    "note",
    [
        make.human_mark(44, "met", 1.0),
        SignOff(comment=""),
        Opened(),
        Comment(at=5, text="여기"),
        Ruling(item=44, changed=False, reason=""),
        Decision(item=100, granted=True, words=""),
    ],
    ids=lambda note: type(note).__name__,
)
def test_a_trainee_gives_no_marks_and_nobody_on_a_call_of_their_own(room, note):
    call, own = room.take(), room.take(room.chief)
    for refused, author in ((call, room.mina), (call, room.ken), (own, room.chief)):
        room.note(refused, note, author)
        with pytest.raises(StoreError, match="given by a supervisor of the room"):
            room.world.store.writer.flush()

    assert room.world.reader.annotations(room.mina.id, call) == ()
    room.note(call, note)
    room.world.store.writer.flush()
    assert [one.note for one in room.world.reader.annotations(room.mina.id, call)] == [
        note
    ]


def test_a_supervisor_of_another_room_gives_none(room):
    call = room.take()
    room.world.store.writer.flush()
    with closing(sqlite3.connect(room.world.path)) as db, db:
        db.execute("INSERT INTO room VALUES ('elsewhere', '')")
        db.execute("UPDATE person SET room = 'elsewhere' WHERE role = 'supervisor'")
    room.note(call, SignOff(comment=""))

    with pytest.raises(StoreError, match="of the room in which it was taken"):
        room.world.store.writer.flush()
    assert room.on(Shelf.NEW) == []


def test_what_belongs_together_is_kept_together_or_not_at_all(room):
    call = room.take()
    world = room.world
    world.store.writer.annotate_together(
        (
            world.annotation(call, room.chief, make.human_mark(44, "missed", 0.0)),
            world.annotation(call, room.mina, SignOff(comment="")),
        )
    )
    with pytest.raises(StoreError):
        world.store.writer.flush()

    assert world.reader.annotations(room.mina.id, call) == ()
    assert world.reader.marks(room.mina.id, call)[0].mark is Mark.MET


def test_a_full_disk_leaves_nothing_half_signed_and_loses_nothing(room):
    call = room.take()
    world = room.world
    world.store.writer.flush()
    db = world.store._db
    pages = db.execute("PRAGMA page_count").fetchone()[0]
    db.execute(f"PRAGMA max_page_count = {pages}")
    notes = [
        world.annotation(call, room.chief, note)
        for note in (
            make.human_mark(44, "missed", 0.0),
            *(Comment(at=5, text="여기 " * 2_000) for _ in range(9)),
            SignOff(comment=""),
        )
    ]
    world.store.writer.annotate_together(notes)
    with pytest.raises(StoreError, match="The disk is full"):
        world.store.writer.flush()
    assert world.reader.annotations(room.mina.id, call) == ()
    assert world.reader.verify().faults == ()

    db.execute("PRAGMA max_page_count = 1000000")
    world.store.writer.flush()

    assert list(world.reader.annotations(room.mina.id, call)) == notes
    assert world.reader.verify().faults == ()


# What their marks change --------------------------------------------------------------


def test_a_humans_mark_changes_the_score_the_trainee_sees_at_once(room):
    call = room.take(None, *full(no80=("missed", 0.0), no50=("needs a human", None)))
    reader, mina = room.world.reader, room.mina.id
    room.note(call, make.human_mark(50, "met", 1.0))
    room.world.store.writer.flush()
    half = reader.current_card(mina, call).card
    assert (half.pending, half.passed) == (0, True)
    room.note(call, make.human_mark(80, "met", 1.0))
    room.world.store.writer.flush()

    card = reader.current_card(mina, call).card

    assert card.score == 100.0 > half.score
    assert reader.calls(mina)[0].score == 100.0
    assert reader.calls(mina)[0].pending == 0
    assert reader.past_calls(mina, mina)[0].sections == card.sections
    assert [one.card.score for one in reader.cards(mina, call)] == [80.0]


def test_a_humans_mark_counts_for_a_test_whose_card_stays(room):
    call = room.take(None, *full(), purpose=Purpose.TEST)
    before = room.world.reader
    room.note(call, make.human_mark(44, "missed", 0.0))
    room.world.store.writer.flush()

    assert before.current_card(room.mina.id, call).card.score < 100.0
    assert len(before.cards(room.mina.id, call)) == 1
    assert before.verify().faults == ()


def test_the_result_goes_with_its_person(room):
    call = room.take(None, *full())
    room.note(call, make.human_mark(44, "missed", 0.0))
    room.world.store.writer.erase_person(room.mina.id, author=room.mina.id)
    room.world.store.writer.flush()

    with closing(sqlite3.connect(room.world.path)) as db:
        assert db.execute("SELECT count(*) FROM result").fetchone() == (0,)


def test_review_cannot_be_changed_unnoticed(room):
    room.take()
    room.world.store.writer.flush()
    with closing(sqlite3.connect(room.world.path)) as db, db:
        db.execute("UPDATE review SET opened = 1")

    assert "call" in {one.where for one in room.world.reader.verify().faults}


def test_another_supervisor_may_overrule(room):
    call = room.take(None, *full())
    other = room.world.store.writer.add_person(
        name="Mr Hale", language=Language.EN, role=Role.SUPERVISOR
    )
    room.note(call, make.human_mark(44, "missed", 0.0))
    room.note(call, make.human_mark(44, "partly", 0.5), other)
    room.world.store.writer.flush()

    shown = room.world.reader.current_card(room.mina.id, call).card.items[0]
    assert (shown.mark, shown.share) == (Mark.PARTLY, 0.5)
    assert dict(shown.reason.values)["machine_mark"] == Mark.MET
