import pytest

from phonecoach.checklist import AbuseKind
from phonecoach.scenario import Outcome
from phonecoach.scoring.card import Mark
from phonecoach.scoring.scorer import items_possible
from tests.scoring.builder import LINES, case, line, with_wish

# 96 -----------------------------------------------------------------------------------


def criticised(*does, after=()):
    told = case(lines=(*LINES, line("slow", criticises=True)))
    call = with_wish(told).turn("Right.").memo("A repair").wait(1).says("slow", 2)
    call.turn("Thank you for saying so.", *does)
    for act in after:
        getattr(call.wait(1), act)()
    return call.end(ending="over")


def test_criticism_is_accepted_with_thanks_and_something_done():
    assert criticised("thank_feedback", after=("escalate",)).item(96).mark is Mark.MET


@pytest.mark.parametrize(
    ("does", "after", "share"),
    [
        (("thank_feedback",), (), 0.5),
        ((), ("look_up",), 0.5),
        ((), (), 0.0),
        (("thank_feedback?",), ("look_up",), 0.75),
    ],
)
def test_thanks_and_the_act_are_halves(does, after, share):
    assert criticised(*does, after=after).item(96).share == share


def test_what_was_done_on_the_panel_before_is_no_answer_to_it():
    found = criticised("thank_feedback").item(96)

    assert found.mark is Mark.PARTLY


def test_without_criticism_nothing_is_asked():
    assert with_wish().turn("Yes.").end().item(96).mark is Mark.NOT_APPLICABLE
    assert 96 not in items_possible(case())
    assert 96 in items_possible(case(lines=(line("slow", criticises=True),)))


# 100 ----------------------------------------------------------------------------------

FULL = {"history": "two repairs", "cost": "£40", "value": "with us for ten years"}


def asked(*does, words="I'll ask my supervisor.", request=None, **more):
    """Return a call in which the caller wanted what only a superior may grant."""
    call = with_wish(case(needs_decision=("wish",), **more)).turn(words, *does)
    if request is not None:
        call.wait(1).request(**request)
    return call


def of(call):
    return call.end(ending="over").item(100)


def test_the_superior_is_asked_and_told_all_they_need():
    assert of(asked("escalate", request=FULL)).mark is Mark.MET
    assert of(asked(request=FULL).escalate()).mark is Mark.MET


@pytest.mark.parametrize(
    ("does", "request_", "share"),
    [
        (("escalate",), None, 1 / 2),
        ((), FULL, 1 / 2),
        (("escalate",), {"history": "two repairs", "cost": " "}, 1 / 2 + 1 / 6),
        (("escalate?",), FULL, 3 / 4),
        ((), None, 0.0),
    ],
)
def test_asking_and_each_thing_told_have_their_share(does, request_, share):
    assert of(asked(*does, request=request_)).share == pytest.approx(share)


@pytest.mark.parametrize(
    ("does", "words", "mark"),
    [
        ("flat_refusal", "That can't be done.", Mark.MISSED),
        ("flat_refusal?", "That can't be done.", Mark.MET),
        ("offer_option", "You'll get a repair from us.", Mark.MISSED),
        ("offer_option", "We can add a text message.", Mark.MET),
        ("offer_option?", "You'll get a repair from us.", Mark.MET),
    ],
)
def test_deciding_alone_either_way_spoils_it(does, words, mark):
    call = asked(does, words=words, request=FULL).escalate()

    assert of(call).mark is mark


def test_before_the_caller_asked_for_it_nothing_is_due():
    call = with_wish(case(needs_decision=("phone",))).turn("No.", "flat_refusal")

    assert of(call).mark is Mark.NOT_APPLICABLE


def test_ending_an_abusive_call_rightly_is_exempt():
    lines = (*LINES, line("threat", abuse=AbuseKind.THREAT))
    call = asked("acknowledge", lines=lines).wait(1).says("threat", 1)

    assert call.end(Outcome.LOST).item(100).mark is Mark.NOT_APPLICABLE


def test_only_a_case_that_needs_a_decision_gives_the_opportunity():
    assert 100 in items_possible(case(needs_decision=("wish",)))
    assert 100 not in items_possible(case())
