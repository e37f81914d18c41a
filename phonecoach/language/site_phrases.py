"""What a house counts as heard beside the program's own rules: plain phrases.

One file a language, which a person can read and mend::

    hold_announce:
      - phrase: two ticks
        said: Two ticks, I'll look.
        whose: 8f3a

``phrase`` is what is looked for, ``said`` the whole turn it was taken from. ``whose``
is the id of who said it: the sentence goes when they are erased, the phrase stays. A
phrase is found in any of its forms ("two ticks" also as "two tick"), and not where it
is negated, reported, or only supposed.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import yaml

from phonecoach.errors import ContentError, Problem
from phonecoach.language.pattern_compiler import PatternCompiler
from phonecoach.language.protocol import Slots, Verdict
from phonecoach.language.rule_reader import Entries, FileReader
from phonecoach.language.rules import (
    Example,
    Need,
    PrevNeed,
    Rule,
    RuleBook,
    Trace,
    TurnNeed,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from phonecoach.language.tokens import Analyser, Token
    from phonecoach.units import Language

_ENDINGS = ("EF", "EP", "助動詞")
"""Tags of what closes a sentence: endings in Korean, auxiliaries in Japanese."""

HEAD = """\
# Phrases that count as heard in this house, beside phonecoach's own rules.
# "phrase" is what is looked for, "said" the turn it was taken from, "whose" the id of
# who said it (it may be left out).

"""


@dataclass(frozen=True, slots=True, kw_only=True)
class SitePhrase:
    """A phrase that counts as a behaviour in this house."""

    behaviour: str
    phrase: str
    said: str
    """The whole turn that it was taken from."""

    whose: str = ""
    """The id of who said it; "" where nobody is named."""

    path: Path = Path()
    line: int = 0


def phrases_file(folder: Path, language: Language) -> Path:
    """Return where the phrases of a language lie; there need not be any."""
    return folder / f"{language}.yaml"


def read_phrases(path: Path) -> tuple[SitePhrase, ...]:
    """Return the phrases of a file, in its order; none where there is no file.

    Raises:
        ContentError: If anything is wrong with it; names every fault and its line.
    """
    if not path.exists():
        return ()
    problems: list[Problem] = []
    root = FileReader(path, problems).open()
    found = tuple(_phrases(root)) if root else ()
    if problems:
        raise ContentError(tuple(sorted(problems)))
    return found


def _phrases(root: Entries) -> Iterator[SitePhrase]:
    for behaviour, _, node in root.items():
        for entry in root.reader.nodes(node):
            entries = root.reader.entries(entry)
            if entries is not None:
                yield _phrase(behaviour, entries)


def _phrase(behaviour: str, entries: Entries) -> SitePhrase:
    found = SitePhrase(
        behaviour=behaviour,
        phrase=entries.text("phrase"),
        said=entries.text("said"),
        whose=entries.text("whose", ""),
        path=entries.reader.path,
        line=entries.line,
    )
    if not found.phrase.strip():
        entries.reader.problem(entries.node, "The entry has no phrase:.")
    entries.finish()
    return found


def write_phrases(path: Path, phrases: Iterable[SitePhrase]) -> None:
    """Write a file anew, whole or not at all.

    Raises:
        OSError: If it cannot be written; what was there before is still there.
    """
    table: dict[str, list[dict[str, str]]] = {}
    for one in phrases:
        entry = {"phrase": one.phrase, "said": one.said}
        if one.whose:
            entry["whose"] = one.whose
        table.setdefault(one.behaviour, []).append(entry)
    body = (
        yaml.safe_dump(table, allow_unicode=True, sort_keys=False) if table else "{}\n"
    )
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, suffix=".new")
    new = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(HEAD + body)
        new.replace(path)
    finally:
        new.unlink(missing_ok=True)


def forget_others(path: Path, known: Collection[str]) -> None:
    """Forget the sentences of everybody but these; their phrases stay.

    Args:
        path: Of the phrases of a language; there need not be any.
        known: Ids of those whose sentences may stay.

    Raises:
        ContentError: If anything is wrong with the file.
        OSError: If it cannot be written; what was there before is still there.
    """
    phrases = read_phrases(path)
    kept = [
        one if not one.whose or one.whose in known else _nobodys(one) for one in phrases
    ]
    if kept != list(phrases):
        write_phrases(path, kept)


def _nobodys(one: SitePhrase) -> SitePhrase:
    return replace(one, said=one.phrase, whose="")


def usable_phrases(path: Path) -> tuple[SitePhrase, ...]:
    """Return the phrases of a file, and none of one that cannot be read.

    Hearing goes on without them; whoever opens the training record tells what is wrong.
    """
    try:
        return read_phrases(path)
    except ContentError:
        return ()


def phrases_digest(path: Path) -> str:
    """Return eight hex digits that change whenever a phrase does; "" for none."""
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()[:8]
    except OSError:
        return ""


def with_phrases(
    book: RuleBook, phrases: Iterable[SitePhrase], analyser: Analyser
) -> RuleBook:
    """Return a rule book that hears phrases, too.

    Args:
        book: The program's own rules.
        phrases: Those with nothing in them that could be looked for are passed over.
        analyser: Of the book's language; it says which words a phrase is made of.
    """
    compiler = PatternCompiler({}, book.lexicon)
    rules = tuple(_rules(phrases, compiler, analyser))
    return replace(book, rules=book.rules + rules) if rules else book


def _rules(
    phrases: Iterable[SitePhrase], compiler: PatternCompiler, analyser: Analyser
) -> Iterator[Rule]:
    for number, one in enumerate(phrases, 1):
        source = pattern_of(analyser.analyse(one.phrase, ()))
        if source:
            yield Rule(
                behaviour=one.behaviour,
                id=f"site_{number}",
                verdict=Verdict.YES,
                any=(compiler.compile(source),),
                none=(),
                allow=frozenset(),
                question=Need.ANY,
                imperative=Need.ANY,
                where=frozenset(),
                without_slot="",
                prev=PrevNeed(),
                turn=TurnNeed(),
                with_=frozenset(),
                not_with=frozenset(),
                not_here=frozenset(),
                trace=Trace.YES,
                yes=(_example(one),),
                no=(),
                path=one.path,
                line=one.line,
            )


def _example(one: SitePhrase) -> Example:
    return Example(text=one.said, prev="", stage="", slots=Slots(), line=one.line)


def pattern_of(tokens: Iterable[Token]) -> str:
    """Return the pattern that finds a phrase in its forms; "" where no word is left."""
    words = [token for token in tokens if not token.is_mark]
    while len(words) > 1 and words[-1].tag.startswith(_ENDINGS):
        words.pop()  # polite or plain, past or present: it is the same phrase
    return " ".join(filter(None, map(_name, words)))


def _name(token: Token) -> str:
    """Return the name under which any form of a word is found, free of signs."""
    word = token.lemma if token.lemma in token.keys else token.surface
    return word if not set(word) & set("()|!?[]<>{}~^$,/= ") else ""
