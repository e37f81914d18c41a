"""Cards: kept with their history, pointed at, overruled by humans."""

from __future__ import annotations

import pytest

from phonecoach.call.record import Continued, Purpose
from phonecoach.errors import StoreError
from phonecoach.scoring.card import Mark
from phonecoach.scoring.history import History, PastCall, Promise
from phonecoach.store import EffectiveMark
from phonecoach.units import Mode
from tests.store import making as make


@pytest.fixture
def call(world, mina):
    return world.take(world.store, mina)


def share_of(reader, person, call, no):
    return next(mark.share for mark in reader.marks(person.id, call) if mark.item == no)


def test_card_comes_back_with_its_history(world, mina, call):
    past = PastCall(
        call=call,
        case="late_parcel",
        started=world.now(),
        mode=Mode.TYPED,
        outcome=make.ended(1).outcome,
        score=None,
        shares=((44, 1 / 3), (100, 1.0)),
    )
    promise = Promise(call=call, content="다시 전화", due=world.now())
    history = History(calls=(past,), promises=(promise,))
    shown = make.card(call, make.item(44, "met", 1 / 3), make.item(45, "missed", 0.0))
    made = world.store.writer.keep_card(shown, history)
    world.store.writer.flush()

    stored = world.reader.current_card(mina.id, call)

    assert (stored.id, stored.card, stored.history) == (made, shown, history)
    assert stored.current


def test_call_without_a_card_has_no_current_one(store, reader, mina, call):
    store.writer.flush()

    assert reader.current_card(mina.id, call) is None
    assert reader.cards(mina.id, call) == ()
    assert reader.marks(mina.id, call) == ()
    assert reader.calls(mina.id)[0].pending is None


def test_new_card_counts_and_the_old_one_stays(store, reader, mina, call):
    old = store.writer.keep_card(make.card(call, rules="1"), make.history())
    new = store.writer.keep_card(make.card(call, rules="2", score=70.0), make.history())
    store.writer.flush()

    assert [(each.id, each.current) for each in reader.cards(mina.id, call)] == [
        (old, False),
        (new, True),
    ]
    assert reader.calls(mina.id)[0].score == 70.0


def test_older_card_can_be_pointed_at_again(store, reader, mina, call):
    old = store.writer.keep_card(make.card(call), make.history())
    store.writer.keep_card(
        make.card(call, make.item(44, "missed", 0.0)), make.history()
    )
    store.writer.point_at(old)
    store.writer.flush()

    assert reader.current_card(mina.id, call).id == old
    assert share_of(reader, mina, call, 44) == 1.0


def test_card_of_a_test_goes_on_to_count(world, mina):
    call = world.take(world.store, mina, purpose=Purpose.TEST)
    first = world.store.writer.keep_card(make.card(call), make.history())
    second = world.store.writer.keep_card(make.card(call, score=100.0), make.history())
    world.store.writer.flush()

    assert [(each.id, each.current) for each in world.reader.cards(mina.id, call)] == [
        (first, True),
        (second, False),
    ]
    world.store.writer.point_at(second)
    with pytest.raises(StoreError, match="the card of a test stays"):
        world.store.writer.flush()


def test_card_that_is_not_there_cannot_count(store):
    store.writer.point_at("nowhere")

    with pytest.raises(StoreError, match="has no card nowhere"):
        store.writer.flush()


def test_card_of_an_unknown_call_is_refused(store):
    store.writer.keep_card(make.card("nowhere"), make.history())

    with pytest.raises(StoreError, match="FOREIGN KEY"):
        store.writer.flush()


def test_marks_are_those_of_the_current_card(store, reader, mina, call):
    shown = make.card(
        call,
        make.item(44, "partly", 0.25),
        make.item(45, "not applicable"),
        make.item(50, "needs a human"),
    )
    store.writer.keep_card(shown, make.history())
    store.writer.flush()

    assert reader.marks(mina.id, call) == (
        EffectiveMark(item=44, mark=Mark.PARTLY, share=0.25, by_human=False),
        EffectiveMark(item=45, mark=Mark.NOT_APPLICABLE, share=None, by_human=False),
        EffectiveMark(item=50, mark=Mark.NEEDS_HUMAN, share=None, by_human=False),
    )
    assert reader.calls(mina.id)[0].pending == 1


