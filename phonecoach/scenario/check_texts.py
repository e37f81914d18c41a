"""Checks of the words of a case against its language-neutral file."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from phonecoach.errors import told
from phonecoach.scenario.blanks import BLANKS, without_blanks
from phonecoach.scenario.check_drawing import drawing_faults
from phonecoach.scenario.check_wordings import undeclared_faults, wordings_faults
from phonecoach.scenario.faults import Fault, Keys, folded
from phonecoach.scenario.marks import mark_of, plain
from phonecoach.scenario.saying import saying_faults
from phonecoach.scenario.speaking import estimate_ms
from phonecoach.scenario.terms import Direction

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from phonecoach.scenario.case import CaseTexts, CastMember, Wording
    from phonecoach.scenario.case_file import CaseFile
    from phonecoach.units import Language

# Names and numbers are written out in every text. Only what is remembered of an earlier
# call is filled in at run time, in the lines of a follow-up.
_BLANK: Final = re.compile(r"\{\w*\}|@[A-Z_]+@|[○〇]{2,}")

_TOO_UNEVEN: Final = 2.0
_UNEVEN_FROM_MS: Final = 3_000


def text_faults(
    file: CaseFile, texts: CaseTexts, language: Language, caller: CastMember | None
) -> Iterator[Fault]:
    """Yield what is wrong with the words of one language.

    Args:
        file: The case file.
        texts: The words.
        language: The language their file is named for.
        caller: Who says them; None where the cast does not know the caller, which is
            a fault of the case file.
    """
    yield from _head_faults(file, texts)
    yield from _blank_faults(plain(texts), (), _fillable(file))
    yield from _match_faults(file, texts)
    yield from _fact_text_faults(texts)
    yield from _promise_faults(file, texts)
    yield from _jargon_faults(texts)
    pace = caller.pace if caller else 1.0
    for line, wordings in texts.lines.items():
        keys = ("lines", line)
        yield from wordings_faults(wordings, keys, language, pace)
    yield from undeclared_faults("lines", texts.lines)
    name = caller.name.get(language) if caller else None
    yield from saying_faults(file, texts, name)
    yield from _calling_faults(file, texts)
    yield from drawing_faults(file, texts, language, name, pace)


def _head_faults(file: CaseFile, texts: CaseTexts) -> Iterator[Fault]:
    for key in ("title", "summary", "role", "alias"):
        if not getattr(texts, key).strip():
            yield Fault(text=told("'{key}' is empty; write it.", key=key), keys=(key,))
    if not texts.company.name.strip():
        yield Fault(text="The company has no name.", keys=("company", "name"))
    if not texts.goals:
        text = "The briefing names no goal; write at least one."
        yield Fault(text=text, keys=("goals",))
    if not texts.made_from:
        text = "'made_from' is missing; `check --rebaseline` writes it."
        yield Fault(text=text, keys=("made_from",))
    elif texts.made_from != mark_of(file):
        text = (
            "These words are stale: the case file was changed since they were written. "
            "Read them against it, then run `check --rebaseline`."
        )
        yield Fault(text=text, keys=("made_from",))


def _fillable(file: CaseFile) -> frozenset[str]:
    """Return the blanks that are filled in at run time in the lines of a case."""
    followed = file.direction is Direction.FOLLOW_UP
    return frozenset(f"{{{name}}}" for name in BLANKS if followed)


def _blank_faults(
    written: object, keys: Keys, fillable: frozenset[str]
) -> Iterator[Fault]:
    """Yield the texts in which a blank was left to be filled."""
    match written:
        case dict():
            for key, one in written.items():
                yield from _blank_faults(one, (*keys, key), fillable)
        case list():
            for at, one in enumerate(written):
                yield from _blank_faults(one, (*keys, at), fillable)
        case str():
            right = fillable if keys[:1] == ("lines",) else frozenset()
            left = (one[0] for one in _BLANK.finditer(written) if one[0] not in right)
            if found := next(left, None):
                text = told(
                    "'{found}' is a blank that was never filled; write it out.",
                    found=found,
                )
                yield Fault(text=text, keys=keys)


def _match_faults(file: CaseFile, texts: CaseTexts) -> Iterator[Fault]:
    """Yield texts that are missing, and texts for what the case does not have."""
    hinted = [
        stage.id
        for stage in file.stages
        if stage.end is None and (stage.expects or stage.expects_actions)
    ]
    stages = [stage.id for stage in file.stages]
    options = [option.id for stage in file.stages for option in stage.options]
    facts = [fact.id for fact in file.facts]
    lines = [line.id for line in file.lines]
    yield from _unmatched("fact", "facts", facts, facts, texts.facts)
    yield from _unmatched("line", "lines", lines, lines, texts.lines)
    yield from _unmatched("stage", "hints", hinted, stages, texts.hints)
    yield from _unmatched("option", "options", options, options, texts.options)
    beside = [one.id for one in file.distractors]
    yield from _unmatched(
        "distractor", "distractors", beside, beside, texts.distractors
    )
    written: tuple[tuple[str, Mapping[Any, str]], ...] = (
        ("hints", texts.hints),
        ("options", texts.options),
        ("distractors", texts.distractors),
    )
    for key, words in written:
        for one, text in words.items():
            if not text.strip():
                yield Fault(
                    text=told("'{one}' is empty; write it.", one=one), keys=(key, one)
                )


def _unmatched(
    kind: str,
    key: str,
    wanted: Collection[str],
    known: Collection[str],
    written: Collection[str],
) -> Iterator[Fault]:
    for one in dict.fromkeys(wanted):
        if one not in written:
            text = told(
                "The {kind} '{one}' has no text here; write it under '{key}'.",
                kind=kind,
                one=one,
                key=key,
            )
            yield Fault(text=text, keys=(key,))
    for one in written:
        if one not in known:
            text = told(
                "The case has no {kind} '{one}'; remove its text or correct the id.",
                kind=kind,
                one=one,
            )
            yield Fault(text=text, keys=(key, one))


def _fact_text_faults(texts: CaseTexts) -> Iterator[Fault]:
    for fact, words in texts.facts.items():
        for key in ("label", "value"):
            if not getattr(words, key).strip():
                text = told(
                    "The fact '{fact}' has an empty '{key}'; write it.",
                    fact=fact,
                    key=key,
                )
                yield Fault(text=text, keys=("facts", fact, key))
        for at, form in enumerate(words.forms):
            if not folded(form):
                text = told(
                    "A form of the fact '{fact}' is empty; remove it.", fact=fact
                )
                yield Fault(text=text, keys=("facts", fact, "forms", at))


def _promise_faults(file: CaseFile, texts: CaseTexts) -> Iterator[Fault]:
    if file.complaint is None:
        return
    wanted = ["within", "too_late"]
    if file.complaint.earliest_days > 0:
        wanted.append("too_early")
    for key in wanted:
        if not getattr(texts.promise, key):
            text = told(
                "A complaint needs times a trainee may name; write some in '{key}'.",
                key=key,
            )
            yield Fault(text=text, keys=("promise", key))
    seen: dict[str, str] = {}
    for key in ("within", "too_early", "too_late"):
        for at, time in enumerate(getattr(texts.promise, key)):
            first = seen.setdefault(folded(time), key)
            if first != key:
                text = told(
                    "'{time}' stands in '{first}' and in '{key}'; keep one.",
                    time=time,
                    first=first,
                    key=key,
                )
                yield Fault(text=text, keys=("promise", key, at))


def _jargon_faults(texts: CaseTexts) -> Iterator[Fault]:
    for at, jargon in enumerate(texts.jargon):
        if not jargon.explained_by:
            text = told(
                "Nothing counts as explaining '{term}'; write words of an "
                "explanation in 'explained_by'.",
                term=jargon.term,
            )
            yield Fault(text=text, keys=("jargon", at))


def _calling_faults(file: CaseFile, texts: CaseTexts) -> Iterator[Fault]:
    """Yield wordings that should call the trainee by name and do not (51)."""
    parts = {folded(part) for part in texts.alias.split()}
    for line in file.lines:
        if not line.uses_own_name:
            continue
        for at, wording in enumerate(texts.lines.get(line.id, ())):
            if not any(part in folded(wording.text) for part in parts):
                text = told(
                    "The line '{line}' uses the trainee's name, but '{alias}' "
                    "does not stand in wording '{wording}'.",
                    line=line.id,
                    alias=texts.alias,
                    wording=wording.id,
                )
                keys: Keys = ("lines", line.id, at, "text")
                yield Fault(text=text, keys=keys)


def evenness_faults(texts: Mapping[Language, CaseTexts]) -> Iterator[Fault]:
    """Yield lines that take far longer in one language than in another."""
    lines = {line for words in texts.values() for line in words.lines}
    for line in sorted(lines):
        spoken = {
            language: _mean_ms(words.lines[line], language)
            for language, words in texts.items()
            if words.lines.get(line)
        }
        if len(spoken) < len(texts) or not spoken:
            continue
        short = min(spoken, key=lambda one: spoken[one])
        long = max(spoken, key=lambda one: spoken[one])
        gap = spoken[long] - spoken[short]
        if gap > _UNEVEN_FROM_MS and spoken[long] > _TOO_UNEVEN * spoken[short]:
            text = told(
                "The line '{line}' takes about {long_s} s here and "
                "{short_s} s in {short}; say the same in both.",
                line=line,
                long_s=f"{spoken[long] / 1_000:.1f}",
                short_s=f"{spoken[short] / 1_000:.1f}",
                short=short,
            )
            yield Fault(text=text, keys=("lines", line), language=long)


def _mean_ms(wordings: tuple[Wording, ...], language: Language) -> float:
    spoken = [
        estimate_ms(without_blanks(wording.text), language) for wording in wordings
    ]
    return sum(spoken) / len(spoken)
