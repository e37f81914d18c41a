"""Marks can be disputed for some days, and anew after a human has marked."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from phonecoach.app.gather.disputing import in_time
from phonecoach.call.annotations import Annotation, HumanMark
from phonecoach.scoring.card import Mark
from tests.app.cards import CARD, mark_text

CALL = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
CARD_OF_TWO = replace(
    CARD, marks=(mark_text(45, Mark.MISSED), mark_text(50, Mark.MISSED))
)


def disputable(after, days, *annotations):
    now = CALL + timedelta(days=after)
    text = in_time(CARD_OF_TWO, CALL, annotations, now, days)
    return [mark.no for mark in text.marks if mark.disputable]


@pytest.mark.parametrize(
    ("after", "days", "found"),
    [
        (0, 14, [45, 50]),
        (14, 14, [45, 50]),
        (15, 14, []),
        (4, 3, []),
        (3, 3, [45, 50]),
        (1, 0, []),
    ],
)
def test_marks_can_be_disputed_for_so_many_days(after, days, found):
    assert disputable(after, days) == found


def test_a_humans_mark_lets_the_days_begin_anew():
    given = Annotation(
        id="1",
        call="call",
        author="chief",
        written=CALL + timedelta(days=20),
        program="1",
        note=HumanMark(item=50, mark="missed", share=0.0, rubric="1", reason="No."),
    )

    assert disputable(30, 14, given) == [50]
    assert disputable(40, 14, given) == []
