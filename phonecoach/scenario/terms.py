"""The terms in which a case is written: ids and closed lists."""

from __future__ import annotations

import enum
from typing import NewType

CaseId = NewType("CaseId", str)
StageId = NewType("StageId", str)
LineId = NewType("LineId", str)
FactId = NewType("FactId", str)
EndingId = NewType("EndingId", str)
OptionId = NewType("OptionId", str)
DistractorId = NewType("DistractorId", str)
ReachId = NewType("ReachId", str)
TaskId = NewType("TaskId", str)

CALLER_NAME = FactId("caller_name")
"""The one fact no case declares: the cast knows the caller's name."""


class Direction(enum.StrEnum):
    """Who rings whom."""

    INBOUND = "inbound"
    OUTBOUND = "outbound"
    FOLLOW_UP = "follow-up"


class CompanyKind(enum.StrEnum):
    """What the trainee speaks for; some items do not apply everywhere."""

    SHOP = "shop"
    SERVICE = "service"
    PUBLIC_OFFICE = "public_office"
    BANK = "bank"
    CLINIC = "clinic"


class CallerTemper(enum.StrEnum):
    """The four kinds of customer, and the two kinds of asker."""

    HESITANT = "hesitant"
    OPINIONATED = "opinionated"
    GENTLE = "gentle"
    ANGRY = "angry"
    ENDLESS_ASKER = "endless_asker"
    DIRECT = "direct"


class StageKind(enum.StrEnum):
    """The part of a call a stage belongs to; rules of items and language ask for it."""

    OPENING = "opening"
    WISH = "wish"
    """The caller says what the call is about."""

    STORY = "story"
    """The caller tells a long story, with pauses that are not an invitation."""

    ATTACK = "attack"
    """The caller attacks the company, or the trainee for it."""

    DETAILS = "details"
    LOOK_UP = "look_up"
    SOLUTION = "solution"
    ARRANGING = "arranging"
    CLOSING = "closing"


class FactKind(enum.StrEnum):
    """What a fact is, which decides how it is compared with what was written."""

    MATTER = "matter"
    """A wish or circumstance, known by the key words in its forms."""

    NAME = "name"
    PHONE = "phone"
    NUMBER = "number"
    DATE = "date"
    TIME = "time"
    MONEY = "money"
    PLACE = "place"
    TERM = "term"


class MemoNeed(enum.StrEnum):
    """Whether a fact belongs in the memo (item 47)."""

    NONE = "none"
    WANTED = "wanted"
    OBLIGATORY = "obligatory"


class Outcome(enum.StrEnum):
    """How a call ended, seen from the caller."""

    SATISFIED = "satisfied"
    RESOLVED = "resolved"
    CALLBACK = "callback"
    UNSOLVED = "unsolved"
    LOST = "lost"
    NOT_REACHED = "not_reached"
    """A call that went out did not come to the person it was meant for."""


class Earlier(enum.StrEnum):
    """What the person rung remembers of the call before, where one went before.

    Of the first four exactly one is true.
    """

    PROMISE_KEPT = "promise_kept"
    """A day or time was agreed, and nothing else was taken first once it had come."""

    PROMISE_BROKEN = "promise_broken"
    """A day or time was agreed, and other calls were taken first although it had."""

    PROMISE_VAGUE = "promise_vague"
    """A call was promised, but neither day nor time."""

    NO_PROMISE = "no_promise"
    """Nothing was promised, or no call went before."""

    NAME_GIVEN = "name_given"
    """The trainee had said who was speaking."""

    NAME_MISSING = "name_missing"
    LEFT_OPEN = "left_open"
    """Something that had to be told was not."""

    ALL_TOLD = "all_told"
    TRIED_BEFORE = "tried_before"
    """An attempt at this very call has failed already."""


class Action(enum.StrEnum):
    """What a stage can wait for on the panel."""

    HOLD = "hold"
    RESUME = "resume"
    LOOK_UP = "look_up"
    MEMO = "memo"
    FORM = "form"
    ESCALATE = "escalate"
    TRANSFER = "transfer"


class MoodLevel(enum.StrEnum):
    """The caller's mood in words; wordings of a line may be kept for one."""

    PLEASED = "pleased"
    CALM = "calm"
    TENSE = "tense"
    ANGRY = "angry"


class PairTrait(enum.StrEnum):
    """In what the callers of two cases differ that are otherwise the same (78)."""

    RELIGION = "religion"
    CUSTOM = "custom"
    ACCENT = "accent"
    AGE = "age"
    SEX = "sex"
    NATIONALITY = "nationality"
    MANNER = "manner"


class DistractorKind(enum.StrEnum):
    """What comes up beside a call and can wait until it is over (57)."""

    CHAT = "chat"
    NOTICE = "notice"
    VISITOR = "visitor"


class AfterSaleKind(enum.StrEnum):
    """What is done for a customer once the call is over."""

    THANK_YOU_NOTE = "thank_you_note"
    NEWS = "news"
    """Something that has happened since and concerns this customer."""


class Occasion(enum.StrEnum):
    """Why somebody is written to; after a sale that did not come about, nobody is."""

    FIRST_VISIT = "first_visit"
    CONTRACT = "contract"
    FAVOUR = "favour"
    """The customer has done something for the company, if only by telling it."""

    CONDOLENCE = "condolence"
    PROMISE = "promise"
    """It was said that one would write."""


class Reflex(enum.StrEnum):
    """What every caller does by itself, whatever the case."""

    INTERRUPTED = "interrupted"
    SILENCE = "silence"
    SILENCE_AGAIN = "silence_again"
    HOLD_WITHOUT_A_WORD = "hold_without_a_word"
    HOLD_TOO_LONG = "hold_too_long"
    RUDENESS = "rudeness"
    OWN_NAME_USED = "own_name_used"
    PROMPT = "prompt"
    """Said when a turn gave the caller nothing to go on."""

    REPEAT = "repeat"
    """Said before repeating the last line when asked to."""

    PARTING = "parting"
    """The caller ends a call that leads nowhere or makes them too angry."""

    PARTING_RUNG = "parting_rung"
    """The same, said by somebody whom the trainee has rung."""


LATE_PICK_UP = "late_pick_up"
"""Moves the mood once, at the trainee's first words after a late pick-up."""

MOOD_CAUSES = frozenset({LATE_PICK_UP, *(reflex.value for reflex in Reflex)})
"""What moves the mood beside the behaviours.

Rudeness is both: the behaviour ``rude`` and the reflex that answers it.
"""
