import datetime
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phonecoach.text import (
    address,
    clock_text,
    date_text,
    duration_text,
    list_text,
    month_text,
    number_text,
    particle,
    person_name,
    short_date_text,
    time_text,
)
from phonecoach.units import Language, Micros, from_ms

KO, EN, JA = Language.KO, Language.EN, Language.JA
DAY = datetime.date(2026, 11, 24)


@pytest.mark.parametrize(
    ("language", "short", "long"),
    [
        (KO, "11월 24일(화)", "2026년 11월 24일(화)"),
        (EN, "Tuesday 24 November", "Tuesday 24 November 2026"),
        (JA, "11月24日(火)", "2026年11月24日(火)"),
    ],
)
def test_a_date_carries_its_weekday(language, short, long):
    assert date_text(DAY, language) == short
    assert date_text(DAY, language, with_year=True) == long


@pytest.mark.parametrize(
    ("language", "day", "month"),
    [
        (KO, "11월 24일", "2026년 11월"),
        (EN, "24 Nov", "November 2026"),
        (JA, "11/24", "2026年11月"),
    ],
)
def test_a_date_can_be_short_and_a_month_has_its_year(language, day, month):
    assert short_date_text(DAY, language) == day
    assert month_text(DAY, language) == month


def test_a_week_has_seven_weekdays_in_every_language():
    week = [DAY + datetime.timedelta(days=n) for n in range(7)]

    assert "".join(date_text(d, KO)[-2] for d in week) == "화수목금토일월"
    assert "".join(date_text(d, JA)[-2] for d in week) == "火水木金土日月"
    assert [date_text(d, EN).split()[0][:2] for d in week] == (
        ["Tu", "We", "Th", "Fr", "Sa", "Su", "Mo"]
    )


def test_single_digit_days_and_months_have_no_zeros():
    new_year = datetime.date(2027, 1, 1)

    assert [date_text(new_year, one) for one in (KO, EN, JA)] == [
        "1월 1일(금)",
        "Friday 1 January",
        "1月1日(金)",
    ]


def test_a_time_is_shown_to_the_minute():
    assert time_text(datetime.time(9, 5, 59)) == "9:05"
    assert time_text(datetime.datetime(2026, 11, 24, 15, 0, tzinfo=datetime.UTC)) == (
        "15:00"
    )


@pytest.mark.parametrize(
    ("number", "decimals", "text"),
    [
        (0, 0, "0"),
        (999, 0, "999"),
        (12_500, 0, "12,500"),
        (1_234_567.5, 0, "1,234,568"),
        (0.5, 0, "1"),
        (-0.4, 0, "0"),
        (-1_200, 0, "−1,200"),
        (0.615, 2, "0.62"),
        (2, 1, "2.0"),
        (1.96, 1, "2.0"),
    ],
)
def test_numbers_group_their_thousands(number, decimals, text):
    assert number_text(number, decimals=decimals) == text


@pytest.mark.parametrize(
    ("ms", "ko", "en", "ja"),
    [
        (0, "0초", "0 s", "0秒"),
        (49, "0초", "0 s", "0秒"),
        (400, "0.4초", "0.4 s", "0.4秒"),
        (1_700, "1.7초", "1.7 s", "1.7秒"),
        (3_000, "3초", "3 s", "3秒"),
        (9_949, "9.9초", "9.9 s", "9.9秒"),
        (9_950, "10초", "10 s", "10秒"),
        (11_400, "11초", "11 s", "11秒"),
        (59_499, "59초", "59 s", "59秒"),
        (59_500, "1분", "1 min", "1分"),
        (60_000, "1분", "1 min", "1分"),
        (250_000, "4분 10초", "4 min 10 s", "4分10秒"),
        (3_599_500, "1시간", "1 h", "1時間"),
        (3_900_000, "1시간 5분", "1 h 5 min", "1時間5分"),
        (-300, "−0.3초", "−0.3 s", "−0.3秒"),
        (-40, "0초", "0 s", "0秒"),
    ],
)
def test_durations_read_as_each_language_writes_them(ms, ko, en, ja):
    written = [duration_text(from_ms(ms), one) for one in (KO, EN, JA)]

    assert written == [ko, en, ja]


@given(st.integers(0, 4 * 10**9), st.integers(0, 4 * 10**9))
def test_a_longer_duration_never_reads_shorter(first, second):
    def seconds(text):
        units = {"h": 3600, "min": 60, "s": 1}
        found = re.findall(r"([\d.]+) (h|min|s)", text)
        return sum(float(count) * units[unit] for count, unit in found)

    shorter, longer = sorted((first, second))

    assert seconds(duration_text(Micros(shorter), EN)) <= seconds(
        duration_text(Micros(longer), EN)
    )


