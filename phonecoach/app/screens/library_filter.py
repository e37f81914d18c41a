"""What somebody looks for in the library, and which cases that leaves."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING

from phonecoach.app.screens.library_text import BrokenEntry, CaseEntry
from phonecoach.scenario import Direction

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from phonecoach.app.screens.library_text import Entry, LibraryText, Trained


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is looked for; a field that is empty or None asks for nothing."""

    words: str = ""
    direction: Direction | None = None
    item: int | None = None
    minutes: int | None = None
    """No longer than this."""

    level: int | None = None

    def asking(self) -> tuple[str, ...]:
        """Return the names of the fields that ask for something."""
        return tuple(
            one.name
            for one in fields(self)
            if getattr(self, one.name) not in (None, "")
        )

    def without(self, *names: str) -> Wanted:
        """Return the same with some fields asking for nothing."""
        nothing = Wanted()
        return replace(self, **{name: getattr(nothing, name) for name in names})


def found(text: LibraryText, wanted: Wanted) -> tuple[Entry, ...]:
    """Return the entries that are wanted, in their order.

    A case that cannot be played stays, since nobody can tell what it would be; only
    words that are nowhere in its title leave it out.
    """
    items = {one.no: one for _, section in text.sections for one in section}
    return tuple(one for one in text.entries if _fits(one, wanted, items))


def hidden(text: LibraryText, wanted: Wanted) -> int:
    """Return how many entries are left out."""
    return len(text.entries) - len(found(text, wanted))


def _fits(entry: Entry, wanted: Wanted, items: Mapping[int, Trained]) -> bool:
    if isinstance(entry, BrokenEntry):
        return _tells(_plain(f"{entry.title} {entry.case}"), (), wanted.words)
    trained = [items[no] for no in entry.items if no in items]
    return (
        wanted.direction in (None, entry.direction)
        and (wanted.item is None or wanted.item in entry.items)
        and (wanted.minutes is None or entry.minutes <= wanted.minutes)
        and wanted.level in (None, entry.level)
        and _tells(_said_of(entry), trained, wanted.words)
    )


def _said_of(entry: CaseEntry) -> str:
    return _plain(f"{entry.title} {entry.caller} {entry.company}")


def _tells(said: str, trained: Sequence[Trained], words: str) -> bool:
    """Whether each word is said of a case, or names an item that it trains."""
    return all(
        word in said or any(_names(word, one) for one in trained)
        for word in _plain(words).split()
    )


def _names(word: str, item: Trained) -> bool:
    if word.isdigit():
        return word == str(item.no)
    return word in _plain(f"{item.topic} {item.rule}")


def _plain(text: str) -> str:
    """Return a text without differences that nobody minds when they look for it."""
    return unicodedata.normalize("NFKC", text).casefold()
