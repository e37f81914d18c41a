"""What a house has of its own, gathered for its page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from phonecoach.app.screens.site_text import (
    ItemWeight,
    LimitLine,
    RuleLine,
    SectionWeight,
    SiteText,
    SiteView,
    clock_read,
)
from phonecoach.checklist import PROFILE_NAMES, checklist, profile
from phonecoach.checklist.site_writing import HOUSE_RULES
from phonecoach.checklist.thresholds import Unit, source_of, thresholds
from phonecoach.units import Language

if TYPE_CHECKING:
    from collections.abc import Iterator

    from phonecoach.checklist import Profile, Site
    from phonecoach.checklist.thresholds import Threshold

_LANGUAGES: Final = {
    Language.KO: "한국어",
    Language.EN: "English",
    Language.JA: "日本語",
}
_COUNTRIES: Final = {"en-GB": "UK", "en-US": "US"}
"""Of languages that have several profiles."""


def site_page(
    site: Site,
    view: SiteView,
    name: str,
    language: Language,
    problems: tuple[str, ...] = (),
) -> SiteText:
    """Return what the page shows.

    Args:
        site: What the house has of its own.
        view: What of it is shown.
        name: Of the profile that it lies over.
        language: Of the words.
        problems: What keeps its file from being used, in sentences.
    """
    own = site.profile(name)
    names, spoken = site.company.get(own.language, ()), own.language
    return SiteText(
        view=view,
        profile=name,
        profiles=_profiles(site, view),
        version=own.version,
        own=bool(own.site),
        company=names[0] if names else "",
        forms=", ".join(names[1:]),
        greeting=site.greeting.get(spoken, ""),
        in_force=site.profile_for(spoken).name,
        pace=own.pace.unit,
        limits=_limits(own, language) if view is SiteView.LIMITS else (),
        rules=tuple(_rules(own)) if view is SiteView.LIMITS else (),
        sections=_sections(site, language) if view is SiteView.WEIGHTS else (),
        items=_items(site, language) if view is SiteView.WEIGHTS else (),
        problems=problems,
    )


def _profiles(site: Site, view: SiteView) -> tuple[tuple[str, str], ...]:
    if view is SiteView.LIMITS:
        return tuple((name, _title(name)) for name in PROFILE_NAMES)
    return tuple(
        (site.profile_for(one).name, title) for one, title in _LANGUAGES.items()
    )


def _title(name: str) -> str:
    language, country = _LANGUAGES[profile(name).language], _COUNTRIES.get(name)
    return f"{language} ({country})" if country else language


def _limits(own: Profile, language: Language) -> tuple[LimitLine, ...]:
    return tuple(_limit(one, own, language) for one in thresholds())


def _limit(one: Threshold, own: Profile, language: Language) -> LimitLine:
    base, spoken = profile(own.name), own.language
    source = source_of(one, base, language)
    return LimitLine(
        path=one.path,
        name=one.names[language],
        unit=one.unit,
        value=_read(one.of(own), one.unit),
        default=_read(one.of(base), one.unit),
        low=_read(one.lowest[spoken], one.unit),
        high=_read(one.highest[spoken], one.unit),
        own=one.of(own) != one.of(base),
        source=source.note,
        weak=source.weak,
    )


def _rules(own: Profile) -> Iterator[RuleLine]:
    for key in HOUSE_RULES:
        yield RuleLine(key=key, on=getattr(own.house_rules, key))


def _read(value: float, unit: Unit) -> str:
    return clock_read(value) if unit is Unit.CLOCK else f"{round(value, 1):g}"


def _sections(site: Site, language: Language) -> tuple[SectionWeight, ...]:
    weighed = site.checklist.sections
    return tuple(
        SectionWeight(
            letter=str(letter),
            name=section.names[language],
            weight=weighed[letter].weight,
            default=section.weight,
        )
        for letter, section in checklist().sections.items()
    )


def _items(site: Site, language: Language) -> tuple[ItemWeight, ...]:
    weighed = site.checklist
    return tuple(
        ItemWeight(
            no=no,
            letter=str(item.section),
            rule=item.text(language).rule,
            weight=weighed.item(no).weight,
            default=item.weight,
        )
        for no, item in checklist().items.items()
    )
