"""Checks of the shared files: cast, reflexes and rules of mood."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from phonecoach.errors import told
from phonecoach.scenario.check_story import mood_rule_faults, range_faults
from phonecoach.scenario.check_wordings import undeclared_faults, wordings_faults
from phonecoach.scenario.faults import Fault, Keys, folded, id_faults
from phonecoach.scenario.terms import Reflex
from phonecoach.units import Language

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from phonecoach.scenario.case import CallerName, CastMember
    from phonecoach.scenario.shared_files import CastFile, MoodFile, ReflexFile

_SEXES: Final = ("female", "male")
_MIN_WORDINGS: Final = 3


def cast_faults(file: CastFile) -> Iterator[Fault]:
    """Yield what is wrong with the callers."""
    yield from id_faults(
        "caller", ((one.id, ("cast", at, "id")) for at, one in enumerate(file.cast))
    )
    for at, member in enumerate(file.cast):
        yield from _member_faults(member, ("cast", at))


def _member_faults(member: CastMember, keys: Keys) -> Iterator[Fault]:
    yield from range_faults(
        [((*keys, "age"), member.age, 16, 110), ((*keys, "pace"), member.pace, 0.5, 2)]
    )
    if member.sex not in _SEXES:
        text = told(
            "'sex' is '{sex}'; write {sexes}.",
            sex=member.sex,
            sexes=" or ".join(_SEXES),
        )
        yield Fault(text=text, keys=(*keys, "sex"))
    if not member.voice.strip():
        yield Fault(
            text=told("'{member}' has no voice.", member=member.id),
            keys=(*keys, "voice"),
        )
    for language in Language:
        name = member.name.get(language)
        if name is None:
            text = told(
                "'{member}' has no name in {language}; write it.",
                member=member.id,
                language=language,
            )
            yield Fault(text=text, keys=(*keys, "name"))
        else:
            yield from _name_faults(name, (*keys, "name", language))
        if not member.character.get(language, "").strip():
            text = told(
                "'{member}' has no character in {language}; write a sentence.",
                member=member.id,
                language=language,
            )
            yield Fault(text=text, keys=(*keys, "character", language))


def _name_faults(name: CallerName, keys: Keys) -> Iterator[Fault]:
    parts = {folded(part) for part in name.full.split()} - {""}
    if not parts:
        yield Fault(text="The full name is empty; write it.", keys=(*keys, "full"))
    if not name.right:
        text = "No way to address the caller is right; write at least one."
        yield Fault(text=text, keys=(*keys, "right"))
    for at, form in enumerate(name.right):
        if not any(part in folded(form) for part in parts):
            text = told(
                "'{form}' is no right address: no part of '{name}' is in it.",
                form=form,
                name=name.full,
            )
            yield Fault(text=text, keys=(*keys, "right", at))
    listed: Counter[str] = Counter()
    for key in ("right", "guessed", "wrong"):
        for at, form in enumerate(getattr(name, key)):
            listed[folded(form)] += 1
            if listed[folded(form)] > 1:
                text = told(
                    "'{form}' is listed more than once; keep it where it belongs.",
                    form=form,
                )
                yield Fault(text=text, keys=(*keys, key, at))


def mood_faults(
    file: MoodFile, behaviours: Collection[str], causes: Collection[str]
) -> Iterator[Fault]:
    """Yield what is wrong with the shared rules of mood."""
    known = {*behaviours, *causes}
    yield from mood_rule_faults(file.mood_rules, known, may_be_still=False)


def reflex_faults(file: ReflexFile, language: Language) -> Iterator[Fault]:
    """Yield what is wrong with the reflexes of the file named after `language`."""
    if file.language is not language:
        text = told(
            "The file is named for {language}; correct its name or 'language'.",
            language=language,
        )
        yield Fault(text=text, keys=("language",))
    for reflex in Reflex:
        wordings = file.reflexes.get(reflex, ())
        keys: Keys = ("reflexes", reflex)
        if len(wordings) < _MIN_WORDINGS:
            text = told(
                "The reflex '{reflex}' has {count} wordings; write at least {least}.",
                reflex=reflex,
                count=len(wordings),
                least=_MIN_WORDINGS,
            )
            yield Fault(text=text, keys=keys)
        if wordings:
            yield from wordings_faults(wordings, keys, language, 1.0)
    yield from undeclared_faults("reflexes", file.reflexes)
