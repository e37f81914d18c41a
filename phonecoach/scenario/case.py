"""The words of a case, the shared cast, and the whole case."""

from __future__ import annotations

from dataclasses import dataclass, field

from phonecoach.scenario.case_file import CaseFile, MoodRule
from phonecoach.scenario.terms import (
    DistractorId,
    FactId,
    LineId,
    MoodLevel,
    OptionId,
    Reflex,
    StageId,
    TaskId,
)
from phonecoach.units import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """One way to say a line."""

    id: str
    text: str
    """A follow-up may leave blanks in it; see `blanks`."""

    duration_ms: int = 0
    """Declared, frozen; audio must land within 5 % of it. 0 is not declared yet."""

    mood: MoodLevel | None = None
    """Kept for this mood; None suits any."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FactText:
    """A fact in words."""

    label: str
    """On the case sheet and in the memo's evidence."""

    value: str
    forms: tuple[str, ...] = ()
    """Other spellings or key words that count as this fact."""

    asked_by: tuple[str, ...] = ()
    """Words of which a question about the fact has one, such as "which shop" (60)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Company:
    """Who the trainee speaks for."""

    name: str
    forms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseTexts:
    """Times as a trainee would say them, against the case's limits (90)."""

    within: tuple[str, ...] = ()
    too_early: tuple[str, ...] = ()
    too_late: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Jargon:
    """A trade term that needs explaining unless the caller used it (59)."""

    term: str
    explained_by: tuple[str, ...]
    """Words of which one counts as an explanation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AfterSaleText:
    """A note to be written after the call, in words."""

    task: str
    """What is to be done, and for whom: "Thank Ms Fairley for booking with us"."""

    about: str
    """What has happened since, how such a note is written, and what the law allows."""

    occasion: tuple[str, ...]
    """Words of which the note has one, so that it is clear why it was written."""

    never: tuple[str, ...] = ()
    """Words that do not belong in this one."""

    never_because: str = ""
    example: str
    """A note that has all of it; shown once one was written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseTexts:
    """The words of a case in one language: ``ko.yaml``, ``en.yaml``, ``ja.yaml``."""

    language: Language
    made_from: str = ""
    """Mark of the case file these words were written for; see `mark_of`."""

    title: str
    summary: str
    """One or two sentences for the library."""

    role: str
    """What the trainee is in this call, for the briefing."""

    goals: tuple[str, ...]
    company: Company
    alias: str
    """The name the trainee may give instead of their own."""

    someone_else: str = ""
    """Who else lifts the handset in a call that goes out: "her flatmate"."""

    facts: dict[FactId, FactText]
    lines: dict[LineId, tuple[Wording, ...]]
    hints: dict[StageId, str] = field(default_factory=dict)
    options: dict[OptionId, str] = field(default_factory=dict)
    distractors: dict[DistractorId, str] = field(default_factory=dict)
    promise: PromiseTexts = PromiseTexts()
    jargon: tuple[Jargon, ...] = ()
    after_sale: dict[TaskId, AfterSaleText] = field(default_factory=dict)
    drawn: dict[str, tuple[dict[str, str], ...]] = field(default_factory=dict)
    """Other words that a drill may draw, by what belongs together; see `drawing`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CallerName:
    """What the caller is called in one language, and how to address them."""

    full: str
    shown: str
    """On the telephone's display: a name, or a number's last digits."""

    right: tuple[str, ...]
    """Addresses with name and honorific that count as right (51)."""

    guessed: tuple[str, ...] = ()
    """Guessed titles or unasked first names: partly."""

    wrong: tuple[str, ...] = ()
    """Forms that are a mistake for this person."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CastMember:
    """A caller of the shared cast."""

    id: str
    age: int
    sex: str
    voice: str
    """Names the voice its lines are rendered with."""

    pace: float
    """Speaking pace against the language's normal one; 1.0 is normal."""

    name: dict[Language, CallerName]
    character: dict[Language, str]
    """One sentence for the briefing and the debrief."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shared:
    """What all cases share: cast, reflexes and the rules of mood."""

    cast: tuple[CastMember, ...]
    reflexes: dict[Language, dict[Reflex, tuple[Wording, ...]]]
    """Durations are at a pace of 1.0 here; in a `Case` at the caller's own pace."""

    mood_rules: tuple[MoodRule, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A whole case, read and checked, with the cast member who rings.

    Attributes:
        digest: SHA-256 over all that is in it, in hex; records name the case by it.
        shared: What it uses of the shared files: the caller alone of the cast, and
            the reflexes in the languages of its texts.
    """

    digest: str
    file: CaseFile
    texts: dict[Language, CaseTexts]
    caller: CastMember
    shared: Shared
