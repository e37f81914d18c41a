"""What a card comes to: the score, the sections, three figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from phonecoach.app.card_text import applied
from phonecoach.app.look import worn_scheme
from phonecoach.app.widgets.build import hairline, label
from phonecoach.app.widgets.card_figures import CardFigures
from phonecoach.app.widgets.mark_icon import mark_icon
from phonecoach.app.widgets.mark_strip import MarkStrip
from phonecoach.app.widgets.mark_words import side_by_side
from phonecoach.scoring.card import Mark
from phonecoach.text import clock_text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from phonecoach.app.card_text import (
        CardText,
        EarlierCard,
        MarkText,
        SectionText,
    )

_SIDE = 20
_ICON = 20
_STRIP = 16
_LETTER = 16
_WORTH = {Mark.MISSED: 0, Mark.PARTLY: 1, Mark.MET: 2}
"""To tell whether an item got better; other marks are not to be compared."""


class CardSummary(QFrame):
    """Shows what a card comes to; the provisional stands beside the number."""

    def __init__(self, card: CardText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._card = card
        self._strips: list[MarkStrip] = []
        self.then = label("", "note", wrap=True)
        self.then.hide()
        self.figures = CardFigures(card)
        self.measure = label(self._measure(), "note")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._top())
        for section in card.sections:
            layout.addWidget(hairline())
            layout.addLayout(self._section(section))
        layout.addStretch(1)
        layout.addWidget(self.figures)

    def appear(self) -> None:
        """Let the marks appear; nothing moves where that is not wished."""
        for strip in self._strips:
            strip.appear()

    def compare(self, earlier: EarlierCard | None) -> None:
        """Tell the score of an earlier try beside this one; None tells it no more."""
        self.then.setVisible(earlier is not None)
        if earlier is not None:
            self.then.setText(self._compared(earlier))

    def shorten(self, *, brief: bool) -> None:
        """Leave out what the drawer's neighbour has no room for, or show it all."""
        self.figures.setVisible(not brief)
        self.measure.setVisible(not brief)

    def minimumSizeHint(self) -> QSize:
        """Return the least width; the layout asks for the height by width."""
        return QSize(super().minimumSizeHint().width(), 0)

    # The top ----------------------------------------------------------------------

    def _top(self) -> QHBoxLayout:
        card = self._card
        score = _Number("–" if card.score is None else f"{card.score:.0f}")
        number = QVBoxLayout()
        number.setSpacing(0)
        number.addWidget(score)
        number.addWidget(self.measure)
        number.addStretch(1)
        words = QVBoxLayout()
        words.setContentsMargins(0, 4, 0, 0)
        words.setSpacing(2)
        words.addLayout(self._standing())
        for sentence in self._sentences():
            words.addWidget(label(sentence, wrap=True))
        words.addWidget(self.then)
        for sentence in self._notes():
            words.addWidget(label(sentence, "note", wrap=True))
        words.addStretch(1)
        row = QHBoxLayout()
        row.setContentsMargins(_SIDE, 10, _SIDE, 8)
        row.setSpacing(20)
        row.addLayout(number)
        row.addLayout(words, 1)
        return row

    def _measure(self) -> str:
        card = self._card
        if card.score is None:
            return self.tr("no score")
        words = self.tr("of 100, pass is {passed}")
        return words.format(passed=card.passed_from)

    def _standing(self) -> QHBoxLayout:
        mark, words = self._stands()
        row = QHBoxLayout()
        row.setSpacing(8)
        if mark is not None:
            picture = label("")
            picture.setPixmap(mark_icon(mark, worn_scheme(), _ICON).pixmap(_ICON))
            row.addWidget(picture)
        row.addWidget(label(words, "strong", wrap=True), 1)
        return row

    def _stands(self) -> tuple[Mark | None, str]:
        """Return where the card stands, with the picture that says the same."""
        card = self._card
        if card.too_few:
            return None, self.tr("Too few items applied for a score")
        if card.score is None:
            return Mark.NEEDS_HUMAN, self.tr("No score yet")
        if card.pending:
            return Mark.NEEDS_HUMAN, self.tr("Provisional")
        if not card.passed:
            return self._has_not_passed(card.score)
        if card.score >= card.distinction_from:
            return Mark.MET, self.tr("Passed with distinction")
        return Mark.MET, self.tr("Passed")

    def _has_not_passed(self, score: float) -> tuple[Mark, str]:
        card = self._card
        if card.passed is None:
            return Mark.NEEDS_HUMAN, self.tr("A human still has to look at it")
        if score < card.passed_from:
            return Mark.PARTLY, self.tr("Below the pass mark")
        return Mark.PARTLY, self.tr("Not passed: one item fails the card")

    def _sentences(self) -> list[str]:
        card = self._card
        counts = self.tr("{applied} of {all} items applied.")
        if card.too_few:
            counts = self.tr("{applied} of {all} items applied; it takes {least}.")
        found = [
            counts.format(
                applied=card.applied, all=len(card.marks), least=card.least_items
            )
        ]
        if card.pending:
            waiting = self.tr("{count} still for a human to judge.")
            found.append(waiting.format(count=card.pending))
        return found

    def _notes(self) -> list[str]:
        card, found = self._card, []
        reached = card.score is not None and card.score >= card.distinction_from
        if reached and card.pending:
            words = self.tr("If it stays at {points} or more, it’s a distinction.")
            found.append(words.format(points=card.distinction_from))
        if card.continued_from is not None:
            words = self.tr("Continued from {time} of an earlier call.")
            found.append(words.format(time=clock_text(card.continued_from)))
        if card.confirmed and card.pending:
            found.append(
                self.tr("A human has looked at it; some marks are still open.")
            )
        elif card.confirmed:
            found.append(self.tr("Confirmed by a human."))
        elif not card.pending:
            found.append(self.tr("Marked by the program, not yet by a human."))
        return found

    def _compared(self, earlier: EarlierCard) -> str:
        if earlier.score is None:
            words = self.tr("Last try, {when}: no score.").format(when=earlier.when)
        else:
            words = self.tr("Last try, {when}: {score}.")
            words = words.format(when=earlier.when, score=f"{earlier.score:.0f}")
        return f"{words}\n{self._changed(*self._changes(earlier))}"

    def _changed(self, better: int, worse: int) -> str:
        up = self.tr("%n item(s) better now", "", better)
        down = self.tr("%n item(s) worse now", "", worse)
        if better and worse:
            both = self.tr("{better}, {worse}.")
            return both.format(better=up, worse=down)
        if better or worse:
            return self.tr("{changed}.").format(changed=up if better else down)
        return self.tr("No item is better or worse now.")

    def _changes(self, earlier: EarlierCard) -> tuple[int, int]:
        """Return how many items that a mark was given both times got better, worse."""
        steps = [
            _WORTH[mark.mark] - _WORTH[earlier.marks[mark.no]]
            for mark in self._card.marks
            if mark.mark in _WORTH and earlier.marks.get(mark.no) in _WORTH
        ]
        return sum(step > 0 for step in steps), sum(step < 0 for step in steps)

    # The sections -----------------------------------------------------------------

    def _section(self, section: SectionText) -> QVBoxLayout:
        marks = [one for one in self._card.marks if one.section == section.letter]
        count = len(applied(marks))
        letter = label(section.letter, "strong")
        letter.setMinimumWidth(_LETTER)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(letter, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(
            label(section.name, "medium", wrap=True), 0, Qt.AlignmentFlag.AlignTop
        )
        head.addWidget(self._range(section, count), 1)
        head.addWidget(self._points(section, count), 0, Qt.AlignmentFlag.AlignTop)
        both = QVBoxLayout()
        both.setContentsMargins(_SIDE, 7, _SIDE, 7)
        both.setSpacing(3)
        both.addLayout(head)
        if count:
            both.addLayout(self._strip(section.name, marks))
        return both

    def _range(self, section: SectionText, count: int) -> QLabel:
        words = self.tr("items {first}–{last}")
        if count:
            words = self.tr("items {first}–{last} · {count} applied")
        words = words.format(first=section.first, last=section.last, count=count)
        state = self._without_points(section, count)
        return label(side_by_side(words, state), "note", wrap=True)

    def _without_points(self, section: SectionText, count: int) -> str:
        """Return why a section shows no points, where that needs a word."""
        if not count:
            return self.tr("did not apply in this call")
        if self._card.score is not None and section.score is None:
            return self.tr("still to be judged")
        return ""

    def _points(self, section: SectionText, count: int) -> QLabel:
        shown = count and None not in (self._card.score, section.score)
        return label(f"{section.score:.0f}" if shown else "", "lead")

    def _strip(self, name: str, marks: list[MarkText]) -> QHBoxLayout:
        pictures = [
            mark_icon(one.mark, worn_scheme(), _STRIP, fatal=one.fatal) for one in marks
        ]
        strip = MarkStrip(pictures, self.tr("Marks of {section}").format(section=name))
        self._strips.append(strip)
        row = QHBoxLayout()
        row.setContentsMargins(_LETTER + 10, 0, 0, 0)
        row.addWidget(strip)
        return row


class _Number(QLabel):
    """The score; digits reach neither as high nor as low as letters do."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setProperty("step", "score")

    def sizeHint(self) -> QSize:
        """Return room for digits, with a little air above and below."""
        return QSize(super().sizeHint().width(), _digits(self))

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()


def _digits(number: QLabel) -> int:
    return round(number.fontMetrics().capHeight() * 1.3)
