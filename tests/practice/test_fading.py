"""Help fades with the item that it helps with."""

from hypothesis import given

from phonecoach.call.hints import Help
from phonecoach.practice import helps, memories
from tests.practice.making import MET, MISSED, PARTLY, call, past, situations

ROAD = [
    ((), Help.SENTENCE),
    (((0, MET),), Help.SENTENCE),
    (((0, MET), (2, MET)), Help.WORD),
    (((0, MET), (2, MET), (7, MET)), Help.NONE),
    (((0, MET), (2, MET), (7, MET), (9, PARTLY)), Help.SENTENCE),
    (((0, MISSED), (1, MISSED), (2, MET), (3, MET), (4, MET)), Help.WORD),
]


def test_first_a_sentence_then_a_word_then_nothing_and_back_again():
    for marks, needed in ROAD:
        calls = [call("apple", day, i64=mark) for day, mark in marks]
        assert helps(past(*calls), [64]) == {64: needed}


@given(situations())
def test_nothing_is_left_exactly_where_an_item_is_mastered(situation):
    _, before, _ = situation
    items = [one.no for one in before.items]
    known = memories(before.items)
    found = helps(before, items)

    assert found.keys() == set(items)
    for no, needed in found.items():
        assert (needed is Help.NONE) == (no in known and known[no].mastered)
