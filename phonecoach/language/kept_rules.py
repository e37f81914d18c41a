"""The rules of a language, kept compiled so that the next start need not do it."""

from __future__ import annotations

import contextlib
import json
from typing import TYPE_CHECKING, Any

from phonecoach import places
from phonecoach.language import keeping
from phonecoach.language.kept_lexicon import KeptLexicon, packed_lexicon
from phonecoach.language.patterns import Pattern
from phonecoach.language.protocol import Slots, Verdict
from phonecoach.language.rule_folder import rules_digest
from phonecoach.language.rules import (
    Common,
    Example,
    Implied,
    Need,
    Overlap,
    Position,
    PrevNeed,
    Rule,
    RuleBook,
    Trace,
    TurnNeed,
)
from phonecoach.units import Language

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

_Plain = Any
_SOURCES = (
    "elements", "kept_lexicon", "kept_rules", "lexicon", "pattern_compiler",
    "patterns", "rule_files", "rule_folder", "rule_reader", "rules", "traces",
)  # fmt: skip
_COMMON_PATTERNS = (
    "question", "imperative", "sentence_cuts", "clause_cuts", "never_cut",
)  # fmt: skip


def load_rules(folder: Path, language: Language) -> RuleBook:
    """Return the rules of a language; the program's own ones as they were kept.

    Raises:
        ContentError: If anything is wrong with their files.
    """
    if folder != places.resources("language"):
        return _read(folder, language)
    name, key = _name(language), _key(folder, language)
    kept = keeping.load(name, key)
    if kept is not None:
        # Whoever forges a file that fits gains nothing: it is read as no file.
        with contextlib.suppress(ValueError, LookupError, TypeError, AttributeError):
            return _unpacked(json.loads(kept), folder / language)
    book = _read(folder, language)
    plain = json.dumps(_packed(book), ensure_ascii=False, separators=(",", ":"))
    keeping.keep(name, key, plain.encode())
    return book


def are_kept(folder: Path, language: Language) -> bool:
    """Whether a language's rules were compiled and kept as they are now."""
    name, key = _name(language), _key(folder, language)
    return keeping.load(name, key) is not None


def _read(folder: Path, language: Language) -> RuleBook:
    # With YAML and all that compiles it; not needed where the rules were kept.
    from phonecoach.language.rule_files import read_rules  # noqa: PLC0415

    return read_rules(folder, language)


def _name(language: Language) -> str:
    return f"rules-{language}.json"


def _key(folder: Path, language: Language) -> str:
    return f"{keeping.sources_key(*_SOURCES)} {rules_digest(folder, language)}"


def _packed(book: RuleBook) -> dict[str, _Plain]:
    sources: dict[int, str] = {}

    def numbers(patterns: Iterable[Pattern]) -> list[int]:
        found = list(patterns)
        sources.update((one.number, one.source) for one in found)
        return [one.number for one in found]

    common = book.common
    plain = {
        "common": {
            "language": common.language,
            "why": common.why,
            "hesitations": dict(common.hesitations),
            "fillers": sorted(common.fillers),
            "function_words": sorted(common.function_words),
            "digits": dict(common.digits),
            "traces": dict(common.traces),
            "vetoes": {name: numbers(one) for name, one in common.vetoes.items()},
            "patterns": [numbers(getattr(common, name)) for name in _COMMON_PATTERNS],
        },
        "implies": book.implied.implies,
        "excludes": book.implied.excludes,
        "why": dict(book.why),
        "vocabulary": book.vocabulary,
        "telling": book.telling,
        "rules": [_packed_rule(rule, numbers) for rule in book.rules],
        "lexicon": packed_lexicon(book.lexicon),
    }
    return {**plain, "sources": [sources[one] for one in sorted(sources)]}


def _packed_rule(
    rule: Rule, numbers: Callable[[Iterable[Pattern]], list[int]]
) -> dict[str, _Plain]:
    prev, turn = rule.prev, rule.turn
    overlap = prev.overlap
    return {
        "behaviour": rule.behaviour,
        "id": rule.id,
        "verdict": rule.verdict,
        "any": numbers(rule.any),
        "none": numbers(rule.none),
        "allow": sorted(rule.allow),
        "question": rule.question,
        "imperative": rule.imperative,
        "where": sorted(rule.where),
        "without_slot": rule.without_slot,
        "prev": [numbers(prev.any), numbers(prev.none), prev.question, prev.empty],
        "overlap": overlap and [overlap.lemmas, overlap.share, overlap.digits],
        "turn": [turn.min_tokens, turn.max_tokens, turn.position],
        "turn_patterns": [numbers(turn.any), numbers(turn.none)],
        "with": sorted(rule.with_),
        "not_with": sorted(rule.not_with),
        "not_here": sorted(rule.not_here),
        "trace": rule.trace,
        "yes": [_packed_example(one) for one in rule.yes],
        "no": [_packed_example(one) for one in rule.no],
        "file": rule.path.name,
        "line": rule.line,
    }


