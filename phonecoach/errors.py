"""Errors that speak to the person at the screen."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Self


class PhonecoachError(Exception):
    """The root: whatever derives from this is shown to the person at the screen.

    Its text is a whole sentence: what happened, where, and what to do. Anything else
    that reaches an exception hook is our bug, and is logged with its traceback.
    """


class Told(str):
    """A sentence that remembers what it was put together from.

    It is an ordinary English text; whoever speaks another language looks its pattern up
    and fills the same values in.

    Attributes:
        pattern: The sentence with names in braces where values stand.
        values: Pairs of such a name and its value; a value may be `Told` itself.
    """

    __slots__ = ("pattern", "values")

    pattern: str
    values: tuple[tuple[str, object], ...]

    def __new__(
        cls, text: str, pattern: str = "", values: tuple[tuple[str, object], ...] = ()
    ) -> Self:
        """Return a text with its pattern; without one it is its own."""
        made = super().__new__(cls, text)
        made.pattern = pattern or text
        made.values = values
        return made


def told(pattern: str, /, **values: object) -> str:
    """Return a sentence with its values filled in; it is `Told`."""
    return Told(pattern.format(**values), pattern, tuple(values.items()))


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Problem:
    """One fault of a content file, told with its place."""

    path: Path

    line: int
    """Counted from 1; 0 when the fault is the file as a whole."""

    text: str
    """A sentence: what is wrong and what to do; `Told` where values stand in it."""

    def __str__(self) -> str:
        place = f"{self.path}:{self.line}" if self.line else f"{self.path}"
        return f"{place}: {self.text}"


class ContentError(PhonecoachError):
    """Content files cannot be used as they stand.

    Attributes:
        problems: Every fault that was found, in file order; never empty.
    """

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        self.problems = problems
        super().__init__("\n".join(str(problem) for problem in problems))


class InputError(PhonecoachError):
    """What was typed or handed in on the command line cannot be used."""


class LanguageError(PhonecoachError):
    """A language analyser could not be started or stopped answering."""


class VoiceError(PhonecoachError):
    """A voice could not be read or analysed."""


class TranscriptError(PhonecoachError):
    """What was said could not be written down; the call goes on without."""


class StoreError(PhonecoachError):
    """The training record could not be read or written."""


class ReportError(PhonecoachError):
    """A report could not be made, or not be written."""
