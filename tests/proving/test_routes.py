from phonecoach.proving.routes import route_to, words_for
from phonecoach.scenario import Action, Stage, StageKind
from tests.call.cases import make_case, way

ENDS = (
    Stage(id="over", kind=StageKind.CLOSING, end="satisfied"),
    Stage(id="away", kind=StageKind.CLOSING, end="unsolved"),
)


def stages(**ways):
    middle = (
        Stage(id=one, kind=StageKind.DETAILS, to=tuple(to)) for one, to in ways.items()
    )
    return (*middle, *ENDS)


def file(**ways):
    return make_case(stages=stages(**ways)).file


SHORT = way(behaviour=("offer_option",), to="over")
LONG = way(turns=1, to="two")
STAY = way(behaviour=("explain",), say="yes")
BACK = way(turns=2, to="one")
OUT = way(behaviour=("flat_refusal",), to="away")


def test_a_route_holds_the_shortest_ways_to_its_ending():
    case = file(one=[LONG, SHORT, STAY, OUT], two=[BACK, OUT])

    assert route_to(case, "satisfied") == {
        "one": (SHORT,),
        "two": (BACK,),
        "over": (),
    }
    assert route_to(case, "unsolved") == {"one": (OUT,), "two": (OUT,), "away": ()}


def test_equally_short_ways_all_count():
    other = way(action=Action.HOLD, to="over")

    assert route_to(file(one=[SHORT, other]), "satisfied")["one"] == (SHORT, other)


def test_a_stage_that_cannot_get_there_has_no_route():
    case = file(one=[LONG], two=[OUT])

    assert route_to(case, "satisfied") == {"over": ()}


def test_any_of_several_behaviours_makes_a_transition_ready():
    both = way(behaviour=("explain", "apologise"), to="over")

    assert words_for(both) == (("explain",), ("apologise",))


def test_an_item_takes_all_of_its_signs():
    signs = words_for(way(item=86, to="over"))

    assert [set(one) for one in signs] == [{"apologise", "empathise"}]
    assert words_for(way(item=60, to="over")) == (("ask_question",),)


def test_time_turns_and_keys_need_no_words():
    assert words_for(LONG) == ()
    assert words_for(way(time_ms=5, to="over")) == ()
    assert words_for(way(action=Action.HOLD, to="over")) == ()
