"""From raw text to a reading: slots, analysis, corrections, clauses."""

from __future__ import annotations

import functools
from dataclasses import replace
from typing import TYPE_CHECKING

from rapidfuzz import process
from rapidfuzz.distance import OSA

from phonecoach.language.protocol import Slots
from phonecoach.language.segments import Reading
from phonecoach.language.slots import find_slots
from phonecoach.language.tokens import NAME, STOP_MARK, UNKNOWN, Token

if TYPE_CHECKING:
    from collections.abc import Iterable

    from phonecoach.language.protocol import Turn
    from phonecoach.language.rules import Common, RuleBook
    from phonecoach.language.tokens import Analyser

_SLIP_FROM = 5
"""Shortest word that is corrected: in shorter ones a slip makes another word."""

_SLIP_LIKENESS = 0.8
"""One slip in five letters, two in ten."""

_ROUNDING = 1e-9


class TurnReader:
    """Takes texts of one language apart. Not for several threads."""

    def __init__(self, book: RuleBook, analyser: Analyser) -> None:
        self._common: Common = book.common
        self._lexicon = book.lexicon
        self._analyser = analyser
        self._words = [
            word
            for word in book.vocabulary
            if len(word) >= _SLIP_FROM and word.isascii()
        ]
        self._words_like = functools.lru_cache(maxsize=64)(self._of_length)
        self._nearest_word = functools.lru_cache(maxsize=5_000)(self._correct)
        self._prev = functools.lru_cache(maxsize=64)(self._read_prev)

    def read(self, text: str, slots: Slots) -> Reading:
        """Return a text taken apart as patterns see it."""
        spans = find_slots(text, slots, self._common.language)
        tokens: list[Token] = []
        for token in self._analyser.analyse(text, spans):
            # A capital inside a sentence makes a name, Denise, not a slip for dense.
            first = not tokens or tokens[-1].tag == STOP_MARK
            named = text[token.start].isupper() and not first
            tokens.append(token if named else self._with_correction(token))
        return Reading(tuple(tokens), spans, self._common, self._lexicon)

    def prev(self, turn: Turn) -> Reading:
        """Return the caller's line taken apart; the latest ones are remembered."""
        slots = turn.slots
        return self._prev(
            turn.prev,
            slots.company,
            slots.own_name,
            slots.caller_name,
            tuple(slots.facts.items()),
        )

    def _read_prev(
        self,
        text: str,
        company: tuple[str, ...],
        own_name: tuple[str, ...],
        caller_name: tuple[str, ...],
        facts: Iterable[tuple[str, tuple[str, ...]]],
    ) -> Reading:
        slots = Slots(
            company=company,
            own_name=own_name,
            caller_name=caller_name,
            facts=dict(facts),
        )
        return self.read(text, slots)

    def _with_correction(self, token: Token) -> Token:
        """Return an unknown word also under the word of the rules it is nearly."""
        if UNKNOWN not in token.tags or len(token.surface) < _SLIP_FROM:
            return token
        meant = self._nearest_word(token.surface)
        if not meant:
            return token
        tags = tuple(one for one in token.tags if one != NAME)
        return replace(token, keys=token.keys | meant, tags=tags)

    def _correct(self, word: str) -> frozenset[str]:
        """Return the keys of the word of the rules that was meant; perhaps none."""
        best = process.extractOne(
            word,
            self._words_like(len(word)),
            scorer=OSA.normalized_similarity,
            score_cutoff=_SLIP_LIKENESS,
        )
        if not best:
            return frozenset()
        meant = str(best[0])
        analysed = self._analyser.analyse(meant, ())
        return frozenset((meant,)).union(*(token.keys for token in analysed))

    def _of_length(self, length: int) -> tuple[str, ...]:
        """Return the words that one of a length may be nearly, in their order."""
        return tuple(
            word
            for word in self._words
            # Each letter more or less is a slip; a rounding error shall cost no word.
            if abs(len(word) - length)
            <= (1 - _SLIP_LIKENESS) * max(len(word), length) + _ROUNDING
        )
