"""What the settings show, as words and values."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field
from pathlib import Path

from phonecoach.app.preferences import RECORDING_DAYS, PcPreferences, Preferences
from phonecoach.app.screens.settings_secret import SecretText
from phonecoach.app.sound.device import Device
from phonecoach.units import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Something of others that the program is made of."""

    name: str
    version: str
    """Empty where nobody counts them."""

    licence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Devices:
    """The sound devices of this PC."""

    here: tuple[Device, ...]
    standard: str = ""
    """Name of the one the system plays on; empty if there is none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecogniserText:
    """What is known of the recogniser's model."""

    name: str = ""
    """Of its kind; empty where there is none."""

    folder: str = ""
    problem: str = ""
    """Why the one that was pointed to cannot be used, and what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Folder:
    """Somewhere a back-up can lie."""

    name: str
    path: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class PhraseText:
    """Words that count in this house beside the program's own rules."""

    words: str
    behaviour: str
    """What they count as, in words."""

    said: str
    """The turn they were taken from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsText:
    """All that the settings show when they are opened."""

    chosen: Preferences
    chosen_for_pc: PcPreferences
    language: Language
    profile: str
    """By which calls are judged: ``ko-KR`` ..."""

    profile_version: str
    devices: Devices
    microphones: Devices
    recogniser: RecogniserText
    record: Path
    """The file of the training record."""

    folders: tuple[Folder, ...]
    """For back-ups; the first is offered. Never empty."""

    version: str
    parts: tuple[Part, ...]
    phrases: tuple[PhraseText, ...] = ()
    """In the language that the person trains in, in the order of their file."""

    own_voice: str = ""
    """On which day their own voice was read aloud; empty for not yet."""

    longest_recording: int = RECORDING_DAYS[-1]
    """Days that the room lets recordings stay; 0 for none at all."""

    secret: SecretText = field(default_factory=SecretText)
    """What they sign in with."""

    computer_voice: str | None = None
    """Which of the computer's own reads what was not recorded; empty for none, None
    while that is not known."""

    system_is_dark: bool = False
    system_is_still: bool = False


class BackUpStep(enum.Enum):
    """How far a back-up has come."""

    NONE = enum.auto()
    RUNNING = enum.auto()
    DONE = enum.auto()
    CANCELLED = enum.auto()
    FAILED = enum.auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class BackUpState:
    """A back-up, as it is shown."""

    step: BackUpStep = BackUpStep.NONE
    share: float = 0.0
    """Of the work, while it is running; 0 to 1."""

    words: str = ""
    """Where it lies once it is done; what went wrong if it failed."""
