"""What was said until a call was broken off."""

from __future__ import annotations

import pytest

from phonecoach.app.gather.broken_off import broken_off_text
from phonecoach.call.events import Answered
from phonecoach.call.record import Record
from phonecoach.units import Language
from tests.app.broken_kit import OF, broken_off, cut
from tests.plans.judged import HERE, case, played


def whole(language):
    call, _ = played(HERE / OF / f"{language}-poor.jsonl")
    return call.record


@pytest.mark.parametrize("language", Language)
def test_a_call_broken_off_anywhere_tells_what_was_said_till_then(language):
    count = len(whole(language).events)
    last = 0
    for events in range(1, count):
        text = broken_off(language, events)

        assert all(one.begin <= one.end <= text.lanes.length for one in text.said)
        assert len(text.said) >= last
        last = len(text.said)
    assert last > 20


def test_what_was_said_has_its_words_and_its_times():
    text = broken_off(Language.EN)

    assert {one.voice for one in text.said} == {"caller", "trainee"}
    assert all(one.text for one in text.said)
    assert [one.begin for one in text.said] == sorted(one.begin for one in text.said)
    assert {one.name for one in text.said if one.voice == "trainee"} == {"Trainee"}
    assert text.lanes.others
    assert text.marks == ()
    assert text.listed
    assert text.note.startswith("broken off at ")


def test_before_anybody_answered_nothing_was_said(english):
    record = whole(Language.EN)
    first = next(
        index for index, one in enumerate(record.events) if isinstance(one, Answered)
    )
    record, notes = cut(Language.EN, first)

    text = broken_off_text(record, case(OF), notes, "Mina Park")

    assert text.said == ()


def test_a_call_of_which_nothing_is_kept_is_told_as_empty():
    record = Record(head=whole(Language.KO).head, events=())

    text = broken_off_text(record, case(OF), (), "민수")

    assert text.said == ()
    assert text.lanes.length == 0
