"""What a call goes by: the profile and the weights that held when it was taken."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from phonecoach.checklist import checklist_with, profile_with, site_rules
from phonecoach.scenario import Company, Direction

if TYPE_CHECKING:
    from phonecoach.call.record import Head
    from phonecoach.checklist import Checklist, Profile
    from phonecoach.scenario import Case
    from phonecoach.units import Language


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

    Callers go on saying the name that the case has, and whoever says that one is right.
    """
    names = site_rules(profile.site).company
    if not names or language not in case.texts:
        return case
    texts = case.texts[language]
    others = (*names[1:], texts.company.name, *texts.company.forms)
    company = Company(name=names[0], forms=tuple(dict.fromkeys(others)))
    return replace(
        case, texts={**case.texts, language: replace(texts, company=company)}
    )
