"""A fault of a case before it has a place, and words that many faults share."""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

from phonecoach.errors import told
from phonecoach.units import Language

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

Keys: TypeAlias = tuple[str | int, ...]
"""The way from the top of a file to a value: keys of mappings, places in lists."""

_ID: Final = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+)*", re.ASCII)
_BETWEEN: Final = re.compile(r"[\s\-‐‑‒–—−]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One thing wrong with a case, found in its values."""

    text: str
    """A sentence: what is wrong and what to do."""

    keys: Keys = ()
    language: Language | None = None
    """Whose text file it stands in; None is the language-neutral file."""


def unknown(kind: str, name: str, known: Collection[str]) -> str:
    """Return the sentence for an id that nothing answers to."""
    near = difflib.get_close_matches(name, sorted(known), n=1)
    if near:
        pattern = "There is no {kind} '{name}'; did you mean '{near}'?"
        return told(pattern, kind=kind, name=name, near=near[0])
    pattern = "There is no {kind} '{name}'; correct it or declare it."
    return told(pattern, kind=kind, name=name)


def id_faults(kind: str, ids: Iterable[tuple[str, Keys]]) -> Iterator[Fault]:
    """Yield what is wrong with a list of ids, each given with its place."""
    seen: Counter[str] = Counter()
    for one, keys in ids:
        seen[one] += 1
        if seen[one] > 1:
            text = told(
                "The {kind} '{one}' is declared twice; give each its own id.",
                kind=kind,
                one=one,
            )
            yield Fault(text=text, keys=keys)
        if not _ID.fullmatch(one):
            yield Fault(
                text=told(
                    "'{one}' cannot be an id; use small letters, digits, - and _.",
                    one=one,
                ),
                keys=keys,
            )


def folded(text: str) -> str:
    """Return `text` as it is compared: width, case, spaces and hyphens do not count."""
    return _BETWEEN.sub("", unicodedata.normalize("NFKC", text).casefold())
