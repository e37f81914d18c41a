"""A trainee's own notebook: standard answers, and six lines at the end of a week."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from datetime import date

    from phonecoach.units import Language

LINES: Final = 6
"""Lines of a week: what was done after calls, and how to do it better."""

_LONGEST: Final = 600


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """A question that customers often ask, and one's own standard answer."""

    question: str
    answer: str


def phrases_key(language: Language) -> str:
    """Return the name under which somebody's phrases in a language are kept."""
    return f"phrases_{language}"


def week_key(day: date) -> str:
    """Return the name under which the lines of the week of a day are kept."""
    year, week, _ = day.isocalendar()
    return f"week_{year}_{week:02}"


def phrases_from(kept: Any) -> tuple[Phrase, ...]:  # noqa: ANN401 (any JSON value)
    """Return the phrases that were kept; what is none is passed over."""
    if not isinstance(kept, list):
        return ()
    found = (
        Phrase(question=_text(one.get("question")), answer=_text(one.get("answer")))
        for one in kept
        if isinstance(one, Mapping)
    )
    return tuple(one for one in found if one.question or one.answer)


def phrases_to(phrases: tuple[Phrase, ...]) -> list[dict[str, str]]:
    """Return phrases as they are kept."""
    return [{"question": one.question, "answer": one.answer} for one in phrases]


def lines_from(kept: Any) -> tuple[str, ...]:  # noqa: ANN401 (any JSON value)
    """Return the `LINES` lines of a week that were kept; empty where none were."""
    given = [_text(one) for one in kept] if isinstance(kept, list) else []
    return tuple((*given, *[""] * LINES)[:LINES])


def _text(value: Any) -> str:  # noqa: ANN401 (any JSON value)
    return value.strip()[:_LONGEST] if isinstance(value, str) else ""
