"""One call as the rules look at it: read-only, built once, in microseconds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from phonecoach.call.events import EndedBy
from phonecoach.call.record import Head
from phonecoach.checklist import AbuseKind
from phonecoach.language.protocol import Behaviour, Verdict
from phonecoach.scenario import (
    Case,
    CaseTexts,
    Direction,
    DistractorId,
    EndingId,
    FactId,
    LineId,
    Outcome,
    StageKind,
)
from phonecoach.units import Micros

if TYPE_CHECKING:
    from collections.abc import Iterator


_SURENESS = {Verdict.UNSURE: 0, Verdict.WEAK: 1, Verdict.YES: 2}


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A stretch of the call, from `begin` up to `end`."""

    begin: Micros
    end: Micros

    @property
    def length(self) -> int:
        """How long it lasts, in microseconds."""
        return self.end - self.begin

    def touches(self, other: Span) -> bool:
        """Whether the two share at least an instant, their ends included."""
        return self.begin <= other.end and other.begin <= self.end


@dataclass(frozen=True, slots=True, kw_only=True)
class CallerLine:
    """What the caller said without a break."""

    line: LineId
    text: str
    begin: Micros
    end: Micros
    planned_end: Micros
    """When it would have ended undisturbed."""

    truncated: bool
    stage: StageKind | None
    facts: tuple[FactId, ...]
    """What it gave away; nothing where it was broken off."""

    must_interrupt: bool
    uses_own_name: bool
    abuse: AbuseKind | None
    criticises: bool
    someone_else: bool = False
    clear_no: bool = False

    @property
    def span(self) -> Span:
        """From the first sound to the last."""
        return Span(begin=self.begin, end=self.end)


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnView:
    """One turn of the trainee."""

    no: int
    onset: Micros
    """When the response began: the first key stroke, or the voice."""

    took: Micros
    """When the floor was taken; typed: when the reply was sent."""

    ended: Micros
    words: str
    behaviours: tuple[Behaviour, ...]
    traces: tuple[Behaviour, ...] | None
    """What was not heard and may yet be in the words; None if nobody looked for it."""

    heard: bool
    """Whether a listener, a human or an option said what it did."""

    sure: bool
    """Whether a human or a guided option said so: nothing went unheard."""

    before: CallerLine | None
    """The caller's line before it."""

    stage: StageKind | None
    pending: LineId | None
    """What the caller was about to say when the floor was taken."""

    together: bool = False
    """Whether caller and trainee began to speak at the same time."""

    makeshift: bool = False
    """Whether it was typed in a spoken call, while there was no microphone."""

    def does(
        self, *names: str, at_least: Verdict = Verdict.WEAK
    ) -> tuple[Behaviour, ...]:
        """Return the behaviours of these names, in the order of the words."""
        least = _SURENESS[at_least]
        found = [one for one in self.behaviours if one.name in names]
        return tuple(one for one in found if _SURENESS[one.verdict] >= least)

    def only(self, *names: str) -> bool:
        """Whether it did something, and nothing beside these."""
        return bool(self.behaviours) and all(
            one.name in names for one in self.behaviours
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A behaviour heard in a turn."""

    turn: TurnView
    behaviour: Behaviour

    @property
    def words(self) -> str:
        """The words of the turn that it rests on."""
        start, end = self.behaviour.span
        return self.turn.words[start:end]


def hits_in(turn: TurnView, *names: str) -> tuple[Hit, ...]:
    """Return where a turn was heard to do one of these, however surely."""
    found = turn.does(*names, at_least=Verdict.UNSURE)
    return tuple(Hit(turn=turn, behaviour=one) for one in found)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wait:
    """A stretch in which the caller waited with the line held or muted."""

    span: Span
    muted: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Silence:
    """A stretch in which the floor was the trainee's and nothing was said."""

    span: Span
    after: TurnView | None
    """The trainee's last turn, unless the caller asked "hello?" since."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TalkOver:
    """A turn taken while the caller was speaking."""

    turn: TurnView
    line: CallerLine
    overlap: int
    """How long both spoke, in microseconds; the caller's broken-off rest counts."""

    remaining: int
    """How much the caller still had to say when the floor was taken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LookUpView:
    """A search in the case sheet."""

    begin: Micros
    ready: Micros | None
    """None where the call ended before it had found anything."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """Something that came up beside the call."""

    id: DistractorId
    text: str
    shown: Micros
    attended: Micros | None = None
    """When the trainee turned to it; None where it was left alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Composing:
    """A stretch of writing a reply."""

    span: Span
    turn: int | None
    """The turn it became; None where it was thrown away."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """The long story of a caller, its pauses included."""

    span: Span
    lines: tuple[CallerLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CallView:
    """A call with everything the rules ask for.

    Attributes:
        texts: The case's words in the language of the call.
        given: Fact to when the caller had first said it, undisturbed.
        gaps: Where the call was broken off and picked up.
        wish_known: When the caller had said what they want.
        matter_known: The same; where the trainee rang, when the talk had come to what
            it is about.
        closing: The turns with which the trainee ended the call.
        listeners: Versions of all listeners that were believed, sorted.
    """

    head: Head
    case: Case
    texts: CaseTexts
    answered: Micros | None
    on_the_line: Micros | None
    """When the person meant could be spoken to: at once where they rang themselves, or
    else when they had first spoken; None where they never did."""

    turns: tuple[TurnView, ...]
    deeds: tuple[Hit, ...]
    """Everything heard in the turns, in the order of the call."""

    lines: tuple[CallerLine, ...]
    given: Mapping[FactId, Micros]
    waits: tuple[Wait, ...]
    silences: tuple[Silence, ...]
    had_floor: bool
    talk_overs: tuple[TalkOver, ...]
    composings: tuple[Composing, ...]
    back_channels: tuple[Micros, ...]
    look_ups: tuple[LookUpView, ...]
    memo: str
    memo_at: Micros | None
    form: Mapping[str, str]
    form_at: Micros | None
    gaps: tuple[Span, ...]
    wish_known: Micros | None
    matter_known: Micros | None
    wish: Story | None
    """How the wish was told, where no story was."""

    story: Story | None
    attacked: Micros | None
    """When the caller's attack had been said."""

    closing: tuple[TurnView, ...]
    ended: Micros
    ended_by: EndedBy | None
    ending: EndingId | None
    """None where the story of the case was not told to an end."""

    hung_up: Micros | None
    """When the trainee put down the handset."""

    handed_over: tuple[Micros, ...]
    """When a superior was asked on the panel, or the caller put through."""

    escalated: tuple[Micros, ...]
    """When a superior was asked on the panel."""

    panel: tuple[Micros, ...]
    """When anything was done on the panel that can serve the caller's matter."""

    request: Mapping[str, str]
    """The request for a superior's decision."""

    request_at: Micros | None
    beside: tuple[Beside, ...]
    plan: Mapping[str, str]
    """Of a call that goes out, as it was written before dialling."""

    plan_at: Micros | None
    rehearsals: tuple[Micros, ...]
    """How long each rehearsal before dialling took."""

    outcome: Outcome | None
    """None where the call was broken off and never ended."""

    review: Mapping[str, str]
    listeners: tuple[str, ...]

    captions: bool
    """Whether what the caller said could be read, at any time in the call."""

    @property
    def outgoing(self) -> bool:
        """Whether the trainee is the one who rang."""
        return self.case.file.direction is not Direction.INBOUND

    def turn(self, no: int) -> TurnView:
        """Return a turn by its number."""
        return next(turn for turn in self.turns if turn.no == no)

    def turns_after(self, instant: Micros) -> tuple[TurnView, ...]:
        """Return the turns whose floor was taken at an instant or later."""
        return tuple([turn for turn in self.turns if turn.took >= instant])

    def hits(
        self,
        *names: str,
        after: Micros | None = None,
        before: Micros | None = None,
        at_least: Verdict = Verdict.UNSURE,
    ) -> tuple[Hit, ...]:
        """Return where these behaviours were heard, in the order of the call.

        Args:
            names: Behaviours, any of which counts.
            after: Only turns taken at this instant or later.
            before: Only turns taken earlier than this instant.
            at_least: How surely they must have been heard.
        """
        least = _SURENESS[at_least]
        # Few are of these names, so that is asked first and of all at once.
        found = [hit for hit in self.deeds if hit.behaviour.name in names]
        return tuple(
            hit
            for hit in found
            if _SURENESS[hit.behaviour.verdict] >= least
            if after is None or hit.turn.took >= after
            if before is None or hit.turn.took < before
        )

    def turns_with(
        self,
        *names: str,
        after: Micros | None = None,
        before: Micros | None = None,
        at_least: Verdict = Verdict.WEAK,
    ) -> tuple[TurnView, ...]:
        """Return the turns in which these behaviours were heard."""
        found = self.hits(*names, after=after, before=before, at_least=at_least)
        # By number: to compare whole turns is dear.
        return tuple({hit.turn.no: hit.turn for hit in found}.values())

    def replies(self, turn: TurnView) -> tuple[CallerLine, ...]:
        """Return what the caller said between this turn and the next one."""
        later = [other.took for other in self.turns if other.took > turn.took]
        until = min(later, default=self.ended)
        return tuple(line for line in self.lines if turn.ended <= line.begin <= until)

    def broken(self, span: Span) -> bool:
        """Whether the call was broken off somewhere in a stretch."""
        return any(gap.touches(span) for gap in self.gaps)

    def known_at(self, instant: Micros) -> Iterator[FactId]:
        """Yield the facts the caller had said by an instant."""
        return (fact for fact, at in self.given.items() if at <= instant)
