"""Other words for what a drill dictates: numbers, names, days, drawn by a seed.

A case may list, under ``drawn``, other words for what belongs together::

    drawn:
      number:
        - {010-0000-3124: 010-0000-7183, 공공공공에 삼일이사: 공공공공에 칠일팔삼}

Each group has one or more such lists. A drill takes one of them, or the words as they
are written, for each group by itself, wherever they stand: in facts, lines, options
and the caller's name. What the caller then says has an id and a clip of its own.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias

from phonecoach.scenario.blanks import without_blanks
from phonecoach.scenario.case import (
    CallerName,
    CaseTexts,
    FactText,
    PromiseTexts,
    Wording,
)
from phonecoach.scenario.keeping import reworded
from phonecoach.scenario.speaking import estimate_ms

if TYPE_CHECKING:
    from collections.abc import Iterator

    from phonecoach.scenario.case import Case
    from phonecoach.scenario.terms import LineId
    from phonecoach.units import Language

_STEP_MS = 10

_Put: TypeAlias = Callable[[str], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Draw:
    """One list of other words."""

    group: str
    at: int
    """Its place in the group."""

    words: Mapping[str, str]
    """What is written, and what shall stand there instead."""

    @property
    def suffix(self) -> str:
        """Marks the wordings that it changes."""
        return f"-{self.group}{self.at + 1}"

    def put(self, text: str) -> str:
        """Return a text with the other words; the longest that fits is taken first."""
        if not self.words:
            return text
        found = "|".join(
            re.escape(one) for one in sorted(self.words, key=len, reverse=True)
        )
        return re.sub(found, lambda hit: self.words[hit[0]], text)


def draws(texts: CaseTexts) -> Iterator[Draw]:
    """Yield every list of other words in file order."""
    for group, lists in texts.drawn.items():
        for at, words in enumerate(lists):
            yield Draw(group=group, at=at, words=words)


def drawn(case: Case, language: Language, seed: int) -> Case:
    """Return a case with other words in one language, the same for the same seed.

    Each group of words is drawn by itself; as they are written counts as one of its
    lists. A case that lists none comes back as it is.
    """
    texts = case.texts[language]
    for group, lists in texts.drawn.items():
        # Whichever is drawn, it is repeatable and no secret.
        at = random.Random(f"{seed}:{group}").randrange(len(lists) + 1)  # noqa: S311
        if at:
            one = Draw(group=group, at=at - 1, words=lists[at - 1])
            case = with_draw(case, language, one)
    return case


def with_draw(case: Case, language: Language, draw: Draw) -> Case:
    """Return a case with one list of other words in a language."""
    pace = case.caller.pace
    texts = in_texts(case.texts[language], draw, language, pace)
    names = case.caller.name
    caller = replace(
        case.caller, name={**names, language: in_name(names[language], draw)}
    )
    return reworded(case, {**case.texts, language: texts}, caller)


def in_texts(
    texts: CaseTexts, draw: Draw, language: Language, pace: float
) -> CaseTexts:
    """Return the words of a case with other words; its title and company stay."""
    put = draw.put
    return replace(
        texts,
        summary=put(texts.summary),
        role=put(texts.role),
        goals=tuple(map(put, texts.goals)),
        facts={one: _fact(words, put) for one, words in texts.facts.items()},
        lines={
            line: tuple(_said(one, draw, language, pace) for one in wordings)
            for line, wordings in texts.lines.items()
        },
        hints={one: put(text) for one, text in texts.hints.items()},
        options={one: put(text) for one, text in texts.options.items()},
        distractors={one: put(text) for one, text in texts.distractors.items()},
        promise=PromiseTexts(
            within=tuple(map(put, texts.promise.within)),
            too_early=tuple(map(put, texts.promise.too_early)),
            too_late=tuple(map(put, texts.promise.too_late)),
        ),
    )


def in_name(name: CallerName, draw: Draw) -> CallerName:
    """Return what a caller is called with other words."""
    put = draw.put
    return CallerName(
        full=put(name.full),
        shown=put(name.shown),
        right=tuple(map(put, name.right)),
        guessed=tuple(map(put, name.guessed)),
        wrong=tuple(map(put, name.wrong)),
    )


def every_wording(
    texts: CaseTexts, language: Language, pace: float
) -> dict[LineId, tuple[Wording, ...]]:
    """Return all that a caller may have to say: as written, then with other words.

    Args:
        texts: The words of a case; each line has words of one group at most.
        language: Theirs.
        pace: Of the caller, against the normal one.
    """
    return {
        line: (
            *wordings,
            *(
                said
                for draw in draws(texts)
                for one in wordings
                if (said := _said(one, draw, language, pace)) is not one
            ),
        )
        for line, wordings in texts.lines.items()
    }


def _fact(words: FactText, put: _Put) -> FactText:
    return replace(
        words,
        value=put(words.value),
        forms=tuple(map(put, words.forms)),
        asked_by=tuple(map(put, words.asked_by)),
    )


def _said(wording: Wording, draw: Draw, language: Language, pace: float) -> Wording:
    """Return a wording with other words, which take as much longer as they should."""
    text = draw.put(wording.text)
    if text == wording.text:
        return wording
    before, after = (
        estimate_ms(without_blanks(one), language, pace) for one in (wording.text, text)
    )
    lasts = wording.duration_ms * after / before / _STEP_MS
    return replace(
        wording,
        id=f"{wording.id}{draw.suffix}",
        text=text,
        duration_ms=round(lasts) * _STEP_MS,
    )
