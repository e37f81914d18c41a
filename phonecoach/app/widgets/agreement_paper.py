"""How far the raters of a room agree, and who marks more kindly than the others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout

from phonecoach.app.widgets.build import label
from phonecoach.app.widgets.flow_label import FlowLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from phonecoach.app.screens.calibration_text import CalibrationText, Figures

_SIDE: Final = 20
_DASH: Final = "–"


class AgreementPaper(QFrame):
    """Tells agreement over all rounds, the items it is lowest on, and leniency."""

    def __init__(self, text: CalibrationText) -> None:
        super().__init__()
        self.setObjectName("paper")
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 14, _SIDE, 16)
        column.setSpacing(8)
        column.addWidget(label(self.tr("How far you agree"), "strong"))
        if not text.figures.subjects:
            nothing = self.tr(
                "You’ll see this once the marks of a round have been revealed."
            )
            column.addWidget(FlowLabel(nothing, "body", "text_muted"))
            return
        column.addLayout(self._agreement(text))
        note = self.tr(
            "Same marks: the share of pairs of raters who give the same mark. Kappa "
            "and AC1 leave out what chance alone would bring; 1 is full agreement. "
            "Where one mark is by far the commonest, go by AC1."
        )
        column.addWidget(FlowLabel(note, "note", "text_muted"))
        column.addSpacing(6)
        column.addWidget(label(self.tr("Beside the others"), "strong"))
        column.addLayout(self._kindness(text))
        note = self.tr(
            "In points of 100: above 0, somebody marks more kindly than the others do "
            "on the same items."
        )
        column.addWidget(FlowLabel(note, "note", "text_muted"))

    def _agreement(self, text: CalibrationText) -> QGridLayout:
        rows = [(self.tr("All items"), text.figures), *text.items]
        names = ("", self.tr("Rated"), self.tr("Same marks"), self.tr("Kappa"), "AC1")
        return _grid(names, [(name, *_told(one)) for name, one in rows])

    def _kindness(self, text: CalibrationText) -> QGridLayout:
        names = ("", self.tr("Rated"), self.tr("Difference"))
        rows = [
            (one.name, str(one.subjects), one.difference or _DASH)
            for one in text.kindness
        ]
        return _grid(names, rows)


def _told(figures: Figures) -> tuple[str, ...]:
    return (
        str(figures.subjects),
        figures.percent or _DASH,
        figures.kappa or _DASH,
        figures.ac1 or _DASH,
    )


def _grid(names: Sequence[str], rows: Sequence[Sequence[str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(0, 1)
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
    for at, name in enumerate(names):
        if name:
            grid.addWidget(label(name, "note"), 0, at, right)
    for down, row in enumerate(rows, start=1):
        grid.addWidget(FlowLabel(row[0]), down, 0)
        for at, words in enumerate(row[1:], start=1):
            grid.addWidget(label(words), down, at, right)
    return grid
