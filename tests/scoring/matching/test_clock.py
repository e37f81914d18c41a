import pytest

from phonecoach.scoring.matching import times_said
from phonecoach.scoring.matching.agreement import Slip
from phonecoach.scoring.matching.clock import compare_time
from phonecoach.scoring.matching.shorthand import prepared
from phonecoach.units import Language

KO, EN, JA = Language.KO, Language.EN, Language.JA


def compared(text, form, language):
    texts = (prepared(one, language) for one in (text, form))
    return compare_time(*texts, language)


@pytest.mark.parametrize(
    ("text", "form", "language", "verdict"),
    [
        ("24:00", "midnight", EN, "full"),
        ("24:30", "half past midnight", EN, "missed"),
        ("12 at night", "midnight", EN, "full"),
        ("밤 12시", "자정", KO, "full"),
        ("낮 12시", "정오", KO, "full"),
        ("오후 0시", "정오", KO, "full"),
        ("夜12時", "24:00", JA, "full"),
        ("25시", "1시", KO, "missed"),
        ("before 7", "7", EN, None),
        ("before 7", "at 7", EN, "full"),
        ("7시 전화", "7시 이후", KO, "full"),
        ("7시 전에", "7시 이후", KO, "missed"),
        ("7時前後", "7時以降", JA, "full"),
        ("ten to four", "3.50", EN, "full"),
        ("ten to four", "10 am to 4 pm", EN, "full"),
        ("ten past four", "4.10 pm", EN, "full"),
        ("half 5", "5.30", EN, "full"),
        ("0930 hrs", "half past nine", EN, "full"),
        ("from 10", "10 am to 4 pm", EN, "partly"),
        ("1 min 30", "90 seconds", EN, "missed"),
        ("1 min 30 secs", "90 seconds", EN, "full"),
        ("half an hour", "30 minutes", EN, "full"),
        ("2시간 반", "150분", KO, "full"),
        ("15시 10분", "10분", KO, "missed"),
        ("1時間半", "90分", JA, "full"),
    ],
)
def test_times_and_lengths_are_read_as_they_are_meant(text, form, language, verdict):
    found = compared(text, form, language)

    assert (found and found.agreement) == verdict


def test_what_stands_there_instead_is_told():
    found = compared("ring at 4pm or 6pm", "5 pm", EN)

    assert found.slip is Slip.OTHER
    assert found.others == ("4pm", "6pm")


def test_every_sense_of_a_time_is_given():
    assert times_said("at 3", EN) == ((180, 900),)
    assert times_said("15:00", EN) == ((900,),)
    assert times_said("3시간", KO) == ()
