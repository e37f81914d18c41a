"""The ledger of a person's page: what several calls settle, at every limit."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from phonecoach.checklist import Kind, checklist, profile
from phonecoach.checklist.profile import Fairness
from phonecoach.scenario import Outcome
from phonecoach.scoring.card import Mark
from phonecoach.scoring.history import History
from phonecoach.scoring.ledger import ledger
from phonecoach.scoring.reasons import sentence
from phonecoach.units import Language, Mode
from tests.scoring.past import at, follow_up, one_of_pair, past, promising

PROFILE = profile("en-GB")
LATER = at(10_000)


def page(*calls, now=LATER, rules=PROFILE):
    marks = ledger(History(calls=calls), checklist(), rules, now)
    return {one.no: one for one in marks}


def said(reason):
    return reason.id, dict(reason.values)


def test_the_ledger_has_a_mark_for_each_item_of_its_kind():
    wanted = [no for no, one in checklist().items.items() if Kind.LEDGER in one.kinds]

    assert list(page()) == wanted == [67, 70, 78, 94, 99]


def test_without_calls_nothing_applies():
    assert {one.mark for one in page().values()} == {Mark.NOT_APPLICABLE}


def test_calls_begun_after_the_moment_are_not_on_the_page():
    lost = past("a", 5, outcome=Outcome.LOST)

    assert page(lost, now=at(4.99))[99].mark is Mark.NOT_APPLICABLE
    assert page(lost, now=at(5))[99].mark is Mark.MISSED


# 67 -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("told", "mark", "share"),
    [(1.0, Mark.MET, 1.0), (0.5, Mark.PARTLY, 0.75), (0.0, Mark.PARTLY, 0.5)],
)
def test_a_promise_is_kept_by_its_time_and_by_its_content(told, mark, share):
    found = page(promising("a", due=10), follow_up("b", 10, (59, told)))[67]

    assert (found.mark, found.share) == (mark, share)
    assert found.calls == ("a", "b")


def test_a_late_follow_up_with_all_that_was_promised_is_half():
    found = page(promising("a", due=1), past("b", 11), follow_up("c", 12))[67]

    assert (found.mark, found.share) == (Mark.PARTLY, 0.5)
    assert said(found.remarks[0]) == ("ledger.late", {"number": "1"})


def test_a_promise_let_go_for_other_calls_is_missed():
    assert page(promising("a", due=1), past("b", 11))[67].mark is Mark.MISSED


def test_a_promise_nobody_could_keep_yet_is_only_told():
    before, due = (page(promising("a", due=hours))[67] for hours in (1.01, 1))

    assert {before.mark, due.mark} == {Mark.NOT_APPLICABLE}
    assert before.remarks == ()
    assert said(due.remarks[0]) == ("ledger.due", {"number": "1"})


def test_a_follow_up_with_nothing_that_must_be_told_keeps_the_promise():
    made = promising("a", due=10)

    resolved = page(made, follow_up("b", 11, (45, 1.0)))[67]
    lost = page(made, follow_up("b", 11, (45, 1.0), outcome=Outcome.LOST))[67]

    assert (resolved.share, lost.share) == (1.0, 0.5)


def test_what_a_human_has_still_to_judge_is_left_to_them():
    waits = follow_up("b", 11, (45, 1.0), waiting=(59,))

    found = page(promising("a", due=10), waits)[67]

    assert (found.mark, found.share) == (Mark.NEEDS_HUMAN, None)


def test_several_promises_share_the_mark():
    calls = [
        promising("a", due=10),
        follow_up("b", 11),
        promising("c", 12, due=13),
        past("d", 21),
    ]

    found = page(*calls)[67]

    assert (found.mark, found.share) == (Mark.PARTLY, 0.5)
    assert said(found.reason) == ("67.kept", {"number": "2", "whole": "1"})


# 94 -----------------------------------------------------------------------------------


def complaint(**more):
    return promising("a", due=10, complaint=True, **more)


@pytest.mark.parametrize(
    ("asked", "mark", "share"), [(1.0, Mark.MET, 1.0), (0.0, Mark.PARTLY, 0.5)]
)
def test_a_complaint_is_followed_up_in_time_with_the_question(asked, mark, share):
    found = page(complaint(), follow_up("b", 10, (94, asked)))[94]

    assert (found.mark, found.share) == (mark, share)


def test_a_follow_up_that_did_not_come_so_far_did_not_ask():
    assert page(complaint(), follow_up("b", 10, (45, 1.0)))[94].share == 0.5


def test_a_question_that_may_have_been_missed_is_for_a_human():
    found = page(complaint(), follow_up("b", 10, (45, 1.0), waiting=(94,)))[94]

    assert found.mark is Mark.NEEDS_HUMAN


def test_the_promise_of_an_enquiry_is_no_matter_of_94():
    found = page(promising("a", due=10), follow_up("b", 10, (94, 1.0)))[94]

    assert found.mark is Mark.NOT_APPLICABLE


# 70 -----------------------------------------------------------------------------------


def bound(share, count, **more):
    return [
        past(f"bound{one}", shares=((45, share),), nowhere_else=True, **more)
        for one in range(count)
    ]


def free(share=0.8):
    return past("free", shares=((45, share),))


def test_70_takes_so_many_cases_and_others_to_compare_with():
    least = PROFILE.fairness.least_cases

    assert page(*bound(0.8, least - 1), free())[70].mark is Mark.NOT_APPLICABLE
    assert page(*bound(0.8, least))[70].mark is Mark.NOT_APPLICABLE
    assert page(*bound(0.8, least), free())[70].mark is Mark.MET


def test_70_counts_cases_and_not_calls():
    same = bound(0.8, 9, case="one case")

    assert page(*same, free())[70].mark is Mark.NOT_APPLICABLE


@pytest.mark.parametrize(
    ("share", "mark"),
    [(0.7, Mark.MET), (0.699, Mark.MISSED), (1.0, Mark.MET), (0.8, Mark.MET)],
)
def test_70_lets_them_be_lower_by_the_tolerance_and_no_more(share, mark):
    assert PROFILE.fairness.tolerance_points == 10
    assert page(*bound(share, 5), free(0.8))[70].mark is mark


def test_70_reads_its_limits_from_the_profile():
    strict = Fairness(tolerance_points=0, least_cases=2, least_pairs=1)
    rules = replace(PROFILE, fairness=strict)

    assert page(*bound(0.79, 2), free(0.8), rules=rules)[70].mark is Mark.MISSED
    assert page(*bound(0.8, 2), free(0.8), rules=rules)[70].mark is Mark.MET


def test_guided_calls_compare_nothing():
    assert page(*bound(0.8, 5, mode=Mode.GUIDED), free())[70].mark is (
        Mark.NOT_APPLICABLE
    )


def test_70_weighs_each_call_the_same_however_many_items_it_had():
    long = past("long", shares=tuple((no, 1.0) for no in range(44, 64)))
    short = past("short", shares=((45, 0.4),))

    found = page(*bound(0.6, 5), long, short)[70]

    assert said(found.reason) == ("70.alike", {"bound": "60", "free": "70"})


# 78 -----------------------------------------------------------------------------------


def pairs(count, expected=0.8, other=0.8):
    return [
        one_of_pair(f"{pair}{differs}", share, pair=f"pair{pair}", differs=differs)
        for pair in range(count)
        for differs, share in ((False, expected), (True, other))
    ]


def test_78_takes_so_many_pairs_with_both_sides():
    least = PROFILE.fairness.least_pairs

    assert page(*pairs(least - 1))[78].mark is Mark.NOT_APPLICABLE
    assert page(*pairs(least)[:-1])[78].mark is Mark.NOT_APPLICABLE
    assert page(*pairs(least))[78].mark is Mark.MET


@pytest.mark.parametrize(
    ("other", "mark"),
    [
        (0.7, Mark.MET),
        (0.699, Mark.MISSED),
        (0.9, Mark.MET),
        (0.901, Mark.MISSED),
    ],
)
def test_78_holds_both_ways_up_to_the_tolerance(other, mark):
    assert page(*pairs(4, 0.8, other))[78].mark is mark


def test_78_compares_only_items_marked_on_both_sides():
    alone = [
        one_of_pair(f"x{pair}", 0.0, pair=f"pair{pair}", no=66) for pair in range(4)
    ]

    assert said(page(*pairs(4), *alone)[78].reason)[1]["points"] == "0"


def test_a_pair_without_a_common_item_does_not_count():
    odd = [
        one_of_pair("left", 1.0, pair="odd", no=45),
        one_of_pair("right", 1.0, pair="odd", differs=True, no=66),
    ]

    assert page(*pairs(3), *odd)[78].mark is Mark.NOT_APPLICABLE


# 99 -----------------------------------------------------------------------------------


def lost(name, hours=0, **more):
    return past(name, hours, outcome=Outcome.LOST, **more)


def test_99_asks_for_words_of_ones_own_after_a_lost_call():
    written, unwritten = lost("a", reflected=True), lost("b", 1)

    assert page(written)[99].mark is Mark.MET
    assert page(unwritten)[99].mark is Mark.MISSED
    assert page(written, unwritten)[99].share == 0.5


def test_99_says_lost_and_well_handled_from_the_pass_mark_on():
    mark = float(PROFILE.passing.mark)

    ids = [
        [one.id for one in page(lost("a", score=score))[99].remarks]
        for score in (mark, mark - 0.001, None)
    ]

    assert ids == [["99.well_handled"], [], []]


def test_99_shows_the_call_after_the_last_lost_one_and_does_not_count_it():
    first, then = lost("a", 0, score=None), past("b", 1, score=41.6)

    found = page(first, then)[99]

    assert said(found.remarks[0]) == ("99.next", {"score": "42"})
    assert found.share == page(first)[99].share


# All of them --------------------------------------------------------------------------

SHARES = st.lists(st.tuples(st.sampled_from([45, 59, 94]), st.floats(0, 1)), max_size=3)


@st.composite
def histories(draw):
    calls = []
    for number in range(draw(st.integers(0, 12))):
        hours, name = draw(st.integers(0, 40)), f"{number:02}"
        kind = draw(st.integers(0, 4))
        shares = tuple(dict(draw(SHARES)).items())
        outcome = draw(st.sampled_from(Outcome))
        more = {"outcome": outcome, "complaint": draw(st.booleans())}
        if kind == 0:
            calls.append(promising(name, hours, due=hours + 5, shares=shares, **more))
        elif kind == 1:
            follows = f"{draw(st.integers(0, 12)):02}"
            calls.append(follow_up(name, hours, *shares, follows=follows, **more))
        elif kind == 2:
            pair = draw(st.sampled_from("wxyz"))
            side = draw(st.booleans())
            calls.append(one_of_pair(name, 0.5, pair=pair, differs=side, **more))
        else:
            calls.append(past(name, hours, shares, nowhere_else=kind == 3, **more))
    return calls


@settings(max_examples=150, deadline=None)
@given(calls=histories(), luck=st.randoms())
def test_the_order_of_calls_is_no_matter(calls, luck):
    shuffled = calls.copy()
    luck.shuffle(shuffled)

    assert page(*shuffled) == page(*calls)


@settings(max_examples=60, deadline=None)
@given(calls=histories())
def test_a_share_stands_only_with_a_mark_and_agrees_with_it(calls):
    for one in page(*calls).values():
        marked = one.mark in {Mark.MET, Mark.PARTLY, Mark.MISSED}
        assert (one.share is not None) is marked
        if one.share is not None:
            assert (one.share == 1) is (one.mark is Mark.MET)
            assert (one.share == 0) is (one.mark is Mark.MISSED)


@pytest.mark.parametrize("language", Language)
def test_every_reason_of_the_ledger_can_be_said(language):
    calls = [*pairs(4), *bound(0.1, 5), lost("z", 1), promising("p", due=1)]

    for one in page(*calls, past("q", 20)).values():
        for reason in (one.reason, *one.remarks):
            assert "{" not in sentence(reason, language)


@settings(max_examples=60, deadline=None)
@given(gap=st.integers(0, 1000), tolerance=st.integers(0, 100))
def test_the_tolerance_is_a_limit_that_still_holds(gap, tolerance):
    fairness = Fairness(tolerance_points=tolerance, least_cases=1, least_pairs=1)
    rules = replace(PROFILE, fairness=fairness)
    calls = pairs(1, 1.0, 1 - gap / 1000)

    found = page(*calls, rules=rules)[78]

    assert (found.mark is Mark.MET) is (gap <= tolerance * 10)
