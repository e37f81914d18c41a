"""Small cards for the tests of the card screen and its parts."""

from dataclasses import replace

from phonecoach.app.card_text import (
    CardText,
    EarlierCard,
    MarkText,
    MomentText,
    PartText,
    Said,
    SectionText,
)
from phonecoach.call.lanes import Lanes, Spoken, Stretch
from phonecoach.call.record import Purpose
from phonecoach.scoring.card import Mark
from phonecoach.scoring.timing import Figures, Grade, OnHold, PickedUp, UsualGap
from phonecoach.units import Language, Mode
from tests.app.kit import at

MARKS = (Mark.MET, Mark.MISSED, Mark.PARTLY, Mark.NOT_APPLICABLE, Mark.NEEDS_HUMAN)

SAID = (
    Said(voice="caller", begin=at(4_000), end=at(8_000), text="My lamp is broken."),
    Said(
        voice="trainee",
        begin=at(10_000),
        end=at(14_000),
        text="Oh dear. One moment, please.",
        turn=1,
        marked=((9, 19),),
    ),
    Said(voice="caller", begin=at(16_000), end=at(18_000), text="Go on then."),
)

LANES = Lanes(
    length=at(60_000),
    answered=at(3_000),
    caller=(
        Spoken(begins=at(4_000), ends=at(8_000), letters=14, seed=1),
        Spoken(begins=at(16_000), ends=at(18_000), letters=9, seed=2),
    ),
    trainee=(Spoken(begins=at(10_000), ends=at(14_000), letters=20, seed=3),),
    holds=(Stretch(begins=at(20_000), ends=at(40_000)),),
)


def moment(ms=10_000, **changes):
    made = MomentText(at=at(ms), seen=True, begin=at(2_000), end=at(20_000), said=SAID)
    return replace(made, **changes)


def mark_text(no, mark, **changes):
    text = MarkText(
        no=no,
        section="A" if no < 69 else "B",
        mark=mark,
        rule=f"Rule {no}.",
        reason=f"Reason {no}.",
        why=f"Why {no}.",
        good=f"Good {no}.",
    )
    return replace(text, **changes)


FIGURES = Figures(
    picked_up=PickedUp(after=at(3_100), ring=2, grade=Grade.GOOD),
    reply_gap=UsualGap(median=at(2_500), replies=4, grade=Grade.SLOW),
    on_hold=OnHold(lasted=at(51_000), agreed=at(120_000), grade=Grade.TOO_SLOW),
)

CARD = CardText(
    title="A box that rattles",
    when="Tuesday 24 November, 9:05 · 2 min",
    language=Language.EN,
    mode=Mode.TYPED,
    purpose=Purpose.PRACTICE,
    score=71.6,
    passed_from=80,
    distinction_from=90,
    least_items=3,
    passed=None,
    confirmed=False,
    sections=(
        SectionText(letter="A", name="Opening", first=44, last=68, score=90.4),
        SectionText(letter="B", name="Listening", first=69, last=79, score=None),
    ),
    figures=FIGURES,
    goal="Say your name first.",
    remarks=("You spoke fast.",),
    marks=(
        mark_text(44, Mark.MET, moment=moment(3_000)),
        mark_text(45, Mark.MISSED, moment=moment(16_000)),
        mark_text(
            46,
            Mark.PARTLY,
            moment=moment(10_000),
            parts=(
                PartText(name="a reason", mark=Mark.MET, at=at(10_000)),
                PartText(name="thanks", mark=Mark.MISSED, at=None),
            ),
        ),
        mark_text(47, Mark.NOT_APPLICABLE),
        mark_text(48, Mark.NEEDS_HUMAN),
    ),
    lanes=LANES,
    said=SAID,
)

EARLIER = EarlierCard(
    when="Tuesday 17 November, 9:20",
    score=60.2,
    marks={44: Mark.MISSED, 45: Mark.MET, 46: Mark.PARTLY, 48: Mark.MET},
)
