"""Cutting a turn into sentences and clauses, with punctuation or without."""

from __future__ import annotations

import functools
import itertools
from dataclasses import dataclass
from typing import TYPE_CHECKING

from phonecoach.language.tokens import STOP_MARK
from phonecoach.language.views import View, Words, bits

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from phonecoach.language.lexicon import Lexicon
    from phonecoach.language.patterns import Pattern
    from phonecoach.language.rules import Common
    from phonecoach.language.slots import SlotSpan
    from phonecoach.language.tokens import Token

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


class Reading:
    """A turn taken apart; cut into sentences when somebody asks for them.

    Attributes:
        tokens: Its words, without punctuation, hesitations and stutter.
    """

    def __init__(
        self,
        tokens: tuple[Token, ...],
        slots: tuple[SlotSpan, ...],
        common: Common,
        lexicon: Lexicon,
    ) -> None:
        self.tokens, self._marks = _words_and_marks(tokens, common.hesitations)
        self._slots = slots
        self._common = common
        self._lexicon = lexicon

    @functools.cached_property
    def words(self) -> Words:
        """Its words as patterns see them."""
        ends = _slot_ends(self.tokens, self._slots)
        return Words(self.tokens, self._lexicon, ends)

    @functools.cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """Its sentences, in order.

        Punctuation cuts where there is any; the cut patterns of the language cut
        where a recogniser left it out.
        """
        return _sentences(self.words, self._marks, self._common)

    @property
    def question(self) -> bool:
        """Whether any clause asks."""
        return any(one.question for part in self.sentences for one in part.clauses)


def _sentences(
    words: Words, marks: list[tuple[int, Token]], common: Common
) -> tuple[Sentence, ...]:
    last = len(words.tokens)
    edges = bits((0, last, *(place for place, _ in marks)))
    stops = {place for place, token in marks if token.tag == STOP_MARK}
    asked = {place for place, token in marks if _asks(token)}
    words.anchors["edges"] = edges
    whole = View.of(words)
    never = _cuts(common.never_cut, whole)
    sentence_cuts = (stops | (_cuts(common.sentence_cuts, whole) - never)) | {0}
    clause_cuts = sentence_cuts | (_cuts(common.clause_cuts, whole) - never)
    clauses = _runs(clause_cuts, last)
    _set_anchors(words, clauses, common.fillers)
    words.anchors["edges"] = edges | bits(clause_cuts) | words.anchors["closes"]
    return tuple(
        _sentence(
            View(words, lo, hi),
            [clause for clause in clauses if lo <= clause[0] < hi],
            common,
            asked=hi in asked,
        )
        for lo, hi in _runs(sentence_cuts, last)
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
    last = words[-1].surface
    for length in range(_LONGEST_STUTTER, 0, -1):
        if len(words) < 2 * length or words[-1 - length].surface != last:
            continue
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


def _cuts(patterns: tuple[Pattern, ...], view: View) -> set[int]:
    likely = view.words.likely(patterns)
    return {place for pattern in likely for place in pattern.cuts(view)}


def _runs(cuts: set[int], last: int) -> list[tuple[int, int]]:
    places = sorted({0, last, *(cut for cut in cuts if 0 < cut < last)})
    return list(itertools.pairwise(places))


def _set_anchors(
    words: Words, clauses: list[tuple[int, int]], fillers: frozenset[str]
) -> None:
    tokens = words.tokens
    last = len(tokens)
    opens = closes = 0
    for lo, hi in clauses:
        opens |= bits(_after_fillers(tokens, range(lo, hi), fillers, step=1))
        back = range(hi - 1, lo - 1, -1)
        closes |= bits(_after_fillers(tokens, back, fillers, step=0)) | 1 << hi
    back = range(last - 1, -1, -1)
    words.anchors.update(
        opens=opens,
        closes=closes,
        turn_opens=bits(_after_fillers(tokens, range(last), fillers, step=1)),
        turn_closes=bits(_after_fillers(tokens, back, fillers, step=0)) | 1 << last,
    )


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
    words = view.words
    questions = words.likely(common.question)
    imperatives = words.likely(common.imperative)
    views = [View(words, lo, hi) for lo, hi in clauses]
    asking = {one.lo for one in views if _found(questions, one)}
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
                imperative=_found(imperatives, one),
            )
            for one in views
        ),
    )


def _found(pattern_list: Iterable[Pattern], clause: View) -> bool:
    return any(pattern.is_in(clause) for pattern in pattern_list)
