"""A small follow-up to try dialling with: a callee, a flatmate, a bus, nobody."""

from dataclasses import replace

from phonecoach.call.engine import CallEngine
from phonecoach.scenario import (
    CallerTemper,
    Dialling,
    Direction,
    Earlier,
    Ending,
    Line,
    MoodLevel,
    Outcome,
    Reach,
    Stage,
    StageKind,
    Wording,
)
from phonecoach.units import Language
from tests.call.cases import LINE_MS, Desk, make_case, make_script, way

REACHES = (
    Reach(id="herself", rings=3, weight=2),
    Reach(id="flatmate", rings=1, start="flatmate"),
    Reach(id="bus", rings=2, start="bus"),
    Reach(id="nobody", end="nobody_there"),
)

STAGES = (
    Stage(
        id="opening",
        kind=StageKind.OPENING,
        lines=("hello",),
        to=(
            way(earlier=(Earlier.PROMISE_BROKEN,), say="late", to="matter"),
            way(earlier=(Earlier.TRIED_BEFORE,), say="again", to="matter"),
            way(
                earlier=(Earlier.PROMISE_KEPT, Earlier.PROMISE_VAGUE),
                say="in_time",
                to="matter",
            ),
            way(turns=1, to="matter"),
        ),
    ),
    Stage(
        id="matter",
        kind=StageKind.SOLUTION,
        to=(
            way(earlier=(Earlier.LEFT_OPEN,), say="and_the_price"),
            way(behaviour=("explain",), say="fine", to="over"),
            way(turns=3, to="over"),
        ),
    ),
    Stage(
        id="flatmate",
        kind=StageKind.OPENING,
        lines=("flatmate_hello",),
        to=(
            way(behaviour=("verify_identity",), say="here_she_is", to="opening"),
            way(turns=1, say="not_here", to="missed"),
        ),
    ),
    Stage(id="bus", kind=StageKind.OPENING, lines=("on_the_bus",), end="bad_time"),
    Stage(id="missed", kind=StageKind.CLOSING, end="missed_her"),
    Stage(id="over", kind=StageKind.CLOSING, end="content"),
)

_OTHERS = {"flatmate_hello", "here_she_is", "not_here"}

LINES = tuple(
    Line(id=one, someone_else=one in _OTHERS)
    for one in (
        *("hello", "late", "again", "in_time", "and_the_price", "fine"),
        *("flatmate_hello", "here_she_is", "not_here", "on_the_bus"),
    )
)

ENDINGS = (
    Ending(id="content", outcome=Outcome.SATISFIED),
    Ending(id="bad_time", outcome=Outcome.CALLBACK, again_in_hours=5),
    Ending(id="missed_her", outcome=Outcome.NOT_REACHED),
    Ending(id="nobody_there", outcome=Outcome.NOT_REACHED),
)

DURATION = {"duration_ms": LINE_MS}


def make_follow_up(**changes):
    given = {
        "direction": Direction.FOLLOW_UP,
        "temper": CallerTemper.GENTLE,
        "dialling": Dialling(reaches=REACHES),
        "lines": LINES,
        "endings": ENDINGS,
        "unclear_fact": None,
        "look_up": None,
    }
    case = make_case(STAGES, **(given | changes))
    texts = case.texts[Language.EN]
    said = {
        **texts.lines,
        "hello": (
            Wording(id="a", text="Hello?", **DURATION),
            Wording(id="b", text="Is that {own_name}?", **DURATION),
            Wording(
                id="c", text="It's {own_name}!", mood=MoodLevel.PLEASED, **DURATION
            ),
        ),
        "in_time": (
            Wording(id="a", text="That was quick.", **DURATION),
            Wording(id="b", text="{promised_day}, {promised_time}.", **DURATION),
        ),
    }
    return replace(case, texts={Language.EN: replace(texts, lines=said)})


def make_outgoing(**changes):
    """A script for the follow-up; the person herself is reached."""
    given = {"case": make_follow_up(), "seed": 0}
    return make_script(**(given | changes))


class Phone(Desk):
    """A trainee who dials at once."""

    def __init__(self, script=None, ready=(), **changes):
        self.engine = CallEngine(make_outgoing(**changes) if script is None else script)
        self.events = []
        for act, at_ms in ready:
            self.events += self.engine.take(act, at_ms * 1_000)
        self.events += self.engine.start()
        self.at = 0

    def reached(self):
        """Wait until somebody has picked up and said all there is to say."""
        while self.state.picked_up is not None and not self.state.answered:
            self._advance(self.engine.next_due)
        self._advance(self.engine.next_due)
        self.quiet()
        return self
