"""Rules at work: from a turn to the behaviours heard in it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from phonecoach.language.hearing import STRENGTH, Hearing, best_of
from phonecoach.language.learned import Evidence
from phonecoach.language.pattern_index import PatternIndex
from phonecoach.language.protocol import (
    DOUBTED,
    LEARNED,
    TRACE_PREFIX,
    Behaviour,
    Explanation,
    Outcome,
    Verdict,
)
from phonecoach.language.rules import Trace
from phonecoach.language.traces import left_behind, told, traces
from phonecoach.language.turn_reader import TurnReader

if TYPE_CHECKING:
    from collections.abc import Iterator

    from phonecoach.language.hearing import Attempt, Hit
    from phonecoach.language.learned import Learned, Opinion
    from phonecoach.language.protocol import Turn
    from phonecoach.language.rules import Rule, RuleBook
    from phonecoach.language.segments import Reading
    from phonecoach.language.tokens import Analyser


class Engine:
    """Hears behaviours by the rules of one language. Not for several threads.

    Attributes:
        analyser: Turns texts into words for it.
    """

    def __init__(
        self, book: RuleBook, analyser: Analyser, learned: Learned | None = None
    ) -> None:
        """Prepare to hear.

        Args:
            book: The rules.
            analyser: Of their language.
            learned: What gives a second opinion; None to hear by the rules alone.
        """
        self._book = book
        self.analyser = analyser
        self._learned = learned
        self._index = PatternIndex(book.rules, book.lexicon)
        self._reader = TurnReader(book, analyser)

    def hear(self, turn: Turn) -> tuple[Behaviour, ...]:
        """Return the behaviours of a turn, by the start of their span, then name.

        After them come the traces of others, by name.
        """
        hearing = self._hearing(turn)
        hits = hearing.hits()
        best = best_of(hits)
        heard = [self._behaviour(hit, hearing.reading, turn) for hit in best.values()]
        found = self._traces(hearing, best)
        for name, one in self._opinions(hearing, turn, hits).items():
            if one.dropped:
                heard = [
                    _doubted(each) if each.name == name else each for each in heard
                ]
            elif one.added:
                heard = [each for each in heard if each.name != name]
                heard.append(self._added(name, hearing.reading, turn))
                found = [each for each in found if each.traced != name]
        heard.sort(key=lambda one: (*one.span, one.name))
        return (*heard, *found)

    def _opinions(
        self, hearing: Hearing, turn: Turn, hits: tuple[Hit, ...]
    ) -> dict[str, Opinion]:
        """Return behaviour to what was learned says of it; to be asked after `hits`."""
        if not self._learned or not hearing.reading.tokens:
            return {}
        best = best_of(hits)
        shares = told(hearing.reading, best, self._book.telling)
        evidence = Evidence(
            reading=hearing.reading,
            prev=self._reader.prev(turn) if turn.prev.strip() else None,
            hits=hits,
            told={name: share for name, (share, _) in shares.items()},
            left=frozenset(left_behind(self._book, hearing, best)) - best.keys(),
        )
        return self._learned.opinions(evidence)

    def _added(self, name: str, reading: Reading, turn: Turn) -> Behaviour:
        assert self._learned, "Nothing else adds."
        span = _raw_span(reading, *self._learned.best_words(reading, name))
        words = " ".join(turn.text[slice(*span)].split())
        return Behaviour(
            name=name,
            verdict=Verdict.WEAK,
            span=span,
            rule=f"{name}.{self._book.common.language}{LEARNED}",
            why=self._learned.why.replace("{words}", words),
        )

    def _traces(self, hearing: Hearing, heard: dict[str, Hit]) -> list[Behaviour]:
        return [
            Behaviour(
                name=TRACE_PREFIX + name,
                verdict=Verdict.UNSURE,
                span=_raw_span(hearing.reading, lo, hi),
                rule=f"{name}.{self._book.common.language}:trace",
                why="",
            )
            for name, (lo, hi) in traces(self._book, hearing, heard).items()
        ]

    def explain(self, turn: Turn) -> tuple[Explanation, ...]:
        """Return for each behaviour what was heard, stopped or nearly there.

        Behaviours of which no word was found are left out.
        """
        hearing = self._hearing(turn)
        hits = hearing.hits()
        said = self._opinions(hearing, turn, hits)
        found = [self._heard(hit, hearing.reading, turn, said) for hit in hits]
        found += [
            self._likely(name, one, hearing.reading, turn)
            for name, one in said.items()
            if one.added
        ]
        found += [
            self._stopped(attempt, reason, hearing.reading, turn)
            for attempt, reason in hearing.stopped()
        ]
        heard = {one.behaviour for one in found}
        for rule in self._book.rules:
            near = None if rule.behaviour in heard else self._near(rule, hearing, turn)
            if near is not None:
                found.append(near)
        return tuple(_one_for_each(found))

    def matching_rules(self, turn: Turn) -> tuple[tuple[str, str], ...]:
        """Return behaviour and id of every rule that hears something in a turn.

        Those that leave no more than a trace come last.
        """
        hearing = self._hearing(turn)
        found = [(hit.behaviour, hit.rule.id) for hit in hearing.hits()]
        found += [
            (one.rule.behaviour, one.rule.id)
            for one in hearing.leave_traces()
            if one.rule.trace is Trace.ONLY
        ]
        return tuple(dict.fromkeys(found))

    @property
    def book(self) -> RuleBook:
        """The rules it goes by."""
        return self._book

    def _hearing(self, turn: Turn) -> Hearing:
        return Hearing(self._book, self._index, self._reader, turn)

    def _behaviour(self, hit: Hit, reading: Reading, turn: Turn) -> Behaviour:
        span = _raw_span(reading, hit.start, hit.end)
        template = self._book.why.get(hit.behaviour, self._book.common.why)
        words = " ".join(turn.text[slice(*span)].split())
        return Behaviour(
            name=hit.behaviour,
            verdict=hit.rule.verdict,
            span=span,
            rule=self._rule_name(hit.behaviour, hit.rule),
            why=template.replace("{words}", words),
        )

    def _rule_name(self, behaviour: str, rule: Rule) -> str:
        via = "" if behaviour == rule.behaviour else f"{rule.behaviour}/"
        return f"{behaviour}.{self._book.common.language}:{via}{rule.id}"

    def _heard(
        self, hit: Hit, reading: Reading, turn: Turn, said: dict[str, Opinion]
    ) -> Explanation:
        span = _raw_span(reading, hit.start, hit.end)
        opinion = said.get(hit.behaviour)
        doubted = opinion is not None and opinion.dropped
        return Explanation(
            behaviour=hit.behaviour,
            outcome=Outcome.HEARD,
            verdict=Verdict.UNSURE if doubted else hit.rule.verdict,
            rule=self._rule_name(hit.behaviour, hit.rule),
            pattern=hit.source,
            share=1.0,
            words=turn.text[slice(*span)],
            reason=_likelihood(opinion) if opinion and doubted else "",
        )

    def _likely(
        self, name: str, opinion: Opinion, reading: Reading, turn: Turn
    ) -> Explanation:
        added = self._added(name, reading, turn)
        return Explanation(
            behaviour=name,
            outcome=Outcome.HEARD,
            verdict=added.verdict,
            rule=added.rule,
            pattern="",
            share=1.0,
            words=turn.text[slice(*added.span)],
            reason=_likelihood(opinion),
        )

    def _stopped(
        self, attempt: Attempt, reason: str, reading: Reading, turn: Turn
    ) -> Explanation:
        span = _raw_span(reading, attempt.match.start, attempt.match.end)
        return Explanation(
            behaviour=attempt.rule.behaviour,
            outcome=Outcome.STOPPED,
            verdict=None,
            rule=self._rule_name(attempt.rule.behaviour, attempt.rule),
            pattern=attempt.source,
            share=1.0,
            words=turn.text[slice(*span)],
            reason=reason,
        )

    def _near(self, rule: Rule, hearing: Hearing, turn: Turn) -> Explanation | None:
        tries = (
            (*pattern.nearest(sentence.view), pattern.source)
            for pattern in rule.any
            for sentence in hearing.reading.sentences
        )
        share, named, source = max(tries, default=(0.0, (), ""))
        if not named:
            return None
        span = _raw_span(hearing.reading, named[0], named[-1] + 1)
        return Explanation(
            behaviour=rule.behaviour,
            outcome=Outcome.NEAR,
            verdict=None,
            rule=self._rule_name(rule.behaviour, rule),
            pattern=source,
            share=share,
            words=turn.text[slice(*span)],
            reason="",
        )


def _doubted(one: Behaviour) -> Behaviour:
    return replace(one, verdict=Verdict.UNSURE, rule=f"{one.rule}{DOUBTED}")


def _likelihood(opinion: Opinion) -> str:
    return f"learned: likely by {opinion.probability:.2f}"


def _raw_span(reading: Reading, start: int, end: int) -> tuple[int, int]:
    return reading.tokens[start].start, reading.tokens[end - 1].end


def _one_for_each(found: list[Explanation]) -> Iterator[Explanation]:
    order = list(Outcome)
    best: dict[str, Explanation] = {}
    for one in found:
        known = best.get(one.behaviour)
        if known is None or _closeness(one, order) > _closeness(known, order):
            best[one.behaviour] = one
    for name in sorted(best):
        yield best[name]


def _closeness(one: Explanation, order: list[Outcome]) -> tuple[int, int, float]:
    strength = STRENGTH[one.verdict] if one.verdict else 0
    return -order.index(one.outcome), strength, one.share
