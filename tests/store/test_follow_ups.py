"""Calls that wait to be made, and what is remembered in them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from phonecoach.call.annotations import Source, TurnWords
from phonecoach.call.events import (
    BrokenOff,
    CallEnded,
    Dialled,
    EndedBy,
    FormChanged,
    HungUp,
    PickedUp,
    Reached,
    TurnHeard,
)
from phonecoach.call.remembering import NOTHING
from phonecoach.checklist import checklist, profile
from phonecoach.language.protocol import Behaviour, Verdict
from phonecoach.places import scenarios
from phonecoach.scenario import (
    CareCall,
    CaseId,
    Earlier,
    EndingId,
    FollowUp,
    Outcome,
    ReachId,
)
from phonecoach.scenario.keeping import freeze
from phonecoach.scenario.reader import read_case, read_shared
from phonecoach.scoring.card import Mark
from phonecoach.scoring.ledger import ledger
from phonecoach.store import CallState, calls_due, remembered
from phonecoach.units import Language, Micros
from tests.store import making as make

CASES = Path(__file__).parents[1] / "scenario" / "cases"
WORDS = "한울책방 김민수입니다. 오후에 다시 전화드리겠습니다."


@pytest.fixture(scope="module")
def cases():
    shared = read_shared(scenarios("shared"))
    wet, back = (
        read_case(CASES / one, shared) for one in ("wet-parcel", "parcel-back")
    )
    file = replace(wet.file, follow_up=FollowUp(case=CaseId("parcel-back"), in_hours=3))
    care = CareCall(
        case=CaseId("parcel-back"), after=(EndingId("repaired"),), in_hours=168
    )
    dry = replace(wet, file=replace(file, care_call=care), digest="d")
    return {
        "wet-parcel": replace(wet, file=file, digest="w"),
        "dry-parcel": dry,
        "parcel-back": back,
    }


@pytest.fixture
def take(world, mina, cases):
    """Return a function that takes a call of one of the cases."""

    def made(name, *events, follows=None, outcome=Outcome.CALLBACK, ending=None):
        writer, case = world.store.writer, cases[name]
        head = world.head(
            world.store,
            mina,
            case=case.file.id,
            case_digest=case.digest,
            follows=follows,
        )
        writer.begin_call(head, freeze(case))
        begun = (make.rang(), make.answered(1_000), *make.turn(2_000))
        writer.append(head.call, (*begun, *events))
        end = CallEnded(
            at=Micros(9_000),
            by=EndedBy.CALLER,
            ending=None if ending is None else EndingId(ending),
            outcome=outcome,
            cause="ending",
        )
        writer.append(head.call, (end,))
        note = TurnWords(turn=1, source=Source.TYPED, text=WORDS)
        writer.annotate(world.annotation(head.call, mina, note))
        writer.keep_card(make.card(head.call), make.history())
        writer.flush()
        return head

    return made


def heard(*names):
    behaviours = tuple(
        Behaviour(name=name, verdict=Verdict.YES, span=(0, len(WORDS)), rule="", why="")
        for name in names
    )
    return TurnHeard(at=Micros(3_000), turn=1, behaviours=behaviours, listener="1")


def form(**fields):
    return FormChanged(
        at=Micros(4_000), onset=Micros(4_000), fields=tuple(fields.items())
    )


@pytest.fixture
def due(world, mina):
    return lambda: calls_due(world.reader, mina.id, mina.id, world.now())


def test_a_promise_waits_until_a_call_follows_it(take, due):
    first = take("wet-parcel", heard("promise_time"))

    (waits,) = due()
    take("parcel-back", follows=first.call, outcome=Outcome.SATISFIED, ending="content")

    assert (waits.case, waits.follows) == ("parcel-back", first.call)
    assert waits.due == first.started + timedelta(hours=3)
    assert due() == ()


def test_a_care_call_waits_where_nothing_was_promised(take, due, memory):
    ended = {"outcome": Outcome.SATISFIED, "ending": "repaired"}
    content = {"outcome": Outcome.SATISFIED, "ending": "content"}
    promised = take("dry-parcel", heard("promise_time"), **ended)
    (waits,) = due()
    assert (waits.follows, waits.care) == (promised.call, False)
    take(
        "parcel-back",
        follows=promised.call,
        outcome=Outcome.SATISFIED,
        ending="content",
    )

    first = take("dry-parcel", **ended)
    (waits,) = due()
    assert (waits.case, waits.follows, waits.care) == ("parcel-back", first.call, True)
    assert waits.content == ""
    assert memory(first.call).promise is Earlier.NO_PROMISE

    take("parcel-back", follows=first.call, **content)
    assert due() == ()


def test_the_case_says_when_an_attempt_is_made_again(take, due):
    first = take("wet-parcel", heard("promise_time"))
    bus = take("parcel-back", follows=first.call, ending="bad_time")

    (waits,) = due()

    assert (waits.follows, waits.promised_in, waits.attempt) == (
        *(bus.call, first.call, 2),
    )
    assert waits.due == first.started + timedelta(hours=3 + 5)


def test_who_was_not_reached_is_rung_again_when_the_dialling_says(take, due):
    alone = take("parcel-back", outcome=Outcome.NOT_REACHED)

    (waits,) = due()

    assert (waits.follows, waits.attempt) == (alone.call, 2)
    assert waits.due == alone.started + timedelta(hours=2)


@pytest.fixture
def memory(world, mina, cases):
    """Return what is remembered in a call that follows another."""

    def found(follows, **changes):
        head = world.head(
            world.store, mina, case=cases["parcel-back"].file.id, follows=follows
        )
        return remembered(world.reader, mina.id, replace(head, **changes), ("민아",))

    return found


def test_a_first_call_remembers_nothing(memory):
    assert memory(None) == NOTHING


def test_what_was_agreed_on_is_remembered(take, memory):
    first = take(
        "wet-parcel", heard("state_own_name", "promise_time"), form(time="세 시")
    )

    found = memory(first.call)

    assert found.promise is Earlier.PROMISE_KEPT
    assert (found.promised_time, found.promised_day) == ("세 시", "")
    assert (found.own_name, found.name_given) == ("김민수", True)
    assert found.left_open
    assert found.attempt == 1


def test_words_of_another_language_are_not_remembered(take, memory):
    first = take("wet-parcel", heard("state_own_name"), form(time="세 시"))

    found = memory(first.call, language=Language.EN)

    assert (found.promise, found.name_given) == (Earlier.PROMISE_KEPT, True)
    assert set(found.words.values()) == {""}


def test_a_call_promised_for_no_time_is_vague(take, memory):
    first = take("wet-parcel", heard("offer_callback"))

    assert memory(first.call).promise is Earlier.PROMISE_VAGUE


def test_a_call_in_which_nothing_was_promised_left_nothing_to_keep(take, memory):
    first = take("wet-parcel", heard("apologise"), outcome=Outcome.SATISFIED)

    found = memory(first.call)

    assert (found.promise, found.name_given) == (Earlier.NO_PROMISE, False)


def test_the_note_of_a_complaint_leaves_nothing_to_keep(take, memory):
    note = form(note="상자를 더 튼튼하게")
    first = take("wet-parcel", note, outcome=Outcome.SATISFIED)

    assert memory(first.call).promise is Earlier.NO_PROMISE


def test_a_promise_for_which_other_calls_were_not_left_alone_is_broken(take, memory):
    first = take("wet-parcel", form(time="세 시"))
    for _ in range(3):
        take("parcel-back", outcome=Outcome.SATISFIED)
    kept = take("parcel-back", follows=first.call, outcome=Outcome.SATISFIED)

    found = memory(first.call, call=kept.call, started=kept.started)

    assert found.promise is Earlier.PROMISE_BROKEN


def test_a_later_attempt_still_remembers_the_first_call(take, memory):
    first = take("wet-parcel", heard("state_own_name"), form(time="세 시"))
    bus = take("parcel-back", follows=first.call, ending="bad_time")
    nobody = take("parcel-back", follows=bus.call, outcome=Outcome.NOT_REACHED)

    found = memory(nobody.call)

    assert (found.attempt, found.own_name) == (3, "김민수")
    assert Earlier.TRIED_BEFORE in found.signs


def test_an_outbound_attempt_only_remembers_that_it_was_tried(take, memory):
    alone = take("parcel-back", outcome=Outcome.NOT_REACHED)

    assert memory(alone.call) == replace(NOTHING, attempt=2)


def test_a_case_nobody_can_read_any_more_is_forgotten(world, mina, memory):
    old = world.head(world.store, mina)
    world.store.writer.begin_call(old, b"{}")
    world.store.writer.append(old.call, (make.rang(),))
    world.store.writer.flush()

    assert memory(old.call) == NOTHING


# The ledger ---------------------------------------------------------------------------


@pytest.fixture
def page(world, mina):
    """Return the marks of the ledger by their numbers."""

    def marks():
        history = world.reader.history(mina.id, mina.id, world.now())
        rules = profile("ko-KR")
        return {one.no: one for one in ledger(history, checklist(), rules, world.now())}

    return marks


def test_a_promise_that_was_kept_after_two_attempts_is_met(take, page):
    first = take("wet-parcel", form(time="세 시"))
    bus = take("parcel-back", follows=first.call, ending="bad_time")
    nobody = take("parcel-back", follows=bus.call, outcome=Outcome.NOT_REACHED)
    assert page()[67].mark is Mark.NOT_APPLICABLE
    kept = take("parcel-back", follows=nobody.call, outcome=Outcome.SATISFIED)

    found = page()[67]

    assert (found.mark, found.share) == (Mark.MET, 1.0)
    assert found.calls == (first.call, kept.call)


def test_a_promise_let_go_for_other_calls_is_missed_and_told(take, page):
    take("wet-parcel", form(time="세 시"))
    for _ in range(4):
        take("parcel-back", outcome=Outcome.SATISFIED)

    found = page()[67]

    assert found.mark is Mark.MISSED
    assert [one.id for one in found.remarks] == ["ledger.late"]


# The state of a call that goes out ----------------------------------------------------


def test_a_call_that_goes_out_rings_and_then_runs(world, mina):
    writer = world.store.writer
    head = world.head(world.store, mina)
    writer.begin_call(head, b"the case")
    writer.append(
        head.call,
        (Dialled(at=Micros(0), onset=Micros(0), reach=ReachId("a"), picked_up=None),),
    )
    states = []

    def state():
        writer.flush()
        (summary,) = world.reader.calls(mina.id, mina.id)
        states.append(summary.state)

    state()
    for events in (
        (BrokenOff(at=Micros(1), cause="test"), PickedUp(at=Micros(1), gap=Micros(1))),
        (Reached(at=Micros(2), due=Micros(2), shown=Micros(2), reach=ReachId("a")),),
        (BrokenOff(at=Micros(3), cause="test"), PickedUp(at=Micros(3), gap=Micros(1))),
        (HungUp(at=Micros(4), onset=Micros(4)), make.ended(4)),
    ):
        writer.append(head.call, events)
        state()

    assert states == [
        *(CallState.RINGING, CallState.RINGING, CallState.RUNNING),
        *(CallState.RUNNING, CallState.FROZEN),
    ]
