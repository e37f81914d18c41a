"""What is known of a call at one moment."""

from __future__ import annotations

import enum
import functools
from dataclasses import dataclass
from typing import TYPE_CHECKING

from phonecoach.call import events as e
from phonecoach.language.protocol import Behaviour, Verdict
from phonecoach.scenario import (
    Action,
    DistractorId,
    FactId,
    LineId,
    MoodLevel,
    OptionId,
    ReachId,
    Reflex,
    StageId,
)
from phonecoach.units import Micros

if TYPE_CHECKING:
    from collections.abc import Iterable

NO_TIME = Micros(0)

LONG_BEFORE = Micros(-86_400_000_000)
"""What the clock reads before anything has happened: planning comes before 0."""


class Phase(enum.StrEnum):
    """The parts of a call that decide which acts make sense."""

    BEFORE = "before"
    RINGING = "ringing"
    TALKING = "talking"
    ENDED = "ended"


# What follows has no slots: without them all fields can be copied at once.


@dataclass(frozen=True, kw_only=True)
class Taken:
    """A turn of the trainee."""

    no: int
    began: Micros
    ended: Micros | None = None
    """None while it lasts."""

    stage: StageId | None
    prev: str
    """What the caller had said since the turn before."""

    over: LineId | None
    """The line the caller was in the middle of."""

    left: Micros
    """How much of that line was still to come."""

    heard: bool = False

    voice: bool = False
    """Whether it is spoken."""

    since: Micros = NO_TIME
    """When the voice was last raised in it."""

    voiced: Micros = NO_TIME
    """How long the voice was to be heard before that."""

    paused: Micros | None = None
    """Since when the voice is silent; None while it is to be heard."""

    @property
    def lasts(self) -> Micros:
        """How long saying it took, its pauses left out; 0 while it goes on."""
        if self.ended is None:
            return NO_TIME
        return self.voiced if self.voice else Micros(self.ended - self.began)


@dataclass(frozen=True, kw_only=True)
class Held:
    """A hold that is going on."""

    since: Micros
    announced: bool
    length_told: bool


