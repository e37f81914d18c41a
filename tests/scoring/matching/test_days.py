import datetime

import pytest

from phonecoach.scoring.matching import weekday_named
from phonecoach.scoring.matching.agreement import Slip
from phonecoach.scoring.matching.days import compare_date
from phonecoach.scoring.matching.shorthand import prepared
from phonecoach.units import Language

KO, EN, JA = Language.KO, Language.EN, Language.JA
TUESDAY = datetime.date(2026, 11, 24)


def compared(text, form, language, today=TUESDAY):
    texts = (prepared(one, language) for one in (text, form))
    return compare_date(*texts, language, today)


@pytest.mark.parametrize(
    ("today", "text", "form", "verdict"),
    [
        (TUESDAY, "tomorrow", "Wednesday", "full"),
        (TUESDAY + datetime.timedelta(days=1), "tomorrow", "Wednesday", "missed"),
        (None, "tomorrow", "Wednesday", "missed"),
        (None, "tomorrow", "tmrw", "full"),
        (TUESDAY, "tomorrow", "tomorrow, Tuesday", "full"),  # so today is no Tuesday
        (TUESDAY, "Tuesday", "tomorrow, Tuesday", "full"),
        (TUESDAY, "Wednesday", "tomorrow, Tuesday", "missed"),
        (None, "Fri", "Friday", "full"),
        (None, "28/11", "28 November", "full"),
        (None, "the 28th", "28 November", "full"),
        (None, "Friday 27th", "27 November", "full"),
        (None, "next Friday", "Friday", "missed"),
    ],
)
def test_days_are_counted_from_the_day_of_the_call(today, text, form, verdict):
    assert compared(text, form, EN, today).agreement == verdict


@pytest.mark.parametrize(
    ("day", "text", "verdict"),
    [
        ("23 January 2027", "the 23rd", "full"),  # sixty days on
        ("24 January 2027", "the 24th", "missed"),
        ("25 September 2026", "the 25th", "full"),  # sixty days ago
        ("24 September 2026", "the 24th", "missed"),
    ],
)
def test_a_bare_day_lies_within_sixty_days(day, text, verdict):
    number, month, year = day.split()
    date = datetime.datetime.strptime(day, "%d %B %Y").replace(tzinfo=datetime.UTC)

    assert date.year == int(year)
    assert month.istitle()
    assert number.isdigit()
    found = compared(text, f"{date:%Y-%m-%d}", EN)
    assert found.agreement == verdict


@pytest.mark.parametrize(
    ("text", "form", "language", "slip"),
    [
        ("Thurs", "Friday", EN, Slip.OTHER),
        ("Friday", "Friday next week", EN, Slip.NO_WEEK),
        ("Sat 27th", "Saturday 28 November", EN, Slip.CLASH),
        ("tomorrow at 4pm", "tomorrow at 3pm", EN, Slip.TIME),
        ("Thursday at 3pm", "tomorrow at 3pm", EN, Slip.DAY),
        ("28 Nov", "28 November to 4 December", EN, Slip.ONE_END),
        ("금욜", "다음 주 금요일", KO, Slip.NO_WEEK),
        ("28日(金)", "11月27日金曜日", JA, Slip.CLASH),
        ("nothing", "Friday", EN, None),
    ],
)
def test_it_is_told_what_is_wrong_with_a_day(text, form, language, slip):
    assert compared(text, form, language).slip is slip


@pytest.mark.parametrize(
    ("text", "form", "verdict"),
    [
        ("last Monday", "16 November", "full"),
        ("last Monday", "23 November", "full"),  # yesterday was one too
        ("Monday week", "7 December", "full"),
        ("Monday", "23 November", "full"),
        ("Monday", "30 November", "full"),
        ("Monday", "7 December", "missed"),
        ("next Thursday", "26 November", "full"),
        ("next Thursday", "3 December", "full"),
        ("next Thursday", "10 December", "missed"),
        ("a week ago", "17 November", "full"),
        ("2 weeks' time", "8 December", "full"),
        ("end of the month", "30 November", "full"),
        ("Tuesday", "24 November", "full"),
        ("Thurs 3rd", "3 December", "full"),
        # What stands beside or below it is another day.
        ("last Thursday, Saturday", "last Thursday", "full"),
        ("last Thursday, Saturday", "Saturday", "full"),
        ("Friday\ntomorrow", "Friday", "full"),
        ("Friday\ntomorrow", "tomorrow", "full"),
        ("Friday, tomorrow", "tomorrow", "partly"),
    ],
)
def test_a_day_of_the_week_is_in_this_week_or_coming(text, form, verdict):
    assert compared(text, form, EN).agreement == verdict


@pytest.mark.parametrize(
    ("text", "form", "language"),
    [
        ("내달 3일", "12월 3일", KO),
        ("2026. 12. 3.", "12월 3일", KO),
        ("12. 3.", "12월 3일", KO),
        ("지난달 28일", "10월 28일", KO),
        ("열흘 뒤", "12월 4일", KO),
        ("2주 후", "12월 8일", KO),
        ("이틀 전", "11월 22일", KO),
        ("来月三日", "12月3日", JA),
        ("二週間後", "12月8日", JA),
        ("じゅうよっか", "12月14日", JA),
        ("再来週の月曜", "12月7日", JA),
        ("先々週の金曜", "11月13日", JA),
        ("the day before yesterday", "22 November", EN),
    ],
)
def test_days_are_counted_in_the_words_of_each_language(text, form, language):
    assert compared(text, form, language).agreement == "full"


@pytest.mark.parametrize(
    ("text", "language", "weekday"),
    [("화요일", KO, 1), ("Sunday", EN, 6), ("火曜日", JA, 1), ("오늘", KO, None)],
)
def test_the_first_day_of_the_week_is_read(text, language, weekday):
    assert weekday_named(text, language) == weekday


def test_words_without_a_day_are_none():
    assert compared("Friday", "soon", EN) is None
