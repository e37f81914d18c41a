"""Rules as data: what a rule of a language file says, once read and compiled."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from phonecoach.language.lexicon import Lexicon
from phonecoach.language.patterns import Pattern
from phonecoach.language.protocol import Slots, Verdict
from phonecoach.units import Language


class Need(enum.StrEnum):
    """Whether something must, must not or may be so."""

    YES = "yes"
    NO = "no"
    ANY = "any"

    def allows(self, so: bool) -> bool:
        """Return whether a state is as needed."""
        return self is Need.ANY or (self is Need.YES) == so


class Trace(enum.StrEnum):
    """What a match of a rule leaves where it was not heard."""

    YES = "yes"
    """A trace, if words near it stopped it."""

    NO = "no"
    """Nothing: it is stopped all the time."""

    ONLY = "only"
    """A trace and never more, stopped or not: the rule hears nothing for certain."""


class Position(enum.StrEnum):
    """Where in the turn the sentence of a match must be."""

    ANY = "any"
    FIRST = "first"
    LAST = "last"


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A turn a rule must, or must not, hear its behaviour in."""

    text: str
    prev: str
    stage: str
    slots: Slots
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Overlap:
    """How much a sentence must share with the caller's line before it."""

    lemmas: int = 0
    """Least number of content words in common."""

    share: float = 0.0
    """Least share (0-1) of the sentence's content words."""

    digits: int = 0
    """Least number of digits in a row in common, however they are spoken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrevNeed:
    """What the caller's line before the turn must be like."""

    any: tuple[Pattern, ...] = ()
    none: tuple[Pattern, ...] = ()
    question: Need = Need.ANY
    empty: Need = Need.ANY
    overlap: Overlap | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnNeed:
    """What the turn as a whole must be like."""

    min_tokens: int = 0
    max_tokens: int = 1_000_000
    position: Position = Position.ANY
    any: tuple[Pattern, ...] = ()
    none: tuple[Pattern, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Rule:
    """One way of hearing one behaviour."""

    behaviour: str
    id: str
    verdict: Verdict
    any: tuple[Pattern, ...]
    """One of them must be found; empty only with an overlap."""

    none: tuple[Pattern, ...]
    """None of them may touch the clauses of the match."""

    allow: frozenset[str]
    """Vetoes that do not stop this rule."""

    question: Need
    imperative: Need
    where: frozenset[str]
    """Kinds of stage; empty for all. An unknown stage fits."""

    without_slot: str
    """A slot that must not be known: this rule is the way without it."""

    prev: PrevNeed
    turn: TurnNeed
    with_: frozenset[str]
    """Behaviours of which one must be heard in the same turn."""

    not_with: frozenset[str]
    """Behaviours of which none may be heard in the same turn."""

    not_here: frozenset[str]
    """Behaviours of which none may be heard in the clauses of the match."""

    trace: Trace
    """What it leaves where it was not heard."""

    yes: tuple[Example, ...]
    no: tuple[Example, ...]
    path: Path
    line: int

    @property
    def waits(self) -> bool:
        """Whether it asks for other behaviours, so that those come first."""
        return bool(self.with_ or self.not_with or self.not_here)


@dataclass(frozen=True, slots=True, kw_only=True)
class Common:
    """What all rules of a language share."""

    language: Language
    why: str
    """Template of the sentence for the trainee; ``{words}`` is what was heard."""

    hesitations: Mapping[str, str] = field(default_factory=dict)
    """Sounds that are as good as not said, each with the beginning of its tag."""

    fillers: frozenset[str] = frozenset()
    """Words that may stand before the beginning or after the end of a clause."""

    function_words: frozenset[str] = frozenset()
    """Words without content, for comparing with the caller's line."""

    digits: Mapping[str, str] = field(default_factory=dict)
    """Spoken digit to figure."""

    question: tuple[Pattern, ...] = ()
    imperative: tuple[Pattern, ...] = ()
    sentence_cuts: tuple[Pattern, ...] = ()
    clause_cuts: tuple[Pattern, ...] = ()
    never_cut: tuple[Pattern, ...] = ()
    vetoes: Mapping[str, tuple[Pattern, ...]] = field(default_factory=dict)
    traces: Mapping[str, float] = field(default_factory=dict)
    """Behaviour to how much words have to tell of it, where not as usual."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Implied:
    """How behaviours follow from one another, in every language."""

    implies: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Behaviour to those that are heard with it."""

    excludes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Behaviour to those it stands in for, within the same clause."""

    def also(self, behaviour: str) -> tuple[str, ...]:
        """Return a behaviour and those that are heard with it."""
        return (behaviour, *self.implies.get(behaviour, ()))


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleBook:
    """All rules of one language."""

    common: Common
    implied: Implied
    rules: tuple[Rule, ...]
    why: Mapping[str, str]
    """Behaviour to its own template, where it has one."""

    lexicon: Lexicon
    """That of all patterns in it."""

    vocabulary: tuple[str, ...]
    """The words its patterns look for, in order."""

    telling: Mapping[str, tuple[str, ...]]
    """Word to the few behaviours in whose phrases it is at home."""

    @property
    def behaviours(self) -> tuple[str, ...]:
        """The behaviours that have rules or are implied, by name."""
        named = list(dict.fromkeys(rule.behaviour for rule in self.rules))
        for behaviour in named:  # grows while it is read
            implied = self.implied.implies.get(behaviour, ())
            named += [other for other in implied if other not in named]
        return tuple(sorted(named))
