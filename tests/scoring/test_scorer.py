from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from phonecoach.call.record import Purpose
from phonecoach.checklist import Polarity, checklist, mode_table, vocabulary
from phonecoach.checklist.drills import DrillKind, drill_entries
from phonecoach.scenario import (
    CallerTemper,
    CaseId,
    Direction,
    FollowUp,
    LookUp,
    MatchedPair,
    PairTrait,
    StageKind,
)
from phonecoach.scenario.case_file import Drill
from phonecoach.scoring.card import Mark
from phonecoach.scoring.history import History
from phonecoach.scoring.rule import rules
from phonecoach.scoring.scorer import items_possible, score
from phonecoach.units import Mode
from tests.scoring.builder import (
    PROFILE,
    Call,
    PerfectRecall,
    case,
    opened,
    with_story,
    with_wish,
)

GOOD = vocabulary().names(Polarity.GOOD)
ALL = vocabulary().names()
FOLLOW_UP = FollowUp(case=CaseId("ring-back"), in_hours=24)


def test_every_item_has_one_rule():
    assert sorted(rules()) == sorted(checklist().items)


def test_a_card_has_every_item_in_order():
    card = opened().end().card()

    assert [one.no for one in card.items] == list(range(44, 101))


def test_the_card_names_everything_it_depends_on():
    versions = opened().end().card().versions

    assert versions.checklist == checklist().version
    assert versions.profile == PROFILE.version
    assert versions.listener == "test"
    assert versions.rules
    assert versions.program


def test_notes_of_other_calls_are_passed_over():
    call = opened().end()
    other = tuple(
        replace(one, call="other") for one in opened().human(45, "missed").annotations
    )

    assert call.card(annotations=call.annotations + other) == call.card()


def test_another_table_of_modes_may_be_given():
    call = opened().end()
    table = mode_table()
    typed = replace(table.modes[Mode.TYPED], not_applicable=(45,))
    other = replace(table, modes={**table.modes, Mode.TYPED: typed})

    card = score(
        call.record,
        call.annotations,
        History(),
        call.case,
        checklist(),
        PROFILE,
        recall=PerfectRecall(),
        modes=other,
    )

    assert card.items[1].reason.id == "na.mode"


def test_a_drill_marks_the_items_that_it_trains_and_no_others():
    call = opened().end()
    drill = Drill(kind=DrillKind.OPENING, through=(), then="over")
    drilled = replace(call.case, file=replace(call.case.file, drills=(drill,)))
    head = replace(call.record.head, purpose=Purpose.DRILL)

    card = score(
        replace(call.record, head=head),
        call.annotations,
        History(),
        drilled,
        checklist(),
        PROFILE,
        recall=PerfectRecall(),
    )

    trained = drill_entries()[DrillKind.OPENING].items
    left_out = {one.no for one in card.items if one.reason.id == "na.drill"}
    assert left_out.isdisjoint(trained)
    assert {64, 65, 73} <= left_out
    assert call.card().items[0] == card.items[0]


def test_captions_are_remarked_on_where_they_give_things_away():
    card = with_wish(captions=True).turn("I see.", "acknowledge").end().card()

    told = {one.no for one in card.items if "remark.captions" in str(one.remarks)}
    assert told == {46, 47, 61}


def test_captions_turned_on_in_mid_call_are_remarked_on_as_well():
    call = with_wish().captions(shown=True).turn("I see.", "acknowledge").end()

    told = {
        one.no for one in call.card().items if "remark.captions" in str(one.remarks)
    }
    assert told == {46, 47, 61}
    assert "card.captions" in {one.id for one in call.card().remarks}


def test_captions_turned_off_before_anybody_spoke_give_nothing_away():
    call = opened(captions=True).captions(shown=False).wait(1).says("wish1").end()

    assert "captions" not in str(call.card().remarks)


# What a case gives opportunity for ---------------------------------------------------


def test_an_enquiry_gives_what_every_call_gives():
    items = items_possible(case())

    assert {44, 45, 48, 52, 53, 55, 58, 62, 71, 75, 77, 79, 93} <= set(items)
    assert not {56, 60, 66, 67, 70, 72, 76, 78, 80, 81, 90, 94, 98, 57, 68, 100} & set(
        items
    )
    assert list(items) == sorted(items)


