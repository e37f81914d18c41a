"""What the trainee wrote, beside the marks that rest on it."""

import functools
from types import SimpleNamespace

import pytest

from phonecoach.app.gather.card import card_text
from phonecoach.app.gather.card_sheets import sheets_of
from phonecoach.scoring.card import Mark
from tests.plans.judged import HERE, case, played


@functools.cache
def a_card(of, how):
    """Return the marks of a played plan, by number."""
    call, card = played(HERE / of / f"en-{how}.jsonl")
    notes = tuple(
        SimpleNamespace(note=note, author="person", written=number, id=str(number))
        for number, note in enumerate(call.notes)
    )
    text = card_text(card, call.record, case(of), notes)
    return {mark.no: mark for mark in text.marks}


def test_the_plan_of_a_call_stands_beside_what_of_it_was_said():
    (sheet,) = a_card("callback-visit-kept", "middling")[68].sheets

    assert sheet.rows[0][0] == "What to tell and to ask"
    assert "£30 off" in sheet.rows[0][1]
    assert ("Credit", Mark.MET) in sheet.checks
    assert not any(name == "Rehearsed" for name, _ in sheet.rows)


def test_a_rehearsal_stands_below_the_plan():
    (sheet,) = a_card("callback-visit-kept", "excellent")[68].sheets

    assert sheet.rows[-1] == ("Rehearsed", "32 s")


def test_what_was_done_at_the_desk_is_no_moment_of_the_call():
    mark = a_card("callback-visit-kept", "excellent")[68]

    assert mark.moment is None
    assert all(part.at is None or part.at >= 0 for part in mark.parts)


def test_a_call_that_came_in_has_no_plan():
    assert a_card("broken-delivery", "poor")[68].sheets == ()


def test_a_mark_for_a_human_tells_what_they_go_by():
    marks = a_card("hesitant-trip", "poor")
    waiting = [one for one in marks.values() if one.mark is Mark.NEEDS_HUMAN]

    assert len(marks[93].anchors) == 6
    assert marks[93] in waiting
    assert not any(
        one.anchors for one in marks.values() if one.mark is not Mark.NEEDS_HUMAN
    )


def reviewed(**review):
    return SimpleNamespace(review=review)


def test_ratings_stand_beside_the_card_without_harm():
    call = reviewed(needs="3", speed="4", content="2", content_words="thanks")
    (sheet,) = sheets_of(77, call, 71.6)

    assert sheet.rows[0] == ("How far were the customer’s needs met?", "3 of 4")
    assert sheet.rows[2][1] == "2 of 4 “thanks”"
    assert sheet.rows[-1][1] == "Your ratings come to 75 of 100, the card to 72."


@pytest.mark.parametrize("score", [None, 50.0])
def test_ratings_that_are_not_complete_are_not_compared(score):
    call = reviewed(needs="3", speed="4") if score else reviewed(needs="3")
    (sheet,) = sheets_of(77, call, score)

    assert len(sheet.rows) == len(call.review)


@pytest.mark.parametrize(
    ("no", "question"), [(79, "owed"), (95, "went_well"), (77, "plan")]
)
def test_the_lines_of_the_review_stand_beside_their_marks(no, question):
    (sheet,) = sheets_of(no, reviewed(**{question: "my team"}), None)

    assert sheet.rows[0][1] == "my team"
    assert sheets_of(no, reviewed(), None) == ()


def test_a_request_and_a_note_stand_beside_theirs():
    call = SimpleNamespace(request={"cost": "£38", "value": " "}, form={"note": "pad"})

    (request,), (note,) = sheets_of(100, call, None), sheets_of(82, call, None)

    assert request.rows == (("What it would cost", "£38"),)
    assert note.rows == (("", "pad"),)
    assert sheets_of(100, SimpleNamespace(request={}), None) == ()
    assert sheets_of(82, SimpleNamespace(form={}), None) == ()
