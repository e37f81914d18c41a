from datetime import UTC, datetime

import pytest

from phonecoach.call.annotations import (
    Annotation,
    Dispute,
    OwnMarks,
    Review,
    Source,
    TurnWords,
    best_words,
    disputes,
    own_marks,
)


def note(number, said):
    return Annotation(
        id=str(number),
        call="call",
        author="person",
        written=datetime(2026, 11, 2, tzinfo=UTC),
        program="0",
        note=said,
    )


def words(source, text, turn=1):
    return TurnWords(turn=turn, source=source, text=text)


@pytest.mark.parametrize(
    ("said", "best"),
    [
        ([(Source.RECOGNISER, "a"), (Source.TYPED, "b")], "b"),
        ([(Source.HUMAN, "a"), (Source.TYPED, "b")], "a"),
        ([(Source.TYPED, "a"), (Source.TYPED, "b")], "b"),
        ([(Source.TYPED, "a"), (Source.HUMAN, "b"), (Source.RECOGNISER, "c")], "b"),
    ],
)
def test_the_most_trusted_words_win_and_of_equals_the_latest(said, best):
    notes = [note(at, words(source, text)) for at, (source, text) in enumerate(said)]

    found = best_words((note(99, Review(answers=())), *notes))

    assert {turn: one.text for turn, one in found.items()} == {1: best}


def test_each_turn_has_its_own_words():
    notes = (
        note(1, words(Source.HUMAN, "a", turn=1)),
        note(2, words(Source.TYPED, "b", turn=2)),
    )

    assert {turn: one.text for turn, one in best_words(notes).items()} == {
        1: "a",
        2: "b",
    }


def test_of_several_own_marks_of_an_item_the_latest_is_shown():
    notes = (
        note(1, OwnMarks(marks=((44, "met"), (45, "partly")))),
        note(2, Dispute(item=45, reason="I did.")),
        note(3, OwnMarks(marks=((45, "missed"),))),
    )

    assert own_marks(notes) == {44: "met", 45: "missed"}


def test_of_several_disputes_of_a_mark_the_latest_stands():
    notes = (
        note(1, Dispute(item=45, reason="I did.")),
        note(2, OwnMarks(marks=((45, "met"),))),
        note(3, Dispute(item=45, reason="I said my name.")),
    )

    assert disputes(notes) == {45: "I said my name."}
