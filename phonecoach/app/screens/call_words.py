"""What the call screen says of its own accord: hints, events, how a call ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from phonecoach.app.screens.screen import Chip
from phonecoach.call.hints import Hint
from phonecoach.scenario import Outcome

if TYPE_CHECKING:
    from phonecoach.call.events import CallEnded


def hint_sentence(hint: Hint, of_stage: str) -> str:
    """Return a hint in words; the case's own for the stage, where that is meant."""
    tr = QCoreApplication.translate
    return {
        Hint.LISTEN: tr(
            "CallWords",
            "Let the caller tell it. Note what it’s about and what they want.",
        ),
        Hint.SUM_UP: tr("CallWords", "Say back in one sentence what you heard."),
        Hint.SAY_WHAT_YOU_DO: tr(
            "CallWords", "It’s quiet on the line. Say what you’re doing."
        ),
        Hint.UNMUTE: tr(
            "CallWords", "The caller hears nothing. Unmute before you speak."
        ),
        Hint.ANNOUNCE_SEARCH: tr(
            "CallWords",
            "The search takes a while. Say so, give the reason, or ask them to hold.",
        ),
        Hint.TELL_FOUND: tr(
            "CallWords", "The search has found something. Tell the caller."
        ),
        Hint.HOLD_LOOK_IN: tr(
            "CallWords",
            "The time is up. Go back, thank them for waiting, and say how much longer "
            "it will take.",
        ),
        Hint.THANK_FOR_WAITING: tr(
            "CallWords", "Thank them for waiting before you give the answer."
        ),
        Hint.STAGE: of_stage,
    }[hint]


def said_before_hold(*, asked: bool, reason: bool, length: bool) -> str:
    """Return what the caller was told before they were put on hold."""
    tr = QCoreApplication.translate
    return {
        (True, True, True): tr(
            "CallWords",
            "You asked first, gave the reason and said how long. No need to look in "
            "sooner.",
        ),
        (True, True, False): tr(
            "CallWords", "You asked first and gave the reason, but not how long."
        ),
        (True, False, True): tr(
            "CallWords", "You asked first and said how long, but not why."
        ),
        (True, False, False): tr(
            "CallWords", "You asked first, but didn’t say why or how long."
        ),
        (False, True, True): tr(
            "CallWords", "You said why and how long, but didn’t ask first."
        ),
        (False, True, False): tr(
            "CallWords", "You said why, but didn’t ask first or say how long."
        ),
        (False, False, True): tr(
            "CallWords", "You said how long, but didn’t ask first or say why."
        ),
        (False, False, False): tr(
            "CallWords", "You said nothing before the hold. Explain it on your return."
        ),
    }[asked, reason, length]


def chips(*, practice: bool, typed: bool) -> tuple[Chip, ...]:
    """Return what the bar says about the way a call is taken."""
    tr = QCoreApplication.translate
    way = tr("CallWords", "Typed") if typed else tr("CallWords", "Guided")
    of_practice = (Chip(text=tr("CallWords", "Practice")),) if practice else ()
    return (*of_practice, Chip(text=way, picture="keyboard"))


def ending(event: CallEnded) -> str:
    """Return how a call ended."""
    tr = QCoreApplication.translate
    if event.cause == "gave_up":
        return tr("CallWords", "The caller gave up before the telephone was answered.")
    if event.cause == "transferred":
        return tr("CallWords", "You put the caller through. The call is over.")
    return {
        Outcome.SATISFIED: tr(
            "CallWords", "The call is over. The caller was satisfied."
        ),
        Outcome.RESOLVED: tr("CallWords", "The call is over. The matter is settled."),
        Outcome.CALLBACK: tr(
            "CallWords", "The call is over. The caller will be rung back."
        ),
        Outcome.UNSOLVED: tr(
            "CallWords", "The call is over. The matter is still open."
        ),
        Outcome.LOST: tr("CallWords", "The call is over. The customer was lost."),
    }[event.outcome]
