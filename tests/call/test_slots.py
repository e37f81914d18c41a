from dataclasses import replace

import pytest

from phonecoach.call import acts
from phonecoach.call.slots import hear, slots, turn_for
from phonecoach.units import Language, from_ms
from tests.call.cases import Desk, make_case, make_script
from tests.call.outgoing_cases import make_outgoing


def test_slots_hold_what_the_case_knows():
    known = slots(make_case(), Language.EN, ("Mina", "Priya"))

    assert known.company == ("Northgate", "North Gate")
    assert known.own_name == ("Mina", "Priya")
    assert known.caller_name == ("Ms Park", "Mrs Park", "Ann", "Ann Park")
    assert known.facts["size"] == ("medium", "size M")


def test_a_turn_comes_with_stage_and_what_was_said_before_it():
    desk = Desk()
    script = desk.engine.script
    desk.answer()
    greeting = turn_for(desk.state, script, "Hello")
    desk.say("greet")
    desk.quiet()

    turn = turn_for(desk.state, script, "I see")

    assert (greeting.id, greeting.stage, greeting.prev) == ("1", "opening", "")
    assert (turn.id, turn.stage) == ("2", "wish")
    assert turn.prev == " ".join(
        event.text for event in desk.events if type(event).__name__ == "LineBegan"
    )
    assert turn.slots.own_name == ("Mina", "Priya")


def test_a_turn_can_be_understood_later_too():
    desk = Desk().in_stage("wish")
    script = desk.engine.script
    before = turn_for(desk.state, script, "So it is")
    desk.say("summarise")
    desk.quiet()

    assert turn_for(desk.state, script, "So it is", turn=2) == before


def test_a_line_that_goes_on_is_still_the_one_before_the_next_turn():
    desk = Desk()
    desk.answer()
    desk.say("greet", at_ms=4_000)
    desk.say("acknowledge", at_ms=6_000, lasts_ms=400)

    assert turn_for(desk.state, desk.engine.script, "x").prev.startswith("wish_1")
    desk.say(at_ms=6_100, lasts_ms=400)
    assert turn_for(desk.state, desk.engine.script, "x").prev.startswith("wish_1")


def test_between_two_quick_turns_the_same_was_said_before():
    desk = Desk().in_stage("wish")
    desk.act(acts.TakeFloor(), desk.now_ms + 100)
    desk.act(acts.YieldFloor())

    assert "wish_2" in turn_for(desk.state, desk.engine.script, "x").prev


def test_before_the_first_ring_there_is_no_stage():
    script = make_script()

    assert turn_for(Desk(script).state, script, "x").stage == "opening"
    assert turn_for(type(Desk(script).state)(), script, "x").stage == ""


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Which size M jacket was it?", ("size",)),
        ("And the product code, 4711?", ("product", "code")),
        ("How may I help you?", ()),
    ],
)
def test_what_was_heard_tells_the_facts_a_turn_names(text, named):
    act = hear(make_script(), 3, text, (), "v1")

    assert act.named == named
    assert (act.turn, act.listener) == (3, "v1")
    assert act.lasts > from_ms(500)


def test_each_part_of_the_own_name_stands_for_it():
    known = slots(make_script().case, Language.EN, ("Priya Shah",))

    assert {"Priya Shah", "Priya", "Shah"} <= set(known.own_name)


def test_a_question_names_the_fact_it_asks_for():
    script = make_script()
    texts = script.texts
    size = replace(texts.facts["size"], asked_by=("how large",))
    case = replace(
        script.case,
        texts={Language.EN: replace(texts, facts={**texts.facts, "size": size})},
    )

    act = hear(replace(script, case=case), 1, "And how large was it?", (), "v1")

    assert act.named == ("size",)


OWN = "Well met, {company} and {name} at your side."


@pytest.mark.parametrize(
    ("turn", "greeting", "does"),
    [(1, OWN, True), (2, OWN, False), (1, "", False)],
)
def test_the_greeting_of_the_house_counts_in_the_first_turn(turn, greeting, does):
    script = make_script(greeting=greeting)

    act = hear(script, turn, "Well met, Northgate and Mina at your side.", (), "1")

    assert bool(act.behaviours) is does


def test_who_rings_somebody_up_does_not_greet_as_who_answers():
    script = make_outgoing(greeting=OWN)

    act = hear(script, 1, "Well met, Northgate and Mina at your side.", (), "1")

    assert act.behaviours == ()
