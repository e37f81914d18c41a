"""The middle of a call: the heading, what is said or the hold, and the reply."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from phonecoach.app.look import icon
from phonecoach.app.widgets.beside_call import BesideCall
from phonecoach.app.widgets.build import button, label, problem_line
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.hint_card import HintCard

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from phonecoach.app.widgets.call_heading import CallHeading
    from phonecoach.app.widgets.choices import Choices
    from phonecoach.app.widgets.conversation import Conversation
    from phonecoach.app.widgets.hold_page import HoldPage
    from phonecoach.app.widgets.reply import Reply

_CHOICES_SHARE: Final = 0.55
"""Of the height; more replies than fit into it are scrolled to."""

_ICON: Final = 20
_LEAST_PAGE: Final = 72


class Talk(QFrame):
    """Holds the parts of the conversation together on one panel.

    Attributes:
        problem: Says in place what went wrong.
        beside: What comes up and can wait.
        hint: Beside the reply, where the papers are put away.
        over: Says how the call ended.
        done_button: Leads on to the card.
    """

    def __init__(
        self,
        heading: CallHeading,
        conversation: Conversation,
        hold_page: HoldPage,
        choices: Choices,
        reply: Reply,
    ) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._heading = heading
        self._reply = reply
        self._short = False
        self.beside = BesideCall()
        self.hint = HintCard(self.tr("Hint"))
        self._conversation, self._hold_page = conversation, hold_page
        self.pages = QStackedWidget()
        self.pages.addWidget(conversation)
        self.pages.addWidget(hold_page)
        # What stands at the foot takes what it needs; the pages have the rest.
        self.pages.setMinimumHeight(_LEAST_PAGE)
        self.pages.setSizePolicy(
            QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored
        )
        self.problem = problem_line()
        self.over = FlowLabel()
        self.done_button = button(
            self.tr("See the card"), "primary", cap=self.tr("Enter")
        )
        # Only then does Enter press it, as its cap says.
        self.done_button.setAutoDefault(True)
        self._choices = choices
        self._end = self._end_box()
        self._end.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(heading)
        layout.addWidget(self.beside)
        layout.addWidget(self.pages, 1)
        self._foot = self._make_foot()
        layout.addWidget(self._foot)

    @property
    def foot_height(self) -> int:
        """How high the reply is with what stands above it."""
        return self._foot.height()

    @property
    def least_width(self) -> int:
        """Below this something of the reply would be cut."""
        return self._foot.minimumSizeHint().width() + 2

    def _make_foot(self) -> QFrame:
        foot = QFrame()
        foot.setObjectName("foot")
        inside = QVBoxLayout(foot)
        inside.setContentsMargins(0, 1, 0, 0)
        inside.setSpacing(0)
        told = QVBoxLayout()
        told.setContentsMargins(16, 10, 16, 0)
        told.setSpacing(8)
        told.addWidget(self.problem)
        told.addWidget(self.hint)
        inside.addLayout(told)
        for widget in (self._choices, self._reply, self._end):
            inside.addWidget(widget)
        return foot

    def _end_box(self) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(20, 16, 16, 16)
        row.setSpacing(12)
        sign = label("")
        sign.setPixmap(icon("phone-off", "text_muted", size=_ICON).pixmap(_ICON, _ICON))
        row.addWidget(sign)
        row.addWidget(self.over, 1)
        row.addWidget(self.done_button)
        return box

    def show_hold(self, *, held: bool) -> None:
        """Show the hold in place of the conversation, or the conversation."""
        page = self._hold_page if held else self._conversation
        if self.pages.currentWidget() is not page:
            self.pages.setCurrentWidget(page)

    def show_end(self, sentence: str) -> None:
        """Say how the call ended, in place of the reply."""
        self.over.setText(sentence)
        self._reply.hide()
        self._end.show()
        self.done_button.setFocus()

    def say_hint(self, words: str) -> None:
        """Show a hint; replies to choose from come first where height is scarce."""
        crowded = self._short and not self._choices.isHidden()
        self.hint.say("" if crowded else words)

    def set_form(self, *, papers: bool, short: bool) -> None:
        """Offer the papers in the heading or not, take little height or not."""
        self._heading.set_form(papers=papers, short=short)
        for part in (self._reply, self.hint, self._choices, self.beside):
            part.set_short(short=short)
        if short != self._short:
            self._short = short
            self._hold_page.set_short(short=short)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the conversation its share beside long replies."""
        super().resizeEvent(event)
        self._choices.setMaximumHeight(round(self.height() * _CHOICES_SHARE))
