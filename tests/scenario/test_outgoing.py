"""Calls that go out: how they are written, and what is told where one is wrong."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phonecoach.errors import ContentError
from phonecoach.scenario import Direction, Earlier, EndingId, Outcome
from phonecoach.scenario.blanks import BLANKS, blanks_in, filled, without_blanks
from phonecoach.scenario.glance import glance
from phonecoach.scenario.keeping import freeze, thaw
from phonecoach.scenario.marks import mark_of
from phonecoach.scenario.reader import read_case
from phonecoach.units import Language

if TYPE_CHECKING:
    from phonecoach.scenario import Shared

CASE = Path(__file__).parent / "cases" / "parcel-back"


@pytest.fixture
def back(tmp_path: Path) -> Path:
    """A copy of the small follow-up."""
    return Path(shutil.copytree(CASE, tmp_path / "parcel-back"))


def test_a_follow_up_is_read_with_all_that_can_come_of_dialling(
    shared: Shared,
) -> None:
    case = read_case(CASE, shared)

    assert case.file.direction is Direction.FOLLOW_UP
    assert case.file.dialling is not None
    assert [one.id for one in case.file.dialling.reaches] == [
        *("herself", "flatmate", "on_the_bus", "nobody"),
    ]
    first = case.file.stages[0].to[0]
    assert first.when.earlier == (Earlier.PROMISE_BROKEN,)
    assert case.texts[Language.JA].someone_else == "同居の友人"
    assert {one.outcome for one in case.file.endings} >= {Outcome.NOT_REACHED}


def test_a_kept_follow_up_is_the_same_case(shared: Shared) -> None:
    case = read_case(CASE, shared)

    assert thaw(freeze(case)) == case


DAMAGES = {
    "an inbound call that is dialled": (
        "direction: follow-up",
        "direction: inbound",
        "In a call that comes in nobody dials",
    ),
    "an inbound call that is tried again": (
        "direction: follow-up",
        "direction: inbound",
        "Only a call that goes out is tried again",
    ),
    "an inbound caller who is not there": (
        "direction: follow-up",
        "direction: inbound",
        "Whoever rings in is there",
    ),
    "somebody else rings in": (
        "direction: follow-up",
        "direction: inbound",
        "Only in a call that goes out can somebody else pick up",
    ),
    "a first call that remembers": (
        "direction: follow-up",
        "direction: outbound",
        "No call goes before this one, so that 'promise_broken' is never asked for",
    ),
    "a call put through": (
        "temper: hesitant",
        "temper: hesitant\nput_through: true",
        "Nobody puts a caller through",
    ),
    "too many rings": ("rings: 5", "rings: 13", "'rings' is 13; it must be from 1"),
    "no rings": ("rings: 5", "rings: 0", "'rings' is 0; it must be from 1 to 12"),
    "no weight": ("weight: 3", "weight: 0", "'weight' is 0; it must be from 1 to 20"),
    "an attempt at once": (
        "again_in_hours: 5",
        "again_in_hours: 0",
        "'again_in_hours' is 0",
    ),
    "the same way twice": (
        "{id: nobody, end",
        "{id: flatmate, end",
        "The way of answering 'flatmate' is declared twice",
    ),
    "an unknown stage": (
        "start: on_the_bus}",
        "start: on_a_bus}",
        "There is no stage 'on_a_bus'; did you mean 'on_the_bus'?",
    ),
    "an unknown ending": (
        "end: nobody_there}",
        "end: nobody_here}",
        "There is no ending 'nobody_here'; did you mean 'nobody_there'?",
    ),
    "an ending with somebody": (
        "end: nobody_there}",
        "end: content}",
        "Nobody picks up, but the ending 'content' is 'satisfied'",
    ),
    "both a start and an end": (
        "{id: nobody, end",
        "{id: nobody, start: flatmate, end",
        "'nobody' has a 'start' and an 'end'; keep one.",
    ),
    "silence at the other end": (
        "    lines: [flatmate_hello]\n",
        "",
        "Whoever picks up speaks first, but the stage 'flatmate' has no lines",
    ),
    "somebody else first": (
        "{id: herself, rings: 3, weight: 3}",
        "{id: herself, rings: 3, start: flatmate}",
        "The first way of answering is that of the person rung",
    ),
    "nothing remembered": (
        "earlier: [promise_broken]",
        "earlier: []",
        "'earlier' is an empty list",
    ),
}


@pytest.mark.parametrize("name", DAMAGES)
def test_a_damaged_follow_up_is_told_of(name: str, back: Path, shared: Shared) -> None:
    old, new, says = DAMAGES[name]
    path = back / "case.yaml"
    written = path.read_text(encoding="utf-8")
    assert written.count(old) == 1
    path.write_text(written.replace(old, new), encoding="utf-8")

    with pytest.raises(ContentError) as found:
        read_case(back, shared)

    assert says in str(found.value)


def test_a_call_that_goes_out_needs_dialling(back: Path, shared: Shared) -> None:
    path = back / "case.yaml"
    written = path.read_text(encoding="utf-8")
    start, rest = written.split("dialling:")
    path.write_text(start + rest[rest.index("\nfacts:") :], encoding="utf-8")

    with pytest.raises(ContentError) as found:
        read_case(back, shared)

    assert "A call that goes out needs 'dialling'" in str(found.value)


WORDS = {
    "an unknown blank": (
        "is that {own_name}?",
        "is that {your_name}?",
        "'{your_name}' is a blank that was never filled",
    ),
    "a blank outside a line": (
        "title: Ringing back about the books",
        'title: "Ringing back {promised_time}"',
        "'{promised_time}' is a blank that was never filled",
    ),
    "no words without the blank": (
        '{id: a, duration_ms: 580, text: "Hello?"}',
        '{id: a, duration_ms: 580, mood: calm, text: "Hello?"}',
        "Nobody may remember what the blank 'own_name' asks for",
    ),
    "nobody said to be there": (
        "someone_else: her flatmate\n",
        "",
        "Somebody else picks up; say who in 'someone_else'.",
    ),
}


@pytest.mark.parametrize("name", WORDS)
def test_wrong_words_of_a_follow_up_are_told_of(
    name: str, back: Path, shared: Shared
) -> None:
    old, new, says = WORDS[name]
    path = back / "en.yaml"
    written = path.read_text(encoding="utf-8")
    assert written.count(old) == 1
    path.write_text(written.replace(old, new), encoding="utf-8")

    with pytest.raises(ContentError) as found:
        read_case(back, shared)

    assert says in str(found.value)


def test_blanks_are_for_follow_ups_alone(back: Path, shared: Shared) -> None:
    path = back / "case.yaml"
    written = path.read_text(encoding="utf-8")
    path.write_text(
        written.replace("direction: follow-up", "direction: outbound"), encoding="utf-8"
    )

    with pytest.raises(ContentError) as found:
        read_case(back, shared)

    assert "'{own_name}' is a blank that was never filled" in str(found.value)


def test_words_depend_on_who_says_a_line(shared: Shared, back: Path) -> None:
    before = mark_of(read_case(CASE, shared).file)
    path = back / "case.yaml"
    written = path.read_text(encoding="utf-8")
    changed = written.replace("{id: not_here, someone_else: true}", "{id: not_here}")
    path.write_text(changed, encoding="utf-8")

    with pytest.raises(ContentError, match="These words are stale"):
        read_case(back, shared)
    assert before == read_case(CASE, shared).texts[Language.KO].made_from


@given(st.dictionaries(st.sampled_from(BLANKS), st.text(min_size=1)))
def test_a_text_is_filled_whole_or_not_at_all(values: dict[str, str]) -> None:
    text = "At {promised_time}, {own_name}?"

    found = filled(text, values)

    if {"promised_time", "own_name"} <= set(values):
        assert found == f"At {values['promised_time']}, {values['own_name']}?"
    else:
        assert found is None


def test_an_empty_value_fills_nothing() -> None:
    assert filled("{own_name}?", {"own_name": ""}) is None


def test_the_blanks_of_a_text_are_told_and_taken_out() -> None:
    assert blanks_in("{own_name} at {promised_time}") == ("own_name", "promised_time")
    assert without_blanks("Is it {own_name}?") == "Is it ?"


def test_when_a_call_is_tried_again_is_seen_at_a_glance(shared: Shared) -> None:
    case = read_case(CASE, shared)

    again = glance(freeze(case)).again

    assert again.hours(EndingId("bad_time"), Outcome.CALLBACK) == 5
    assert again.hours(EndingId("nobody_there"), Outcome.NOT_REACHED) == 2
    assert again.hours(None, Outcome.NOT_REACHED) == 2
    assert again.hours(EndingId("content"), Outcome.SATISFIED) is None
    assert again.hours(None, Outcome.LOST) is None
