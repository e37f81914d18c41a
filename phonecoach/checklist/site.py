"""What a site has of its own: company, greeting, weights and thresholds.

One file beside the training record, which a person can read and mend::

    company: {en: [Foxglove Care, Foxglove]}
    greeting: {en: "Good morning, {company}, {name} speaking. How can I help?"}
    weights:
      sections: {A: 40, B: 30, C: 30}
      items: {45: 3}
    profiles: {en: en-GB}
    norms:
      en-GB:
        pick_up: {met: 8 s}

It lies over every profile. A profile with something of a site's own carries it along
as text, and so does the head of every call: whatever the site changes later, a call
goes by what held when it was taken.
"""

from __future__ import annotations

import functools
import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from phonecoach.checklist.items import SectionId, checklist
from phonecoach.checklist.profile import Profile
from phonecoach.checklist.profiles import (
    PROFILE_NAMES,
    overlaid,
    profile,
    profile_for,
)
from phonecoach.checklist.thresholds import thresholds
from phonecoach.content import dumped, grow, line_of, node_of, typed
from phonecoach.content.tree import child, load
from phonecoach.errors import ContentError, Problem, told
from phonecoach.units import Language

if TYPE_CHECKING:
    from collections.abc import Iterator

    from phonecoach.checklist.items import Checklist
    from phonecoach.content import Node

SITE_FILE: Final = "site.yaml"
"""Its name, beside the training record."""

LONGEST_NAME: Final = 60
LONGEST_GREETING: Final = 200
BLANKS: Final = ("company", "name")
"""What may stand in braces in a greeting."""

SECTION_WEIGHTS: Final = (10, 80)
ITEM_WEIGHTS: Final = (1, 3)
"""The least and the most; both count."""

_Fault: TypeAlias = tuple[str, tuple[str | int, ...]]
"""A sentence, and under which keys of the file it stands."""

_WHOLE: Final = 100
_OWN: Final = "+site."
"""Goes into the version of a profile with something of a site's own."""

