import pytest
from hypothesis import given
from hypothesis import strategies as st

from phonecoach.call.mood import Mood, at_least, level_of, rules_of
from phonecoach.call.scene import Scene
from phonecoach.call.state import fold
from phonecoach.scenario import MoodLevel, MoodRule
from phonecoach.units import Micros
from tests.call.cases import make_case, make_script

FACTORS = st.integers(0, 10)


@pytest.mark.parametrize(
    ("dissatisfaction", "satisfaction", "level"),
    [
        (0, 0, "calm"),
        (3, 4, "calm"),
        (3, 5, "pleased"),
        (4, 4, "tense"),
        (4, 5, "calm"),
        (6, 0, "tense"),
        (7, 4, "angry"),
        (7, 5, "tense"),
        (10, 10, "tense"),
    ],
)
def test_the_level_comes_from_both_factors(dissatisfaction, satisfaction, level):
    assert level_of(dissatisfaction, satisfaction) == level


@given(FACTORS, FACTORS, st.integers(-20, 20), st.integers(-20, 20))
def test_no_factor_ever_falls_or_leaves_its_bounds(bad, good, more_bad, more_good):
    before = Mood(dissatisfaction=bad, satisfaction=good)
    rule = MoodRule(cause="x", dissatisfaction=more_bad, satisfaction=more_good)

    after = before.moved(rule)

    assert bad <= after.dissatisfaction <= 10
    assert good <= after.satisfaction <= 10
    assert after.level in MoodLevel


@pytest.mark.parametrize(
    ("wanted", "met_by"),
    [
        ("angry", {"angry"}),
        ("tense", {"angry", "tense"}),
        ("calm", {"calm", "pleased"}),
        ("pleased", {"pleased"}),
    ],
)
def test_bad_moods_are_met_by_worse_and_good_ones_by_better(wanted, met_by):
    met = {level for level in MoodLevel if at_least(level, MoodLevel(wanted))}

    assert met == met_by


def test_a_rule_of_the_case_replaces_the_shared_one():
    shared = MoodRule(cause="rude", dissatisfaction=4)
    own = MoodRule(cause="rude")

    assert rules_of((shared,), (own,)) == {"rude": own}


@pytest.mark.parametrize(
    ("cause", "times", "moved"),
    [
        ("vague", 2, ["vague", "vague"]),
        ("vague", 3, ["vague", "vague"]),
        ("apologise", 1, ["apologise"]),
        ("unheard_of", 1, []),
        ("nothing", 1, []),
    ],
)
def test_a_cause_counts_only_so_often(cause, times, moved):
    case = make_case(mood_rules=(MoodRule(cause="nothing"),))
    scene = Scene(make_script(case), fold(()), Micros(0))

    for _ in range(times):
        scene.move_mood(cause)

    assert [event.cause for event in scene.events] == moved
