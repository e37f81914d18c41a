"""Numbers that are said digit by digit, and letters, in English and Japanese."""

from __future__ import annotations

import pytest

from resources.voices import english, japanese


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Ring 0113 496 0519.",
            "Ring oh double one three, four nine six, oh five one nine.",
        ),
        ("order 208841", "order two oh eight, eight four one"),
        ("order 2088417", "order two oh eight, eight four one seven"),
        ("reference 40404", "reference four oh four, oh four"),
        ("It was £12,500 in 2019.", "It was £12,500 in 2019."),
        ("at 7.30 on the 4th", "at 7.30 on the 4th"),
        ("555", "555"),
        ("55555", "five double five, double five"),
    ],
)
def test_english_numbers_are_spelt(text, said):
    assert english.spelt(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("浜中水産の渡部です。", "浜中水産のわたべです。"),
        ("03-1234-5678です", "ゼロさんの、いちにさんよんの、ごろくななはちです"),
        ("注文番号は208841です", "注文番号はにゼロはちはちよんいちです"),
        ("１２３４５円です", "12345円です"),
        ("四日の七時に", "四日の七時に"),
        ("RMAとETAです", "アールエムエーとイーティーエーです"),
        ("「たぶん」ですか", "たぶんですか"),
    ],
)
def test_japanese_numbers_and_letters_are_spelt(text, said):
    assert japanese.spelt(text) == said
