"""A person on paper: the calls, how they went over time, what to practise next."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from reportlab.platypus import CondPageBreak, KeepTogether, PageBreak, Spacer

from phonecoach.report.paper.charts import trend_chart
from phonecoach.report.paper.flow import Rule, Words, table
from phonecoach.report.paper.form import form_page
from phonecoach.report.paper.marks import mark_strip
from phonecoach.report.paper.page import WIDTH, Page, write_pages
from phonecoach.report.paper.type import (
    BODY,
    HEADING,
    MEDIUM_TEXT,
    NOTE,
    STRONG,
    TITLE,
)
from phonecoach.report.told import chain_words, looked_at, when_text
from phonecoach.report.words import report_words
from phonecoach.text import duration_text, moment_text
from phonecoach.units import Micros

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from reportlab.platypus import Flowable

    from phonecoach.report.keeping import GoesOn
    from phonecoach.report.person_facts import (
        ItemFact,
        PersonFacts,
        PromiseFact,
        TimesFact,
    )
    from phonecoach.report.rows import CallRow

_LAST_CARDS: Final = 15
_ITEMS: Final = 15
_WHOLE: Final = 100.0
_LEAST_SECONDS: Final = 5.0
_HEADED: Final = 90.0
"""A heading wants so much room for itself and what follows, in points."""


def write_person(
    target: Path, facts: PersonFacts, goes_on: GoesOn | None = None
) -> None:
    """Write what is known of a person.

    Raises:
        OSError: If it cannot be written.
        DroppedError: If it is not wanted any more.
    """
    words = report_words(facts.language)
    cards = [one for one in facts.calls if one.card is not None]
    confirmed = bool(cards) and all(one.past.confirmed for one in cards)
    pending = sum(one.card.pending for one in cards if one.card is not None)
    page = Page(
        title=facts.person.name,
        kind=words("person_kind"),
        foot=chain_words(
            words, confirmed=confirmed, pending=pending, chain=facts.chain
        ),
        number=words.words["page_number"],
        language=facts.language,
    )
    write_pages(target, page, list(_PersonPages(facts).story()), goes_on)


class _PersonPages:
    def __init__(self, facts: PersonFacts) -> None:
        self._facts = facts
        self._words = report_words(facts.language)

    def story(self) -> Iterator[Flowable]:
        """Yield everything that is laid on the pages."""
        facts = self._facts
        yield Words(facts.person.name, TITLE, after=2)
        yield Words(self._span(), NOTE, after=2)
        yield Words(self._counts(), NOTE, after=6)
        if facts.by_own_profile:
            own = self._words("by_own_profile", n=facts.by_own_profile)
            yield Words(own, NOTE, after=6)
        yield self._trends()
        if facts.items:
            yield Rule(before=6)
            yield Words(self._words("items_next"), HEADING, after=1)
            yield Words(self._words("items_note"), NOTE, after=2)
            yield self._items(facts.items[:_ITEMS])
        for one in facts.times:
            yield self._times(one)
        yield from self._promises()
        yield CondPageBreak(_HEADED)
        yield Spacer(1, 10)
        yield Words(self._words("last_cards"), HEADING, after=2)
        yield self._cards(facts.calls[-_LAST_CARDS:])
        if facts.form is not None:
            yield PageBreak()
            yield from form_page(facts.form, facts.language)

    # The head -------------------------------------------------------------------------

    def _span(self) -> str:
        calls, language = self._facts.calls, self._facts.language
        first, last = (
            when_text(one.started, language) for one in (calls[0], calls[-1])
        )
        return self._words("span", first=first, last=last)

    def _counts(self) -> str:
        calls = self._facts.calls
        return self._words(
            "counts",
            calls=len(calls),
            cards=sum(one.card is not None for one in calls),
            confirmed=sum(one.past.confirmed for one in calls),
            waiting=sum(one.past.waiting for one in calls),
        )

    def _trends(self) -> Flowable:
        passing = float(self._facts.rules.passing.mark)
        cells: list[Any] = []
        for one in self._facts.trends:
            name = f"{one.letter}  {one.name}" if one.letter else self._words("score")
            limits = () if one.letter else (passing,)
            chart = trend_chart(
                one.points, self._facts.language, top=_WHOLE, limits=limits
            )
            cells.append([Words(name, NOTE, after=2), chart])
        return table([cells], [WIDTH / len(cells)] * len(cells), lines=False)

    # Items, times, promises -----------------------------------------------------------

    def _items(self, items: Sequence[ItemFact]) -> Flowable:
        rows = [
            [
                Words(str(one.no), NOTE),
                Words(one.rule, BODY),
                [
                    Spacer(1, 2),
                    mark_strip([(mark, False) for mark in one.marks], 9.5, 13),
                ],
            ]
            for one in items
        ]
        return table(rows, [26, WIDTH - 26 - 116, 116], pad=2.4)

    def _times(self, times: TimesFact) -> Flowable:
        words, rules = self._words, self._facts.rules
        cells: list[Any] = []
        for name, points, limits in (
            ("picked_up", times.picked_up, (rules.pick_up.met,)),
            ("reply_gap", times.gaps, (rules.reply_gap.green, rules.reply_gap.amber)),
        ):
            seconds = tuple(one / 1_000_000 for one in limits)
            known = [one.value for one in points if one.value is not None]
            top = max([*known, *seconds, _LEAST_SECONDS])
            usual = times.usual(points)
            told = words("not_measured")
            if usual is not None:
                time = Micros(round(usual * 1_000_000))
                told = words("usually", time=duration_text(time, self._facts.language))
            chart = trend_chart(
                points, self._facts.language, top=float(int(top + 1)), limits=seconds
            )
            cells.append([Words(words(name), NOTE), Words(told, MEDIUM_TEXT), chart])
        title = words("times_in", mode=words(f"mode_{times.mode}"))
        return KeepTogether(
            [
                Spacer(1, 10),
                Words(title, HEADING, after=2),
                table([cells], [WIDTH / 2] * 2, lines=False),
            ]
        )

    def _promises(self) -> Iterator[Flowable]:
        if not self._facts.promises:
            return
        yield CondPageBreak(_HEADED)
        yield Spacer(1, 10)
        yield Words(self._words("promises"), HEADING, after=2)
        rows = [self._promise(one) for one in self._facts.promises]
        yield table(rows, [130, WIDTH - 290, 80, 80], pad=3)

    def _promise(self, one: PromiseFact) -> list[Any]:
        language = self._facts.language
        state = self._words(f"promise_{one.kept}")
        done = "" if one.done is None else moment_text(one.done, language)
        due = self._words("due", when=moment_text(one.due, language))
        return [
            [
                Words(one.title, MEDIUM_TEXT),
                Words(moment_text(one.made, language), NOTE),
            ],
            Words(one.content, BODY),
            Words(due, NOTE),
            [Words(state, MEDIUM_TEXT), Words(done, NOTE)],
        ]

    def _cards(self, calls: Sequence[CallRow]) -> Flowable:
        return table([self._card(one) for one in reversed(calls)], _CARD_WIDTHS, pad=3)

    def _card(self, one: CallRow) -> list[Any]:
        words, language = self._words, self._facts.language
        card, summary = one.card, one.past.summary
        told = duration_text(one.past.length, language)
        state = words("no_card")
        if card is not None:
            who = looked_at(words, confirmed=one.past.confirmed, pending=card.pending)
            rests = words(
                "rests_on",
                applied=card.applied,
                all=len(card.items),
                pending=card.pending,
            )
            state = f"{words('provisional')}\n{rests}" if card.pending else rests
            state = f"{state}\n{who}"
        score = "–" if card is None or card.score is None else f"{card.score:.0f}"
        return [
            Words(score, STRONG),
            [
                Words(one.title, MEDIUM_TEXT),
                Words(f"{when_text(one.started, language)}  ·  {told}", NOTE),
            ],
            Words(words(f"mode_{summary.mode}"), NOTE),
            Words(state, NOTE),
        ]


_CARD_WIDTHS: Final = [32.0, 210.0, 50.0, WIDTH - 292]