@pytest.mark.parametrize(
    ("ms", "text"),
    [
        (0, "0:00"),
        (999, "0:00"),
        (1_000, "0:01"),
        (47_900, "0:47"),
        (725_000, "12:05"),
        (3_723_000, "1:02:03"),
        (-1, "−0:01"),
        (-5_000, "−0:05"),
    ],
)
def test_the_clock_counts_whole_seconds(ms, text):
    assert clock_text(from_ms(ms)) == text


@pytest.mark.parametrize(
    ("family", "given", "language", "name"),
    [
        ("박", "지수", KO, "박지수"),
        ("남궁", "현", KO, "남궁현"),
        ("田中", "美咲", JA, "田中美咲"),
        ("Park", "Jisu", EN, "Jisu Park"),
        ("Clark", "Beth", KO, "Clark Beth"),
        ("Clark", "Beth", JA, "Clark Beth"),
        ("田中", "", JA, "田中"),
        ("", "Beth", EN, "Beth"),
        ("", "", EN, ""),
    ],
)
def test_names_stand_in_the_order_of_the_language(family, given, language, name):
    assert person_name(family, given, language) == name


def test_people_are_addressed_politely():
    assert address("박", "지수", KO) == "박지수 고객님"
    assert address("박", "지수", KO, honorific="선생님") == "박지수 선생님"
    assert address("田中", "美咲", JA) == "田中様"
    assert address("田中", "美咲", JA, honorific="さん") == "田中さん"
    assert address("", "美咲", JA) == "美咲様"
    assert address("Park", "Jisu", EN, honorific="Ms") == "Ms Park"


def test_no_english_title_is_guessed():
    assert address("Park", "Jisu", EN) == "Jisu Park"
    assert address("", "Jisu", EN, honorific="Ms") == "Jisu"


@pytest.mark.parametrize(
    ("items", "ko", "en", "ja"),
    [
        ((), "", "", ""),
        (("a",), "a", "a", "a"),
        (("책", "펜"), "책과 펜", "책 and 펜", "책と펜"),
        (("a", "b", "c"), "a, b, c", "a, b and c", "a、b、c"),
    ],
)
def test_lists_are_joined_as_each_language_does(items, ko, en, ja):
    assert [list_text(items, one) for one in (KO, EN, JA)] == [ko, en, ja]


@pytest.mark.parametrize(
    ("word", "pair", "expected"),
    [
        ("김하늘", "은는", "은"),
        ("박지수", "은는", "는"),
        ("김하늘", "이가", "이"),
        ("박지수", "이가", "가"),
        ("전화", "을를", "를"),
        ("번호판", "을를", "을"),
        ("책", "과와", "과"),
        ("메모", "과와", "와"),
        ("메일", "으로로", "로"),
        ("우편", "으로로", "으로"),
        ("전화", "으로로", "로"),
        ("김하늘", "이랑랑", "이랑"),
        ("박지수", "아야", "야"),
        ("김하늘", "이라라", "이라"),
        ("박지수", "이에요예요", "예요"),
        ("책", "이나나", "이나"),
        # digits, as they are read aloud
        ("10", "을를", "을"),
        ("7", "으로로", "로"),
        ("3", "으로로", "으로"),
        ("항목 45", "이가", "가"),
        ("항목 46", "이가", "이"),
        ("44", "은는", "는"),
        ("48", "은는", "은"),
        # what stands after the word is not pronounced
        ("“메모”", "을를", "를"),
        ("박지수(여)", "은는", "는"),
        ("메모.", "을를", "를"),
        # Latin letters: names of letters, and words
        ("SMS", "을를", "를"),
        ("URL", "을를", "을"),
        ("URL", "으로로", "로"),
        ("VPN", "이가", "이"),
        ("Excel", "으로로", "로"),
        ("Beth", "은는", "는"),
        ("Kim", "은는", "은"),
        ("Chang", "은는", "은"),
        ("book", "을를", "을"),
        ("Mark", "은는", "는"),
        ("Rick", "은는", "은"),
        ("Kate", "은는", "는"),
        # the rest
        ("たなか", "은는", "는"),
        ("けん", "은는", "은"),
        ("", "은는", "는"),
        ("%", "이가", "가"),
    ],
)
def test_a_particle_follows_the_last_sound(word, pair, expected):
    assert particle(word, pair) == expected


def test_decomposed_hangul_sounds_the_same():
    assert particle("김하늘", "은는") == "은"


def test_an_unknown_pair_is_our_mistake():
    with pytest.raises(KeyError):
        particle("메모", "에서")


@given(st.text(), st.sampled_from(["은는", "이가", "을를", "과와", "으로로"]))
def test_every_word_gets_one_of_the_two_forms(word, pair):
    assert particle(word, pair) in {pair[:-1], pair[-1], pair[:1], pair[1:]}
