"""What the lines of a call showed, and how that was answered."""

from __future__ import annotations

from phonecoach.call.events import LineBegan, TurnBegan
from phonecoach.call.shown import Shown, shown_in
from phonecoach.scenario import LineId
from phonecoach.units import Micros

SHOWS = {LineId("too_dear"): "objections.real", LineId("husband"): "objections.false"}


def line(at, name, text="…"):
    instant = Micros(at)
    return LineBegan(
        at=instant,
        due=instant,
        shown=instant,
        line=LineId(name),
        wording="a",
        text=text,
        duration=Micros(1_000),
    )


def turn(at, no):
    return TurnBegan(at=Micros(at), onset=Micros(at), turn=no)


def test_the_next_turn_answers_a_line():
    events = [
        turn(0, 1),
        line(10, "hello"),
        line(20, "too_dear", "It costs too much."),
        turn(30, 2),
        turn(40, 3),
    ]

    (found,) = shown_in(events, {2: "Compared with what?"}, SHOWS)

    assert found == Shown(
        at=Micros(20),
        part="objections.real",
        said="It costs too much.",
        answer="Compared with what?",
    )


def test_lines_before_one_turn_share_its_answer():
    events = [line(10, "too_dear"), line(20, "husband"), turn(30, 1)]

    found = shown_in(events, {1: "I see."}, SHOWS)

    assert [one.part for one in found] == ["objections.real", "objections.false"]
    assert {one.answer for one in found} == {"I see."}


def test_what_nobody_answered_has_no_answer():
    assert shown_in([line(10, "husband")], {}, SHOWS)[0].answer == ""
    assert shown_in([line(10, "husband"), turn(20, 1)], {}, SHOWS)[0].answer == ""


def test_a_call_whose_lines_show_nothing_has_nothing_shown():
    assert shown_in([line(10, "hello"), turn(20, 1)], {1: "Hello."}, SHOWS) == ()
