"""A made-up queue and a card under review, for pictures and tests."""

from __future__ import annotations

import functools
from datetime import UTC, timedelta

from phonecoach.app.gather.card import card_text
from phonecoach.app.screens.queue_text import Pile, QueueLine, QueueText, Why
from phonecoach.call.annotations import (
    Annotation,
    Comment,
    Dispute,
    HumanMark,
    Ruling,
    SignOff,
)
from phonecoach.checklist import checklist, profile
from phonecoach.scoring.overruling import overruled
from phonecoach.text import moment_text
from phonecoach.units import Language, from_ms
from tests.app.office import NOON
from tests.plans.judged import HERE, case, played

PEOPLE = {
    Language.KO: ("남궁민수", "박서연"),
    Language.EN: ("Alexandra Featherstonehaugh", "Tom Hale"),
    Language.JA: ("勅使河原 小百合", "佐藤 花"),
}
CHIEF = {Language.KO: "김하늘", Language.EN: "Priya Shah", Language.JA: "高橋 恵"}
DISPUTED = {
    Language.KO: "이름은 두 번째 말에서 밝혔습니다.",
    Language.EN: "I gave my name in the second turn.",
    Language.JA: "名前は二度目に名乗りました。",
}
REASON = {
    Language.KO: "첫마디에서 들리지 않습니다.",
    Language.EN: "It cannot be heard in the first words.",
    Language.JA: "最初の言葉では聞き取れません。",
}
COMMENT = {
    Language.KO: "여기서 먼저 사과하면 고객이 덜 화를 냅니다.",
    Language.EN: "An apology here would have calmed him sooner.",
    Language.JA: "ここで先におわびすると落ち着いていただけます。",
}
WHYS = (
    ((Why.FATAL, 1), (Why.WAITING, 3)),
    ((Why.DISPUTED, 2), (Why.NEW, 0)),
    ((Why.WAITING, 12), (Why.FIRST, 0), (Why.NEW, 0)),
    ((Why.LOWEST, 0), (Why.NEW, 0)),
    ((Why.TURN, 0),),
)


def queue(language, *titles, pile=Pile.TO_DO, whys=WHYS, **changes):
    """Return a pile of calls, each there for another reason."""
    people = PEOPLE[language]
    lines = tuple(
        QueueLine(
            call=f"call-{number}",
            name=people[number % 2],
            title=titles[number % len(titles)],
            when=moment_text(NOON - timedelta(hours=7 * number), language),
            whys=why,
            score=None if number == 2 else 83.4 - 7 * number,
        )
        for number, why in enumerate(whys)
    )
    counts = {Pile.TO_DO: 5, Pile.NEW: 1_284, Pile.FLAGGED: 2, Pile.DISPUTED: 1}
    known = {
        "pile": pile,
        "person": "",
        "lines": lines,
        "counts": counts | {Pile.DRAWN: 3, Pile.SIGNED: 0},
        "people": tuple(zip("ab", people, strict=True)),
        "papers": 3,
    }
    return QueueText(**(known | changes))


@functools.cache
def reviewed(language, *, judging=True, ruled=False):
    """Return the card of a call that a supervisor has begun to review.

    Item 50 is disputed; with `ruled` it is ruled on and the card signed off.
    """
    call, card = played(HERE / "broken-delivery" / f"{language}-poor.jsonl")
    person, chief = call.record.head.person, "chief"

    def wrote(number, author, note):
        return Annotation(
            id=f"note {number}",
            call=card.call,
            author=author,
            written=NOON + timedelta(minutes=number),
            program="test",
            note=note,
        )

    rubric = checklist().version
    words = REASON[language]
    notes = [
        *((person, note) for note in call.notes),
        (person, Dispute(item=50, reason=DISPUTED[language])),
        (chief, Comment(at=from_ms(42_000), text=COMMENT[language])),
        (
            chief,
            HumanMark(item=45, mark="partly", share=0.5, rubric=rubric, reason=words),
        ),
    ]
    if ruled:
        notes += [
            (chief, Ruling(item=50, changed=False, reason=words)),
            (chief, SignOff(comment="")),
        ]
    kept = tuple(wrote(number, *note) for number, note in enumerate(notes))
    rules = profile(call.record.head.profile)
    return card_text(
        overruled(card, kept, person, checklist(), rules.passing),
        call.record,
        case("broken-delivery"),
        kept,
        judging=judging,
        names={chief: CHIEF[language]},
        zone=UTC,
    )
