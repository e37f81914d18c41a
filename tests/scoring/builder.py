"""Small calls, written down act by act, and a small case to play them in."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from phonecoach.call import events as e
from phonecoach.call.annotations import (
    Annotation,
    HumanMark,
    Review,
    Source,
    TurnBehaviours,
    TurnWords,
)
from phonecoach.call.record import (
    CallId,
    Head,
    PcId,
    PersonId,
    Purpose,
    Record,
    RoomId,
)
from phonecoach.checklist import checklist, profile
from phonecoach.language.protocol import Behaviour, Verdict
from phonecoach.scenario import (
    CALLER_NAME,
    CallerName,
    CallerTemper,
    Case,
    CaseFile,
    CaseId,
    CaseTexts,
    CastMember,
    Company,
    CompanyKind,
    Complaint,
    Direction,
    Ending,
    EndingId,
    Fact,
    FactId,
    FactKind,
    FactText,
    Jargon,
    Line,
    LineId,
    LookUp,
    MemoNeed,
    MoodLevel,
    Outcome,
    PromiseTexts,
    ReachId,
    Shared,
    Stage,
    StageId,
    StageKind,
)
from phonecoach.scoring.history import History
from phonecoach.scoring.scorer import score
from phonecoach.units import Language, Micros, Mode

S = 1_000_000
CALL = CallId("call")
TRAINEE = PersonId("trainee")
SUPERVISOR = PersonId("supervisor")
NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
PROFILE = profile("en-GB")


class PerfectRecall(defaultdict):
    """Every behaviour is heard, always."""

    def __init__(self, **known):
        super().__init__(lambda: 1.0, known)

    def get(self, key, default=None):
        return self[key]


def fact(name, kind=FactKind.MATTER, **more):
    return Fact(id=FactId(name), kind=kind, **more)


def line(name, *says, **more):
    return Line(id=LineId(name), says=tuple(FactId(one) for one in says), **more)


def stage(kind, *lines, **more):
    return Stage(
        id=StageId(kind.value),
        kind=kind,
        lines=tuple(LineId(one) for one in lines),
        **more,
    )


FACTS = (
    fact("wish", memo=MemoNeed.OBLIGATORY, key=True),
    fact("product", memo=MemoNeed.WANTED, key=True),
    fact("phone", FactKind.PHONE, memo=MemoNeed.OBLIGATORY),
    fact("order", FactKind.NUMBER, memo=MemoNeed.WANTED),
    fact("desk", FactKind.PLACE),
    fact("day", FactKind.DATE),
    fact("hour", FactKind.TIME),
    fact("price", FactKind.MONEY, must_tell=True, on_sheet=True),
    fact("ready", FactKind.DATE, must_tell=True, on_sheet=True, needs_look_up=True),
    fact("text", on_sheet=True),
    fact("secret", FactKind.NUMBER, on_sheet=True, personal=True),
    fact("voucher", FactKind.MONEY, on_sheet=True),
)
TEXTS = {
    "wish": FactText(label="What for", value="a repair", forms=("mended",)),
    "product": FactText(label="Product", value="coffee machine"),
    "phone": FactText(label="Number", value="0113 496 0274"),
    "order": FactText(label="Order number", value="4471"),
    "desk": FactText(label="Desk", value="City Square"),
    "day": FactText(label="Day", value="Friday"),
    "hour": FactText(label="Hour", value="5.30 pm"),
    "price": FactText(label="Charge", value="£24.50", forms=("nothing to pay",)),
    "ready": FactText(label="Ready", value="Thursday"),
    "text": FactText(label="You can add", value="a text message"),
    "secret": FactText(label="Account", value="998877"),
    "voucher": FactText(label="Voucher", value="£10 voucher", forms=("voucher",)),
}
LINES = (
    line("hello"),
    line("wish1", "wish", "product"),
    line("wish2", "day"),
    line("story1", "product"),
    line("story2", "day", "hour"),
    line("attack"),
    line("name", CALLER_NAME, "order"),
    line("number", "phone"),
    line("where", "desk"),
    line("when", "day", "hour"),
    line("card", must_interrupt=True),
    line("thanks", uses_own_name=True),
    line("yes"),
    line("bye"),
)
ENQUIRY_STAGES = (
    stage(StageKind.OPENING),
    stage(StageKind.WISH, "wish1", "wish2"),
    stage(StageKind.DETAILS),
    stage(StageKind.LOOK_UP),
    stage(StageKind.SOLUTION, expects=("ask_opinion",)),
    stage(StageKind.ARRANGING),
    stage(StageKind.CLOSING),
)
COMPLAINT_STAGES = (
    stage(StageKind.OPENING),
    stage(StageKind.STORY, "story1", "story2"),
    stage(StageKind.ATTACK, "attack"),
    stage(StageKind.DETAILS),
    stage(StageKind.SOLUTION, expects=("ask_opinion",)),
    stage(StageKind.ARRANGING),
    stage(StageKind.CLOSING),
)
NAME = CallerName(
    full="Claire Holloway",
    shown="C Holloway",
    right=("Mrs Holloway", "Claire Holloway"),
    guessed=("Miss Holloway", "Claire"),
    wrong=("Mr Holloway", "dear"),
)
KO_NAME = CallerName(
    full="한지은",
    shown="한지은",
    right=("한지은 고객님",),
    guessed=("한 고객님",),
    wrong=("한지은 씨", "어머님"),
)


def texts(language, **more):
    return CaseTexts(
        language=language,
        title="A call",
        summary="A call.",
        role="You answer.",
        goals=(),
        company=Company(name="Aire Valley"),
        alias="Priya",
        facts={FactId(key): one for key, one in TEXTS.items()},
        lines={},
        promise=PromiseTexts(
            within=("Thursday", "the day after tomorrow"),
            too_early=("tomorrow",),
            too_late=("next week",),
        ),
        jargon=(Jargon(term="PAT test", explained_by=("safety check",)),),
        **more,
    )


def case(*, complaint=False, **more):
    """Return an enquiry, or a complaint with a story and an attack."""
    known = {
        "id": CaseId("case"),
        "format": 1,
        "direction": Direction.INBOUND,
        "difficulty": 1,
        "caller": "claire",
        "company_kind": CompanyKind.SHOP,
        "temper": CallerTemper.ANGRY if complaint else CallerTemper.GENTLE,
        "facts": FACTS,
        "lines": LINES,
        "start": StageId("opening"),
        "stages": COMPLAINT_STAGES if complaint else ENQUIRY_STAGES,
        "endings": tuple(
            Ending(id=EndingId(one.value), outcome=one) for one in Outcome
        ),
    }
    if complaint:
        known["complaint"] = Complaint(
            earliest_days=2, deadline_days=3, compensation=(FactId("voucher"),)
        )
    caller = CastMember(
        id="claire",
        age=45,
        sex="female",
        voice="voice",
        pace=1.0,
        name={Language.EN: NAME, Language.JA: NAME, Language.KO: KO_NAME},
        character={},
    )
    return Case(
        digest="digest",
        file=CaseFile(**{**known, **more}),
        texts={language: texts(language) for language in Language},
        caller=caller,
        shared=Shared(cast=(caller,), reflexes={}, mood_rules=()),
    )


def slow_case(**more):
    return case(look_up=LookUp(takes_ms=66_000), **more)


class Call:
    """Writes the record of a call, act by act; times are seconds on its clock.

    A turn is typed from `onset` on and sent at `at`; what it does is written as
    ``"apologise"``, ``"apologise?"`` (weak) or ``"apologise??"`` (unsure).
    """

    def __init__(self, case=None, *, mode=Mode.TYPED, language=Language.EN, **head):
        self.case = case or globals()["case"]()
        self.now = 0.0
        self.events = []
        self.notes = []
        self._turns = 0
        self._head = Head(
            call=CALL,
            person=TRAINEE,
            pc=PcId("pc"),
            room=RoomId("room"),
            started=NOON,
            mode=mode,
            purpose=Purpose.PRACTICE,
            language=language,
            profile=PROFILE.name,
            profile_version=PROFILE.version,
            case=self.case.file.id,
            case_digest=self.case.digest,
            seed=0,
            **{"captions": False, "timing_error": None, "program": "test", **head},
        )
        if self.case.file.direction is Direction.INBOUND:
            self._add(e.Rang, caller=True)
        else:
            self._add(e.Dialled, act=True, reach=ReachId("herself"), picked_up=None)

    # time

    def wait(self, seconds):
        self.now += seconds
        return self

    def _micros(self, seconds=None):
        return Micros(round((self.now if seconds is None else seconds) * S))

    def _add(self, kind, *, caller=False, act=False, at=None, **fields):
        now = self._micros(at)
        times = {"due": now, "shown": now} if caller else {}
        if act:
            times = {"onset": now}
        self.events.append(kind(at=now, **times, **fields))
        return self

    # the caller

    def stage(self, kind):
        return self._add(e.StageEntered, stage=StageId(kind.value), cause="test")

    def plans(self, name):
        return self._add(
            e.LinePlanned,
            line=LineId(name),
            wording="a",
            text=name,
            duration=Micros(S),
            facts=(),
            due=self._micros(),
            cause="test",
        )

    def drops(self, name):
        return self._add(e.LineDropped, line=LineId(name), cause="test")

    def begins(self, name, seconds=2.0, text=None):
        known = {one.id: one for one in self.case.file.lines}
        facts = known[name].says if name in known else ()
        return self._add(
            e.LineBegan,
            caller=True,
            line=LineId(name),
            wording="a",
            text=text or name,
            duration=Micros(round(seconds * S)),
            facts=facts,
        )

    def ends(self, name, *, truncated=False):
        return self._add(
            e.LineEnded,
            caller=True,
            line=LineId(name),
            wording="a",
            truncated=truncated,
        )

    def says(self, name, seconds=2.0, text=None):
        self.begins(name, seconds, text)
        self.wait(seconds)
        return self.ends(name)

    # the trainee

    def answer(self, after=2.0):
        self.wait(after)
        return self._add(e.Answered, act=True)

    def reached(self, after=2.0):
        """Let somebody pick up at the other end; what they say is said by `says`."""
        self.wait(after)
        return self._add(e.Reached, caller=True, reach=ReachId("herself"))

    def plan(self, *, at=-30.0, **fields):
        """Write the plan of a call that goes out, before it or too late."""
        written = self._add(
            e.PlanWritten, act=True, at=at, fields=tuple(fields.items())
        )
        return written._first()

    def rehearse(self, seconds, *, at=-5.0):
        lasts = Micros(round(seconds * S))
        return self._add(e.Rehearsed, act=True, at=at, lasts=lasts)._first()

    def _first(self):
        """Put what was just written where its time belongs."""
        self.events.sort(key=lambda event: event.at)
        return self

    def compose(self):
        return self._add(e.ComposeBegan, act=True)

    def abandon(self):
        return self._add(e.ComposeAbandoned, act=True)

    def turn(self, words="...", *does, after=1.0, lasts=0.0, heard=True, compose=False):
        """Take a turn; typed ones are sent at once unless they last."""
        self.wait(after)
        self._turns += 1
        if compose:
            self.compose()
        self._add(e.TurnBegan, act=True, turn=self._turns)
        self.wait(lasts)
        self._add(e.TurnEnded, act=True, turn=self._turns)
        self.notes.append(TurnWords(turn=self._turns, source=Source.TYPED, text=words))
        if heard:
            self._add(
                e.TurnHeard,
                turn=self._turns,
                behaviours=tuple(
                    behaviour(one, words, place) for place, one in enumerate(does)
                ),
                listener="test",
            )
        return self

    def heard_by(self, listener):
        """Let all turns so far have been heard by another listener."""
        self.events = [
            replace(one, listener=listener) if isinstance(one, e.TurnHeard) else one
            for one in self.events
        ]
        return self

    def back_channel(self):
        return self._add(e.BackChannelled, act=True)

    def hold(self, seconds, *, broken=False):
        self._add(e.HoldBegan, act=True)
        if broken:
            self.wait(seconds / 2).break_off()
            seconds /= 2
        self.wait(seconds)
        return self._add(e.HoldEnded, act=True)

    def mute(self, seconds):
        self._add(e.Muted, act=True)
        self.wait(seconds)
        return self._add(e.Unmuted, act=True)

    def captions(self, *, shown):
        return self._add(e.CaptionsTurned, act=True, shown=shown)

    def look_up(self, seconds=None):
        self._add(e.LookUpBegan, act=True, due=self._micros(self.now + 66))
        if seconds is not None:
            self.wait(seconds)
            self._add(e.LookUpReady, caller=True, facts=())
        return self

    def memo(self, text):
        return self._add(e.MemoChanged, act=True, text=text)

    def form(self, **fields):
        return self._add(e.FormChanged, act=True, fields=tuple(fields.items()))

    def escalate(self):
        return self._add(e.Escalated, act=True)

    def transfer(self):
        return self._add(e.Transferred, act=True)

    def request(self, **fields):
        fields = tuple(fields.items())
        return self._add(e.DecisionRequested, act=True, fields=fields)

    def distract(self, name):
        return self._add(e.DistractorShown, caller=True, distractor=name, text=name)

    def attend(self, name):
        return self._add(e.Attended, act=True, distractor=name)

    def break_off(self):
        self._add(e.BrokenOff, cause="test")
        return self._add(e.PickedUp, gap=Micros(60 * S))

    def quiet_event(self):
        return self._add(
            e.MoodChanged,
            dissatisfaction=0,
            satisfaction=0,
            level=MoodLevel.CALM,
            cause="test",
        )

    def end(self, outcome=Outcome.RESOLVED, by=e.EndedBy.TRAINEE, ending=None):
        if by is e.EndedBy.TRAINEE:
            self._add(e.HungUp, act=True)
        return self._add(
            e.CallEnded, by=by, ending=ending, outcome=outcome, cause="test"
        )

    # afterwards

    def note(self, note, *, author=SUPERVISOR):
        self.notes.append((note, author))
        return self

    def human(self, item, mark, share=0.0, *, author=SUPERVISOR, **said):
        note = {"rubric": "2026.11", "reason": "Heard it.", **said}
        return self.note(
            HumanMark(item=item, mark=mark, share=share, **note), author=author
        )

    def review(self, **answers):
        return self.note(Review(answers=tuple(answers.items())), author=TRAINEE)

    def heard_by_human(self, turn, *does):
        return self.note(
            TurnBehaviours(
                turn=turn,
                source=Source.HUMAN,
                behaviours=tuple(behaviour(one, "", 0) for one in does),
                listener="ear",
            )
        )

    def head(self, **more):
        self._head = replace(self._head, **more)
        return self

    @property
    def record(self):
        return Record(head=self._head, events=tuple(self.events))

    @property
    def annotations(self):
        notes = [
            one if isinstance(one, tuple) else (one, TRAINEE) for one in self.notes
        ]
        return tuple(
            Annotation(
                id=f"{number:03}",
                call=CALL,
                author=author,
                written=NOON + timedelta(seconds=number),
                program="test",
                note=note,
            )
            for number, (note, author) in enumerate(notes)
        )

    def card(self, *, recall=None, profile=PROFILE, annotations=None):
        return score(
            self.record,
            self.annotations if annotations is None else annotations,
            History(),
            self.case,
            checklist(),
            profile,
            recall=PerfectRecall() if recall is None else recall,
        )

    def item(self, no, **more):
        return next(one for one in self.card(**more).items if one.no == no)


def behaviour(written, words, place):
    """Return a behaviour as written in a plan; each in words of its own."""
    name = written.rstrip("?")
    verdict = {0: Verdict.YES, 1: Verdict.WEAK, 2: Verdict.UNSURE}
    return Behaviour(
        name=name,
        verdict=verdict[len(written) - len(name)],
        span=(place, max(len(words), place + 1)),
        rule=f"{name}.test",
        why="",
    )


def opened(case=None, **more):
    """Return a call that was answered and greeted, with no wish told."""
    call = Call(case, **more).stage(StageKind.OPENING).answer()
    greeting = ("state_company", "state_own_name", "offer_help")
    return call.turn("Aire Valley, Priya, how can I help?", *greeting)


def with_wish(case=None, **more):
    """Return a call in which the wish has been told."""
    call = opened(case, **more).wait(0.7).stage(StageKind.WISH)
    return call.says("wish1").wait(0.7).says("wish2")


def with_story(case_=None, **more):
    """Return a complaint in which the story has been told, with back-channels."""
    call = opened(case_ or case(complaint=True), **more).wait(0.7)
    call.stage(StageKind.STORY).says("story1").back_channel().wait(0.7)
    return call.says("story2")
