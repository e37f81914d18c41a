import pytest
from hypothesis import given
from hypothesis import strategies as st

from phonecoach.units import Language
from resources.voices.error_rate import distance, errors_by_line, errors_in


@pytest.mark.parametrize(
    ("language", "said", "heard"),
    [
        ("ko", "이공팔에 팔사일, 두 시예요.", "208에 841 2시예요"),
        ("ko", "공일공에 이칠사육에 일일일삼이요.", "010-2746-1113이요"),
        ("ko", "네, 왜 깨졌는데요? 부탁드릴게요.", "내 외 깨졌는대요 부탁 드릴께요"),
        ("ko", "이십 분을 기다렸어요!", "20분을 기다렸어요"),
        (
            "en",
            "It’s twenty-one pounds, order two oh eight.",
            "Its 21 pounds order 2 oh 8",
        ),
        ("en", "A hundred and five.", "105"),
        (
            "en",
            "On the eightieth it was twenty-one pounds fifty, OK?",
            "On the 80th it was £21.50. Okay",
        ),
        ("en", "It’s two oh double four.", "It's 2044."),
        ("en", "The twenty-third or the twelfth.", "the 23rd or the 12th"),
    ],
)
def test_another_spelling_of_the_same_sounds_is_no_error(language, said, heard):
    assert errors_in(said, heard, Language(language))[0] == 0


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        ("二十分待ちました。", "20分待ちました"),
        ("こわれていました", "壊れていました"),
        ("昨日は、通りでした。", "機能わ とおりでした"),
        ("番号は二ゼロ八の八四一です。", "番号は208の841です"),
        ("お願いいたします。", "おねがいいたし ます"),
    ],
)
def test_japanese_is_compared_as_it_is_said(said, heard):
    pytest.importorskip("pyopenjtalk", reason="needs the dependency group voices")

    assert errors_in(said, heard, Language.JA)[0] == 0


def test_wrong_letters_are_counted_among_those_there_were():
    assert errors_in("네, 맞아요.", "나 맞아", Language.KO) == (2, 4)


@given(st.text(max_size=12), st.text(max_size=12))
def test_the_distance_is_the_same_both_ways_and_nought_for_equals(one, other):
    assert distance(one, other) == distance(other, one)
    assert distance(one, one) == 0
    assert distance(one, other) <= max(len(one), len(other))


def test_errors_fall_on_the_line_they_were_made_in():
    said = ["네, 맞아요.", "접수번호는 이칠에 사일팔이고요.", "네."]

    errors = errors_by_line(
        said, "내 맞아요 접수번호는 27-419이고요 내 그럼", Language.KO
    )

    assert errors == [(0, 4), (2, 14), (2, 1)]


@given(
    st.lists(st.text("가나다", min_size=1), min_size=1, max_size=4), st.text("가나다")
)
def test_errors_of_the_lines_add_up_to_those_of_all(said, heard):
    errors = errors_by_line(said, heard, Language.KO)

    together = sum(letters for _, letters in errors)
    assert together == sum(map(len, said))
    assert sum(wrong for wrong, _ in errors) == distance("".join(said), heard)
