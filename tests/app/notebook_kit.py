"""A made-up notebook, for pictures and tests."""

from __future__ import annotations

from phonecoach.app.screens.notebook_text import NotebookText
from phonecoach.practice.notebook import Phrase
from phonecoach.units import Language

PHRASES = {
    Language.KO: (
        Phrase(
            question="반품은 며칠까지 되나요?",
            answer="쓰지 않으셨다면 받으신 날부터 30일 안에 돌려보내실 수 있습니다.",
        ),
        Phrase(question="토요일에도 하나요?", answer="네, 10시부터 5시까지 합니다."),
    ),
    Language.EN: (
        Phrase(
            question="How long have I got to send it back?",
            answer="Thirty days from the day it reached you, as long as it’s unused.",
        ),
        Phrase(question="Are you open on Saturdays?", answer="Yes, from ten to five."),
    ),
    Language.JA: (
        Phrase(
            question="返品はいつまでできますか。",
            answer="お受け取りから三十日以内に、未使用でお戻しいただければ承ります。",
        ),
        Phrase(
            question="土曜日も開いていますか。", answer="はい、十時から五時までです。"
        ),
    ),
}
WEEK = {
    Language.KO: "2026년 11월 23일(월) – 2026년 11월 29일(일)",
    Language.EN: "Monday 23 November 2026 – Sunday 29 November 2026",
    Language.JA: "2026年11月23日(月) – 2026年11月29日(日)",
}
WRITTEN = {
    Language.KO: ("김영숙 고객님께 감사 문자", "오븐 안부 전화", "메모를 바로 쓰기"),
    Language.EN: ("A note to Mrs Osei", "Rang about the oven", "Note it at once"),
    Language.JA: ("中村様にお礼状", "オーブンのご様子伺い", "すぐにメモを取る"),
}
LINES = {
    language: (note, ring, "", better, "", "")
    for language, (note, ring, better) in WRITTEN.items()
}


def a_notebook(language, *, empty=False):
    """Return a notebook with two phrases and some lines."""
    if empty:
        nothing = ("",) * 6
        return NotebookText(
            phrases=(), week=WEEK[language], lines=nothing, last=nothing
        )
    return NotebookText(
        phrases=PHRASES[language],
        week=WEEK[language],
        lines=LINES[language],
        last=(LINES[language][0], "", "", LINES[language][3], "", ""),
    )
