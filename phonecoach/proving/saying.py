"""What a random trainee says: behaviours and contents, in no language.

Rules look for behaviours, but also for facts, names and times in the words of a turn. A
trainee therefore says *which* fact or time is meant; the case's own words spell it, and
everything between is an ellipsis.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

from phonecoach.language.protocol import Behaviour, Verdict
from phonecoach.scenario import FactId
from phonecoach.scoring.matching import Promised

if TYPE_CHECKING:
    from collections.abc import Iterable

    from phonecoach.call.script import Script
    from phonecoach.scenario import CaseTexts

RULE: Final = "random"
"""Stands for the rule by which a behaviour was heard."""

_PAUSE: Final = "ø"
"""Belongs to no language of a case, so that no rule takes it for a word; and it is a
letter, so that the figures before and after it do not run together."""

_JOINT: Final = f" {_PAUSE} "


@dataclass(frozen=True, slots=True)
class Names:
    """Says a fact of the case."""

    fact: FactId


@dataclass(frozen=True, slots=True)
class Asks:
    """Asks for a fact of the case."""

    fact: FactId


class Address(enum.Enum):
    """How the caller is called."""

    RIGHT = enum.auto()
    GUESSED = enum.auto()
    WRONG = enum.auto()


@dataclass(frozen=True, slots=True)
class Jargon:
    """Uses the first trade term of the case."""

    explained: bool


Content: TypeAlias = Names | Asks | Address | Promised | Jargon
"""What a behaviour is about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    """One thing that a turn does."""

    does: str
    """A behaviour of the vocabulary."""

    verdict: Verdict = Verdict.YES
    about: tuple[Content, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Spelt:
    """A turn in the words of the case."""

    text: str
    behaviours: tuple[Behaviour, ...]
    named: tuple[FactId, ...]
    """Facts that are said or asked for."""


def spell(sayings: Iterable[Saying], script: Script) -> Spelt:
    """Return a turn as it would be heard, in the words of the case."""
    text, behaviours, named = "", [], []
    for one in sayings:
        start = len(text)
        words = (_words(content, script) for content in one.about)
        text += _JOINT.join(filter(None, words)) or _PAUSE
        span = (start, len(text))
        behaviours.append(
            Behaviour(name=one.does, verdict=one.verdict, span=span, rule=RULE, why="")
        )
        named += [
            content.fact for content in one.about if isinstance(content, Names | Asks)
        ]
        text += _JOINT
    return Spelt(
        text=text.rstrip(),
        behaviours=tuple(behaviours),
        named=tuple(dict.fromkeys(named)),
    )


def _words(content: Content, script: Script) -> str:
    match content:
        case Names(fact):
            return fact_words(fact, script.texts)
        case Asks(fact):
            return _question(fact, script.texts)
        case Address():
            return _address(content, script)
        case Promised():
            return _promise(content, script.texts)
        case Jargon(explained):
            return _term(script.texts, explained)


def fact_words(fact: FactId, texts: CaseTexts) -> str:
    """Return the words of a fact; nothing for the caller's name, which is no text."""
    known = texts.facts.get(fact)
    return "" if known is None else min((known.value, *known.forms), key=len)


def _question(fact: FactId, texts: CaseTexts) -> str:
    known = texts.facts.get(fact)
    if known is None:
        return ""
    return known.asked_by[0] if known.asked_by else known.label


def _address(address: Address, script: Script) -> str:
    names = script.case.caller.name[script.language]
    forms = {
        Address.RIGHT: names.right,
        Address.GUESSED: names.guessed,
        Address.WRONG: names.wrong,
    }
    # A form that is wrong for its manner alone is one only where it is set off.
    return f"{forms[address][0]}," if forms[address] else ""


def _promise(time: Promised, texts: CaseTexts) -> str:
    said = {
        Promised.WITHIN: texts.promise.within,
        Promised.TOO_EARLY: texts.promise.too_early,
        Promised.TOO_LATE: texts.promise.too_late,
    }
    return said[time][0] if said[time] else ""


def _term(texts: CaseTexts, explained: bool) -> str:
    if not texts.jargon:
        return ""
    term = texts.jargon[0]
    return f"{term.term}, {term.explained_by[0]}" if explained else term.term
