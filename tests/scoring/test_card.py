"""Sections, score and pass; a human's marks; fatal faults; remarks on the card."""

from dataclasses import replace

import pytest

from phonecoach.call.events import EndedBy
from phonecoach.call.record import TimingError
from phonecoach.checklist import HangsUpLast, checklist
from phonecoach.scoring.card import Mark
from phonecoach.scoring.house import PERSONAL_DATA
from phonecoach.scoring.viewing import view
from phonecoach.units import Micros, Mode
from tests.scoring.builder import (
    PROFILE,
    TRAINEE,
    Call,
    case,
    opened,
    with_story,
    with_wish,
)


def with_passing(**more):
    return replace(PROFILE, passing=replace(PROFILE.passing, **more))


def plain():
    return with_wish().turn("I see.", "acknowledge").end()


def applied(card):
    return sum(1 for one in card.items if one.mark is not Mark.NOT_APPLICABLE)


def test_the_score_is_what_was_earned_of_what_was_possible():
    card = plain().card()
    sections = checklist().sections
    expected = {}
    for letter in sections:
        items = [
            one
            for one in card.items
            if checklist().item(one.no).section is letter and one.share is not None
        ]
        weights = [checklist().item(one.no).weight for one in items]
        earned = [
            weight * one.share for weight, one in zip(weights, items, strict=True)
        ]
        expected[letter] = 100 * sum(earned) / sum(weights)

    assert dict(card.sections) == pytest.approx(expected)
    whole = sum(sections[one].weight * share for one, share in expected.items())
    assert card.score == pytest.approx(whole / 100)


def test_a_section_without_a_mark_leaves_the_denominator():
    call = opened().end()
    card = call.card(profile=with_passing(least_items=1))

    assert dict(card.sections)["C"] is None
    assert card.score is not None


@pytest.mark.parametrize(("more", "scored"), [(0, True), (1, False)])
def test_a_score_needs_a_minimum_of_items_applied(more, scored):
    count = applied(plain().card())

    card = plain().card(profile=with_passing(least_items=count + more))

    assert card.applied == count
    assert (card.score is not None) is scored
    assert (card.passed is None) is not scored


def test_nothing_marked_is_no_score():
    call = Call(mode=Mode.SPOKEN).break_off().answer(1).turn("...", heard=False)
    card = call.end().card(profile=with_passing(least_items=1))

    assert card.pending > 0
    assert card.passed is None


def test_a_score_at_the_pass_mark_passes_and_one_below_fails():
    score = plain().card().score
    low, high = int(score), int(score) + 1

    assert plain().card(profile=with_passing(mark=low)).passed is True
    assert plain().card(profile=with_passing(mark=high)).passed is False


@pytest.mark.parametrize(("share", "passed"), [(0.8, True), (0.7999999, False)])
def test_a_score_of_exactly_the_pass_mark_passes(share, passed):
    call = plain()
    for one in call.card().items:
        call.human(one.no, "partly", share)

    assert call.card(profile=with_passing(mark=80)).passed is passed


def test_a_provisional_card_neither_passes_nor_fails():
    card = with_wish().turn("...", "thank_call??").end().card()

    assert card.pending == 1
    assert card.score is not None
    assert card.passed is None


# A human's marks -------------------------------------------------------------------


def test_a_humans_mark_counts_and_the_machines_stays_beside_it():
    call = plain().human(45, "partly", 0.4)

    mark = call.item(45)

    assert (mark.mark, mark.share, mark.by_human) == (Mark.PARTLY, 0.4, True)
    assert mark.reason.id == "human.mark"
    assert dict(mark.reason.values)["machine_mark"] == "met"
    assert mark.remarks[0].id == "parts.met"


def test_a_humans_mark_without_words_is_told_without_any():
    mark = plain().human(45, "partly", 0.4, reason="").item(45)

    assert mark.reason.id == "human.mark_alone"
    assert dict(mark.reason.values) == {"machine_mark": "met"}


def test_a_human_may_take_an_item_out():
    mark = plain().human(45, "not applicable", 1.0).item(45)

    assert (mark.mark, mark.share) == (Mark.NOT_APPLICABLE, None)


def test_the_latest_human_mark_counts():
    assert plain().human(45, "missed").human(45, "met", 1.0).item(45).share == 1


def test_the_trainees_own_marks_are_never_counted():
    assert not plain().human(45, "missed", author=TRAINEE).item(45).by_human


def test_a_mark_by_other_anchors_is_flagged():
    mark = plain().human(45, "met", 1.0, rubric="2020.01").item(45)

    assert mark.remarks[0].id == "human.other_rubric"


def test_a_human_settles_what_was_pending():
    call = with_wish().turn("...", "thank_call??").end().human(65, "met", 1.0)

    assert call.card().pending == 0


# Fatal faults ----------------------------------------------------------------------


def rude(**more):
    return with_wish(**more).turn("What?", "rude", "acknowledge").end()


LENIENT = with_passing(mark=0)


def test_a_fatal_fault_leaves_the_card_open_until_a_human_has_looked():
    card = rude().card(profile=LENIENT)

    assert (card.fatal, card.passed) == ((80,), None)


def test_a_confirmed_fatal_fault_fails_the_card():
    card = rude().human(80, "missed").card(profile=LENIENT)

    assert (card.fatal, card.passed) == ((80,), False)


def test_a_dismissed_fatal_fault_is_none():
    card = rude().human(80, "met", 1.0).card(profile=LENIENT)

    assert (card.fatal, card.passed) == ((), True)


