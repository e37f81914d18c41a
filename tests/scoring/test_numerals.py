import pytest
from hypothesis import given
from hypothesis import strategies as st

from phonecoach.scoring.numerals import with_digits
from phonecoach.units import Language


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("공일공 일이삼사", "010 1234"),
        ("공일공에 일이삼사", "010에 1234"),
        ("영이-구구구구", "02-9999"),
        ("이만 삼천원", "23000원"),
        ("2만 3천원", "23000원"),
        ("3천원", "3000원"),
        ("3만원", "30000원"),
        ("만원", "10000원"),
        ("23,000원", "23000원"),
        ("오후 세 시 반", "오후 3시 반"),
        ("열두시", "12시"),
        ("십일월 이십사일", "11월 24일"),
        ("일요일에 이사합니다", "일요일에 이사합니다"),
        ("네, 알겠습니다", "네, 알겠습니다"),
        ("이름은 김일", "이름은 김일"),
    ],
)
def test_korean_numbers_become_digits(said, written):
    assert with_digits(said, Language.KO) == written


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("〇九〇", "090"),
        ("ゼロきゅうゼロ", "090"),
        ("二十三日", "23日"),
        ("午後三時", "午後3時"),
        ("１５：００", "15:00"),
        ("二万三千円", "23000円"),
        ("3千円", "3000円"),
        ("十一月二十四日", "11月24日"),
        ("二〇二六年", "2026年"),
        ("一緒に", "一緒に"),
    ],
)
def test_japanese_numbers_become_digits(said, written):
    assert with_digits(said, Language.JA) == written


@pytest.mark.parametrize(
    ("said", "digits"),
    [
        ("oh two oh, seven nine", "0207 9"),
        ("zero two double five", "0255"),
        ("triple one", "111"),
        ("oh o two", "002"),
        ("twenty-three pounds", "23"),
        ("twenty three", "23"),
        ("two hundred and fifty", "250"),
        ("three thousand", "3000"),
        ("ten five", "105"),
        ("ten past three", "103"),
        ("three o'clock", "3"),
        ("fish and chips", ""),
        ("a hundred", ""),
    ],
)
def test_english_numbers_become_digits(said, digits):
    written = with_digits(said, Language.EN)

    assert [one for one in written if one.isdigit()] == [
        one for one in digits if one.isdigit()
    ]


def test_english_words_beside_numbers_stay():
    assert with_digits("On the second of June, fish and chips", Language.EN) == (
        "on the 2nd of june, fish and chips"
    )


@given(st.integers(0, 10**9), st.sampled_from(Language))
def test_digits_stay_as_they_are(number, language):
    assert with_digits(f"no. {number}", language) == f"no. {number}"
