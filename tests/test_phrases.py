"""Captions are cut between words, and in Japanese between phrases."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sudachipy import Dictionary, SplitMode

from phonecoach.phrases import (
    JOINER,
    bare,
    joined,
    language_of,
    pieces,
    said_by,
    unbroken,
    unfolded,
)
from phonecoach.places import scenarios
from phonecoach.scenario.entries import library
from phonecoach.units import Language

LETTERS = st.text(alphabet=st.sampled_from("箱中壊、。？！いまし たアABx\n ー「」お"))


@given(LETTERS, st.sampled_from(list(Language)))
def test_pieces_join_to_their_text(text, language):
    assert "".join(pieces(text, language)) == text


@given(st.text(max_size=60), st.sampled_from(list(Language)))
def test_pieces_of_any_text_join_to_it(text, language):
    assert "".join(pieces(text, language)) == text


def test_words_keep_the_space_behind_them():
    assert pieces("Hello, is it  there?", "en") == ("Hello, ", "is ", "it  ", "there?")


def test_korean_is_cut_at_its_spaces():
    assert pieces("상자가 젖어 있어요.", "ko") == ("상자가 ", "젖어 ", "있어요.")


@pytest.mark.parametrize(
    "phrases",
    [
        "箱の/中で/壊れ、/ラベルも。",
        "お預かり証にある/番号を/お願いできますか。",
        "土曜に/間に合えばいいんですけど。",
        "折り返しお電話を/差し上げます。",
        "お待ちいただいても/よろしいでしょうか。",
        "「お電話番号」が/見当たりません。",
        "二か月続けて/料金が/上がっている。",
        "直し、/もう一度調べます。",
        "もう少々お待ちください。",
    ],
)
def test_a_japanese_phrase_is_a_word_with_what_hangs_on_it(phrases):
    cut = pieces(phrases.replace("/", ""), "ja")

    assert "/".join(cut) == phrases


@pytest.mark.parametrize(
    ("sentences", "whole"),
    [
        (("Nobody is late.", "It’s Monday."), "Nobody is late. It’s Monday."),
        (("늦지 않습니다.", "월요일입니다."), "늦지 않습니다. 월요일입니다."),
        (("遅れません。", "いまは月曜です。"), "遅れません。いまは月曜です。"),
        (("遅れません。", ""), "遅れません。"),
    ],
)
def test_sentences_are_joined_as_their_language_writes_them(sentences, whole):
    assert joined(*sentences) == whole


@pytest.fixture(scope="module")
def beginnings():
    """Return where the words of a text begin, by the dictionary."""
    tokenizer = Dictionary(dict="small").tokenizer(mode=SplitMode.C)
    return lambda text: {one.begin() for one in tokenizer.tokenize(text)}


def test_no_line_of_a_case_is_cut_within_a_word(beginnings):
    within = []
    for case in (one.case for one in library(scenarios(), scenarios("shared"))):
        said = [w.text for all_ in case.texts["ja"].lines.values() for w in all_]
        for text in said:
            place, words = 0, beginnings(text)
            for piece in pieces(text, "ja"):
                if place not in words:
                    within.append((text[:place], piece))
                place += len(piece)

    assert within == []


@given(LETTERS)
def test_what_holds_lines_together_leaves_no_trace(text):
    assert bare(unbroken(text)) == text


def test_only_japanese_is_held_together():
    assert JOINER not in unbroken("Good morning, how may I help you?")
    assert JOINER not in unbroken("무엇을 도와드릴까요?")
    held = unbroken("箱の中で壊れていました。")
    assert held.replace(JOINER, "|") == "箱|の中|で壊|れ|て|い|ま|し|た|。"


@pytest.mark.parametrize(
    ("text", "language"),
    [("みおつくし電器", "ja"), ("온담리빙", "ko"), ("Aire Valley", "en"), ("", "en")],
)
def test_letters_tell_the_language(text, language):
    assert language_of(text) == language


@given(st.floats(0, 2), st.floats(0, 2))
def test_with_time_nothing_that_was_said_is_taken_back(first, second):
    sooner, later = sorted((first, second))
    text = "It broke in the box, I think."

    assert said_by(text, "en", later).startswith(said_by(text, "en", sooner))
    assert said_by(text, "en", 1.0) == text


@pytest.mark.parametrize(
    ("folded", "whole"),
    [
        ("お怒りのお話を 最後までうかがい", "お怒りのお話を最後までうかがい"),
        ("です。 照会に", "です。照会に"),
        ("화가 난 고객님의 이야기", "화가 난 고객님의 이야기"),
        ("a box came", "a box came"),
    ],
)
def test_folded_lines_leave_no_gap_in_japanese(folded, whole):
    assert unfolded(folded) == whole
