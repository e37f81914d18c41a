from dataclasses import replace

import pytest

from phonecoach.call.patience import patience_of
from phonecoach.call.signs import sign_given
from phonecoach.call.standing import CallState
from phonecoach.checklist import profile
from phonecoach.scenario import LineId, MoodLevel, Wording
from phonecoach.units import Language, from_ms
from tests.call.cases import does, make_case, make_script, make_texts

LINE = LineId("wish_1")


def with_wordings(*wordings):
    case = make_case()
    texts = make_texts(case.file)
    texts = replace(texts, lines={**texts.lines, LINE: wordings})
    return replace(case, texts={Language.EN: texts})


def chosen(script, state=None, seeds=range(20)):
    state = CallState() if state is None else state
    return {replace(script, seed=seed).wording(LINE, state).id for seed in seeds}


def test_wordings_for_the_mood_come_first():
    case = with_wordings(
        Wording(id="any", text="a"),
        Wording(id="cross", text="b", mood=MoodLevel.ANGRY),
    )

    assert chosen(make_script(case)) == {"any"}
    assert chosen(make_script(case), CallState(level=MoodLevel.ANGRY)) == {"cross"}


def test_where_no_wording_suits_the_mood_any_does():
    case = with_wordings(Wording(id="cross", text="b", mood=MoodLevel.ANGRY))

    assert chosen(make_script(case)) == {"cross"}


def test_the_wording_heard_least_often_comes_first():
    case = with_wordings(*(Wording(id=one, text=one) for one in "abc"))
    script = make_script(case)

    assert chosen(script) == {"a", "b", "c"}
    heard = {(LINE, "a"): 2, (LINE, "b"): 1}
    assert chosen(replace(script, heard=heard)) == {"c"}
    state = CallState(begun=((LINE, "c"), (LINE, "c")))
    assert chosen(replace(script, heard=heard), state) == {"b"}


def test_a_wording_without_a_duration_is_estimated_at_the_callers_pace():
    script = make_script()
    wording = Wording(id="a", text="I bought a red jacket from you last week.")

    usual = script.duration(wording)
    slow = replace(script.case, caller=replace(script.case.caller, pace=0.5))

    assert usual > from_ms(1_000)
    assert make_script(slow).duration(wording) == pytest.approx(2 * usual, rel=0.01)
    assert script.duration(replace(wording, duration_ms=1_230)) == from_ms(1_230)


def test_options_stand_in_another_order_for_another_seed():
    script = make_script()

    orders = {replace(script, seed=seed).options("wish") for seed in range(20)}

    assert orders == {("sum_up", "which"), ("which", "sum_up")}


@pytest.mark.parametrize(
    ("name", "fault", "parted"), [("ko-KR", 60_000, 6_000), ("en-GB", 120_000, 3_000)]
)
def test_patience_comes_from_the_profile(name, fault, parted):
    patience = patience_of(profile(name))

    assert patience.hold_fault == from_ms(fault)
    assert patience.hold_abandoned == from_ms(2 * fault)
    assert patience.told_hold_abandoned == from_ms(4 * fault)
    assert patience.silence_warn == from_ms(5_000)
    assert patience.parted == from_ms(parted)
    assert patience.unparted == from_ms(parted + 5_000)


@pytest.mark.parametrize(
    ("item", "heard", "given"),
    [
        (45, {"state_company", "state_own_name", "offer_help"}, True),
        (45, {"state_company", "offer_help"}, False),
        (89, {"offer_option", "ask_opinion", "greet"}, True),
        (52, {"greet"}, False),
    ],
)
def test_the_sign_of_an_item_is_that_its_behaviours_were_heard(item, heard, given):
    state = CallState(heard=frozenset(heard))

    assert sign_given(item, state, make_case().file) == given


@pytest.mark.parametrize(
    ("names", "named", "given"),
    [
        (("ask_question",), {"size"}, True),
        (("ask_question",), {"wish"}, False),
        (("explain",), {"size"}, False),
    ],
)
def test_the_sign_of_item_60_is_a_question_about_what_is_unclear(names, named, given):
    state = CallState(pending=does(*names), pending_named=frozenset(named))

    assert sign_given(60, state, make_case().file) == given


def test_where_nothing_is_unclear_no_question_is_a_sign_of_item_60():
    state = CallState(pending=does("ask_question"), pending_named=frozenset({"wish"}))

    assert not sign_given(60, state, make_case(unclear_fact=None).file)
