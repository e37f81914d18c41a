"""Hearing one turn: which rules match, what stops them, what follows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

from phonecoach.language.context import shared_places
from phonecoach.language.patterns import Match
from phonecoach.language.protocol import Verdict
from phonecoach.language.rules import Need, Position, Trace

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from phonecoach.language.pattern_index import PatternIndex
    from phonecoach.language.patterns import Pattern
    from phonecoach.language.protocol import Turn
    from phonecoach.language.rules import PrevNeed, Rule, RuleBook, TurnNeed
    from phonecoach.language.segments import Reading, Sentence
    from phonecoach.language.turn_reader import TurnReader


STRENGTH: Final = {Verdict.YES: 2, Verdict.WEAK: 1, Verdict.UNSURE: 0}


class Hit(NamedTuple):
    """One rule that heard its behaviour."""

    behaviour: str
    rule: Rule
    source: str
    """The pattern that matched, or what stands for it."""

    start: int
    end: int
    """Places of tokens."""

    lo: int
    hi: int
    """The clauses the match touches, in places of tokens."""


class Attempt(NamedTuple):
    """A match that may yet be stopped."""

    rule: Rule
    source: str
    sentence: Sentence
    match: Match


@dataclass(frozen=True, slots=True)
class _Veto:
    name: str
    source: str
    start: int
    end: int
    named: frozenset[int]


class Hearing:
    """One turn being heard; remembers what was stopped, and by what."""

    def __init__(
        self, book: RuleBook, index: PatternIndex, reader: TurnReader, turn: Turn
    ) -> None:
        self._book = book
        self._index = index
        self._reader = reader
        self._turn = turn
        self.reading = reader.read(turn.text, turn.slots)
        self._refused: list[tuple[Attempt, str]] = []
        self._without_company: list[tuple[Attempt, str]] = []
        self._only_traces: list[Attempt] = []
        self._prev_fits: dict[int, bool] = {}
        self._vetoes: dict[int, list[_Veto]] = {}
        self._excluded: dict[tuple[int, int], list[tuple[int, int, str]]] = {}

    def hits(self) -> tuple[Hit, ...]:
        """Return all hits: rules, then what they imply, without what they exclude."""
        attempts: list[Attempt] = []
        self._only_traces = []
        for attempt in self._attempts():
            only = attempt.rule.trace is Trace.ONLY
            (self._only_traces if only else attempts).append(attempt)
        first = [self._hit(one) for one in attempts if not one.rule.waits]
        hits = [hit for hit in first if hit]
        # Rules that ask for other behaviours see those of rules that do not.
        heard = tuple(hits)
        for attempt in attempts:
            if attempt.rule.waits and self._fits_others(attempt, heard):
                hit = self._hit(attempt)
                if hit:
                    hits.append(hit)
        return self._with_implied(self._without_excluded(hits))

    def stopped(self) -> Iterator[tuple[Attempt, str]]:
        """Yield the matches of rules that were stopped, and by what."""
        for attempt, reason in (*self._refused, *self._without_company):
            if self._fits_prev(attempt.rule):
                yield attempt, reason

    def leave_traces(self) -> Iterator[Attempt]:
        """Yield what tells that a behaviour may be there; to be asked after `hits`.

        Matches that words of the turn stopped, not what else was said, and those of
        rules that hear nothing for certain.
        """
        for attempt, _ in self._refused:
            if attempt.rule.trace is Trace.YES and self._fits_prev(attempt.rule):
                yield attempt
        yield from (one for one in self._only_traces if self._hit(one))

    def _attempts(self) -> Iterator[Attempt]:
        fits: dict[int, bool] = {}
        sentences = self.reading.sentences
        for rule, pattern, found in self._index.found(sentences):
            if not self._fits_turn(rule, fits):
                continue
            for one in found:
                for match in self._index.matches(one):
                    yield Attempt(rule, pattern.source, one.sentence, match)
        for rule in self._book.rules:
            if not rule.any and self._fits_turn(rule, fits):
                yield from self._overlaps(rule)

    def _fits_turn(self, rule: Rule, known: dict[int, bool]) -> bool:
        fits = known.get(id(rule))
        if fits is None:
            fits = known[id(rule)] = self._check_turn(rule)
        return fits

    def _check_turn(self, rule: Rule) -> bool:
        turn = self._turn
        if rule.where and turn.stage and turn.stage not in rule.where:
            return False
        if rule.without_slot and getattr(turn.slots, rule.without_slot):
            return False
        if not rule.prev.empty.allows(not turn.prev.strip()):
            return False
        return self._fits_whole(rule.turn)

    def _fits_whole(self, need: TurnNeed) -> bool:
        if not need.min_tokens <= len(self.reading.tokens) <= need.max_tokens:
            return False
        return _fits_patterns(self.reading, need.any, need.none)

    def _fits_prev(self, rule: Rule) -> bool:
        """Whether the caller's line fits; asked late, as it must be read for it."""
        fits = self._prev_fits.get(id(rule))
        if fits is None:
            fits = self._prev_fits[id(rule)] = self._check_prev(rule.prev)
        return fits

    def _check_prev(self, need: PrevNeed) -> bool:
        if need.any or need.none or need.question is not Need.ANY:
            prev = self._reader.prev(self._turn)
            if not need.question.allows(prev.question):
                return False
            return _fits_patterns(prev, need.any, need.none)
        return True

    def _overlaps(self, rule: Rule) -> Iterator[Attempt]:
        for sentence in self.reading.sentences:
            places = self._shared(rule, sentence)
            if places:
                match = Match(places[0], places[-1] + 1, places)
                yield Attempt(rule, "prev: overlap", sentence, match)

    def _shared(self, rule: Rule, sentence: Sentence) -> tuple[int, ...]:
        need = rule.prev.overlap
        if need is None or not self._turn.prev.strip():
            return ()
        prev = self._reader.prev(self._turn)
        return shared_places(sentence, prev, need, self._book.common)

    def _fits_others(self, attempt: Attempt, heard: tuple[Hit, ...]) -> bool:
        reason = self._against_others(attempt, heard)
        if reason:
            self._without_company.append((attempt, reason))
        return not reason

    def _against_others(self, attempt: Attempt, heard: tuple[Hit, ...]) -> str:
        rule = attempt.rule
        names = {hit.behaviour for hit in heard}
        if rule.with_ and not rule.with_ & names:
            return f"with: needs {_listed(rule.with_)} in the turn"
        if rule.not_with & names:
            return f"not_with: the turn also has {_listed(rule.not_with & names)}"
        if rule.not_here & names:
            lo, hi = _clauses_of(attempt.sentence, attempt.match)
            here = {hit.behaviour for hit in heard if hit.lo < hi and lo < hit.hi}
            if rule.not_here & here:
                return f"not_here: these words are {_listed(rule.not_here & here)}"
        return ""

    def _hit(self, attempt: Attempt) -> Hit | None:
        reason = self._reason_against(attempt)
        if reason:
            self._refused.append((attempt, reason))
            return None
        reason = self._against_overlap(attempt)
        if reason:
            self._without_company.append((attempt, reason))
            return None
        if not self._fits_prev(attempt.rule):
            return None
        lo, hi = _clauses_of(attempt.sentence, attempt.match)
        rule, match = attempt.rule, attempt.match
        return Hit(rule.behaviour, rule, attempt.source, match.start, match.end, lo, hi)

    def _reason_against(self, attempt: Attempt) -> str:
        """Return which words of the turn stop a match; empty if none do."""
        rule, sentence = attempt.rule, attempt.sentence
        return (
            self._against_kind(attempt)
            or self._against_position(rule, sentence)
            or self._against_none(attempt)
            or self._against_veto(attempt)
        )

    def _against_kind(self, attempt: Attempt) -> str:
        rule = attempt.rule
        if rule.question is Need.ANY and rule.imperative is Need.ANY:
            return ""
        touched = [
            clause
            for clause in attempt.sentence.clauses
            if clause.lo < attempt.match.end and attempt.match.start < clause.hi
        ]
        if not rule.question.allows(any(clause.question for clause in touched)):
            return f"question: {rule.question}"
        if not rule.imperative.allows(any(clause.imperative for clause in touched)):
            return f"imperative: {rule.imperative}"
        return ""

    def _against_position(self, rule: Rule, sentence: Sentence) -> str:
        wanted = rule.turn.position
        ends = {Position.FIRST: 0, Position.LAST: -1}
        if wanted in ends and self.reading.sentences[ends[wanted]] is not sentence:
            return f"turn: position: {wanted}"
        return ""

    def _against_none(self, attempt: Attempt) -> str:
        lo, hi = _clauses_of(attempt.sentence, attempt.match)
        for start, end, source in self._exclusions(attempt.rule, attempt.sentence):
            if start < hi and lo < end:
                return f"none: {source}"
        return ""

    def _exclusions(self, rule: Rule, sentence: Sentence) -> list[tuple[int, int, str]]:
        """Return where a rule's `none` is found in a sentence; looked for once."""
        known = self._excluded.get((id(rule), sentence.view.lo))
        if known is None:
            known = [
                (match.start, match.end, pattern.source)
                for pattern in sentence.view.words.likely(rule.none)
                for match in pattern.find(sentence.view)
            ]
            self._excluded[id(rule), sentence.view.lo] = known
        return known

    def _against_veto(self, attempt: Attempt) -> str:
        lo, hi = _clauses_of(attempt.sentence, attempt.match)
        for veto in self._vetoes_in(attempt.sentence):
            if veto.name in attempt.rule.allow or veto.start >= hi or veto.end <= lo:
                continue
            # What the pattern itself asked for cannot speak against it: the ん of
            # 申し訳ございません is a negation, and the apology needs it.
            if not veto.named <= set(attempt.match.named):
                return f"{veto.name}: {veto.source}"
        return ""

    def _against_overlap(self, attempt: Attempt) -> str:
        rule = attempt.rule
        if rule.prev.overlap and rule.any and not self._shared(rule, attempt.sentence):
            return "prev: overlap: too little in common with the caller's line"
        return ""

    def _vetoes_in(self, sentence: Sentence) -> list[_Veto]:
        found = self._vetoes.get(sentence.view.lo)
        if found is None:
            found = self._vetoes[sentence.view.lo] = list(self._find_vetoes(sentence))
        return found

    def _find_vetoes(self, sentence: Sentence) -> Iterator[_Veto]:
        for name, patterns in self._book.common.vetoes.items():
            for pattern in sentence.view.words.likely(patterns):
                for match in pattern.find(sentence.view):
                    yield _Veto(
                        name,
                        pattern.source,
                        match.start,
                        match.end,
                        frozenset(match.named),
                    )

    def _without_excluded(self, hits: list[Hit]) -> list[Hit]:
        excludes = self._book.implied.excludes
        return [
            hit
            for hit in hits
            if not any(
                hit.behaviour in excludes.get(other.behaviour, ())
                and other.lo < hit.hi
                and hit.lo < other.hi
                for other in hits
            )
        ]

    def _with_implied(self, hits: list[Hit]) -> tuple[Hit, ...]:
        implies = self._book.implied.implies
        found = list(hits)
        for hit in found:  # grows while it is read: implied ones imply others
            others = (hit._replace(behaviour=one) for one in implies.get(hit[0], ()))
            found += [other for other in others if other not in found]
        return tuple(found)


