"""Reading the rule files of a language."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import yaml

from phonecoach.errors import ContentError, Problem
from phonecoach.language.elements import named_words
from phonecoach.language.pattern_compiler import PatternCompiler, PatternError
from phonecoach.language.protocol import Slots, Verdict
from phonecoach.language.rule_folder import COMMON, IMPLIED, group_files
from phonecoach.language.rule_reader import Entries, FileReader
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
from phonecoach.language.traces import telling_words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from phonecoach.language.patterns import Pattern
    from phonecoach.units import Language

VETOES = ("negation", "reported", "conditional", "counterfactual", "hypothetical")
SLOTS = ("company", "own_name", "caller_name")
_NAME = re.compile(r"[a-z][a-z0-9_]*(:[a-z][a-z0-9_]*)?")


def read_rules(folder: Path, language: Language) -> RuleBook:
    """Read ``<folder>/<language>/*.yaml`` and ``<folder>/implied.yaml``.

    Raises:
        ContentError: If anything is wrong with them; names every fault, with file
            and line.
    """
    problems: list[Problem] = []
    own = folder / language
    compiler, common = _read_common(FileReader(own / COMMON, problems), language)
    implied = _read_implied(FileReader(folder / IMPLIED, problems))
    rules: list[Rule] = []
    why: dict[str, str] = {}
    for path in group_files(own):
        reader = _RuleReader(FileReader(path, problems), compiler, why)
        rules.extend(reader.read())
    _check_unique(rules, problems)
    if problems:
        raise ContentError(tuple(sorted(problems)))
    said = (one.text for rule in rules for one in (*rule.yes, *rule.no))
    compiler.lexicon.sample = " " + " ".join(said).lower()
    compiler.lexicon.index(one.number for rule in rules for one in rule.any)
    return RuleBook(
        common=common,
        implied=implied,
        rules=tuple(rules),
        why=why,
        lexicon=compiler.lexicon,
        vocabulary=_vocabulary(rules),
        telling=telling_words(rules, implied),
    )


def _vocabulary(rules: list[Rule]) -> tuple[str, ...]:
    patterns = {pattern for rule in rules for pattern in rule.any}
    words = named_words(one for pattern in patterns for one in pattern.variants)
    return tuple(sorted({word.removeprefix("=") for word in words}))


def _check_unique(rules: list[Rule], problems: list[Problem]) -> None:
    seen: dict[tuple[str, str], Rule] = {}
    for rule in rules:
        first = seen.setdefault((rule.behaviour, rule.id), rule)
        if first is not rule:
            text = (
                f"{rule.behaviour} has a rule {rule.id!r} already in "
                f"{first.path.name}, line {first.line}; choose another id."
            )
            problems.append(Problem(path=rule.path, line=rule.line, text=text))


def _read_implied(reader: FileReader) -> Implied:
    entries = reader.open()
    if entries is None:
        return Implied()
    implied = Implied(
        implies=entries.table("implies"), excludes=entries.table("excludes")
    )
    entries.finish()
    return implied


def _read_common(
    reader: FileReader, language: Language
) -> tuple[PatternCompiler, Common]:
    entries = reader.open()
    if entries is None:
        return PatternCompiler({}), Common(language=language, why="{words}")
    compiler = PatternCompiler(entries.table("sets"))
    cuts = _Part(entries.mapping("cuts"), compiler)
    vetoes = _Part(entries.mapping("vetoes"), compiler)
    part = _Part(entries, compiler)
    common = Common(
        language=language,
        why=_template(entries) or "{words}",
        hesitations=_hesitations(part),
        fillers=part.words("fillers"),
        function_words=part.words("function_words"),
        digits=_digits(entries.mapping("digits")),
        question=part.patterns("question"),
        imperative=part.patterns("imperative"),
        sentence_cuts=cuts.patterns("sentence"),
        clause_cuts=cuts.patterns("clause"),
        never_cut=cuts.patterns("never"),
        vetoes={name: vetoes.patterns(name) for name in VETOES},
        traces=entries.numbers("traces"),
    )
    cuts.finish()
    vetoes.finish()
    entries.finish()
    return compiler, common


def _hesitations(part: _Part) -> dict[str, str]:
    """Return word to beginning of tag, from entries such as ``어/IC``."""
    found = {}
    for entry in sorted(part.words("hesitations", lower=False)):
        word, _, tag = entry.partition("/")
        found[word.lower()] = tag
    return found


def _digits(entries: Entries | None) -> dict[str, str]:
    if entries is None:
        return {}
    found = {}
    for word, _, node in entries.items():
        figure = entries.reader.text(node) or ""
        if not figure.isascii() or not figure.isdigit():
            entries.reader.problem(node, f"{figure!r} is not written in figures.")
        found[word.lower()] = figure
    return found


def _template(entries: Entries) -> str:
    text = entries.text("why")
    if text and text.count("{words}") != 1:
        entries.reader.problem(
            entries.get("why"), "The sentence must contain {words} exactly once."
        )
    return text


class _Part:
    """A mapping with patterns in it, or nothing at all."""

    def __init__(self, entries: Entries | None, compiler: PatternCompiler) -> None:
        self._entries = entries
        self._compiler = compiler

    def patterns(self, name: str) -> tuple[Pattern, ...]:
        """Return the patterns under a name; a bad one is a problem at its line."""
        if self._entries is None:
            return ()
        return tuple(self._compiled(self._entries, name))

    def _compiled(self, entries: Entries, name: str) -> Iterator[Pattern]:
        for text, node in entries.texts(name):
            try:
                yield self._compiler.compile(text)
            except PatternError as error:
                entries.reader.problem(node, f"Pattern {text!r}: {error}")

    def words(self, name: str, *, lower: bool = True) -> frozenset[str]:
        """Return the words under a name, in lower case unless told otherwise."""
        if self._entries is None:
            return frozenset()
        texts = (text for text, _ in self._entries.texts(name))
        return frozenset(text.lower() if lower else text for text in texts)

    def finish(self) -> None:
        """Report what nobody asked for."""
        if self._entries is not None:
            self._entries.finish()


class _RuleReader:
    """Reads the rules of one file."""

    def __init__(
        self, reader: FileReader, compiler: PatternCompiler, why: dict[str, str]
    ) -> None:
        self._reader = reader
        self._compiler = compiler
        self._why = why

    def read(self) -> Iterator[Rule]:
        """Yield the rules, in the order of the file."""
        root = self._reader.open()
        for behaviour, key, node in root.items() if root else ():
            if not _NAME.fullmatch(behaviour):
                self._reader.problem(key, f"{behaviour!r} is no name of a behaviour.")
            entries = self._reader.entries(node)
            if entries is not None:
                yield from self._behaviour(behaviour, entries)

    def _behaviour(self, behaviour: str, entries: Entries) -> Iterator[Rule]:
        why = _template(entries)
        if why:
            self._why[behaviour] = why
        none = _Part(entries, self._compiler).patterns("none")
        rules = entries.get("rules")
        if rules is None:
            self._reader.problem(entries.node, f"{behaviour} has no list of rules.")
            return
        for node in self._reader.nodes(rules):
            rule = self._reader.entries(node)
            if rule is not None:
                yield self._rule(behaviour, none, rule)
        entries.finish()

    def _rule(
        self, behaviour: str, none: tuple[Pattern, ...], entries: Entries
    ) -> Rule:
        part = _Part(entries, self._compiler)
        rule = Rule(
            behaviour=behaviour,
            id=self._id(entries),
            verdict=entries.choice("verdict", Verdict.YES),
            any=part.patterns("any"),
            none=none + part.patterns("none"),
            allow=self._allow(entries),
            question=entries.choice("question", Need.ANY),
            imperative=entries.choice("imperative", Need.ANY),
            where=part.words("where"),
            without_slot=self._slot(entries),
            prev=self._prev(entries.mapping("prev")),
            turn=self._turn(entries.mapping("turn")),
            with_=part.words("with"),
            not_with=part.words("not_with"),
            not_here=part.words("not_here"),
            trace=entries.choice("trace", Trace.YES),
            yes=tuple(self._examples(entries, "yes")),
            no=tuple(self._examples(entries, "no")),
            path=self._reader.path,
            line=entries.line,
        )
        entries.finish()
        self._check(rule, entries)
        return rule

    def _check(self, rule: Rule, entries: Entries) -> None:
        # Patterns that did not compile are a problem of their own.
        if entries.get("any") is None and rule.prev.overlap is None:
            self._reader.problem(
                entries.node, "The rule has neither any: nor prev: overlap:."
            )
        if not rule.yes:
            self._reader.problem(
                entries.node, "The rule has no example; write at least one under yes:."
            )

    def _id(self, entries: Entries) -> str:
        text = entries.text("id")
        if not re.fullmatch(r"[a-z][a-z0-9_]*", text):
            self._reader.problem(
                entries.get("id") or entries.node,
                "The rule needs an id: of small letters, digits and _.",
            )
        return text

    def _allow(self, entries: Entries) -> frozenset[str]:
        found = set()
        for text, node in entries.texts("allow"):
            if text not in VETOES:
                vetoes = ", ".join(VETOES)
                self._reader.problem(node, f"{text!r} is none of: {vetoes}.")
            found.add(text)
        return frozenset(found)

    def _slot(self, entries: Entries) -> str:
        text = entries.text("without_slot")
        if text and text not in SLOTS:
            self._reader.problem(
                entries.get("without_slot"), f"{text!r} is none of: {', '.join(SLOTS)}."
            )
        return text

    def _prev(self, entries: Entries | None) -> PrevNeed:
        if entries is None:
            return PrevNeed()
        part = _Part(entries, self._compiler)
        need = PrevNeed(
            any=part.patterns("any"),
            none=part.patterns("none"),
            question=entries.choice("question", Need.ANY),
            empty=entries.choice("empty", Need.ANY),
            overlap=self._overlap(entries.mapping("overlap")),
        )
        entries.finish()
        return need

    def _overlap(self, entries: Entries | None) -> Overlap | None:
        if entries is None:
            return None
        overlap = Overlap(
            lemmas=entries.number("lemmas", 0, int),
            share=entries.number("share", 0.0, float),
            digits=entries.number("digits", 0, int),
        )
        if not overlap.lemmas and not overlap.digits:
            self._reader.problem(
                entries.node, "The overlap asks for nothing; write lemmas: or digits:."
            )
        entries.finish()
        return overlap

    def _turn(self, entries: Entries | None) -> TurnNeed:
        if entries is None:
            return TurnNeed()
        part = _Part(entries, self._compiler)
        need = TurnNeed(
            min_tokens=entries.number("min_tokens", 0, int),
            max_tokens=entries.number("max_tokens", 1_000_000, int),
            position=entries.choice("position", Position.ANY),
            any=part.patterns("any"),
            none=part.patterns("none"),
        )
        entries.finish()
        return need

    def _examples(self, entries: Entries, name: str) -> Iterator[Example]:
        listed = entries.get(name)
        for node in self._reader.nodes(listed) if listed is not None else ():
            if isinstance(node, yaml.ScalarNode):
                line = node.start_mark.line + 1
                text = str(node.value)
                yield Example(text=text, prev="", stage="", slots=Slots(), line=line)
                continue
            example = self._reader.entries(node)
            if example is not None:
                yield _example(example)


def _example(entries: Entries) -> Example:
    slots = entries.mapping("slots")
    example = Example(
        text=entries.text("text"),
        prev=entries.text("prev"),
        stage=entries.text("stage"),
        slots=_example_slots(slots) if slots else Slots(),
        line=entries.line,
    )
    if not example.text:
        entries.reader.problem(entries.node, "The example has no text:.")
    entries.finish()
    return example


def _example_slots(entries: Entries) -> Slots:
    names = {name: tuple(text for text, _ in entries.texts(name)) for name in SLOTS}
    slots = Slots(
        company=names["company"],
        own_name=names["own_name"],
        caller_name=names["caller_name"],
        facts=entries.table("facts"),
    )
    entries.finish()
    return slots
