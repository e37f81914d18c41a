"""The caller's part on paper: who rings, what they say, how it ends, the tick sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from reportlab.platypus import CondPageBreak, KeepTogether, PageBreak, Spacer

from phonecoach.call.mood import (
    ANGRY_FROM,
    LEAVES_AT,
    PLEASED_FROM,
    TENSE_FROM,
    TOP,
)
from phonecoach.report.paper.caller_words import CallerWords
from phonecoach.report.paper.flow import Rule, Words, table
from phonecoach.report.paper.page import WIDTH, Page, write_pages
from phonecoach.report.paper.ticks import tick_page
from phonecoach.report.paper.type import (
    BODY,
    HEADING,
    MEDIUM_TEXT,
    NOTE,
    STRONG,
    TITLE,
    Style,
)
from phonecoach.report.words import report_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from reportlab.platypus import Flowable

    from phonecoach.report.caller_facts import (
        CallerFacts,
        CallerPart,
        CallerTurn,
        CallerWording,
    )
    from phonecoach.report.keeping import GoesOn
    from phonecoach.scenario import MoodRule, Outcome

_SAID: Final = Style(size=10.2, line=14.5)
"""What is read aloud is larger than what is said about it."""

_APART: Final = 2.4
"""So far below one wording the next one stands."""

_NUMBER: Final = Style(size=8.5, line=14.5, ink="text_muted")
_ON: Final = Style(size=8.6, line=13.5)
_NEXT: Final = Style(size=8.6, line=13.5, ink="caller")
_COLUMNS: Final = [24.0, 142.0, WIDTH - 166]
"""Number of the line, what it answers to, what is said."""

_NAMES: Final = 112.0
_LINES: Final = 74.0
_HEADED: Final = 110.0
"""A heading wants so much room for itself and what follows, in points."""

_DIGITS: Final = 12
"""So much of a case's mark tells two versions of it apart."""


def write_caller(
    target: Path, facts: CallerFacts, goes_on: GoesOn | None = None
) -> None:
    """Write the caller's part; of the same case it is always the same to the byte.

    Raises:
        OSError: If it cannot be written.
        DroppedError: If it is not wanted any more.
    """
    words = report_words(facts.told_in)
    page = Page(
        title=facts.title,
        kind=words("caller_kind"),
        foot=words(
            "caller_foot",
            case=facts.case.file.id,
            digest=facts.case.digest[:_DIGITS],
        ),
        number=words.words["page_number"],
        language=facts.language,
    )
    write_pages(target, page, list(_Part(facts).story()), goes_on)


