import pytest

from phonecoach.scenario import CallerTemper, Outcome, StageKind
from phonecoach.scoring.card import Mark
from phonecoach.scoring.scorer import items_possible
from phonecoach.units import Language
from tests.scoring.builder import PROFILE, Call, case, opened, with_story, with_wish


def test_an_extra_after_the_wish_is_met():
    assert with_wish().turn("And a text.", "offer_extra").end().item(69).share == 1


def test_an_extra_on_the_sheet_that_nobody_offers_is_missed():
    assert with_wish().turn("Yes.").end().item(69).mark is Mark.MISSED


def test_without_an_extra_on_the_sheet_nothing_is_missed():
    bare = case(facts=tuple(one for one in case().file.facts if one.id != "text"))

    assert with_wish(bare).turn("Yes.").end().item(69).mark is Mark.NOT_APPLICABLE
    offered = with_wish(bare).turn("And a guide.", "offer_extra").end()
    assert offered.item(69).mark is Mark.MET


def test_nothing_extra_is_due_where_the_wish_was_not_met():
    call = with_wish().turn("Yes.").end(Outcome.UNSOLVED)

    assert call.item(69).mark is Mark.NOT_APPLICABLE
    assert with_story().turn("Yes.").end().item(69).mark is Mark.NOT_APPLICABLE


# As a guest ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("turns", "share"),
    [
        ([("ask_repeat", "cushion")], 1.0),
        ([("flat_refusal",)], 0.5),
        ([("hold_announce",)], 1.0),
        ([("ask_question", "cushion"), ("ask_question",)], 0.75),
        ([], 1.0),
    ],
)
def test_a_polite_register_and_cushioned_requests_are_halves(turns, share):
    call = opened(language=Language.KO)
    for does in turns:
        call.turn("...", *does)

    assert call.end().item(71).share == share


def test_in_english_the_cushions_are_all_there_is():
    bare = opened().turn("Name?", "ask_question").end()

    assert bare.item(71).mark is Mark.MISSED
    assert opened().end().item(71).mark is Mark.NOT_APPLICABLE


@pytest.mark.parametrize(
    ("turns", "mark"),
    [
        ([("flat_refusal??",)], Mark.NEEDS_HUMAN),
        ([("flat_refusal??", "cushion")], Mark.NOT_APPLICABLE),
        ([("ask_question", "cushion"), ("flat_refusal??",)], Mark.NEEDS_HUMAN),
        ([("ask_question",), ("flat_refusal??",)], Mark.MISSED),
    ],
)
def test_what_may_be_a_blunt_no_is_for_a_human_where_it_decides(turns, mark):
    call = opened()
    for does in turns:
        call.turn("...", *does)

    assert call.end().item(71).mark is mark


@pytest.mark.parametrize(
    ("does", "share"), [(("cushion", "offer_alternative"), 0.5), (("cushion",), 0.0)]
)
def test_a_softened_refusal_that_leads_on_has_its_cushion_counted(does, share):
    call = opened().turn("Name?", "ask_question").turn("I'm afraid not, but", *does)

    assert call.end().item(71).share == share


def test_a_casual_register_is_missed_on_a_sure_hit_only():
    def casual(does):
        return opened(language=Language.KO).turn("응.", does).end().item(71).mark

    assert casual("casual_register") is Mark.MISSED
    assert casual("casual_register?") is Mark.MET


def test_an_unclear_cushion_is_for_a_human():
    call = opened().turn("Name?", "ask_question", "cushion??").end()

    assert call.item(71).mark is Mark.NEEDS_HUMAN


@pytest.mark.parametrize(("more", "remarks"), [(0, []), (1, ["71.same_cushion"])])
def test_the_same_cushion_again_and_again_is_a_remark(more, remarks):
    call = opened()
    for _ in range(PROFILE.same_cushion + more):
        call.turn("I'm afraid", "cushion", "ask_question")

    mark = call.end().item(71)

    assert mark.mark is Mark.MET
    assert [one.id for one in mark.remarks] == remarks


def test_nobody_is_a_guest_in_a_call_without_words():
    assert Call().answer().end().item(71).mark is Mark.NOT_APPLICABLE


# At ease ---------------------------------------------------------------------------

NERVOUS = case(temper=CallerTemper.HESITANT)


def test_without_a_kind_word_half_is_missing():
    call = with_wish(NERVOUS).turn("Yes.").end()

    assert call.item(72).share == 0.5


def test_the_word_that_showed_help_does_not_pay_again():
    call = with_wish(NERVOUS).turn("Don't worry.", "reassure").end()
    twice = with_wish(NERVOUS).turn("Don't worry.", "reassure")
    twice.turn("I can see that's a nuisance.", "empathise").end()

    assert call.item(72).share == 0.5
    assert twice.item(72).share == 1


@pytest.mark.parametrize(("more", "share"), [(-1, 1.0), (0, 0.5)])
def test_many_questions_in_one_turn_hurry(more, share):
    questions = ["ask_question"] * (PROFILE.too_many_questions + more)
    call = with_wish(NERVOUS).turn("I see that's hard.", "empathise", *questions).end()

    assert call.item(72).share == share


def test_cutting_in_hurries():
    call = with_wish(NERVOUS).turn("I see that's hard.", "empathise").wait(1)
    call.begins("name", 8).turn("And", after=2).wait(6).ends("name").end()

    assert call.item(72).share == 0.5


@pytest.mark.parametrize(
    ("does", "share"),
    [("ask_question", 0.5), ("ask_question?", 1.0), ("acknowledge", 1.0)],
)
def test_taking_the_floor_while_the_caller_thinks_hurries(does, share):
    call = opened(NERVOUS).wait(1).stage(StageKind.WISH).says("wish1")
    call.plans("wish2").turn("And", does, after=0.3).wait(2).says("wish2")
    call.turn("I see that's hard.", "empathise")

    assert call.end().item(72).share == share


def test_what_the_caller_was_about_to_begin_with_is_no_pause_of_theirs():
    call = with_wish(NERVOUS).turn("I see that's hard.", "empathise").wait(1)
    call.plans("name").turn("And who is it?", "ask_question").wait(1).says("name")

    assert call.end().item(72).share == 1


def test_neither_a_kind_word_nor_time_is_missed():
    call = with_wish(NERVOUS).turn("Yes.").wait(1)
    call.begins("name", 8).turn("And", after=2).wait(6).ends("name").end()

    assert call.item(72).mark is Mark.MISSED


def test_a_calm_caller_needs_no_calming():
    assert with_wish().turn("Yes.").end().item(72).mark is Mark.NOT_APPLICABLE


def test_nothing_can_be_added_where_the_wish_cannot_be_met():
    assert 69 in items_possible(case())
    assert 69 not in items_possible(case(solvable=False))
