"""Reasons in words: why a mark is what it is, and one goal for next time."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from phonecoach.checklist import STYLE_PREFIX, checklist, vocabulary
from phonecoach.content import read
from phonecoach.places import resources
from phonecoach.scoring.card import Mark
from phonecoach.scoring.rule import because
from phonecoach.text import duration_text, list_text
from phonecoach.units import Language, Micros

if TYPE_CHECKING:
    from phonecoach.checklist import Checklist
    from phonecoach.scoring.card import Card, ItemMark, Reason

_TIMES = {
    Language.KO: "{}번",
    Language.EN: "{} times",
    Language.JA: "{}回",
}
_MINUS = "\N{MINUS SIGN}"
_FEW_TIMES = {"1": "once", "2": "twice"}


@dataclass(frozen=True, slots=True, kw_only=True)
class ReasonTexts:
    """The words of one language: ``reasons.<language>.yaml``.

    Attributes:
        reasons: By id, with the values in braces.
        parts: What an item asks for, where it is not a behaviour of the vocabulary.
        marks: The marks in words.
    """

    language: Language
    reasons: Mapping[str, str]
    parts: Mapping[str, str]
    marks: Mapping[str, str]


@functools.cache
def reason_texts(language: Language) -> ReasonTexts:
    """Return the words of a language.

    Raises:
        ContentError: If the file is damaged.
    """
    return read(resources("scoring", f"reasons.{language}.yaml"), ReasonTexts)


def sentence(reason: Reason, language: Language) -> str:
    """Return a reason in words.

    The end of a value's name says what it is: ``_us`` a duration, ``_ms`` and with
    its sign ``_shift`` milliseconds, ``_parts`` names of behaviours or parts,
    ``_facts`` labels of the case, ``_item`` the rule of an item, ``_mark`` a mark;
    ``count`` is a number of times.
    """
    values = {name: _worded(name, value, language) for name, value in reason.values}
    said = reason_texts(language).reasons[reason.id].format(**values)
    return said[:1].upper() + said[1:]  # it may begin with the name of something


def _worded(name: str, value: str, language: Language) -> str:
    word = _WORDING.get(name.rpartition("_")[2])
    return value if word is None else word(value, language)


def _duration(value: str, language: Language) -> str:
    return duration_text(Micros(int(value)), language)


def _milliseconds(value: str, _: Language) -> str:
    return f"{value} ms"


def _shift(value: str, _: Language) -> str:
    return f"{int(value):+d} ms".replace("-", _MINUS)


def _parts(value: str, language: Language) -> str:
    return list_text([part_text(one, language) for one in value.split(",")], language)


def part_text(name: str, language: Language) -> str:
    """Return in words what an item asks for: a behaviour, or a part of its own."""
    parts = reason_texts(language).parts
    if name in parts:
        return parts[name]
    words = vocabulary()[name].text(language).name
    return words[0].lower() + words[1:] if language is Language.EN else words


def _times(count: str, language: Language) -> str:
    if language is Language.EN and count in _FEW_TIMES:
        return _FEW_TIMES[count]
    return _TIMES[language].format(count)


def _labels(value: str, language: Language) -> str:
    return list_text(value.split("|"), language)


def _rule(value: str, language: Language) -> str:
    return checklist().item(int(value)).text(language).rule


def _mark(value: str, language: Language) -> str:
    return reason_texts(language).marks[value]


def _style(value: str, _: Language) -> str:
    return vocabulary().styles[value.removeprefix(STYLE_PREFIX)].remark


_WORDING: Mapping[str, Callable[[str, Language], str]] = {
    "us": _duration,
    "ms": _milliseconds,
    "shift": _shift,
    "parts": _parts,
    "facts": _labels,
    "item": _rule,
    "mark": _mark,
    "count": _times,
    "style": _style,
}
"""By the last word of a value's name: how it is worded."""


# One goal -----------------------------------------------------------------------------


def goal(card: Card, items: Checklist, language: Language) -> str:
    """Return one goal for next time, in words about the act.

    Args:
        card: Of a call.
        items: As they were weighed for it.
        language: Of the words.
    """
    return sentence(goal_reason(card, items), language)


def goal_reason(card: Card, items: Checklist) -> Reason:
    """Return the rule of the weightiest item that was missed, or met least.

    Where nothing was, a call that was too short for a score is to be taken to its end,
    and one with marks that wait for a human to be looked at first.
    """
    lost = [one for one in card.items if one.mark in {Mark.MISSED, Mark.PARTLY}]
    if not lost and card.score is None:
        return because("goal.short")
    if not lost:
        return because("goal.waiting" if card.pending else "goal.none")

    def cost(mark: ItemMark) -> tuple[bool, float, int]:
        share = mark.share or 0.0
        missed = mark.mark is Mark.MISSED
        return (missed, items.item(mark.no).weight * (1 - share), -mark.no)

    return because("goal.item", rule_item=max(lost, key=cost).no)
