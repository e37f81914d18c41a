"""Giving a mark by hand: which, why, and what becomes of a dispute."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QVBoxLayout, QWidget

from phonecoach.app.widgets.build import button, label, picture, press_with
from phonecoach.app.widgets.escape_key import EscapeKey
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.flow_row import FlowRow
from phonecoach.app.widgets.mark_words import mark_name
from phonecoach.scoring.card import Mark
from phonecoach.scoring.human import HIGHEST_RATING, marked, rated

if TYPE_CHECKING:
    from phonecoach.app.card_text import MarkText

_GIVEN: Final = (Mark.MET, Mark.PARTLY, Mark.MISSED, Mark.NOT_APPLICABLE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """A mark that a supervisor gives.

    Attributes:
        share: 0 to 1 of the item's weight; None for the one that counts already.
        rules: Whether the mark was disputed, so that this decides about it.
        changed: Whether it is another than the one that counted until now.
    """

    no: int
    mark: Mark
    share: float | None
    reason: str
    rules: bool
    changed: bool


class JudgeBox(QWidget):
    """Offers the marks by their digits, and asks for the reason.

    Attributes:
        picks: The marks or ratings, by their digits.
        field: The reason.

    Signals:
        given: A mark is given.
            judgement: A `Judgement`.
    """

    given = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark: MarkText | None = None
        self._drafts: dict[int, tuple[int, str]] = {}
        self.heading = label("", "note", wrap=True)
        self.disputed = FlowLabel("", "body")
        self.picks = QButtonGroup(self)
        self._row = FlowRow()
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("Reason"))
        self.field.returnPressed.connect(self._give)
        self.field.textChanged.connect(self._show_ready)
        EscapeKey(self, self.field).pressed.connect(self._put_back)
        self.give_button = button(self.tr("Give this mark"), cap=self.tr("Enter"))
        picture(self.give_button, "user-check")
        self.give_button.clicked.connect(self._give)
        self.picks.idClicked.connect(self._pick)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for part in (self.disputed, self.heading):
            layout.addWidget(part)
        layout.addLayout(self._row)
        layout.addWidget(self.field)
        last = FlowRow()
        last.addWidget(self.give_button)
        layout.addLayout(last)

    @property
    def way(self) -> tuple[QWidget, ...]:
        """What Tab goes through, in order."""
        return (*self.picks.buttons(), self.field, self.give_button)

    def tell(self, mark: MarkText) -> None:
        """Offer marks for an item; what was begun about another is kept."""
        if self._mark is not None and self._mark.no != mark.no:
            self._drafts[self._mark.no] = self.picks.checkedId(), self.field.text()
        same = self._mark is not None and self._mark.no == mark.no
        self._mark = mark
        if not same:
            self._offer(mark)
            picked, words = self._drafts.pop(mark.no, (-1, ""))
            if self.picks.button(picked) is not None:
                self.picks.button(picked).setChecked(True)
            self.field.setText(words)
        open_dispute = mark.dispute is not None and not mark.ruling
        self.disputed.setVisible(open_dispute)
        told = self.tr("Disputed: “{reason}”")
        self.disputed.setText(told.format(reason=mark.dispute or ""))
        self.heading.setText(self._heading(mark, disputed=open_dispute))
        self._show_ready()

    def _heading(self, mark: MarkText, *, disputed: bool) -> str:
        if disputed:
            return self.tr(
                "Give the same mark to uphold it, or another to change it, with a "
                "reason."
            )
        if mark.fatal:
            return self.tr(
                "“Missed” confirms the fault, and the card fails; any other mark "
                "refuses it."
            )
        return self.tr("Your mark; the program’s stays beside it.")

    def _offer(self, mark: MarkText) -> None:
        for old in self.picks.buttons():
            self.picks.removeButton(old)
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        for digit, name in self._named(mark):
            made = button(name, "chip")
            made.setAccessibleName(name)
            made.setCheckable(True)
            press_with(made, str(digit))
            made.setToolTip(str(digit))
            self.picks.addButton(made, digit)
            self._row.addWidget(made)
        none = self.tr("Reason")
        self.field.setPlaceholderText(none)

    def _named(self, mark: MarkText) -> list[tuple[int, str]]:
        if mark.by_ratings:
            return [(one, str(one)) for one in range(HIGHEST_RATING + 1)]
        names = enumerate(map(mark_name, _GIVEN), start=1)
        return [(digit, f"{digit}  {name}") for digit, name in names]

    def _picked(self) -> tuple[Mark, float] | None:
        digit = self.picks.checkedId()
        if digit < 0 or self._mark is None:
            return None
        if self._mark.by_ratings:
            return rated(digit)
        mark = _GIVEN[digit - 1]
        return mark, marked(mark)

    def _needs_reason(self, mark: Mark) -> bool:
        """Whether a mark goes against one that somebody may rely on."""
        assert self._mark is not None
        disputed = self._mark.dispute is not None and not self._mark.ruling
        known = self._mark.mark is not Mark.NEEDS_HUMAN
        return disputed or (known and mark is not self._mark.mark)

    @Slot()
    def _show_ready(self) -> None:
        picked = self._picked()
        ready = picked is not None and (
            bool(self.field.text().strip()) or not self._needs_reason(picked[0])
        )
        self.give_button.setEnabled(ready)

    @Slot(int)
    def _pick(self, _digit: int) -> None:
        self._show_ready()
        self.field.setFocus()

    @Slot()
    def _put_back(self) -> None:
        first = self.picks.checkedButton() or self.picks.buttons()[0]
        first.setFocus()

    @Slot()
    def _give(self) -> None:
        picked = self._picked()
        if picked is None or not self.give_button.isEnabled():
            return
        assert self._mark is not None
        before, (mark, share) = self._mark, picked
        changed = mark is not before.mark
        reason = self.field.text().strip()
        self._drafts.pop(before.no, None)
        self.field.clear()
        self.picks.setExclusive(False)
        for one in self.picks.buttons():
            one.setChecked(False)
        self.picks.setExclusive(True)
        self._show_ready()
        self.given.emit(
            Judgement(
                no=before.no,
                mark=mark,
                share=share if changed or before.by_ratings else None,
                reason=reason,
                rules=before.dispute is not None and not before.ruling,
                changed=changed,
            )
        )
