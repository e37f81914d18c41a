"""What never changes a verdict, and what always does."""

import datetime

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from phonecoach.scenario import FactKind, FactText
from phonecoach.scoring.matching import Agreement, compare
from phonecoach.units import Language
from tests.scoring.matching.memos import ALL, TUESDAY

KO, EN, JA = Language.KO, Language.EN, Language.JA
FULL_WIDTH = {code: code + 0xFEE0 for code in range(0x21, 0x7F)}
HONORIFICS = {
    KO: ("{} 님", "{}님", "{} 고객님", "{}씨"),
    EN: ("Mr {}", "Mrs. {}", "Ms {}", "Dr {}"),
    JA: ("{}様", "{}さん", "{} 様", "{}氏"),
}
NAMES = {
    KO: ("한지은", "김민수", "남궁민"),
    EN: ("Holloway", "Claire Holloway", "O'Brien"),
    JA: ("佐藤美咲", "佐藤", "林由紀"),
}

examples = st.sampled_from(ALL)


def agreement(text, value, kind, language, *forms):
    words = FactText(label="x", value=value, forms=forms)
    return compare(text, words, kind, language, TUESDAY).agreement


def full(text, value, kind, language):
    return agreement(text, value, kind, language) is Agreement.FULL


def told_otherwise(change):
    """Return the examples whose verdict a change of style changes."""
    known = [one for one in ALL if one.memo]
    return [
        f"{one}: {one.compare()}, then {changed}"
        for one in known
        if (changed := one.compare(change(one.memo))) is not one.compare()
    ]


@pytest.mark.parametrize("times", [2, 3])
def test_wider_spaces_change_no_verdict(times):
    assert told_otherwise(lambda memo: f" {memo.replace(' ', ' ' * times)}  ") == []


def test_full_width_letters_change_no_verdict():
    assert told_otherwise(lambda memo: memo.translate(FULL_WIDTH)) == []


@pytest.mark.parametrize(
    "mark", [".", "!", "?", ",", "。", "、", "…", ";", " *", " //"]
)
def test_punctuation_at_the_end_changes_no_verdict(mark):
    assert told_otherwise(lambda memo: memo + mark) == []


@pytest.mark.parametrize(
    "frame", ["- {}", "* {}", "· {}", "({})", "[{}]", "“{}”", "「{}」", "\n{}\n"]
)
def test_brackets_and_bullets_change_no_verdict(frame):
    assert told_otherwise(frame.format) == []


@given(st.sampled_from(Language), st.data())
def test_honorifics_change_no_name(language, data):
    name = data.draw(st.sampled_from(NAMES[language]))
    other = data.draw(st.sampled_from(NAMES[language]))
    said = data.draw(st.sampled_from(HONORIFICS[language])).format(name)

    plain = agreement(name, other, FactKind.NAME, language)
    assert agreement(said, other, FactKind.NAME, language) is plain


# Numbers ------------------------------------------------------------------------------

KO_DIGITS = "공일이삼사오육칠팔구"
JA_DIGITS = "〇一二三四五六七八九"
EN_DIGITS = [
    "oh",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
]
digits = st.from_regex(r"0[1-9][0-9]{8,9}", fullmatch=True)


def grouped(number, joint):
    return joint.join((number[:3], number[3:-4], number[-4:]))


@st.composite
def written(draw, language, number):
    """Write a number in a style of the language."""
    plain = grouped(number, draw(st.sampled_from(["", "-", " ", ".", " - ", ") "])))
    styles = [plain, plain.translate(FULL_WIDTH)]
    if language is KO:
        styles.append("".join(KO_DIGITS[int(one)] for one in number))
    elif language is JA:
        styles.append("".join(JA_DIGITS[int(one)] for one in number))
    else:
        styles.append(" ".join(EN_DIGITS[int(one)] for one in number))
    return draw(st.sampled_from(styles))


def changed(number, place, by):
    wrong = str((int(number[place]) + by) % 10)
    return number[:place] + wrong + number[place + 1 :]


@given(st.sampled_from(Language), digits, st.data())
def test_a_number_is_found_in_any_style_and_never_with_another_digit(
    language, number, data
):
    kind = data.draw(st.sampled_from([FactKind.PHONE, FactKind.NUMBER]))
    place = data.draw(st.integers(0, len(number) - 1))
    wrong = changed(number, place, data.draw(st.integers(1, 9)))
    value = grouped(number, "-")

    assert full(f"tel {data.draw(written(language, number))}", value, kind, language)
    # Without the area code, a number with another one is the same in part.
    assert not full(data.draw(written(language, wrong)), value, kind, language)


