"""What is known before somebody is rung."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from phonecoach.app.screens.due_text import DueStanding, due_content, due_time
from phonecoach.app.screens.plan_screen import PlanText
from phonecoach.scenario import Earlier

if TYPE_CHECKING:
    from collections.abc import Iterator

    from phonecoach.app.screens.briefing_screen import BriefingText
    from phonecoach.app.screens.due_text import DueCall
    from phonecoach.call.remembering import Remembered
    from phonecoach.checklist import Profile
    from phonecoach.units import Language

translate = QCoreApplication.translate


def plan_text(
    briefing: BriefingText,
    profile: Profile,
    language: Language,
    *,
    due: DueCall | None = None,
    memory: Remembered | None = None,
) -> PlanText:
    """Return what is known before somebody is rung.

    Args:
        briefing: What the case tells.
        profile: What the person's country expects.
        language: Of the call.
        due: What was promised; None where nothing waits.
        memory: What the one who is rung remembers; None for nothing.
    """
    return PlanText(
        briefing=briefing,
        language=language,
        promise=() if due is None else tuple(_promise(due)),
        care=due is not None and due.care,
        remembered=() if memory is None else tuple(_remembered(memory)),
        least_rehearsal=profile.dialling.rehearsal,
    )


def _promise(due: DueCall) -> Iterator[str]:
    yield due_time(due)
    if due_content(due):
        yield due_content(due)
    if due.standing is DueStanding.LATE and not due.care:
        yield translate("Plan", "Begin with an apology: they have been waiting.")


def _remembered(memory: Remembered) -> Iterator[str]:
    if memory.attempt > 1:
        words = translate("Plan", "This is attempt {count}.")
        yield words.format(count=memory.attempt)
    if memory.promise is Earlier.NO_PROMISE:
        return
    if memory.promise is Earlier.PROMISE_VAGUE:
        yield translate("Plan", "You said that you’d ring, but not when.")
    yield _name(memory)
    if memory.left_open and memory.left_open_words:
        words = translate("Plan", "They are still waiting to hear: {words}.")
        yield words.format(words=memory.left_open_words)


def _name(memory: Remembered) -> str:
    if not memory.name_given:
        return translate("Plan", "They don’t know your name: you didn’t give it.")
    if not memory.own_name:
        return translate("Plan", "You gave your name then.")
    words = translate("Plan", "They know you as {name}.")
    return words.format(name=memory.own_name)
