from dataclasses import replace

import pytest

from phonecoach.scenario import LookUp
from phonecoach.scoring.card import Mark
from tests.scoring.builder import LINES, PROFILE, case, line, slow_case, with_wish

LIMITS = PROFILE.hold
MICRO = 1e-6


def held(*announced, consent=True, thanks=("thank_waiting",), seconds=20):
    call = with_wish().turn("Could you hold while I look?", *announced)
    if consent:
        call.wait(0.5).says("yes", 1)
    call.wait(0.3).hold(seconds)
    return call.turn("Thank you for holding.", *thanks).end()


ASKED = ("hold_announce", "hold_reason")


@pytest.mark.parametrize(
    ("call", "share"),
    [
        (held(*ASKED), 1.0),
        (held("hold_announce"), 2 / 3),
        (held(*ASKED, consent=False), 2 / 3),
        (held(*ASKED, thanks=()), 2 / 3),
        (held("hold_announce", "hold_reason?"), 2.5 / 3),
        (held("hold_announce?", "hold_reason"), 2.5 / 3),
        (held(thanks=()), 0.0),
    ],
)
def test_reason_consent_and_thanks_are_a_third_each(call, share):
    assert call.item(54).share == pytest.approx(share)


def test_an_unclear_announcement_is_for_a_human():
    assert held("hold_announce??", "hold_reason").item(54).mark is Mark.NEEDS_HUMAN


def test_consent_that_was_not_waited_for_is_missing_for_sure():
    call = held(*ASKED, consent=False)

    assert call.item(54, recall={}).mark is Mark.PARTLY


def test_who_says_no_has_not_agreed_to_wait():
    lines = (*LINES, line("cant_hold", clear_no=True))
    call = with_wish(case(lines=lines)).turn("Hold on a sec.", *ASKED)
    call.wait(0.5).says("cant_hold", 2).wait(0.3).hold(20)
    call.turn("Thank you for holding.", "thank_waiting").end()

    assert call.item(54).share == pytest.approx(2 / 3)


def test_the_share_is_the_mean_of_all_waits():
    call = with_wish().turn("Could you hold while I look?", *ASKED)
    call.says("yes", 1).hold(10).turn("Thank you.", "thank_waiting")
    call.wait(1).says("yes", 1).hold(10).turn("So.").end()

    assert call.item(54).share == pytest.approx(0.5)


def test_a_call_that_ends_on_hold_was_not_thanked_for():
    call = with_wish().turn("Could you hold while I look?", *ASKED)
    call.says("yes", 1).hold(10).end()

    assert call.item(54, recall={}).share == pytest.approx(2 / 3)


def test_a_wait_that_is_announced_but_not_pressed_counts():
    call = with_wish().turn("Could you wait while I look?", *ASKED).says("yes", 1)
    call.turn("Thank you for waiting.", "thank_waiting", after=12).end()

    assert call.item(54).mark is Mark.MET


@pytest.mark.parametrize(
    ("length", "mark"),
    [
        (PROFILE.silence.warn * MICRO, Mark.NOT_APPLICABLE),
        (PROFILE.silence.warn * MICRO + MICRO, Mark.MET),
    ],
)
def test_a_short_pause_is_no_wait(length, mark):
    call = with_wish().turn("Could you wait while I look?", *ASKED).says("yes", 1)
    call.turn("Thank you for waiting.", "thank_waiting", after=length).end()

    assert call.item(54).mark is mark


@pytest.mark.parametrize(
    ("quiet", "mark"), [(5, Mark.NOT_APPLICABLE), (6, Mark.MISSED)]
)
def test_a_mute_is_a_wait_where_it_leaves_silence(quiet, mark):
    call = with_wish().mute(quiet).turn("So.", after=0).end()

    assert call.item(54).mark is mark


def test_a_cough_behind_the_mute_is_no_wait():
    call = with_wish().begins("name", 4).wait(1).mute(2).wait(1).ends("name")

    assert call.turn("Yes.").end().item(54).mark is Mark.NOT_APPLICABLE


def test_a_wait_across_a_break_is_not_marked():
    call = with_wish().turn("Hold on.", *ASKED).says("yes", 1).hold(9, broken=True)

    assert call.turn("So.").end().item(54).reason.id == "na.gap"


# Long waits ------------------------------------------------------------------------


def searched(case_, *announced, hold=None, consent=True):
    call = with_wish(case_).turn("It takes about a minute and a half.", *announced)
    if consent:
        call.wait(0.5).says("yes", 1)
    call.look_up()
    if hold is not None:
        call.hold(hold * MICRO)
    return call.turn("So.").end()


ALL = ("hold_reason", "hold_duration", "offer_callback")


@pytest.mark.parametrize(
    ("does", "share"),
    [
        (ALL, 1.0),
        (("announce_action", "hold_duration", "offer_callback"), 1.0),
        (("hold_duration",), 1 / 3),
        ((), 0.0),
    ],
)
def test_what_how_long_and_the_callback_are_a_third_each(does, share):
    assert searched(slow_case(), *does).item(56).share == pytest.approx(share)


@pytest.mark.parametrize(
    ("beyond_ms", "mark"), [(0, Mark.NOT_APPLICABLE), (1, Mark.MET)]
)
def test_a_look_up_is_long_beyond_the_limit(beyond_ms, mark):
    look_up = LookUp(takes_ms=PROFILE.long_wait // 1000 + beyond_ms)

    assert searched(case(look_up=look_up), *ALL).item(56).mark is mark


@pytest.mark.parametrize(
    ("beyond", "mark"), [(0, Mark.NOT_APPLICABLE), (1, Mark.MISSED)]
)
def test_a_hold_is_long_beyond_the_limit(beyond, mark):
    call = searched(case(), hold=LIMITS.green + beyond)

    assert call.item(56).mark is mark


@pytest.mark.parametrize(
    ("beyond", "reason"), [(0, "parts.partly"), (1, "56.too_long")]
)
def test_a_hold_nobody_agreed_to_is_missed_beyond_the_fault_limit(beyond, reason):
    call = searched(slow_case(), "hold_reason", hold=LIMITS.fault + beyond)

    assert call.item(56).reason.id == reason


def test_an_endless_hold_is_only_missed_where_durations_are_heard_reliably():
    call = searched(slow_case(), "hold_reason", hold=LIMITS.fault + 1)

    assert call.item(56, recall={}).mark is Mark.NEEDS_HUMAN


def test_an_agreed_length_replaces_looking_in():
    call = searched(slow_case(), *ALL, hold=LIMITS.fault + 1)

    assert call.item(56).mark is Mark.MET
    assert [one.id for one in call.item(56).remarks] == ["56.lengths"]


def test_a_length_nobody_answered_to_is_not_agreed():
    call = searched(slow_case(), *ALL, hold=LIMITS.fault + 1, consent=False)

    assert call.item(56).reason.id == "56.too_long"


@pytest.mark.parametrize(("beyond", "remarks"), [(0, []), (1, ["56.check_back"])])
def test_not_looking_in_is_a_remark_from_a_limit_on(beyond, remarks):
    profile = replace(PROFILE, hold=replace(LIMITS, check_back=LIMITS.green + 5))
    call = searched(slow_case(), "hold_reason", hold=LIMITS.green + 5 + beyond)

    mark = call.item(56, profile=profile)

    assert [one.id for one in mark.remarks] == remarks


def test_an_endless_hold_across_a_break_is_not_counted():
    call = with_wish(slow_case()).turn("Hold on.", "hold_reason").look_up()
    call.hold(200, broken=True).turn("So.").end()

    assert call.item(56).reason.id == "parts.partly"
