"""What several calls tell together: promises, fairness, lost calls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from phonecoach.app.look import icon, text_size, worn_scheme
from phonecoach.app.screens.across_text import Kept
from phonecoach.app.widgets.beginning import BeginsAt
from phonecoach.app.widgets.build import button, label
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.mark_icon import mark_icon
from phonecoach.app.widgets.mark_words import mark_name, side_by_side
from phonecoach.app.widgets.slips import Slips
from phonecoach.phrases import joined
from phonecoach.scoring.card import Mark

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QPushButton

    from phonecoach.app.screens.across_text import (
        AcrossItem,
        AcrossText,
        LostLine,
        PromiseLine,
    )

_BESIDE: Final = 940
"""From this width on, at ordinary text, promises stand beside the items."""

_GLYPH: Final = 24
_LOCK: Final = 16
_PRIVATE: Final = 78
_PICTURES: Final = {
    Kept.OPEN: "calendar-clock",
    Kept.DUE: "bell",
    Kept.OVERDUE: "circle-alert",
    Kept.KEPT: "check",
    Kept.LATE: "clock",
}

translate = QCoreApplication.translate


class AcrossView(BeginsAt, QWidget):
    """Shows what no single call can be marked for.

    Attributes:
        card_buttons: Open the cards of calls that are spoken of, from the top.

    Signals:
        card_asked: The card of a call is wanted.
            call: Its id.
    """

    card_asked = Signal(str)

    def __init__(self, text: AcrossText) -> None:
        super().__init__()
        self.card_buttons: list[QPushButton] = []
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(16)
        self._columns.addWidget(self._items(text), 1)
        beside = QWidget()
        column = QVBoxLayout(beside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._promises(text))
        column.addWidget(self._lost(text))
        column.addStretch(1)
        self._columns.addWidget(beside, 1)
        if self.card_buttons:
            self.begin_at(self.card_buttons[0])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show both columns side by side where there is room for them."""
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        beside = self.width() >= text_size(_BESIDE)
        self._columns.setDirection(way.LeftToRight if beside else way.TopToBottom)

    # The items ------------------------------------------------------------------

    def _items(self, text: AcrossText) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for item in text.items:
            column.addWidget(_item(item))
        column.addStretch(1)
        return whole

    # The calls ------------------------------------------------------------------

    def _promises(self, text: AcrossText) -> Slips:
        note = self.tr(
            "Days here follow your calls: the calendar stands still while you take "
            "none, so being away never makes anybody late."
        )
        if text.today:
            today = self.tr("By that calendar it’s {when}.").format(when=text.today)
            note = joined(note, today)
        slips = Slips(self.tr("Promises to ring back"), note)
        for line in text.promises:
            slips.add(
                _PICTURES[line.kept], kept_text(line), _told(line), self._cards(line)
            )
        if not text.promises:
            words = self.tr(
                "What you promise in a call will be listed here until it’s kept."
            )
            slips.add(
                "calendar-clock", self.tr("Nothing has been promised yet"), (words,)
            )
        return slips

    def _cards(self, line: PromiseLine) -> list[QPushButton]:
        made = [self._card(line.call, self.tr("The call"), line.title)]
        if line.follow_up:
            made.append(self._card(line.follow_up, self.tr("Ringing back"), line.title))
        return made

    def _lost(self, text: AcrossText) -> Slips:
        slips = Slips(self.tr("Lost calls"))
        for line in text.lost:
            card = self._card(line.call, self.tr("Open the card"), line.title)
            picture = "check" if line.well_handled else "phone-off"
            slips.add(
                picture, lost_text(line), (line.title, line.when, _after(line)), (card,)
            )
        if not text.lost:
            words = self.tr(
                "Nobody keeps every customer. A lost call will be listed here, with "
                "how it was handled."
            )
            slips.add("check", self.tr("No customer has been lost"), (words,))
        return slips

    def _card(self, call: str, words: str, title: str) -> QPushButton:
        made = button(words, "small")
        made.setAccessibleName(side_by_side(words, title))
        made.clicked.connect(lambda: self.card_asked.emit(call))
        self.card_buttons.append(made)
        return made


