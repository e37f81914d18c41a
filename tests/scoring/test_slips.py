from dataclasses import replace

import pytest

from phonecoach.scenario import FactText, Outcome, StageKind
from phonecoach.scoring.reasons import sentence
from phonecoach.units import Language
from tests.scoring.builder import TEXTS, case, with_wish

SWAPPED = "Number: in “{}”, the digits 47 are the wrong way round. They should be 74."
FULL_MEMO = "repair, coffee machine, 4471, 0113 496 0274"


def spoken_in(case_, **facts):
    """Return a case whose English texts know some facts by other words."""
    english = case_.texts[Language.EN]
    known = {**english.facts, **facts}
    return replace(
        case_, texts={**case_.texts, Language.EN: replace(english, facts=known)}
    )


def noted(memo, case_=None):
    call = with_wish(case_).turn("I see.", "acknowledge").wait(1).says("name")
    return call.wait(1).says("number").memo(memo).end().item(47)


def told(mark, language=Language.EN):
    return [sentence(one, language) for one in mark.remarks]


def test_a_memo_that_is_right_is_not_remarked_on():
    assert told(noted(FULL_MEMO)) == []


@pytest.mark.parametrize(
    ("memo", "remark"),
    [
        (
            "repair coffee machine 4471 0113 496 0275",
            "Number: in “0113 496 0275”, digit 11 should be 4, not 5.",
        ),
        (
            "repair coffee machine 4471 0113 496 0247",
            SWAPPED.format("0113 496 0247"),
        ),
        (
            "repair coffee machine 4471 0113 496 027",
            "Number: “0113 496 027” is too short. The number has 11 digits.",
        ),
        (
            "repair coffee machine 4471 496 0274",
            "Number: “496 0274” is right, but 0113 is missing in front of it.",
        ),
        (
            "repair coffee grinder 4471 0113 496 0274",
            "Product: only part of “coffee machine” is there.",
        ),
    ],
)
def test_the_remark_says_what_is_wrong(memo, remark):
    assert told(noted(memo)) == [remark]


def test_what_is_noted_in_part_is_worth_a_half():
    mark = noted("repair coffee machine 4471 496 0274")

    assert mark.share == pytest.approx(7 / 8)
    assert mark.reason.id == "47.in_part"
    assert mark.reason.values == (("part_facts", "Number"),)


def test_what_is_lacking_and_what_is_noted_in_part_add_up():
    mark = noted("repair coffee grinder 0113 496 0274")

    assert mark.share == pytest.approx(1 - 1.5 / 4)
    assert mark.reason.values == (("lacking_facts", "Order number"),)


def test_an_obligatory_fact_noted_wrongly_costs_everything():
    assert noted("repair coffee machine 4471 0113 496 0275").share == 0


def test_another_fact_of_the_case_is_no_slip():
    # The secret number is one digit from the order number, and in the case as well.
    near = spoken_in(
        case(),
        order=replace(TEXTS["order"], value="998876"),
        secret=replace(TEXTS["secret"], value="998877"),
    )

    mark = noted("repair coffee machine 998877, 0113 496 0274", near)
    assert told(mark) == []
    other = noted("repair coffee machine 998866, 0113 496 0274", near)
    assert told(other) == ["Order number: in “998866”, digit 5 should be 7, not 6."]


@pytest.mark.parametrize("language", Language)
def test_every_language_words_a_slip(language):
    (remark,) = noted("repair coffee machine 4471 0113 496 0275").remarks

    words = sentence(remark, language)
    assert "0113 496 0275" in words
    assert "11" in words


# Ringing back and summing up ----------------------------------------------------------

CALLBACK = case(callback_possible=True)


def arranged(back="0113 496 0274, thank you.", **form):
    call = with_wish(CALLBACK).turn("Your number?").wait(1).says("number")
    call.stage(StageKind.ARRANGING)
    call.turn(back, "ask_convenient_time").wait(1).says("when")
    call.form(**{"day": "Friday", "time": "5.30 pm", "number": "01134960274", **form})
    return call.turn("Goodbye.").end(Outcome.CALLBACK).item(66)


@pytest.mark.parametrize(
    ("more", "remarks"),
    [
        ({}, []),
        (
            {"back": "0113 496 0275, thank you."},
            ["Number: in “0113 496 0275”, digit 11 should be 4, not 5."],
        ),
        (
            {"number": "01134960247"},
            [SWAPPED.format("01134960247")],
        ),
        ({"day": "Monday"}, ["Day: “monday” is wrong. It should be “Friday”."]),
        ({"time": "6.30"}, ["Hour: “6.30” is wrong. It should be “5.30 pm”."]),
    ],
)
def test_what_is_read_back_or_filed_wrongly_is_told(more, remarks):
    assert told(arranged(**more)) == remarks


def test_a_number_in_a_summary_is_told_digit_by_digit():
    call = with_wish().turn("I see.", "acknowledge").wait(1).says("name")
    call.wait(1).says("number")
    words = "Your coffee machine is to be mended, and I ring 0113 496 0284. Right?"
    call.turn(words, "summarise", "confirm_understanding")

    assert told(call.end().item(62)) == [
        "Number: in “0113 496 0284”, digit 10 should be 7, not 8."
    ]


# The day of the call ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("today", "memo", "share"),
    [
        ("Tuesday", "Friday", 1.0),
        ("Tuesday", "27 Nov", 1.0),  # the call was taken on Tuesday 24 November
        ("Tuesday", "in 3 days", 1.0),
        ("Wednesday", "in 2 days", 1.0),
        ("Wednesday", "27/11", 1.0),
        ("Friday", "today", 1.0),
        ("Friday", "27/11", 1.0),
        ("Saturday", "20/11", 1.0),  # the Saturday next to the call is the 21st
        ("Saturday", "27/11", 1.0),
        ("Saturday", "4/12", 0.5),
        (None, "27 Nov", 1.0),
        (None, "tomorrow", 0.5),
    ],
)
def test_days_are_counted_from_the_day_the_case_is_set_on(today, memo, share):
    facts = {"day": replace(TEXTS["day"], value="this Friday")}
    if today:
        facts["today"] = FactText(label="Today", value=today)
    some = spoken_in(CALLBACK, **facts)
    call = with_wish(some).stage(StageKind.ARRANGING)
    call.turn("When suits you?", "ask_convenient_time").wait(1).says("when")
    call.form(day=memo, time="5.30 pm")
    mark = call.turn("0113 496 0274.").end().item(66)

    filed = "form" in dict(mark.reason.values).get("given_parts", "").split(",")
    assert filed is (share == 1.0)
