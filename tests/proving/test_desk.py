from dataclasses import replace

import pytest

from phonecoach.checklist import AbuseKind
from phonecoach.proving.characters import Character
from phonecoach.proving.luck import Luck
from phonecoach.proving.trainee import Trainee
from phonecoach.proving.trial import attempt
from phonecoach.scenario import (
    Action,
    Distractor,
    DistractorKind,
    Fact,
    FactKind,
    MemoNeed,
    Stage,
    StageKind,
)
from phonecoach.units import Language
from tests.call.cases import make_case, make_script, way

CALM = {
    "silences": 0.0,
    "leaves": 0.0,
    "heeds": 0.0,
    "manners": 0.0,
    "follows": 0.0,
    "wanders": 0.0,
    "faults": 0.0,
    "cuts_in": 0.0,
    "back_channels": 0.0,
    "composes_early": 0.0,
    "writes": 0.0,
    "acts": 0.0,
    "presses": 0.0,
    "turns_away": 0.0,
    "stays_away": 0.0,
    "reviews": 0.0,
    "exact": 1.0,
    "clear": 1.0,
    "orderly": 1.0,
}
OVER = Stage(id="over", kind=StageKind.CLOSING, end="satisfied")


def stage(*lines, to=(), **more):
    return Stage(
        id="one",
        kind=StageKind.DETAILS,
        lines=lines,
        to=(*to, way(turns=3, to="over")),
        **more,
    )


def a_case(*lines, **more):
    return make_case(stages=(stage(*lines), OVER), **more)


def tried(case, *, seed="1", **knobs):
    script = make_script(case)
    who = Character(name="one", **{**CALM, **knobs})
    return attempt(script, Trainee(script, who, Luck(seed))).events


def of_kind(events, name):
    return [event for event in events if type(event).__name__ == name]


def heard(events):
    return {
        one.name for turn in of_kind(events, "TurnHeard") for one in turn.behaviours
    }


def marked(line, **more):
    return tuple(
        replace(one, **more) if one.id == line else one
        for one in make_case().file.lines
    )


# Paper -------------------------------------------------------------------------------

FACTS = (
    Fact(id="product", kind=FactKind.MATTER, memo=MemoNeed.WANTED),
    Fact(id="wish", kind=FactKind.DATE, memo=MemoNeed.OBLIGATORY),
    Fact(id="size", kind=FactKind.TIME),
    Fact(id="code", kind=FactKind.PHONE),
)


def test_who_writes_has_on_paper_what_was_told():
    case = a_case("wish_1", "wish_2", facts=FACTS)

    wrote = tried(case, writes=1.0)

    assert of_kind(wrote, "MemoChanged")[-1].text == "red jacket\nexchange"
    assert dict(of_kind(wrote, "FormChanged")[-1].fields) == {
        "day": "exchange",
        "note": "red jacket",
    }
    idle = tried(case)
    assert not of_kind(idle, "MemoChanged") + of_kind(idle, "FormChanged")


def test_who_is_not_exact_leaves_things_out():
    case = a_case("wish_1", "wish_2", facts=FACTS)

    wrote = tried(case, writes=1.0, exact=0.0)

    assert not of_kind(wrote, "MemoChanged")


def test_a_superior_is_asked_on_paper_only_where_there_is_need():
    needed = a_case("wish_1", needs_decision=("product",))

    (request,) = of_kind(tried(needed, writes=1.0), "DecisionRequested")

    assert dict(request.fields).keys() == {"history", "cost", "value"}
    assert not of_kind(tried(a_case("wish_1"), writes=1.0), "DecisionRequested")


# Keys --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("action", "event"),
    [(Action.LOOK_UP, "LookUpBegan"), (Action.ESCALATE, "Escalated")],
)
def test_a_key_that_the_stage_asks_for_is_pressed(action, event):
    case = make_case(stages=(stage(expects_actions=(action,)), OVER))

    assert of_kind(tried(case, acts=1.0), event)
    assert not of_kind(tried(case), event)


def test_a_key_that_leads_on_is_pressed():
    case = make_case(stages=(stage(to=(way(action=Action.HOLD, to="over"),)), OVER))

    assert of_kind(tried(case, follows=1.0), "HoldBegan")
    assert not of_kind(tried(case), "HoldBegan")


def test_a_hold_is_not_pressed_without_a_word_though_the_stage_expects_one():
    case = make_case(stages=(stage(expects_actions=(Action.HOLD,)), OVER))

    assert not of_kind(tried(case, acts=1.0), "HoldBegan")


# Beside the call, and against it -----------------------------------------------------


def distracted():
    chat = Distractor(id="chat", kind=DistractorKind.CHAT, after_ms=1_000)
    case = a_case("wish_1", distractors=(chat,))
    texts = replace(case.texts[Language.EN], distractors={"chat": "A message"})
    return replace(case, texts={Language.EN: texts})


def test_what_comes_up_is_turned_to_once_or_left_alone():
    turned, left = (
        [event.distractor for event in of_kind(tried(distracted(), **one), "Attended")]
        for one in ({"turns_away": 1.0}, {})
    )

    assert (turned, left) == (["chat"], [])


def test_who_heeds_warns_an_abusive_caller():
    case = a_case("wish_1", lines=marked("wish_1", abuse=AbuseKind.FOUL_LANGUAGE))

    assert "warn_abuse" in heard(tried(case, heeds=1.0))
    assert "warn_abuse" not in heard(tried(a_case("wish_1"), heeds=1.0))


def test_who_acts_leaves_an_abusive_call_or_asks_the_superior():
    case = a_case("wish_1", lines=marked("wish_1", abuse=AbuseKind.FOUL_LANGUAGE))
    calls = [tried(case, seed=str(seed), acts=1.0) for seed in range(30)]

    assert any(of_kind(events, "HungUp") for events in calls)
    assert any(of_kind(events, "Escalated") for events in calls)
    assert not any(
        of_kind(tried(case, seed=str(seed)), "Escalated") for seed in range(5)
    )


def test_who_heeds_is_thankful_for_criticism():
    case = a_case("wish_1", lines=marked("wish_1", criticises=True))

    assert "thank_feedback" in heard(tried(case, heeds=1.0))
    assert "thank_feedback" not in heard(tried(a_case("wish_1"), heeds=1.0))
