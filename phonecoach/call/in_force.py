"""What a call goes by: the profile and the weights that held when it was taken."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from phonecoach.checklist import checklist_with, profile_with, site_rules
from phonecoach.scenario import Company, Direction
from phonecoach.text import particle
from phonecoach.units import Language

_AFTER_NAMES: Final = {
    one: pair
    for pair, forms in {
        "은는": ("은", "는"),
        "이가": ("이", "가"),
        "을를": ("을", "를"),
        "과와": ("과", "와"),
        "으로로": ("으로", "로"),
    }.items()
    for one in forms
}
"""Korean particles that depend on the name before them, by either form."""

if TYPE_CHECKING:
    from phonecoach.call.record import Head
    from phonecoach.checklist import Checklist, Profile
    from phonecoach.scenario import Case


def profile_of(head: Head) -> Profile:
    """Return the profile that a call goes by.

    Raises:
        InputError: If the program does not know it.
        ContentError: If what the site had of its own is damaged.
    """
    return profile_with(head.profile, head.site)


def checklist_of(head: Head) -> Checklist:
    """Return the checklist as it is weighed for a call.

    Raises:
        ContentError: If what the site had of its own is damaged.
    """
    return checklist_with(head.site)


def greeting_of(profile: Profile) -> str:
    """Return what a site greets callers with; empty where it has nothing of its own."""
    return site_rules(profile.site).greeting


def own_greeting(case: Case, language: Language, profile: Profile) -> str:
    """Return what a site greets the caller of a case with, its blanks filled in.

    Args:
        case: As `in_house` returns it.
        language: Of the call.
        profile: What the call goes by.

    Returns:
        Empty where the site has no greeting, where one rings somebody up, and where
        others have greeted the caller before.
    """
    if case.file.direction is not Direction.INBOUND or case.file.put_through:
        return ""
    texts = case.texts[language]
    greeting = greeting_of(profile).replace("{company}", texts.company.name)
    return greeting.replace("{name}", texts.alias)


def in_house(case: Case, language: Language, profile: Profile) -> Case:
    """Return a case as it is taken at a site: under the site's own name, if it has one.

    The trainee's part and the replies to choose from say the site's name. Callers go on
    saying the one that the case has, and whoever says that one is right, too.
    """
    names = site_rules(profile.site).company
    if not names or language not in case.texts:
        return case
    texts = case.texts[language]
    others = (*names[1:], texts.company.name, *texts.company.forms)
    renamed = partial(_renamed, texts.company, names[0], language)
    taken = replace(
        texts,
        company=Company(name=names[0], forms=tuple(dict.fromkeys(others))),
        role=renamed(texts.role),
        options={id_: renamed(text) for id_, text in texts.options.items()},
    )
    return replace(case, texts={**case.texts, language: taken})


def _renamed(company: Company, name: str, language: Language, text: str) -> str:
    """Return a text in which a company has another name.

    Forms that are a department's alone stay: they say nothing of the company.
    """
    own = [
        one
        for one in (company.name, *company.forms)
        if one in company.name or company.name in one
    ]
    either = "|".join(map(re.escape, sorted(own, key=len, reverse=True)))
    if language is Language.EN:
        return re.sub(rf"(?:\b[Tt]he )?(?<!\w)(?:{either})(?!\w)", lambda _: name, text)
    if language is Language.JA:
        return re.sub(either, lambda _: name, text)
    after = "|".join(_AFTER_NAMES)
    return re.sub(
        rf"(?:{either})(?P<particle>(?:{after})(?![가-힣]))?",
        lambda found: name + _particle(name, found["particle"]),
        text,
    )


def _particle(name: str, given: str | None) -> str:
    """Return a Korean particle as it stands after a name; empty for none."""
    return particle(name, _AFTER_NAMES[given]) if given else ""
