"""The plan of a call that goes out: what, how, in what order."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout

from phonecoach.app.look import text_size
from phonecoach.app.widgets.build import label
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.plan_words import plan_name
from phonecoach.call.plan import PLAN_FIELDS

_LINES: Final = {"what": 2, "how": 1, "order": 2}
_LINE: Final = 22
_AROUND: Final = 24
_LONGEST: Final = 600


class PlanForm(QFrame):
    """Three fields of several lines; Tab goes from one to the next.

    Attributes:
        fields: By their names: ``what``, ``how``, ``order``.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("paper")
        self.fields = {name: _field(name) for name in PLAN_FIELDS}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 18)
        layout.setSpacing(4)
        layout.addWidget(label(self.tr("Your plan"), "strong"))
        advice = self.tr(
            "Key words are enough. What comes up in the call may change the order."
        )
        layout.addWidget(FlowLabel(advice, "note", "text_muted"))
        for name, field in self.fields.items():
            layout.addSpacing(8)
            named = label(plan_name(name), "label")
            named.setBuddy(field)
            layout.addWidget(named)
            field.setPlaceholderText(_example(name))
            layout.addWidget(field)

    def plan(self) -> tuple[tuple[str, str], ...]:
        """Return what stands in the fields, in order."""
        return tuple(
            (name, field.toPlainText()[:_LONGEST].strip())
            for name, field in self.fields.items()
        )

    def rest(self, *, resting: bool) -> None:
        """Let the plan only be read while it is said through."""
        for field in self.fields.values():
            field.setReadOnly(resting)


def _field(name: str) -> QPlainTextEdit:
    made = QPlainTextEdit()
    made.setTabChangesFocus(True)
    made.setAccessibleName(plan_name(name))
    made.setFixedHeight(text_size(_LINES[name] * _LINE) + _AROUND)
    return made


def _example(name: str) -> str:
    """Return what a field might say."""
    translate = QCoreApplication.translate
    return {
        "what": translate("PlanForm", "The news, what they have to choose, my name"),
        "how": translate("PlanForm", "Short and plain; sorry first"),
        "order": translate("PlanForm", "1 who I am  2 good time?  3 the news"),
    }[name]
