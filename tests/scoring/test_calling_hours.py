"""The house rule on when nobody may be rung, at both ends of the profile's hours."""

from __future__ import annotations

from dataclasses import replace

import pytest

from phonecoach.checklist import profile
from phonecoach.scoring.matching import times_said
from phonecoach.units import Language
from tests.scoring.builder import with_wish

EN, KO, JA = Language.EN, Language.KO, Language.JA
NAMES = {EN: "en-GB", KO: "ko-KR", JA: "ja-JP"}


def told(time, language=EN, rules=None):
    call = with_wish(language=language).turn("Right.").form(day="Friday", time=time)
    card = call.end().card(profile=rules or profile(NAMES[language]))
    return [one for one in card.remarks if one.id == "house.calling_hours"]


@pytest.mark.parametrize(
    ("time", "language", "outside"),
    [
        ("7.59 am", EN, True),
        ("8 am", EN, False),
        ("9 pm", EN, False),
        ("9.01 pm", EN, True),
        ("오전 7시 59분", KO, True),
        ("오전 8시", KO, False),
        ("저녁 9시", KO, False),
        ("밤 9시 반", KO, True),
        ("午前8時59分", JA, True),
        ("午前9時", JA, False),
        ("午後8時", JA, False),
        ("午後8時半", JA, True),
    ],
)
def test_a_call_back_stays_within_the_hours_of_the_profile(time, language, outside):
    assert bool(told(time, language)) is outside


@pytest.mark.parametrize("time", ["", "any time", "7", "half past seven", "5.30"])
def test_what_may_be_meant_otherwise_is_not_remarked_on(time):
    assert told(time) == []


def test_a_time_that_is_wrong_in_either_half_of_the_day_is_remarked_on():
    night = replace(
        profile("en-GB"),
        calling_hours=replace(
            profile("en-GB").calling_hours,
            earliest=profile("en-GB").calling_hours.earliest.replace(hour=13),
            latest=profile("en-GB").calling_hours.latest.replace(hour=18),
        ),
    )

    assert told("7.15", rules=night)
    assert told("5.15", rules=night) == []


def test_one_of_two_times_is_enough():
    assert told("8 am or 10 pm")


def test_the_remark_names_the_hours():
    (remark,) = told("11 pm")

    assert dict(remark.values) == {"earliest": "08:00", "latest": "21:00"}


def test_a_site_may_switch_the_rule_off():
    rules = profile("en-GB")
    off = replace(rules, house_rules=replace(rules.house_rules, calling_hours=False))

    assert told("11 pm", rules=off) == []


@pytest.mark.parametrize(
    ("text", "language", "times"),
    [
        ("11 pm", EN, ((23 * 60,),)),
        ("12.30", EN, ((12 * 60 + 30, 30),)),
        ("quarter to twelve", EN, ((23 * 60 + 45, 11 * 60 + 45),)),
        ("15:00", EN, ((15 * 60,),)),
        ("no time", EN, ()),
        ("오후 세 시", KO, ((15 * 60,),)),
        ("午前十時", JA, ((10 * 60,),)),
    ],
)
def test_times_are_read_in_every_sense_they_may_have(text, language, times):
    assert times_said(text, language) == times
