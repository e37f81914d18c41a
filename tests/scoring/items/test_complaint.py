"""Items of taking a complaint well, keeping one's temper, and being honest."""

import pytest

from phonecoach.call.events import EndedBy
from phonecoach.scenario import LookUp, Outcome, StageKind
from phonecoach.scoring.card import Mark
from phonecoach.units import Mode
from tests.scoring.builder import case, opened, slow_case, with_story, with_wish


def answered(*turns, **more):
    call = with_story(**more)
    for turn in turns:
        words, *does = turn if isinstance(turn, tuple) else ("...", turn)
        call.turn(words, *does).wait(1).says("yes", 1)
    return call.end()


def test_thanks_for_the_complaint_come_after_the_apology():
    after = answered("apologise", "thank_feedback").item(81)
    before = answered("thank_feedback", "apologise").item(81)
    alone = answered("thank_feedback").item(81)

    assert after.mark is Mark.MET
    assert (before.share, before.remarks[0].id) == (0.5, "81.no_apology_yet")
    assert alone.share == 0.5
    assert answered("apologise").item(81).mark is Mark.MISSED


def test_one_thank_you_pays_once():
    call = with_story().turn("I'm sorry.", "apologise")
    call.turn("Thank you for calling to tell us.", "thank_feedback", "thank_call").end()

    assert call.item(65).mark is Mark.MET
    assert call.item(81).mark is Mark.MISSED


def test_a_change_that_is_said_and_filed_is_met():
    def taken(does, **form):
        call = with_story()
        if form:
            call.form(**form)
        return call.turn("I'll pass it on.", *does).end().item(82)

    assert taken(["take_to_heart"], note="Pack better").share == 1
    assert taken(["take_to_heart"], note=" ").share == 0.5
    assert taken([], note="Pack better").share == 0.5
    assert taken(["take_to_heart"]).share == 0.5
    assert taken([]).share == 0


def test_sympathy_names_what_happened():
    named = answered(("Your coffee machine, of all things.", "empathise")).item(83)
    plain = answered(("How annoying.", "empathise")).item(83)

    assert named.mark is Mark.MET
    assert (plain.share, plain.remarks[0].id) == (0.5, "83.no_circumstance")
    assert answered("acknowledge").item(83).mark is Mark.MISSED


def test_sympathy_that_paid_for_seeing_their_side_does_not_pay_for_the_apology():
    once = answered("apologise", "empathise").item(86)
    twice = answered("apologise", "empathise", "empathise").item(86)

    assert once.share == 0.5
    assert twice.mark is Mark.MET


def test_an_excuse_spoils_the_apology_on_a_sure_hit_only():
    sure = answered("apologise", "empathise", "empathise", "excuse").item(86)
    weak = answered("apologise", "empathise", "empathise", "excuse?").item(86)

    assert sure.reason.id == "86.excuse"
    assert (weak.mark, weak.reason.id) == (Mark.NEEDS_HUMAN, "fault.unsure")


def test_what_may_be_an_excuse_spoils_nothing_where_nobody_apologised():
    assert answered("excuse?").item(86).mark is Mark.MISSED


def test_sincerity_of_a_spoken_apology_is_left_to_a_human():
    mark = answered("apologise", mode=Mode.SPOKEN).item(86)

    assert [one.id for one in mark.remarks] == ["human.sincerity"]


def test_without_a_complaint_none_of_it_is_due():
    call = with_wish().turn("I'm sorry.", "apologise").end()

    for no in (81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92):
        assert call.item(no).mark is Mark.NOT_APPLICABLE


# Keeping one's temper --------------------------------------------------------------


def attacked(*does):
    call = with_story().turn("I see.", "acknowledge").stage(StageKind.ATTACK).wait(0.5)
    return call.says("attack").turn("...", *does).end()


@pytest.mark.parametrize("fault", ["excuse", "argue", "rude", "blame_colleague"])
def test_once_the_caller_is_angry_nothing_is_defended(fault):
    assert attacked(fault).item(84).mark is Mark.MISSED
    assert attacked(f"{fault}?").item(84).mark is Mark.NEEDS_HUMAN
    assert answered(fault).item(84).mark is Mark.MISSED


def test_rudeness_after_an_attack_is_fatal():
    mark = attacked("rude").item(80)

    assert (mark.mark, mark.fatal) == (Mark.MISSED, True)
    assert attacked("rude?").item(80).mark is Mark.NEEDS_HUMAN


def test_dropping_the_register_after_an_attack_is_missed_but_not_fatal():
    mark = attacked("casual_register").item(80)

    assert (mark.mark, mark.fatal) == (Mark.MISSED, False)


def test_rudeness_is_never_without_opportunity():
    assert with_wish().turn("What?", "rude").end().item(80).fatal
    assert with_wish().turn("Yes.").end().item(80).mark is Mark.NOT_APPLICABLE


def test_an_attack_stage_without_a_word_is_no_attack():
    call = opened(case(complaint=True)).stage(StageKind.ATTACK).turn("Yes.").end()

    assert call.item(80).mark is Mark.NOT_APPLICABLE


