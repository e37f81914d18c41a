"""Reading the profiles, and other values over them."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from phonecoach.checklist.profile import Profile
from phonecoach.content import dumped, merged, node_of, read, typed
from phonecoach.errors import ContentError, InputError, Problem, told
from phonecoach.places import resources
from phonecoach.units import Language

if TYPE_CHECKING:
    from pathlib import Path

    from phonecoach.content import Node

PROFILE_NAMES = ("ko-KR", "ja-JP", "en-GB", "en-US")

_DEFAULTS = {Language.KO: "ko-KR", Language.JA: "ja-JP", Language.EN: "en-GB"}

# What a profile is, as against what it expects.
_FIXED = ("name", "language", "version", "sources", "site")


@functools.cache
def profile(name: str) -> Profile:
    """Return the profile with a name such as ``ko-KR``.

    Raises:
        InputError: If there is no such profile.
        ContentError: If its file is damaged.
    """
    if name not in PROFILE_NAMES:
        known = ", ".join(PROFILE_NAMES)
        raise InputError(f"There is no profile '{name}'; choose one of {known}.")
    return read(_file(name), Profile)


def profile_for(language: Language) -> Profile:
    """Return the profile that a language stands for; English stands for ``en-GB``.

    Raises:
        ContentError: If its file is damaged.
    """
    return profile(_DEFAULTS[language])


def overlaid(base: Profile, over: Node) -> Profile:
    """Return a profile with other values over it.

    Args:
        base: What it is without them; its version is kept.
        over: Only what differs, in the shape of a profile.

    Raises:
        ContentError: With every problem of these values, in file order.
    """
    problems = _fixed(over)
    try:
        result = typed(merged(_as_node(base), over), Profile)
    except ContentError as error:
        raise ContentError(tuple(sorted((*problems, *error.problems)))) from error
    if problems:
        raise ContentError(tuple(sorted(problems)))
    return result


def _file(name: str) -> Path:
    return resources("checklist", "profiles", f"{name}.yaml")


def _as_node(base: Profile) -> Node:
    return node_of(dumped(base, Profile), _file(base.name))


def _fixed(over: Node) -> tuple[Problem, ...]:
    """Return the keys of a site's file that are not a site's to change."""
    entries = over.value if isinstance(over.value, dict) else {}
    return tuple(
        Problem(
            path=node.path,
            line=node.line,
            text=told("'{key}' belongs to the profile; remove it here.", key=key),
        )
        for key, node in entries.items()
        if key in _FIXED
    )
