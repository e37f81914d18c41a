"""The characters of the voices, read from ``characters.yaml``."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

_FILE = Path(__file__).with_name("characters.yaml")


@dataclass(frozen=True, slots=True, kw_only=True)
class Character:
    """How one voice speaks one language; the file tells what the numbers mean."""

    mix: dict[str, float]
    pitch: float = 1.0
    range: float = 1.0
    formants: float = 1.0
    pauses: float = 1.0
    stress: float = 1.0


def character(voice: str, language: str, *, someone_else: bool = False) -> Character:
    """Return how a voice of the cast speaks a language.

    Args:
        voice: As the cast names it.
        language: ``ko``, ``en`` or ``ja``.
        someone_else: Who speaks is not this caller, but whoever lifts their handset.

    Raises:
        KeyError: If there is no such voice.
    """
    whole = _whole()
    if someone_else:
        voice = whole["someone_else"][voice]
    told = whole["voices"][voice]
    return Character(**{**told.get("all", {}), **told[language]})


def voices() -> tuple[str, ...]:
    """Return the names of all voices."""
    return tuple(_whole()["voices"])


@functools.cache
def _whole() -> dict[str, Any]:
    whole: dict[str, Any] = yaml.safe_load(_FILE.read_text("utf-8"))
    return whole
