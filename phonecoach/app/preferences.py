"""What a person chose for themselves, and what was chosen for this PC."""

from __future__ import annotations

import dataclasses
import enum
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar

from phonecoach.places import house_cases
from phonecoach.units import Language, Mode

if TYPE_CHECKING:
    from collections.abc import Callable

    from phonecoach.call.record import PersonId
    from phonecoach.store import Reader, Writer

    Check = Callable[[Any], Any]
    """Returns what JSON held as the field has it; raises TypeError or ValueError."""

PERSON_KEY: Final = "preferences"
PC_KEY: Final = "pc preferences"

LANGUAGE_KEY: Final = "language"
"""Under this the PC's language lies on its own, where it lay from the beginning."""

TEXT_PERCENTS: Final = (100, 115, 130, 150)
"""How large text can be, of its size in the tokens."""

NO_SOUND: Final = "none"
"""Stands for a sound device where nothing shall be heard."""

STANDARD_DEVICE: Final = ""
"""Stands for whatever device the system plays on."""

RECORDING_DAYS: Final = (7, 30, 90)
"""How long recordings of somebody's voice can be kept."""

_LOUDEST: Final = 100

_Chosen = TypeVar("_Chosen", "Preferences", "PcPreferences")


class SchemeChoice(enum.StrEnum):
    """Light, dark, or as the system has it."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class MotionChoice(enum.StrEnum):
    """Whether things move on the screen, or as the system has it."""

    SYSTEM = "system"
    REDUCED = "reduced"
    FULL = "full"


class Recording(enum.StrEnum):
    """What may become of somebody's voice."""

    NOT_ASKED = "not_asked"
    KEPT = "kept"
    TIMES_ONLY = "times_only"
    """When somebody spoke is noted, and nothing recorded."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """What a person chose; it follows them, not the PC."""

    scheme: SchemeChoice = SchemeChoice.SYSTEM
    text_percent: int = 100
    """One of `TEXT_PERCENTS`."""

    motion: MotionChoice = MotionChoice.SYSTEM
    captions: bool = True
    """Whether the caller's words are written along."""

    hints: bool = True
    """Whether practice calls show what is due next."""

    caller_voice: bool = True
    """Whether callers are heard, where they were recorded."""

    hold_music: bool = True
    """Whether music is heard while the caller is on hold."""

    recording: Recording = Recording.NOT_ASKED
    recording_days: int = 30
    """So long recordings of the own voice are kept, where they are."""

    push_to_talk: bool = False
    """Whether the voice is heard only while a key is down."""

    last_mode: Mode = Mode.TYPED
    """How the last call was taken."""

    tour_seen: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PcPreferences:
    """What was chosen for this PC, whoever sits at it."""

    language: Language | None = None
    """What the window speaks while nobody is signed in; None is the system's."""

    volume: int = 70
    """How loud the telephone is, 0 to 100."""

    device: str = STANDARD_DEVICE
    """The id of a sound device, `STANDARD_DEVICE` or `NO_SOUND`."""

    microphone: str = STANDARD_DEVICE
    """The id of a microphone, or `STANDARD_DEVICE`."""

    recogniser: str = ""
    """The folder of the recogniser's model; empty for the one beside the record."""

    geometry: str = ""
    """Where the window was and how large, as text; empty for nowhere yet."""

    cases: str = ""
    """The folder of the house's own cases; empty for the one beside the record."""

    def house(self, data: Path) -> Path:
        """Return where the house's own cases lie, or would lie.

        Args:
            data: The folder of the training record.
        """
        return Path(self.cases) if self.cases else house_cases(data)


def preferences_from(value: object) -> Preferences:
    """Return preferences from JSON; what is unknown or wrong takes its default."""
    return _from_json(Preferences, _PERSON_CHECKS, value)


def pc_preferences_from(value: object) -> PcPreferences:
    """Return a PC's preferences from JSON; what is unknown or wrong is the default."""
    return _from_json(PcPreferences, _PC_CHECKS, value)


def to_json(chosen: Preferences | PcPreferences) -> dict[str, Any]:
    """Return preferences as plain JSON values, by field."""
    # A text that stands for one of a set is written as a plain text.
    return {
        name: str(value) if isinstance(value, enum.StrEnum) else value
        for name, value in dataclasses.asdict(chosen).items()
    }


def load(reader: Reader, person: PersonId) -> Preferences:
    """Return what a person chose last.

    Raises:
        StoreError: If the training record cannot be read.
    """
    return preferences_from(reader.setting(person, PERSON_KEY))


def keep(writer: Writer, person: PersonId, chosen: Preferences) -> None:
    """Remember what a person chose."""
    writer.keep_setting(person, PERSON_KEY, to_json(chosen))


def load_pc(reader: Reader) -> PcPreferences:
    """Return what was chosen last for this PC; its language lies on its own.

    Raises:
        StoreError: If the training record cannot be read.
    """
    found = pc_preferences_from(reader.pc_setting(PC_KEY))
    named = pc_preferences_from({"language": reader.pc_setting(LANGUAGE_KEY)})
    return dataclasses.replace(found, language=named.language)


def keep_pc(writer: Writer, chosen: PcPreferences) -> None:
    """Remember what was chosen for this PC."""
    fields = to_json(chosen)
    language = fields.pop("language")
    writer.keep_pc_setting(PC_KEY, fields)
    if language is not None:
        writer.keep_pc_setting(LANGUAGE_KEY, language)


# Reading --------------------------------------------------------------------------


def _from_json(kind: type[_Chosen], checks: dict[str, Check], value: object) -> _Chosen:
    fields = value if isinstance(value, dict) else {}
    good: dict[str, Any] = {}
    for name, check in checks.items():
        if name in fields:
            try:
                good[name] = check(fields[name])
            except (TypeError, ValueError):
                continue
    return kind(**good)


def _yes_or_no(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError(value)
    return value


def _number(value: object) -> int:
    # JSON's true is a number to Python, and 70.0 is a whole one to JSON.
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError(value)
    if value != value // 1:
        raise ValueError(value)
    return int(value)


def _percent(value: object) -> int:
    if (number := _number(value)) not in TEXT_PERCENTS:
        raise ValueError(value)
    return number


def _volume(value: object) -> int:
    if not 0 <= (number := _number(value)) <= _LOUDEST:
        raise ValueError(value)
    return number


def _days(value: object) -> int:
    if (number := _number(value)) not in RECORDING_DAYS:
        raise ValueError(value)
    return number


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _language(value: object) -> Language | None:
    return None if value is None else Language(_text(value))


_PERSON_CHECKS: Final[dict[str, Check]] = {
    "scheme": SchemeChoice,
    "text_percent": _percent,
    "motion": MotionChoice,
    "captions": _yes_or_no,
    "hints": _yes_or_no,
    "caller_voice": _yes_or_no,
    "hold_music": _yes_or_no,
    "recording": Recording,
    "recording_days": _days,
    "push_to_talk": _yes_or_no,
    "last_mode": Mode,
    "tour_seen": _yes_or_no,
}
_PC_CHECKS: Final[dict[str, Check]] = {
    "language": _language,
    "volume": _volume,
    "device": _text,
    "microphone": _text,
    "recogniser": _text,
    "geometry": _text,
    "cases": _text,
}
