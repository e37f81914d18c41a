"""What was handed in, and what has become of it."""

from __future__ import annotations

import pytest

from phonecoach.call.annotations import Decision, Dispute, Ruling
from phonecoach.call.events import DecisionRequested, FormChanged
from phonecoach.places import scenarios
from phonecoach.scenario import CaseId
from phonecoach.scenario.keeping import freeze
from phonecoach.scenario.reader import read_case, read_shared
from phonecoach.scoring.card import Mark
from phonecoach.store import Role
from phonecoach.units import Language, Micros
from tests.store import making as make

COMPLAINT, ENQUIRY = "broken-delivery", "repair-enquiry"


@pytest.fixture(scope="module")
def cases():
    shared = read_shared(scenarios("shared"))
    return {one: read_case(scenarios(one), shared) for one in (COMPLAINT, ENQUIRY)}


@pytest.fixture
def mina(world):
    return world.store.writer.add_person(name="Mina", language=Language.EN)


@pytest.fixture
def take(world, mina, cases):
    def made(*events, case=COMPLAINT, end=True, items=()):
        writer, found = world.store.writer, cases[case]
        head = world.head(
            world.store, mina, case=CaseId(case), case_digest=found.digest
        )
        writer.begin_call(head, freeze(found))
        writer.append(head.call, (make.rang(), make.answered(1_000), *events))
        if end:
            writer.append(head.call, (make.ended(9_000_000),))
            writer.keep_card(make.card(head.call, *items), make.history())
        writer.flush()
        return head.call

    return made


def request(at, **fields):
    return DecisionRequested(
        at=Micros(at), onset=Micros(at), fields=tuple(fields.items())
    )


def form(at, **fields):
    return FormChanged(at=Micros(at), onset=Micros(at), fields=tuple(fields.items()))


def in_tray(world, mina, **changes):
    return world.reader.handed_in(mina.id, mina.id, **changes)


def test_of_a_request_filed_twice_the_last_counts(world, mina, take):
    call = take(request(2_000, cost="£40"), request(3_000, cost="£38"))

    (paper,) = in_tray(world, mina)
    assert (paper.call, paper.item, paper.mark) == (call, 100, None)
    assert paper.paper.fields == (("cost", "£38"),)


def test_the_note_of_a_complaint_is_an_improvement_note(world, mina, take):
    take(form(2_000, number="1", note="two layers"))

    (paper,) = in_tray(world, mina)
    assert paper.item == 82
    assert dict(paper.paper.fields)["note"] == "two layers"


@pytest.mark.parametrize("note", ["", "   "])
def test_a_form_without_a_note_is_none(world, mina, take, note):
    take(form(2_000, number="1", note=note))

    assert in_tray(world, mina) == ()


def test_the_note_of_an_enquiry_is_what_to_ring_back_about(world, mina, take):
    take(form(2_000, note="the repair"), case=ENQUIRY)

    assert in_tray(world, mina) == ()


def test_a_dispute_lies_there_until_a_human_has_looked(world, mina, take):
    call = take(items=(make.item(45, Mark.PARTLY, 0.5),))
    writer = world.store.writer
    writer.annotate(world.annotation(call, mina, Dispute(item=45, reason="I did.")))
    writer.flush()

    (paper,) = in_tray(world, mina)
    assert (paper.item, paper.paper.reason) == (45, "I did.")
    assert paper.mark.mark is Mark.PARTLY
    assert not paper.mark.by_human

    boss = writer.add_person(name="Boss", language=Language.EN, role="supervisor")
    writer.annotate(world.annotation(call, boss, make.human_mark(45, Mark.MET, 1.0)))
    writer.flush()

    (paper,) = in_tray(world, mina)
    assert paper.mark.mark is Mark.MET
    assert paper.mark.by_human


def test_papers_of_the_latest_call_come_first_and_old_ones_not_at_all(
    world, mina, take
):
    calls = [take(request(2_000, cost=str(number))) for number in range(3)]

    assert [one.call for one in in_tray(world, mina, among=2)] == calls[:0:-1]


def test_a_call_under_way_has_handed_nothing_in_yet(world, mina, take):
    take(request(2_000, cost="£38"), end=False)

    assert in_tray(world, mina) == ()


def test_nobody_sees_the_papers_of_others(world, mina, take):
    take(request(2_000, cost="£38"))
    other = world.store.writer.add_person(name="Other", language=Language.EN)
    world.store.writer.flush()

    assert world.reader.handed_in(other.id, mina.id) == ()


# Of a room ----------------------------------------------------------------------------


@pytest.fixture
def boss(world):
    return world.store.writer.add_person(
        name="Reid", language=Language.EN, role=Role.SUPERVISOR
    )


def answered(world, boss):
    world.store.writer.flush()
    return [
        (one.item, one.answer and one.answer.note)
        for one in world.reader.room_papers(boss.id)
    ]


def test_a_supervisor_is_told_of_all_papers_of_the_room_but_their_own(
    world, mina, boss, take
):
    call = take(request(2_000, cost="£40"))

    (paper,) = world.reader.room_papers(boss.id)

    assert (paper.call, paper.person, paper.answer) == (call, mina.id, None)
    assert world.reader.room_papers(mina.id) == ()


def test_what_was_decided_stands_with_the_paper_for_both(world, mina, boss, take):
    call = take(request(2_000, cost="£40"), form(3_000, number="1", note="padding"))
    granted = Decision(item=100, granted=True, words="Send it today.")
    world.store.writer.annotate(world.annotation(call, boss, granted))
    dispute = Dispute(item=82, reason="I wrote it.")
    world.store.writer.annotate(world.annotation(call, mina, dispute))
    assert answered(world, boss) == [(100, granted), (82, None), (82, None)]

    ruling = Ruling(item=82, changed=False, reason="It is too short.")
    world.store.writer.annotate(world.annotation(call, boss, ruling))

    assert answered(world, boss) == [(100, granted), (82, None), (82, ruling)]
    own = [one.answer and one.answer.note for one in in_tray(world, mina)]
    assert own == [granted, None, ruling]


def test_a_dispute_after_the_ruling_waits_again(world, mina, boss, take):
    call = take()
    for author, note in (
        (mina, Dispute(item=45, reason="I did.")),
        (boss, Ruling(item=45, changed=False, reason="No.")),
        (mina, Dispute(item=45, reason="Listen again.")),
    ):
        world.store.writer.annotate(world.annotation(call, author, note))

    assert answered(world, boss) == [(45, None)]


def test_calls_broken_off_are_told_to_the_supervisor_of_the_room(
    world, mina, boss, take
):
    call = take(end=False)
    world.store.writer.append(call, (make.broken_off(9_000_000),))
    world.store.writer.flush()

    assert [one.call for one in world.reader.broken_off_in_room(boss.id)] == [call]
    assert world.reader.broken_off_in_room(mina.id) == ()
