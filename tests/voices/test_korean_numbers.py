import pytest
from hypothesis import given
from hypothesis import strategies as st

from resources.voices.korean_numbers import native, numbers_said, sino


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("세 시 40분", "세 시 사십분"),
        ("3시 40분", "세시 사십분"),
        ("3 시", "세 시"),
        ("13시", "십삼시"),
        ("7:30", "일곱 시 삼십 분"),
        ("19:05에", "십구 시 오 분에"),
        ("10:00", "열 시"),
        ("2개", "두개"),
        ("20명", "스무명"),
        ("21살", "스물한살"),
        ("120개", "백이십개"),
        ("3월 5일", "삼월 오일"),
        ("6월 10일", "유월 십일"),
        ("10월", "시월"),
        ("2025-06-10", "이천이십오년 유월 십일"),
        ("3개월", "삼개월"),
        ("3번지", "삼번지"),
        ("15년", "십오년"),
        ("3인용 소파", "삼인용 소파"),
        ("24시간", "이십사시간"),
        ("2시간", "두시간"),
        ("8,000원", "팔천원"),
        ("₩12,500", "만이천오백원"),
        ("1만 5천 원", "일만 오천 원"),
        ("208-841", "이공팔에 팔사일"),
        ("010-0000-5193으로", "공일공에 공공공공에 오일구삼으로"),
        ("007", "공공칠"),
        ("3.5%", "삼 점 오 퍼센트"),
        ("0.05", "영 점 영오"),
        ("1/2", "이분의 일"),
        ("3~4일", "삼에서 사일"),
        ("1,234,567", "백이십삼만사천오백육십칠"),
    ],
)
def test_a_number_is_said_as_a_korean_says_it(written, said):
    assert numbers_said(written) == said


@pytest.mark.parametrize(
    ("digits", "said"),
    [
        ("0", "영"),
        ("10", "십"),
        ("11", "십일"),
        ("100", "백"),
        ("10000", "만"),
        ("11111", "만천백십일"),
        ("110000", "십일만"),
        ("100000000", "일억"),
        ("100010000", "일억일만"),
        ("000", "공공공"),
    ],
)
def test_sino_korean_counts_in_groups_of_four(digits, said):
    assert sino(digits) == said


def test_native_numbers_end_at_ninety_nine():
    assert native(99) == "아흔아홉"
    with pytest.raises(ValueError, match="100 has no native"):
        native(100)


@given(st.integers(0, 10**20 - 1))
def test_two_numbers_never_sound_alike(number):
    value, group, digit = 0, 0, 0
    for letter in sino(str(number)):
        if letter in "영일이삼사오육칠팔구":
            digit = "영일이삼사오육칠팔구".index(letter)
        elif letter in "십백천":
            group += (digit or 1) * 10 ** ("십백천".index(letter) + 1)
            digit = 0
        else:
            value += ((group + digit) or 1) * 10 ** (4 * ("만억조경".index(letter) + 1))
            group = digit = 0

    assert value + group + digit == number


@given(st.text())
def test_no_ascii_figure_is_left(text):
    assert not set("0123456789") & set(numbers_said(text))
