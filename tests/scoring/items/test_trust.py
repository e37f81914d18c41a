from dataclasses import replace

import pytest

from phonecoach.scoring.card import Mark
from phonecoach.units import Mode
from tests.scoring.builder import PROFILE, case, opened, with_wish

WITHIN = PROFILE.trust_within_turns


@pytest.mark.parametrize("sign", ["reassure", "announce_action", "offer_option"])
def test_a_sign_that_help_is_coming_is_met(sign):
    assert with_wish().turn("I'll see.", sign).end().item(49).mark is Mark.MET


@pytest.mark.parametrize(("late_by", "mark"), [(0, Mark.MET), (1, Mark.MISSED)])
def test_the_sign_comes_within_so_many_turns(late_by, mark):
    call = with_wish()
    for _ in range(WITHIN - 1 + late_by):
        call.turn("Hm.").wait(1)

    assert call.turn("I'll see to it.", "reassure").end().item(49).mark is mark


def test_a_promise_to_help_where_nothing_helps_is_missed():
    call = with_wish(case(solvable=False)).turn("I'll sort it out.", "reassure").end()

    assert call.item(49).reason.id == "49.unconditional"


def test_a_look_at_an_unsolvable_matter_is_no_promise():
    call = with_wish(case(solvable=False)).turn("Let me look.", "announce_action")

    assert call.end().item(49).mark is Mark.MET


def test_no_sign_is_due_before_the_wish_is_known():
    assert opened().end().item(49).mark is Mark.NOT_APPLICABLE


@pytest.mark.parametrize(
    ("words", "share"),
    [
        ("Your coffee machine, to be mended?", 1.0),
        ("Your coffee machine?", 1.0),
        ("Your device?", 0.0),
    ],
)
def test_half_of_the_callers_key_words_are_enough(words, share):
    assert with_wish().turn(words).end().item(50).share == share


def test_fewer_key_words_than_half_are_partly():
    facts = tuple(
        fact if fact.id not in {"day", "hour"} else _keyed(fact)
        for fact in case().file.facts
    )
    call = with_wish(case(facts=facts)).turn("Go on.").wait(1).says("when")

    mark = call.turn("On Friday.").end().item(50)

    assert (mark.mark, mark.share) == (Mark.PARTLY, 0.25)


def _keyed(fact):
    return replace(fact, key=True)


def test_loudness_and_tone_of_spoken_calls_are_left_to_a_human():
    mark = with_wish(mode=Mode.SPOKEN).turn("A coffee machine.").end().item(50)

    assert [one.id for one in mark.remarks] == ["human.tone"]


def test_no_words_can_be_taken_up_before_any_were_said():
    assert opened().end().item(50).mark is Mark.NOT_APPLICABLE
