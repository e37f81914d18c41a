"""Spoken calls: what was marked by ear counts, what nobody heard decides nothing."""

from dataclasses import replace

import pytest

from phonecoach.call import events as e
from phonecoach.call.annotations import (
    BY_EAR,
    FROM_MEMORY,
    Annotation,
    Source,
    TurnBehaviours,
    TurnWords,
)
from phonecoach.call.record import TimingError
from phonecoach.language.protocol import Behaviour, Verdict
from phonecoach.scoring.card import Mark
from phonecoach.scoring.current import score_call
from phonecoach.scoring.history import History
from phonecoach.scoring.reasons import sentence
from phonecoach.scoring.viewing import view
from phonecoach.units import Language, Micros, Mode
from tests.plans.judged import HERE, case, played
from tests.scoring.builder import (
    NOON,
    SUPERVISOR,
    TRAINEE,
    with_story,
    with_wish,
)

OPEN = {Mark.NEEDS_HUMAN, Mark.NOT_APPLICABLE}
BY_WORDS = {50, 51, 59, 60, 62, 66, 74, 76, 83, 88, 90, 91, 93, 100}
NO_VOICE_IN_TYPED = {52, 53, 55}


def ear(turn, *does, listener=BY_EAR):
    return TurnBehaviours(
        turn=turn,
        source=Source.HUMAN,
        behaviours=tuple(
            Behaviour(
                name=name,
                verdict=Verdict.YES,
                span=(0, 0),
                rule=f"{name}:{listener}",
                why="",
            )
            for name in does
        ),
        listener=listener,
    )


def spoken(**more):
    return with_story(mode=Mode.SPOKEN, **more)


def marks_of(plan, how):
    """Marks of a call as typed, with nobody listening, and marked by ear."""
    call, card = played(plan)
    record = replace(
        call.record,
        head=replace(call.record.head, mode=Mode.SPOKEN),
        events=tuple(
            event for event in call.record.events if not isinstance(event, e.TurnHeard)
        ),
    )

    def noted(notes):
        return tuple(
            Annotation(
                id=f"{number:04}",
                call=record.head.call,
                author=record.head.person,
                written=NOON,
                program="test",
                note=note,
            )
            for number, note in enumerate(notes)
        )

    played_case = case(plan.parent.name)
    known = view(call.record, noted(call.notes), played_case)
    rest = [
        one for one in call.notes if not isinstance(one, TurnWords | TurnBehaviours)
    ]
    heard = [
        ear(turn.no, *dict.fromkeys(one.name for one in turn.behaviours))
        for turn in known.turns
    ]
    notes = {"silent": rest, "by ear": [*rest, *heard]}[how]
    scored = score_call(record, noted(notes), History(), played_case)
    return {one.no: one for one in card.items}, {one.no: one for one in scored.items}


@pytest.mark.parametrize("how", ["excellent", "poor"])
@pytest.mark.parametrize("language", Language)
def test_what_nobody_listened_to_never_decides_an_item_of_words(how, language):
    plan = HERE / "broken-delivery" / f"{language}-{how}.jsonl"
    _, silent = marks_of(plan, "silent")
    by_words = (45, 46, 49, 50, 51, 59, 60, 62, 63, 64, 65, 80, 83, 84, 86, 87, 88, 93)

    assert {silent[no].mark for no in by_words} <= OPEN


@pytest.mark.parametrize("how", ["excellent", "poor"])
@pytest.mark.parametrize("language", Language)
def test_marked_by_ear_a_call_is_marked_as_if_it_had_been_heard(how, language):
    plan = HERE / "broken-delivery" / f"{language}-{how}.jsonl"
    typed, by_ear = marks_of(plan, "by ear")

    sure = {
        no: (one.mark, by_ear[no].mark)
        for no, one in typed.items()
        if one.mark not in OPEN and no not in BY_WORDS | NO_VOICE_IN_TYPED
    }
    other = {no: both for no, both in sure.items() if both[0] is not both[1]}
    assert len(sure) >= 20
    # What was only weakly heard is sure to somebody who marks it.
    assert all(Mark.NOT_APPLICABLE not in both for both in other.values())
    assert len(other) <= 4, other


def test_what_was_marked_as_absent_was_not_done():
    call = spoken().turn("", heard=False).end()
    call.note(ear(1, "greet")).note(ear(2, "acknowledge"))

    assert call.item(81, recall={}).mark is Mark.MISSED


def test_a_turn_left_unmarked_leaves_the_item_to_a_human():
    call = spoken().turn("", heard=False).turn("", heard=False).end()
    call.note(ear(1, "greet")).note(ear(2, "acknowledge"))

    assert call.item(81).mark is Mark.NEEDS_HUMAN
    assert call.item(87).reason.id == "human.unlistened"


def test_no_fault_is_no_merit_until_somebody_has_listened():
    call = spoken().turn("", heard=False).end()
    assert call.item(87).mark is Mark.NEEDS_HUMAN

    call.note(ear(1)).note(ear(2, "apologise"))
    assert call.item(87).mark is Mark.MET


def test_a_fault_that_was_marked_counts_whatever_else_is_open():
    call = spoken().turn("", heard=False).turn("", heard=False).end()
    call.note(ear(2, "blame_caller"))

    assert call.item(87).mark is Mark.MISSED


def test_a_deed_whose_words_nobody_knows_is_for_a_human():
    call = spoken().turn("", heard=False).end()
    call.note(ear(1)).note(ear(2, "summarise"))
    mark = call.item(88)

    assert (mark.mark, mark.share) == (Mark.NEEDS_HUMAN, None)
    assert mark.reason.id == "human.words_unknown"


def test_a_name_that_was_heard_by_somebody_is_the_right_one():
    call = with_wish(mode=Mode.SPOKEN).turn("Your name?", "ask_question").wait(1)
    call.says("name").turn("", heard=False).end()
    before = call.item(51).mark
    call.note(ear(3, "use_caller_name"))

    assert before is Mark.NEEDS_HUMAN
    assert call.item(51).mark is Mark.MET


def test_a_short_sign_over_the_caller_is_no_cutting_in_until_it_was_heard():
    call = with_wish(mode=Mode.SPOKEN).wait(1).begins("yes", 9, "It rattles all day.")
    call.turn("", heard=False, lasts=1.2).wait(1).ends("yes", truncated=True)
    call.end()
    assert call.item(48).mark is Mark.NEEDS_HUMAN

    call.note(ear(2, "ask_question"))
    assert call.item(48).mark is Mark.MISSED


def test_somebody_else_is_believed_before_the_trainee():
    call = spoken().turn("", heard=False).end()
    call.note(ear(1)).note(ear(2, "thank_feedback"), author=SUPERVISOR)
    call.note(ear(2), author=TRAINEE)
    assert call.item(81).mark is Mark.PARTLY

    call.note(ear(2), author=SUPERVISOR)
    assert call.item(81).mark is Mark.MISSED


@pytest.mark.parametrize(
    ("listener", "remark"),
    [(BY_EAR, "card.by_ear"), (FROM_MEMORY, "card.from_memory")],
)
def test_the_card_says_how_the_turns_were_marked(listener, remark):
    call = spoken().end()
    call.note(ear(1, listener=listener))

    assert remark in {one.id for one in call.card().remarks}


def test_the_card_prints_the_error_of_this_pc():
    error = TimingError(mean=Micros(38_200), spread=Micros(9_100))
    call = spoken(timing_error=error).end()
    [remark] = [one for one in call.card().remarks if one.id == "card.timing"]

    told = sentence(remark, Language.EN)
    assert told == "Reaction times on this PC: +38 ms ±9 ms."
