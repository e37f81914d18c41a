"""Rules at work: from a turn to the behaviours heard in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from phonecoach.language.hearing import STRENGTH, Hearing
from phonecoach.language.pattern_index import PatternIndex
from phonecoach.language.protocol import (
    TRACE_PREFIX,
    Behaviour,
    Explanation,
    Outcome,
    Verdict,
)
from phonecoach.language.rules import Trace
from phonecoach.language.traces import traces
from phonecoach.language.turn_reader import TurnReader

if TYPE_CHECKING:
    from collections.abc import Iterator

    from phonecoach.language.hearing import Attempt, Hit
    from phonecoach.language.protocol import Turn
    from phonecoach.language.rules import Rule, RuleBook
    from phonecoach.language.segments import Reading
    from phonecoach.language.tokens import Analyser


class Engine:
    """Hears behaviours by the rules of one language. Not for several threads.

    Attributes:
        analyser: Turns texts into words for it.
    """

    def __init__(self, book: RuleBook, analyser: Analyser) -> None:
        self._book = book
        self.analyser = analyser
        self._index = PatternIndex(book.rules, book.lexicon)
        self._reader = TurnReader(book, analyser)

    def hear(self, turn: Turn) -> tuple[Behaviour, ...]:
        """Return the behaviours of a turn, by the start of their span, then name.

        After them come the traces of others, by name.
        """
        hearing = self._hearing(turn)
        best = hearing.best()
        heard = [self._behaviour(hit, hearing.reading, turn) for hit in best.values()]
        heard.sort(key=lambda one: (*one.span, one.name))
        return (*heard, *self._traces(hearing, best))

    def _traces(self, hearing: Hearing, heard: dict[str, Hit]) -> Iterator[Behaviour]:
        for name, (lo, hi) in traces(self._book, hearing, heard).items():
            yield Behaviour(
                name=TRACE_PREFIX + name,
                verdict=Verdict.UNSURE,
                span=_raw_span(hearing.reading, lo, hi),
                rule=f"{name}.{self._book.common.language}:trace",
                why="",
            )

    def explain(self, turn: Turn) -> tuple[Explanation, ...]:
        """Return for each behaviour what was heard, stopped or nearly there.

        Behaviours of which no word was found are left out.
        """
        hearing = self._hearing(turn)
        found = [self._heard(hit, hearing.reading, turn) for hit in hearing.hits()]
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

    def _heard(self, hit: Hit, reading: Reading, turn: Turn) -> Explanation:
        span = _raw_span(reading, hit.start, hit.end)
        return Explanation(
            behaviour=hit.behaviour,
            outcome=Outcome.HEARD,
            verdict=hit.rule.verdict,
            rule=self._rule_name(hit.behaviour, hit.rule),
            pattern=hit.source,
            share=1.0,
            words=turn.text[slice(*span)],
            reason="",
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
