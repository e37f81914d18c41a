"""The fewest calls that cover what is needed."""

from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from phonecoach.practice.covering import EXACT, fewest
from tests.practice.making import ITEMS, NUMBERS, SHELVES, case

NEEDS = st.dictionaries(NUMBERS, st.integers(1, 8), max_size=8)
MANY = st.lists(ITEMS, min_size=EXACT + 1, max_size=EXACT + 8).map(
    lambda them: [case(f"case-{at:02}", 1, 45, *one) for at, one in enumerate(them)]
)


def covered(cases, needs):
    """Return how much of the need some cases cover."""
    items = frozenset().union(*(one.items for one in cases))
    return sum(needs[no] for no in needs if no in items)


@given(SHELVES, NEEDS, st.integers(1, 4))
def test_no_other_set_covers_more_or_as_much_with_fewer(shelf, needs, most):
    found = fewest(shelf, needs, most)
    worth = (covered(found, needs), -len(found))

    for count in range(most + 1):
        for them in combinations(shelf, count):
            assert (covered(them, needs), -count) <= worth


@given(st.one_of(SHELVES, MANY), NEEDS, st.integers(1, 4))
def test_each_adds_something_and_none_adds_more_than_the_one_before(shelf, needs, most):
    found = fewest(shelf, needs, most)
    parts = [covered(found[:count], needs) for count in range(len(found) + 1)]
    added = [after - before for before, after in pairwise(parts)]

    assert len(found) <= most
    assert all(one > 0 for one in added)
    assert added == sorted(added, reverse=True)


@given(MANY, NEEDS)
def test_of_many_cases_each_is_the_best_that_can_be_added(shelf, needs):
    needs = {45: 1, **needs}
    found = fewest(shelf, needs, 4)

    for at, one in enumerate(found):
        best = max(covered([*found[:at], other], needs) for other in shelf)
        assert covered([*found[:at], one], needs) == best


def test_of_sets_alike_the_one_that_trains_an_item_twice_comes_first():
    shelf = [case("apple", 1, 45), case("birch", 1, 46), case("cedar", 1, 45, 47)]
    needs = {45: 1, 46: 1}

    assert [one.case for one in fewest(shelf, needs, 4)] == ["apple", "birch"]
    both = [*shelf[:2], case("cedar", 1, 45, 46, 47)]
    assert [one.case for one in fewest(both, needs, 4)] == ["cedar"]
    twice = [case("apple", 1, 45), case("birch", 1, 46, 47), case("cedar", 1, 45, 46)]
    needs = {45: 1, 46: 1, 47: 1}
    assert {one.case for one in fewest(twice, needs, 4)} == {"birch", "cedar"}


def test_what_is_alike_in_all_goes_by_the_order_of_preference():
    shelf = [case("birch", 1, 45), case("apple", 1, 45)]

    assert fewest(shelf, {45: 1}, 4) == (shelf[0],)


def test_where_nothing_is_needed_no_call_is():
    assert fewest([case("apple", 1, 45)], {}, 4) == ()
    assert fewest([case("apple", 1, 45)], {46: 1}, 4) == ()
    assert fewest([], {46: 1}, 4) == ()
