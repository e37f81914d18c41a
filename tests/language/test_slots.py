"""Finding names and facts of the case in what was said."""

from __future__ import annotations

import pytest

from phonecoach.language.protocol import Slots
from phonecoach.language.slots import find_slots
from phonecoach.units import Language

EN, KO, JA = Language.EN, Language.KO, Language.JA


def said(raw, language, **slots):
    spans = find_slots(raw, Slots(**slots), language)
    return [(span.name, raw[span.start : span.end]) for span in spans]


@pytest.mark.parametrize(
    ("raw", "value", "found"),
    [
        ("Hello, Lumière Books here", "Lumière Books", "Lumière Books"),
        ("hello lumiere books here", "Lumière Books", "lumiere books"),
        ("hello lumi ere books here", "Lumiere Books", "lumi ere books"),
        ("hello lumierebooks here", "Lumiere Books", "lumierebooks"),
        ("hello lemiere books here", "Lumiere Books", "lemiere books"),
        ("hello luminous brooks here", "Lumiere Books", None),
        ("Mr Parker called", "Park", None),
        ("Mr PARK called", "Park", "PARK"),
        ("ann", "", None),
    ],
)
def test_english_values_are_whole_words_and_may_be_a_little_wrong(raw, value, found):
    expected = [("company", found)] if found else []

    assert said(raw, EN, company=(value,)) == expected


@pytest.mark.parametrize(
    ("raw", "value", "found"),
    [
        ("상담원 김민아입니다", "김민아", "김민아"),
        ("상담원 김 민 아입니다", "김민아", "김 민 아"),
        ("상담원 김민하입니다", "김민아", None),
        ("네 하늘빛코스매틱입니다", "하늘빛 코스메틱", "하늘빛코스매틱"),
        ("지수 고객님", "지수", "지수"),
        ("휴지수 고객님", "지수", None),
        ("하늘", "하늘빛코스메틱", None),
    ],
)
def test_korean_values_are_found_whatever_the_spaces(raw, value, found):
    expected = [("own_name", found)] if found else []

    assert said(raw, KO, own_name=(value,)) == expected


@pytest.mark.parametrize(
    ("raw", "found"),
    [
        ("林様でいらっしゃいますか", "林"),
        ("林檎でいらっしゃいますか", None),
        ("林", "林"),
    ],
)
def test_a_name_of_one_letter_needs_what_follows_names(raw, found):
    expected = [("caller_name", found)] if found else []

    assert said(raw, JA, caller_name=("林",)) == expected


def test_the_longest_name_wins_and_names_do_not_overlap():
    found = said(
        "Ann Lee of Lee Books",
        EN,
        own_name=("Ann Lee", "Ann"),
        company=("Lee Books", "Lee"),
    )

    assert found == [("own_name", "Ann Lee"), ("company", "Lee Books")]


def test_a_value_said_twice_is_found_twice():
    assert len(said("김민아 네 김민아입니다", KO, own_name=("김민아",))) == 2


def test_facts_may_lie_over_names_and_each_other():
    found = said(
        "Lee Books box 12",
        EN,
        company=("Lee Books",),
        facts={"box": ("box 12", "12"), "shop": ("Books",)},
    )

    assert found == [
        ("company", "Lee Books"),
        ("fact:shop", "Books"),
        ("fact:box", "box 12"),
        ("fact:box", "12"),
    ]


def test_a_number_with_one_other_digit_is_another_number():
    facts = {"order": ("KX-204518",)}

    assert said("that is kx 204518", EN, facts=facts)
    assert not said("that is kx 204519", EN, facts=facts)


def test_without_values_nothing_is_found():
    assert said("anything", EN) == []
