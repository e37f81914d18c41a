"""What today says in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from phonecoach.app.screens.today_text import DayPart
from phonecoach.app.widgets.mark_words import listed, mark_name
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
    match call.why:
        case Why.FIRST:
            return (_first_text(),)
        case Why.NEW:
            return _new_text()
        case Why.ITEMS:
            return (_lacking_text(call), _chance_text())
        case Why.HARDER | Why.AGAIN:
            return _nothing_lacking_text(harder=call.why is Why.HARDER)


def _first_text() -> str:
    return QCoreApplication.translate(
        "Today", "This is the easiest call there is, a good one to start."
    )


def _new_text() -> tuple[str, str]:
    return (
        QCoreApplication.translate("Today", "You haven’t taken this call yet."),
        QCoreApplication.translate(
            "Today", "It’s the easiest of those that are new to you."
        ),
    )


def _chance_text() -> str:
    return QCoreApplication.translate(
        "Today", "This call gives you a chance to practise it."
    )


def _nothing_lacking_text(*, harder: bool) -> tuple[str, str]:
    calm = QCoreApplication.translate("Today", "Nothing fell short in your last calls.")
    if harder:
        step = QCoreApplication.translate("Today", "This one is a step harder.")
        return (calm, step)
    return (
        calm,
        QCoreApplication.translate("Today", "This is the one you took longest ago."),
    )


def _lacking_text(call: Suggested) -> str:
    topic = call.lacked[:1].upper() + call.lacked[1:]
    if call.of == 1:
        words = QCoreApplication.translate("Today", "Last time “{topic}” fell short.")
    elif call.lacking == call.of:
        words = QCoreApplication.translate(
            "Today", "“{topic}” fell short each of the last {of} times."
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
    marks = listed(mark_name(one) for one in item.marks)
    return words.format(topic=item.topic, marks=marks)
