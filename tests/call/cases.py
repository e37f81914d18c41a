"""A small case and a trainee's desk to try the engine with."""

from dataclasses import replace

from phonecoach.call import acts
from phonecoach.call.engine import CallEngine
from phonecoach.call.patience import Patience
from phonecoach.call.script import Script
from phonecoach.language.protocol import Behaviour, Verdict
from phonecoach.scenario import (
    Action,
    CallerName,
    CallerTemper,
    Case,
    CaseFile,
    CaseTexts,
    CastMember,
    Company,
    CompanyKind,
    Direction,
    Ending,
    Fact,
    FactKind,
    FactText,
    Line,
    LookUp,
    MoodLevel,
    MoodRule,
    MoodStart,
    Option,
    Outcome,
    Reflex,
    Shared,
    Stage,
    StageKind,
    Transition,
    When,
    Wording,
)
from phonecoach.units import Language, Micros, Mode, from_ms

SECOND = 1_000
LINE_MS = 4_000
REFLEX_MS = 1_000
REACTION_MS = 500
PAUSE_MS = 800
TURN_ENDS_MS = 700

PATIENCE = Patience(
    late_after=from_ms(9_000),
    gives_up=from_ms(30_000),
    ring=from_ms(3_000),
    ring_sounds=from_ms(1_000),
    rings_out=from_ms(60_000),
    silence_warn=from_ms(5_000),
    silence_fault=from_ms(10_000),
    announced_silence=from_ms(30_000),
    hold_fault=from_ms(60_000),
    compose_cap=from_ms(25_000),
    back_channel=from_ms(2_000),
    overlap_left=from_ms(1_000),
    turn_ends=from_ms(TURN_ENDS_MS),
    collides=from_ms(200),
    parted=from_ms(3_000),
    unparted=from_ms(8_000),
    rings_off_first=True,
)


def when(**condition):
    return When(**condition)


def way(say=None, to=None, **condition):
    return Transition(when=When(**condition), say=say, to=to)


STAGES = (
    Stage(
        id="opening",
        kind=StageKind.OPENING,
        to=(way(turns=1, to="wish"),),
        options=(Option(id="greet", does=("greet",)), Option(id="huh", does=("rude",))),
    ),
    Stage(
        id="wish",
        kind=StageKind.WISH,
        lines=("wish_1", "wish_2"),
        pause_ms=PAUSE_MS,
        to=(
            way(item=60, say="size_it_is"),
            way(behaviour=("summarise", "reassure"), say="yes", to="details"),
            way(turns=3, to="details"),
        ),
        options=(
            Option(id="sum_up", does=("summarise",)),
            Option(id="which", does=("ask_question",)),
        ),
    ),
    Stage(
        id="details",
        kind=StageKind.DETAILS,
        to=(
            way(action=Action.LOOK_UP, say="look_then"),
            way(action=Action.HOLD, to="looking"),
            way(action=Action.ESCALATE, to="unsolved"),
            way(time_ms=60_000, say="hurry"),
            way(mood=MoodLevel.PLEASED, say="nice"),
            way(behaviour=("offer_option",), say="take_it", to="over"),
            way(behaviour=("ask_opinion",), say="the_code"),
            way(behaviour=("flat_refusal",), to="unsolved"),
        ),
        options=(
            Option(id="offer", does=("offer_option",)),
            Option(id="refuse", does=("flat_refusal",)),
        ),
    ),
    Stage(
        id="looking",
        kind=StageKind.LOOK_UP,
        to=(
            way(action=Action.RESUME, say="and"),
            way(action=Action.TRANSFER, to="unsolved"),
            way(behaviour=("offer_option",), say="take_it", to="over"),
            way(turns=2, to="unsolved"),
        ),
        options=(
            Option(id="result", does=("offer_option",)),
            Option(id="none", does=("vague",)),
        ),
    ),
    Stage(id="over", kind=StageKind.CLOSING, end="satisfied"),
    Stage(id="unsolved", kind=StageKind.CLOSING, lines=("pity",), end="unsolved"),
)

LINES = (
    Line(id="wish_1", says=("product",)),
    Line(id="wish_2", says=("wish",)),
    Line(id="size_it_is", says=("size",)),
    Line(id="yes"),
    Line(id="look_then"),
    Line(id="hurry"),
    Line(id="nice"),
    Line(id="take_it"),
    Line(id="the_code", must_interrupt=True, says=("code",)),
    Line(id="and"),
    Line(id="pity"),
)

FACTS = {
    "product": FactText(label="Product", value="red jacket"),
    "wish": FactText(label="Wish", value="exchange"),
    "size": FactText(label="Size", value="medium", forms=("size M",)),
    "code": FactText(label="Code", value="4711"),
    "stock": FactText(label="Stock", value="three left"),
}

MOOD_RULES = (
    MoodRule(cause="late_pick_up", dissatisfaction=1, at_most=1),
    MoodRule(cause="silence", dissatisfaction=1),
    MoodRule(cause="interrupted", dissatisfaction=1, at_most=9),
    MoodRule(cause="hold_without_a_word", dissatisfaction=1),
    MoodRule(cause="hold_too_long", dissatisfaction=2),
    MoodRule(cause="rude", dissatisfaction=2, at_most=9),
    MoodRule(cause="vague", dissatisfaction=1, at_most=2),
    MoodRule(cause="apologise", satisfaction=3, at_most=2),
)


def wordings(line, duration_ms):
    return tuple(
        Wording(id=one, text=f"{line} {one}", duration_ms=duration_ms) for one in "ab"
    )


