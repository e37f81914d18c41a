"""What a card says of itself in words: score, standing, head, figures."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from phonecoach.report.words import report_words
from phonecoach.scoring.card import Mark
from phonecoach.text import clock_text, date_text, duration_text, time_text
from phonecoach.units import Mode

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from phonecoach.report.call_facts import CallFacts
    from phonecoach.report.words import ReportWords
    from phonecoach.units import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureWords:
    """One of the figures of a call."""

    name: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A card in words."""

    when: str
    measure: str
    """What the score is to be compared with."""

    standing: str
    standing_mark: Mark
    """The silhouette that says the same."""

    rests_on: tuple[str, ...]
    notes: tuple[str, ...]
    figures: tuple[FigureWords, ...]
    head: tuple[tuple[str, str], ...]
    """Name and value of what is known about the call and the card."""


def told(facts: CallFacts) -> Told:
    """Return what a card says of itself."""
    return _Telling(facts).told()


def chain_words(
    words: ReportWords, *, confirmed: bool, pending: int, chain: str
) -> str:
    """Return what vouches for a report: who has looked at it, the end of the chain."""
    who = looked_at(words, confirmed=confirmed, pending=pending)
    return f"{who}  ·  {words('chain', chain=chain)}"


def looked_at(words: ReportWords, *, confirmed: bool, pending: int) -> str:
    """Return whether a human has confirmed it, or only part while marks are open."""
    if confirmed and pending:
        return words("partly_confirmed")
    return words("confirmed" if confirmed else "not_confirmed")


def when_text(moment: datetime, language: Language) -> str:
    """Return a moment with its year: Tuesday 24 November 2026, 10:12."""
    comma = "," if language == "en" else ""
    return f"{date_text(moment, language, with_year=True)}{comma} {time_text(moment)}"


class _Telling:
    def __init__(self, facts: CallFacts) -> None:
        self._facts = facts
        self._words = report_words(facts.language)

    def told(self) -> Told:
        """Return all of it."""
        card, rules = self._facts.card, self._facts.rules
        mark, standing = self._standing()
        measure = (
            self._words("no_score")
            if card.score is None
            else self._words("of_100", passed=rules.passing.mark)
        )
        return Told(
            when=self._when(),
            measure=measure,
            standing=standing,
            standing_mark=mark,
            rests_on=tuple(self._rests_on()),
            notes=tuple(self._notes()),
            figures=self._figures(),
            head=tuple(self._head()),
        )

    def _when(self) -> str:
        facts, words = self._facts, self._words
        parts = (
            facts.person,
            when_text(facts.started, facts.language),
            duration_text(facts.length, facts.language),
            words(f"mode_{facts.head.mode}"),
            words(f"purpose_{facts.head.purpose}"),
        )
        return "  ·  ".join(part for part in parts if part)

    def _standing(self) -> tuple[Mark, str]:
        card, passing, words = self._facts.card, self._facts.rules.passing, self._words
        if card.applied < passing.least_items:
            return Mark.NOT_APPLICABLE, words("too_few")
        if card.score is None:
            return Mark.NEEDS_HUMAN, words("no_score_yet")
        if card.pending:
            return Mark.NEEDS_HUMAN, words("provisional")
        if card.passed is None:
            return Mark.NEEDS_HUMAN, words("human_first")
        if not card.passed:
            below = card.score < passing.mark
            return Mark.PARTLY, words("below" if below else "item_fails")
        reached = card.score >= passing.distinction
        return Mark.MET, words("distinction" if reached else "passed")

    def _rests_on(self) -> Iterator[str]:
        card, words = self._facts.card, self._words
        yield words(
            "rests_on", applied=card.applied, all=len(card.items), pending=card.pending
        )
        if card.applied < self._facts.rules.passing.least_items:
            yield words("it_takes", least=self._facts.rules.passing.least_items)

    def _notes(self) -> Iterator[str]:
        facts, words = self._facts, self._words
        yield self._looked_at()
        if facts.card.fatal:
            items = ", ".join(str(one) for one in facts.card.fatal if one)
            if items:
                yield words("fatal_items", items=items)
        if facts.head.continued is not None:
            yield words("continued")
        if facts.head.site:
            yield words("own_profile")

    def _figures(self) -> tuple[FigureWords, ...]:
        known, words, language = self._facts.figures, self._words, self._facts.language
        up, gap, hold = known.picked_up, known.reply_gap, known.on_hold
        picked = words("not_measured")
        if up is not None:
            picked = words(
                "up_value", time=duration_text(up.after, language), ring=up.ring
            )
        replied = words("no_replies")
        if gap is not None:
            replied = words(
                f"gap_{self._facts.head.mode}", time=duration_text(gap.median, language)
            )
        held = words("no_hold")
        if hold is not None:
            held = clock_text(hold.lasted)
            if hold.agreed is not None:
                held = words("hold_agreed", time=held, agreed=clock_text(hold.agreed))
        values = (("picked_up", picked), ("reply_gap", replied), ("on_hold", held))
        return tuple(FigureWords(name=words(name), value=one) for name, one in values)

    def _head(self) -> Iterator[tuple[str, str]]:
        facts, words, head = self._facts, self._words, self._facts.head
        versions = facts.card.versions
        yield words("person"), facts.person or head.person
        yield words("case"), f"{facts.title}  ({head.case})"
        yield words("call"), head.call
        yield words("profile"), f"{head.profile}, {head.profile_version}"
        yield (
            words("versions"),
            words(
                "versions_value",
                checklist=versions.checklist,
                rules=versions.rules,
                listener=versions.listener or "–",
                program=versions.program,
            ),
        )
        if head.mode is Mode.SPOKEN:
            yield words("timing_error"), self._timing_error()
        yield words("looked_at"), self._looked_at()
        yield words("chain_end"), facts.chain

    def _looked_at(self) -> str:
        facts = self._facts
        return looked_at(
            self._words, confirmed=facts.confirmed, pending=facts.card.pending
        )

    def _timing_error(self) -> str:
        error = self._facts.head.timing_error
        if error is None:
            return self._words("timing_unknown")
        return self._words(
            "timing_value",
            mean=round(error.mean / 1000),
            spread=round(error.spread / 1000),
        )
