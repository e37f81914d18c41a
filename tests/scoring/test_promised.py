"""The length of a wait is read from the words in which it was promised."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phonecoach.scoring.promised import named_wait, promised_wait
from phonecoach.units import Language


@pytest.mark.parametrize(
    ("language", "text", "seconds"),
    [
        ("en", "It takes about two minutes.", 120),
        ("en", "Could you hold for a minute?", 60),
        ("en", "a minute and a half", 90),
        ("en", "one and a half minutes", 90),
        ("en", "half a minute", 30),
        ("en", "a couple of minutes", 120),
        ("en", "A minute or two", 120),
        ("en", "ten to fifteen minutes", 900),
        ("en", "ninety seconds", 90),
        ("ko", "2분 정도 걸립니다", 120),
        ("ko", "일 분 삼십 초만", 90),
        ("ko", "이삼 분", 180),
        ("ko", "2~3분", 180),
        ("ko", "1분 반", 90),
        ("ko", "십이 분", 720),
        ("ja", "二分ほどお待ちください", 120),
        ("ja", "二、三分", 180),
        ("ja", "1分半", 90),
        ("ja", "三十秒ほど", 30),
        ("en", "two to three minutes", 180),
        ("en", "twenty secs", 20),
        ("ko", "1분 30초 정도", 90),
        ("ko", "이 분이면", 120),
        ("ja", "一分ほど", 60),
        ("ja", "1〜2分", 120),
    ],
)
def test_a_length_in_words_or_figures_is_read(language, text, seconds):
    assert promised_wait(text, Language(language)) == seconds * 1_000_000


def test_a_length_is_read_to_the_end_of_its_sentence():
    said = "That takes about a minute and a half. Could you hold for two minutes?"
    heard = (said.index("about"), said.index(" and"))

    assert named_wait(said, [heard], Language.EN) == 90 * 1_000_000


def test_of_several_lengths_the_first_that_names_a_number_counts():
    said = "A moment, please. It takes two minutes."
    later = (said.index("two"), len(said))

    assert named_wait(said, [(0, 8), later], Language.EN) == 120 * 1_000_000
    assert named_wait(said, [(0, 8)], Language.EN) is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Just a moment, please."),
        ("en", "I’ll ring you back at 2:30."),
        ("ko", "잠시만 기다려 주세요."),
        ("ja", "少々お待ちください。"),
        ("en", "It may take 300 minutes."),
    ],
)
def test_no_length_is_made_up(language, text):
    assert promised_wait(text, Language(language)) is None


@given(st.text(max_size=40), st.sampled_from(list(Language)))
def test_any_text_can_be_read(text, language):
    wait = promised_wait(text, language)

    assert wait is None or 0 < wait <= 3_600_000_000


@given(st.integers(1, 60))
def test_minutes_in_figures_are_themselves(minutes):
    for language, unit in ((Language.KO, "분"), (Language.JA, "分")):
        assert promised_wait(f"{minutes}{unit}", language) == minutes * 60_000_000
