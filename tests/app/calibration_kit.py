"""Made-up rounds of blind marks, for pictures and tests."""

from __future__ import annotations

from phonecoach.app.card_text import Said
from phonecoach.app.screens.calibration_text import (
    AskLine,
    BlindItem,
    BlindText,
    CalibrationText,
    Figures,
    RaterLine,
    ResultRow,
    ResultText,
    RoundLine,
    RoundState,
)
from phonecoach.checklist import checklist
from phonecoach.checklist.topics import topic
from phonecoach.places import scenarios
from phonecoach.scenario.entries import library
from phonecoach.scoring.card import Mark
from phonecoach.units import Language, Micros
from tests.app.tray_kit import WHEN

NAMES = {
    Language.KO: ("박서영", "이도현", "최민석", "프로그램"),
    Language.EN: ("Amara Cole", "Tom Reid", "Priya Shah", "The program"),
    Language.JA: ("佐藤 花", "鈴木 健", "高橋 実", "プログラム"),
}
NONE = Figures(subjects=0, percent="", kappa="", ac1="")
ITEMS = (45, 46, 52, 62, 64, 86)


def _titles(language):
    found = library(scenarios(), scenarios("shared"))
    return [one.case.texts[language].title for one in found[:4]]


def calibration(language, *, empty=False):
    """Return the rounds of a room."""
    titles, names = _titles(language), NAMES[language]
    askable = tuple(
        AskLine(call=f"call-{at}", title=title, when=f"{names[2]} · {WHEN[language]}")
        for at, title in enumerate(titles)
    )
    if empty:
        return CalibrationText(
            rounds=(), askable=askable, raters=1, figures=NONE, kindness=()
        )
    states = (RoundState.YOURS, RoundState.OTHERS, RoundState.OPEN, RoundState.OPEN)
    rounds = tuple(
        RoundLine(
            id=f"round-{at}",
            title=titles[at],
            when=f"{names[2]} · {WHEN[language]}",
            state=state,
            waiting=() if state is RoundState.OPEN else names[at : at + 2],
            own=at == 1,
        )
        for at, state in enumerate(states)
    )
    items = tuple(
        (
            f"{no} {topic(no, language)}",
            Figures(subjects=9, percent="56 %", kappa="0.21", ac1="0.38"),
        )
        for no in (52, 86, 45)
    )
    kindness = tuple(
        RaterLine(name=name, subjects=38, difference=difference)
        for name, difference in zip(
            names, ("+6", "\N{MINUS SIGN}4", "", "\N{MINUS SIGN}2"), strict=True
        )
    )
    figures = Figures(subjects=76, percent="81 %", kappa="0.52", ac1="0.74")
    return CalibrationText(
        rounds=rounds,
        askable=askable,
        raters=3,
        figures=figures,
        kindness=kindness,
        items=items,
    )


def blind(language):
    """Return a call to be marked blind; two items are marked already."""
    found = library(scenarios(), scenarios("shared"))
    texts = found[1].case.texts[language]
    lines = [wordings[0].text for wordings in list(texts.lines.values())[:8]]
    said = tuple(
        Said(
            voice="trainee" if at % 2 else "caller",
            begin=Micros(at * 8_000_000),
            end=Micros(at * 8_000_000 + 4_000_000),
            text=text,
        )
        for at, text in enumerate(lines)
    )
    marks = {45: Mark.MET, 46: Mark.PARTLY}
    items = tuple(
        BlindItem(no=no, rule=it.rule, anchors=it.anchors, mark=marks.get(no))
        for no in ITEMS
        for it in (checklist().item(no).text(language),)
    )
    return BlindText(
        round="round-0", title=texts.title, when=WHEN[language], said=said, items=items
    )


def laid_open(language):
    """Return a round laid open."""
    met, partly, missed = Mark.MET, Mark.PARTLY, Mark.MISSED
    marks = (
        (met, met, met, met),
        (met, partly, met, partly),
        (partly, missed, None, None),
        (met, met, met, met),
        (missed, missed, missed, missed),
        (Mark.NOT_APPLICABLE, partly, partly, met),
    )
    rows = tuple(
        ResultRow(no=no, topic=topic(no, language), marks=some)
        for no, some in zip(ITEMS, marks, strict=True)
    )
    return ResultText(
        title=_titles(language)[1],
        when=WHEN[language],
        raters=NAMES[language],
        rows=rows,
        figures=Figures(subjects=6, percent="67 %", kappa="0.48", ac1="0.58"),
    )
