"""What can happen in a call. A call is its events; state is a fold over them.

Three times recur. `at` is when the engine took the event: monotone, it orders the
record. `onset` is when an act truly began, measured by key stamp or voice; only scoring
reads it. `due` is when something of the caller's was meant to happen and `shown` when
the owner of the engine let it happen.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import ClassVar, Final

from phonecoach.language.protocol import Behaviour
from phonecoach.scenario import (
    DistractorId,
    EndingId,
    FactId,
    LineId,
    MoodLevel,
    OptionId,
    Outcome,
    ReachId,
    StageId,
)
from phonecoach.units import Micros

_NO_TIME = Micros(0)

ON_TRUST: Final = "on-trust"
"""Stands for a listener's version where nobody knows the words of a turn: the caller
goes on as if they had been what the stage hopes for, and no rule takes them for heard.
"""


class EndedBy(enum.StrEnum):
    """Who ended the call."""

    CALLER = "caller"
    TRAINEE = "trainee"
    SYSTEM = "system"


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Anything that happened.

    Attributes:
        VERSION: Version of the payload's shape, raised when a field changes.
    """

    VERSION: ClassVar[int] = 1

    at: Micros


@dataclass(frozen=True, slots=True, kw_only=True)
class Act(Event):
    """Something the trainee did."""

    onset: Micros


@dataclass(frozen=True, slots=True, kw_only=True)
class CallerEvent(Event):
    """Something the caller did, or the exchange on the caller's behalf."""

    due: Micros
    shown: Micros


# The trainee ---------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered(Act):
    """The handset was lifted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ComposeBegan(Act):
    """The first text-changing input after the reply field was empty."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ComposeAbandoned(Act):
    """The reply field was emptied without sending."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnBegan(Act):
    """The trainee took the floor: Enter in typed calls, the voice in spoken ones."""

    turn: int
    """Counts the trainee's turns from 1."""

    voice: bool = False
    """Whether it was spoken: then it lasts, and `onset` is when it truly began."""

    together: bool = False
    """Whether the caller began to speak at the same time; they give way."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnPaused(Act):
    """The voice fell silent in a turn; it may go on, or the turn ends by that."""

    turn: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnResumed(Act):
    """The voice went on with its turn after a pause."""

    turn: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MicrophoneTurned(Act):
    """From here on a spoken call is typed, as nobody hears a voice, or spoken again."""

    works: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnEnded(Act):
    """The trainee's turn is over; its words are an annotation, never here."""

    turn: int
    due: Micros | None = None
    """When a voice had been silent for long enough; None where an act ended it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BackChannelled(Act):
    """The one-key sign of following was given."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionChosen(Act):
    """A reply was chosen in a guided call; it stands for turn `turn`."""

    option: OptionId
    turn: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldBegan(Act):
    """The caller was put on hold."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldEnded(Act):
    """The trainee came back to the caller."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Muted(Act):
    """The trainee's microphone was switched off."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unmuted(Act):
    """The trainee's microphone was switched on again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaptionsTurned(Act):
    """From here on the caller's words are written along, or are not.

    Those that were said before appear and vanish with the rest.
    """

    shown: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Synced(Act):
    """The capture of the trainee's voice was compared with the call clock.

    `onset` is when the frame was captured. The sound card and the call clock do not run
    alike; between two of these a moment is found by a straight line. They change
    nothing in the call.
    """

    frame: int
    """Counts the samples of the capture, and of the recording, from its beginning."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LookUpBegan(Act):
    """A search in the case sheet was started."""

    due: Micros
    """When it will have found what it can find."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MemoChanged(Act):
    """The memo pad holds this text now; written by hand, never pasted."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FormChanged(Act):
    """The callback form holds these fields now."""

    fields: tuple[tuple[str, str], ...]
    """Pairs of field name (``number``, ``day``, ``time``, ``note``) and text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Escalated(Act):
    """The supervisor was asked on the panel."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Transferred(Act):
    """The caller was put through to somebody else."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionRequested(Act):
    """A superior is asked on paper for a decision; it holds these fields now (100)."""

    fields: tuple[tuple[str, str], ...]
    """Pairs of field name (``history``, ``cost``, ``value``) and text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attended(Act):
    """The trainee turned to something beside the call (57)."""

    distractor: DistractorId


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanWritten(Act):
    """The plan of an outbound call holds these fields now (68)."""

    fields: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rehearsed(Act):
    """An outbound call was said through before it was dialled (68)."""

    lasts: Micros


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialled(Act):
    """The trainee dialled: here the call clock of an outbound call reads 0."""

    reach: ReachId
    """What will come of it, of the ways the case knows."""

    picked_up: Micros | None
    """When somebody will pick up at the other end; None where nobody will."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HungUp(Act):
    """The trainee put down the handset."""


