import pytest
from hypothesis import given
from hypothesis import strategies as st

from phonecoach.language.protocol import Behaviour, Slots, Verdict
from phonecoach.language.site_greeting import GREETING, greetings, heard_as_greeting
from phonecoach.units import Language

OWN = "Foxglove Care, you’re through to {name}. What’s on your mind?"
SLOTS = Slots(company=("Foxglove Care", "Foxglove"), own_name=("Priya Shah", "Priya"))
THANKS = Behaviour(
    name="thank_call", verdict=Verdict.YES, span=(0, 5), rule="r", why="w"
)
NAME = Behaviour(
    name="state_own_name", verdict=Verdict.WEAK, span=(30, 35), rule="r", why="w"
)


def heard(text, greeting=OWN, behaviours=(THANKS, NAME), language=Language.EN):
    wanted = greetings(greeting, SLOTS)
    return heard_as_greeting(text, wanted, behaviours, language)


@pytest.mark.parametrize(
    "text",
    [
        "Foxglove Care, you’re through to Priya. What’s on your mind?",
        "foxglove care you're through to priya shah what's on your mind",
        "Foxglove Care, you’re thru to Priya. What’s on your mind?",
        "Foxglove Care, you’re through to Priya. What’s on your mind? The line is bad.",
    ],
)
def test_whoever_says_the_greeting_of_the_house_has_greeted_in_full(text):
    found = heard(text)

    assert [one.name for one in found] == [*GREETING, "thank_call"]
    assert all(one.verdict is Verdict.YES for one in found[:3])
    (start, end) = found[0].span
    assert start == 0
    assert text[:end].rstrip("?").endswith("mind")
    assert text[:end] in found[0].why


@pytest.mark.parametrize(
    "text",
    [
        "",
        "…",
        "Foxglove Care.",
        "Foxglove Care, you’re through to Priya.",
        "Hello, Foxglove, Priya speaking. How can I help?",
        "One moment. Foxglove Care, you’re through to Priya. What’s on your mind?",
    ],
)
def test_other_words_are_left_to_the_rules(text):
    assert heard(text) == (THANKS, NAME)


def test_a_house_without_a_greeting_changes_nothing():
    assert greetings("", SLOTS) == ()
    assert heard("Foxglove Care, Priya speaking.", greeting="") == (THANKS, NAME)


def test_a_greeting_may_name_the_company_by_any_of_its_forms():
    wanted = greetings("{company}, {name} speaking.", SLOTS)

    assert len(wanted) == 4
    assert "Foxglove, Priya Shah speaking." in wanted


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (Language.KO, "반갑습니다, 온담입니다. 이수진이 모시겠습니다."),
        (Language.JA, "お電話ありがとうございます。みおつくし電器、佐藤でございます。"),
    ],
)
def test_what_is_told_of_it_is_in_the_language_of_the_call(language, text):
    found = heard(text, greeting=text, behaviours=(), language=language)

    assert [one.rule for one in found] == [
        f"{name}.{language}:site_greeting" for name in GREETING
    ]
    assert found[0].why.isascii() is False


@given(st.text())
def test_spans_lie_within_whatever_was_said(text):
    for one in heard(text, greeting="Ja", behaviours=()):
        assert 0 <= one.span[0] < one.span[1] <= len(text)
