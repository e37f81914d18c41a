"""Ringing somebody up: 45, 68, and what is different in other items."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phonecoach.scenario import (
    CALLER_NAME,
    Action,
    Direction,
    FactKind,
    LookUp,
    Outcome,
    StageKind,
)
from phonecoach.scoring.card import Mark
from phonecoach.scoring.response_times import response_times
from phonecoach.scoring.scorer import items_possible
from phonecoach.scoring.viewing import view
from phonecoach.units import Language, Mode
from tests.scoring.builder import ENQUIRY_STAGES, LINES, PROFILE, Call, case, line

MICRO = 1e-6
RIGHT = "Priya of Aire Valley. Is that Mrs Holloway? Is now a good time?"


def going_out(**more):
    extra = (
        line("sister", someone_else=True),
        line("no_thanks", clear_no=True),
        line("its_me", CALLER_NAME),
        line("driving", "hour"),
    )
    given_ = {"direction": Direction.FOLLOW_UP, "lines": (*LINES, *extra)}
    return case(**(given_ | more))


def rung(**more):
    """A call in which the person meant has picked up and said hello."""
    call = Call(more.pop("case", None) or going_out(), **more)
    return call.stage(StageKind.OPENING).reached().says("hello")


# The first words (45) -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "does", "share"),
    [
        (
            "Priya here.",
            ("state_own_name", "verify_identity", "ask_convenient_time"),
            1.0,
        ),
        ("Good time?", ("verify_identity", "ask_convenient_time"), 2 / 3),
        ("Priya here.", ("state_own_name", "ask_convenient_time"), 2 / 3),
        ("Mrs Holloway?", ("state_own_name", "ask_convenient_time"), 1.0),
        ("Priya here.", ("state_own_name", "verify_identity"), 2 / 3),
        ("Priya here.", ("state_own_name?",), 1 / 6),
        ("Good day.", ("state_company", "offer_help"), 0.0),
    ],
)
def test_each_third_of_the_first_words_counts(words, does, share):
    mark = rung().turn(words, *does).end().item(45)

    assert mark.share == pytest.approx(share)


def test_the_first_words_may_take_two_turns_and_no_third():
    two = rung().turn("Priya here.", "state_own_name").says("yes")
    two.turn("Mrs Holloway, now?", "ask_convenient_time")
    three = rung().turn("Priya here.", "state_own_name").says("yes")
    three.turn("Mrs Holloway?").says("yes").turn("Now?", "ask_convenient_time")

    assert two.end().item(45).share == 1
    assert three.end().item(45).share == pytest.approx(2 / 3)


def test_who_says_their_own_name_need_not_be_asked_for_it():
    call = Call(going_out()).reached().says("its_me")
    call.turn("Priya here.", "state_own_name", "ask_convenient_time")

    assert call.end().item(45).share == 1


def test_somebody_else_is_asked_for_the_person_and_for_nothing_more():
    call = Call(going_out()).reached().says("sister")
    call.turn("Priya here, is Mrs Holloway there?", "state_own_name")

    assert call.end().item(45).share == 1


def test_whoever_comes_to_the_telephone_is_asked_for_a_good_time():
    call = Call(going_out()).reached().says("sister")
    call.turn("Priya here, is Mrs Holloway there?", "state_own_name").says("hello")
    call.turn("It's about your machine.").end()

    assert call.item(45).share == pytest.approx(2 / 3)


@pytest.mark.parametrize(("beyond", "share"), [(0, 1.0), (1, 2 / 3)])
def test_first_words_count_from_the_end_of_the_others_hello(beyond, share):
    gap = (PROFILE.first_words + beyond) * MICRO
    does = ("state_own_name", "verify_identity", "ask_convenient_time")

    mark = rung().turn(RIGHT, *does, after=gap).end().item(45)

    assert mark.share == pytest.approx(share)
    assert [one.id for one in mark.remarks] == (["45.late_rung"] if beyond else [])


def test_how_warm_the_first_words_were_is_left_to_a_human():
    mark = rung(mode=Mode.SPOKEN).turn("Priya here.", "state_own_name").end().item(45)

    assert "human.warmth" in [one.id for one in mark.remarks]


def test_an_unanswered_call_has_no_first_words():
    assert Call(going_out()).wait(20).end().item(45).mark is Mark.NOT_APPLICABLE


# Getting ready (68) -------------------------------------------------------------------

PLAN = {"what": "£24.50 and Thursday", "how": "calmly", "order": "price, then day"}
TOLD = "It comes to £24.50 and it's ready on Thursday."


def test_plan_rehearsal_and_all_that_was_planned_make_it_whole():
    call = rung().plan(**PLAN).rehearse(20).turn(TOLD).end()

    assert call.item(68).share == 1


@pytest.mark.parametrize(
    ("fields", "share"),
    [
        (("what",), 1 / 3),
        (("what", "how"), 2 / 3),
        (("what", "how", "order"), 1),
    ],
)
def test_a_plan_says_what_and_how_and_in_what_order(fields, share):
    plan = {field: PLAN[field] for field in fields}
    call = rung().plan(**plan).rehearse(20).turn(TOLD).end()

    assert call.item(68).share == pytest.approx((share + 1 + 1) / 3)


def test_blank_fields_are_no_plan():
    call = rung().plan(what=" ", how="").rehearse(20).turn(TOLD).end()

    assert call.item(68).share == pytest.approx(1 / 3)


def test_a_call_without_plan_and_rehearsal_misses_it():
    assert rung().turn(TOLD).end().item(68).mark is Mark.MISSED


@pytest.mark.parametrize(("short", "share"), [(0, 1.0), (MICRO, 2 / 3)])
def test_a_rehearsal_takes_a_little_time(short, share):
    least = PROFILE.dialling.rehearsal * MICRO
    call = rung().plan(**PLAN).rehearse(least - short).turn(TOLD).end()

    assert call.item(68).share == pytest.approx(share)


@pytest.mark.parametrize("at", [0.0, MICRO])
def test_what_comes_after_dialling_is_no_preparation(at):
    call = rung().plan(at=at, **PLAN).rehearse(20, at=at).turn(TOLD).end()

    assert (call.item(68).mark is Mark.MET) is (at == 0)
    assert (call.item(68).mark is Mark.MISSED) is (at > 0)


def test_what_was_planned_and_not_said_costs_its_part():
    call = rung().plan(**PLAN).rehearse(20).turn("It comes to £24.50.").end()

    assert call.item(68).share == pytest.approx((1 + 1 + 1 / 2) / 3)


@given(st.permutations(["£24.50 it is.", "Ready on Thursday."]))
def test_the_order_yields_to_the_customer(said):
    call = rung().plan(**PLAN).rehearse(20)
    for words in said:
        call.turn(words).says("yes")

    assert call.end().item(68).share == 1


def test_a_plan_that_names_nothing_of_the_case_is_for_a_human():
    plan = {"what": "the usual", "how": "kindly", "order": "as ever"}
    call = rung().plan(**plan).rehearse(20).turn(TOLD).end()

    assert call.item(68).mark is Mark.NEEDS_HUMAN


def test_where_nobody_was_reached_there_was_nothing_to_cover():
    call = Call(going_out()).plan(**PLAN).rehearse(20).wait(20).end()

    assert call.item(68).share == 1


def test_nobody_plans_a_call_that_comes_in():
    call = Call().answer().turn().end()

    assert call.item(68).mark is Mark.NOT_APPLICABLE
    assert 68 not in items_possible(case())


# Other items --------------------------------------------------------------------------


def test_the_name_of_whoever_is_rung_is_known_from_the_first():
    met = rung().turn("Mrs Holloway?").says("yes").turn("Thank you, Mrs Holloway.")
    missed = rung().turn("Good day.").says("yes").turn("Thank you.")

    assert met.end().item(51).mark is Mark.MET
    assert missed.end().item(51).mark is Mark.MISSED


def at_the_matter(**more):
    """A call whose opening is over."""
    return rung(**more).turn("Priya here.").stage(StageKind.SOLUTION)


def test_what_has_to_be_told_is_told_to_the_person_alone():
    call = Call(going_out()).reached().says("sister").turn("It's £24.50.")

    assert call.end().item(59).mark is Mark.NOT_APPLICABLE
    assert at_the_matter().turn("Well.").end().item(59).mark is Mark.MISSED
    assert at_the_matter().turn("It's £24.50.").end().item(59).mark is Mark.MET


def test_who_rings_off_in_the_opening_had_nothing_to_tell_yet():
    call = rung().turn("Priya here.").end()

    assert call.item(59).mark is call.item(49).mark is Mark.NOT_APPLICABLE


@pytest.mark.parametrize(
    ("before", "mark"), [(0, Mark.MET), (1, Mark.MET), (2, Mark.MISSED)]
)
def test_help_is_shown_soon_after_the_opening(before, mark):
    call = at_the_matter()
    for _ in range(before):
        call.turn("Well.").says("yes")

    assert call.turn("We can come.", "offer_option").end().item(49).mark is mark


def test_somebody_who_asks_for_their_view_in_the_opening_asks_about_nothing_yet():
    case_ = going_out()
    early = rung(case=case_).turn("What do you think?", "ask_opinion").says("yes")
    early.stage(StageKind.SOLUTION).turn("So.", "next_action")
    then = at_the_matter(case=case_).turn("What do you think?", "ask_opinion")
    then.says("yes").turn("So.", "next_action")

    assert early.end().item(75).share == 0
    assert then.end().item(75).share == 1


@pytest.mark.parametrize(
    ("does", "mark"),
    [("thank", Mark.MET), ("thank_call", Mark.MET), ("greet", Mark.MISSED)],
)
def test_whoever_was_rung_is_thanked_for_their_time(does, mark):
    call = rung().turn("Priya here.").stage(StageKind.CLOSING)

    assert call.turn("Thank you.", does).end().item(65).mark is mark


def test_nobody_closes_a_call_with_somebody_else():
    call = Call(going_out()).reached().says("sister").stage(StageKind.CLOSING)
    call.turn("Goodbye.", "closing").end()

    assert call.item(64).mark is Mark.NOT_APPLICABLE


def bad_time(**form):
    call = Call(going_out(callback_possible=True)).reached().says("driving")
    call.turn("When shall I ring?", "ask_convenient_time")
    if form:
        call.form(**form)
    return call.end(outcome=Outcome.CALLBACK)


def test_who_is_rung_at_a_bad_time_says_when_it_suits():
    assert bad_time(time="5.30 pm").item(66).share == 1
    assert bad_time(time="6.30 pm").item(66).share == pytest.approx(1 / 2)
    assert bad_time().item(66).share == pytest.approx(1 / 2)


def test_a_pick_up_at_the_other_end_is_no_time_of_the_trainees():
    call = rung().turn("Priya here.").end()

    times = response_times(view(call.record, (), call.case))

    assert times.picked_up is None


# A long search (56) -------------------------------------------------------------------


@pytest.mark.parametrize(("more_ms", "possible"), [(0, False), (1, True)])
def test_only_a_search_over_the_limit_asks_for_an_explanation(more_ms, possible):
    korean = replace(
        case(look_up=LookUp(takes_ms=30_000 + more_ms)),
    )
    korean = replace(korean, texts={Language.KO: korean.texts[Language.KO]})

    assert (56 in items_possible(korean)) is possible


@pytest.mark.parametrize(
    ("more", "possible"),
    [
        ({}, False),
        ({"look_up": LookUp(takes_ms=1)}, True),
        ({"expects": ("hold_announce",)}, True),
        ({"expects_actions": (Action.HOLD,)}, True),
    ],
)
def test_a_wait_is_explained_where_the_case_asks_for_one(more, possible):
    search = {key: more[key] for key in more if key == "look_up"}
    rest = {key: more[key] for key in more if key != "look_up"}
    stages = (replace(ENQUIRY_STAGES[0], **rest), *ENQUIRY_STAGES[1:])

    assert (54 in items_possible(case(stages=stages, **search))) is possible


# House rules --------------------------------------------------------------------------


def remarks(call):
    return [one.id for one in call.card().remarks]


def insisting(*does, verdict="", **more):
    call = rung(**more).turn("We have an offer.", "offer_option").says("no_thanks")
    return call.turn("But perhaps ...", *(one + verdict for one in does)).end()


@pytest.mark.parametrize("does", ["offer_option", "offer_extra", "argue"])
def test_going_on_after_a_clear_no_is_remarked_on(does):
    assert "house.persisted" in remarks(insisting(does))


@pytest.mark.parametrize(
    ("does", "verdict"),
    [("apologise", ""), ("closing", ""), ("offer_option", "?"), ("argue", "??")],
)
def test_taking_a_no_is_never_remarked_on(does, verdict):
    assert "house.persisted" not in remarks(insisting(does, verdict=verdict))


def test_an_offer_before_the_no_is_no_persisting():
    call = rung().turn("We have an offer.", "offer_option").says("no_thanks").end()

    assert "house.persisted" not in remarks(call)


def test_a_site_can_switch_the_rule_off():
    off = replace(PROFILE, house_rules=replace(PROFILE.house_rules, do_not_call=False))
    call = insisting("offer_option")

    assert "house.persisted" not in [one.id for one in call.card(profile=off).remarks]


def test_whoever_rings_in_may_be_offered_another_thing():
    inbound = going_out(direction=Direction.INBOUND)
    call = Call(inbound).answer().says("no_thanks")
    call.turn("Perhaps this one?", "offer_option").end()

    assert "house.persisted" not in remarks(call)


@pytest.mark.parametrize(("sooner", "early"), [(MICRO, True), (0, False)])
def test_ringing_off_before_anybody_could_come_is_remarked_on(sooner, early):
    let_ring = PROFILE.dialling.let_ring * MICRO
    call = Call(going_out()).wait(let_ring - sooner)
    call.end(outcome=Outcome.NOT_REACHED)

    assert ("house.rang_out" in remarks(call)) is early


def test_the_kinds_of_facts_are_those_of_the_builder():
    kinds = {one.id: one.kind for one in case().file.facts}

    assert kinds["hour"] is FactKind.TIME
    assert [one.kind for one in ENQUIRY_STAGES][:2] == ["opening", "wish"]
