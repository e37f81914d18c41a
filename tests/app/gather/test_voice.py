from dataclasses import replace
from datetime import UTC, datetime

import pytest

from phonecoach.app.gather.card import card_text
from phonecoach.app.gather.ear import can_be_marked, ear_text, waits_for_ears
from phonecoach.app.gather.voice import CallVoices, voice_sheet, voice_texts
from phonecoach.app.marking_by_ear import heard_by_ear
from phonecoach.app.screens.ear_text import EarMarks
from phonecoach.call.annotations import (
    BY_EAR,
    PitchRange,
    Source,
    TurnBehaviours,
    voices,
)
from phonecoach.scoring.own_voice import OwnVoice, Voice
from phonecoach.scoring.viewing import view
from phonecoach.units import Language, Mode
from tests.app.spoken_kit import card_of, noted, spoken
from tests.plans.judged import HERE, played

OWN = OwnVoice(
    voice=Voice(
        pace=5.0, pitch=PitchRange(low=150.0, mid=200.0, high=300.0), level=-27.5
    ),
    recorded=datetime(2026, 11, 1, tzinfo=UTC),
    meter="test",
)


@pytest.fixture(scope="module")
def call():
    record, notes, of_case = spoken(Language.EN)
    return view(record, notes, of_case), voices(notes)


def slow(call, pace):
    caller = replace(call.case.caller, pace=pace)
    return replace(call, case=replace(call.case, caller=caller))


def rows(no, call, found):
    sheet = voice_sheet(no, call, found)
    return {} if sheet is None else dict(sheet.rows)


def test_figures_stand_beside_ones_own(call, qapp):
    _, turns = call
    pace, melody, loud = voice_texts(CallVoices(turns=turns, own=OWN))

    assert (pace.value, pace.own) == ("4.6 syllables a second", "yours 5.0")
    assert pace.share == pytest.approx(0.92)
    assert (melody.value, melody.own) == ("8 semitones", "yours 12")
    assert (loud.value, loud.own) == ("+3 dB", "against your own")


def test_without_ones_own_they_stand_alone_and_it_is_said_how_to_get_it(call, qapp):
    view_, turns = call
    found = CallVoices(turns=turns)

    assert [one.share for one in voice_texts(found)] == [None] * 3
    assert "Settings" in rows(53, view_, found)[""]


@pytest.mark.parametrize("no", [50, 52, 53])
def test_items_of_the_voice_have_facts_that_are_no_mark(call, qapp, no):
    view_, turns = call
    found = rows(no, view_, CallVoices(turns=turns, own=OWN))

    assert "no mark" in found[""]
    assert len(found) >= 3


def test_other_items_have_none(call, qapp):
    view_, turns = call

    assert voice_sheet(62, view_, CallVoices(turns=turns, own=OWN)) is None
    assert voice_sheet(52, view_, CallVoices(turns={}, own=OWN)) is None


@pytest.mark.parametrize(
    ("pace", "words"),
    [
        (0.8, "Slow down with them; you spoke at 92 % of your own."),
        (1.0, "Your own pace is right."),
        (1.3, "Your own pace, or a calmer one, is right."),
    ],
)
def test_pace_is_adapted_to_slower_callers_alone(call, qapp, pace, words):
    view_, turns = call
    found = rows(50, slow(view_, pace), CallVoices(turns=turns, own=OWN))

    assert found["The customer’s pace"].endswith(words)


def test_after_an_attack_loudness_is_compared_with_the_time_before(call, qapp):
    view_, turns = call
    angry = replace(view_, attacked=view_.turns[6].took)
    louder = {
        no: replace(one, level=-15.0 if no >= angry.turns[6].no else -25.0)
        for no, one in turns.items()
    }
    found = rows(84, angry, CallVoices(turns=louder, own=OWN))

    assert found["Against the time before"] == "+10 dB"
    assert found["Loudness after the attack"].startswith("+12 dB")
    assert rows(84, replace(view_, attacked=None), CallVoices(turns=turns)) == {}


def test_facts_never_change_a_mark():
    record, notes, of_case = spoken(Language.EN)
    _, bare, _ = spoken(Language.EN, measured=False)

    assert card_of(record, notes, of_case).items == card_of(record, bare, of_case).items


def test_the_card_draws_what_was_measured_and_tells_it(qapp):
    record, notes, of_case = spoken(Language.EN)
    card = card_of(record, notes, of_case)
    text = card_text(card, record, of_case, notes, own_voice=OWN, silent="Gone.")

    assert text.by_ear
    assert text.silent == "Gone."
    assert len(text.voice) == 3
    assert any(one.loudness for one in text.lanes.trainee)
    assert text.lanes.by_voice
    assert {one.no for one in text.marks if one.sheets} >= {50, 52, 53}


def test_what_was_measured_outlives_the_recording():
    """Nothing but annotations is asked for what a card shows."""
    record, notes, of_case = spoken(Language.JA)
    card = card_of(record, notes, of_case)

    assert len(card_text(card, record, of_case, notes).voice) == 3


# Turns to be marked -------------------------------------------------------------------


def test_a_typed_call_is_never_marked_by_ear():
    call, _ = played(HERE / "broken-delivery" / "en-poor.jsonl")

    assert not can_be_marked(call.record)
    assert call.record.head.mode is Mode.TYPED


def test_a_spoken_call_waits_until_every_turn_was_heard():
    record, notes, of_case = spoken(Language.EN)
    turns = [one.no for one in ear_text(record, of_case, notes).turns]

    def marked(*which):
        heard = [
            TurnBehaviours(turn=no, source=Source.HUMAN, behaviours=(), listener=BY_EAR)
            for no in which
        ]
        return (*notes, *noted(record, heard, first=700))

    assert waits_for_ears(record, of_case, notes)
    assert waits_for_ears(record, of_case, marked(*turns[:-1]))
    assert not waits_for_ears(record, of_case, marked(*turns))


@pytest.mark.parametrize("language", Language)
def test_each_turn_tells_what_is_expected_and_what_was_said_before(language, qapp):
    record, notes, of_case = spoken(language)
    text = ear_text(record, of_case, notes, silent="No sound.")

    assert text.silent == "No sound."
    assert any(turn.expected for turn in text.turns)
    assert all(name in text.names for turn in text.turns for name in turn.expected)
    assert any(turn.before for turn in text.turns[1:])
    assert all(turn.marked is None for turn in text.turns)
    assert ("casual_register" in text.names) is (language is not Language.EN)


def test_marks_come_back_as_they_were_given(qapp):
    record, notes, of_case = spoken(Language.EN)
    given = EarMarks(turn=2, names=("thank_call", "offer_callback"), words="Ta.")
    note = TurnBehaviours(
        turn=2,
        source=Source.HUMAN,
        behaviours=heard_by_ear(given, Language.EN, BY_EAR),
        listener=BY_EAR,
    )
    known = (*notes, *noted(record, [note], first=700))
    turn = next(one for one in ear_text(record, of_case, known).turns if one.no == 2)

    assert set(turn.marked) == set(given.names)
    assert {one.name for one in note.behaviours} == {
        "thank_call",
        "thank",
        "offer_callback",
        "next_action",
    }
