"""A second opinion on what rules heard, learned from labelled turns.

Rules hear what their writers thought of. What was learned from labelled turns weighs
each thing heard, and each thing the words of the turn speak for: by the words, by what
the caller said before, and by how often a rule was right. It never adds a fault.

``learned.json`` beside the rules of a language holds it; written by
``tests/bench/learning.py``. A turn's words are ``words``: each way of looking at them
(see `looks`) with the behaviours it speaks for or against, `encoded`
log-odds of ``behaviours`` in their order. ``rules`` says how far to trust a rule,
``heard`` and ``unheard`` how to weigh it up.
"""

from __future__ import annotations

import functools
import hashlib
import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from phonecoach.errors import ContentError, Problem
from phonecoach.language.hearing import Hit
from phonecoach.language.looks import looks, runs_of_words
from phonecoach.language.protocol import Verdict
from phonecoach.language.segments import Reading

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from phonecoach.units import Language

FAULTS: Final = frozenset(
    {
        *("rude", "blame_caller", "argue", "excuse", "flat_refusal", "vague"),
        *("casual_register", "blame_colleague"),
    }
)
"""Never added."""

NAMED: Final = frozenset(
    {"state_company", "state_own_name", "use_caller_name", "disclose_data"}
)
"""The case knows the words of these; nothing was learned of them."""

HEARD_FROM: Final = 0.3
"""What was heard stays heard from this probability on.

Source:
    Turns of writers whom neither rules nor weights were fitted to: 0.4 does as well
    there, and this leaves more of what a rule can say why it heard.
"""

FAULT_FROM: Final = 0.7
"""A fault stays heard from this probability on: whoever is accused wrongly loses trust.

Source:
    On such turns 92 to 95 of 100 faults that stay are there, in each language.
"""

ADDED_FROM: Final = 0.4
"""What the rules did not hear is added from this probability on.

Source:
    About best on such turns.
"""

WORTH_ASKING: Final = -2.5
"""Log-odds of the words from which on something unheard is weighed up at all."""

STEP: Final = 0.2
"""Weights are written in steps of it."""

_MOST_LEVEL, _LEAST_LEVEL = 45, 2
_FIRST, _NOUGHT = 48, 80
"""The code points of the first behaviour, and of a weight of 0."""

_MOST_LOG_ODDS = 6.0
_SITE = "site_"


class Opinion(NamedTuple):
    """What was learned thinks of one behaviour of a turn."""

    probability: float
    heard: bool
    """Whether the rules heard it."""

    is_fault: bool

    @property
    def dropped(self) -> bool:
        """Whether the rules heard it and were probably wrong."""
        least = FAULT_FROM if self.is_fault else HEARD_FROM
        return self.heard and self.probability < least

    @property
    def added(self) -> bool:
        """Whether the rules did not hear it and it is probably there."""
        return not self.heard and self.probability > ADDED_FROM


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a turn and the rules tell about it.

    Attributes:
        reading: The turn.
        prev: The caller's line before it; None where there is none.
        hits: All that rules heard.
        told: Behaviour to how much the words left over tell of it.
        left: Behaviours of which something that was stopped left a trace.
    """

    reading: Reading
    prev: Reading | None
    hits: tuple[Hit, ...]
    told: Mapping[str, float]
    left: frozenset[str]

    @property
    def heard(self) -> frozenset[str]:
        """What counts as heard."""
        return frozenset(hit.behaviour for hit in self.hits if counts(hit))


def counts(hit: Hit) -> bool:
    """Return whether a hit counts: a fault does only where it is beyond doubt."""
    verdict = hit.rule.verdict
    return verdict is Verdict.YES or (
        verdict is Verdict.WEAK and hit.behaviour not in FAULTS
    )


def rule_key(hit: Hit) -> str:
    """Return the name under which trust in a rule is kept."""
    return f"{hit.behaviour} {hit.rule.behaviour}/{hit.rule.id}"


class Learned:
    """What was learned of one language.

    Attributes:
        why: Sentence for the trainee; ``{words}`` are those that spoke for it most.
    """

    def __init__(self, plain: Mapping[str, Any]) -> None:
        """Take what a file holds.

        Raises:
            LookupError: If something is missing in it.
            TypeError: If something in it is of another kind.
        """
        self.why: str = plain["why"]
        self._own: dict[str, list[float]] = plain["behaviours"]
        self._names = tuple(self._own)
        self._words: dict[str, str] = plain["words"]
        self._rules: dict[str, float] = plain["rules"]
        self._heard: list[float] = plain["heard"]
        self._unheard: list[float] = plain["unheard"]

    def opinions(self, evidence: Evidence) -> dict[str, Opinion]:
        """Return behaviour to what is thought of it; others are left as they are."""
        heard = evidence.heard
        found = {}
        for name, words in zip(self._names, self._log_odds(evidence), strict=True):
            if name in NAMED or (name in FAULTS and name not in heard):
                continue
            if name in heard:
                hits = [hit for hit in evidence.hits if hit.behaviour == name]
                if any(hit.rule.id.startswith(_SITE) for hit in hits):
                    continue
                tells = heard_features(words, hits, [self._trust(one) for one in hits])
            elif words >= WORTH_ASKING:
                tells = unheard_features(words, name, evidence)
            else:
                continue
            odds = self._weigh(name, words, tells, heard)
            found[name] = Opinion(
                probability=1 / (1 + math.exp(-odds)),
                heard=name in heard,
                is_fault=name in FAULTS,
            )
        return found

    def best_words(self, reading: Reading, behaviour: str) -> tuple[int, int]:
        """Return from where to where stands what speaks for a behaviour most.

        Places of tokens, the second past the last one.
        """
        at = self._names.index(behaviour)
        best = (-math.inf, 0, 1)
        for said, lo, hi in runs_of_words(reading):
            for one, weight in decoded(self._words.get(said, "")):
                if one == at and weight > best[0]:
                    best = (weight, lo, hi)
        return best[1], best[2]

    def _trust(self, hit: Hit) -> float:
        own = self._own[hit.behaviour]
        return self._rules.get(rule_key(hit), own[1])

    def _log_odds(self, evidence: Evidence) -> list[float]:
        """Return what the words and the caller's say, in the order of the names."""
        own = [one[0] for one in self._own.values()]
        most = [-_MOST_LOG_ODDS] * len(own)
        for look in looks(evidence.reading, evidence.prev):
            text, scene = self._speaks_for(look.text), self._speaks_for(look.scene)
            for at, three in enumerate(zip(own, text, scene, strict=True)):
                most[at] = max(most[at], sum(three))
        return [min(_MOST_LOG_ODDS, one) for one in most]

    def _speaks_for(self, features: frozenset[str]) -> list[float]:
        found = [0.0] * len(self._names)
        share = 1 / math.sqrt(len(features))
        for said in features:
            for at, weight in decoded(self._words.get(said, "")):
                found[at] += weight * share
        return found

    def _weigh(
        self, name: str, words: float, tells: list[float], heard: frozenset[str]
    ) -> float:
        is_heard = name in heard
        bias, slope = self._own[name][2:4] if is_heard else self._own[name][4:6]
        weights = self._heard if is_heard else self._unheard
        shared = sum(a * b for a, b in zip(weights, tells, strict=True))
        return bias + slope * words + shared


