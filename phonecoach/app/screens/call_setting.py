"""How a call is taken: what its screen needs to know beside the case."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from phonecoach.app.look import Scheme
from phonecoach.call.hints import Help
from phonecoach.checklist import Profile
from phonecoach.units import Language, Mode


@dataclass(frozen=True, slots=True, kw_only=True)
class CallSetting:
    """How a call is taken: what the screen needs to know beside the case."""

    language: Language
    mode: Mode
    cadence_ms: tuple[int, ...]
    scheme: Scheme
    captions: bool = True
    """Whether the caller's words are shown before the call is over."""

    practice: bool = True
    """Whether there are hints, and a word on what was said before a hold."""

    test: bool = False
    """Whether it is a test: it is not put off, and captions are not switched."""

    helps: Mapping[int, Help] = field(default_factory=dict)
    """How much help is still needed with each item; all of it with others."""

    plan: tuple[tuple[str, str], ...] = ()
    """Of a call that goes out: field and text, to have it there while it rings."""

    rules: Profile | None = None
    """What the call goes by; None is the profile that a language stands for."""