@given(st.sampled_from(Language), digits, st.data())
def test_a_digit_more_or_less_is_another_number(language, number, data):
    place = data.draw(st.integers(1, len(number) - 1))
    shorter = number[:place] + number[place + 1 :]
    longer = number[:place] + data.draw(st.sampled_from("0123456789")) + number[place:]

    for other in (shorter, longer):
        assert not full(other, number, FactKind.PHONE, language)


@given(st.sampled_from(Language), digits, st.data())
def test_two_digits_the_other_way_round_are_another_number(language, number, data):
    at = data.draw(st.integers(0, len(number) - 2))
    assume(number[at] != number[at + 1])
    swapped = number[:at] + number[at + 1] + number[at] + number[at + 2 :]

    assert not full(swapped, number, FactKind.PHONE, language)


MONEY = {KO: "{:,}원", EN: "£{:,}", JA: "{:,}円"}


@given(st.sampled_from(Language), st.integers(100, 9_999_999), st.data())
def test_a_sum_with_another_digit_is_another_sum(language, amount, data):
    number = str(amount)
    place = data.draw(st.integers(0, len(number) - 1))
    wrong = int(changed(number, place, data.draw(st.integers(1, 9))))
    value = MONEY[language].format(amount)

    assert full(number, value, FactKind.MONEY, language)
    assert not full(MONEY[language].format(wrong), value, FactKind.MONEY, language)


# Days and times -----------------------------------------------------------------------

KO_WEEK, JA_WEEK = "월화수목금토일", "月火水木金土日"
near = st.integers(-40, 120).map(lambda days: TUESDAY + datetime.timedelta(days=days))


def day_styles(language, day):
    month, number = day.month, day.day
    if language is EN:
        name = f"{day:%B}"
        return (f"{number} {name}", f"{name[:3]} {number}", f"{number}/{month}")
    if language is KO:
        week = KO_WEEK[day.weekday()]
        return (
            f"{month}월 {number}일",
            f"{month}/{number}({week})",
            f"{month}.{number}",
        )
    week = JA_WEEK[day.weekday()]
    return (f"{month}月{number}日", f"{month}/{number}({week})", f"{month}-{number}")


@given(st.sampled_from(Language), near, near, st.data())
def test_a_date_is_found_in_any_style_and_no_other_date_is(language, day, other, data):
    value = day_styles(language, day)[0]
    style = data.draw(st.integers(0, 2))

    assert full(day_styles(language, day)[style], value, FactKind.DATE, language)
    assume(other != day)
    if language is EN and style == 2:  # 4/11 may be read either way
        assume((other.day, other.month) != (day.month, day.day))
    assert not full(day_styles(language, other)[style], value, FactKind.DATE, language)


def time_styles(language, hour, minute):
    if language is EN:
        half = "am" if hour < 12 else "pm"
        twelve = hour % 12 or 12
        return (f"{hour:02}:{minute:02}", f"{twelve}.{minute:02} {half}")
    early, late, o_clock, past = (
        ("오전", "오후", "시", "분") if language is KO else ("午前", "午後", "時", "分")
    )
    half = early if hour < 12 else late
    return (f"{hour:02}:{minute:02}", f"{half}{hour % 12}{o_clock}{minute}{past}")


hours, minutes = st.integers(0, 23), st.integers(0, 59)


@given(st.sampled_from(Language), hours, minutes, hours, minutes)
def test_a_time_is_found_in_any_style_and_no_other_time_is(
    language, hour, minute, other_hour, other_minute
):
    figures, words = time_styles(language, hour, minute)

    assert full(figures, words, FactKind.TIME, language)
    assert full(words, figures, FactKind.TIME, language)
    assume((hour % 12, minute) != (other_hour % 12, other_minute))
    for other in time_styles(language, other_hour, other_minute):
        assert not full(other, words, FactKind.TIME, language)


@given(st.sampled_from(Language), st.text(max_size=60), examples)
def test_no_memo_breaks_the_comparing(language, text, one):
    found = compare(text, one.fact, one.kind, language, TUESDAY)

    assert found.agreement is not Agreement.PARTLY or found.slip is not None


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("kind", FactKind)
def test_nothing_is_in_an_empty_memo(kind, language):
    assert agreement("", "3", kind, language) is Agreement.MISSED
