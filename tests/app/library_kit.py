"""A shelf for the library's tests: two real cases, some like them, a broken one."""

from __future__ import annotations

import functools
from dataclasses import replace
from datetime import date

from phonecoach.app.gather.library import library_text
from phonecoach.app.screens.library_text import BrokenEntry, ProblemText, Try
from phonecoach.app.screens.library_words import problem_place
from phonecoach.call.lanes import Lanes, Spoken
from phonecoach.call.record import PersonId, RoomId
from phonecoach.content import in_words
from phonecoach.errors import told
from phonecoach.places import scenarios
from phonecoach.scenario import CallerTemper, CaseId, Direction
from phonecoach.scenario.entries import library
from phonecoach.scenario.faults import unknown
from phonecoach.scoring.card import Mark
from phonecoach.store import Person
from phonecoach.store.rows import Role
from phonecoach.units import Language, Micros
from tests.app.office import NOON

TODAY = date(2026, 11, 24)
LANES = Lanes(
    length=Micros(60_000_000),
    answered=Micros(4_000_000),
    caller=(
        Spoken(begins=Micros(5_000_000), ends=Micros(12_000_000), letters=80, seed=3),
    ),
    trainee=(
        Spoken(begins=Micros(14_000_000), ends=Micros(18_000_000), letters=40, seed=5),
    ),
)
WHEN = {
    Language.KO: "오늘 10:12 · 4분 10초",
    Language.EN: "Today, 10:12 · 4 min 10 s",
    Language.JA: "今日 10:12・4分10秒",
}
TITLES = {
    Language.KO: ("하루 늦게 온 선물", "오븐 건으로 다시 거는 전화"),
    Language.EN: ("The gift that came a day late", "Ringing back about the oven"),
    Language.JA: ("一日遅れて届いた贈り物", "オーブンの件で折り返すお電話"),
}
BROKEN = {
    Language.KO: "색이 다른 블라인드",
    Language.EN: "The blinds that do not match",
    Language.JA: "色の合わないブラインド",
}
FAULTS = (
    ("case.yaml", 48, unknown("stage", "close_calm", ["close_calmly", "offer"])),
    ("ko.yaml", 0, told("This file does not exist; put it there or correct its name.")),
)


def problems(language):
    """What is wrong with the broken case, as the window tells it."""
    return tuple(
        ProblemText(
            place=problem_place(file, line),
            text=in_words(text, language),
            full=f"/cases/blinds/{file}:{line}: {text}",
        )
        for file, line, text in FAULTS
    )


PROBLEMS = problems(Language.EN)


class NoCalls:
    """A reader of a record in which nobody has taken a call."""

    def past_calls(self, viewer, person):
        return ()


@functools.cache
def entries():
    """Return the two cases these tests are about, however many come along."""
    return tuple(
        one
        for one in library(scenarios(), scenarios("shared"))
        if one.id in {"broken-delivery", "repair-enquiry"}
    )


def person(language=Language.EN):
    return Person(
        id=PersonId("mina"),
        name="Mina",
        language=language,
        role=Role.TRAINEE,
        room=RoomId("room"),
        created=NOON,
    )


@functools.cache
def shelf_text(language=Language.EN, *, broken=True):
    """A library of two real cases, two invented ones and one that is broken."""
    text = library_text(entries(), NoCalls(), person(language), NOON)
    gentle, angry = text.entries
    tried = Try(call="call-1", score=85, on=TODAY, when=WHEN[language])
    earlier = Try(call="call-2", score=91, on=date(2026, 11, 18), when="18 November")
    gift, oven = TITLES[language]
    shown = [
        gentle,
        replace(angry, best=earlier, last=tried),
        replace(
            gentle,
            case=CaseId("gift"),
            title=gift,
            direction=Direction.FOLLOW_UP,
            temper=CallerTemper.OPINIONATED,
            minutes=9,
            level=3,
        ),
        replace(
            angry,
            case=CaseId("oven"),
            title=oven,
            direction=Direction.OUTBOUND,
            minutes=12,
            level=3,
        ),
    ]
    if broken:
        wrong = BrokenEntry(
            case="blinds", title=BROKEN[language], problems=problems(language)
        )
        shown.insert(2, wrong)
    marks = dict(zip((one.no for one in angry.focus), Mark, strict=False))
    return replace(
        text,
        entries=tuple(shown),
        today=TODAY,
        marks=lambda call: marks if call == "call-1" else {},
        lanes=lambda call: LANES,
    )
