"""What every language analyser takes and gives."""

from __future__ import annotations

import dataclasses
import enum
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from phonecoach.language.site_phrases import SitePhrase
    from phonecoach.language.trial import Trial
    from phonecoach.units import Language

TRACE_PREFIX = "trace:"
LEARNED = ":learned"
"""What ends the name of the rule where there was none, only likeness."""

DOUBTED = ":doubted"
"""What is added to the name of a rule where likeness speaks against it."""
"""Stands before the name of a behaviour that was not heard but left a trace."""

_NO_FACTS: Mapping[str, tuple[str, ...]] = MappingProxyType({})


class Verdict(enum.StrEnum):
    """How surely a behaviour was heard; a fault counts only on `YES`."""

    YES = "yes"
    WEAK = "weak"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True, kw_only=True)
class Slots:
    """Values the case knows, so that they are matched and never recognised.

    Each is a tuple of accepted spellings; an empty one means "not known here", and the
    analyser falls back to context patterns.
    """

    company: tuple[str, ...] = ()
    own_name: tuple[str, ...] = ()
    caller_name: tuple[str, ...] = ()
    facts: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: _NO_FACTS)
    """Fact id to its accepted spellings."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """One turn of the trainee with what is needed to understand it."""

    id: str
    text: str
    """As it was typed or recognised, untouched."""

    prev: str = ""
    """The caller's line before it; empty when the trainee speaks first."""

    stage: str = ""
    """The kind of stage the call is in (``StageKind`` of the scenario), if known."""

    slots: Slots = field(default_factory=Slots)


@dataclass(frozen=True, slots=True, kw_only=True)
class Behaviour:
    """One thing a turn was heard to do."""

    name: str
    """A name of the vocabulary (``resources/checklist/behaviours.yaml``)."""

    verdict: Verdict
    span: tuple[int, int]
    """Start and end in code points of the raw text."""

    rule: str
    """The rule that matched: ``<behaviour>.<language>:<rule id>``; see `DOUBTED`."""

    why: str
    """One sentence for the trainee, in the turn's language."""

    @property
    def traced(self) -> str:
        """The behaviour that this is but a trace of; empty if it was heard."""
        traced = self.name.removeprefix(TRACE_PREFIX)
        return "" if traced == self.name else traced

    @property
    def is_likeness(self) -> bool:
        """Whether no rule heard it: its words are only like those that do this.

        A call goes on as if it had not been heard, and a card leaves it to a human.
        """
        return self.rule.endswith(LEARNED)

    @property
    def is_doubted(self) -> bool:
        """Whether a rule heard it, and its words are more like those that do not.

        A call goes on as if it had been heard, and a card leaves it to a human.
        """
        return self.rule.endswith(DOUBTED)

    @property
    def trace(self) -> Behaviour:
        """The same as no more than a trace."""
        name = TRACE_PREFIX + self.name
        return dataclasses.replace(self, name=name, verdict=Verdict.UNSURE)


class Outcome(enum.StrEnum):
    """How far a behaviour got when a turn was explained."""

    HEARD = "heard"
    STOPPED = "stopped"
    """A pattern was found, and something spoke against it."""

    NEAR = "near"
    """Only a part of a pattern was found."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """Why a behaviour was heard in a turn, or why it was not; for rule writers."""

    behaviour: str
    outcome: Outcome
    verdict: Verdict | None
    """None unless it was heard."""

    rule: str
    pattern: str
    """The pattern that matched, or came nearest, as it was written."""

    share: float
    """How much of the pattern was found, 0-1."""

    words: str
    """The part of the turn it was found in."""

    reason: str
    """What stopped it: a veto, an exclusion, a condition; otherwise empty."""


class Listener(Protocol):
    """Hears what turns of one language do. Same text, same verdict, no network.

    Attributes:
        language: The language it understands.
        version: Names analyser, dictionary and rules; goes into the card.
    """

    language: Language
    version: str

    def hear(self, turn: Turn) -> tuple[Behaviour, ...]:
        """Return the behaviours of a turn, by the start of their span, then name.

        After them come traces of others, each under its name after `TRACE_PREFIX` and
        never surer than `Verdict.UNSURE`.

        Raises:
            LanguageError: If the analyser cannot be reached any more.
        """
        ...

    def explain(self, turn: Turn) -> tuple[Explanation, ...]:
        """Return for each behaviour what matched, what stopped it, or came nearest.

        Raises:
            LanguageError: If the analyser cannot be reached any more.
        """
        ...

    def try_phrase(self, phrase: SitePhrase, turns: tuple[Turn, ...]) -> Trial:
        """Return what would change if a phrase counted.

        Raises:
            LanguageError: If the analyser cannot be reached any more.
        """
        ...

    def renew(self) -> None:
        """Hear what comes next by the phrases of the house as they are by then."""
        ...

    def warm_up(self) -> None:
        """Begin loading now, so that the first turn need not wait.

        Raises:
            LanguageError: If the analyser cannot be started.
        """
        ...

    def close(self) -> None:
        """Let go of processes and memory; hearing again starts afresh."""
        ...
