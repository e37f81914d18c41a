"""How long a call of a case takes."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phonecoach.places import scenarios
from phonecoach.scenario.entries import library
from phonecoach.scenario.length import in_minutes, usual_length
from phonecoach.units import Language, Micros, from_ms

# What the excellent calls of the plans last, in seconds, to the nearest ten.
PLAYED_S = {"broken-delivery": (240, 320), "repair-enquiry": (260, 340)}


@pytest.fixture(scope="module")
def cases():
    return {one.id: one.case for one in library(scenarios(), scenarios("shared"))}


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("case", PLAYED_S)
def test_a_call_lasts_about_as_long_as_one_that_was_played(cases, case, language):
    shortest, longest = PLAYED_S[case]

    estimate_s = usual_length(cases[case], language) / 1_000_000

    assert 0.75 * shortest < estimate_s < 1.25 * longest


def test_lines_on_the_way_lengthen_the_call_and_others_do_not(cases):
    case = cases["broken-delivery"]

    def lengthened(line):
        texts = case.texts[Language.EN]
        slow = tuple(
            replace(one, duration_ms=one.duration_ms + 9_000)
            for one in texts.lines[line]
        )
        longer = replace(texts, lines={**texts.lines, line: slow})
        return replace(case, texts={**case.texts, Language.EN: longer})

    before = usual_length(case, Language.EN)

    assert usual_length(lengthened("story_gift"), Language.EN) == before + 9_000_000
    assert usual_length(lengthened("finished"), Language.EN) == before


def test_a_search_lengthens_the_call_by_its_time(cases):
    case = cases["repair-enquiry"]
    file = case.file
    quick = replace(
        case, file=replace(file, look_up=replace(file.look_up, takes_ms=1_000))
    )

    saved = usual_length(case, Language.JA) - usual_length(quick, Language.JA)

    assert saved == from_ms(file.look_up.takes_ms - 1_000)


def test_a_case_without_a_good_end_still_has_a_length(cases):
    case = cases["repair-enquiry"]
    lost = tuple(one for one in case.file.endings if one.outcome == "lost")
    hopeless = replace(case, file=replace(case.file, endings=lost))

    assert usual_length(hopeless, Language.KO) > from_ms(10_000)


@given(st.integers(min_value=0, max_value=3_600_000_000))
def test_minutes_are_rounded_and_never_none(length):
    minutes = in_minutes(Micros(length))

    assert minutes >= 1
    assert minutes == 1 or abs(minutes * 60_000_000 - length) <= 30_000_000