def kept_text(line: PromiseLine) -> str:
    """Return what became of a promise."""
    words = {
        Kept.OPEN: translate("AcrossView", "Due {due}"),
        Kept.DUE: translate("AcrossView", "Due now: {due}"),
        Kept.OVERDUE: translate(
            "AcrossView", "Was due {due}; another call was taken first"
        ),
        Kept.KEPT: translate("AcrossView", "Kept {done}"),
        Kept.LATE: translate("AcrossView", "Kept {done}, after another call"),
    }[line.kept]
    return words.format(due=line.due, done=line.done)


def lost_text(line: LostLine) -> str:
    """Return how a lost call went."""
    if line.well_handled:
        return translate("AcrossView", "Lost, well handled")
    return translate("AcrossView", "Lost")


def _told(line: PromiseLine) -> tuple[str, ...]:
    made = translate("AcrossView", "Promised {made}, for {due}")
    told = [line.title, made.format(made=line.made, due=line.due)]
    if line.content:
        words = translate("AcrossView", "In your words: “{words}”")
        told.append(words.format(words=line.content))
    if line.tries:
        words = translate("AcrossView", "Failed attempts: {count}")
        told.append(words.format(count=line.tries))
    return tuple(told)


def _after(line: LostLine) -> str:
    if line.reflected:
        return translate("AcrossView", "You looked back on it in your own words.")
    return translate(
        "AcrossView", "You haven’t looked back on it in your own words yet."
    )


def how_counted(no: int) -> str:
    """Return in words how an item is worked out over calls."""
    return {
        67: translate(
            "AcrossView",
            "Half for ringing in time, half for telling what was promised.",
        ),
        70: translate(
            "AcrossView",
            "This compares how much was met, out of 100 points, with customers who can "
            "go nowhere else and with the others.",
        ),
        78: translate(
            "AcrossView",
            "This compares pairs of calls that differ only in who is calling: "
            "religion, custom, accent, age, sex, nationality or manner.",
        ),
        94: translate(
            "AcrossView",
            "Half for ringing when due, half for asking whether all is well.",
        ),
        99: translate(
            "AcrossView",
            "What counts is looking back in your own words. Having lost a call is "
            "never held against you.",
        ),
    }.get(no, "")


def _item(item: AcrossItem) -> QFrame:
    paper = QFrame()
    paper.setObjectName("paper")
    row = QHBoxLayout(paper)
    row.setContentsMargins(20, 14, 20, 14)
    row.setSpacing(12)
    glyph = label("")
    drawn = mark_icon(item.mark, worn_scheme(), _GLYPH)
    glyph.setPixmap(drawn.pixmap(_GLYPH))
    glyph.setAccessibleName(_state(item.mark))
    row.addWidget(glyph, 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(2)
    rule = FlowLabel(f"{item.no}  {item.rule}")
    rule.set_weight(QFont.Weight.Medium)
    words.addWidget(rule)
    words.addWidget(FlowLabel(_state(item.mark), "note", "text_muted"))
    words.addSpacing(4)
    for one in (item.reason, *item.remarks):
        words.addWidget(FlowLabel(one))
    words.addWidget(FlowLabel(how_counted(item.no), "note", "text_muted"))
    if item.no == _PRIVATE:
        words.addSpacing(4)
        words.addLayout(_private())
    row.addLayout(words, 1)
    return paper


def _state(mark: Mark) -> str:
    if mark is Mark.NOT_APPLICABLE:
        return translate("AcrossView", "Nothing to mark yet")
    return mark_name(mark)


def _private() -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(6)
    image = label("")
    image.setPixmap(icon("lock", "text_muted", size=_LOCK).pixmap(_LOCK))
    row.addWidget(image, 0, Qt.AlignmentFlag.AlignTop)
    words = translate("AcrossView", "Only you and your supervisor see this.")
    text = FlowLabel(words, "note", "text_muted")
    image.setContentsMargins(0, max(0, text.line_height - _LOCK) // 2, 0, 0)
    row.addWidget(text, 1)
    return row
