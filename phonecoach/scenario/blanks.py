"""Blanks in a follow-up's wordings: filled with what is remembered of the call before.

A wording with a blank that cannot be filled is not said: a line that has one also has
a wording without any.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

OWN_NAME: Final = "own_name"
"""The name by which the trainee had introduced themselves."""

PROMISED_DAY: Final = "promised_day"
PROMISED_TIME: Final = "promised_time"
"""The day and the time for which the call was promised, as the earlier case words
them where it knows them, or else as they were written down."""

LEFT_OPEN: Final = "left_open"
"""What the earlier case calls the first thing that was not told."""

BLANKS: Final = (OWN_NAME, PROMISED_DAY, PROMISED_TIME, LEFT_OPEN)

_BLANK: Final = re.compile(r"\{(\w*)\}")


def blanks_in(text: str) -> tuple[str, ...]:
    """Return the names of the blanks in a text, in order, whether known or not."""
    return tuple(_BLANK.findall(text))


def filled(text: str, values: Mapping[str, str]) -> str | None:
    """Return a text with its blanks filled; None where a value is missing."""
    if not all(values.get(name) for name in blanks_in(text)):
        return None
    return _BLANK.sub(lambda found: values[found[1]], text)


def without_blanks(text: str) -> str:
    """Return what is said of a text in any case, so that its length can be told."""
    return _BLANK.sub("", text)
