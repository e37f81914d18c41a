from dataclasses import replace

import pytest

from phonecoach.scenario import StageKind
from phonecoach.scoring.card import Mark
from phonecoach.units import Mode
from tests.scoring.builder import (
    PROFILE,
    Call,
    case,
    opened,
    slow_case,
    with_story,
    with_wish,
)

LIMITS = PROFILE.talk_over
MICRO = 1e-6
LONG = 10.0


def cut_in(remaining_us, *does, line="wish1", **more):
    """Return a call in which a turn was sent that long before a line's end."""
    call = opened(**more).wait(1).stage(StageKind.WISH).begins(line, LONG)
    before = LONG - remaining_us * MICRO
    call.turn("But", *does, after=before).wait(remaining_us * MICRO).ends(line)
    return call.turn("Oh.", "acknowledge").end()


@pytest.mark.parametrize(
    ("remaining_us", "mark"),
    [(LIMITS.remaining - 1, Mark.MET), (LIMITS.remaining, Mark.MISSED)],
)
def test_cutting_in_counts_while_enough_is_left_to_say(remaining_us, mark):
    assert cut_in(remaining_us).item(48).mark is mark


def test_a_sign_of_following_is_no_cutting_in():
    assert cut_in(3_000_000, "acknowledge").item(48).mark is Mark.MET
    assert cut_in(3_000_000, "acknowledge", "ask_question").item(48).mark is Mark.MISSED


def test_some_lines_have_to_be_interrupted():
    assert cut_in(3_000_000, line="card").item(48).mark is Mark.MET


def test_writing_during_a_line_is_no_cutting_in():
    call = opened().wait(1).begins("wish1", 5).wait(1).compose().wait(4).ends("wish1")

    assert call.turn("I see.", after=0.1).end().item(48).mark is Mark.MET


def spoken_over(overlap_us, *does):
    call = opened(mode=Mode.SPOKEN).wait(1).begins("wish1", LONG)
    call.turn("But", *does, after=5, lasts=overlap_us * MICRO)
    call.wait(5 - overlap_us * MICRO).ends("wish1")
    return call.end().item(48)


@pytest.mark.parametrize(
    ("overlap_us", "mark"),
    [(LIMITS.overlap - 1, Mark.MET), (LIMITS.overlap, Mark.MISSED)],
)
def test_spoken_words_cut_in_from_a_certain_overlap_on(overlap_us, mark):
    assert spoken_over(overlap_us).mark is mark


@pytest.mark.parametrize(
    ("length_us", "mark"),
    [(LIMITS.back_channel, Mark.MET), (LIMITS.back_channel + 1, Mark.MISSED)],
)
def test_a_sign_of_following_may_last_so_long(length_us, mark):
    assert spoken_over(length_us, "empathise").mark is mark


def test_a_caller_who_breaks_off_does_not_shorten_the_cutting_in():
    call = opened(mode=Mode.SPOKEN).wait(1).begins("wish1", LONG)
    call.turn("But", after=5, lasts=0.1).ends("wish1", truncated=True)
    short = call.end().item(48)
    call = opened(mode=Mode.SPOKEN).wait(1).begins("wish1", LONG).wait(5)
    call.turn("But look", after=0, lasts=1.0).ends("wish1", truncated=True)

    assert short.mark is Mark.MET
    assert call.end().item(48).mark is Mark.MISSED


def test_cutting_in_across_a_break_is_not_counted():
    call = opened().wait(1).begins("wish1", LONG).wait(1).break_off()
    call.turn("But", after=1).wait(8).ends("wish1").end()

    assert call.item(48).mark is Mark.MET


def test_nobody_is_cut_off_where_the_caller_says_nothing():
    assert opened().end().item(48).mark is Mark.NOT_APPLICABLE


def test_guided_calls_do_not_mark_cutting_in():
    assert cut_in(5_000_000, mode=Mode.GUIDED).item(48).reason.id == "na.mode"


# Listening -------------------------------------------------------------------------


def listened(*, key=True, compose=False, does=(), words="I"):
    call = opened(case(complaint=True)).wait(1).stage(StageKind.STORY)
    call.begins("story1", 4).wait(1)
    if compose:
        call.compose()
    call.wait(3).ends("story1")
    if key:
        call.back_channel()
    if does:
        call.turn(words, *does, after=0.2)
    call.wait(0.5).says("story2").turn("I am sorry.", "apologise")
    return call.end().item(61)


