"""Captions in a call: turned on and off, and whether anything could be read."""

from dataclasses import replace

import pytest

from phonecoach.call import acts
from phonecoach.call import events as e
from phonecoach.call.captions import read_along
from phonecoach.call.codec import from_payload, to_payload
from phonecoach.call.record import Continued
from phonecoach.call.state import fold
from tests.call.cases import Desk, make_case, make_script
from tests.call.test_retry import HEAD

ON, OFF = acts.Captions(shown=True), acts.Captions(shown=False)


def turned(at, shown):
    return e.CaptionsTurned(at=at, onset=at, shown=shown)


def line(at):
    return e.LineBegan(
        at=at, due=at, shown=at, line="wish", wording="a", text="Hello", duration=1
    )


def test_every_change_is_an_event_and_the_same_again_is_none():
    desk = Desk()
    desk.answer()

    changes = [desk.act(one) for one in (OFF, OFF, ON, ON)]

    assert [[it.shown for it in one] for one in changes] == [[False], [], [True], []]
    assert desk.state.captions is True
    assert fold(desk.events).captions is True


def test_captions_can_be_turned_while_it_rings_but_not_after_the_call():
    desk = Desk(make_script(make_case()))

    assert [it.shown for it in desk.act(OFF, 500)] == [False]

    desk.answer()
    desk.act(acts.HangUp())
    assert desk.act(ON) == []


def test_turning_captions_changes_nothing_of_what_the_caller_does():
    plain, other = Desk(), Desk()
    for desk in (plain, other):
        desk.answer()
    other.act(OFF)
    for desk in (plain, other):
        desk.run_out()

    rest = [it for it in other.events if not isinstance(it, e.CaptionsTurned)]
    assert rest == plain.events


def test_the_record_keeps_a_change_of_captions():
    event = turned(7, shown=False)

    kind, version, payload = to_payload(event)

    assert (kind, version) == ("captions_turned", 1)
    assert from_payload(kind, version, payload) == event


@pytest.mark.parametrize(
    ("at_first", "events", "read"),
    [
        (True, [line(1)], True),
        (False, [line(1)], False),
        (True, [], True),
        (False, [], False),
        # Off while it rings: nobody has read anything.
        (True, [turned(0, shown=False), line(1)], False),
        # Off in the middle: what came before was read.
        (True, [line(1), turned(2, shown=False)], True),
        # On for a moment: what came before stands there.
        (False, [line(1), turned(2, shown=True), turned(3, shown=False)], True),
        # On and off before anybody spoke.
        (False, [turned(0, shown=True), turned(0, shown=False), line(1)], False),
    ],
)
def test_a_call_has_captions_from_when_something_can_be_read(at_first, events, read):
    assert read_along(replace(HEAD, captions=at_first), events) is read


def test_what_was_read_before_a_call_goes_on_stays_read():
    goes_on = replace(HEAD, continued=Continued(call="earlier", events=1))

    assert read_along(goes_on, [turned(0, shown=False), line(1)])
    assert not read_along(replace(goes_on, captions=False), [line(1)])
