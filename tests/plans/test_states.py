"""Every item is met in one call, missed in another, and not asked for in a third."""

from collections import defaultdict
from dataclasses import replace
from datetime import timedelta

import pytest

from phonecoach.call.annotations import HumanMark, Review, TurnWords
from phonecoach.call.record import CallId
from phonecoach.checklist import checklist, profile
from phonecoach.scenario import MatchedPair, PairTrait
from phonecoach.scoring.card import Mark
from phonecoach.scoring.history import History, PastCall
from phonecoach.scoring.items.review import reflected
from phonecoach.scoring.ledger import ledger
from phonecoach.scoring.promises import Made, promise_of
from phonecoach.units import Mode
from tests.plans.judged import (
    HERE,
    PLANS,
    case,
    judged_marks,
    played,
    rescored,
)

STATES = {Mark.MET, Mark.MISSED, Mark.NOT_APPLICABLE}

BY_EAR = (52, 53, 55)
"""No program can tell: a human marks them where there was a voice."""

ACROSS_CALLS = (67, 70, 78, 99)
"""The person's page has them; on the card of a call they never apply."""

NEVER_MISSED = {97}
"""Asking how they would have it solved is one good way of several."""

ONLY_A_HUMAN_MISSES = {74, 75}
"""Said in too many ways for the program to be sure that it was not."""

IN_ONE_CALL = [no for no in checklist().items if no not in {*BY_EAR, *ACROSS_CALLS}]


@pytest.fixture(scope="module")
def found():
    """Return the marks of each item, each with the plans in which it was given."""
    marks = defaultdict(lambda: defaultdict(list))
    for plan in PLANS:
        _, card = played(plan)
        for one in card.items:
            marks[one.no][one.mark].append(plan)
    return marks


def by_supervisor(no, mark):
    share = 1.0 if mark is Mark.MET else 0.0
    return HumanMark(
        item=no,
        mark=mark,
        share=share,
        rubric=checklist().version,
        reason="Heard it through.",
    )


def marked(plan, no, mark, *, mode=Mode.TYPED):
    return {
        one.no: one for one in rescored(plan, by_supervisor(no, mark), mode=mode).items
    }[no]


@pytest.mark.parametrize("no", IN_ONE_CALL)
def test_every_item_is_met_missed_and_not_asked_for_in_some_plan(found, no):
    wanted = STATES - {Mark.MISSED} if no in NEVER_MISSED else STATES
    given = set(found[no])
    if no in ONLY_A_HUMAN_MISSES and missed_by_a_human(found[no], no):
        given.add(Mark.MISSED)

    assert wanted <= given


def missed_by_a_human(plans, no):
    """Whether a plan waits for a human with an item, who then says it was missed."""
    waiting = [
        one for one in plans[Mark.NEEDS_HUMAN] if judged_marks(one)[no] is Mark.MISSED
    ]
    return bool(waiting) and marked(waiting[0], no, Mark.MISSED).mark is Mark.MISSED


@pytest.mark.parametrize("no", BY_EAR)
def test_what_is_told_by_ear_waits_for_a_human_where_there_is_a_voice(no):
    plan = HERE / "repair-enquiry" / "en-excellent.jsonl"
    waiting = {one.no: one.mark for one in rescored(plan, mode=Mode.SPOKEN).items}
    typed = {one.no: one.mark for one in played(plan)[1].items}

    assert waiting[no] is Mark.NEEDS_HUMAN
    assert typed[no] is Mark.NOT_APPLICABLE
    for mark in (Mark.MET, Mark.MISSED):
        assert marked(plan, no, mark, mode=Mode.SPOKEN).mark is mark


# Across calls -------------------------------------------------------------------------


