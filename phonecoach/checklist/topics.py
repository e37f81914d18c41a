"""What each item is about, in a word or three: where its sentence has no room."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import TYPE_CHECKING

from phonecoach.content import read
from phonecoach.places import resources
from phonecoach.units import Language

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """What an item is about, in each language."""

    ko: str
    en: str
    ja: str


def topic(no: int, language: Language) -> str:
    """Return what an item is about; in English it begins small.

    Raises:
        KeyError: If there is no such item.
        ContentError: If the file of topics is damaged.
    """
    one = _topics()[no]
    return {Language.KO: one.ko, Language.EN: one.en, Language.JA: one.ja}[language]


def numbered(no: int, language: Language) -> str:
    """Return an item’s number and what it is about, for a line break to leave whole.

    Raises:
        KeyError: If there is no such item.
        ContentError: If the file of topics is damaged.
    """
    return f"{no}\N{NO-BREAK SPACE}{topic(no, language)}"


@functools.cache
def _topics() -> Mapping[int, Topic]:
    return read(resources("checklist", "topics.yaml"), dict[int, Topic])
