"""A made-up group, for the pictures and tests of its views."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QObject, Signal

from phonecoach.app.screens.group_text import (
    CaseLine,
    Cell,
    CellLine,
    CellText,
    DueLine,
    GroupItem,
    GroupSection,
    GroupText,
    HeatMapText,
    HeatRow,
    ItemSum,
    PracticeText,
    SpreadText,
    TimesText,
    TrendsText,
    View,
)
from phonecoach.app.screens.history_text import Limits, Trend
from phonecoach.checklist import checklist
from phonecoach.checklist.topics import topic
from phonecoach.scoring.card import Mark
from phonecoach.text import short_date_text
from phonecoach.units import Language, Mode

S = 1_000_000
MONDAY = datetime.date(2026, 11, 2)
NAMES = {
    Language.KO: "강서윤 김하늘 남궁현 박도윤 박지우 서은채 송민재 오세라 윤재호 "
    "이다은",
    Language.EN: "Adeyemi Brown Clarke Davies Evans Featherstonehaugh Green Hughes "
    "Jones Khan",
    Language.JA: "青木 石川 勅使河原 上野 大野 小林 佐藤 鈴木 高橋 田中",
}
TEAMS = {
    Language.KO: "11월 신입 교육반",
    Language.EN: "November starters",
    Language.JA: "11月の新人研修",
}
NEVER = 96
HARD = 64


def group(language=Language.EN, teams=True):
    """Return what is known of a group at once."""
    return GroupText(
        language=language,
        room="",
        teams=(("team", TEAMS[language]),) if teams else (),
        sections=tuple(
            GroupSection(
                letter=str(letter),
                name=section.names[language],
                items=tuple(
                    _item(no, language) for no in range(section.first, section.last + 1)
                ),
            )
            for letter, section in checklist().sections.items()
        ),
        limits=Limits(in_time=9 * S, very_late=18 * S, green=2 * S, amber=6 * S),
    )


def _item(no, language):
    texts = checklist().item(no).text(language)
    return GroupItem(no=no, topic=topic(no, language), rule=texts.rule, why=texts.why)


def heat(language=Language.EN, people=10):
    """Return a heat map in which 64 is hard and nobody had an opportunity for 96."""
    names = NAMES[language].split()
    return HeatMapText(
        rows=tuple(
            HeatRow(
                person=f"person-{number}",
                name=names[number % len(names)],
                calls=6 + number * 5 % 9,
                shares=tuple(_share(number, no) for no in checklist().items),
                counts=tuple(
                    0 if _share(number, no) is None else 1 + (number + no) % 9
                    for no in checklist().items
                ),
            )
            for number in range(people)
        )
    )


def _share(number, no):
    if no == NEVER or (number * 13 + no * 7) % 19 == 0:
        return None
    if no == HARD:
        return (0.0, 0.1, 0.25, 0.6)[number % 4]
    return min(1.0, 0.3 + (number * 31 + no * 17) % 23 / 25)


def trends(language=Language.EN, weeks=9):
    """Return weeks and items of a group."""
    days = [MONDAY + datetime.timedelta(weeks=week) for week in range(-weeks, 0)]
    items = checklist().items
    sums = [
        ItemSum(no=no, share=0.2 + no * 29 % 80 / 100, count=300 + no)
        for no in items
        if no != NEVER
    ]
    return TrendsText(
        weeks=tuple(short_date_text(day, language) for day in days),
        calls=tuple(20 + 3 * week for week in range(weeks)),
        sections=tuple(
            Trend(
                letter=str(letter),
                name=section.names[language],
                points=tuple(52.0 + week * 4 + at * 3 for week in range(weeks)),
            )
            for at, (letter, section) in enumerate(checklist().sections.items())
        ),
        items=tuple(sorted(sums, key=lambda one: (one.share, one.no))),
        trends=tuple(
            Trend(
                letter=str(no),
                name=topic(no, language),
                points=tuple(
                    None if week == 3 else 30.0 + (no + week * 7) % 60
                    for week in range(weeks)
                ),
            )
            for no in items
        ),
    )


def times():
    """Return response times of typed and spoken calls, and of replies chosen."""
    return TimesText(
        spreads=tuple(
            _spread(mode, gaps=gaps)
            for mode in (Mode.GUIDED, Mode.TYPED, Mode.SPOKEN)
            for gaps in (False, True)
        )
    )


def _spread(mode, *, gaps):
    middle = {Mode.GUIDED: 9, Mode.TYPED: 6, Mode.SPOKEN: 3}[mode] + (0 if gaps else 2)
    counts = [max(0, 400 - 60 * abs(half - middle)) for half in range(20)]
    return SpreadText(
        mode=mode,
        gaps=gaps,
        counts=(*counts, 40, 12),
        median=middle * S // 2,
        ninth=(middle + 5) * S // 2,
        in_time=None if gaps and mode is Mode.GUIDED else 0.83,
        total=sum(counts) + 52,
    )


def practice(language=Language.EN):
    """Return what was practised and what is due."""
    titles = {
        Language.KO: "깨져서 온 팔순 그릇",
        Language.EN: "The dinner set that arrived broken",
        Language.JA: "割れて届いた傘寿のお祝い",
    }
    names = NAMES[language].split()
    return PracticeText(
        cases=tuple(
            CaseLine(title=f"{titles[language]} {at}", calls=at * at, people=at)
            for at in range(9)
        ),
        unseen=(_item(NEVER, language),),
        people=tuple(
            DueLine(
                name=name,
                items=tuple(range(44, 44 + at * 3)),
                lacking=tuple(range(44, 44 + at * 2)),
                last_call=short_date_text(MONDAY, language) if at else "",
                known=at != 4,
            )
            for at, name in enumerate(names)
        ),
    )


def cell(what, language=Language.EN):
    """Return the calls of a cell."""
    name = NAMES[language].split()[0]
    return CellText(
        cell=what,
        calls=tuple(
            CellLine(
                call=f"call-{at}",
                date=short_date_text(MONDAY + datetime.timedelta(days=-at), language),
                title=practice(language).cases[at].title,
                name=name,
                mode=Mode.TYPED,
                mark=(Mark.MISSED, Mark.PARTLY, Mark.MET, Mark.NEEDS_HUMAN)[at % 4],
                by_human=at == 1,
            )
            for at in range(6)
        ),
    )


class KnownFigures(QObject):
    """Tells at once what is asked for, unless it is told to wait.

    Attributes:
        asked: All that was asked for.
        stops: How often it was told to stop.
        waits: Whether nothing is told until `tell` is called.
    """

    told = Signal(object, object, object)
    troubled = Signal(str)

    def __init__(self, language=Language.EN, people=10):
        super().__init__()
        self._language = language
        self._people = people
        self.asked = []
        self.stops = 0
        self.waits = False

    def ask(self, what, wish):
        self.asked.append((what, wish))
        if not self.waits:
            self.tell(what, wish)

    def stop(self):
        self.stops += 1

    def tell(self, what, wish):
        made = {
            View.MAP: lambda: heat(self._language, self._people),
            View.TRENDS: lambda: trends(self._language),
            View.TIMES: times,
            View.PRACTICE: lambda: practice(self._language),
        }
        text = cell(what, self._language) if isinstance(what, Cell) else made[what]()
        self.told.emit(what, wish, text)