def test_the_callers_mistake_is_never_exposed():
    mistaken = case(caller_mistaken=True)

    def said(*does):
        return with_wish(mistaken).turn("It's £24.50.", *does).end().item(76)

    assert said("explain").mark is Mark.MET
    assert (said("blame_caller").mark, said("blame_caller").fatal) == (
        Mark.MISSED,
        False,
    )
    assert said("argue").fatal
    assert (said("argue?").mark, said("argue?").fatal) == (Mark.NEEDS_HUMAN, False)
    assert with_wish().turn("No?", "argue?").end().item(76).mark is Mark.NOT_APPLICABLE
    assert with_wish().turn("No!", "argue").end().item(76).fatal
    assert with_wish().turn("Yes.").end().item(76).mark is Mark.NOT_APPLICABLE


@pytest.mark.parametrize(
    ("words", "mark"),
    [
        ("It's £24.50, ready on Thursday.", Mark.MET),
        ("It's £24.50.", Mark.PARTLY),
        ("I see.", Mark.MISSED),
    ],
)
def test_the_caller_is_not_left_in_error(words, mark):
    call = with_wish(case(caller_mistaken=True)).turn("One moment.").look_up(5)
    call.turn(words).wait(1).stage(StageKind.CLOSING).turn("Goodbye.", "closing")

    assert call.end(Outcome.CALLBACK).item(76).mark is mark


def test_who_rings_off_before_the_close_could_not_be_told():
    def ended(by):
        call = with_wish(case(caller_mistaken=True)).turn("I see.")
        return call.end(Outcome.LOST, by=by).item(76).mark

    assert ended(EndedBy.CALLER) is Mark.MET
    assert ended(EndedBy.TRAINEE) is Mark.MISSED


def test_the_problem_is_spoken_about_not_the_person():
    assert answered("blame_caller").item(87).mark is Mark.MISSED
    assert answered("blame_caller?").item(87).mark is Mark.NEEDS_HUMAN


# Honesty ---------------------------------------------------------------------------


def test_a_promise_that_cannot_be_kept_is_fatal():
    mark = answered(("Tomorrow.", "promise_time")).item(93)

    assert (mark.mark, mark.fatal) == (Mark.MISSED, True)
    assert answered(("Tomorrow.", "promise_time?")).item(93).mark is Mark.MET


def test_what_is_put_right_in_the_call_is_partly():
    mark = answered(("Tomorrow.", "promise_time"), ("Thursday.", "promise_time")).item(
        93
    )

    assert (mark.mark, mark.fatal) == (Mark.PARTLY, False)


def test_vagueness_counts_where_the_sheet_is_definite():
    def vague(case_, look_up=None, ready=True, then=None):
        call = with_wish(case_)
        if look_up is not None:
            call.look_up(look_up if ready else None)
        call.turn("Maybe.", "vague")
        if then:
            call.turn(*then)
        return call.end().item(93)

    assert vague(case()).reason.id == "93.vague"
    assert vague(slow_case()).mark is Mark.MET
    assert vague(slow_case(), look_up=3).reason.id == "93.vague"
    assert vague(slow_case(), look_up=3, ready=False).mark is Mark.MET
    assert vague(case(), then=("On Thursday.",)).mark is Mark.PARTLY
    assert vague(case(), then=("On Thursday, perhaps.", "vague?")).mark is Mark.MISSED


@pytest.mark.parametrize("then", [(), ("On Thursday.",)])
def test_what_may_be_vague_is_for_a_human_put_right_or_not(then):
    call = with_wish(case()).turn("Thursday or so.", "vague?")
    for words in then:
        call.turn(words)

    mark = call.end().item(93)

    assert (mark.mark, mark.reason.id) == (Mark.NEEDS_HUMAN, "fault.unsure")


@pytest.mark.parametrize(
    ("words", "does", "then", "mark"),
    [
        ("You'll get a repair.", "offer_option", (), Mark.MISSED),
        ("You'll get a repair.", "offer_option?", (), Mark.MET),
        ("You'll get a repair.", "offer_option", ("escalate",), Mark.PARTLY),
        ("We can add a text message.", "offer_option", (), Mark.MET),
    ],
)
def test_granting_what_only_a_superior_may_is_untrue(words, does, then, mark):
    call = with_wish(case(needs_decision=("wish",))).turn(words, does)
    for after in then:
        call.turn("I'll have to ask my manager after all.", after)

    found = call.end().item(93)

    assert (found.mark, found.fatal) == (mark, mark is Mark.MISSED)


def test_sincerity_of_spoken_words_is_left_to_a_human():
    mark = with_wish(mode=Mode.SPOKEN).turn("Yes.").end().item(93)

    assert [one.id for one in mark.remarks] == ["human.sincerity"]


def test_a_search_that_brings_nothing_in_time_is_not_definite():
    slow = case(look_up=LookUp(takes_ms=1))
    call = with_wish(slow).turn("Maybe.", "vague").look_up(2).turn("So.").end()

    assert call.item(93).mark is Mark.MET