def levels_of(weights: Iterable[float]) -> list[int]:
    """Return weights as they are written, in `STEP`; 0 for what hardly matters."""
    levels = [max(-_MOST_LEVEL, min(_MOST_LEVEL, round(w / STEP))) for w in weights]
    return [level if abs(level) >= _LEAST_LEVEL else 0 for level in levels]


def encoded(levels: Iterable[int]) -> str:
    """Return two characters for each place that is not 0: which it is, and how much."""
    return "".join(
        chr(_FIRST + at) + chr(_NOUGHT + level)
        for at, level in enumerate(levels)
        if level
    )


@functools.lru_cache(maxsize=8_192)
def decoded(row: str) -> tuple[tuple[int, float], ...]:
    """Return the places of what was `encoded`, each with its weight."""
    return tuple(
        (ord(at) - _FIRST, (ord(level) - _NOUGHT) * STEP)
        for at, level in zip(row[::2], row[1::2], strict=True)
    )


def heard_features(words: float, hits: list[Hit], trust: list[float]) -> list[float]:
    """Return what tells whether something heard is there."""
    return [
        *_bent(words),
        max(trust),
        min(trust),
        min(len({rule_key(one) for one in hits}), 4) - 1.0,
        math.log1p(max(one.end - one.start for one in hits)),
        float(hits[0].behaviour in FAULTS),
        float(any(one.rule.verdict is Verdict.YES for one in hits)),
    ]


def unheard_features(words: float, name: str, evidence: Evidence) -> list[float]:
    """Return what tells whether something that was not heard is there."""
    told = min(evidence.told.get(name, 0.0), 3.0)
    return [*_bent(words), float(name in evidence.left), told]


def _bent(words: float) -> list[float]:
    return [words, max(words, 0.0), max(words + 2, 0.0)]


def learned_file(folder: Path, language: Language) -> Path:
    """Return where that of a language lies, beside its rules."""
    return folder / language / "learned.json"


def learned_digest(folder: Path, language: Language) -> str:
    """Return eight hex digits that change whenever it does; "" where there is none."""
    path = learned_file(folder, language)
    if not path.is_file():
        return ""
    content = path.read_bytes().replace(b"\r\n", b"\n")
    return hashlib.sha256(content).hexdigest()[:8]


def read_learned(folder: Path, language: Language) -> Learned | None:
    """Return what was learned of a language; None where nothing was.

    Raises:
        ContentError: If the file cannot be read.
    """
    path = learned_file(folder, language)
    if not path.is_file():
        return None
    try:
        return Learned(json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, LookupError, TypeError, AttributeError) as error:
        text = f"What was learned cannot be read ({error})."
        raise ContentError((Problem(path=path, line=0, text=text),)) from error
