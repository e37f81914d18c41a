"""A made-up past: calls, marks and times, for the pictures and tests of the history."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QObject, Signal

from phonecoach.app.screens.history_text import (
    CallLine,
    CallPoint,
    CallTrace,
    HistoryText,
    ItemLine,
    Limits,
    MarkPoint,
    Progress,
    Standing,
    TimedCalls,
    Trend,
    Way,
)
from phonecoach.call.lanes import Lanes, Spoken, Stretch
from phonecoach.checklist import checklist
from phonecoach.checklist.topics import topic
from phonecoach.scoring.card import Mark
from phonecoach.scoring.response_times import ReplyGap, ResponseTimes
from phonecoach.text import date_text, duration_text, month_text, short_date_text
from phonecoach.units import Mode

S = 1_000_000
LATEST = datetime.date(2026, 11, 24)
MARKS = (Mark.MISSED, Mark.PARTLY, Mark.MET, Mark.NEEDS_HUMAN, Mark.MET, Mark.MET)
UNSEEN_FROM = 90


class KnownTraces(QObject):
    """Knows some calls from the beginning, and reads the others when it is told to.

    Attributes:
        asked: The calls that were asked for, in order.
        stops: How often it was told to stop.
    """

    traced = Signal(str, object)
    troubled = Signal(str, str)

    def __init__(self, *calls):
        super().__init__()
        self._known = {call: trace(number) for number, call in enumerate(calls)}
        self.asked = []
        self.stops = 0

    def known(self, call):
        return self._known.get(call)

    def ask(self, calls):
        self.asked += calls

    def stop(self):
        self.stops += 1

    def read(self, call, number=0):
        """Read a call now."""
        self._known[call] = trace(number)
        self.traced.emit(call, self._known[call])


def trace(number=0):
    """Return what a record shows; no two numbers show quite the same."""
    length = (150 + 10 * number) * S
    voices = [
        Spoken(
            begins=begin * S,
            ends=(begin + 5 + (begin + number) % 4) * S,
            letters=30 + 7 * number % 40,
            seed=number + begin,
        )
        for begin in range(4, 140, 11)
    ]
    gaps = [(number * 7 + turn * 5) % 29 for turn in range(6)]
    return CallTrace(
        lanes=Lanes(
            length=length,
            answered=3 * S,
            caller=tuple(voices[::2]),
            trainee=tuple(voices[1::2]),
            holds=(Stretch(begins=60 * S, ends=80 * S),) if number % 2 else (),
            silences=(Stretch(begins=112 * S, ends=118 * S),),
        ),
        times=ResponseTimes(
            picked_up=(2 + number % 11) * S,
            gaps=tuple(
                ReplyGap(turn=turn, gap=tenths * S // 4)
                for turn, tenths in enumerate(gaps, start=1)
            ),
        ),
    )


def call_line(number, language, title="A call", **changes):
    """Return a call of the list; the higher the number, the longer ago."""
    day = LATEST - datetime.timedelta(days=3 * number)
    known = {
        "call": f"call-{number}",
        "case": f"case-{title}",
        "title": title,
        "month": month_text(day, language),
        "date": date_text(day, language),
        "time": "10:12",
        "length": duration_text((150 + 10 * number) * S, language),
        "mode": Mode.TYPED,
        "standing": Standing.MARKED,
        "score": 71.0 + number,
        "waiting": number % 3,
        "confirmed": number % 2 == 0,
        "continued": False,
    }
    return CallLine(**(known | changes))


def progress(calls, language, way=Way.OWN_WORDS):
    """Return sections and items over these calls, given with the newest first."""
    points = _points(calls, language)
    items = checklist().items
    return Progress(
        way=way,
        calls=points,
        scores=tuple(60.0 + 3 * index for index in range(len(points))),
        sections=tuple(
            Trend(
                letter=str(letter),
                name=section.names[language],
                points=tuple(
                    None if index == 2 and letter == "B" else 55.0 + 37 * index % 44
                    for index in range(len(points))
                ),
            )
            for letter, section in checklist().sections.items()
        ),
        items=tuple(
            item_line(no, points, language) for no in items if no < UNSEEN_FROM
        ),
        unseen=tuple(
            (no, item.text(language).rule)
            for no, item in items.items()
            if no >= UNSEEN_FROM
        ),
    )


def item_line(no, points, language):
    """Return an item with its last marks."""
    texts = checklist().item(no).text(language)
    last = points[-(no % 8 + 1) :]
    marks = tuple(
        MarkPoint(call=point.call, date=point.day, mark=MARKS[(no + index) % 6])
        for index, point in enumerate(last)
    )
    return ItemLine(
        no=no,
        topic=topic(no, language),
        rule=texts.rule,
        why=texts.why,
        need=no * 7 % 10 / 10,
        marks=marks,
    )


def _points(calls, language):
    found = []
    for number, one in reversed(tuple(enumerate(calls))):
        day = LATEST - datetime.timedelta(days=3 * number)
        found.append(
            CallPoint(
                call=one.call,
                title=one.title,
                date=one.date,
                day=short_date_text(day, language),
            )
        )
    return tuple(found)


def past(language, *titles, count=14):
    """Return the history of somebody who takes calls of these titles in turn."""
    odd = {
        0: {"standing": Standing.BROKEN_OFF, "score": None, "waiting": 0},
        3: {"standing": Standing.FILED, "score": None, "waiting": 0},
        4: {"continued": True},
        5: {"mode": Mode.GUIDED},
        6: {"standing": Standing.UNMARKED, "score": None, "waiting": 0},
    }
    calls = tuple(
        call_line(number, language, titles[number % len(titles)], **odd.get(number, {}))
        for number in range(count)
    )
    return HistoryText(
        language=language,
        calls=calls,
        times=(
            TimedCalls(way=Way.OWN_WORDS, calls=_points(calls, language)),
            TimedCalls(way=Way.CHOSEN, calls=_points(calls[5:6], language)),
        ),
        limits=Limits(in_time=9 * S, very_late=18 * S, green=2 * S, amber=6 * S),
    )


def progress_of(text):
    """Return a function that tells sections and items over the calls of a history."""

    def told(way):
        calls = text.calls if way is Way.OWN_WORDS else text.calls[5:6]
        return progress(calls, text.language, way)

    return told
