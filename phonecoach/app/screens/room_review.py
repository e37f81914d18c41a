"""What is set for supervisors' reviews: which calls come to them, and disputes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Signal

from phonecoach.accounts import DISPUTE_DAYS
from phonecoach.app.widgets.build import button
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.picks import Pick, Picks
from phonecoach.app.widgets.setting_row import SettingRow, SettingSection, line_of

if TYPE_CHECKING:
    from phonecoach.accounts import RoomSettings

_EVERY: Final = (0, 2, 3, 5, 10, 20)
_FIRST: Final = (0, 1, 3, 5, 10)
_LOWEST: Final = (0, 1, 2, 3)
_BACK: Final = (7, 14, 30, 90)


class ReviewSection(SettingSection):
    """Which calls are drawn for review, and how long marks can be disputed.

    Attributes:
        every: Of so many calls one is drawn.
        first: So many first calls are drawn.
        lowest: So many with the lowest scores are drawn.
        back: So many days back.
        others: Draws others of the calls whose turn it is.
        dispute: So many days a mark can be disputed.

    Signals:
        changed: Something was set.
            changes: By field of `RoomSettings`.
    """

    changed = Signal(object)

    def __init__(self, settings: RoomSettings) -> None:
        super().__init__("")
        self.heading.setText(self.tr("Review"))
        rule = self._rule = settings.review
        none, never = self.tr("None"), self.tr("Never")
        self.every = _numbers(
            self.tr("One call in so many"),
            _EVERY,
            rule.every,
            none,
            self.tr("1 in {n}"),
        )
        self.first = _numbers(
            self.tr("First calls of somebody new"), _FIRST, rule.first, none
        )
        self.lowest = _numbers(
            self.tr("Calls with the lowest scores"), _LOWEST, rule.lowest, none
        )
        days = self.tr("{n} days")
        self.back = _numbers(
            self.tr("How far to look back"), _BACK, rule.days, none, days
        )
        self.others = button(self.tr("Draw different calls"), "small")
        self.drawn_anew = FlowLabel("", "note", "text_muted")
        self.dispute = _numbers(
            self.tr("Marks can be disputed"),
            DISPUTE_DAYS,
            settings.dispute_days,
            never,
            days,
        )
        self._add_rows()
        self._connect()

    def _add_rows(self) -> None:
        self.add(
            SettingRow(
                self.tr("One call in so many"),
                self.tr(
                    "For each trainee in turn. Supervisors find them under “Review”, "
                    "beside calls that are flagged or disputed."
                ),
                self.every,
                line_of(self.others, self.drawn_anew),
            )
        )
        self.add(
            SettingRow(
                self.tr("First calls of somebody new"),
                self.tr("This many of each trainee’s very first calls."),
                self.first,
            )
        )
        self.add(
            SettingRow(
                self.tr("Calls with the lowest scores"),
                self.tr("This many of each trainee’s, within the days below."),
                self.lowest,
            )
        )
        self.add(SettingRow(self.tr("How far to look back"), "", self.back))
        self.add(
            SettingRow(
                self.tr("Marks can be disputed"),
                self.tr("Counted from the call, and again from a human’s mark."),
                self.dispute,
            )
        )

    def _connect(self) -> None:
        self.every.picked.connect(lambda it: self._draw(every=it))
        self.first.picked.connect(lambda it: self._draw(first=it))
        self.lowest.picked.connect(lambda it: self._draw(lowest=it))
        self.back.picked.connect(lambda it: self._draw(days=it))
        self.others.clicked.connect(self._draw_others)
        self.dispute.picked.connect(lambda it: self.changed.emit({"dispute_days": it}))

    def _draw_others(self) -> None:
        self._draw(seed=self._rule.seed + 1)
        self.drawn_anew.setText(self.tr("Different calls are drawn from now on."))

    def _draw(self, **changes: Any) -> None:  # noqa: ANN401 (as the field has it)
        self._rule = replace(self._rule, **changes)
        self.changed.emit({"review": self._rule})


def _numbers(
    name: str, offered: tuple[int, ...], value: int, nothing: str, words: str = "{n}"
) -> Picks:
    """Return the choice of a number; one that was set otherwise is offered, too."""
    numbers = sorted({*offered, value})
    texts = {n: words.format(n=n) if n else nothing for n in numbers}
    picks = [Pick(value=n, text=text) for n, text in texts.items()]
    return Picks(name, picks, value, named=False)