_KEPT: Final = Path("site")
"""Where values stand that were kept with a call."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """What sections and items are worth; what is not named stays as it is."""

    sections: Mapping[SectionId, int] = field(default_factory=dict)
    """All three or none; they make 100."""

    items: Mapping[int, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """What a site has of its own, for all profiles."""

    company: Mapping[Language, tuple[str, ...]] = field(default_factory=dict)
    """Its name first, then other forms of it."""

    greeting: Mapping[Language, str] = field(default_factory=dict)
    weights: Weights = field(default_factory=Weights)
    profiles: Mapping[Language, str] = field(default_factory=dict)
    """Which profile a language stands for, where it has several."""

    norms: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    """By the name of a profile, in its shape, every value as it is written."""

    def profile(self, name: str) -> Profile:
        """Return the profile in force under a name such as ``ko-KR``.

        Raises:
            InputError: If there is no such profile.
            ContentError: If values contradict each other; `read_site` refuses these.
        """
        return _in_force(name, self._rules(profile(name)).text)

    def profile_for(self, language: Language) -> Profile:
        """Return the profile in force in a language."""
        name = self.profiles.get(language) or profile_for(language).name
        return self.profile(name)

    @property
    def checklist(self) -> Checklist:
        """The checklist as it is weighed by now."""
        return checklist_with(SiteRules(weights=self.weights).text)

    def _rules(self, base: Profile) -> SiteRules:
        norms = self.norms.get(base.name, {})
        kept: Mapping[str, Any] = {}
        if norms:
            # Whole groups, so that no later default contradicts what was set.
            whole = dumped(overlaid(base, node_of(norms, _KEPT)), Profile)
            kept = {key: whole[key] for key in norms}
        return SiteRules(
            company=tuple(self.company.get(base.language, ())),
            greeting=self.greeting.get(base.language, ""),
            weights=self.weights,
            norms=kept,
        )


NO_SITE: Final = Site()


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteRules:
    """What a site has of its own for one profile."""

    company: tuple[str, ...] = ()
    greeting: str = ""
    weights: Weights = field(default_factory=Weights)
    norms: Mapping[str, Any] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """All of it as JSON, always the same for the same; empty for nothing."""
        if self == SiteRules():
            return ""
        plain = asdict(self)
        return json.dumps(plain, ensure_ascii=False, sort_keys=True)


def site_rules(text: str) -> SiteRules:
    """Return what was written by `SiteRules.text`.

    Raises:
        ContentError: If it is damaged.
    """
    return _rules_in(text) if text else SiteRules()


@functools.lru_cache(maxsize=64)
def _rules_in(text: str) -> SiteRules:
    return typed(node_of(json.loads(text), _KEPT), SiteRules)


def profile_with(name: str, text: str) -> Profile:
    """Return the profile of that name, with what was written by `SiteRules.text`.

    This and `Site.profile` are the only ways to a profile that a call goes by.

    Raises:
        InputError: If there is no such profile.
        ContentError: If the text is damaged.
    """
    return _in_force(name, text)


@functools.lru_cache(maxsize=64)
def _in_force(name: str, text: str) -> Profile:
    base = profile(name)
    if not text:
        return base
    over = overlaid(base, node_of(site_rules(text).norms, _KEPT))
    digest = hashlib.sha256(text.encode()).hexdigest()[:8]
    return replace(over, version=f"{base.version}{_OWN}{digest}", site=text)


def is_own(version: str) -> bool:
    """Return whether the version of a profile says that a site had some of its own."""
    return _OWN in version


@functools.lru_cache(maxsize=16)
def checklist_with(text: str) -> Checklist:
    """Return the checklist, weighed as `SiteRules.text` has it.

    Its version stays: what the items ask for is the same.

    Raises:
        ContentError: If the text is damaged.
    """
    known, weights = checklist(), site_rules(text).weights
    sections = {
        one: replace(section, weight=weights.sections.get(one, section.weight))
        for one, section in known.sections.items()
    }
    items = {
        no: replace(item, weight=weights.items.get(no, item.weight))
        for no, item in known.items.items()
    }
    return replace(
        known, sections=MappingProxyType(sections), items=MappingProxyType(items)
    )


# The file -----------------------------------------------------------------------------


def site_file(folder: Path) -> Path:
    """Return where what a site has of its own lies, beside a training record."""
    return folder / SITE_FILE


def read_site(path: Path) -> Site:
    """Return what a site has of its own; nothing where there is no file.

    Raises:
        ContentError: With every problem of the file, in file order.
    """
    return checked_site(load(path), path) if path.exists() else NO_SITE


def usable_site(path: Path) -> Site:
    """Return what a site has of its own, and nothing of a file that cannot be used.

    Calls go on by the profiles that come along; whoever sets the site up is told.
    """
    try:
        return read_site(path)
    except ContentError:
        return NO_SITE


@functools.lru_cache(maxsize=8)
def checked_site(data: bytes, path: Path) -> Site:
    """Return what a file says that a site has of its own.

    Raises:
        ContentError: As for `read_site`.
    """
    node, problems = grow(data, path)
    if node is None:
        raise ContentError(problems)
    try:
        site = typed(node, Site)
    except ContentError as error:
        raise ContentError(_sorted(*problems, *error.problems)) from error
    problems = _sorted(*problems, *_misfits(site, node))
    if problems:
        raise ContentError(problems)
    return site


def _sorted(*problems: Problem) -> tuple[Problem, ...]:
    return tuple(sorted(dict.fromkeys(problems)))


def _misfits(site: Site, node: Node) -> Iterator[Problem]:
    for text, keys in (*_word_faults(site), *_profile_faults(site)):
        yield Problem(path=node.path, line=line_of(node, *keys), text=text)
    for name in site.norms:
        if name in PROFILE_NAMES:
            yield from _norm_faults(name, child(node, "norms"), node.path)


def _word_faults(site: Site) -> Iterator[_Fault]:
    for language, names in site.company.items():
        if not names or not all(0 < len(one.strip()) <= LONGEST_NAME for one in names):
            text = "Each name of the company needs from 1 to {most} letters."
            yield told(text, most=LONGEST_NAME), ("company", language)
    for language, greeting in site.greeting.items():
        for text in greeting_faults(greeting):
            yield text, ("greeting", language)
    for text, keys in _weight_faults(site.weights):
        yield text, ("weights", *keys)


def _profile_faults(site: Site) -> Iterator[_Fault]:
    for language, name in site.profiles.items():
        known = [one for one in PROFILE_NAMES if profile(one).language is language]
        if name not in known:
            text = "'{name}' is no profile of '{language}'; choose one of {known}."
            values = {"language": language, "known": ", ".join(known)}
            yield told(text, name=name, **values), ("profiles", language)
    for name in site.norms:
        if name not in PROFILE_NAMES:
            text = "There is no profile '{name}'; choose one of {known}."
            known = list(PROFILE_NAMES)
            yield told(text, name=name, known=", ".join(known)), ("norms", name)


def greeting_faults(greeting: str) -> Iterator[str]:
    """Yield what is wrong with the greeting of a site, in sentences."""
    if not 0 < len(greeting.strip()) <= LONGEST_GREETING:
        text = "The greeting needs from 1 to {most} letters."
        yield told(text, most=LONGEST_GREETING)
    for match in re.finditer(r"\{(\w*)\}|[{}]", greeting):
        if match[1] not in BLANKS:
            yield told(
                "'{blank}' is nothing that can be filled in; a greeting takes "
                "{{company}} and {{name}}.",
                blank=match[0],
            )


def _weight_faults(weights: Weights) -> Iterator[_Fault]:
    if weights.sections and (
        set(weights.sections) != set(SectionId)
        or sum(weights.sections.values()) != _WHOLE
    ):
        text = "The sections need a weight each, and together they make 100."
        yield text, ("sections",)
    low, high = SECTION_WEIGHTS
    for section, weight in weights.sections.items():
        if not low <= weight <= high:
            yield _range(section, weight, low, high), ("sections", section)
    low, high = ITEM_WEIGHTS
    for no, weight in weights.items.items():
        if no not in checklist().items:
            text = "There is no item {no}; remove its weight."
            yield told(text, no=no), ("items", no)
        elif not low <= weight <= high:
            yield _range(no, weight, low, high), ("items", no)


def _range(key: object, value: object, low: object, high: object) -> str:
    text = "'{key}' is {value}; it must be from {low} to {high}."
    return told(text, key=key, value=value, low=low, high=high)


def _norm_faults(name: str, norms: Node | None, path: Path) -> Iterator[Problem]:
    """Yield what is wrong with the values over one profile: shape first, then range."""
    over = None if norms is None else child(norms, name)
    assert over is not None
    base = profile(name)
    try:
        found = overlaid(base, over)
    except ContentError as error:
        yield from error.problems
        return
    for one in thresholds():
        keys = one.path.split(".")
        value, language = one.of(found), base.language
        if value != one.of(base) and not one.allows(value, language):
            low, high = one.lowest[language], one.highest[language]
            values = map(one.written, (value, low, high))
            text = _range(keys[-1], *values)
            yield Problem(path=path, line=line_of(over, *keys), text=text)
