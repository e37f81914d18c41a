"""The pattern language of rules: from what was written to a pattern."""

from __future__ import annotations

import functools
import itertools
import re
from typing import TYPE_CHECKING

from phonecoach.language.elements import (
    ANCHORS,
    Gap,
    Word,
    consumes,
    make_word,
    merged,
)
from phonecoach.language.lexicon import Lexicon
from phonecoach.language.patterns import Pattern

if TYPE_CHECKING:
    from collections.abc import Mapping

    from phonecoach.language.elements import Element, Variant

GAP = 3
WIDE_GAP = 8
MOST_VARIANTS = 400
"""A pattern that unfolds into more is refused: it would be slow, and surely a slip."""


class PatternError(ValueError):
    """A pattern cannot be compiled; the text is a sentence that says why."""


_PIECES = re.compile(
    r"\s*(?:(?P<gap>~~|~\d*)(?=\s|$)|(?P<anchor>\^\^|\^|\$\$|\$|,|/)(?=[\s)|]|$)"
    r"|(?P<sign>[()|!?])|(?P<tag>\[[^\]\s]+\])|(?P<set><\w+>)|(?P<slot>\{[\w:]+\})"
    r"|(?P<word>=?[^\s()|!?\[\]<>{}~^$,/]+))"
)
_SLOTS = re.compile(r"\{(company|own_name|caller_name|fact(:\w+)?)\}")
_Pieces = list[tuple[str, str]]


class PatternCompiler:
    """Compiles patterns that share named sets.

    Attributes:
        lexicon: That of all patterns it compiles.
    """

    def __init__(
        self, sets: Mapping[str, tuple[str, ...]], lexicon: Lexicon | None = None
    ) -> None:
        self.lexicon = lexicon or Lexicon()
        self._sets = sets
        self._compiled: dict[str, Pattern] = {}
        self._numbered: dict[Word, Word] = {}
        self._open: list[str] = []
        self._unfolded: dict[str, list[Variant]] = {}

    def compile(self, source: str) -> Pattern:
        """Return the compiled pattern.

        Raises:
            PatternError: If it is not well formed, names an unknown set or slot, or
                could match without a single word.
        """
        pattern = self._compiled.get(source)
        if pattern is None:
            pattern = self._compiled[source] = self._compile(source)
        return pattern

    def _compile(self, source: str) -> Pattern:
        variants = tuple(dict.fromkeys(self._variants(source)))
        if not variants:
            raise PatternError("The pattern can match nothing; fill its empty sets.")
        for variant in variants:
            if not any(consumes(one) for one in variant):
                raise PatternError(
                    "The pattern could match without any word; at least one word "
                    "must not be optional."
                )
            if isinstance(variant[0], Gap):
                raise PatternError(
                    "A pattern cannot begin with a gap; take the ~ away, or write ^ "
                    "before it for the beginning of a clause."
                )
        numbered = tuple(tuple(map(self._with_number, one)) for one in variants)
        return Pattern(source, self.lexicon.add(numbered), self.lexicon)

    def _with_number(self, element: Element) -> Element:
        """Return an element of a finished pattern; a word gets its number."""
        if not isinstance(element, Word):
            return element
        numbered = self._numbered.get(element)
        if numbered is None:
            number = self.lexicon.number(element.needs)
            numbered = self._numbered[element] = element._replace(number=number)
        return numbered

    def _variants(self, source: str) -> list[Variant]:
        pieces = _pieces(source)
        _check_bars(pieces)
        variants = self._sequence(pieces)
        if pieces:
            raise PatternError(f"{pieces[0][1]!r} stands where nothing can be closed.")
        return variants

    def _sequence(self, pieces: _Pieces, *, grouped: bool = False) -> list[Variant]:
        """Read items up to a closing bracket, or a bar inside brackets."""
        variants: list[Variant] = [()]
        while pieces and pieces[0][1] not in {")", "|"}:
            variants = [
                head + tail
                for head, tail in itertools.product(
                    variants, self._item(pieces, grouped=grouped)
                )
            ]
            if len(variants) > MOST_VARIANTS:
                raise PatternError(
                    f"The pattern unfolds into more than {MOST_VARIANTS} variants; "
                    "write several patterns, or use fewer groups and optional words."
                )
        return variants

    def _item(self, pieces: _Pieces, *, grouped: bool) -> list[Variant]:
        kind, text = pieces.pop(0)
        if kind == "gap":
            return [(Gap(_gap_length(text)),)]
        if kind == "anchor":
            return [(ANCHORS[text],)]
        if text == "!":
            return [(self._negative(pieces, grouped=grouped),)]
        pieces.insert(0, (kind, text))
        variants = _merged(self._alternatives(pieces, grouped=grouped))
        if pieces and pieces[0] == ("sign", "?"):
            pieces.pop(0)
            variants = [*variants, ()]
        return variants

    def _negative(self, pieces: _Pieces, *, grouped: bool) -> Word:
        variants = _merged(self._alternatives(pieces, grouped=grouped))
        word = variants[0][0] if len(variants) == 1 and len(variants[0]) == 1 else None
        if not isinstance(word, Word):
            raise PatternError("After ! only single words can stand, joined by |.")
        return word._replace(negative=True)

    def _alternatives(self, pieces: _Pieces, *, grouped: bool) -> list[Variant]:
        """Read units joined by bars; in a group a bar parts phrases, not words."""
        variants = self._unit(pieces)
        while not grouped and pieces and pieces[0][1] == "|":
            pieces.pop(0)
            variants = variants + self._unit(pieces)
        return variants

    def _unit(self, pieces: _Pieces) -> list[Variant]:
        if not pieces:
            raise PatternError("The pattern breaks off where a word is expected.")
        kind, text = pieces.pop(0)
        if text == "(":
            return self._group(pieces)
        if kind == "set":
            return self._set(text[1:-1])
        if kind == "tag":
            return [(make_word(tags=[text[1:-1]]),)]
        if kind == "slot":
            if not _SLOTS.fullmatch(text):
                raise PatternError(
                    f"{text} is no slot; there are {{company}}, {{own_name}}, "
                    "{caller_name}, {fact} and {fact:<id>}."
                )
            return [(make_word(slots=[text[1:-1]]),)]
        if kind == "word":
            return [_plain(text)]
        raise PatternError(f"{text!r} stands where a word is expected.")

    def _group(self, pieces: _Pieces) -> list[Variant]:
        variants = self._sequence(pieces, grouped=True)
        while pieces and pieces[0][1] == "|":
            pieces.pop(0)
            variants = variants + self._sequence(pieces, grouped=True)
        if not pieces:
            raise PatternError("A bracket ( is not closed.")
        pieces.pop(0)
        return variants

    def _set(self, name: str) -> list[Variant]:
        if name not in self._sets:
            raise PatternError(f"There is no set <{name}> in common.yaml.")
        if name in self._open:
            raise PatternError(f"The set <{name}> contains itself.")
        if name not in self._unfolded:
            self._open.append(name)
            parts = [self._variants(text) for text in self._sets[name]]
            self._open.pop()
            self._unfolded[name] = _merged([one for part in parts for one in part])
        return self._unfolded[name]