@dataclass(frozen=True, kw_only=True)
class CallState:
    """Where a call stands.

    Times are instants on the call clock. "Here" means since the stage was entered.
    """

    phase: Phase = Phase.BEFORE
    broken: bool = False
    """Broken off and not yet picked up: the call clock stands still."""

    filed: bool = False
    ending: e.CallEnded | None = None
    at: Micros = LONG_BEFORE
    """When the last event was taken."""

    clock: Micros = LONG_BEFORE
    """When the last event was meant to happen, however late it was taken."""

    answered_at: Micros | None = None
    """When the handset was lifted, at whichever end it rang."""

    reach: ReachId | None = None
    """What comes of dialling; None before, and in a call that comes in."""

    picked_up: Micros | None = None
    """When somebody will have picked up at the other end; None where nobody will."""

    trainee_first: bool = False
    """The caller waits for the trainee's words: after pick-up and after a hold."""

    # The stage
    stage: StageId | None = None
    stage_since: Micros = LONG_BEFORE
    stage_cause: str = ""
    stages: int = 0
    """How many were entered in the call."""

    turns_here: int = 0
    prompts_here: int = 0
    begun_here: frozenset[LineId] = frozenset()
    heard_here: frozenset[str] = frozenset()
    actions_here: frozenset[Action] = frozenset()

    # The floor
    floor_since: Micros | None = None
    """Since when the floor is the trainee's; None while it is not."""

    floor_before: Micros = NO_TIME
    """How long it was theirs here, up to then."""

    quiet_since: Micros = LONG_BEFORE
    """When anything was last to be heard on the line."""

    covered: bool = False
    """The silence was announced by the turn before it."""

    silences: int = 0
    """How often the caller has asked into the present silence."""

    # The caller
    planned: tuple[e.LinePlanned, ...] = ()
    speaking: e.LineBegan | None = None
    last_line: e.LineBegan | None = None
    """The latest line of the case, reflexes aside."""

    last_end: Micros | None = None
    """When the caller last stopped speaking."""

    begun: tuple[tuple[LineId, str], ...] = ()
    """Every line begun, with its wording."""

    cut: LineId | None = None
    """The line of the case that a turn has just broken off."""

    owed: tuple[LineId, ...] = ()
    """Lines of the case that were not said to the end."""

    facts: frozenset[FactId] = frozenset()
    """What the caller has told."""

    parting_cause: str = ""
    """Why the caller is about to end the call; empty while they are not."""

    parted: bool = False
    """The caller's parting words are said."""

    # The trainee
    taken: tuple[Taken, ...] = ()
    to_answer: bool = False
    """A turn was heard that the caller has not reacted to."""

    pending: tuple[Behaviour, ...] = ()
    """What the turns did that the caller has not reacted to."""

    pending_named: frozenset[FactId] = frozenset()
    heard: frozenset[str] = frozenset()
    """All behaviours heard in the call, weak ones included."""

    said_since_turn: tuple[str, ...] = ()
    announced_by: int = 0
    """The latest turn that announced a hold not yet begun; 0 for none."""

    length_told_by: int = 0
    goodbye: bool = False
    """The trainee has said goodbye, and nothing but kind words since."""

    on_trust: bool = False
    """A turn that the caller has not reacted to was taken on trust."""

    trusted_here: bool = False
    typing: bool = False
    """A spoken call goes on by typing."""

    composing: bool = False
    muted: bool = False
    captions: bool | None = None
    """Whether the caller's words are written along; None while as the head says."""

    hold: Held | None = None
    look_up_due: Micros | None = None
    looked_up: bool = False
    search_told: bool = False
    """The caller knows of the search that is running."""

    found_untold: bool = False
    """No turn has told yet what the search found."""

    sheet: frozenset[FactId] = frozenset()
    """Facts the search has found."""

    memo: str = ""
    form: tuple[tuple[str, str], ...] = ()
    request: tuple[tuple[str, str], ...] = ()
    """For a superior's decision."""

    plan: tuple[tuple[str, str], ...] = ()
    rehearsed: bool = False
    options: tuple[OptionId, ...] = ()
    """On offer in a guided call."""

    # Beside the call
    distractors: frozenset[DistractorId] = frozenset()
    """What has come up."""

    attended: frozenset[DistractorId] = frozenset()

    # Mood
    dissatisfaction: int = 0
    satisfaction: int = 0
    level: MoodLevel = MoodLevel.CALM
    mood_causes: tuple[str, ...] = ()

    @property
    def turns(self) -> int:
        """How many turns the trainee has begun."""
        return len(self.taken)

    @property
    def prev(self) -> str:
        """What the caller has said since the trainee's latest turn, or before it."""
        latest = self.taken[-1].prev if self.taken else ""
        return " ".join(self.said_since_turn) or latest

    @property
    def answered(self) -> bool:
        """Whether the handset was ever lifted."""
        return self.answered_at is not None

    @property
    def held(self) -> bool:
        """Whether the caller is on hold."""
        return self.hold is not None

    @property
    def ended(self) -> bool:
        """Whether nothing can follow any more."""
        return self.ending is not None or self.filed

    @property
    def turn_open(self) -> bool:
        """Whether the trainee is speaking."""
        return bool(self.taken) and self.taken[-1].ended is None

    @property
    def voice_open(self) -> bool:
        """Whether a spoken turn goes on, be it in a pause."""
        return self.turn_open and self.taken[-1].voice

    @property
    def unheard(self) -> bool:
        """Whether a turn is over whose verdicts have not come yet."""
        unheard = [turn for turn in self.taken if not turn.heard]
        return any(turn.ended is not None for turn in unheard)

    @property
    def last_turn_end(self) -> Micros | None:
        """When the trainee last stopped speaking."""
        ends = [turn.ended for turn in self.taken[-2:] if turn.ended is not None]
        return ends[-1] if ends else None

    def said(self, line: LineId) -> bool:
        """Whether a line was begun in this call."""
        return line in [begun for begun, _ in self.begun]

    def times(self, reflex: Reflex) -> int:
        """How often a reflex was begun in this call."""
        wanted = reflex_line(reflex)
        return [line for line, _ in self.begun].count(wanted)

    def floor_time(self, now: Micros) -> Micros:
        """How long the floor has been the trainee's in this stage."""
        running = 0 if self.floor_since is None else now - self.floor_since
        return Micros(self.floor_before + running)


@functools.cache
def reflex_line(reflex: Reflex) -> LineId:
    """Return the id under which a reflex is recorded as a line."""
    return LineId(f"reflex:{reflex}")


def is_reflex(line: LineId) -> bool:
    """Whether a line is a reflex and not of the case."""
    return line.startswith("reflex:")


def heard_names(behaviours: Iterable[Behaviour]) -> frozenset[str]:
    """Return what was heard, surely or weakly, going by rules alone."""
    return frozenset(
        one.name
        for one in behaviours
        if one.is_doubted or (one.verdict is not Verdict.UNSURE and not one.is_likeness)
    )


def sure_names(behaviours: Iterable[Behaviour]) -> frozenset[str]:
    """Return what was heard surely: only that may count against anyone."""
    return frozenset([one.name for one in behaviours if one.verdict is Verdict.YES])
