"""Which cases are found."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phonecoach.app.screens.library_filter import Wanted, found, hidden
from phonecoach.scenario import Direction
from phonecoach.units import Language
from tests.app.library_kit import shelf_text


def cases(wanted, language=Language.EN):
    return [one.case for one in found(shelf_text(language), wanted)]


def test_nothing_looked_for_finds_everything_in_its_order():
    text = shelf_text()

    assert found(text, Wanted()) == text.entries
    assert hidden(text, Wanted()) == 0


@pytest.mark.parametrize(
    ("words", "case"),
    [
        ("EIGHTIETH", "broken-delivery"),
        ("whitlock", "broken-delivery"),
        ("harrow", "broken-delivery"),
        ("coffee machine", "repair-enquiry"),
        ("valley holloway", "repair-enquiry"),
        ("oven ringing", "oven"),
    ],
)
def test_words_of_title_caller_and_company_find_a_case(words, case):
    assert case in cases(Wanted(words=words))
    assert len(cases(Wanted(words=words))) < 5


def test_an_item_is_found_by_its_number_and_by_its_words():
    complaint = {"broken-delivery", "oven"}

    assert set(cases(Wanted(words="90"))) == complaint
    assert set(cases(Wanted(words="apology"))) == complaint
    assert set(cases(Wanted(item=90))) == {*complaint, "blinds"}


def test_a_number_is_not_found_inside_another():
    assert cases(Wanted(words="9")) == []


def test_full_width_letters_are_the_same_letters():
    assert cases(Wanted(words="９０")) == cases(Wanted(words="90"))


@pytest.mark.parametrize("language", Language)
def test_each_language_is_searched_by_its_own_words(language):
    word = {Language.KO: "팔순", Language.EN: "eightieth", Language.JA: "傘寿"}

    assert cases(Wanted(words=word[language]), language) == ["broken-delivery"]


def test_choices_leave_out_what_they_do_not_name():
    assert cases(Wanted(direction=Direction.OUTBOUND)) == ["blinds", "oven"]
    assert cases(Wanted(level=1)) == ["repair-enquiry", "blinds"]
    assert cases(Wanted(minutes=6)) == ["repair-enquiry", "broken-delivery", "blinds"]
    assert hidden(shelf_text(), Wanted(minutes=6)) == 2


def test_a_broken_case_stays_unless_words_are_not_in_its_title():
    assert "blinds" in cases(Wanted(level=3, minutes=3, item=90))
    assert "blinds" in cases(Wanted(words="match"))
    assert "blinds" not in cases(Wanted(words="oven"))


def test_asking_names_what_is_asked_and_without_takes_it_back():
    wanted = Wanted(words="oven", minutes=6)

    assert wanted.asking() == ("words", "minutes")
    assert wanted.without("minutes") == Wanted(words="oven")
    assert wanted.without("words", "minutes") == Wanted()


@given(
    st.builds(
        Wanted,
        words=st.text(max_size=8),
        direction=st.none() | st.sampled_from(Direction),
        item=st.none() | st.integers(44, 100),
        minutes=st.none() | st.integers(1, 12),
        level=st.none() | st.integers(1, 3),
    )
)
def test_asking_for_more_never_finds_more(wanted):
    text = shelf_text()
    those = set(found(text, wanted))

    for name in wanted.asking():
        assert those <= set(found(text, wanted.without(name)))
    assert len(those) + hidden(text, wanted) == len(text.entries)
