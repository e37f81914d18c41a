"""A day for today's pictures and tests."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from phonecoach.app.gather.library import caller_name, trained
from phonecoach.app.screens.assigned_text import AssignedCase, LastTry
from phonecoach.app.screens.due_text import DueCall, DueStanding
from phonecoach.app.screens.today_text import (
    DayCall,
    DayPart,
    Ground,
    PastCard,
    Practised,
    Suggested,
    TodayText,
    Unfinished,
    Waiting,
)
from phonecoach.checklist.topics import topic
from phonecoach.practice import Why
from phonecoach.practice.assigned import Result, Standing
from phonecoach.scenario import CallerTemper, CaseId, Direction
from phonecoach.scoring.card import Mark
from phonecoach.text import date_text, moment_text, short_date_text
from phonecoach.units import Language
from tests.app.library_kit import TITLES, TODAY
from tests.app.past import call_line, trace

MET, PARTLY, MISSED = Mark.MET, Mark.PARTLY, Mark.MISSED
NAMES = {Language.KO: "김하늘 님", Language.EN: "Priya", Language.JA: "佐藤さん"}
CALLERS = {Language.KO: "박정호 고객님", Language.EN: "Mr Boyd", Language.JA: "田村様"}
SAID = {
    Language.KO: ("이정숙", "보류할 때 먼저 여쭙는지 볼게요."),
    Language.EN: ("Ms Reid", "I’ll look at how you ask before you put me on hold."),
    Language.JA: ("山本", "保留の前にひとこと断るかを見ます。"),
}
PRACTISED = {
    54: (MISSED, PARTLY, PARTLY, MET, MET),
    62: (PARTLY, MET, Mark.NEEDS_HUMAN, MET, MET),
    64: (MISSED, PARTLY, MISSED),
}


def ground(language, no=64, **changes):
    """Return what speaks for a call: an item that was missed twice."""
    known = {"why": Why.ITEMS, "lacking": 3, "of": 5, "missed": 2}
    return Ground(no=no, topic=topic(no, language), **(known | changes))


def day(language, *titles):
    """Return the calls of a day of which one is done."""
    why = (
        ground(language, 76, why=Why.GATE, missed=1),
        ground(language),
        ground(language, 56, why=Why.DUE, days=6),
    )
    return tuple(
        DayCall(title=title, ground=one, done=not at)
        for at, (title, one) in enumerate(zip(titles, why, strict=False))
    )


def suggested(language, title=None, **changes):
    """Return a call that was chosen for what was lacking."""
    known = {
        "case": CaseId("broken-delivery"),
        "title": title or TITLES[language][0],
        "direction": Direction.INBOUND,
        "minutes": 4,
        "level": 2,
        "caller": CALLERS[language],
        "temper": CallerTemper.ANGRY,
        "ground": ground(language),
        "items": tuple(trained(no, language) for no in PRACTISED),
    }
    return Suggested(**(known | changes))


def today(language, *titles, **changes):
    """Return a day in the middle of the training, with all there can be to do."""
    titles = titles or TITLES[language]
    days = [TODAY - timedelta(days=3 * number) for number in range(3)]
    calls = [
        call_line(
            number,
            language,
            titles[number % len(titles)],
            date=short_date_text(day, language),
        )
        for number, day in enumerate(days)
    ]
    known = {
        "date": date_text(TODAY, language),
        "part": DayPart.MORNING,
        "name": NAMES[language],
        "clock": lambda: "11:05",
        "suggested": suggested(language, titles[0]),
        "day": day(language, titles[-1], titles[0], titles[-1]),
        "cards": tuple(
            PastCard(line=line, lanes=trace(number).lanes)
            for number, line in enumerate(calls)
        ),
        "review": Unfinished(
            call="call-4", title=titles[-1], when=date_text(TODAY, language)
        ),
        "waiting": Waiting(call="call-1", items=3, calls=2),
        "practised": tuple(
            Practised(no=no, topic=topic(no, language), marks=marks)
            for no, marks in PRACTISED.items()
        ),
    }
    return TodayText(**(known | changes))


PROMISED = {
    Language.KO: "010-2291-7744 / 화요일 / 오후 2시 / 젖은 책 건",
    Language.EN: "0113 496 0617 / Tuesday / two o’clock / the wet books",
    Language.JA: "090-5510-2286 / 火曜日 / 午後2時 / ぬれた本の件",
}


def due_of(language, case, **changes):
    """Return a call that was promised and waits to be made."""
    known = {
        "case": case.file.id,
        "follows": "call-1",
        "name": caller_name(case, language),
        "title": case.texts[language].title,
        "when": moment_text(datetime(2026, 11, 24, 14, 0), language),  # noqa: DTZ001
        "standing": DueStanding.LATER,
        "content": PROMISED[language],
        "attempt": 1,
    }
    return DueCall(**(known | changes))


def first_day(language, title=None):
    """Return the day on which nobody has called yet."""
    call = suggested(language, title, ground=Ground(why=Why.FIRST), level=1)
    return TodayText(
        date=date_text(TODAY, language),
        part=DayPart.AFTERNOON,
        name=NAMES[language],
        clock=lambda: "14:20",
        suggested=call,
        first_day=True,
    )


def assigned_of(language, title, **changes):
    """Return a test that was given and can be taken."""
    known = {
        "assignment": "given-1",
        "case": CaseId("broken-delivery"),
        "title": title,
        "test": True,
        "due": date_text(TODAY + timedelta(days=3), language),
        "pass_mark": 80.0,
        "standing": Standing.NOT_YET,
        "tries": 1,
    }
    return AssignedCase(**(known | changes))


def assigned(language, title, other):
    """Return all that may have become of what was given."""
    taken = LastTry(
        when=date_text(TODAY - timedelta(days=1), language),
        result=Result.PASSED,
        score=91.0,
        fatal=False,
        card="call-1",
    )
    failed = replace(taken, result=Result.FAILED, score=62.0)
    return (
        assigned_of(language, title, note=SAID[language]),
        assigned_of(
            language, other, standing=Standing.OVERDUE, tries=2, due=taken.when
        ),
        assigned_of(language, title, test=False, tries=None, last=failed),
        assigned_of(language, other, standing=Standing.PASSED, tries=0, last=taken),
        assigned_of(language, title, standing=Standing.FAILED, tries=0, last=failed),
    )
