"""What the call screen says of its own accord: hints, events, how a call ended."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from phonecoach.app.screens.screen import Chip
from phonecoach.call.events import EndedBy
from phonecoach.call.hints import Help, Hint, help_with, items_of
from phonecoach.checklist.topics import topic
from phonecoach.scenario import Outcome
from phonecoach.units import Mode

if TYPE_CHECKING:
    from phonecoach.app.screens.call_memory import BeforeHold
    from phonecoach.app.screens.call_setting import CallSetting
    from phonecoach.call.events import CallEnded
    from phonecoach.call.script import Script
    from phonecoach.call.standing import CallState, Held

_REMINDED: Final = 2
"""A reminder of more would be read instead of remembered."""


def hint_words(hint: Hint, state: CallState, script: Script, call: CallSetting) -> str:
    """Return as much of a hint as is still needed with what it is about.

    First it is a sentence, then a reminder of the items that are not mastered yet, and
    in the end it is empty.
    """
    needed, items = help_with(items_of(hint, state, script), call.helps)
    if needed is Help.NONE:
        return ""
    if needed is Help.WORD:
        words = " · ".join(topic(no, call.language) for no in items[:_REMINDED])
        return words[:1].upper() + words[1:]
    texts = script.case.texts[call.language]
    return hint_sentence(hint, texts.hints.get(state.stage, "") if state.stage else "")


def hint_sentence(hint: Hint, of_stage: str) -> str:
    """Return a hint in words; the case's own for the stage, where that is meant."""
    translate = QCoreApplication.translate
    return {
        Hint.LISTEN: translate(
            "CallWords",
            "Let them tell it. Note what it’s about and what they want.",
        ),
        Hint.SUM_UP: translate("CallWords", "Say back in one sentence what you heard."),
        Hint.SAY_WHAT_YOU_DO: translate(
            "CallWords", "It’s quiet on the line. Say what you’re doing."
        ),
        Hint.UNMUTE: translate(
            "CallWords", "They can’t hear you. Unmute before you speak."
        ),
        Hint.ANNOUNCE_SEARCH: translate(
            "CallWords",
            "The search takes a while. Say so, give the reason, or ask them to hold.",
        ),
        Hint.SEARCH_RUNS: translate(
            "CallWords",
            "The search is running. Stay with them until there’s a result.",
        ),
        Hint.TELL_FOUND: translate(
            "CallWords", "The search has found something. Tell them."
        ),
        Hint.ASK_WHAT_SUITS: translate(
            "CallWords",
            "You’ve told them what you found. Ask what they’d like to do now.",
        ),
        Hint.HOLD_LOOK_IN: translate(
            "CallWords",
            "The time is up. Go back, thank them for waiting, and say how much longer "
            "it will take.",
        ),
        Hint.THANK_FOR_WAITING: translate(
            "CallWords", "Thank them for waiting before you give the answer."
        ),
        Hint.SAY_GOODBYE: translate(
            "CallWords", "That’s everything. End on a kind word, and say goodbye."
        ),
        Hint.LET_RING_OFF: translate(
            "CallWords",
            "You’ve said goodbye. Wait until they’ve rung off, then put the "
            "handset down quietly.",
        ),
        Hint.RING_OFF: translate(
            "CallWords",
            "You’ve said goodbye. Let them say theirs, then ring off quietly.",
        ),
        Hint.STAGE: of_stage,
    }[hint]


def said_before_hold(hold: Held, said: BeforeHold) -> str:
    """Return what the caller was told before they were put on hold.

    Args:
        hold: As the call knows it; it may have heard something earlier.
        said: What was heard in the turns before.
    """
    asked = said.asked or hold.announced
    length = said.length or hold.length_told
    translate = QCoreApplication.translate
    return {
        (True, True, True): translate(
            "CallWords",
            "You asked first, gave the reason and said how long. No need to look in "
            "sooner.",
        ),
        (True, True, False): translate(
            "CallWords", "You asked first and gave the reason, but not how long."
        ),
        (True, False, True): translate(
            "CallWords", "You asked first and said how long, but not why."
        ),
        (True, False, False): translate(
            "CallWords", "You asked first, but didn’t say why or how long."
        ),
        (False, True, True): translate(
            "CallWords", "You said why and how long, but didn’t ask first."
        ),
        (False, True, False): translate(
            "CallWords", "You said why, but didn’t ask first or say how long."
        ),
        (False, False, True): translate(
            "CallWords", "You said how long, but didn’t ask first or say why."
        ),
        (False, False, False): translate(
            "CallWords", "You said nothing before the hold. Explain it on your return."
        ),
    }[asked, said.reason, length]


def greeting_order() -> tuple[str, ...]:
    """Return what the first words on the telephone consist of, in order.

    Source:
        Checklist item 45.
    """
    company = QCoreApplication.translate("CallWords", "Your company")
    name = QCoreApplication.translate("CallWords", "Your name")
    offer = QCoreApplication.translate("CallWords", "“How can I help?”")
    return company, name, offer


def chips(mode: Mode, *, practice: bool, test: bool = False) -> tuple[Chip, ...]:
    """Return what the bar says about the way a call is taken."""
    translate = QCoreApplication.translate
    way = {
        Mode.SPOKEN: Chip(text=translate("CallWords", "Spoken"), picture="mic"),
        Mode.TYPED: Chip(text=translate("CallWords", "Typed"), picture="keyboard"),
        Mode.GUIDED: Chip(text=translate("CallWords", "Guided"), picture="list-checks"),
    }[mode]
    purpose = translate("CallWords", "Practice") if practice else ""
    if test:
        purpose = translate("CallWords", "Test")
    return (Chip(text=purpose), way) if purpose else (way,)


def _not_picked_up(by: EndedBy) -> str:
    if by is EndedBy.TRAINEE:
        return QCoreApplication.translate(
            "CallWords", "You rang off before anybody had picked up."
        )
    return QCoreApplication.translate("CallWords", "Nobody picked up.")


def ending(event: CallEnded) -> str:
    """Return how a call ended."""
    translate = QCoreApplication.translate
    if event.cause == "gave_up":
        return translate(
            "CallWords", "The caller gave up before the telephone was answered."
        )
    if event.cause == "no_answer":
        return _not_picked_up(event.by)
    if event.cause == "transferred":
        return translate("CallWords", "You put the customer through. The call is over.")
    return {
        Outcome.SATISFIED: translate(
            "CallWords", "The call is over. The customer was satisfied."
        ),
        Outcome.RESOLVED: translate(
            "CallWords", "The call is over. The matter is settled."
        ),
        Outcome.CALLBACK: translate(
            "CallWords", "The call is over. The customer will be rung back."
        ),
        Outcome.UNSOLVED: translate(
            "CallWords", "The call is over. The matter is still open."
        ),
        Outcome.LOST: translate(
            "CallWords", "The call is over. The customer was lost."
        ),
        Outcome.NOT_REACHED: translate(
            "CallWords", "The call is over. Nobody could be reached."
        ),
    }[event.outcome]
