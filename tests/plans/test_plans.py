"""Every plan plays to its end, and its card says what was judged by reading it."""

import pytest

from phonecoach.call.events import CallEnded
from phonecoach.scenario import Outcome
from tests.plans.judged import (
    PLANS,
    disagreements,
    judged_marks,
    known,
    name_of,
    played,
)

_BEHIND = {"middling": 0, "poor": 20, "curt": 20}
"""By how much at least a plan's score lies below that of the excellent one."""


_WELL = 90
"""The score of a call handled very well, however it ended."""


@pytest.fixture(params=PLANS, ids=name_of)
def plan(request):
    return request.param


def test_every_item_of_a_plan_was_judged(plan):
    assert list(judged_marks(plan)) == list(range(44, 101))


def test_every_act_of_a_plan_has_its_moment(plan):
    call, _ = played(plan)

    assert not call.left_over
    assert isinstance(call.record.events[-1], CallEnded)


def test_an_excellent_call_ends_well_and_others_worse(plan):
    call, card = played(plan)
    ended = call.record.events[-1]
    good = (Outcome.SATISFIED, Outcome.RESOLVED, Outcome.CALLBACK)
    language, quality = plan.stem.split("-")

    if quality == "excellent":
        assert ended.outcome in good
    elif quality == "exit":
        # Whoever rings off rightly on an abusive caller loses nothing by it.
        assert (ended.cause, ended.ending) == ("hung_up", None)
        assert card.score >= _WELL
    elif quality == "unanswered":
        # What never began has no score, not a bad one.
        assert (ended.outcome, card.score) == (Outcome.LOST, None)
    else:
        _, excellent = played(plan.with_name(f"{language}-excellent.jsonl"))
        assert card.score < excellent.score - _BEHIND[quality]


def test_the_card_disagrees_with_the_reading_only_where_that_is_known(plan):
    listed = {one for one in known() if one.plan == name_of(plan)}

    assert disagreements(plan) == listed
