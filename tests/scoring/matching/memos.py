"""The labelled memos: what a trainee jots down, and how far each fact got into it."""

from __future__ import annotations

import datetime
import hashlib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

from phonecoach.scenario import FactKind, FactText
from phonecoach.scoring.matching import Agreement, compare
from phonecoach.units import Language

FOLDER = Path(__file__).parents[1] / "memo"
TUESDAY = datetime.date(2026, 11, 24)
HELD = 3
"""Every third example, by its hash, was left alone while the comparing was written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A fact and a memo, and what a reader says of the two."""

    language: Language
    memo: str
    kind: FactKind
    fact: FactText
    verdict: Agreement
    why: str
    computed: Agreement | None
    """Where the program is known to say otherwise, what it says; `why` argues it."""

    @property
    def held(self) -> bool:
        parts = (self.language.value, self.memo, self.kind.value, self.fact.value)
        digest = hashlib.sha256("|".join(parts).encode()).hexdigest()
        return int(digest, 16) % HELD == 0

    def compare(self, memo: str | None = None) -> Agreement:
        text = self.memo if memo is None else memo
        return compare(text, self.fact, self.kind, self.language, TUESDAY).agreement

    def __str__(self) -> str:
        return f"{self.language} {self.kind} {self.fact.value!r} in {self.memo!r}"


@cache
def examples(language: Language) -> tuple[Example, ...]:
    """Return the examples of a language, in file order."""
    text = (FOLDER / f"{language}.yaml").read_text(encoding="utf-8")
    data = yaml.safe_load(text)
    assert data["day"] == TUESDAY
    return tuple(
        Example(
            language=language,
            memo=memo["memo"],
            kind=FactKind(one["kind"]),
            fact=FactText(
                label="x", value=one["value"], forms=tuple(one.get("forms", ()))
            ),
            verdict=Agreement(one["verdict"]),
            why=one["why"],
            computed=Agreement(one["computed"]) if "computed" in one else None,
        )
        for memo in data["memos"]
        for one in memo["facts"]
    )


ALL = tuple(one for language in Language for one in examples(language))
