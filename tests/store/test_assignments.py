"""What was given, to whom, what came of it, and who may do what about it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta
from hashlib import sha256

import pytest

from phonecoach.call.annotations import Dispute, SignOff
from phonecoach.call.record import Purpose
from phonecoach.errors import StoreError
from phonecoach.practice.assigned import Standing
from phonecoach.scenario import CaseId
from phonecoach.scoring.card import Mark
from phonecoach.store import NewAssignment, Role
from phonecoach.units import Language
from tests.store import making as make

CASE = CaseId("late_parcel")
CONTENT = b"the case"
LATER = make.MONDAY + timedelta(days=7)

MET = tuple(make.item(no, Mark.MET, 1.0) for no in range(44, 64))
"""So many that a call has a score."""


def give(world, chief, *people, **changes):
    wanted = {
        "purpose": Purpose.TEST,
        "cases": (CASE,),
        "due": LATER,
        "pass_mark": 80.0,
        "people": tuple(one.id for one in people),
    }
    given = world.store.writer.assign(
        NewAssignment(**(wanted | changes)), author=chief.id
    )
    world.store.writer.flush()
    return given


def begin(world, person, assignment, **changes):
    wanted = {"purpose": Purpose.TEST, "case_digest": sha256(CONTENT).hexdigest()}
    head = world.head(world.store, person, **(wanted | changes))
    world.store.writer.begin_test(head, CONTENT, assignment)
    world.store.writer.append(head.call, (make.rang(),))
    return head.call


def finish(world, call, *items, score=90.0, fatal=()):
    writer = world.store.writer
    writer.append(call, (make.answered(1_000), *make.turn(2_000), make.ended(9_000)))
    writer.keep_card(make.card(call, *items, score=score, fatal=fatal), make.history())
    writer.flush()


def sign(world, call, chief):
    world.store.writer.annotate(
        world.annotation(call, chief, SignOff(comment="Gesehen."))
    )
    world.store.writer.flush()


def part(world, viewer, person):
    (found,) = world.reader.assignments(viewer.id, person.id)
    return found


def standing(world, person):
    return part(world, person, person).standing(CASE, make.MONDAY)


def test_a_trainee_sees_what_was_given_to_them_and_nothing_of_others(
    world, mina, ken, chief
):
    given = give(world, chief, mina, ken)
    reader = world.reader

    (own,) = reader.assignments(mina.id)
    assert own.person == mina.id
    assert own.assignment.id == given
    assert own.assignment.author == chief.name
    assert own.assignment.due == LATER
    assert {one.person for one in reader.assignments(chief.id)} == {mina.id, ken.id}


def test_what_is_said_with_it_goes_with_the_person(world, mina, ken, chief):
    give(world, chief, mina, ken, note="Feueralarm: Knie beugen.")
    assert part(world, mina, mina).note == "Feueralarm: Knie beugen."
    for one in (mina, ken):
        world.store.writer.erase_person(one.id, author=chief.id)
    world.store.writer.flush()

    assert b"Knie" not in world.path.read_bytes()
    assert world.reader.verify().holds


def test_what_was_given_to_a_team_stays_with_its_people_of_that_day(
    world, mina, ken, chief
):
    writer = world.store.writer
    team = writer.add_team("Early", (mina.id,), author=chief.id)
    give(world, chief, mina, team="Early")
    writer.drop_team(team.id, author=chief.id)
    writer.flush()

    (found,) = world.reader.assignments(chief.id)
    assert (found.person, found.assignment.team) == (mina.id, "Early")


def test_a_test_can_be_begun_once_and_a_broken_off_one_counts(world, mina, chief):
    given = give(world, chief, mina)
    call = begin(world, mina, given)
    world.store.writer.append(
        call, (make.answered(1_000), make.broken_off(2_000), make.filed(2_000))
    )
    world.store.writer.flush()

    assert standing(world, mina) is Standing.FAILED
    with pytest.raises(StoreError, match="used your try"):
        begin(world, mina, given)


def test_another_try_is_granted_for_a_reason_that_is_kept(world, mina, chief):
    given = give(world, chief, mina)
    finish(world, begin(world, mina, given), score=10.0)
    world.store.writer.grant_try(
        given, mina.id, CASE, "The fire alarm rang.", author=chief.id
    )
    world.store.writer.flush()

    (grant,) = part(world, chief, mina).grants
    assert (grant.case, grant.reason) == (CASE, "The fire alarm rang.")
    assert standing(world, mina) is Standing.NOT_YET
    finish(world, begin(world, mina, given), score=95.0)
    assert standing(world, mina) is Standing.PASSED


@pytest.mark.parametrize("wrong", ["person", "case", "withdrawn"])
def test_no_try_is_granted_where_there_is_nothing_to_try(
    world, mina, ken, chief, wrong
):
    given = give(world, chief, mina)
    writer = world.store.writer
    if wrong == "withdrawn":
        writer.withdraw(given, author=chief.id)
    who = ken if wrong == "person" else mina
    case = CaseId("other") if wrong == "case" else CASE
    writer.grant_try(given, who.id, case, "Feueralarm.", author=chief.id)
    told = "was withdrawn" if wrong == "withdrawn" else "not given to this person"
    with pytest.raises(StoreError, match=told):
        writer.flush()

    assert part(world, chief, mina).grants == ()


def test_nobody_certifies_themselves(world, chief):
    given = give(world, chief, chief)
    call = begin(world, chief, given)
    finish(world, call)
    deputy = world.store.writer.add_person(
        name="Deputy", language=Language.EN, role=Role.SUPERVISOR
    )
    sign(world, call, deputy)
    world.store.writer.certify(given, chief.id, (call,), author=chief.id)
    with pytest.raises(StoreError, match="signed off"):
        world.store.writer.flush()

    assert part(world, chief, chief).certificate is None
    world.store.writer.certify(given, chief.id, (call,), author=deputy.id)
    world.store.writer.flush()
    assert part(world, chief, chief).certificate.author == "Deputy"


def test_a_test_is_provisional_until_nothing_waits_for_a_human(world, mina, chief):
    given = give(world, chief, mina)
    call = begin(world, mina, given)
    assert standing(world, mina) is Standing.NOT_YET
    finish(world, call, *MET, make.item(64, Mark.NEEDS_HUMAN))
    assert standing(world, mina) is Standing.PROVISIONAL

    world.store.writer.annotate(
        world.annotation(call, chief, make.human_mark(64, "met", 1.0))
    )
    world.store.writer.flush()
    assert standing(world, mina) is Standing.PASSED
    world.store.writer.annotate(
        world.annotation(call, mina, Dispute(item=45, reason="Ich war freundlich."))
    )
    world.store.writer.flush()
    assert standing(world, mina) is Standing.PROVISIONAL


@pytest.mark.parametrize(
    ("human", "expected"),
    [
        (make.human_mark(80, "missed", 0.0), Standing.FAILED),
        (make.human_mark(80, "met", 1.0), Standing.PASSED),
    ],
)
def test_a_fatal_fault_fails_only_once_a_human_confirms_it(
    world, mina, chief, human, expected
):
    given = give(world, chief, mina, pass_mark=0.0)
    call = begin(world, mina, given)
    fault = make.item(80, Mark.MISSED, 0.0, fatal=True)
    finish(world, call, *MET, fault, fatal=(80,))
    assert standing(world, mina) is Standing.PROVISIONAL

    world.store.writer.annotate(world.annotation(call, chief, human))
    world.store.writer.flush()
    assert standing(world, mina) is expected


def test_practice_of_the_case_counts_from_the_day_it_was_given(world, mina, chief):
    world.take(world.store, mina)
    give(world, chief, mina, purpose=Purpose.PRACTICE)
    assert part(world, mina, mina).tries == ()

    call = world.take(world.store, mina)
    world.store.writer.keep_card(make.card(call, score=85.0), make.history())
    world.store.writer.flush()
    (tried,) = part(world, chief, mina).tries
    assert tried.call == call
    assert standing(world, mina) is Standing.PASSED


def test_nobody_begins_a_test_that_is_not_theirs_or_was_withdrawn(
    world, mina, ken, chief
):
    given = give(world, chief, mina)
    with pytest.raises(StoreError, match="not given to you"):
        begin(world, ken, given)
    with pytest.raises(StoreError, match="not given to you"):
        begin(world, mina, given, case=CaseId("other"))
    world.store.writer.withdraw(given, author=chief.id)
    world.store.writer.flush()

    assert part(world, mina, mina).assignment.withdrawn
    with pytest.raises(StoreError, match="withdrawn"):
        begin(world, mina, given)


def test_only_supervisors_of_the_room_give_and_withdraw(world, mina, ken, chief):
    writer = world.store.writer
    admin = writer.add_person(
        name="Admin", language=Language.EN, role=Role.ADMINISTRATOR
    )
    for who in (ken, admin):
        with pytest.raises(StoreError, match="supervisors of the room"):
            give(world, who, mina)
    given = give(world, chief, mina)
    writer.withdraw(given, author=ken.id)
    with pytest.raises(StoreError, match="supervisors of the room"):
        writer.flush()
    assert world.reader.assignments(admin.id) == ()


def test_a_certificate_needs_every_card_signed_off(world, mina, chief):
    given = give(world, chief, mina)
    call = begin(world, mina, given)
    finish(world, call)
    writer = world.store.writer
    writer.certify(given, mina.id, (call,), author=chief.id)
    with pytest.raises(StoreError, match="signed off"):
        writer.flush()

    sign(world, call, chief)
    writer.certify(given, mina.id, (call,), author=chief.id)
    writer.flush()
    found = part(world, mina, mina)
    assert found.certificate.author == chief.name
    assert found.tries[0].signed_by == chief.name
    assert found.tries[0].by_human


def test_erasure_takes_what_was_said_about_a_person_and_the_chain_holds(
    world, mina, ken, chief
):
    given = give(world, chief, mina, ken)
    call = begin(world, mina, given)
    finish(world, call)
    sign(world, call, chief)
    writer = world.store.writer
    writer.grant_try(given, mina.id, CASE, "Feueralarm.", author=chief.id)
    writer.certify(given, mina.id, (call,), author=chief.id)
    writer.erase_person(mina.id, author=chief.id)
    writer.flush()

    assert {one.person for one in world.reader.assignments(chief.id)} == {ken.id}
    assert b"Feueralarm" not in world.path.read_bytes()
    assert world.reader.verify().holds


def test_what_was_changed_by_other_means_is_found(world, mina, chief):
    given = give(world, chief, mina)
    assert world.reader.verify().holds
    with closing(sqlite3.connect(world.path)) as db, db:
        db.execute("DROP TRIGGER assignment_fixed")
        db.execute("DROP TRIGGER deed_kept")
        db.execute("UPDATE assignment SET pass_mark = 10")
        db.execute("DELETE FROM deed")
    found = {(one.where, one.id) for one in world.reader.verify().faults}
    assert ("assignment", given) in found
    assert any(where == "deed" for where, _ in found)
