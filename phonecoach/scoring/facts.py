"""What the case knows, asked of what was said and written."""

from __future__ import annotations

import functools
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from phonecoach.scenario import CALLER_NAME, FactId, FactKind
from phonecoach.scoring.matching import (
    MISSED,
    Agreement,
    Comparison,
    compare,
    weekday_named,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from phonecoach.scenario import Fact
    from phonecoach.scoring.view import CallView
    from phonecoach.units import Micros

TODAY: Final = FactId("today")
"""Says on which day of the week a case is set."""


def facts_of(call: CallView, wanted: Callable[[Fact], bool]) -> tuple[Fact, ...]:
    """Return the facts of the case that are wanted, in file order."""
    return tuple(fact for fact in call.case.file.facts if wanted(fact))


def given_by(
    call: CallView,
    instant: Micros | None = None,
    wanted: Callable[[Fact], bool] = lambda _: True,
) -> tuple[Fact, ...]:
    """Return the wanted facts the caller had said by an instant, or at all."""
    known = set(call.given if instant is None else call.known_at(instant))
    given = [fact for fact in call.case.file.facts if fact.id in known]
    return tuple(fact for fact in given if wanted(fact))


def day_of(call: CallView) -> date:
    """Return the day a call is set on, from which tomorrow and Friday are counted.

    Where the case says which day of the week it is, that is the one nearest to the day
    on which the call was taken.
    """
    taken = call.head.started.date()
    words = call.texts.facts.get(TODAY)
    weekday = weekday_named(words.value, call.head.language) if words else None
    return taken if weekday is None else _nearest(taken, weekday)


@functools.lru_cache
def _nearest(taken: date, weekday: int) -> date:
    return taken + timedelta(days=(weekday - taken.weekday() + 3) % 7 - 3)


def compared(call: CallView, text: str, fact: Fact) -> Comparison:
    """Return how far a text holds a fact of the case."""
    words = call.texts.facts.get(fact.id)
    if words is None:
        return MISSED
    return compare(text, words, fact.kind, call.head.language, day_of(call))


def says(call: CallView, text: str, fact: Fact) -> bool:
    """Return whether a text holds a fact of the case, so that one can go by it."""
    return compared(call, text, fact).agreement is Agreement.FULL


def said_in(call: CallView, text: str, facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """Return which facts a text holds."""
    return tuple(fact for fact in facts if says(call, text, fact))


def labels(call: CallView, facts: Iterable[Fact]) -> str:
    """Return the facts' names as they stand on the case sheet, joined by ``|``."""
    return "|".join(label(call, fact.id) for fact in facts)


def label(call: CallView, fact: FactId) -> str:
    """Return a fact's name as it stands on the case sheet."""
    words = call.texts.facts.get(fact)
    return words.label if words else fact


def caller_named(call: CallView) -> Micros | None:
    """Return when the caller's name was known; who is rung is known by it at once."""
    return call.on_the_line if call.outgoing else call.given.get(CALLER_NAME)


def is_secret(fact: Fact) -> bool:
    """Whether a fact may not be told to everybody who rings."""
    return fact.personal or fact.confidential


def is_matter(fact: Fact) -> bool:
    """Whether a fact is a wish or circumstance, known by its key words."""
    return fact.kind is FactKind.MATTER