def best_of(hits: Iterable[Hit]) -> dict[str, Hit]:
    """Return behaviour to its best hit: strongest, then earliest, then longest."""
    best: dict[str, Hit] = {}
    for hit in hits:
        known = best.get(hit.behaviour)
        if known is None or _rank(hit) < _rank(known):
            best[hit.behaviour] = hit
    return best


def _rank(hit: Hit) -> tuple[int, int, int]:
    return -STRENGTH[hit.rule.verdict], hit.start, hit.start - hit.end


def _listed(names: frozenset[str]) -> str:
    return ", ".join(sorted(names))


def _clauses_of(sentence: Sentence, match: Match) -> tuple[int, int]:
    touched = [
        clause
        for clause in sentence.clauses
        if clause.lo < match.end and match.start < clause.hi
    ]
    return touched[0].lo, touched[-1].hi


def _fits_patterns(
    reading: Reading, wanted: tuple[Pattern, ...], unwanted: tuple[Pattern, ...]
) -> bool:
    if wanted and not _is_any_in(reading, wanted):
        return False
    return not (unwanted and _is_any_in(reading, unwanted))


def _is_any_in(reading: Reading, patterns: tuple[Pattern, ...]) -> bool:
    return any(
        pattern.is_in(sentence.view)
        for pattern in reading.words.likely(patterns)
        for sentence in reading.sentences
    )
