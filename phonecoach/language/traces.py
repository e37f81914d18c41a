"""Words that may be a behaviour which no rule heard.

A listener that hears nothing may have missed something. Where words were left over
that are at home in the phrases of a behaviour, or where words near one of its phrases
stopped it, there is a trace of it: too little to say it was done, too much to say it
was not.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from phonecoach.language.elements import named_words
from phonecoach.language.rules import Trace

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from phonecoach.language.hearing import Hearing, Hit
    from phonecoach.language.rules import Implied, Rule, RuleBook
    from phonecoach.language.segments import Reading
    from phonecoach.language.tokens import Token

AT_HOME_AT_MOST = 8
"""A word in the phrases of more behaviours than this tells of none of them.

Source:
    Measured on turns that no writer of rules had seen, as with `LEAST`.
"""

LEAST = 0.5
"""How much words have to tell of a behaviour together, to be a trace of it.

A word that is at home in the phrases of n behaviours tells 1/n of each. Behaviours that
are heard too rarely have a level of their own under ``traces:`` in ``common.yaml``.
"""


def telling_words(
    rules: Iterable[Rule], implied: Implied
) -> dict[str, tuple[str, ...]]:
    """Return word to the few behaviours in whose phrases it is at home."""
    at_home: defaultdict[str, set[str]] = defaultdict(set)
    for rule in rules:
        names = implied.also(rule.behaviour)
        for pattern in rule.any:
            for word in named_words(pattern.variants):
                at_home[word.removeprefix("=")].update(names)
    return {
        word: tuple(sorted(names))
        for word, names in sorted(at_home.items())
        if len(names) <= AT_HOME_AT_MOST
    }


def traces(
    book: RuleBook, hearing: Hearing, heard: Mapping[str, Hit]
) -> dict[str, tuple[int, int]]:
    """Return behaviour to the clause with a trace of it, first and last token.

    Args:
        book: The rules by which was heard.
        hearing: The turn.
        heard: What was heard in it, however surely; of that there is no trace.
    """
    found = left_behind(book, hearing, heard)
    for name, (share, place) in told(hearing.reading, heard, book.telling).items():
        if share >= book.common.traces.get(name, LEAST):
            found.setdefault(name, place)
    return {
        name: _clause(hearing.reading, place)
        for name, place in sorted(found.items())
        if name not in heard
    }


def left_behind(
    book: RuleBook, hearing: Hearing, heard: Mapping[str, Hit]
) -> dict[str, int]:
    """Return behaviour to the place of the first match that leaves a trace of it.

    A rule that only ever leaves a trace leaves none in words that something else that
    was heard rests on: the good of a good morning agrees to nothing.

    Args:
        book: The rules by which was heard.
        hearing: The turn.
        heard: What was heard in it.
    """
    taken = _taken(heard)
    found: dict[str, int] = {}
    for attempt in hearing.leave_traces():
        if attempt.rule.trace is Trace.ONLY and taken.issuperset(attempt.match.named):
            continue
        for name in book.implied.also(attempt.rule.behaviour):
            found.setdefault(name, attempt.match.start)
    return found


def told(
    reading: Reading, heard: Mapping[str, Hit], telling: Mapping[str, tuple[str, ...]]
) -> dict[str, tuple[float, int]]:
    """Return behaviour to how much the words left over tell of it, and the best place.

    Args:
        reading: The turn.
        heard: What was heard in it; words that it rests on are not left over.
        telling: As `telling_words` returns it.
    """
    taken = _taken(heard)
    shares: defaultdict[str, list[tuple[float, int]]] = defaultdict(list)
    for place, token in enumerate(reading.tokens):
        if place not in taken:
            for name, share in _tells(token, telling).items():
                shares[name].append((share, -place))
    return {
        name: (sum(share for share, _ in found), -max(found)[1])
        for name, found in shares.items()
    }


def _taken(heard: Mapping[str, Hit]) -> set[int]:
    return {place for hit in heard.values() for place in range(hit.start, hit.end)}


def _tells(token: Token, telling: Mapping[str, tuple[str, ...]]) -> dict[str, float]:
    """Return behaviour to how much a word tells of it, by the best of its forms."""
    found: dict[str, float] = {}
    for key in token.keys:
        names = telling.get(key.removeprefix("="), ())
        for name in names:
            found[name] = max(found.get(name, 0.0), 1 / len(names))
    return found


def _clause(reading: Reading, place: int) -> tuple[int, int]:
    clauses = (one for part in reading.sentences for one in part.clauses)
    return next((one.lo, one.hi) for one in clauses if one.lo <= place < one.hi)