def test_a_card_below_the_pass_mark_fails_whatever_is_open():
    assert rude().card(profile=with_passing(mark=90, distinction=99)).passed is False


def test_a_human_marking_an_item_down_makes_no_fatal_fault():
    assert plain().human(93, "missed").card().fatal == ()


def told(words, *, checked=False, case_=None):
    call = with_wish(case_)
    if checked:
        call.turn("Your date of birth?", "verify_identity")
    return call.turn(words, "acknowledge").end()


def test_personal_data_before_the_identity_check_is_fatal_once_confirmed():
    call = told("Your account is 998877.")

    assert call.card(profile=LENIENT).fatal == (PERSONAL_DATA,)
    assert call.card(profile=LENIENT).passed is None
    assert "house.personal_data" in [one.id for one in call.card().remarks]
    unasked = call.card(profile=with_rules(identity_check=False))
    assert "house.personal_data" not in [one.id for one in unasked.remarks]
    confirmed = told("It is 998877.").human(PERSONAL_DATA, "missed")
    assert confirmed.card(profile=LENIENT).passed is False
    dismissed = told("It is 998877.").human(PERSONAL_DATA, "met", 1.0)
    assert dismissed.card(profile=LENIENT).fatal == ()


def test_after_the_check_or_from_the_caller_it_is_no_secret():
    assert told("It is 998877.", checked=True).card().fatal == ()
    open_case = case(
        lines=tuple(
            replace(one, says=(*one.says, "secret")) if one.id == "wish1" else one
            for one in case().file.lines
        )
    )
    assert told("It is 998877.", case_=open_case).card().fatal == ()


def test_what_is_confidential_stays_so_after_the_check():
    kept = case(
        facts=tuple(
            replace(one, personal=False, confidential=True)
            if one.id == "secret"
            else one
            for one in case().file.facts
        )
    )

    assert told("It is 998877.", checked=True, case_=kept).card().fatal == (
        PERSONAL_DATA,
    )
    assert told("That is not mine to say.", case_=kept).card().fatal == ()


# Remarks ---------------------------------------------------------------------------


def remarks(call, profile=PROFILE):
    return [one.id for one in call.card(profile=profile).remarks]


def test_circumstances_are_told():
    helped = replace(
        PROFILE, accommodation=replace(PROFILE.accommodation, captions=True)
    )
    error = TimingError(mean=Micros(900), spread=Micros(80))
    call = opened(captions=True, timing_error=error).break_off().end()

    assert remarks(call, helped)[:4] == [
        "card.captions",
        "card.accommodation",
        "card.broken_off",
        "card.timing",
    ]
    assert remarks(opened().wait(9).end()) == []


KEEP = replace(PROFILE, hang_up=replace(PROFILE.hang_up, last=HangsUpLast.TRAINEE))
WAIT = KEEP.hang_up.wait / 1_000_000


@pytest.mark.parametrize(
    ("waited", "expected"),
    [(WAIT - 1e-6, ["house.rang_off_first"]), (WAIT, [])],
)
def test_the_trainee_waits_before_ringing_off(waited, expected):
    keep = replace(KEEP, house_rules=replace(KEEP.house_rules, hang_up_last=True))

    assert remarks(opened().wait(waited).end(), keep) == expected


def test_the_house_rule_may_be_off_or_the_caller_first():
    off = replace(KEEP, house_rules=replace(KEEP.house_rules, hang_up_last=False))
    on = replace(KEEP, house_rules=replace(KEEP.house_rules, hang_up_last=True))

    assert remarks(opened().end(), off) == []
    assert remarks(opened().end(by=EndedBy.CALLER), on) == []
    assert remarks(opened().end(), replace(on, hang_up=PROFILE.hang_up)) == []


def with_rules(**changes):
    return replace(PROFILE, house_rules=replace(PROFILE.house_rules, **changes))


@pytest.mark.parametrize(
    ("heard", "on", "expected"),
    [
        ("recording_notice", True, []),
        ("recording_notice?", True, []),
        ("greet", True, ["house.recording_notice"]),
        ("greet", False, []),
    ],
)
def test_a_house_may_want_customers_told_that_they_are_recorded(heard, on, expected):
    call = opened().turn("This call is recorded.", heard).end()

    assert remarks(call, with_rules(recording_notice=on)) == expected


@pytest.mark.parametrize(
    ("beyond", "on", "expected"),
    [(0, True, []), (1, True, ["house.too_long"]), (1, False, [])],
)
def test_a_house_may_limit_how_long_a_call_takes(beyond, on, expected):
    call = opened().wait(30).end()
    seen = view(call.record, call.annotations, call.case)
    lasted = seen.ended - seen.answered
    profile = replace(with_rules(time_limits=on), longest_call=Micros(lasted - beyond))

    assert remarks(call, profile) == expected


def test_style_is_remarked_on_a_sure_hit_only():
    call = opened().turn("No problem!", "style:no_problem", "style:calm_down?").end()

    (remark,) = call.card().remarks
    assert dict(remark.values) == {
        "style": "style:no_problem",
        "words": "No problem!",
        "turn": "2",
    }


def test_a_call_that_was_filed_unfinished_still_has_a_card():
    card = with_story().turn("I'm sorry.", "apologise").break_off().card()

    assert len(card.items) == 57
    assert "card.broken_off" in [one.id for one in card.remarks]