def past(name, hours=0, **more):
    """Return a played plan as an earlier call, so many hours after the first."""
    plan = HERE / f"{name}.jsonl"
    call, card = played(plan)
    head, file = call.record.head, case(plan.parent.name).file
    started = head.started + timedelta(hours=hours)
    known = PastCall(
        call=CallId(f"{name} {hours}"),
        case=file.id,
        started=started,
        mode=head.mode,
        outcome=call.record.events[-1].outcome,
        score=card.score,
        shares=tuple(
            (one.no, one.share) for one in card.items if one.share is not None
        ),
        waiting=tuple(one.no for one in card.items if one.mark is Mark.NEEDS_HUMAN),
        complaint=file.complaint is not None,
        nowhere_else=file.no_competitor,
        promise=_promise(call, CallId(f"{name} {hours}"), started, file),
        reflected=any(
            reflected(dict(one.answers))
            for one in call.notes
            if isinstance(one, Review)
        ),
    )
    return replace(known, **more)


def _promise(call, name, started, file):
    if file.follow_up is None:
        return None
    made = Made(
        call=name,
        started=started,
        outcome=call.record.events[-1].outcome,
        events=call.record.events,
        words={one.turn: one.text for one in call.notes if isinstance(one, TurnWords)},
        complaint=file.complaint is not None,
    )
    return promise_of(made, file.follow_up)


def on_the_page(no, *calls):
    now = max(one.started for one in calls) + timedelta(hours=1)
    page = ledger(History(calls=calls), checklist(), profile("en-GB"), now)
    return next(one.mark for one in page if one.no == no)


def twins(*names, hours=0):
    """Return a matched pair of calls: the same case, rung by two callers."""
    pair = MatchedPair(id=f"pair {hours}", trait=PairTrait.ACCENT)
    return tuple(
        past(name, hours + place, pair=replace(pair, differs=bool(place)))
        for place, name in enumerate(names)
    )


def bound(name):
    """Return calls to five cases whose callers have nowhere else to go."""
    return tuple(
        past(name, hours, case=f"office-{hours}", nowhere_else=True)
        for hours in range(1, 6)
    )


WELL, BADLY = "broken-delivery/en-excellent", "broken-delivery/en-poor"


def test_a_promise_is_kept_let_go_or_not_due_yet():
    first = past("callback-visit/en-excellent")
    follow_up = past("callback-visit-kept/en-excellent", 1, follows=first.call)
    # It was promised for six hours later, and every call takes one of them.
    others = [past(WELL, hours) for hours in range(1, 8)]

    assert on_the_page(67, first, follow_up) is Mark.MET
    assert on_the_page(67, first, *others) is Mark.MISSED
    assert on_the_page(67, first, *others[:1]) is Mark.NOT_APPLICABLE


@pytest.mark.parametrize(
    ("bound_ones", "free_ones", "mark"),
    [
        (WELL, WELL, Mark.MET),
        (BADLY, WELL, Mark.MISSED),
        (None, WELL, Mark.NOT_APPLICABLE),
    ],
)
def test_callers_with_nowhere_else_to_go_are_served_as_well_or_worse(
    bound_ones, free_ones, mark
):
    calls = bound(bound_ones) if bound_ones else ()

    assert on_the_page(70, past(free_ones), *calls) is mark


@pytest.mark.parametrize(
    ("other", "pairs", "mark"),
    [
        (WELL, 4, Mark.MET),
        (BADLY, 4, Mark.MISSED),
        (BADLY, 3, Mark.NOT_APPLICABLE),
    ],
)
def test_callers_who_differ_in_nothing_else_are_treated_alike_or_not(
    other, pairs, mark
):
    calls = [
        one for hours in range(pairs) for one in twins(WELL, other, hours=2 * hours)
    ]

    assert on_the_page(78, *calls) is mark


@pytest.mark.parametrize(
    ("name", "mark"),
    [
        ("mistaken-bill/en-curt", Mark.MET),
        ("foul-language-sofa/ja-middling", Mark.MISSED),
        (WELL, Mark.NOT_APPLICABLE),
    ],
)
def test_a_lost_call_is_looked_back_on_or_not(name, mark):
    assert on_the_page(99, past(name)) is mark
