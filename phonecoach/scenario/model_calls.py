"""Model calls: for each item of the checklist a good and a bad scene to listen to.

``resources/models/en.yaml`` holds those of a language, by the number of the item. A
scene is a short list of steps: somebody speaks, the telephone rings, nobody speaks, the
caller is on hold, or something is done that is seen and not heard.
"""

from __future__ import annotations

import enum
import functools
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from phonecoach import content
from phonecoach.places import resources
from phonecoach.scenario.speaking import estimate_ms

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from phonecoach.content import Document
    from phonecoach.units import Language

FOLDER: Final = "models"
RING_S: Final = 3.0
"""From one ring to the next, whatever the country."""

HOLD_HEARD_S: Final = 4.0
"""So much of a hold is lived through; its true length is shown."""

ACT_S: Final = 1.5
"""So long what is only seen stands before the scene goes on."""

BETWEEN_S: Final = 0.4
"""From the end of what one says to the answer of the other."""

CALLERS: Final = (
    "woman-warm",
    "man-plain",
    "woman-soft",
    "man-firm",
    "woman-bright",
    "man-elderly",
)
"""Who rings where a scene does not say: one after the other, item by item."""

TRAINEES: Final = ("woman-bright", "man-plain")
"""Who answers, in turn; the other one where the caller has that voice."""


class Speaker(enum.StrEnum):
    """Who speaks."""

    TRAINEE = "trainee"
    CALLER = "caller"


class Act(enum.StrEnum):
    """What is done beside speaking."""

    MEMO = "memo"
    HOLD = "hold"
    MUTE = "mute"
    LOOK_UP = "look up"
    TRANSFER = "transfer"
    ESCALATE = "escalate"
    FORM = "form"
    PLAN = "plan"
    HANG_UP = "hang up"
    DISTRACTION = "distraction"


class Pace(enum.StrEnum):
    """How fast somebody speaks, where it is not as usual."""

    FAST = "fast"
    SLOW = "slow"


class Level(enum.StrEnum):
    """How loudly somebody speaks, where it is not as usual."""

    LOW = "low"
    HIGH = "high"


class Tone(enum.StrEnum):
    """How a voice sounds, where it is not as usual."""

    FLAT = "flat"
    BRIGHT = "bright"
    WARM = "warm"
    SHARP = "sharp"


PACES: Final = {Pace.FAST: 1.25, Pace.SLOW: 0.85}
"""Against the normal pace of the language."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One thing that happens in a scene; exactly one of its kinds is given."""

    id: str
    who: Speaker | None = None
    say: str = ""
    ring: int = 0
    """The telephone rings so often before it is answered."""

    pause: float = 0.0
    """Seconds in which nobody speaks."""

    hold: int = 0
    """Seconds on hold."""

    act: Act | None = None
    note: str = ""
    """What is seen of the act."""

    pace: Pace | None = None
    level: Level | None = None
    tone: Tone | None = None
    over: float = 0.0
    """It begins so many seconds before the one before it ends: talk-over."""

    @property
    def kinds(self) -> tuple[str, ...]:
        """Return which kinds are given."""
        given = {
            "say": self.say,
            "ring": self.ring,
            "pause": self.pause,
            "hold": self.hold,
            "act": self.act,
        }
        return tuple(kind for kind, value in given.items() if value)

    def spoken_ms(self, language: Language) -> int:
        """Return how long it takes to say, as is said here; 0 where nobody speaks."""
        if not self.say:
            return 0
        pace = PACES[self.pace] if self.pace else 1.0
        return estimate_ms(self.say, language, pace)

    def takes_ms(self, language: Language) -> int:
        """Return how long the step lasts where it was not recorded."""
        if self.say:
            return self.spoken_ms(language)
        seconds = (
            self.ring * RING_S
            + self.pause
            + min(self.hold, HOLD_HEARD_S)
            + (ACT_S if self.act else 0.0)
        )
        return round(seconds * 1_000)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """A short stretch of a call."""

    why: str
    """What to listen for."""

    lines: tuple[Step, ...]

    def takes_ms(self, language: Language) -> int:
        """Return how long it lasts where nothing of it was recorded."""
        return timeline(self, language)[-1].ends_ms if self.lines else 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Timed:
    """When a step begins and ends, from the beginning of its scene."""

    step: Step
    begins_ms: int
    ends_ms: int


def timeline(
    scene: Scene, language: Language, recorded_ms: Mapping[str, int] | None = None
) -> tuple[Timed, ...]:
    """Return when each step of a scene happens.

    Args:
        scene: The scene.
        language: Of its words.
        recorded_ms: How long what was recorded takes, by the id of its step.
    """
    lengths = recorded_ms or {}
    found: list[Timed] = []
    now = 0
    for step in scene.lines:
        begins = max(0, now - round(step.over * 1_000)) if step.over else now
        ends = begins + (lengths.get(step.id) or step.takes_ms(language))
        found.append(Timed(step=step, begins_ms=begins, ends_ms=ends))
        now = max(now, ends)
        if step.say and not _talked_over(scene, step):
            now += round(BETWEEN_S * 1_000)
    return tuple(found)


def _talked_over(scene: Scene, step: Step) -> bool:
    after = scene.lines[scene.lines.index(step) + 1 :]
    return bool(after and after[0].over)


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelCall:
    """How an item is met, and how it is missed, with the same caller."""

    place: str
    """Where it is, and who rings."""

    good: Scene
    bad: Scene
    voice: str = ""
    """Of the caller, as the cast names voices; empty for one of `CALLERS`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelFile:
    """The model calls of one language, by the number of the item."""

    format: int
    items: Mapping[str, ModelCall]


def model_file(language: Language) -> Path:
    """Return where the model calls of a language lie."""
    return resources(FOLDER, f"{language}.yaml")


def read_models(path: Path) -> Document[ModelFile]:
    """Read a file of model calls.

    Raises:
        ContentError: With every problem of the file.
    """
    return content.document(path, ModelFile)


@functools.cache
def model_calls(language: Language) -> Mapping[int, ModelCall]:
    """Return the model calls of a language, by the number of the item.

    Raises:
        ContentError: If their file is damaged.
    """
    read = read_models(model_file(language)).value.items
    return {int(number): one for number, one in read.items()}


def steps_of(model: ModelCall) -> Iterator[Step]:
    """Yield every step, those of the good scene first."""
    yield from model.good.lines
    yield from model.bad.lines


def voice_of(number: int, model: ModelCall, who: Speaker) -> str:
    """Return whose voice speaks in the scenes of an item."""
    caller = model.voice or CALLERS[number % len(CALLERS)]
    if who is Speaker.CALLER:
        return caller
    first = TRAINEES[number % len(TRAINEES)]
    return next(one for one in (first, *TRAINEES) if one != caller)


def manner_of(number: int, model: ModelCall, step: Step) -> str:
    """Return voice and manner of a spoken step: other manners need other recordings."""
    assert step.who is not None
    manner = (step.pace or "", step.level or "", step.tone or "")
    return "/".join((voice_of(number, model, step.who), *manner))
