"""How a turn is looked at where likeness is learned and told: as features by name."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from phonecoach.language.segments import Reading, Sentence
    from phonecoach.language.tokens import Token

_DIGITS = re.compile(r"\d+")
_UNSPACED = re.compile("[぀-ヿ一-鿿]")
"""Japanese letters: words of such scripts are cut now one way, now another."""


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
