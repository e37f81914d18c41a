"""What a locale expects of a call: every threshold there is."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field

from phonecoach.checklist.limits import need, need_counts, need_rising, need_some
from phonecoach.checklist.outgoing import CallingHours, Dialling
from phonecoach.content import Duration
from phonecoach.errors import told
from phonecoach.units import Language, Micros

_ITEMS = 57
_PERCENT = 100


class PaceUnit(enum.StrEnum):
    """What is counted to tell how fast somebody speaks."""

    SYLLABLES_PER_S = "syllables_per_s"
    MORAE_PER_S = "morae_per_s"
    WORDS_PER_MIN = "words_per_min"


class HangsUpLast(enum.StrEnum):
    """Whose receiver is down last."""

    TRAINEE = "trainee"
    EITHER = "either"


class AbuseKind(enum.StrEnum):
    """What a caller may do that nobody has to bear."""

    FOUL_LANGUAGE = "foul_language"
    PERSONAL_ATTACK = "personal_attack"
    THREAT = "threat"
    SEXUAL_REMARK = "sexual_remark"
    UNLAWFUL_DEMAND = "unlawful_demand"
    """To kneel, say, or to write an apology."""

    SELF_HARM = "self_harm"
    """The caller may harm themselves."""


class AbuseStep(enum.StrEnum):
    """What is right when the warnings are used up."""

    END = "end"
    SUPERIOR = "superior"
    HAND_OVER = "hand_over"
    """Never end the call; hand it over."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PickUp:
    """How soon to answer, counted from the first ring."""

    too_early: Duration
    """Before this, the first burst of ringing is still heard: a remark."""

    best: Duration
    met: Duration
    very_late: Duration
    """From here on a strong apology is due."""

    gives_up: Duration
    """The caller rings off."""

    def __post_init__(self) -> None:
        need_rising(
            ("too_early", self.too_early),
            ("best", self.best),
            ("met", self.met),
            ("very_late", self.very_late),
            ("gives_up", self.gives_up),
            or_equal=("best",),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyGap:
    """Between the caller's last word and the reply; both ends are inclusive."""

    green: Duration
    amber: Duration

    def __post_init__(self) -> None:
        need_some(green=self.green)
        need_rising(("green", self.green), ("amber", self.amber))


@dataclass(frozen=True, slots=True, kw_only=True)
class Silence:
    """Unannounced silence while it is the trainee's turn."""

    warn: Duration
    fault: Duration

    def __post_init__(self) -> None:
        need_some(warn=self.warn)
        need_rising(("warn", self.warn), ("fault", self.fault))


@dataclass(frozen=True, slots=True, kw_only=True)
class Hold:
    """How long a wait may be."""

    green: Duration
    check_back: Duration
    """How often to look in on the caller, unless a length was agreed."""

    fault: Duration

    def __post_init__(self) -> None:
        need_some(green=self.green)
        need_rising(
            ("green", self.green),
            ("check_back", self.check_back),
            ("fault", self.fault),
            or_equal=("check_back",),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class TalkOver:
    """When speaking into the caller's line counts."""

    overlap: Duration
    """At least so long ..."""

    remaining: Duration
    """... while the line still had at least so long to run."""

    back_channel: Duration
    """A back-channel up to this length never counts."""

    def __post_init__(self) -> None:
        need_some(overlap=self.overlap)


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnTaking:
    """Whose turn it is where both speak aloud."""

    ends_after: Duration
    """A pause of this length ends a turn; a shorter one belongs to it."""

    collides: Duration
    """Two who begin to speak within so much of each other began together."""

    def __post_init__(self) -> None:
        need_some(ends_after=self.ends_after)
        need(self.collides >= 0, "'collides' must be at least nothing.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """How fast to speak."""

    unit: PaceUnit
    low: float
    high: float
    normal: float
    """The pace by which the duration of a text is estimated."""

    slower_percent: int
    """With elderly and non-native callers."""

    def __post_init__(self) -> None:
        need_some(low=self.low)
        need_rising(("low", self.low), ("high", self.high))
        need(
            self.low <= self.normal <= self.high,
            "'normal' must lie between 'low' and 'high'.",
        )
        need(0 <= self.slower_percent < _PERCENT, "'slower_percent' must be 0 to 99.")


@dataclass(frozen=True, slots=True, kw_only=True)
class HangUp:
    """How a call ends."""

    last: HangsUpLast
    wait: Duration
    """How long the trainee waits for the caller to ring off."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NameUse:
    """How often to use the caller's name (51); all in turns of the trainee."""

    times: int
    once_under_turns: int
    """In calls with fewer turns, once suffices."""

    return_within_turns: int
    every_turns: int
    """More often than every so-manieth turn is a remark."""

    def __post_init__(self) -> None:
        need_counts(
            times=self.times,
            once_under_turns=self.once_under_turns,
            return_within_turns=self.return_within_turns,
            every_turns=self.every_turns,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Fairness:
    """When two groups of calls count as treated alike (70, 78)."""

    tolerance_points: int
    """How far the shares of items met may lie apart, in points of a hundred."""

    least_cases: int
    least_pairs: int

    def __post_init__(self) -> None:
        need(
            0 <= self.tolerance_points <= _PERCENT,
            "'tolerance_points' must be 0 to 100.",
        )
        need_counts(least_cases=self.least_cases, least_pairs=self.least_pairs)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pass:
    """What it takes to pass."""

    least_items: int
    """A call has a score only if so many items applied."""

    mark: int
    distinction: int

    def __post_init__(self) -> None:
        need(1 <= self.least_items <= _ITEMS, "'least_items' must be 1 to 57.")
        need(self.mark >= 0, "'mark' must be at least 0.")
        need_rising(("mark", self.mark), ("distinction", self.distinction))
        need(self.distinction <= _PERCENT, "'distinction' must be at most 100.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """From which kappa on two raters agree."""

    good: float
    excellent: float

    def __post_init__(self) -> None:
        need_rising(("good", self.good), ("excellent", self.excellent))
        need(
            self.good > 0 and self.excellent <= 1,
            "'good' and 'excellent' must lie between 0 and 1.",
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class AbuseRule:
    """What is right towards one kind of abuse."""

    warnings: int
    then: AbuseStep

    def __post_init__(self) -> None:
        need(self.warnings >= 0, "'warnings' must be at least 0.")


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseRules:
    """Rules outside the 57 items that a site switches on or off."""

    hang_up_last: bool
    identity_check: bool
    recording_notice: bool
    do_not_call: bool
    calling_hours: bool
    time_limits: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Accommodation:
    """What a person keeps in calls that count; the card says so."""

    captions: bool
    replay: bool
    untimed: bool
    """Gaps and pick-up times are shown, not marked."""

    def __bool__(self) -> bool:
        return self.captions or self.replay or self.untimed


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceNote:
    """Where a value comes from."""

    note: str
    weak: bool = False
    """Usable as a default, not as proof."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """What one locale, or one site, expects of a call."""

    name: str
    language: Language
    version: str
    """Goes into every card; names the site's own file where there is one."""

    ring: tuple[Duration, ...]
    """On, off, on, off ... of one ring."""

    pick_up: PickUp
    first_words: Duration
    """From picking up until the greeting begins."""

    reply_gap: ReplyGap
    silence: Silence
    compose_cap: Duration
    """How long composing a reply holds off the caller's reaction to silence."""

    hold: Hold
    long_wait: Duration
    """A longer look-up makes item 56 due."""

    talk_over: TalkOver
    turn_taking: TurnTaking
    pace: Pace
    hang_up: HangUp
    longest_call: Duration
    """What a house with `time_limits` lets a call take, from picking up to its end."""

    name_use: NameUse
    trust_within_turns: int
    """Item 49, counted from when the wish is known."""

    too_many_questions: int
    """Items 60 and 72: so many in one turn."""

    summary_sentences: int
    """Item 62: at most so many."""

    same_cushion: int
    """Item 71: the same one at most so often."""

    fairness: Fairness
    passing: Pass
    agreement: Agreement
    abuse: Mapping[AbuseKind, AbuseRule]
    calling_hours: CallingHours
    dialling: Dialling
    house_rules: HouseRules
    accommodation: Accommodation
    sources: Mapping[str, SourceNote] = field(default_factory=dict)
    """By the name of the value they speak about."""

    site: str = ""
    """What a site has of its own, as `SiteRules` writes it; empty where it has nothing.
    Goes into the head of every call, so that no later change moves what was judged."""

    def __post_init__(self) -> None:
        need(
            len(self.ring) > 0 and len(self.ring) % 2 == 0 and min(self.ring) > 0,
            "'ring' must hold pairs of on and off, each more than nothing.",
        )
        need_some(
            first_words=self.first_words,
            compose_cap=self.compose_cap,
            long_wait=self.long_wait,
            longest_call=self.longest_call,
        )
        need_counts(
            trust_within_turns=self.trust_within_turns,
            too_many_questions=self.too_many_questions,
            summary_sentences=self.summary_sentences,
            same_cushion=self.same_cushion,
        )
        lacking = [kind for kind in AbuseKind if kind not in self.abuse]
        kinds = ", ".join(lacking)
        need(not lacking, told("'abuse' has nothing about {kinds}.", kinds=kinds))

    @property
    def ring_period(self) -> Micros:
        """From the beginning of one ring to that of the next."""
        return Micros(sum(self.ring))

    def rings_until(self, at: Micros) -> int:
        """Return which ring is sounding, or has sounded last, at an instant.

        Args:
            at: Counted from the first ring; not negative.
        """
        return at // self.ring_period + 1
