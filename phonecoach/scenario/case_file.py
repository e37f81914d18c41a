"""The language-neutral half of a case: what stands in ``case.yaml``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from phonecoach.checklist import AbuseKind
from phonecoach.checklist.drills import DrillKind
from phonecoach.scenario.terms import (
    Action,
    AfterSaleKind,
    CallerTemper,
    CaseId,
    CompanyKind,
    Direction,
    DistractorId,
    DistractorKind,
    Earlier,
    EndingId,
    FactId,
    FactKind,
    LineId,
    MemoNeed,
    MoodLevel,
    Occasion,
    OptionId,
    Outcome,
    PairTrait,
    ReachId,
    StageId,
    StageKind,
    TaskId,
)

AGAIN_IN_HOURS: Final = 2
"""When somebody who was not reached is rung again, where the case says nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One thing that is true in the case; its words stand in the text files."""

    id: FactId
    kind: FactKind
    memo: MemoNeed = MemoNeed.NONE
    key: bool = False
    """Belongs in a summary of the wish or complaint (62, 88)."""

    must_tell: bool = False
    """The trainee has to say it (59)."""

    on_sheet: bool = False
    """Shows on the case sheet."""

    needs_look_up: bool = False
    """Shows on the sheet only once the look-up is done."""

    personal: bool = False
    """Personal data: tell it only after the identity check."""

    confidential: bool = False
    """For nobody who rings, whoever they are: where a colleague is, say."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of the caller; its wordings stand in the text files."""

    id: LineId
    says: tuple[FactId, ...] = ()
    """Facts this line gives away, in every wording and language."""

    must_interrupt: bool = False
    """Cutting in is right here: the caller reads out a card code, say (48)."""

    uses_own_name: bool = False
    """The caller addresses the trainee by name (51)."""

    abuse: AbuseKind | None = None
    """What nobody has to bear, in every wording and language (80)."""

    criticises: bool = False
    """The caller is unhappy with how the trainee handles the call (96)."""

    someone_else: bool = False
    """Not the person rung says it, but somebody else who lifted the handset."""

    clear_no: bool = False
    """A clear no to what is offered or asked, or to being rung at all."""

    shows: str | None = None
    """What a side card tells of it, as ``TECHNIQUE.PART``: ``objections.false``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """What a transition waits for; exactly one key is given."""

    behaviour: tuple[str, ...] | None = None
    """Any of these was heard in the turn (`yes` or `weak`)."""

    action: Action | None = None
    time_ms: int | None = None
    """The trainee's floor has lasted so long in this stage."""

    mood: MoodLevel | None = None
    item: int | None = None
    """The item's own early sign has been given; see `ITEM_SIGNS` in `call`."""

    turns: int | None = None
    """So many turns of the trainee in this stage, whatever was said."""

    earlier: tuple[Earlier, ...] | None = None
    """Any of these is remembered of the call before; asked after each turn here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Transition:
    """What follows when something happens in a stage; tried in file order."""

    when: When
    say: LineId | None = None
    """Said before going on, at most once in a call."""

    to: StageId | None = None
    """None stays in the stage."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """A reply offered in guided calls; its text stands in the text files."""

    id: OptionId
    does: tuple[str, ...]
    """Behaviours it performs, good or bad."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """A stretch of the call in which the caller wants one thing."""

    id: StageId
    kind: StageKind
    lines: tuple[LineId, ...] = ()
    """Said one after the other on entering."""

    pause_ms: int = 600
    """Silence between those lines; in a story it is no invitation to speak."""

    expects: tuple[str, ...] = ()
    """Behaviours that are right here; hints and random trainees use them."""

    expects_actions: tuple[Action, ...] = ()
    to: tuple[Transition, ...] = ()
    options: tuple[Option, ...] = ()
    end: EndingId | None = None
    """The call ends once the lines are said and the trainee had a chance to part."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """A way the call can end."""

    id: EndingId
    outcome: Outcome
    again_in_hours: int | None = None
    """A call that goes out has to be tried again so much later, counted from its
    beginning; None where it need not, or where `Dialling` says when."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """One way in which the telephone at the other end can be answered, or not."""

    id: ReachId
    rings: int = 3
    """It is picked up in this ring; of no matter where nobody does."""

    start: StageId | None = None
    """Where the talk begins; None is the `start` of the case."""

    end: EndingId | None = None
    """Nobody picks up, and this ending is all there is."""

    weight: int = 1
    """How often it comes against the others."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialling:
    """What can happen when the trainee dials; one of its ways is taken in a call.

    The seed of the call chooses: `seed` modulo the sum of all weights counts through
    the ways in file order, so that seed 0 takes the first. An attempt that follows a
    failed one takes the first way whatever the seed: by then the person is there.
    """

    reaches: tuple[Reach, ...]
    again_in_hours: int = AGAIN_IN_HOURS
    """A new attempt is due so much later where nobody was reached."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LookUp:
    """A search in the case sheet that takes its time."""

    takes_ms: int
    """From pressing look-up to the facts showing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MoodStart:
    """The caller's mood at the first ring, each factor from 0 to 10."""

    dissatisfaction: int = 0
    satisfaction: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class MoodRule:
    """How one cause moves the mood, in steps of the two factors."""

    cause: str
    """A behaviour, or a reflex such as ``silence`` or ``interrupted``."""

    dissatisfaction: int = 0
    """Never negative: satisfaction does not undo dissatisfaction (two factors)."""

    satisfaction: int = 0
    at_most: int = 3
    """Counts so many times in a call."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Complaint:
    """What makes a case a complaint, and what the items of section C need."""

    earliest_days: int
    """Earliest possible solution, in days from the call (90)."""

    deadline_days: int
    """The caller's deadline, in days from the call (90)."""

    compensation: tuple[FactId, ...] = ()
    """Tokens of goodwill that may be offered (91)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp:
    """The call that a promise of this case opens (67, 94)."""

    case: CaseId
    """Where the promise is kept; what it must tell there is what was promised."""

    in_hours: int
    """When it falls due, counted from the beginning of the call."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CareCall:
    """The call by which one asks, some days later, whether all is well.

    Nobody was promised it, and no item is about it.
    """

    case: CaseId
    """A follow-up with the same caller."""

    after: tuple[EndingId, ...]
    """The endings after which it is made; after others there is nothing to ask."""

    in_hours: int
    """When it falls due, counted from the beginning of the call."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Distractor:
    """Something that comes up beside the call; its text stands in the text files."""

    id: DistractorId
    kind: DistractorKind
    after_ms: int
    """When it comes up, counted from picking up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchedPair:
    """One of two cases that are the same but for a trait of the caller (78)."""

    id: str
    """The same in both."""

    trait: PairTrait
    differs: bool = False
    """The caller of this one is not the caller whom most would expect."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Drill:
    """A stretch of the case to be practised on its own; see `drills`."""

    kind: DrillKind
    through: tuple[StageId, ...]
    """Its stages; the caller goes on at the first after the greeting."""

    then: StageId
    """The end to which everything beyond it leads."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AfterSale:
    """A note to be written to the caller once the call is over."""

    id: TaskId
    kind: AfterSaleKind
    occasion: Occasion
    after: tuple[EndingId, ...]
    """The endings after which it is written; after others there is nothing to write."""

    in_hours: int
    """By when it has to be on its way, counted from the beginning of the call."""

    from_hours: int = 0
    """When there is something to write about, counted in the same way."""

    names: tuple[FactId, ...] = ()
    """What it has to name, so that the customer knows that it is meant for them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFile:
    """The language-neutral half of a case: ``case.yaml``."""

    id: CaseId
    format: int
    direction: Direction
    difficulty: int
    """1 easy to 3 hard."""

    caller: str
    """A member of the shared cast."""

    company_kind: CompanyKind
    temper: CallerTemper
    reaction_ms: int = 700
    """How long the caller takes to answer: instant answers sound robotic."""

    solvable: bool = True
    callback_possible: bool = False
    caller_mistaken: bool = False
    unclear_fact: FactId | None = None
    """The fact the caller leaves ambiguous (60)."""

    no_competitor: bool = False
    """The caller has nowhere else to go (70)."""

    pair: MatchedPair | None = None
    follow_up: FollowUp | None = None
    care_call: CareCall | None = None
    after_sale: tuple[AfterSale, ...] = ()
    put_through: bool = False
    """Somebody else took the call first, and the trainee takes over (45)."""

    dialling: Dialling | None = None
    """Of a call that goes out, and only of one."""

    needs_decision: tuple[FactId, ...] = ()
    """What the caller wants and only a superior may grant or refuse (100)."""

    drills: tuple[Drill, ...] = ()
    techniques: tuple[str, ...] = ()
    """Side cards that are of use here, beside those that a line shows."""

    distractors: tuple[Distractor, ...] = ()
    mood: MoodStart = MoodStart()
    mood_rules: tuple[MoodRule, ...] = ()
    """Beside the shared ones; the same cause here replaces the shared rule."""

    complaint: Complaint | None = None
    look_up: LookUp | None = None
    facts: tuple[Fact, ...]
    lines: tuple[Line, ...]
    start: StageId
    stages: tuple[Stage, ...]
    endings: tuple[Ending, ...]
