"""The parts of an item, as its mark tells of them."""

import pytest

from phonecoach.scoring.card import Evidence, ItemMark, Mark
from phonecoach.scoring.parts import parts_of
from phonecoach.scoring.rule import because
from tests.scoring.builder import with_wish


def seen(name, at):
    return Evidence(at=at, turn=1, words="", rule=f"{name}.en:some_words")


def mark(reason, *evidence):
    return ItemMark(
        no=54, mark=Mark.PARTLY, share=0.5, reason=reason, evidence=evidence
    )


def told(found):
    return [(part.name, part.mark, part.at) for part in found]


def test_what_was_done_comes_in_the_order_of_the_call_and_what_lacks_follows():
    reason = because(
        "parts.partly", given_parts="hold_reason,consent", lacking_parts="thank_waiting"
    )
    consent = Evidence(at=40, turn=None, words="Go on.", rule="clock:consent")

    found = parts_of(mark(reason, seen("hold_reason", 52), consent))

    assert told(found) == [
        ("consent", Mark.MET, 40),
        ("hold_reason", Mark.MET, 52),
        ("thank_waiting", Mark.MISSED, None),
    ]


def test_an_item_of_one_part_has_its_reason_alone():
    assert parts_of(mark(because("parts.missed", lacking_parts="empathise"))) == ()


def test_a_reason_that_names_parts_for_something_else_has_none():
    reason = because("fault.heard", faults_parts="rude,argue")

    assert parts_of(mark(reason)) == ()
    assert parts_of(mark(because("human.unheard", lacking_parts="a,b"))) == ()


def test_what_is_not_sure_is_for_a_human():
    reason = because("parts.unsure", unsure_parts="apologise,empathise")

    found = parts_of(mark(reason, seen("apologise", 7)))

    assert told(found) == [
        ("empathise", Mark.NEEDS_HUMAN, None),
        ("apologise", Mark.NEEDS_HUMAN, 7),
    ]


def test_a_part_without_a_moment_of_its_own_has_no_time():
    reason = because("parts.met", given_parts="register,offer_help")

    assert told(parts_of(mark(reason, seen("offer_help", 9)))) == [
        ("register", Mark.MET, None),
        ("offer_help", Mark.MET, 9),
    ]


@pytest.mark.parametrize("words", ["hold_reason", "hold_reason?"])
def test_a_scored_hold_tells_its_three_parts(words):
    call = with_wish().turn("While I look ...", words, "hold_announce", after=1)
    call.wait(0.5).says("yes").wait(0.5).hold(20).turn("Here it is.", after=1)

    found = parts_of(call.item(54))

    assert {part.name for part in found} == {"hold_reason", "consent", "thank_waiting"}
    assert [part.name for part in found if part.at is None] == ["thank_waiting"]
