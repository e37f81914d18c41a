"""What the history says in words, wherever it says it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from phonecoach.app.screens.history_text import Standing, Way
from phonecoach.app.widgets.mark_words import listed, mark_name
from phonecoach.units import Mode

if TYPE_CHECKING:
    from phonecoach.app.screens.history_text import CallLine, CallPoint, ItemLine


def calls_text(count: int) -> str:
    """Return how many calls."""
    if count == 1:
        return QCoreApplication.translate("History", "1 call")
    return QCoreApplication.translate("History", "{count} calls").format(count=count)


def way_text(way: Way) -> str:
    """Return how replies were given."""
    if way is Way.CHOSEN:
        return QCoreApplication.translate("History", "Chosen replies")
    return QCoreApplication.translate("History", "Own words")


def mode_text(mode: Mode) -> str:
    """Return how a call was taken."""
    return {
        Mode.TYPED: QCoreApplication.translate("History", "Typed"),
        Mode.GUIDED: QCoreApplication.translate("History", "Replies chosen"),
        Mode.SPOKEN: QCoreApplication.translate("History", "Spoken"),
        Mode.LIVE: QCoreApplication.translate("History", "Role-play"),
    }[mode]


def standing_text(line: CallLine) -> str:
    """Return what there is to know of a call's card, or why there is none."""
    if line.standing is Standing.MARKED:
        return _marked_text(line)
    return {
        Standing.BROKEN_OFF: QCoreApplication.translate(
            "History", "Broken off; you can carry on"
        ),
        Standing.FILED: QCoreApplication.translate("History", "Broken off, set aside"),
        Standing.UNMARKED: QCoreApplication.translate("History", "No card yet"),
    }[line.standing]


def _marked_text(line: CallLine) -> str:
    if line.waiting == 1:
        return QCoreApplication.translate("History", "1 item is waiting for a human")
    if line.waiting:
        text = QCoreApplication.translate(
            "History", "{count} items are waiting for a human"
        )
        return text.format(count=line.waiting)
    if line.confirmed:
        return QCoreApplication.translate("History", "Confirmed by a human")
    return QCoreApplication.translate("History", "Not confirmed by a human yet")


def about_text(line: CallLine) -> str:
    """Return how a call was taken, and whether it goes on from another."""
    mode = mode_text(line.mode)
    if not line.continued:
        return mode
    text = QCoreApplication.translate("History", "{mode}, tried again from a moment")
    return text.format(mode=mode)


def when_text(line: CallLine) -> str:
    """Return when a call was taken, and how long it was."""
    text = QCoreApplication.translate("History", "{date}, {time} · {length}")
    return text.format(date=line.date, time=line.time, length=line.length)


def told_text(call: CallPoint, said: str) -> str:
    """Return what is said of a call that is pointed at."""
    text = QCoreApplication.translate("History", "{date} · {title} · {said}")
    return text.format(date=call.date, title=call.title, said=said)


def spoken_call(line: CallLine) -> str:
    """Return all that a row of the list shows, for who cannot see it."""
    if line.score is None:
        score = QCoreApplication.translate("History", "no score")
    else:
        text = QCoreApplication.translate("History", "score {score}")
        score = text.format(score=round(line.score))
    parts = (
        line.title,
        when_text(line),
        about_text(line),
        standing_text(line),
        score,
    )
    return listed(parts)


def met_text(item: ItemLine) -> str:
    """Return how often an item was met, of how often it was marked."""
    if not item.marked:
        return QCoreApplication.translate("History", "waiting for a human")
    text = QCoreApplication.translate("History", "{met} of {marked}")
    return text.format(met=item.met, marked=item.marked)


def spoken_item(item: ItemLine) -> str:
    """Return all that a row of an item shows, for who cannot see it."""
    text = QCoreApplication.translate(
        "History", "Item {no}, {rule} Met {share}. Oldest first: {marks}"
    )
    marks = listed(mark_name(one.mark) for one in item.marks)
    return text.format(no=item.no, rule=item.rule, share=met_text(item), marks=marks)
