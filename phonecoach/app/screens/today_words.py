"""What today says in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from phonecoach.app.screens.today_text import DayPart
from phonecoach.app.widgets.mark_words import listed, mark_name
from phonecoach.practice import Why

if TYPE_CHECKING:
    from phonecoach.app.screens.today_text import Ground, Practised, Waiting

_TWICE: Final = 2


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


def why_text(ground: Ground, *, more: bool = False) -> tuple[str, ...]:
    """Return why a call is suggested, one or two sentences.

    Args:
        ground: What speaks for it.
        more: Whether all calls of the day are taken already.
    """
    match ground.why:
        case Why.FIRST:
            return (_first_text(),)
        case Why.NEW:
            return _new_text()
        case Why.ITEMS:
            return (_lacking_text(ground), _chance_text())
        case Why.GATE:
            return (_lacking_text(ground), _gate_text())
        case Why.DUE:
            return (_due_text(ground), _chance_text())
        case Why.AHEAD:
            return _ahead_text(more=more)


def ground_text(ground: Ground) -> str:
    """Return why a call is among those of the day, in a few words."""
    translate = QCoreApplication.translate
    words = {
        Why.FIRST: translate("Today", "The easiest to begin with"),
        Why.NEW: translate("Today", "New to you"),
        Why.ITEMS: _missed_text(ground),
        Why.GATE: _missed_text(ground),
        Why.DUE: translate("Today", "{no} ({topic}) is due again"),
        Why.AHEAD: translate("Today", "No longer due"),
    }[ground.why]
    return words.format(no=ground.no, topic=ground.topic, missed=ground.missed)


def _missed_text(ground: Ground) -> str:
    translate = QCoreApplication.translate
    if not ground.missed:
        return translate("Today", "{no} ({topic}) was only partly met")
    if ground.missed == 1:
        return translate("Today", "{no} ({topic}) was missed")
    if ground.missed == _TWICE:
        return translate("Today", "{no} ({topic}) was missed twice")
    return translate("Today", "{no} ({topic}) was missed {missed} times")


def _first_text() -> str:
    return QCoreApplication.translate(
        "Today", "This is the easiest call there is, a good one to start."
    )


def _new_text() -> tuple[str, str]:
    return (
        QCoreApplication.translate("Today", "You haven’t taken this call yet."),
        QCoreApplication.translate(
            "Today", "It covers most of what you haven’t practised so far."
        ),
    )


def _chance_text() -> str:
    return QCoreApplication.translate(
        "Today", "This call gives you a chance to practise it."
    )


def _gate_text() -> str:
    return QCoreApplication.translate(
        "Today", "Once this holds, harder calls will be suggested."
    )


def _due_text(ground: Ground) -> str:
    if ground.days == 1:
        words = QCoreApplication.translate("Today", "“{topic}” last came up yesterday.")
    else:
        words = QCoreApplication.translate(
            "Today", "“{topic}” last came up {days} days ago."
        )
    return words.format(topic=_begun(ground.topic), days=ground.days)


def _ahead_text(*, more: bool) -> tuple[str, str]:
    if more:
        calm = QCoreApplication.translate("Today", "Nothing more is due today.")
    else:
        calm = QCoreApplication.translate("Today", "What it trains isn’t due any more.")
    return (
        calm,
        QCoreApplication.translate(
            "Today", "This call does most for what isn’t certain yet."
        ),
    )


def _lacking_text(ground: Ground) -> str:
    if ground.of == 1:
        words = QCoreApplication.translate("Today", "Last time “{topic}” fell short.")
    elif ground.lacking == ground.of:
        words = QCoreApplication.translate(
            "Today", "“{topic}” fell short each of the last {of} times."
        )
    else:
        words = QCoreApplication.translate(
            "Today", "“{topic}” fell short {lacking} of the last {of} times."
        )
    topic = _begun(ground.topic)
    return words.format(topic=topic, lacking=ground.lacking, of=ground.of)


def _begun(topic: str) -> str:
    return topic[:1].upper() + topic[1:]


def waiting_text(waiting: Waiting) -> str:
    """Return how many items wait for a human."""
    if waiting.items == 1:
        return QCoreApplication.translate("Today", "1 item is waiting for a human")
    words = QCoreApplication.translate("Today", "{count} items are waiting for a human")
    return words.format(count=waiting.items)


def spoken_marks(item: Practised) -> str:
    """Return an item's last marks, for who cannot see them."""
    words = QCoreApplication.translate("Today", "{topic}. Oldest first: {marks}")
    marks = listed(mark_name(one) for one in item.marks)
    return words.format(topic=item.topic, marks=marks)
