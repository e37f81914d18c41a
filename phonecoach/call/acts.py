"""What a trainee can do, as the engine is told it.

`onset` is when the act truly began on the call clock; None means "when it was taken".
"""

from __future__ import annotations

from dataclasses import dataclass

from phonecoach.language.protocol import Behaviour
from phonecoach.scenario import DistractorId, FactId, OptionId
from phonecoach.units import Micros


@dataclass(frozen=True, slots=True, kw_only=True)
class TraineeAct:
    """Anything the trainee does."""

    onset: Micros | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer(TraineeAct):
    """Lift the handset."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Compose(TraineeAct):
    """Begin to write a reply."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Abandon(TraineeAct):
    """Empty the reply field without sending."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeFloor(TraineeAct):
    """Begin to speak; typed: Enter was pressed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class YieldFloor(TraineeAct):
    """Stop speaking; typed: at the same instant as taking the floor."""

    final: bool = False
    """Whether nothing can follow, so that no pause is waited for: a key was let go."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnMicrophone(TraineeAct):
    """Go on by typing, as the voice cannot be heard any more, or by speaking again."""

    works: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Hear(TraineeAct):
    """Tell the engine what the listener heard in a turn that has ended."""

    turn: int
    behaviours: tuple[Behaviour, ...]
    listener: str
    named: tuple[FactId, ...] = ()
    """Facts whose words occur in the turn; see `slots.named_facts`."""

    lasts: Micros | None = None
    """How long saying it takes; None means as long as the floor was held, which goes
    for all that is spoken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BackChannel(TraineeAct):
    """Give the one-key sign of following."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choose(TraineeAct):
    """Choose a reply in a guided call."""

    option: OptionId


@dataclass(frozen=True, slots=True, kw_only=True)
class Hold(TraineeAct):
    """Put the caller on hold."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Resume(TraineeAct):
    """Come back from hold."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mute(TraineeAct):
    """Switch the own microphone off."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unmute(TraineeAct):
    """Switch the own microphone on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Captions(TraineeAct):
    """Have the caller's words written along, or no longer."""

    shown: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Sync(TraineeAct):
    """Note which frame of the capture was captured at `onset`."""

    frame: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LookUp(TraineeAct):
    """Start the search in the case sheet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Memo(TraineeAct):
    """Leave the memo pad with this text."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Form(TraineeAct):
    """Leave the callback form with these fields."""

    fields: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Escalate(TraineeAct):
    """Ask the supervisor."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Transfer(TraineeAct):
    """Put the caller through."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Request(TraineeAct):
    """Leave the request for a superior's decision with these fields."""

    fields: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Attend(TraineeAct):
    """Turn to something beside the call: open the chat, speak to the visitor."""

    distractor: DistractorId


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan(TraineeAct):
    """Leave the plan of an outbound call with these fields."""

    fields: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rehearse(TraineeAct):
    """Say the call through before it is dialled; taken when that is done."""

    lasts: Micros


@dataclass(frozen=True, slots=True, kw_only=True)
class HangUp(TraineeAct):
    """Put down the handset."""
