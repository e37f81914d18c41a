"""Other words for what a drill dictates."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phonecoach.checklist.drills import DrillKind
from phonecoach.places import scenarios
from phonecoach.proving.trials import trials
from phonecoach.scenario.drawing import Draw, drawn, draws, every_wording, with_draw
from phonecoach.scenario.drills import drill_of
from phonecoach.scenario.entries import library
from phonecoach.scenario.keeping import freeze, thaw
from phonecoach.units import Language

CASES = {
    one.case.file.id: one.case for one in library(scenarios(), scenarios("shared"))
}
DRAWING = [
    pytest.param(case, language, id=f"{name}-{language}")
    for name, case in CASES.items()
    for language, texts in case.texts.items()
    if texts.drawn
]
PARCEL = CASES["broken-delivery"]


def put(words, text):
    return Draw(group="g", at=0, words=words).put(text)


def facts(case, language):
    return {one: words.value for one, words in case.texts[language].facts.items()}


def said(case, language):
    return {
        (line, one.id): (one.text, one.duration_ms)
        for line, wordings in case.texts[language].lines.items()
        for one in wordings
    }


def test_every_case_that_dictates_draws_in_every_language():
    dictating = {
        name
        for name, case in CASES.items()
        if any(one.kind is DrillKind.DICTATION for one in case.file.drills)
    }

    assert len(dictating) >= 10
    for name in dictating:
        for texts in CASES[name].texts.values():
            assert sum(map(len, texts.drawn.values())) >= 3, name


@pytest.mark.parametrize(("case", "language"), DRAWING)
def test_the_same_seed_draws_the_same(case, language):
    for seed in range(5):
        made = drawn(case, language, seed)
        assert made == drawn(case, language, seed)
        assert thaw(freeze(made)) == made


@pytest.mark.parametrize(("case", "language"), DRAWING)
def test_seeds_draw_every_list_and_the_words_as_they_are_written(case, language):
    texts = case.texts[language]
    ways = 1
    for lists in texts.drawn.values():
        ways *= len(lists) + 1

    made = {drawn(case, language, seed).digest for seed in range(20 * ways)}

    assert len(made) == ways
    assert case.digest in made


@pytest.mark.parametrize(("case", "language"), DRAWING)
def test_what_can_be_said_is_what_can_be_recorded(case, language):
    recordable = {
        (line, one.id): (one.text, one.duration_ms)
        for line, wordings in every_wording(
            case.texts[language], language, case.caller.pace
        ).items()
        for one in wordings
    }
    sayable = said(case, language)
    for seed in range(60):
        sayable |= said(drawn(case, language, seed), language)

    assert sayable == recordable


@pytest.mark.parametrize(("case", "language"), DRAWING)
def test_a_list_changes_a_fact_or_a_name_and_no_other_language(case, language):
    for draw in draws(case.texts[language]):
        made = with_draw(case, language, draw)
        named = made.caller.name[language] != case.caller.name[language]

        assert named or facts(made, language) != facts(case, language)
        for other in set(Language) - {language}:
            assert made.texts[other] == case.texts[other]
            assert made.caller.name[other] == case.caller.name[other]
        assert made.file == case.file


@pytest.mark.parametrize(("case", "language"), DRAWING)
def test_whoever_takes_drawn_dictation_comes_to_its_end(case, language):
    drill = next(one for one in case.file.drills if one.kind is DrillKind.DICTATION)
    made = drawn(drill_of(case, drill), language, 3)

    assert not any(one.unended for one in trials(made, seed=1, numbers=range(8)))


def test_a_case_that_lists_none_comes_back_as_it_is():
    case = next(one for one in CASES.values() if not one.texts[Language.EN].drawn)

    assert drawn(case, Language.EN, 7) is case


def test_a_longer_number_takes_longer_to_say():
    draw = Draw(group="order", at=1, words={"two oh eight": "two, seven, seven, eight"})
    line = with_draw(PARCEL, Language.EN, draw).texts[Language.EN].lines["name_order"]
    was = PARCEL.texts[Language.EN].lines["name_order"]

    assert [one.id for one in line] == [f"{one.id}-order2" for one in was]
    assert all(a.duration_ms > b.duration_ms for a, b in zip(line, was, strict=True))


def test_words_can_change_places():
    words = {"Padley": "Badley", "Badley": "Padley"}

    assert put(words, "Padley. Everyone writes Badley.") == (
        "Badley. Everyone writes Padley."
    )


def test_the_longest_words_are_taken_first():
    words = {"12": "13", "the 12th": "the 31st"}

    assert put(words, "12, no, the 12th") == "13, no, the 31st"


@given(st.text("abc", max_size=20), st.text("abc", min_size=1, max_size=3))
def test_what_does_not_stand_there_changes_nothing(text, old):
    assert (put({old: "x"}, text) == text) == (old not in text)
    assert put({old: "x"}, text).count("x") == text.count(old)
