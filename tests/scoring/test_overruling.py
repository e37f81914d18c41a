"""What a card comes to once humans have overruled some of its marks."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from phonecoach.call.annotations import Annotation, HumanMark
from phonecoach.call.record import CallId, PersonId
from phonecoach.checklist import checklist, profile
from phonecoach.scoring.assembly import assemble
from phonecoach.scoring.card import ItemMark, Mark, Reason, Versions
from phonecoach.scoring.human import Fatal
from phonecoach.scoring.overruling import overruled

CALL, MINA, CHIEF = CallId("call"), PersonId("mina"), PersonId("chief")
PASSING = profile("ko-KR").passing


def machine_card(fatal=(), **marks):
    """Return a card on which all is met but what is told: ``no80="missed"``."""
    given = {int(no.removeprefix("no")): Mark(mark) for no, mark in marks.items()}
    items = tuple(
        ItemMark(
            no=no,
            mark=given.get(no, Mark.MET),
            share={Mark.MET: 1.0, Mark.MISSED: 0.0}.get(given.get(no, Mark.MET)),
            reason=Reason(id=f"machine.{no}"),
            fatal=no in fatal,
        )
        for no in sorted(checklist().items)
    )
    return assemble(
        items,
        call=CALL,
        checklist=checklist(),
        passing=PASSING,
        fatal=Fatal(open=fatal),
        remarks=(),
        versions=Versions(
            checklist="1", profile="1", rules="1", listener="1", program="1"
        ),
    )


def given(no, mark, *, author=CHIEF, minute=0, rubric=None):
    share = {"met": 1.0, "partly": 0.5}.get(mark, 0.0)
    return Annotation(
        id=f"{no} {minute}",
        call=CALL,
        author=author,
        written=datetime(2026, 11, 2, 9, minute, tzinfo=UTC),
        program="1",
        note=HumanMark(
            item=no,
            mark=mark,
            share=share,
            rubric=rubric or checklist().version,
            reason="들었습니다",
        ),
    )


def told(card, *marks):
    return overruled(card, marks, MINA, checklist(), PASSING)


def item(card, no):
    return next(one for one in card.items if one.no == no)


def test_a_card_that_nobody_overruled_is_as_it_was():
    card = machine_card(no50="needs a human")

    assert told(card) is card
    assert told(card, given(50, "met", author=MINA)) is card


def test_what_waited_counts_and_the_card_is_no_longer_provisional():
    card = machine_card(no50="needs a human")
    assert (card.pending, card.passed) == (1, None)

    after = told(card, given(50, "missed"))

    assert (after.pending, after.passed) == (0, True)
    assert after.score < card.score
    assert after.applied == card.applied


def test_the_machines_mark_stays_beside_the_humans():
    mark = item(told(machine_card(no50="missed"), given(50, "partly")), 50)

    assert (mark.mark, mark.share, mark.by_human) == (Mark.PARTLY, 0.5, True)
    assert dict(mark.reason.values)["machine_mark"] == Mark.MISSED
    assert mark.remarks == (Reason(id="machine.50"),)


def test_an_item_taken_out_counts_nowhere():
    card = machine_card(no50="missed")

    after = told(card, given(50, "not applicable"))

    assert after.applied == card.applied - 1
    assert after.score == 100.0


@pytest.mark.parametrize(
    ("mark", "passed", "fatal"), [("missed", False, (80,)), ("met", True, ())]
)
def test_a_fatal_fault_fails_the_card_only_once_a_human_confirms_it(
    mark, passed, fatal
):
    card = machine_card(fatal=(80,), no80="missed")
    assert card.passed is None

    after = told(card, given(80, mark))

    assert (after.passed, after.fatal) == (passed, fatal)


@pytest.mark.parametrize(
    ("mark", "passed", "fatal"), [("missed", False, (0,)), ("met", True, ())]
)
def test_so_does_personal_data_that_was_told_too_early(mark, passed, fatal):
    card = replace(machine_card(fatal=(0,)), passed=None)

    after = told(card, given(0, mark))

    assert (after.passed, after.fatal) == (passed, fatal)


def test_a_later_human_takes_the_place_of_one_who_is_in_the_card_already():
    first = told(machine_card(no50="missed"), given(50, "met", rubric="old"))
    assert item(first, 50).remarks[0].id == "human.other_rubric"

    again = told(first, given(50, "met"), given(50, "partly", minute=5))

    mark = item(again, 50)
    assert mark.mark is Mark.PARTLY
    assert dict(mark.reason.values)["machine_mark"] == Mark.MISSED
    assert mark.remarks == (Reason(id="machine.50"),)
