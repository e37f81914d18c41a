"""The calls of a day: chosen from the past alone, and always the same."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from phonecoach.practice import Past, Why, in_practice, memories, practice_of
from phonecoach.practice.day import MOST
from phonecoach.practice.standing import CLOSING, gate_items, standing
from tests.practice.making import (
    HUMAN,
    MET,
    MISSED,
    PARTLY,
    SHELVES,
    call,
    case,
    item,
    on,
    past,
    situations,
)

EASY = case("apple", 1, 45, 64, above_all=(45,))
MIDDLE = case("birch", 2, 45, 54, 64, above_all=(54,))
HARD = case("cedar", 3, 45, 76, 98, above_all=(98,))
SHELF = (EASY, MIDDLE, HARD)


def cases(day):
    return [one.case for one in day.calls]


def whys(day):
    return [one.reason.id for one in day.calls]


@given(situations(), st.randoms(use_true_random=False))
def test_the_order_of_cases_and_items_never_matters(situation, luck):
    shelf, before, today = situation
    found = practice_of(shelf, before, today)
    items = list(before.items)
    luck.shuffle(shelf)
    luck.shuffle(items)

    assert practice_of(shelf, Past(tries=before.tries, items=tuple(items)), today) == (
        found
    )


@given(situations())
def test_a_day_has_at_most_four_calls_each_of_another_case(situation):
    day = practice_of(*situation)

    assert len(day.calls) <= MOST
    assert len(set(cases(day))) == len(day.calls)


@given(situations())
def test_each_call_is_a_case_there_is_with_items_that_it_trains(situation):
    shelf, before, today = situation
    known = {one.case: one for one in shelf}
    day = practice_of(shelf, before, today)

    for one in (*day.calls, day.next):
        assert set(one.items) <= known[one.case].items
        assert one.items == tuple(sorted(set(one.items)))
        assert 1 <= len(one.items) <= 3
        named = dict(one.reason.values).get("items", "").split()
        assert {int(no) for no in named} <= set(one.items)


@given(situations())
def test_what_comes_next_is_the_first_that_is_not_done(situation):
    shelf, before, today = situation
    day = practice_of(shelf, before, today)
    taken = {one.case for one in before.tries if one.day == today}

    assert {one.case for one in day.calls if one.done} == taken & set(cases(day))
    open_ones = [one for one in day.calls if not one.done]
    if open_ones:
        assert day.next == open_ones[0]
    elif before.tries and len(shelf) > 1:
        assert day.next.case != before.tries[-1].case


@given(situations(), st.data())
def test_the_calls_stay_the_same_while_they_are_taken(situation, data):
    shelf, before, today = situation
    assume(all(one.day < today for one in before.tries))
    morning = practice_of(shelf, before, today)
    taken = data.draw(st.sampled_from(shelf))
    marks = st.sampled_from((MET, PARTLY, MISSED))
    marked = data.draw(st.dictionaries(st.sampled_from(sorted(taken.items)), marks))
    later = _and_then(before, (taken.case, (today - on(0)).days, marked))

    assert cases(practice_of(shelf, later, today)) == cases(morning)


def _and_then(before, call_):
    """Return a past with one more call."""
    more = past(call_)
    items = {one.no: one.marks for one in before.items}
    for one in more.items:
        items[one.no] = (*items.get(one.no, ()), *one.marks)
    found = tuple(item_ for item_ in items.items())
    return Past(
        tries=(*before.tries, *more.tries),
        items=tuple(
            type(more.items[0])(no=no, marks=marks[-12:]) for no, marks in found
        )
        if more.items
        else before.items,
    )


@given(situations())
def test_nothing_that_is_due_and_within_reach_is_left_out_without_need(situation):
    shelf, before, today = situation
    day = practice_of(shelf, before, today)
    known = standing(shelf, before.before(today), today)
    assume(before.before(today).tries)
    seeking = {
        one.case: one.items
        for one in known.worth_seeking(
            [one for one in shelf if one.difficulty <= known.reach]
        )
    }
    covered = frozenset().union(*(seeking[one] for one in cases(day)))
    able = frozenset().union(*seeking.values())

    if len(day.calls) < MOST:
        assert known.needs.keys() & able <= covered
    for one in cases(day):
        others = (seeking[it] for it in cases(day) if it != one)
        assert known.needs.keys() & (seeking[one] - frozenset().union(*others))


@given(SHELVES)
def test_who_never_took_a_call_begins_with_the_easiest_alone(shelf):
    easiest = min((one.difficulty, one.case) for one in shelf)
    day = practice_of(shelf, Past(), on(0))

    assert cases(day) == [easiest[1]]
    assert day.next.reason.id is Why.FIRST


def test_without_a_case_there_is_no_day():
    assert practice_of((), Past(), on(0)) is None


def test_after_the_first_call_another_is_there_for_who_wants_it():
    day = practice_of(SHELF, past(call("apple", 0, i45=MET, i64=MET)), on(0))

    assert [(one.case, one.done) for one in day.calls] == [("apple", True)]
    assert day.calls[0].reason.id is Why.FIRST
    assert day.next.case != "apple"
    assert day.next.reason.id is Why.NEW


def test_what_was_missed_twice_is_the_reason_and_is_told():
    before = past(
        call("apple", 0, i45=MET, i64=MET),
        call("apple", 1, i45=MISSED, i64=MET),
        call("apple", 2, i45=MISSED, i64=MET),
    )
    day = practice_of((EASY,), before, on(3))

    assert day.next.reason.id is Why.ITEMS
    assert dict(day.next.reason.values) == {
        "items": "45",
        "lacking": "2",
        "of": "3",
        "missed": "2",
    }
    assert 45 in day.next.items


def test_what_was_met_comes_back_when_its_day_has_come():
    before = past(call("apple", 0, i45=MET, i64=MET))

    assert practice_of((EASY,), before, on(1)).calls == ()
    day = practice_of((EASY,), before, on(2))
    assert whys(day) == [Why.DUE]
    assert dict(day.next.reason.values) == {"items": "45 64", "days": "2"}


def test_on_a_day_on_which_nothing_is_due_one_may_go_on_all_the_same():
    day = practice_of((EASY,), past(call("apple", 0, i45=MET, i64=MET)), on(1))

    assert day.calls == ()
    assert (day.next.case, day.next.reason.id) == ("apple", Why.AHEAD)


def test_a_call_whose_items_were_practised_elsewhere_is_still_of_the_day():
    shelf = (case("apple", 1, 45), case("birch", 1, 46), case("cedar", 1, 45, 46, 47))
    before = past(call("apple", 0, i45=MISSED), call("birch", 0, i46=MISSED))
    assert cases(practice_of(shelf, before, on(1))) == ["cedar"]

    both = past(
        call("apple", 0, i45=MISSED),
        call("birch", 0, i46=MISSED),
        call("cedar", 0, i47=MET),
        call("apple", 1, i45=MET),
        call("birch", 1, i46=MET),
    )
    day = practice_of(shelf, both, on(1))
    assert day.next.reason.id is Why.AHEAD


# The gates ----------------------------------------------------------------------------


def test_the_gate_items_are_the_fatal_ones_and_those_that_close_a_call():
    assert gate_items() == CLOSING | {76, 80, 93}


@given(situations())
def test_nothing_is_suggested_beyond_reach_while_something_else_is_left(situation):
    shelf, before, today = situation
    known = standing(shelf, before.before(today), today)
    level = {one.case: one.difficulty for one in shelf}

    for one in practice_of(shelf, before, today).calls:
        assert level[one.case] <= known.reach


@given(situations())
def test_a_gate_item_that_was_missed_keeps_harder_calls_back(situation):
    shelf, before, today = situation
    known = standing(shelf, before, today)
    hardest = max(one.difficulty for one in shelf)

    assert (known.reach < hardest) >= bool(known.gated)
    assert known.gated <= gate_items()
    for no in known.gated:
        assert MISSED in memories(before.items)[no].days[-2:]


def test_harder_calls_are_suggested_once_the_closing_holds():
    missed = past(call("apple", 0, i45=MET, i64=MISSED))
    day = practice_of(SHELF, missed, on(1))
    assert cases(day) == ["apple"]
    assert whys(day) == [Why.GATE]

    once = past(call("apple", 0, i64=MISSED), call("apple", 1, i64=MET))
    assert standing(SHELF, once, on(2)).reach == 1
    twice = past(
        call("apple", 0, i64=MISSED),
        call("apple", 1, i64=MET),
        call("apple", 2, i64=MET),
    )
    assert standing(SHELF, twice, on(3)).reach == 3
    assert "birch" in cases(practice_of(SHELF, twice, on(3)))


def test_partly_met_holds_and_what_a_human_has_to_mark_holds_nobody_up():
    partly = past(call("apple", 0, i64=PARTLY))
    human = past(call("apple", 0, i64=HUMAN))

    assert standing(SHELF, partly, on(1)).reach == 3
    assert standing(SHELF, human, on(1)).reach == 3


def test_a_fatal_item_of_a_hard_case_does_not_keep_from_it():
    missed = past(call("cedar", 0, i76=MISSED))

    assert standing(SHELF, missed, on(1)).reach == 3


def test_a_gate_comes_before_everything_else():
    shelf = (case("apple", 1, 64), case("birch", 1, 45, 46, 47), HARD)
    before = past(
        call("apple", 0, i64=MISSED),
        call("birch", 0, i45=MISSED, i46=MET, i47=MET),
    )

    assert cases(practice_of(shelf, before, on(1))) == ["apple", "birch"]


# Where an item comes ------------------------------------------------------------------


def test_an_item_is_sought_where_it_was_marked():
    shelf = (case("apple", 1, 45, 46), case("birch", 1, 45))
    before = past(
        call("apple", 0, i46=MET),
        call("apple", 1, i46=MET),
        call("apple", 2, i46=MET),
        call("birch", 2, i45=MISSED),
    )

    assert cases(practice_of(shelf, before, on(3))) == ["birch"]


def test_an_item_that_no_call_gets_marked_is_left_to_others():
    calls = [call("apple", day, i64=MET) for day in range(10)]

    assert practice_of((EASY,), past(*calls[:9]), on(9)).calls != ()
    assert practice_of((EASY,), past(*calls), on(10)).calls == ()


# Items in practice --------------------------------------------------------------------


@given(situations())
def test_at_most_three_items_are_in_practice_and_each_was_lacking(situation):
    found = in_practice(situation[1])

    assert len(found) <= 3
    assert [one.no for one in found] == sorted(one.no for one in found)
    for one in found:
        assert len(one.marks) <= 5
        assert {mark.mark for mark in one.marks} & {PARTLY, MISSED}


@pytest.mark.parametrize(
    ("worse", "better"),
    [
        (((0, MET), (1, MISSED)), ((0, MISSED), (1, MET))),
        (((0, MISSED),), ((0, PARTLY),)),
        (((0, PARTLY), (1, PARTLY)), ((0, MET), (1, PARTLY))),
    ],
)
def test_what_fell_short_later_or_more_is_practised_first(worse, better):
    others = [item((0, MISSED), (1, MISSED), no=no) for no in (45, 46)]
    items = (item(*better, no=47), item(*worse, no=64), *others)

    assert [one.no for one in in_practice(Past(items=items))] == [45, 46, 64]
