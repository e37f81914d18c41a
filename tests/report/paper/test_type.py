"""Where lines break on paper."""

from hypothesis import given
from hypothesis import strategies as st

from phonecoach.report.paper.type import BODY, lines_of, width_of

KOREAN = (
    "네, 맡기신 무선청소기를 토요일까지 찾고 싶으시군요. 제가 바로 알아봐 드리겠습니다."
)
JAPANESE = "お客様のご用件を最後までうかがい、途中で口をはさまないようにしましょう。"
sentences = st.sampled_from(
    [KOREAN, JAPANESE, "Answer as soon as the first ring has ended."]
)


@given(sentences, st.integers(60, 300))
def test_nothing_is_lost_and_nothing_is_wider_than_the_column(text, width):
    lines = lines_of(text, BODY, width)

    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(width_of(line, BODY) <= width for line in lines)


@given(st.integers(90, 300))
def test_korean_words_stay_whole(width):
    words = {word for line in lines_of(KOREAN, BODY, width) for word in line.split()}

    assert words == set(KOREAN.split())


@given(st.integers(100, 300))
def test_japanese_breaks_between_phrases(width):
    lines = lines_of(JAPANESE, BODY, width)

    assert not any(line[0] in "、。っゃゅょをがはに" for line in lines)


def test_what_is_wider_than_a_line_is_cut_and_no_line_begins_with_a_closing_mark():
    lines = lines_of("あ" * 9 + "。" + "あ" * 9, BODY, width_of("あ" * 9, BODY) + 1)

    assert not any(line.startswith("。") for line in lines)
