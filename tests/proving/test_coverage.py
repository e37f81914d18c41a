from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from phonecoach.call.events import EndedBy
from phonecoach.proving.coverage import ItemCoverage, Outcome, coverage
from phonecoach.proving.expecting import Expectation, expectations
from phonecoach.proving.findings import findings
from phonecoach.proving.trials import trials
from phonecoach.scenario import Complaint, MoodLevel, Stage, StageKind
from phonecoach.scoring.card import Mark
from phonecoach.scoring.scorer import items_possible
from phonecoach.units import Language
from tests.call.cases import make_case, way, wordings

CASE = make_case()
TRAINEES = 40


def covered(case, trainees=TRAINEES, seed=0):
    return coverage(case, seed, trials(case, seed, range(trainees)))


def sentences(case, **more):
    return list(findings(covered(case, **more)))


def about(found, *words):
    return [one for one in found if all(word in one for word in words)]


def outcome(number, *, mark=Mark.MET, ending="satisfied", unended=False):
    return Outcome(
        number=number,
        marks=((44, mark), (45, Mark.MISSED)),
        ending=ending,
        cause=EndedBy.CALLER if ending is None else "ending",
        unended=unended,
    )


# Faults of a case that are found -----------------------------------------------------


def test_an_ending_that_nobody_can_reach_is_found():
    # The way is there, but nothing pleases this caller that much.
    joyless = replace(CASE, shared=replace(CASE.shared, mood_rules=()))
    stages = (
        replace(
            CASE.file.stages[0],
            to=(
                way(mood=MoodLevel.PLEASED, to="happy"),
                *CASE.file.stages[0].to,
            ),
        ),
        *CASE.file.stages[1:-2],
        Stage(id="happy", kind=StageKind.CLOSING, end="delighted"),
        *CASE.file.stages[-2:],
    )
    delighted = replace(CASE.file.endings[0], id="delighted")
    file = replace(joyless.file, stages=stages, endings=(*CASE.file.endings, delighted))

    found = covered(replace(joyless, file=file))

    assert found.never_reached == ("delighted",)
    (sentence,) = about(findings(found), "ending")
    assert "'delighted'" in sentence
    assert "'jacket'" in sentence


def test_a_call_that_goes_round_in_a_circle_is_found():
    circle = (
        Stage(id="one", kind=StageKind.DETAILS, to=(way(turns=1, to="two"),)),
        Stage(id="two", kind=StageKind.DETAILS, to=(way(turns=1, to="one"),)),
    )

    found = covered(make_case(stages=circle))

    assert found.unended
    assert about(findings(found), "'jacket'", "did not end", str(found.unended[0]))


def a_short_complaint(line_ms):
    """A complaint told in one line, by someone whose deadline nobody knows."""
    story = Stage(
        id="story",
        kind=StageKind.STORY,
        lines=("wish_1",),
        to=(way(turns=4, to="over"),),
    )
    over = Stage(id="over", kind=StageKind.CLOSING, end="satisfied")
    complaint = Complaint(earliest_days=1, deadline_days=2)
    case = make_case(stages=(story, over), complaint=complaint)
    texts = case.texts[Language.EN]
    lines = {line: wordings(line, line_ms) for line in texts.lines}
    return replace(case, texts={Language.EN: replace(texts, lines=lines)})


def test_an_item_that_nobody_can_miss_is_found():
    # Half a second of story is over before anybody could cut in.
    short, long = (sentences(a_short_complaint(ms)) for ms in (500, 8_000))

    (sentence,) = about(short, "Item 85 ")
    assert "of the case 'jacket'" in sentence
    assert "of 40 calls and was never missed" in sentence
    assert not about(long, "Item 85 ")


def test_an_item_that_nobody_can_meet_is_found():
    # No time that could be promised is known to be in time.
    (sentence,) = about(sentences(a_short_complaint(500)), "Item 90 ")

    assert "of the case 'jacket'" in sentence
    assert "of 40 calls and was never met" in sentence


def test_an_item_that_never_applies_is_found():
    # Key facts are asked for, but the caller never tells any.
    file = CASE.file
    keys = tuple(replace(fact, key=True) for fact in file.facts)
    mute = tuple(replace(line, says=()) for line in file.lines)

    found = sentences(replace(CASE, file=replace(file, facts=keys, lines=mute)))

    assert about(found, "Item 50 ", "'jacket'", "in none of 40 calls")


def test_a_sound_case_has_no_endless_call_and_reaches_all_its_endings():
    found = covered(CASE)

    assert (found.unended, found.never_reached) == ((), ())
    assert found.trainees == TRAINEES
    assert (
        sum(one.reached for one in found.endings)
        + sum(count for _, count in found.ended_before)
        == TRAINEES
    )


# Counting ----------------------------------------------------------------------------


def test_every_trainee_has_a_mark_for_every_item():
    for item in covered(CASE).items:
        assert item.applied + item.not_applicable == TRAINEES


@settings(max_examples=8)
@given(st.data())
def test_trainees_do_the_same_in_whatever_parts_they_come(data):
    number = data.draw(st.integers(0, 500))
    (alone,) = trials(CASE, 3, [number])
    others = data.draw(st.lists(st.integers(0, 500), max_size=3))

    *_, last = trials(CASE, 3, [*others, number])

    assert last == alone


def test_the_order_of_trials_is_no_matter():
    known = list(trials(CASE, 0, range(12)))

    assert coverage(CASE, 0, reversed(known)) == coverage(CASE, 0, known)


def test_another_seed_makes_other_trainees():
    assert covered(CASE, seed=1).items != covered(CASE, seed=2).items


def test_calls_without_an_ending_are_counted_by_their_cause():
    found = coverage(CASE, 0, [outcome(0), outcome(1, ending=None)])

    assert [(one.id, one.reached) for one in found.endings] == [
        ("satisfied", 1),
        ("unsolved", 0),
    ]
    assert found.ended_before == ((EndedBy.CALLER, 1),)


# What is given -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("expected", "met", "missed", "given"),
    [
        (Expectation.BOTH, 1, 1, True),
        (Expectation.BOTH, 1, 0, False),
        (Expectation.BOTH, 0, 1, False),
        (Expectation.NONE, 1, 1, True),
        (Expectation.NONE, 0, 5, False),
        (Expectation.MET, 1, 0, True),
        (Expectation.MET, 0, 0, False),
        (Expectation.BY_EAR, 0, 0, True),
        (Expectation.ACROSS_CALLS, 0, 0, True),
    ],
)
def test_an_item_is_given_where_it_can_go_both_ways(expected, met, missed, given):
    item = ItemCoverage(no=44, expected=expected, met=met, missed=missed)

    assert item.given is given


def test_what_a_case_does_not_ask_for_is_never_found_missing():
    nothing = coverage(CASE, 0, ())
    possible = items_possible(CASE)

    named = {int(one.split()[1]) for one in findings(nothing) if one[:4] == "Item"}

    assert named
    assert named < set(possible)
    for no, expected in expectations(CASE).items():
        assert (expected is Expectation.NONE) is (no not in possible)
        proved = expected in {Expectation.BOTH, Expectation.MET}
        assert proved is (no in named)


def test_items_by_ear_and_across_calls_are_not_proved():
    expected = expectations(CASE)

    assert expected[52] is expected[53] is expected[55] is Expectation.BY_EAR
    assert expected[44] is Expectation.BOTH