# The caller ----------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Rang(CallerEvent):
    """The telephone began to ring."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reached(CallerEvent):
    """Somebody picked up at the other end of an outbound call."""

    reach: ReachId


@dataclass(frozen=True, slots=True, kw_only=True)
class LineBegan(CallerEvent):
    """The caller began to speak."""

    line: LineId
    """A line of the case, or ``reflex:<name>``."""

    wording: str
    text: str
    duration: Micros
    """As declared; playback confirms or truncates, it never decides."""

    facts: tuple[FactId, ...] = ()
    """Facts it gives away, once it has ended untruncated."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LineEnded(CallerEvent):
    """The caller stopped speaking."""

    line: LineId
    wording: str
    truncated: bool
    """Broken off by the trainee, a hold or the end of the call."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LookUpReady(CallerEvent):
    """The case sheet shows what the search found."""

    facts: tuple[FactId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DistractorShown(CallerEvent):
    """Something came up beside the call."""

    distractor: DistractorId
    text: str


# What the engine decided ---------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnHeard(Event):
    """The verdicts on a turn that steered the call."""

    turn: int
    behaviours: tuple[Behaviour, ...]
    listener: str
    """Version of the listener; ``options`` where a guided option declared them,
    `ON_TRUST` where nobody knows the words."""

    named: tuple[FactId, ...] = ()
    """Facts of the case whose words occur in the turn."""

    lasts: Micros = _NO_TIME
    """How long saying it takes."""

    reply: bool = True
    """False for a mere sign of following while the caller spoke."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StageEntered(Event):
    """The call went on to a stage."""

    stage: StageId
    cause: str
    """What led here: ``start``, ``behaviour:apologise``, ``turns:2``, ``time`` ...;
    ``on-trust:apologise`` where that was hoped for and taken on trust."""

    due: Micros | None = None
    """When the caller went on; None where that is `at`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LinePlanned(Event):
    """The caller will say this next, unless something comes between."""

    line: LineId
    wording: str
    text: str
    duration: Micros
    facts: tuple[FactId, ...]
    due: Micros
    cause: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LineDropped(Event):
    """A planned line will not be said after all."""

    line: LineId
    cause: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FloorGiven(Event):
    """The caller says nothing to a turn and waits for the trainee to go on."""

    turn: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionsShown(Event):
    """The replies of a guided call, in the order in which they are offered."""

    options: tuple[OptionId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MoodChanged(Event):
    """The caller's mood moved."""

    dissatisfaction: int
    satisfaction: int
    level: MoodLevel
    cause: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CallEnded(Event):
    """The line is dead; nothing follows."""

    by: EndedBy
    ending: EndingId | None
    """None where the case's story was not told to an end."""

    outcome: Outcome
    cause: str
    """``gave_up``, ``hung_up``, ``ending``, ``angry``, ``no_answer`` ..."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BrokenOff(Event):
    """The program, the power or the clock failed in mid-call."""

    cause: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PickedUp(Event):
    """A broken-off call goes on; the call clock did not run in between."""

    gap: Micros
    """Wall time that passed meanwhile."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Filed(Event):
    """A broken-off call was put away unfinished; nothing follows."""