def _pieces(source: str) -> _Pieces:
    pieces: _Pieces = []
    place = 0
    source = source.strip()
    while place < len(source):
        found = _PIECES.match(source, place)
        if not found:
            raise PatternError(f"{source[place:].strip()!r} cannot be read.")
        place = found.end()
        kind = found.lastgroup or ""
        text = found[kind]
        pieces.append((kind, text.lower() if kind == "word" else text))
    return pieces


def _check_bars(pieces: _Pieces) -> None:
    """Refuse ``say so|say that``: a bar outside brackets parts words, not phrases.

    Raises:
        PatternError: Where the same word ends two items in a row, and the second has
            a bar before it.
    """
    items = _items(pieces)
    for place, item in enumerate(items):
        before = items[place - 1] if place else []
        last = place + 1 == len(items) or items[place + 1]
        again = before[-1:] == item[-1:] and len({*before} & {*item}) == 1
        if len(item) > 1 and last and again:
            raise PatternError(
                f"Outside brackets a bar parts words, not phrases: {item[-1]!r} comes "
                "twice; put the phrases into brackets, (say so|say that)."
            )


def _items(pieces: _Pieces) -> list[list[str]]:
    """Return the items outside brackets: the words that each may be.

    A gap or an anchor is an empty one; tags, sets and groups are told apart by place.
    """
    items: list[list[str]] = []
    depth, joined = 0, False
    for place, (kind, text) in enumerate(pieces):
        depth += (text == "(") - (text == ")")
        if depth or text in {"?", "!", "|"}:
            joined = joined or (text == "|" and not depth)
            continue
        if not joined:
            items.append([])
        if kind not in {"gap", "anchor"}:
            word = text.removeprefix("=")
            items[-1].append(word if kind == "word" else f"{text} {place}")
        joined = False
    return items


@functools.cache
def _plain(text: str) -> Variant:
    return (make_word([text]),)


def _gap_length(text: str) -> int:
    if text == "~~":
        return WIDE_GAP
    return int(text[1:]) if text[1:] else GAP


def _merged(variants: list[Variant]) -> list[Variant]:
    """Return variants with all single words merged into one: fewer to try."""
    if len(variants) == 1:
        return variants
    words = [one[0] for one in variants if len(one) == 1 and isinstance(one[0], Word)]
    plain = [word for word in words if not word.negative]
    others = [one for one in variants if not (len(one) == 1 and one[0] in plain)]
    if not plain:
        return others
    return [(merged(plain),), *others]
