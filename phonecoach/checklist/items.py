"""The 57 items: what each one asks for, in three languages."""

from __future__ import annotations

import enum
import functools
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from phonecoach.content import Document, document
from phonecoach.errors import ContentError, Problem
from phonecoach.places import resources
from phonecoach.units import Language

if TYPE_CHECKING:
    from pathlib import Path


class SectionId(enum.StrEnum):
    """The three parts of the checklist."""

    A = "A"
    """On the telephone."""

    B = "B"
    """Your best for the customer."""

    C = "C"
    """Difficult customers."""


class Kind(enum.StrEnum):
    """What an item is judged by."""

    CLOCK = "clock"
    """Times of events in the call's record."""

    WORDS = "words"
    """Behaviours heard in turns."""

    ACTION = "action"
    """Use of the panel."""

    VOICE = "voice"
    """The recording: shown as facts, marked by a human."""

    LEDGER = "ledger"
    """Facts across calls, kept on the person's page, not on a card."""

    REFLECT = "reflect"
    """The review after the call."""

    HUMAN = "human"
    """A rating from 0 to 5, by anchors; never guessed by the program."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemText:
    """An item in one language. Quotation marks hold what is said, the rest is done."""

    rule: str
    """One sentence that says what to do."""

    why: str
    good: str
    """What it sounds or looks like."""

    bad: str
    anchors: tuple[str, ...] = ()
    """What a rating of 0, 1, 2, 3, 4 and 5 means; empty unless a human rates it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One point of the checklist."""

    no: int
    """From 44 to 100, as in the published list."""

    section: SectionId
    weight: int
    """1 adds to a good call, 2 is noticed when it lacks, 3 spoils the call."""

    kinds: tuple[Kind, ...]
    fault: bool
    """Judged by what must not be heard: needs a clear hit and can be disputed."""

    fatal: bool
    """Fails the card once a human has confirmed it."""

    texts: Mapping[Language, ItemText]

    def text(self, language: Language) -> ItemText:
        """Return the item in a language."""
        return self.texts[language]


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A part of the checklist."""

    id: SectionId
    first: int
    """Number of its first item."""

    last: int
    """Number of its last item."""

    weight: int
    """Its part of a score in percent; the three make 100."""

    names: Mapping[Language, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Checklist:
    """All items of one edition.

    Attributes:
        items: By number, in order.
    """

    version: str
    """Goes into every card, so that it stays known what was asked."""

    sections: Mapping[SectionId, Section]
    items: Mapping[int, Item]

    def item(self, no: int) -> Item:
        """Return the item with a number.

        Raises:
            KeyError: If there is none.
        """
        return self.items[no]

    def in_section(self, section: SectionId) -> tuple[Item, ...]:
        """Return the items of a section, in order."""
        return tuple(item for item in self.items.values() if item.section is section)

    def as_json(self) -> dict[str, Any]:
        """Return what ``checklist --json`` prints; ``text`` is the rule sentence."""
        return {
            "version": self.version,
            "items": [_as_json(item) for item in self.items.values()],
        }


def _as_json(item: Item) -> dict[str, Any]:
    return {
        "no": item.no,
        "section": str(item.section),
        "weight": item.weight,
        "kinds": [str(kind) for kind in item.kinds],
        "fault": item.fault,
        "fatal": item.fatal,
        "text": {str(lang): text.rule for lang, text in item.texts.items()},
        "why": {str(lang): text.why for lang, text in item.texts.items()},
    }


# --- the files ---


@dataclass(frozen=True, slots=True, kw_only=True)
class _ItemEntry:
    section: SectionId
    weight: int
    kinds: tuple[Kind, ...]
    fault: bool = False
    fatal: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class _SectionEntry:
    first: int
    last: int
    weight: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemsFile:
    """The shape of ``items.yaml``."""

    version: str
    sections: Mapping[SectionId, _SectionEntry]
    items: Mapping[int, _ItemEntry]


@dataclass(frozen=True, slots=True, kw_only=True)
class TextsFile:
    """The shape of ``items.<language>.yaml``."""

    language: Language
    sections: Mapping[SectionId, str]
    items: Mapping[int, ItemText]


@functools.cache
def checklist() -> Checklist:
    """Return the checklist that comes with the program.

    Raises:
        ContentError: If its files are damaged.
    """
    return read_checklist(resources("checklist"))


def read_checklist(folder: Path) -> Checklist:
    """Read ``items.yaml`` and the three files of texts beside it.

    Raises:
        ContentError: With every problem of the first damaged file, or with every text
            that one of the files lacks.
    """
    items = document(folder / "items.yaml", ItemsFile)
    texts = {
        language: document(folder / f"items.{language}.yaml", TextsFile)
        for language in Language
    }
    problems = tuple(
        problem for text in texts.values() for problem in _misfits(items, text)
    )
    if problems:
        raise ContentError(problems)
    return _joined(items.value, {lang: one.value for lang, one in texts.items()})


def _misfits(items: Document[ItemsFile], texts: Document[TextsFile]) -> list[Problem]:
    """Return where a file of texts does not match the items."""
    wanted, found = items.value.items, texts.value.items
    lacking = [
        texts.problem(f"Item {no} has no text here; write it.", "items")
        for no in wanted
        if no not in found
    ]
    strange = [
        texts.problem(f"There is no item {no}; remove its text.", "items", no)
        for no in found
        if no not in wanted
    ]
    unnamed = [
        texts.problem(f"Section {one} has no name here; write it.", "sections")
        for one in items.value.sections
        if one not in texts.value.sections
    ]
    return unnamed + lacking + strange


def _joined(items: ItemsFile, texts: dict[Language, TextsFile]) -> Checklist:
    sections = {
        one: Section(
            id=one,
            first=entry.first,
            last=entry.last,
            weight=entry.weight,
            names=MappingProxyType(
                {lang: text.sections[one] for lang, text in texts.items()}
            ),
        )
        for one, entry in items.sections.items()
    }
    return Checklist(
        version=items.version,
        sections=MappingProxyType(sections),
        items=MappingProxyType(
            {
                no: _item(
                    no, entry, {lang: text.items[no] for lang, text in texts.items()}
                )
                for no, entry in sorted(items.items.items())
            }
        ),
    )


def _item(no: int, entry: _ItemEntry, texts: dict[Language, ItemText]) -> Item:
    return Item(
        no=no,
        section=entry.section,
        weight=entry.weight,
        kinds=entry.kinds,
        fault=entry.fault,
        fatal=entry.fatal,
        texts=MappingProxyType(texts),
    )