def make_case(stages=STAGES, **changes):
    file = CaseFile(
        id="jacket",
        format=1,
        direction=Direction.INBOUND,
        difficulty=1,
        caller="someone",
        company_kind=CompanyKind.SHOP,
        temper=CallerTemper.GENTLE,
        reaction_ms=REACTION_MS,
        unclear_fact="size",
        look_up=LookUp(takes_ms=8_000),
        facts=tuple(
            Fact(id=one, kind=FactKind.MATTER, needs_look_up=one == "stock")
            for one in FACTS
        ),
        lines=LINES,
        start=stages[0].id,
        stages=stages,
        endings=(
            Ending(id="satisfied", outcome=Outcome.SATISFIED),
            Ending(id="unsolved", outcome=Outcome.UNSOLVED),
        ),
        mood=MoodStart(dissatisfaction=0, satisfaction=0),
    )
    file = replace(file, **changes)
    return Case(
        digest="0" * 64,
        file=file,
        texts={Language.EN: make_texts(file)},
        caller=CastMember(
            id="someone",
            age=40,
            sex="female",
            voice="one",
            pace=1.0,
            name={
                Language.EN: CallerName(
                    full="Ann Park",
                    shown="0113",
                    right=("Ms Park",),
                    guessed=("Mrs Park", "Ann"),
                    wrong=("Mr Park",),
                )
            },
            character={Language.EN: "Friendly."},
        ),
        shared=Shared(
            cast=(),
            reflexes={
                Language.EN: {
                    reflex: wordings(reflex.value, REFLEX_MS) for reflex in Reflex
                }
            },
            mood_rules=MOOD_RULES,
        ),
    )


def make_texts(file):
    return CaseTexts(
        language=Language.EN,
        title="A jacket",
        summary="",
        role="",
        goals=(),
        company=Company(name="Northgate", forms=("North Gate",)),
        alias="Priya",
        facts=FACTS,
        lines={line.id: wordings(line.id, LINE_MS) for line in file.lines},
        options={
            option.id: f"Option {option.id}, medium"
            for stage in file.stages
            for option in stage.options
        },
    )


def make_script(case=None, **changes):
    script = Script(
        case=make_case() if case is None else case,
        language=Language.EN,
        patience=PATIENCE,
        mode=Mode.TYPED,
        seed=7,
        own_names=("Mina",),
    )
    return replace(script, **changes)


def does(*names, verdict=Verdict.YES):
    return tuple(
        Behaviour(name=name, verdict=verdict, span=(0, 1), rule="r", why="w")
        for name in names
    )


class Desk:
    """A trainee who acts at exact times and lets the call come event by event."""

    def __init__(self, script=None, events=()):
        self.engine = CallEngine(make_script() if script is None else script, events)
        self.events = list(events) if events else list(self.engine.start())
        self.at = max(self.state.at, 0)

    @property
    def state(self):
        return self.engine.state

    @property
    def now_ms(self):
        return self.at // 1_000

    def to(self, at_ms):
        """Let time come up to an instant; return what happened on the way."""
        return self.to_us(at_ms * 1_000)

    def to_us(self, at):
        before = len(self.events)
        while (due := self.engine.next_due) is not None and due <= at:
            self._advance(due)
        self._advance(at)
        return self.events[before:]

    def _advance(self, at):
        self.events += self.engine.advance(Micros(at))
        self.at = at

    def act(self, act, at_ms=None):
        at = self.at if at_ms is None else Micros(at_ms * 1_000)
        self.to_us(at)
        before = len(self.events)
        self.events += self.engine.take(act, at)
        return self.events[before:]

    def answer(self, at_ms=3_000):
        return self.act(acts.Answer(), at_ms)

    def quiet(self):
        """Let the caller say all that they are about to say."""
        before = len(self.events)
        while self.state.speaking or self.state.planned:
            self._advance(self.engine.next_due)
        return self.events[before:]

    def say(self, *names, at_ms=None, lasts_ms=3_000, named=(), verdict=Verdict.YES):
        """Send a turn; by itself 700 ms after the caller has finished."""
        if at_ms is None:
            self.quiet()
            at_ms = self.now_ms + 700
        self.to(at_ms)
        before = len(self.events)
        self.act(acts.TakeFloor(), at_ms)
        self.act(acts.YieldFloor(), at_ms)
        self.hear(*names, lasts_ms=lasts_ms, named=named, verdict=verdict)
        return self.events[before:]

    def hear(self, *names, at_ms=None, lasts_ms=3_000, named=(), verdict=Verdict.YES):
        act = acts.Hear(
            turn=self.state.turns,
            behaviours=does(*names, verdict=verdict),
            listener="test",
            named=named,
            lasts=from_ms(lasts_ms),
        )
        return self.act(act, at_ms)

    def run_out(self):
        before = len(self.events)
        while (due := self.engine.next_due) is not None:
            self._advance(due)
        return self.events[before:]

    def in_stage(self, stage):
        """Go the short way to a stage and let the caller finish there."""
        ways = {
            "opening": (),
            "wish": (("greet",),),
            "details": (("greet",), ("summarise",)),
            "over": (("greet",), ("summarise",), ("offer_option",)),
            "unsolved": (("greet",), ("summarise",), ("flat_refusal",)),
        }
        self.answer()
        for names in ways[stage]:
            self.say(*names)
        self.quiet()
        assert self.state.stage == stage
        return self


def kinds(events):
    return [type(event).__name__ for event in events]


def lines(events):
    """Return the lines begun in these events."""
    return [str(event.line) for event in events if type(event).__name__ == "LineBegan"]


def ended(desk):
    """Return how a call ended; None while it goes on."""
    return desk.state.ending
