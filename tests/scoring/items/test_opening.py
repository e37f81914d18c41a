from dataclasses import replace

import pytest

from phonecoach.scenario import Direction
from phonecoach.scoring.card import Mark
from phonecoach.units import Language, Mode
from tests.scoring.builder import PROFILE, Call, behaviour, case, opened

LIMITS = PROFILE.pick_up
MICRO = 1e-6


def picked_up(after_us, *does):
    call = Call().answer(after_us * MICRO)
    return call.turn("Sorry to keep you waiting.", *does).end()


@pytest.mark.parametrize(
    ("after_us", "reason"),
    [
        (LIMITS.best, "44.best"),
        (LIMITS.best + 1, "44.met"),
        (LIMITS.met, "44.met"),
        (LIMITS.met + 1, "44.late"),
    ],
)
def test_the_pick_up_is_judged_at_the_limits_of_the_profile(after_us, reason):
    assert picked_up(after_us).item(44).reason.id == reason


@pytest.mark.parametrize(
    ("after_us", "remarks"),
    [(LIMITS.too_early - 1, ["44.too_early"]), (LIMITS.too_early, [])],
)
def test_picking_up_into_the_first_ring_is_a_remark(after_us, remarks):
    mark = picked_up(after_us).item(44)

    assert mark.mark is Mark.MET
    assert [one.id for one in mark.remarks] == remarks


@pytest.mark.parametrize(
    ("after_us", "share"), [(LIMITS.very_late - 1, 0.5), (LIMITS.very_late, 0.25)]
)
def test_an_apology_makes_up_for_some_of_a_late_pick_up(after_us, share):
    mark = picked_up(after_us, "apologise").item(44)

    assert (mark.mark, mark.share) == (Mark.PARTLY, share)


def test_an_unclear_excuse_for_a_late_pick_up_is_for_a_human():
    assert picked_up(LIMITS.met + 1, "apologise??").item(44).mark is Mark.NEEDS_HUMAN


def test_a_call_nobody_answered_is_missed():
    assert Call().wait(30).end().item(44).mark is Mark.MISSED


def test_a_late_pick_up_without_a_word_is_missed_for_sure():
    call = Call().answer(12).end()

    assert call.item(44).mark is Mark.MISSED


def test_a_break_while_it_rang_leaves_the_pick_up_unmarked():
    call = Call().wait(1).break_off().answer(20).turn().end()

    assert call.item(44).reason.id == "na.gap"


def test_an_untimed_profile_leaves_the_pick_up_unmarked():
    untimed = replace(
        PROFILE, accommodation=replace(PROFILE.accommodation, untimed=True)
    )

    mark = Call().answer(20).turn().end().item(44, profile=untimed)

    assert mark.reason.id == "na.untimed"


def test_nobody_picks_up_an_outbound_call():
    call = Call(case(direction=Direction.OUTBOUND)).answer(1).turn().end()

    assert call.item(44).mark is Mark.NOT_APPLICABLE


# Taking over ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("does", "share"),
    [
        (("took_over", "state_own_name"), 1.0),
        (("took_over",), 0.5),
        (("state_own_name",), 0.5),
        (("state_own_name", "took_over"), 0.5),
        (("state_company", "offer_help"), 0.0),
    ],
)
def test_who_takes_a_call_over_says_so_and_gives_the_name(does, share):
    call = Call(case(put_through=True)).answer().turn("Priya speaking.", *does)

    assert call.end().item(45).share == pytest.approx(share)


# The greeting ----------------------------------------------------------------------


def greeted(*does, **more):
    return Call(**more).answer().turn("Aire Valley, Priya.", *does).end()


@pytest.mark.parametrize(
    ("does", "share"),
    [
        (("state_company", "state_own_name", "offer_help"), 1.0),
        (("state_company", "offer_help"), 2 / 3),
        (("state_company?",), 1 / 6),
        (("offer_help", "state_company", "state_own_name"), 2 / 3),
        ((), 0.0),
    ],
)
def test_each_third_of_the_greeting_counts_in_its_order(does, share):
    assert greeted(*does).item(45).share == pytest.approx(share)


def test_a_greeting_out_of_order_is_remarked_on():
    mark = greeted("offer_help", "state_company", "state_own_name").item(45)

    assert [one.id for one in mark.remarks] == ["45.order"]


def test_an_unclear_name_is_for_a_human():
    mark = greeted("state_company", "state_own_name??", "offer_help").item(45)

    assert mark.mark is Mark.NEEDS_HUMAN


def test_a_japanese_opening_with_thanks_company_and_surname_is_full():
    does = ("thank_call", "state_company", "state_own_name")

    assert greeted(*does, language=Language.JA).item(45).share == 1
    assert greeted(*does).item(45).share == pytest.approx(2 / 3)


def test_who_rings_says_the_name_makes_sure_and_asks_for_time():
    does = ("state_own_name", "verify_identity", "ask_convenient_time")
    call = greeted(*does, case=case(direction=Direction.OUTBOUND))

    assert call.item(45).share == 1


def test_nobody_greets_in_a_call_without_a_turn():
    assert Call().answer().end().item(45).mark is Mark.NOT_APPLICABLE


def test_how_warm_a_spoken_greeting_was_is_left_to_a_human():
    mark = greeted("state_company", mode=Mode.SPOKEN).item(45)

    assert [one.id for one in mark.remarks] == ["human.warmth"]


@pytest.mark.parametrize(("beyond", "share"), [(0, 1.0), (1, 2 / 3)])
def test_a_greeting_that_begins_late_loses_a_third(beyond, share):
    does = ("state_company", "state_own_name", "offer_help")
    gap = (PROFILE.first_words + beyond) * MICRO

    mark = Call().answer(1).turn("...", *does, after=gap).end().item(45)

    assert mark.share == pytest.approx(share)


def test_a_late_start_without_any_greeting_stays_missed():
    assert Call().answer(1).turn("Yes?", after=5).end().item(45).mark is Mark.MISSED


def test_a_late_start_leaves_an_unclear_greeting_to_a_human():
    call = Call().answer(1).turn("...", "state_company??", after=5).end()

    assert call.item(45).mark is Mark.NEEDS_HUMAN


def test_a_break_before_the_first_words_is_not_counted():
    call = Call().answer(1).break_off()
    call.turn("...", "state_company", after=5).end()

    assert "45.late" not in [one.id for one in call.item(45).remarks]


def test_guided_calls_do_not_time_the_first_words():
    does = ("state_company", "state_own_name", "offer_help")
    call = Call(mode=Mode.GUIDED).answer(1).turn("...", *does, after=9).end()

    assert call.item(45).mark is Mark.MET


def test_what_is_typed_begins_with_the_first_key():
    call = Call().answer(1).wait(2).compose().turn("...", "state_company", after=9)

    assert "45.late" not in [one.id for one in call.end().item(45).remarks]


def test_the_builder_writes_the_verdicts_it_is_told():
    assert [behaviour(one, "", 0).verdict for one in ("a", "a?", "a??")] == [
        "yes",
        "weak",
        "unsure",
    ]


def test_a_full_greeting_opens_every_other_test():
    assert opened().end().item(45).mark is Mark.MET
