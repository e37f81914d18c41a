"""The pattern language of rules: compiling a pattern and finding it in a turn.

``resources/language/README.md`` explains the language to those who write rules.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from phonecoach.language.tokens import Token

GAP = 3
WIDE_GAP = 8
MOST_VARIANTS = 400
"""A pattern that unfolds into more is refused: it would be slow, and surely a slip."""


class PatternError(ValueError):
    """A pattern cannot be compiled; the text is a sentence that says why."""


class Match(NamedTuple):
    """Where a pattern was found, in indices of tokens."""

    start: int
    end: int
    named: tuple[int, ...]
    """Tokens the pattern asked for, without those in gaps; ascending."""


@dataclass(slots=True)
class View:
    """The part of a turn in which a pattern is looked for.

    Attributes:
        tokens: The words of the whole turn, without punctuation.
        lo, hi: The sentence: a match lies within ``tokens[lo:hi]``.
        opens: Places at which a clause begins (or began, but for fillers).
        closes: Places at which a clause ends (or will, but for fillers).
        edges: Places with a comma or the edge of a clause.
        turn_opens, turn_closes: The same for the whole turn.
        slot_ends: For a slot, where a value that begins at a place ends.
        keys: All keys of the sentence's tokens; None if nobody gathered them.
    """

    tokens: tuple[Token, ...]
    lo: int
    hi: int
    opens: frozenset[int] = frozenset()
    closes: frozenset[int] = frozenset()
    edges: frozenset[int] = frozenset()
    turn_opens: frozenset[int] = frozenset()
    turn_closes: frozenset[int] = frozenset()
    slot_ends: Mapping[str, Mapping[int, int]] | None = None
    keys: frozenset[str] | None = None


class _Word(NamedTuple):
    """One token (or one slot value) out of alternatives."""

    keys: frozenset[str]
    tags: tuple[str, ...]
    slots: tuple[str, ...]
    negative: bool = False
    """Look ahead instead: the next word must be none of these."""

    def end_of(self, view: View, place: int) -> int:
        """Return the place after the word if it stands at `place`, otherwise -1."""
        token = view.tokens[place]
        if not self.keys.isdisjoint(token.keys):
            return place + 1
        if self.tags and any(tag.startswith(self.tags) for tag in token.tags):
            return place + 1
        for slot in self.slots:
            end = (view.slot_ends or {}).get(slot, {}).get(place, -1)
            if end > 0:
                return end
        return -1


class _Gap(NamedTuple):
    longest: int


class _Anchor(NamedTuple):
    places: str
    """Which field of `View` must contain the place; empty for the cut mark."""


_Element = _Word | _Gap | _Anchor
_Variant = tuple[_Element, ...]
_ANCHORS = {
    "^": _Anchor("opens"), "$": _Anchor("closes"), ",": _Anchor("edges"),
    "^^": _Anchor("turn_opens"), "$$": _Anchor("turn_closes"), "/": _Anchor(""),
}  # fmt: skip


class Pattern:
    """A compiled pattern.

    Attributes:
        source: The pattern as it was written.
        required: Keys and tag prefixes (in brackets) for an index: unless a turn has
            one of them, the pattern cannot be found in it. Empty: always try.
        vocabulary: Every word the pattern names.
    """

    def __init__(self, source: str, variants: tuple[_Variant, ...]) -> None:
        self.source = source
        self._variants = tuple((one, _musts(one)) for one in variants)
        self.required = _required(variants)
        self.vocabulary = frozenset(
            itertools.chain.from_iterable(
                element.keys
                for variant in variants
                for element in variant
                if isinstance(element, _Word)
            )
        )

    def __repr__(self) -> str:
        return f"Pattern({self.source!r})"

    def find(self, view: View) -> Iterator[Match]:
        """Yield one match for each place at which the pattern begins, in order."""
        variants = self._possible(view)
        for place in range(view.lo, view.hi if variants else view.lo):
            for variant in variants:
                named = _match(variant, 0, view, place, ())
                if named:
                    yield Match(named[0], named[-1] + 1, named)
                    break

    def cuts(self, view: View) -> Iterator[int]:
        """Yield the places where ``/`` stands (without one: where it begins)."""
        variants = self._possible(view)
        for place in range(view.lo, view.hi if variants else view.lo):
            for variant in variants:
                if _match(variant, 0, view, place, ()):
                    head = variant[: variant.index(_MARK)] if _MARK in variant else ()
                    yield place + sum(_consumes(one) for one in head)
                    break

    def _possible(self, view: View) -> list[_Variant]:
        """Return the variants of which every word is somewhere in the sentence."""
        keys = view.keys
        if keys is None:
            return [variant for variant, _ in self._variants]
        return [
            variant
            for variant, musts in self._variants
            if not any(must.isdisjoint(keys) for must in musts)
        ]

    def nearest(self, view: View) -> tuple[float, tuple[int, ...]]:
        """Return the largest share of words found in order, and the tokens."""
        best: tuple[float, tuple[int, ...]] = (0.0, ())
        for variant, _ in self._variants:
            words = sum(1 for one in variant if _consumes(one))
            for place in range(view.lo, view.hi):
                for length in range(len(variant), 0, -1):
                    named = _match(variant[:length], 0, view, place, ())
                    if named:
                        best = max(best, (len(named) / words, named))
                        break
        return best


_MARK = _ANCHORS["/"]


def _consumes(element: _Element) -> bool:
    return isinstance(element, _Word) and not element.negative


def _match(
    variant: _Variant, first: int, view: View, place: int, named: tuple[int, ...]
) -> tuple[int, ...]:
    """Return the tokens named by the variant from `first` on; empty if it fails."""
    for step, element in enumerate(variant[first:], start=first + 1):
        if isinstance(element, _Gap):
            return _match_after_gap(variant, step, view, place, named, element.longest)
        if isinstance(element, _Anchor):
            if element.places and place not in getattr(view, element.places):
                return ()
            continue
        end = element.end_of(view, place) if place < view.hi else -1
        if element.negative:
            if end >= 0:
                return ()
            continue
        if end < 0 or end > view.hi:
            return ()
        named = (*named, *range(place, end))
        place = end
    return named


def _match_after_gap(
    variant: _Variant,
    step: int,
    view: View,
    place: int,
    named: tuple[int, ...],
    longest: int,
) -> tuple[int, ...]:
    for skipped in range(min(longest, view.hi - place) + 1):
        found = _match(variant, step, view, place + skipped, named)
        if found:
            return found
    return ()


def _musts(variant: _Variant) -> tuple[frozenset[str], ...]:
    """Return, for each word that can only be one of some keys, those keys."""
    return tuple(
        element.keys
        for element in variant
        if isinstance(element, _Word)
        and not (element.negative or element.tags or element.slots)
    )


def _required(variants: tuple[_Variant, ...]) -> frozenset[str]:
    needed: set[str] = set()
    for variant in variants:
        words = [one for one in variant if isinstance(one, _Word) and not one.negative]
        # The word with the fewest alternatives is the rarest as a rule; one that
        # may be any word ([W]) says nothing.
        rarest = min(words, key=_commonness)
        needed |= rarest.keys
        needed |= {f"[{tag}]" for tag in rarest.tags}
        needed |= {f"{{{slot}}}" for slot in rarest.slots}
    return frozenset(needed)


def _commonness(word: _Word) -> int:
    return len(word.keys) + 100 * len(word.tags) + 20 * len(word.slots)


# --- compiling ---------------------------------------------------------------------

_PIECES = re.compile(
    r"\s*(?:(?P<gap>~~|~\d*)(?=\s|$)|(?P<anchor>\^\^|\^|\$\$|\$|,|/)(?=[\s)|]|$)"
    r"|(?P<sign>[()|!?])|(?P<tag>\[[^\]\s]+\])|(?P<set><\w+>)|(?P<slot>\{[\w:]+\})"
    r"|(?P<word>=?[^\s()|!?\[\]<>{}~^$,/]+))"
)
_SLOTS = re.compile(r"\{(company|own_name|caller_name|fact(:\w+)?)\}")
_Pieces = list[tuple[str, str]]


class PatternCompiler:
    """Compiles patterns that share named sets."""

    def __init__(self, sets: Mapping[str, tuple[str, ...]]) -> None:
        self._sets = sets
        self._open: list[str] = []

    def compile(self, source: str) -> Pattern:
        """Return the compiled pattern.

        Raises:
            PatternError: If it is not well formed, names an unknown set or slot, or
                could match without a single word.
        """
        variants = tuple(dict.fromkeys(self._variants(source)))
        if not variants:
            raise PatternError("The pattern is empty; write at least one word.")
        for variant in variants:
            if not any(_consumes(one) for one in variant):
                raise PatternError(
                    "The pattern could match without any word; at least one word "
                    "must not be optional."
                )
            if isinstance(variant[0], _Gap):
                raise PatternError(
                    "A pattern cannot begin with a gap; take the ~ away, or write ^ "
                    "before it for the beginning of a clause."
                )
        return Pattern(source, variants)

    def _variants(self, source: str) -> list[_Variant]:
        pieces = _pieces(source)
        variants = self._sequence(pieces)
        if pieces:
            raise PatternError(f"{pieces[0][1]!r} stands where nothing can be closed.")
        return variants

    def _sequence(self, pieces: _Pieces, *, grouped: bool = False) -> list[_Variant]:
        """Read items up to a closing bracket, or a bar inside brackets."""
        variants: list[_Variant] = [()]
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

    def _item(self, pieces: _Pieces, *, grouped: bool) -> list[_Variant]:
        kind, text = pieces.pop(0)
        if kind == "gap":
            return [(_Gap(_gap_length(text)),)]
        if kind == "anchor":
            return [(_ANCHORS[text],)]
        if text == "!":
            return [(self._negative(pieces, grouped=grouped),)]
        pieces.insert(0, (kind, text))
        variants = _merged(self._alternatives(pieces, grouped=grouped))
        if pieces and pieces[0] == ("sign", "?"):
            pieces.pop(0)
            variants = [*variants, ()]
        return variants

    def _negative(self, pieces: _Pieces, *, grouped: bool) -> _Word:
        variants = _merged(self._alternatives(pieces, grouped=grouped))
        word = variants[0][0] if len(variants) == 1 and len(variants[0]) == 1 else None
        if not isinstance(word, _Word):
            raise PatternError("After ! only single words can stand, joined by |.")
        return word._replace(negative=True)

    def _alternatives(self, pieces: _Pieces, *, grouped: bool) -> list[_Variant]:
        """Read units joined by bars; in a group a bar parts phrases, not words."""
        variants = self._unit(pieces)
        while not grouped and len(pieces) > 1 and pieces[0][1] == "|":
            pieces.pop(0)
            variants = variants + self._unit(pieces)
        return variants

    def _unit(self, pieces: _Pieces) -> list[_Variant]:
        if not pieces:
            raise PatternError("The pattern breaks off where a word is expected.")
        kind, text = pieces.pop(0)
        if text == "(":
            return self._group(pieces)
        if kind == "set":
            return self._set(text[1:-1])
        if kind == "tag":
            return [(_Word(frozenset(), (text[1:-1],), ()),)]
        if kind == "slot":
            if not _SLOTS.fullmatch(text):
                raise PatternError(
                    f"{text} is no slot; there are {{company}}, {{own_name}}, "
                    "{caller_name}, {fact} and {fact:<id>}."
                )
            return [(_Word(frozenset(), (), (text[1:-1],)),)]
        if kind == "word":
            return [(_Word(frozenset((text,)), (), ()),)]
        raise PatternError(f"{text!r} stands where a word is expected.")

    def _group(self, pieces: _Pieces) -> list[_Variant]:
        variants = self._sequence(pieces, grouped=True)
        while pieces and pieces[0][1] == "|":
            pieces.pop(0)
            variants = variants + self._sequence(pieces, grouped=True)
        if not pieces:
            raise PatternError("A bracket ( is not closed.")
        pieces.pop(0)
        return variants

    def _set(self, name: str) -> list[_Variant]:
        if name not in self._sets:
            raise PatternError(f"There is no set <{name}> in common.yaml.")
        if name in self._open:
            raise PatternError(f"The set <{name}> contains itself.")
        self._open.append(name)
        variants = [one for text in self._sets[name] for one in self._variants(text)]
        self._open.pop()
        return variants


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


def _gap_length(text: str) -> int:
    if text == "~~":
        return WIDE_GAP
    return int(text[1:]) if text[1:] else GAP


def _merged(variants: list[_Variant]) -> list[_Variant]:
    """Return variants with all single words merged into one: fewer to try."""
    words = [one[0] for one in variants if len(one) == 1 and isinstance(one[0], _Word)]
    plain = [word for word in words if not word.negative]
    others = [one for one in variants if not (len(one) == 1 and one[0] in plain)]
    if not plain:
        return others
    together = _Word(
        frozenset().union(*(word.keys for word in plain)),
        tuple(dict.fromkeys(tag for word in plain for tag in word.tags)),
        tuple(dict.fromkeys(slot for word in plain for slot in word.slots)),
    )
    return [(together,), *others]