@pytest.mark.parametrize(
    ("more", "items"),
    [
        ({"complaint": True}, {80, 81, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 97}),
        ({"callback_possible": True}, {66}),
        ({"follow_up": FOLLOW_UP}, {67}),
        ({"complaint": True, "follow_up": FOLLOW_UP}, {67, 94}),
        ({"direction": Direction.FOLLOW_UP}, {51, 67, 68, 94}),
        ({"direction": Direction.OUTBOUND}, {51, 68}),
        ({"pair": MatchedPair(id="twins", trait=PairTrait.AGE)}, {78}),
        ({"no_competitor": True}, {70}),
        ({"caller_mistaken": True}, {76}),
        ({"solvable": False}, {98}),
        ({"unclear_fact": "desk"}, {60}),
        ({"look_up": LookUp(takes_ms=30_001)}, {56}),
        ({"temper": CallerTemper.HESITANT}, {72}),
        ({}, {69, 95, 99}),
    ],
)
def test_more_in_a_case_gives_more_opportunities(more, items):
    assert items <= set(items_possible(case(**more)))


# Properties --------------------------------------------------------------------------

TURNS = st.lists(
    st.lists(st.sampled_from(ALL), max_size=4, unique=True), min_size=1, max_size=6
)


def played(turns, *, complaint=True):
    call = (with_story if complaint else with_wish)()
    stages = [StageKind.DETAILS, StageKind.SOLUTION, StageKind.ARRANGING]
    for place, does in enumerate(turns):
        call.stage((*stages, *[StageKind.CLOSING] * len(turns))[place])
        call.turn("Your coffee machine, Thursday.", *does).wait(1).says("yes", 1)
    return call.end()


@settings(max_examples=40, deadline=None)
@given(turns=TURNS, complaint=st.booleans())
def test_scores_and_shares_stay_in_their_bounds(turns, complaint):
    card = played(turns, complaint=complaint).card()

    assert card.score is None or 0 <= card.score <= 100
    for one in card.items:
        assert (one.share is None) == (
            one.mark in {Mark.NEEDS_HUMAN, Mark.NOT_APPLICABLE}
        )
        assert one.share is None or 0 <= one.share <= 1
        assert (one.share == 1) == (one.mark is Mark.MET)
        assert (one.share == 0) == (one.mark is Mark.MISSED)


@settings(max_examples=30, deadline=None)
@given(turns=TURNS, place=st.integers(0, 200))
def test_an_event_nobody_hears_changes_nothing(turns, place):
    call = played(turns)
    before = call.card()
    quiet = opened().quiet_event().events[-1]
    place %= len(call.events)

    call.events.insert(place, replace(quiet, at=call.events[place].at))

    assert call.card() == before


@settings(max_examples=30, deadline=None)
@given(turns=TURNS, random=st.randoms())
def test_the_order_of_annotations_is_irrelevant(turns, random):
    call = played(turns).human(45, "missed").human(45, "met", 1.0)
    shuffled = list(call.annotations)
    random.shuffle(shuffled)

    assert call.card(annotations=tuple(shuffled)) == call.card()


@settings(max_examples=40, deadline=None)
@given(
    turns=st.lists(
        st.lists(st.sampled_from(GOOD), max_size=4, unique=True),
        min_size=1,
        max_size=6,
    ),
    data=st.data(),
)
def test_doing_less_never_turns_missed_into_met(turns, data):
    said = [(at, one) for at, does in enumerate(turns) for one in does]
    if not said:
        return
    at, gone = data.draw(st.sampled_from(said))
    fewer = [
        [one for one in does if (place, one) != (at, gone)]
        for place, does in enumerate(turns)
    ]

    before = {one.no: one.mark for one in played(turns).card().items}
    after = {one.no: one.mark for one in played(fewer).card().items}

    rewarded = [
        no
        for no, mark in before.items()
        if mark is Mark.MISSED and after[no] is Mark.MET
    ]
    assert not rewarded


@settings(max_examples=40, deadline=None)
@given(early=st.integers(0, 25_000), later=st.integers(0, 25_000), sorry=st.booleans())
def test_a_longer_pick_up_never_scores_more(early, later, sorry):
    def scored(milliseconds):
        call = Call(case(complaint=True)).answer(milliseconds / 1000)
        call.turn("Sorry.", "state_company", *(["apologise"] if sorry else []))
        call.wait(0.5).stage(StageKind.STORY).says("story1").wait(0.5).says("story2")
        return call.turn("I'm sorry.", "apologise", "empathise").end().card().score

    assert scored(max(early, later)) <= scored(min(early, later))