def _packed_example(one: Example) -> list[_Plain]:
    slots = one.slots
    if slots == Slots():
        return [one.text, one.prev, one.stage, one.line]
    names = [slots.company, slots.own_name, slots.caller_name, dict(slots.facts)]
    return [one.text, one.prev, one.stage, one.line, *names]


def _unpacked(plain: Mapping[str, _Plain], own: Path) -> RuleBook:
    lexicon = KeptLexicon(plain["lexicon"])
    sources = plain["sources"]
    patterns = [Pattern(one, place, lexicon) for place, one in enumerate(sources)]
    common = plain["common"]
    listed = [_patterns(patterns, one) for one in common["patterns"]]
    return RuleBook(
        common=Common(
            language=Language(common["language"]),
            why=common["why"],
            hesitations=common["hesitations"],
            fillers=frozenset(common["fillers"]),
            function_words=frozenset(common["function_words"]),
            digits=common["digits"],
            traces=common["traces"],
            vetoes={
                name: _patterns(patterns, one) for name, one in common["vetoes"].items()
            },
            **dict(zip(_COMMON_PATTERNS, listed, strict=True)),
        ),
        implied=Implied(
            implies=_tuples(plain["implies"]), excludes=_tuples(plain["excludes"])
        ),
        rules=tuple(_unpacked_rule(one, patterns, own) for one in plain["rules"]),
        why=plain["why"],
        lexicon=lexicon,
        vocabulary=tuple(plain["vocabulary"]),
        telling=_tuples(plain["telling"]),
    )


def _unpacked_rule(
    plain: Mapping[str, _Plain], patterns: list[Pattern], own: Path
) -> Rule:
    return Rule(
        behaviour=plain["behaviour"],
        id=plain["id"],
        verdict=Verdict(plain["verdict"]),
        any=_patterns(patterns, plain["any"]),
        none=_patterns(patterns, plain["none"]),
        allow=frozenset(plain["allow"]),
        question=Need(plain["question"]),
        imperative=Need(plain["imperative"]),
        where=frozenset(plain["where"]),
        without_slot=plain["without_slot"],
        prev=_unpacked_prev(plain, patterns),
        turn=_unpacked_turn(plain, patterns),
        with_=frozenset(plain["with"]),
        not_with=frozenset(plain["not_with"]),
        not_here=frozenset(plain["not_here"]),
        trace=Trace(plain["trace"]),
        yes=tuple(_unpacked_example(*one) for one in plain["yes"]),
        no=tuple(_unpacked_example(*one) for one in plain["no"]),
        path=own / plain["file"],
        line=plain["line"],
    )


def _unpacked_prev(plain: Mapping[str, _Plain], patterns: list[Pattern]) -> PrevNeed:
    wanted, unwanted, question, empty = plain["prev"]
    overlap = None
    if plain["overlap"] is not None:
        lemmas, share, digits = plain["overlap"]
        overlap = Overlap(lemmas=lemmas, share=share, digits=digits)
    return PrevNeed(
        any=_patterns(patterns, wanted),
        none=_patterns(patterns, unwanted),
        question=Need(question),
        empty=Need(empty),
        overlap=overlap,
    )


def _unpacked_turn(plain: Mapping[str, _Plain], patterns: list[Pattern]) -> TurnNeed:
    least, most, position = plain["turn"]
    wanted, unwanted = plain["turn_patterns"]
    return TurnNeed(
        min_tokens=least,
        max_tokens=most,
        position=Position(position),
        any=_patterns(patterns, wanted),
        none=_patterns(patterns, unwanted),
    )


_NO_SLOTS = Slots()


def _unpacked_example(
    text: str, prev: str, stage: str, line: int, *names: _Plain
) -> Example:
    slots = _NO_SLOTS
    if names:
        company, own_name, caller_name, facts = names
        slots = Slots(
            company=tuple(company),
            own_name=tuple(own_name),
            caller_name=tuple(caller_name),
            facts=_tuples(facts),
        )
    return Example(text=text, prev=prev, stage=stage, slots=slots, line=line)


def _patterns(patterns: list[Pattern], numbers: list[int]) -> tuple[Pattern, ...]:
    return tuple(patterns[one] for one in numbers)


def _tuples(table: Mapping[str, list[str]]) -> dict[str, tuple[str, ...]]:
    return {name: tuple(values) for name, values in table.items()}
