"""What the case knows, asked of what was said and written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from phonecoach.scenario import CALLER_NAME, FactKind
from phonecoach.scoring.matching import says_fact

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from phonecoach.scenario import Fact, FactId
    from phonecoach.scoring.view import CallView
    from phonecoach.units import Micros


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
    return facts_of(call, lambda fact: fact.id in known and wanted(fact))


def says(call: CallView, text: str, fact: Fact) -> bool:
    """Return whether a text holds a fact of the case."""
    words = call.texts.facts.get(fact.id)
    return words is not None and says_fact(text, words, fact.kind, call.head.language)


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


def is_matter(fact: Fact) -> bool:
    """Whether a fact is a wish or circumstance, known by its key words."""
    return fact.kind is FactKind.MATTER
