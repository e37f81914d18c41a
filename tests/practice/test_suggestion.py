"""The call to take next: chosen from the past alone, and always the same."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from phonecoach.practice import (
    ItemPast,
    Past,
    Playable,
    Try,
    Why,
    in_practice,
    suggest,
)
from phonecoach.scoring.card import Mark

MET, PARTLY, MISSED, HUMAN = Mark.MET, Mark.PARTLY, Mark.MISSED, Mark.NEEDS_HUMAN
LACKING = {PARTLY, MISSED}


def case(name, difficulty=1, *items, above_all=()):
    return Playable(
        case=name, difficulty=difficulty, items=frozenset(items), above_all=above_all
    )


def tries(*names, passed=True):
    return tuple(Try(case=name, passed=passed) for name in names)


def marks(**items):
    return tuple(ItemPast(no=int(no[1:]), marks=them) for no, them in items.items())


NAMES = ("apple", "birch", "cedar", "elder", "maple")
NUMBERS = st.integers(45, 52)
ITEMS = st.lists(NUMBERS, min_size=1, max_size=5)
SHELF = st.lists(st.tuples(st.integers(1, 3), ITEMS), min_size=1, max_size=5).map(
    lambda them: [
        case(name, level, *items, above_all=tuple(sorted(set(items))[:3]))
        for name, (level, items) in zip(NAMES, them, strict=False)
    ]
)
MARKS = st.lists(st.sampled_from((MET, PARTLY, MISSED, HUMAN)), max_size=8).map(tuple)
PASTS = st.builds(
    Past,
    tries=st.lists(
        st.builds(
            Try,
            case=st.sampled_from(NAMES),
            passed=st.sampled_from((True, False, None)),
        ),
        max_size=8,
    ).map(tuple),
    items=st.dictionaries(NUMBERS, MARKS).map(
        lambda them: tuple(ItemPast(no=no, marks=them[no]) for no in them)
    ),
)


@st.composite
def all_tried(draw):
    shelf, past = draw(SHELF), draw(PASTS)
    every = tuple(Try(case=one.case, passed=draw(st.booleans())) for one in shelf)
    return shelf, replace(past, tries=every + past.tries)


@given(SHELF, PASTS, st.randoms(use_true_random=False))
def test_the_order_of_cases_and_items_never_matters(shelf, past, luck):
    found = suggest(shelf, past)
    items = list(past.items)
    luck.shuffle(shelf)
    luck.shuffle(items)

    assert suggest(shelf, replace(past, items=tuple(items))) == found


@given(SHELF, PASTS)
def test_a_suggestion_is_a_case_there_is_with_at_most_three_items_it_can_train(
    shelf, past
):
    found = suggest(shelf, past)

    (chosen,) = (one for one in shelf if one.case == found.case)
    assert set(found.items) <= chosen.items
    assert found.items == tuple(sorted(set(found.items)))
    assert len(found.items) <= 3
    assert len(found.items) >= min(3, len(chosen.above_all))


@given(SHELF, PASTS)
def test_a_case_never_tried_comes_first_the_easiest_of_them(shelf, past):
    tried = {one.case for one in past.tries}
    new = [one for one in shelf if one.case not in tried]
    found = suggest(shelf, past)

    assert (found.reason.id in {Why.FIRST, Why.NEW}) == bool(new)
    if new:
        easiest = min((one.difficulty, one.case) for one in new)
        assert found.case == easiest[1]
        assert (found.reason.id == Why.FIRST) == (not past.tries)


@given(all_tried())
def test_what_was_just_played_is_suggested_only_where_it_is_alone(given_ones):
    shelf, past = given_ones
    found = suggest(shelf, past)

    assert (found.case == past.tries[-1].case) <= (len(shelf) == 1)


@given(all_tried())
def test_no_easier_case_would_serve_the_items_in_practice_better(given_ones):
    shelf, past = given_ones
    found = suggest(shelf, past)
    practised = {one.no for one in in_practice(past)}
    (chosen,) = (one for one in shelf if one.case == found.case)
    others = [one for one in shelf if one.case != past.tries[-1].case] or shelf

    for other in others:
        if other.difficulty <= chosen.difficulty:
            assert not (practised & other.items > practised & chosen.items)
    if found.reason.id == Why.ITEMS:
        values = dict(found.reason.values)
        named = {int(no) for no in values["items"].split()}
        assert named == practised & chosen.items
        assert named <= set(found.items)
        assert 1 <= int(values["lacking"]) <= int(values["of"]) <= 5
    else:
        assert found.reason.values == ()


@given(PASTS)
def test_the_items_in_practice_lacked_something_in_their_last_five_marks(past):
    found = in_practice(past)

    lacking = [one for one in past.items if LACKING & set(one.marks[-5:])]
    assert len(found) == min(3, len(lacking))
    assert [one.no for one in found] == sorted({one.no for one in found})
    known = {one.no: one.marks for one in past.items}
    for one in found:
        assert one.marks == known[one.no][-5:]
        assert LACKING & set(one.marks)


def test_without_a_case_there_is_nothing_to_suggest():
    assert suggest((), Past()) is None


def test_a_late_miss_counts_more_than_an_early_one():
    early = (MISSED, MET, MET, MET, MET)
    late = (MET, MET, MET, MET, MISSED)
    past = Past(items=marks(n45=early, n46=early, n47=early, n48=late))

    assert [one.no for one in in_practice(past)] == [45, 46, 48]


def test_two_parts_weigh_as_one_miss():
    once = (MISSED, MET, MET)
    twice = (PARTLY, PARTLY, MET)
    past = Past(items=marks(n45=(PARTLY,) * 5, n46=(MISSED,) * 5, n47=once, n48=twice))

    assert [one.no for one in in_practice(past)] == [45, 46, 48]


def test_what_lies_more_than_five_marks_back_is_forgiven():
    past = Past(items=marks(n45=(MISSED, MET, MET, MET, MET, MET)))

    assert in_practice(past) == ()


def test_the_case_that_trains_what_was_lacking_wins():
    shelf = (case("apple", 1, 45), case("birch", 1, 46), case("cedar", 1, 45, 46))
    past = Past(
        tries=tries("birch", "cedar", "apple"),
        items=marks(n46=(MET, PARTLY, MISSED), n45=(MET,)),
    )
    found = suggest(shelf, past)

    assert (found.case, found.items) == ("birch", (46,))
    assert found.reason.id == Why.ITEMS
    assert found.reason.values == (("items", "46"), ("lacking", "2"), ("of", "3"))


def test_the_item_most_needed_is_named_first():
    shelf = (case("apple", 1, 45, 46), case("birch", 1))
    past = Past(
        tries=tries("apple", "birch"),
        items=marks(n45=(PARTLY, MET), n46=(MISSED, MISSED)),
    )

    assert dict(suggest(shelf, past).reason.values)["items"] == "46 45"


def test_a_harder_case_waits_until_the_easier_ones_are_passed():
    shelf = (case("apple", 1, 45), case("birch", 1, 45), case("cedar", 2, 45, 46))
    items = marks(n45=(MISSED,), n46=(MISSED,))
    played = ("cedar", "birch", "apple")

    failed = suggest(shelf, Past(tries=tries(*played, passed=False), items=items))
    passed = suggest(shelf, Past(tries=tries(*played), items=items))

    assert (failed.case, passed.case) == ("birch", "cedar")


def test_only_the_latest_try_of_a_case_says_whether_it_is_passed():
    shelf = (case("apple", 1), case("birch", 2), case("cedar", 1))
    first = tries("apple", "cedar", "birch")
    past = Past(tries=first + tries("apple", passed=False))
    better = Past(tries=first + tries("apple", passed=None))

    assert suggest(shelf, past).case == "cedar"
    assert suggest(shelf, better).case == "birch"


def test_where_nothing_is_lacking_it_gets_harder():
    shelf = (case("apple", 1, 45, above_all=(45,)), case("birch", 2, 46))
    past = Past(tries=tries("birch", "apple"), items=marks(n45=(MET,)))
    found = suggest(shelf, past)

    assert (found.case, found.reason.id) == ("birch", Why.HARDER)


def test_where_all_is_hard_enough_the_one_longest_ago_comes_back():
    shelf = (case("apple"), case("birch"), case("cedar"))
    past = Past(tries=tries("apple", "cedar", "birch", "apple", "birch"))
    found = suggest(shelf, past)

    assert (found.case, found.reason.id) == ("cedar", Why.AGAIN)


def test_a_case_that_has_left_the_shelf_does_no_harm():
    past = Past(tries=tries("apple", "gone"))
    found = suggest((case("apple", 3),), past)

    assert (found.case, found.reason.id) == ("apple", Why.AGAIN)
