"""Cutting a turn into sentences and clauses, with punctuation or without."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from phonecoach.language.patterns import View
from phonecoach.language.tokens import STOP_MARK, Token

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from phonecoach.language.patterns import Pattern
    from phonecoach.language.rules import Common
    from phonecoach.language.slots import SlotSpan

_LONGEST_STUTTER = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """A run of tokens with one verb, more or less: the reach of a veto."""

    lo: int
    hi: int
    question: bool
    imperative: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A run of clauses: the reach of a pattern."""

    view: View
    clauses: tuple[Clause, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A turn taken apart.

    Attributes:
        tokens: Its words, without punctuation, hesitations and stutter.
        keys: All keys and tags in it, as an index of patterns asks for them.
    """

    tokens: tuple[Token, ...]
    sentences: tuple[Sentence, ...]
    keys: frozenset[str]

    @property
    def question(self) -> bool:
        """Whether any clause asks."""
        return any(one.question for part in self.sentences for one in part.clauses)


def segment(
    tokens: tuple[Token, ...], slots: tuple[SlotSpan, ...], common: Common
) -> Reading:
    """Cut tokens into sentences and clauses.

    Punctuation cuts where there is any; the cut patterns of the language cut where a
    recogniser left it out.
    """
    words, marks = _words_and_marks(tokens, common.hesitations)
    edges = {0, len(words), *(place for place, _ in marks)}
    stops = {place for place, token in marks if token.tag == STOP_MARK}
    asked = {place for place, token in marks if _asks(token)}
    whole = View(tokens=words, lo=0, hi=len(words), slot_ends=_slot_ends(words, slots))
    whole.edges = frozenset(edges)
    never = _cuts(common.never_cut, whole)
    sentence_cuts = (stops | (_cuts(common.sentence_cuts, whole) - never)) | {0}
    clause_cuts = sentence_cuts | (_cuts(common.clause_cuts, whole) - never)
    sentence_list = _runs(sentence_cuts, 0, len(words))
    clause_list = _runs(clause_cuts, 0, len(words))
    _set_anchors(whole, clause_list, common.fillers)
    whole.edges = frozenset(edges) | clause_cuts | whole.closes
    return Reading(
        tokens=words,
        sentences=tuple(
            _sentence(
                _part(whole, lo, hi),
                [clause for clause in clause_list if lo <= clause[0] < hi],
                common,
                asked=hi in asked,
            )
            for lo, hi in sentence_list
        ),
        keys=frozenset(whole.where),
    )


def _asks(token: Token) -> bool:
    return "?" in token.surface or "？" in token.surface


def _words_and_marks(
    tokens: tuple[Token, ...], hesitations: Mapping[str, str]
) -> tuple[tuple[Token, ...], list[tuple[int, Token]]]:
    """Return words, and punctuation with the place of the word after it."""
    words: list[Token] = []
    marks: list[tuple[int, Token]] = []
    for token in tokens:
        if token.is_mark:
            marks.append((len(words), token))
        elif token.tag != "SYM" and not _hesitates(token, hesitations):
            words.append(token)
            dropped = _stuttered(words)
            if dropped:
                del words[-dropped:]
                marks = [(min(place, len(words)), mark) for place, mark in marks]
    return tuple(words), marks


def _hesitates(token: Token, hesitations: Mapping[str, str]) -> bool:
    tag = hesitations.get(token.surface)
    return tag is not None and token.tag.startswith(tag)


def _stuttered(words: list[Token]) -> int:
    """Return how many of the last words only repeat those before them."""
    for length in range(_LONGEST_STUTTER, 0, -1):
        said = [word.surface for word in words[-length:]]
        before = [word.surface for word in words[-2 * length : -length]]
        if said == before and not any(letter.isdigit() for letter in "".join(said)):
            return length
    return 0


def _slot_ends(
    words: tuple[Token, ...], slots: tuple[SlotSpan, ...]
) -> dict[str, dict[int, int]]:
    """Return for each slot where values begin and end, in places of words."""
    found: dict[str, dict[int, int]] = {}
    for span in slots:
        inside = [
            place
            for place, word in enumerate(words)
            if word.start < span.end and span.start < word.end
        ]
        if inside:
            names = [span.name] if span.is_name else ["fact", span.name]
            for name in names:
                ends = found.setdefault(name, {})
                ends[inside[0]] = max(inside[-1] + 1, ends.get(inside[0], 0))
    return found


def _cuts(patterns: Iterable[Pattern], view: View) -> set[int]:
    return {place for pattern in patterns for place in pattern.cuts(view)}


def _runs(cuts: set[int], lo: int, hi: int) -> list[tuple[int, int]]:
    places = sorted({lo, hi, *(cut for cut in cuts if lo < cut < hi)})
    return list(itertools.pairwise(places))


def _set_anchors(
    view: View, clauses: list[tuple[int, int]], fillers: frozenset[str]
) -> None:
    opens: set[int] = set()
    closes: set[int] = set()
    for lo, hi in clauses:
        opens |= set(_after_fillers(view.tokens, range(lo, hi), fillers, step=1))
        closes |= set(
            _after_fillers(view.tokens, range(hi - 1, lo - 1, -1), fillers, step=0)
        )
        closes.add(hi)
    view.opens = frozenset(opens)
    view.closes = frozenset(closes)
    last = len(view.tokens)
    ahead = _after_fillers(view.tokens, range(last), fillers, step=1)
    back = _after_fillers(view.tokens, range(last - 1, -1, -1), fillers, step=0)
    view.turn_opens = frozenset(ahead)
    view.turn_closes = frozenset({last, *back})


def _after_fillers(
    tokens: tuple[Token, ...], places: range, fillers: frozenset[str], *, step: int
) -> Iterable[int]:
    """Yield places reached over nothing but fillers, the first included."""
    if step:
        yield places.start
    for place in places:
        if tokens[place].surface not in fillers:
            return
        yield place + step


def _sentence(
    view: View, clauses: list[tuple[int, int]], common: Common, *, asked: bool
) -> Sentence:
    views = [replace(view, lo=lo, hi=hi) for lo, hi in clauses]
    asking = {one.lo for one in views if _found(common.question, one)}
    # A question mark is for the clause that asks; if none shows it, for the last.
    if asked and not asking:
        asking.add(clauses[-1][0])
    return Sentence(
        view=view,
        clauses=tuple(
            Clause(
                lo=one.lo,
                hi=one.hi,
                question=one.lo in asking,
                imperative=_found(common.imperative, one),
            )
            for one in views
        ),
    )


def _part(whole: View, lo: int, hi: int) -> View:
    return replace(whole, lo=lo, hi=hi, where={})


def _found(pattern_list: Iterable[Pattern], clause: View) -> bool:
    return any(pattern.is_in(clause) for pattern in pattern_list)
