"""A second opinion on what rules heard, learned from labelled turns.

Rules hear what their writers thought of. What was learned from labelled turns weighs
each thing heard, and each thing the words of the turn speak for: by the words, by what
the caller said before, and by how often a rule was right. It never adds a fault.

``learned.json`` beside the rules of a language holds it; written by
``tests/bench/learning.py``. A turn's words are ``words``: each way of looking at them
(`looks`) with the behaviours it speaks for or against, `encoded`
log-odds of ``behaviours`` in their order. ``rules`` says how far to trust a rule,
``heard`` and ``unheard`` how to weigh it up.
"""

from __future__ import annotations

import functools
import hashlib
import itertools
import json
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from phonecoach.errors import ContentError, Problem
from phonecoach.language.hearing import Hit
from phonecoach.language.protocol import Verdict
from phonecoach.language.segments import Reading, Sentence

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from phonecoach.language.tokens import Token
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
_DIGITS = re.compile(r"\d+")
_UNSPACED = re.compile("[぀-ヿ一-鿿]")
"""Japanese letters: words of such scripts are cut now one way, now another."""


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


def runs_of_words(reading: Reading) -> Iterable[tuple[str, int, int]]:
    """Yield one to three words in a row of a sentence, and where they stand."""
    for sentence in reading.sentences:
        view = sentence.view
        said = [_shown(one.surface) for one in reading.tokens[view.lo : view.hi]]
        for length in (3, 2, 1):
            for at in range(len(said) - length + 1):
                lo = view.lo + at
                yield " ".join(said[at : at + length]), lo, lo + length


class Look(NamedTuple):
    """What is seen of a turn, or of a sentence of it."""

    text: frozenset[str]
    scene: frozenset[str]


def looks(reading: Reading, prev: Reading | None) -> list[Look]:
    """Return what is seen of a turn, then what of each sentence as if it stood alone.

    What one sentence does is not undone by another that has nothing to do with it.

    Words in a row are as they were said (``^`` and ``$`` are the ends of a sentence,
    ``a _ b`` has any word between), ``l:`` what they are forms of, with ``?`` in a
    question, ``k:`` every name the analyser has for them, ``c:`` two or three letters
    in a row where no blanks stand between words. Of the scene, ``ns:`` tells of how
    many sentences, ``nt:`` of how many words, ``p:`` the caller's, ``o`` what both say.
    """
    each = [_sentence_features(reading, one) for one in reading.sentences]
    places = [(one.view.lo, one.view.hi) for one in reading.sentences]
    if len(each) != 1:
        each.insert(0, {"^"}.union(*each))
        places.insert(0, (0, len(reading.tokens)))
    before = _scene_before(prev)
    return [
        Look(
            frozenset(text),
            frozenset(
                before
                | _length(len(reading.sentences) if at == 0 else 1, hi - lo)
                | _shared(reading.tokens[lo:hi], prev)
            ),
        )
        for at, (text, (lo, hi)) in enumerate(zip(each, places, strict=True))
    ]


def _sentence_features(reading: Reading, sentence: Sentence) -> set[str]:
    tokens = reading.tokens[sentence.view.lo : sentence.view.hi]
    found = {"^"} | _in_a_row(["^", *(_shown(one.surface) for one in tokens), "$"])
    mark = "?" if any(one.question for one in sentence.clauses) else "."
    stems = [_stem(one) for one in tokens]
    found.add(mark)
    found.update(f"l:{one}{mark}" for one in stems)
    found.update(f"l:{a} {b}" for a, b in itertools.pairwise(stems))
    found |= _letters("".join(one.surface for one in tokens))
    for token in tokens:
        found.update(f"k:{key}" for key in token.keys if key[:1] != "=")
    return found


def _letters(said: str) -> set[str]:
    if not _UNSPACED.search(said):
        return set()
    ends = f"^{said}$"
    return {
        f"c:{ends[at : at + length]}"
        for length in (2, 3)
        for at in range(len(ends) - length + 1)
    }


def _in_a_row(said: list[str]) -> set[str]:
    pairs = itertools.pairwise(said)
    triples = list(zip(said, said[1:], said[2:], strict=False))
    return {
        *said[1:-1],
        *map(" ".join, pairs),
        *map(" ".join, triples),
        *(f"{first} _ {last}" for first, _, last in triples),
    }


def _scene_before(prev: Reading | None) -> set[str]:
    if prev is None:
        return {"p0"}
    said = {f"p:{one.lemma or one.surface}" for one in prev.tokens}
    return said | {"pq" if prev.question else "pn"}


def _length(sentences: int, tokens: int) -> set[str]:
    return {f"ns:{min(4, sentences)}", f"nt:{min(6, tokens.bit_length())}"}


def _shared(tokens: Sequence[Token], prev: Reading | None) -> set[str]:
    """Return how much of what the caller said is said again."""
    if prev is None:
        return set()
    own = {one.lemma for one in tokens if one.lemma}
    shared = len(own & {one.lemma for one in prev.tokens})
    found = {f"ov{count}" for count in range(min(shared, 5) + 1)}
    if own:
        found.add(f"os{4 * shared // len(own)}")
    if _digits(tokens) & _digits(prev.tokens):
        found.add("ovd")
    return found


def _digits(tokens: Sequence[Token]) -> set[str]:
    return {run for one in tokens for run in _DIGITS.findall(one.surface)}


def _shown(surface: str) -> str:
    return "#" if _DIGITS.search(surface) else surface


def _stem(token: Token) -> str:
    return _shown(token.lemma or token.surface)


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
