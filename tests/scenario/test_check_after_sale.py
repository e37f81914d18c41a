"""What is wrong with a note that a case asks for is told in a sentence."""

from __future__ import annotations

from dataclasses import replace

import pytest

from phonecoach.places import scenarios
from phonecoach.scenario.case import AfterSaleText
from phonecoach.scenario.case_file import AfterSale
from phonecoach.scenario.check_after_sale import (
    after_sale_faults,
    after_sale_text_faults,
)
from phonecoach.scenario.entries import library
from phonecoach.scenario.terms import AfterSaleKind, Occasion
from phonecoach.units import Language

TRIP = next(
    one.case
    for one in library(scenarios(), scenarios("shared"))
    if one.id == "hesitant-trip"
)
TASK = AfterSale(
    id="thanks",
    kind=AfterSaleKind.THANK_YOU_NOTE,
    occasion=Occasion.CONTRACT,
    after=("satisfied",),
    in_hours=24,
    names=("choice",),
)
WORDS = AfterSaleText(
    task="Thank her", about="Tomorrow.", occasion=("trip",), example="Dear Ms Fairley"
)


def told(*tasks):
    file = replace(TRIP.file, after_sale=tasks)
    return [(one.text, one.keys) for one in after_sale_faults(file)]


def told_of_words(**words):
    texts = replace(TRIP.texts[Language.EN], after_sale=words)
    file = replace(TRIP.file, after_sale=(TASK,))
    return [(one.text, one.keys) for one in after_sale_text_faults(file, texts)]


def test_a_sound_note_has_no_fault():
    assert told(TASK) == []
    assert told_of_words(thanks=WORDS) == []


@pytest.mark.parametrize(
    ("change", "says", "keys"),
    [
        ({"id": "Thank you"}, "cannot be an id", ("after_sale", 0, "id")),
        ({"in_hours": 0}, "'in_hours' is 0", ("after_sale", 0, "in_hours")),
        ({"in_hours": 2161}, "write from 1 to 2160", ("after_sale", 0, "in_hours")),
        ({"from_hours": 24}, "'from_hours' is 24", ("after_sale", 0, "from_hours")),
        ({"after": ()}, "after which endings", ("after_sale", 0, "after")),
        ({"after": ("sold",)}, "no ending 'sold'", ("after_sale", 0, "after", 0)),
        ({"names": ("chioce",)}, "mean 'choice'", ("after_sale", 0, "names", 0)),
    ],
)
def test_what_is_wrong_with_a_note_is_told(change, says, keys):
    (text, where), *_ = told(replace(TASK, **change))

    assert says in text
    assert where == keys


def test_the_last_hour_that_is_allowed():
    assert told(replace(TASK, in_hours=2160, from_hours=2159)) == []


def test_nobody_who_was_lost_is_written_to():
    lost = replace(TRIP.file.endings[0], outcome="lost")
    file = replace(
        TRIP.file, endings=(lost, *TRIP.file.endings[1:]), after_sale=(TASK,)
    )
    (fault,) = after_sale_faults(file)

    assert "Nobody is written to or rung after the ending 'satisfied'" in fault.text


def test_what_is_for_nobody_outside_is_not_named():
    facts = tuple(
        replace(one, confidential=one.id == "choice") for one in TRIP.file.facts
    )
    (fault,) = after_sale_faults(replace(TRIP.file, facts=facts, after_sale=(TASK,)))

    assert "for nobody outside" in fault.text


def test_two_notes_need_two_names():
    assert "declared twice" in told(TASK, TASK)[0][0]


@pytest.mark.parametrize("key", ["task", "about", "example"])
def test_words_that_are_missing_are_told(key):
    (found,) = told_of_words(thanks=replace(WORDS, **{key: " "}))

    assert found == (f"'{key}' is empty; write it.", ("after_sale", "thanks", key))


def test_an_occasion_has_words():
    (found,) = told_of_words(thanks=replace(WORDS, occasion=(" ",)))

    assert found[1] == ("after_sale", "thanks", "occasion")


def test_why_words_do_not_belong_is_said():
    (found,) = told_of_words(thanks=replace(WORDS, never=("sale",)))

    assert "'never_because' is missing" in found[0]


def test_notes_and_their_words_belong_together():
    text, other = told_of_words(thank=WORDS)

    assert "The note 'thanks' has no text here" in text[0]
    assert "The case has no note 'thank'" in other[0]
