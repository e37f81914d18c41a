"""The estimate of how long a line takes."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phonecoach.scenario.speaking import estimate_ms
from phonecoach.units import Language

KO, EN, JA = Language.KO, Language.EN, Language.JA


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("가나다라마바사아자차카타파", KO, 2_500),  # 13 syllables at 5.2 a second
        ("かきくけこさし", JA, 1_000),  # 7 morae at 7 a second
        ("tomorrow afternoon", EN, 1_450),  # 6 syllables at 5 a second, and an end
        ("", EN, 300),
    ],
)
def test_units_at_the_middle_of_the_comfortable_pace(
    text: str, language: Language, expected: int
) -> None:
    assert estimate_ms(text, language) == expected


def test_a_comma_and_a_full_stop_cost_a_pause() -> None:
    plain = estimate_ms("well I am here now", EN)

    assert estimate_ms("well, I am here now", EN) == plain + 180
    assert estimate_ms("well. I am here now", EN) == plain + 400


def test_the_last_full_stop_costs_nothing() -> None:
    assert estimate_ms("もしもし。", JA) == estimate_ms("もしもし", JA)
    assert estimate_ms("여보세요?", KO) == estimate_ms("여보세요", KO)


def test_signs_inside_numbers_are_no_pauses() -> None:
    assert estimate_ms("it is 12,900 now", EN) == estimate_ms("it is 12900 now", EN)


def test_japanese_full_stops_need_no_space() -> None:
    whole = estimate_ms("はいそうです", JA)

    assert estimate_ms("はい。そうです", JA) == whole + 400


def test_small_kana_and_middle_dots_are_no_morae() -> None:
    assert estimate_ms("きょきょきょきょ", JA) == estimate_ms("ききききー"[:4], JA)
    assert estimate_ms("か・か・か・か", JA) == estimate_ms("かかかか", JA)


def test_kanji_digits_and_letters_take_longer_than_kana() -> None:
    kana = estimate_ms("かかかかか", JA)

    assert estimate_ms("漢漢漢漢漢", JA) > kana
    assert estimate_ms("11111", JA) > kana
    assert estimate_ms("ABCDE", JA) > kana


def test_korean_digits_and_letters_are_read_out() -> None:
    assert estimate_ms("01023456789", KO) == estimate_ms("공일공이삼사오육칠팔구", KO)
    assert estimate_ms("KTXKTX", KO) > estimate_ms("ktxktx", KO)


def test_abbreviations_are_spelt_in_english() -> None:
    assert estimate_ms("the RMA number please", EN) > estimate_ms(
        "the new number please", EN
    )


@pytest.mark.parametrize(
    ("word", "syllables"),
    [
        ("time", 1),
        ("times", 1),
        ("boxes", 2),
        ("called", 1),
        ("wanted", 2),
        ("table", 2),
        ("free", 1),
        ("the", 1),
        ("happy", 2),
        ("delivery", 4),
        ("don’t", 1),
    ],
)
def test_english_words_are_counted_by_their_syllables(
    word: str, syllables: int
) -> None:
    longer = estimate_ms(f"do {word} now", EN) - estimate_ms("do now", EN)

    assert longer == 200 * syllables


def test_a_decomposed_text_takes_as_long() -> None:
    text = "안녕하세요 반갑습니다"

    assert estimate_ms(unicodedata.normalize("NFD", text), KO) == estimate_ms(text, KO)


@given(text=st.text(max_size=60), language=st.sampled_from(Language))
def test_an_estimate_is_a_positive_multiple_of_ten(
    text: str, language: Language
) -> None:
    estimate = estimate_ms(text, language)

    assert estimate >= 300
    assert estimate % 10 == 0


@given(
    text=st.text(alphabet="가나다, .", min_size=20, max_size=60),
    pace=st.floats(min_value=0.5, max_value=2),
)
def test_twice_the_pace_takes_half_as_long(text: str, pace: float) -> None:
    slow, fast = estimate_ms(text, KO, pace), estimate_ms(text, KO, 2 * pace)

    assert fast == 300 or abs(slow - 2 * fast) <= 20
