"""What today says in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from phonecoach.app.screens.today_text import DayPart
from phonecoach.app.widgets.mark_words import mark_name
from phonecoach.practice import Why

if TYPE_CHECKING:
    from phonecoach.app.screens.today_text import Practised, Suggested, Waiting


def greeting_text(part: DayPart, name: str) -> str:
    """Return how somebody is greeted at a time of day."""
    return {
        DayPart.MORNING: QCoreApplication.translate("Today", "Good morning, {name}."),
        DayPart.AFTERNOON: QCoreApplication.translate(
            "Today", "Good afternoon, {name}."
        ),
        DayPart.EVENING: QCoreApplication.translate("Today", "Good evening, {name}."),
    }[part].format(name=name)


def about_minutes_text(minutes: int) -> str:
    """Return about how long a call takes."""
    return QCoreApplication.translate("Today", "About {minutes} min").format(
        minutes=minutes
    )


def why_text(call: Suggested) -> tuple[str, ...]:
    """Return why a call is suggested, one or two sentences."""
    say = QCoreApplication.translate
    match call.why:
        case Why.FIRST:
            return (
                say("Today", "This is the easiest call there is, a good one to start."),
            )
        case Why.NEW:
            return (
                say("Today", "You haven’t taken this call yet."),
                say("Today", "Of those that are new to you it is the easiest."),
            )
        case Why.ITEMS:
            return (
                _lacking_text(call),
                say("Today", "This call gives you a chance to practise it."),
            )
        case Why.HARDER:
            return (
                say("Today", "Nothing fell short in your last calls."),
                say("Today", "This one is a step harder."),
            )
        case Why.AGAIN:
            return (
                say("Today", "Nothing fell short in your last calls."),
                say("Today", "This is the one you took longest ago."),
            )


def _lacking_text(call: Suggested) -> str:
    topic = call.lacked[:1].upper() + call.lacked[1:]
    if call.of == 1:
        words = QCoreApplication.translate("Today", "Last time “{topic}” fell short.")
    elif call.lacking == call.of:
        words = QCoreApplication.translate(
            "Today", "“{topic}” fell short all {of} times of late."
        )
    else:
        words = QCoreApplication.translate(
            "Today", "“{topic}” fell short {lacking} of the last {of} times."
        )
    return words.format(topic=topic, lacking=call.lacking, of=call.of)


def waiting_text(waiting: Waiting) -> str:
    """Return how many items wait for a human."""
    if waiting.items == 1:
        return QCoreApplication.translate("Today", "1 item waits for a human")
    words = QCoreApplication.translate("Today", "{count} items wait for a human")
    return words.format(count=waiting.items)


def spoken_marks(item: Practised) -> str:
    """Return an item's last marks, for who cannot see them."""
    words = QCoreApplication.translate("Today", "{topic}. Oldest first: {marks}")
    marks = ", ".join(mark_name(one) for one in item.marks)
    return words.format(topic=item.topic, marks=marks)