def test_a_sign_in_a_pause_of_the_story_shows_listening():
    assert listened().mark is Mark.MET
    assert listened(key=False, does=("acknowledge",)).mark is Mark.MET
    assert listened(key=False, does=("acknowledge?",)).mark is Mark.PARTLY
    assert listened(key=False).mark is Mark.MISSED


def test_a_reply_begun_during_the_story_halves_it():
    mark = listened(compose=True)

    assert (mark.mark, mark.share) == (Mark.PARTLY, 0.5)
    assert [one.id for one in mark.remarks] == ["61.composed"]


def test_writing_an_acknowledgement_meanwhile_is_welcome():
    mark = listened(key=False, compose=True, does=("acknowledge",))

    assert mark.mark is Mark.MET


def test_what_is_begun_across_a_break_is_not_counted():
    call = opened(case(complaint=True)).wait(1).stage(StageKind.STORY)
    call.begins("story1", 4).compose().wait(1).break_off().wait(3).ends("story1")
    call.back_channel().wait(1).says("story2").turn("Oh.").end()

    assert call.item(61).mark is Mark.MET


def test_a_wish_of_two_sentences_is_followed_by_taking_it_up():
    assert with_wish().turn("I see.", "summarise").end().item(61).mark is Mark.MET
    assert with_wish().turn("Name?", "ask_question").end().item(61).mark is Mark.MISSED


def test_a_wish_of_one_sentence_is_no_long_passage():
    call = opened().wait(1).stage(StageKind.WISH).says("wish1").turn("Yes.").end()

    assert call.item(61).mark is Mark.NOT_APPLICABLE


def test_captions_keep_listening_out_of_mastery():
    mark = with_wish(captions=True).turn("I see.", "acknowledge").end().item(61)

    assert [one.id for one in mark.remarks] == ["remark.captions"]


def test_spoken_calls_have_nothing_to_compose():
    call = opened(case(complaint=True), mode=Mode.SPOKEN).stage(StageKind.STORY)
    call.begins("story1", 4).compose().wait(4).ends("story1").back_channel()
    call.wait(1).says("story2").turn("Oh.").end()

    assert call.item(61).mark is Mark.MET


# Letting it all out ----------------------------------------------------------------


def test_a_story_told_to_its_end_is_met():
    assert with_story().turn("I'm sorry.", "apologise").end().item(85).mark is Mark.MET


def test_cutting_into_the_story_is_missed():
    call = opened(case(complaint=True)).wait(1).stage(StageKind.STORY)
    call.begins("story1", 8).turn("But", after=2).wait(6).ends("story1")

    assert call.wait(1).says("story2").end().item(85).reason.id == "85.cut_in"


def test_cutting_in_elsewhere_leaves_the_story_whole():
    call = with_story().turn("I'm sorry.", "apologise").wait(1).begins("name", 8)
    call.turn("But", after=2).wait(6).ends("name").end()

    assert call.item(48).mark is Mark.MISSED
    assert call.item(85).mark is Mark.MET


@pytest.mark.parametrize(
    ("does", "mark"),
    [
        ("ask_question", Mark.MISSED),
        ("ask_question?", Mark.MET),
        ("acknowledge", Mark.MET),
    ],
)
def test_taking_the_floor_in_a_pause_is_the_fault(does, mark):
    call = opened(case(complaint=True)).wait(1).stage(StageKind.STORY).says("story1")
    call.plans("story2").turn("And", does, after=0.3).wait(0.3).says("story2")

    assert call.turn("I'm sorry.", "apologise").end().item(85).mark is mark


def test_after_the_story_the_floor_may_be_taken():
    call = with_story().plans("attack").turn("When was that?", "ask_question").end()

    assert call.item(85).mark is Mark.MET


def test_guided_calls_show_the_story_without_a_mark():
    mark = with_story(mode=Mode.GUIDED).turn("Oh.").end().item(85)

    assert mark.mark is Mark.NOT_APPLICABLE
    assert [one.id for one in mark.remarks] == ["85.met"]


def test_guided_calls_show_nothing_where_no_story_was_told():
    mark = opened(mode=Mode.GUIDED).end().item(85)

    assert mark.reason.id == "na.opportunity"


def test_the_profile_decides_what_cutting_in_is():
    strict = replace(PROFILE, talk_over=replace(LIMITS, remaining=100_000))
    call = cut_in(200_000)

    assert call.item(48).mark is Mark.MET
    assert call.item(48, profile=strict).mark is Mark.MISSED


def test_a_call_nobody_answered_has_no_story():
    call = Call(slow_case()).wait(40).end()

    assert call.item(61).mark is Mark.NOT_APPLICABLE
