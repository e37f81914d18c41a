"""What comes up beside a call, and the request for a superior's decision."""

from __future__ import annotations

from dataclasses import replace

import pytest

from phonecoach.call import acts
from phonecoach.call import events as e
from phonecoach.call.standing import Phase
from phonecoach.call.state import fold
from phonecoach.scenario import Distractor, DistractorKind
from tests.call.cases import Desk, make_case, make_script

CHAT = Distractor(id="chat", kind=DistractorKind.CHAT, after_ms=3_000)
VISITOR = Distractor(id="visitor", kind=DistractorKind.VISITOR, after_ms=1_000)


@pytest.fixture
def desk():
    case = make_case(distractors=(CHAT, VISITOR))
    texts = {
        language: replace(one, distractors={"chat": "Lunch?", "visitor": "Knock."})
        for language, one in case.texts.items()
    }
    return Desk(make_script(replace(case, texts=texts)))


def shown(events):
    return [
        (one.distractor, one.due)
        for one in events
        if isinstance(one, e.DistractorShown)
    ]


def test_it_comes_up_so_long_after_picking_up(desk):
    desk.to(2_000)
    desk.act(acts.Answer())

    assert shown(desk.to_us(2_999_999)) == []
    assert shown(desk.to_us(3_000_000)) == [("visitor", 3_000_000)]
    assert shown(desk.to_us(4_999_999)) == []
    assert shown(desk.to_us(5_000_000)) == [("chat", 5_000_000)]


def test_nothing_comes_up_twice_or_while_it_rings(desk):
    assert shown(desk.to(20_000)) == []
    desk.act(acts.Answer())
    desk.to(25_000)

    assert [name for name, _ in shown(desk.events)] == ["visitor", "chat"]


def test_only_what_has_come_up_can_be_attended_to_and_once(desk):
    desk.act(acts.Answer())
    early = desk.act(acts.Attend(distractor="visitor"))
    desk.to(1_500)

    once = desk.act(acts.Attend(distractor="visitor"))
    again = desk.act(acts.Attend(distractor="visitor"))

    assert (early, again) == ([], [])
    assert [type(one) for one in once] == [e.Attended]


def test_a_call_goes_on_as_it_would_without_it(desk):
    plain = Desk(make_script(make_case()))
    for one in (desk, plain):
        one.act(acts.Answer())
        one.to(60_000)

    beside = (e.DistractorShown, e.Attended)
    rest = [one for one in desk.events if not isinstance(one, beside)]
    assert rest == plain.events


def test_a_request_for_a_decision_is_kept_until_it_changes(desk):
    desk.act(acts.Answer())
    request = acts.Request(fields=(("cost", "40"),))

    first, again = desk.act(request), desk.act(request)

    assert [type(one) for one in first] == [e.DecisionRequested]
    assert again == []
    assert fold(desk.events).request == (("cost", "40"),)
    assert fold(desk.events).phase is Phase.TALKING
