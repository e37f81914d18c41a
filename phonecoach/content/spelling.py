"""Values that are written in a way of their own: durations and times of day."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, Final, TypeAlias

from phonecoach.errors import told
from phonecoach.units import Micros

if TYPE_CHECKING:
    from pydantic_core import CoreSchema

_UNITS: Final = {"ms": 1_000, "s": 1_000_000, "min": 60_000_000, "h": 3_600_000_000}
_DURATION: Final = r"(\d{1,7})(?:\.(\d{1,3}))? (ms|s|min|h)"
_CLOCK: Final = r"([01]\d|2[0-3]):([0-5]\d)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Spelling:
    """How one kind of value is written in a content file; stands in `Annotated`.

    Models stay free of pydantic: it asks this class for the schema when it needs one.
    """

    read: Callable[[str], object]
    """Raises ValueError with the end of a sentence that begins with the key."""

    write: Callable[[Any], str]
    pattern: str

    def __get_pydantic_core_schema__(
        self, source: object, handler: object
    ) -> CoreSchema:
        """Tell pydantic to read a text, and to write one."""
        from pydantic_core import core_schema as cs  # noqa: PLC0415 - slow to load

        return cs.no_info_after_validator_function(
            self._checked,
            cs.str_schema(),
            serialization=cs.plain_serializer_function_ser_schema(self.write),
        )

    def __get_pydantic_json_schema__(
        self, schema: object, handler: object
    ) -> dict[str, str]:
        """Tell the JSON Schema what the text looks like."""
        return {"type": "string", "pattern": f"^{self.pattern}$"}

    def _checked(self, text: str) -> object:
        from pydantic_core import PydanticCustomError  # noqa: PLC0415 - slow to load

        try:
            return self.read(text)
        except ValueError as error:
            # What the sentence was put together from goes along.
            raise PydanticCustomError(
                "must", "{said}", {"said": error.args[0]}
            ) from error


def read_duration(text: str) -> Micros:
    """Return a duration such as ``3 s``, ``0.5 s``, ``400 ms`` or ``2 min``.

    Raises:
        ValueError: If it is written in another way.
    """
    match = re.fullmatch(_DURATION, text, re.ASCII)
    if match is None:
        raise ValueError(
            told(
                "must be a time such as 3 s, 0.5 s, 400 ms or 2 min, not '{text}'",
                text=text,
            )
        )
    whole, thousandths, unit = match.groups()
    count = int(whole) * 1_000 + int((thousandths or "").ljust(3, "0"))
    return Micros(count * _UNITS[unit] // 1_000)


def write_duration(duration: Micros) -> str:
    """Return a duration as it is written in a content file, in whole milliseconds."""
    return f"{duration // 1_000} ms"


def read_clock(text: str) -> datetime.time:
    """Return a time of day such as ``08:00``.

    Raises:
        ValueError: If it is written in another way.
    """
    match = re.fullmatch(_CLOCK, text, re.ASCII)
    if match is None:
        words = "must be a time of day such as 08:00, not '{text}'"
        raise ValueError(told(words, text=text))
    return datetime.time(int(match[1]), int(match[2]))


def _write_clock(time: datetime.time) -> str:
    return f"{time:%H:%M}"


Duration: TypeAlias = Annotated[
    Micros, Spelling(read=read_duration, write=write_duration, pattern=_DURATION)
]
"""Microseconds, written with a unit: ``3 s``, ``0.5 s``, ``400 ms``, ``2 min``."""

Clock: TypeAlias = Annotated[
    datetime.time, Spelling(read=read_clock, write=_write_clock, pattern=_CLOCK)
]
"""A time of day, written ``08:00``."""
