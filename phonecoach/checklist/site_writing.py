"""Setting what a site has of its own, and writing it down."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import yaml

from phonecoach.checklist.items import checklist
from phonecoach.checklist.profile import HangsUpLast
from phonecoach.checklist.profiles import profile, profile_for
from phonecoach.checklist.site import checked_site

if TYPE_CHECKING:
    from phonecoach.checklist.items import SectionId
    from phonecoach.checklist.site import Site
    from phonecoach.checklist.thresholds import Threshold
    from phonecoach.units import Language

HOUSE_RULES: Final = (
    *("identity_check", "recording_notice", "hang_up_last"),
    *("do_not_call", "calling_hours", "time_limits"),
)
"""All there are, in the order shown."""

HEAD: Final = """\
# What this house has of its own, beside the profiles of phonecoach: its name, its
# greeting, its weights and thresholds. `check` tells what is wrong with it.

"""


def with_words(
    site: Site, language: Language, company: tuple[str, ...], greeting: str
) -> Site:
    """Return a site with another name and greeting; empty is what comes along.

    Args:
        site: As it was.
        language: In which they are said.
        company: Its name, then other forms of it; as typed.
        greeting: As typed.
    """
    names = tuple(dict.fromkeys(filter(None, map(_in_a_line, company))))
    return replace(
        site,
        company=_with(site.company, language, names),
        greeting=_with(site.greeting, language, _in_a_line(greeting)),
    )


def with_profile(site: Site, name: str) -> Site:
    """Return a site whose calls in the profile's language go by that profile."""
    language = profile(name).language
    given = "" if profile_for(language).name == name else name
    return replace(site, profiles=_with(site.profiles, language, given))


def with_threshold(site: Site, name: str, one: Threshold, value: float | None) -> Site:
    """Return a site with another value; None, or what comes along, takes it out.

    Args:
        site: As it was.
        name: Of the profile.
        one: What is set.
        value: In the unit of the threshold.
    """
    given = None if value is None or value == one.of(profile(name)) else value
    written = None if given is None else one.written(given)
    over = _set(site.norms.get(name, {}), one.path.split("."), written)
    return replace(site, norms=_with(site.norms, name, over))


def with_rule(site: Site, name: str, key: str, *, on: bool) -> Site:
    """Return a site in which a house rule holds or does not.

    Args:
        site: As it was.
        name: Of the profile.
        key: One of `HOUSE_RULES`.
        on: Whether it holds.
    """
    base, over = profile(name), site.norms.get(name, {})
    comes_along = getattr(base.house_rules, key) is on
    written = None if comes_along else str(on).lower()
    over = _set(over, ["house_rules", key], written)
    if key == "hang_up_last":
        # Whoever waits for the customer is the last to ring off.
        trainee = HangsUpLast.TRAINEE
        last = str(trainee) if on and base.hang_up.last is not trainee else None
        over = _set(over, ["hang_up", "last"], last)
    return replace(site, norms=_with(site.norms, name, over))


def with_sections(site: Site, weights: Mapping[SectionId, int]) -> Site:
    """Return a site with other weights of the sections, all three."""
    known = {one.id: one.weight for one in checklist().sections.values()}
    given = {} if weights == known else dict(weights)
    return replace(site, weights=replace(site.weights, sections=given))


def with_item(site: Site, no: int, weight: int) -> Site:
    """Return a site with another weight of an item."""
    given = None if weight == checklist().item(no).weight else weight
    items = _with(site.weights.items, no, given)
    return replace(site, weights=replace(site.weights, items=items))


def without_items(site: Site) -> Site:
    """Return a site in which items are worth what comes along."""
    return replace(site, weights=replace(site.weights, items={}))


def site_text(site: Site) -> str:
    """Return a site as its file holds it."""
    plain = {key: value for key, value in _plain(asdict(site)).items() if value}
    body = yaml.safe_dump(plain, allow_unicode=True, sort_keys=False) if plain else ""
    return HEAD + (body or "{}\n")


def write_site(path: Path, site: Site) -> None:
    """Write what a site has of its own, whole or not at all.

    Raises:
        ContentError: If values contradict each other, or are out of their range; what
            was there before is still there.
        OSError: If it cannot be written; so it is, too.
    """
    data = site_text(site).encode()
    checked_site(data, path)
    handle, name = tempfile.mkstemp(dir=path.parent, suffix=".new")
    new = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        new.replace(path)
    finally:
        new.unlink(missing_ok=True)


def _in_a_line(text: str) -> str:
    return " ".join(text.split())


def _with(table: Mapping[Any, Any], key: object, value: object) -> dict[Any, Any]:
    """Return a table with another value; nothing takes the key out."""
    rest = {one: it for one, it in table.items() if one != key}
    return {**rest, key: value} if value else rest


def _set(table: Mapping[str, Any], keys: list[str], value: str | None) -> Any:  # noqa: ANN401 - nested plain data
    first, *rest = keys
    inner = _set(table.get(first, {}), rest, value) if rest else value
    return _with(table, first, inner)


def _plain(value: Any) -> Any:  # noqa: ANN401 - nested plain data
    """Return data as YAML has it: keys and texts without a type of their own."""
    if isinstance(value, Mapping):
        plain = {_plain(key): _plain(one) for key, one in value.items()}
        return {key: one for key, one in plain.items() if one not in ({}, [])}
    if isinstance(value, list | tuple):
        return [_plain(one) for one in value]
    return str(value) if isinstance(value, str) else value
