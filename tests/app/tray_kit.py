"""A made-up in-tray, for pictures and tests."""

from __future__ import annotations

from dataclasses import replace

from phonecoach.app.screens.due_text import DueCall, DueStanding
from phonecoach.app.screens.today_text import Unfinished
from phonecoach.app.screens.tray_text import (
    PaperKind,
    PaperLine,
    RoomTrayText,
    TrayText,
)
from phonecoach.app.widgets.request_form import request_name
from phonecoach.checklist import checklist
from phonecoach.scoring.card import Mark
from phonecoach.units import Language
from tests.app.note_kit import due as due_note
from tests.app.today_kit import CALLERS, PROMISED

WHEN = {
    Language.KO: "11월 24일(화) 10:12 · 4분 10초",
    Language.EN: "Tuesday 24 November, 10:12 · 4 min 10 s",
    Language.JA: "11月24日(火) 10:12・4分10秒",
}
HISTORY = {
    Language.KO: "팔순 그릇이 깨져 도착, 잔치는 모레",
    Language.EN: "Dinner set broken, the party is in two days",
    Language.JA: "お祝いの器が割れて届き、会はあさって",
}
COST = {
    Language.KO: "퀵 배송 4만 원",
    Language.EN: "A courier, £38",
    Language.JA: "特急便 4,200円",
}
NOTE = {
    Language.KO: "상자에 완충재를 두 겹으로 넣으면 좋겠습니다.",
    Language.EN: "Two layers of padding in the boxes for china.",
    Language.JA: "食器の箱には緩衝材を二重に入れたほうがよいです。",
}
REASON = {
    Language.KO: "이름은 두 번째 말에서 밝혔습니다.",
    Language.EN: "I gave my name in the second turn.",
    Language.JA: "名前は二度目に名乗りました。",
}


def _paper(language, kind, no, title, words, **changes):
    known = {
        "kind": kind,
        "call": f"call-{no}",
        "title": title,
        "when": WHEN[language],
        "no": no,
        "rule": checklist().item(no).text(language).rule,
        "words": words,
        "decided": None,
        "has_card": True,
    }
    return PaperLine(**(known | changes))


def tray(language, *titles):
    """Return an in-tray with all that there can be."""
    first, second = titles[0], titles[-1]
    asked = tuple(
        (request_name(name), text[language])
        for name, text in (("history", HISTORY), ("cost", COST))
    )
    dispute = (("", REASON[language]),)
    return TrayText(
        due=(
            DueCall(
                case="a-case",
                follows="call-1",
                name=CALLERS[language],
                title=first,
                when=WHEN[language].partition(" ·")[0].partition("・")[0],
                standing=DueStanding.NOW,
                content=PROMISED[language],
                attempt=1,
            ),
        ),
        notes=(due_note(language), due_note(language, late=True)),
        broken_off=(
            Unfinished(call="call-2", title=second, when=WHEN[language]),
            Unfinished(call="call-3", title=first, when=WHEN[language]),
        ),
        papers=(
            _paper(language, PaperKind.REQUEST, 100, first, asked),
            _paper(
                language, PaperKind.REQUEST, 100, second, asked, answer=ANSWER[language]
            ),
            _paper(language, PaperKind.IMPROVEMENT, 82, first, (("", NOTE[language]),)),
            _paper(language, PaperKind.DISPUTE, 45, second, dispute),
            _paper(language, PaperKind.DISPUTE, 92, second, dispute, decided=Mark.MET),
        ),
    )


ANSWER = {
    Language.KO: "승인: 이서준 · 11월 24일(화) 13:05. 오늘 퀵으로 보내세요.",
    Language.EN: "Granted by Ms Reid · Tuesday 24 November, 13:05. Send it today.",
    Language.JA: "承認：高橋 恵・11月24日(火) 13:05。本日お送りください。",
}
NAME = {Language.KO: "남궁민수", Language.EN: "Tom Hale", Language.JA: "佐藤 花"}


def room_tray(language, *titles):
    """Return a supervisor's in-tray with all that there can be."""
    papers = tray(language, *titles).papers
    named = [replace(one, name=NAME[language]) for one in papers]
    answered = replace(named[0], answer=ANSWER[language])
    broken = Unfinished(
        call="call-9", title=f"{NAME[language]} · {titles[0]}", when=WHEN[language]
    )
    return RoomTrayText(papers=(named[0], *named[2:4], answered), broken_off=(broken,))
