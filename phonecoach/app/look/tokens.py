"""The design tokens: every colour and length the screens use."""

from __future__ import annotations

import enum
import json
from dataclasses import dataclass
from functools import cache
from typing import Any

from phonecoach.places import resources


class Scheme(enum.StrEnum):
    """Light or dark."""

    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeStep:
    """One step of the type scale, in logical pixels."""

    size: int
    line: int
    weight: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """All values of ``resources/look/tokens.json`` the program reads."""

    colours: dict[Scheme, dict[str, str]]
    """Scheme to token name to ``#RRGGBB``."""

    family: str
    scale: dict[str, TypeStep]
    space: dict[int, int]
    radius: dict[str, int]
    motion_ms: dict[str, int]
    pairs: tuple[tuple[str, str, str], ...]
    """Use (``text`` or ``graphic``), ink and ground of every pair that occurs."""

    def colour(self, name: str, scheme: Scheme) -> str:
        """Return a colour as ``#RRGGBB``."""
        return self.colours[scheme][name]


@cache
def tokens() -> Tokens:
    """Read the tokens, once."""
    path = resources("look", "tokens.json")
    raw: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return Tokens(
        colours={Scheme(name): colours for name, colours in raw["colour"].items()},
        family=raw["type"]["family"],
        scale={name: TypeStep(**step) for name, step in raw["type"]["scale"].items()},
        space={int(step): length for step, length in raw["space"].items()},
        radius=raw["radius"],
        motion_ms={
            name: motion["ms"]
            for name, motion in raw["motion"].items()
            if "ms" in motion
        },
        pairs=tuple((pair["use"], pair["ink"], pair["on"]) for pair in raw["pairs"]),
    )