class _Part:
    """The parts of the paper, in the order of its pages."""

    def __init__(self, facts: CallerFacts) -> None:
        self._facts = facts
        self._words = report_words(facts.told_in)
        self._told = CallerWords(facts)

    def story(self) -> Iterator[Flowable]:
        """Yield everything that is laid on the pages."""
        yield Words(self._facts.title, TITLE, after=4)
        yield from self._who()
        yield from self._known()
        yield from self._mood()
        yield from self._said()
        yield from self._always()
        yield from self._endings()
        yield PageBreak()
        yield from tick_page(self._facts)

    def _heading(self, name: str, note: str = "") -> Iterator[Flowable]:
        yield CondPageBreak(_HEADED)
        yield Spacer(1, 12)
        yield Words(self._words(name), HEADING, after=2)
        if note:
            yield Words(self._words(note), NOTE, after=4)

    # Who rings ------------------------------------------------------------------------

    def _who(self) -> Iterator[Flowable]:
        facts, words = self._facts, self._words
        names = [Words(facts.full_name, STRONG), Words(facts.character, BODY)]
        rows: list[list[Any]] = [
            [Words(words("caller"), NOTE), names],
            *(
                [Words(words(name), NOTE), Words(value, BODY)]
                for name, value in (
                    ("caller_display", facts.shown),
                    ("caller_temper", words(f"temper_{facts.temper}")),
                    ("caller_about", facts.summary),
                    ("caller_role", facts.role),
                )
            ),
        ]
        yield table(rows, [_NAMES, WIDTH - _NAMES], pad=3)

    def _known(self) -> Iterator[Flowable]:
        if not self._facts.facts:
            return
        yield from self._heading("caller_knows", "caller_knows_note")
        rows = [
            [
                Words(one.label, NOTE),
                Words(one.value, MEDIUM_TEXT),
                Words(self._told.lines(one.lines), NOTE),
            ]
            for one in self._facts.facts
        ]
        yield table(rows, [_NAMES, WIDTH - _NAMES - _LINES, _LINES], pad=2.6)

    def _mood(self) -> Iterator[Flowable]:
        mood, words = self._facts.mood, self._words
        begins = words(
            "caller_mood_begins",
            mood=words(f"mood_{mood.level}"),
            dissatisfaction=mood.dissatisfaction,
            satisfaction=mood.satisfaction,
            top=TOP,
        )
        levels = words(
            "caller_mood_levels",
            tense=TENSE_FROM,
            angry=ANGRY_FROM,
            leaves=LEAVES_AT,
            pleased=PLEASED_FROM,
        )
        yield from self._heading("caller_mood")
        yield Words(begins, BODY, after=2)
        yield Words(levels, NOTE, after=6)
        rules = self._facts.rules
        worse = [it for it in rules if it.dissatisfaction]
        better = [it for it in rules if it.satisfaction]
        rows = [
            [Words(self._words(name), NOTE), Words(self._rules(moving), BODY)]
            for name, moving in (("caller_worse", worse), ("caller_better", better))
        ]
        yield table(rows, [_NAMES, WIDTH - _NAMES], pad=3)

    def _rules(self, rules: Iterable[MoodRule]) -> str:
        """Return what moves the mood, each with its steps and how often it counts."""
        adds = self._words.words["caller_adds"]
        told = (
            adds.format(
                cause=self._told.cause(one.cause),
                by=one.dissatisfaction or one.satisfaction,
                times=one.at_most,
            )
            for one in rules
        )
        return self._told.between.join(told) or "–"

    # What is said ---------------------------------------------------------------------

    def _said(self) -> Iterator[Flowable]:
        yield PageBreak()
        yield Words(self._words("caller_says"), HEADING, after=2)
        yield Words(self._words("caller_says_note"), NOTE, after=2)
        for part in self._facts.parts:
            yield from self._part(part)

    def _part(self, part: CallerPart) -> Iterator[Flowable]:
        """Yield a part; its name stays with the first of its rows."""
        rows = [self._turn(one) for one in part.turns]
        if part.outcome is not None:
            end = Words(self._told.end(part.outcome), _NEXT)
            rows.append([Words("", _NUMBER), Words("", _ON), end])
        name = Words(self._told.part(part.no), STRONG, after=2)
        top: list[Flowable] = [Spacer(1, 10), name, Rule(before=0, after=0)]
        yield KeepTogether([*top, table(rows[:1], _COLUMNS, pad=3)])
        if rows[1:]:
            yield table(rows[1:], _COLUMNS, pad=3)

    def _turn(self, turn: CallerTurn) -> list[Any]:
        said: list[Flowable] = []
        number = ""
        if turn.line is not None:
            number = str(turn.line.no)
            said += self._wordings(turn.line.wordings[: 1 if turn.again else None])
            notes = (
                ("line_interrupted", turn.line.interrupted),
                ("line_names", turn.line.names_trainee),
            )
            said += [Words(self._words(name), NOTE) for name, is_so in notes if is_so]
        if turn.outcome is not None:
            said.append(Words(self._told.end(turn.outcome), _NEXT))
        elif turn.to is not None:
            said.append(Words(self._told.goes_to(turn.to), _NEXT))
        on = Words(self._told.on(turn.when), _ON)
        return [Words(number, _NUMBER), on, said]

    def _wordings(self, wordings: Iterable[CallerWording]) -> list[Flowable]:
        """Return the ways to say a line, one below the other."""
        said: list[Flowable] = []
        for one in wordings:
            mood = "" if one.mood is None else f"[{self._words(f'mood_{one.mood}')}] "
            said.append(Words(f"{mood}{one.text}", _SAID, after=_APART))
        return said

    def _always(self) -> Iterator[Flowable]:
        yield from self._heading("caller_always")
        rows = [
            [
                Words("", _NUMBER),
                Words(self._words(f"reflex_{reflex}"), _ON),
                self._wordings(wordings),
            ]
            for reflex, wordings in self._facts.reflexes
        ]
        yield table(rows, _COLUMNS, pad=3)

    def _endings(self) -> Iterator[Flowable]:
        found: dict[Outcome, list[str]] = {
            one.outcome: [] for one in self._facts.case.file.endings
        }
        for part in self._facts.parts:
            for turn in part.turns:
                if turn.outcome is not None:
                    found[turn.outcome].append(
                        self._told.ends_after(part.no, turn.when)
                    )
            if part.outcome is not None:
                found[part.outcome].append(self._told.part(part.no))
        yield from self._heading("caller_endings")
        rows = [
            [
                Words(self._told.outcome(one), MEDIUM_TEXT),
                [Words(it, BODY) for it in when],
            ]
            for one, when in found.items()
        ]
        yield table(rows, [_COLUMNS[0] + _COLUMNS[1], _COLUMNS[2]], pad=3)