def test_humans_mark_counts_before_and_after_a_new_score(world, mina, chief, call):
    note = make.human_mark(44, "missed", 0.0)
    world.store.writer.annotate(world.annotation(call, chief, note))
    world.store.writer.keep_card(make.card(call), make.history())
    world.store.writer.keep_card(make.card(call, rules="2"), make.history())
    world.store.writer.flush()

    (mark,) = world.reader.marks(mina.id, call)
    assert mark == EffectiveMark(item=44, mark=Mark.MISSED, share=0.0, by_human=True)
    shown = world.reader.current_card(mina.id, call).card.items[0]
    assert (shown.mark, shown.by_human) == (Mark.MISSED, True)
    kept = [each.card.items[0].mark for each in world.reader.cards(mina.id, call)]
    assert kept == [Mark.MET, Mark.MET]


def test_of_several_humans_the_latest_counts_in_whatever_order_they_come(
    world, mina, chief, call
):
    world.store.writer.keep_card(make.card(call), make.history())
    earlier = world.annotation(call, chief, make.human_mark(44, "partly", 0.5))
    later = world.annotation(call, chief, make.human_mark(44, "missed", 0.0))
    for annotation in (later, earlier):
        world.store.writer.annotate(annotation)
    world.store.writer.flush()

    assert share_of(world.reader, mina, call, 44) == 0.0


def test_human_can_take_an_item_out(world, mina, chief, call):
    world.store.writer.keep_card(make.card(call), make.history())
    note = make.human_mark(44, "not applicable", 0.0)
    world.store.writer.annotate(world.annotation(call, chief, note))
    world.store.writer.flush()

    assert share_of(world.reader, mina, call, 44) is None


def test_human_mark_that_is_no_mark_is_our_bug(world, chief, call):
    world.store.writer.annotate(
        world.annotation(call, chief, make.human_mark(44, "good", 1))
    )

    with pytest.raises(ValueError, match="good"):
        world.store.writer.flush()


def test_history_holds_earlier_calls_with_the_marks_that_count(
    world, mina, chief, call
):
    world.store.writer.keep_card(
        make.card(call, make.item(44, "met", 1.0), make.item(45, "needs a human")),
        make.history(),
    )
    note = make.human_mark(44, "partly", 0.5)
    world.store.writer.annotate(world.annotation(call, chief, note))
    second = world.take(world.store, mina)
    world.store.writer.keep_card(make.card(second, score=None), make.history())
    world.take(world.store, mina)  # has no card
    world.store.writer.flush()

    calls = world.reader.history(mina.id, mina.id, world.now()).calls

    assert [(past.call, past.score) for past in calls] == [(call, None), (second, None)]
    assert calls[0].shares == ((44, 0.5),)
    assert calls[0].mode is Mode.TYPED


def test_a_call_that_goes_on_from_another_counts_in_no_history(world, mina, call):
    goes_on = Continued(call=call, events=3)
    again = world.take(world.store, mina, continued=goes_on)
    for each in (call, again):
        world.store.writer.keep_card(
            make.card(each, make.item(44, "met", 1.0)), make.history()
        )
    world.store.writer.flush()

    past = world.reader.history(mina.id, mina.id, world.now()).calls

    assert [one.call for one in past] == [call]
    assert [one.call for one in world.reader.item_marks(mina.id, mina.id)] == [call]


def test_history_ends_before_the_call_that_is_scored(world, mina):
    started = []
    for _ in range(3):
        started.append(world.now())
        call = world.take(world.store, mina, started=started[-1])
        world.store.writer.keep_card(make.card(call), make.history())
    world.store.writer.flush()

    def of(before, **limit):
        found = world.reader.history(mina.id, mina.id, before, **limit).calls
        return [past.started for past in found]

    assert of(started[2]) == started[:2]
    assert of(world.now(), limit=2) == started[1:]


def test_filed_call_is_no_history(world, mina):
    call = world.begin(world.store, mina)
    world.store.writer.append(call, (make.broken_off(5), make.filed(5)))
    world.store.writer.keep_card(make.card(call), make.history())
    world.store.writer.flush()

    assert world.reader.history(mina.id, mina.id, world.now()).calls == ()
