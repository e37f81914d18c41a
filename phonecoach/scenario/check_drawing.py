"""Checks of the other words that a drill may draw."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from phonecoach.errors import told
from phonecoach.scenario.drawing import draws, in_name, in_texts
from phonecoach.scenario.faults import Fault, Keys, folded, id_faults
from phonecoach.scenario.saying import saying_faults

if TYPE_CHECKING:
    from collections.abc import Iterator

    from phonecoach.scenario.case import CallerName, CaseTexts, FactText
    from phonecoach.scenario.case_file import CaseFile
    from phonecoach.scenario.drawing import Draw
    from phonecoach.scenario.terms import LineId
    from phonecoach.units import Language

_TELLING: Final = 4
"""Spellings shorter than this many letters may stand for something else."""


def drawing_faults(
    file: CaseFile,
    texts: CaseTexts,
    language: Language,
    name: CallerName | None,
    pace: float,
) -> Iterator[Fault]:
    """Yield what is wrong with the words under ``drawn``.

    Args:
        file: The case file.
        texts: The words of one language.
        language: The language their file is named for.
        name: What the caller is called; None where nobody knows the caller.
        pace: The caller's, against the normal one.
    """
    yield from id_faults("group", ((one, ("drawn", one)) for one in texts.drawn))
    yield from _crossed(texts)
    owners: dict[LineId, str] = {}
    for draw in draws(texts):
        keys: Keys = ("drawn", draw.group, draw.at)
        if empty := _empty(draw):
            yield Fault(text=empty, keys=keys)
            continue
        other = in_texts(texts, draw, language, pace)
        called = in_name(name, draw) if name else None
        yield from _unused(texts, name, draw, keys)
        yield from _shared_lines(texts, other, draw, owners, keys)
        yield from _left(texts, other, keys)
        for fault in saying_faults(file, other, called):
            yield Fault(text=fault.text, keys=keys)


def _empty(draw: Draw) -> str:
    """Return why a list says nothing; empty if it does."""
    if not draw.words:
        return told("A list of other words is empty; write some, or remove it.")
    for old, new in draw.words.items():
        if not old.strip() or not new.strip() or old == new:
            return told(
                "'{old}' has no other word; write one that differs from it.", old=old
            )
    return ""


def _crossed(texts: CaseTexts) -> Iterator[Fault]:
    """Yield words of one group that would be replaced in the words of another."""
    for draw in draws(texts):
        for other in draws(texts):
            new = "\n".join(other.words.values())
            for old in draw.words:
                if other.group != draw.group and old in new:
                    text = told(
                        "'{old}' stands in the other words of the group '{group}' "
                        "too, and would be replaced there; choose others.",
                        old=old,
                        group=other.group,
                    )
                    keys: Keys = ("drawn", draw.group, draw.at, old)
                    yield Fault(text=text, keys=keys)


def _unused(
    texts: CaseTexts, name: CallerName | None, draw: Draw, keys: Keys
) -> Iterator[Fault]:
    """Yield words that are to be replaced and stand nowhere."""
    written = "\n".join((*_all(texts), *_names(name)))
    for old in draw.words:
        if old not in written:
            text = told(
                "'{old}' stands nowhere in these texts, so nothing takes its place; "
                "correct it or remove it.",
                old=old,
            )
            yield Fault(text=text, keys=(*keys, old))


def _shared_lines(
    texts: CaseTexts,
    other: CaseTexts,
    draw: Draw,
    owners: dict[LineId, str],
    keys: Keys,
) -> Iterator[Fault]:
    """Yield lines that two groups change: there is one clip for each list."""
    for line, wordings in texts.lines.items():
        if other.lines[line] == wordings:
            continue
        first = owners.setdefault(line, draw.group)
        if first != draw.group:
            text = told(
                "The groups '{first}' and '{group}' both change the line '{line}'; "
                "put what stands in one line into one group.",
                first=first,
                group=draw.group,
                line=line,
            )
            yield Fault(text=text, keys=keys)


def _left(texts: CaseTexts, other: CaseTexts, keys: Keys) -> Iterator[Fault]:
    """Yield spellings of a changed fact that still stand somewhere.

    One that now spells another fact is no trace of the old value.
    """
    written = folded("\n".join(_shown(other)))
    meant = {folded(one) for words in other.facts.values() for one in _spellings(words)}
    for fact, words in texts.facts.items():
        if other.facts[fact] == words:
            continue
        for spelling in _spellings(words):
            old = folded(spelling)
            if len(old) >= _TELLING and old not in meant and old in written:
                text = told(
                    "The fact '{fact}' has another value here, but '{old}' still "
                    "stands in the texts; replace it too.",
                    fact=fact,
                    old=spelling,
                )
                yield Fault(text=text, keys=keys)


def _spellings(words: FactText) -> tuple[str, ...]:
    return (words.value, *words.forms)


def _shown(texts: CaseTexts) -> Iterator[str]:
    """Yield what is said and shown beside the facts."""
    yield from (texts.summary, texts.role, *texts.goals)
    for wordings in texts.lines.values():
        yield from (one.text for one in wordings)
    for words in (texts.hints, texts.options, texts.distractors):
        yield from words.values()
    promise = texts.promise
    yield from (*promise.within, *promise.too_early, *promise.too_late)


def _all(texts: CaseTexts) -> Iterator[str]:
    yield from _shown(texts)
    for words in texts.facts.values():
        yield from (words.value, *words.forms, *words.asked_by)


def _names(name: CallerName | None) -> Iterator[str]:
    if name is not None:
        yield from (name.full, name.shown, *name.right, *name.guessed, *name.wrong)
