"""What lies beside the telephone: memo pad, case sheet and callback form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QPushButton, QTabWidget, QVBoxLayout, QWidget

from phonecoach.app.look import icon, ink, text_size
from phonecoach.app.widgets.callback_form import CallbackForm
from phonecoach.app.widgets.case_sheet import CaseSheet
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.memo_pad import MemoPad
from phonecoach.app.widgets.paper_tabs import PaperTabs
from phonecoach.app.widgets.request_form import RequestForm

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from phonecoach.scenario import Case
    from phonecoach.units import Language, Micros

CAPS: Final = ["Alt 1", "Alt 2", "Alt 3", "Alt 4"]
"""The keys that bring up the papers, in order."""


_ADVICE_FROM: Final = 200


class Notes(QTabWidget):
    """The papers as tabs, each with its key.

    Attributes:
        request: Asks for a decision; None before the supervisor was asked.
        close_button: Puts them away where they lie over something; else hidden.
    """

    def __init__(
        self, case: Case, language: Language, now: Callable[[], Micros]
    ) -> None:
        super().__init__()
        tabs = PaperTabs()
        self.setTabBar(tabs)
        self.setDocumentMode(True)
        for bearer in (self, tabs):
            bearer.setAccessibleName(self.tr("Papers"))
        self.memo = MemoPad()
        self.memo.setAccessibleName(self.tr("Notepad"))
        self.sheet = CaseSheet(case, language, now)
        self.form = CallbackForm()
        self.addTab(self._pad(), self.tr("Memo"))
        self.addTab(self.sheet, self.tr("Case"))
        self.addTab(self.form, self.tr("Callback"))
        self.request: RequestForm | None = None
        tabs.set_caps(CAPS[: self.count()])
        self.close_button = _close_button(self.tr("Put the papers away"))
        self.setCornerWidget(self.close_button)
        self.close_button.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line on which the tabs stand, in place of the style's own."""
        painter = QPainter(self)
        bottom = self.tabBar().geometry().bottom()
        painter.fillRect(0, bottom, self.width(), 1, ink("line"))
        painter.end()

    @property
    def names(self) -> tuple[str, ...]:
        """What the papers are called, in order."""
        return tuple(self.tabText(index) for index in range(self.count()))

    def add_request(self) -> RequestForm:
        """Lay the request for a superior's decision with the papers."""
        if self.request is None:
            self.request = RequestForm()
            self.addTab(self.request, self.tr("Decision"))
            tabs = self.tabBar()
            assert isinstance(tabs, PaperTabs)
            tabs.set_caps(CAPS)
        return self.request

    def _pad(self) -> QWidget:
        pad = QWidget()
        around = QVBoxLayout(pad)
        around.setContentsMargins(16, 12, 16, 14)
        around.setSpacing(10)
        around.addWidget(self.memo, 1)
        self._advice = FlowLabel("", "note", "text_muted")
        self._advise()
        self.memo.paste_refused.connect(self._explain_paste)
        self.memo.written.connect(self._advise)
        around.addWidget(self._advice)
        return pad

    @Slot()
    def _advise(self) -> None:
        self._advice.setText(
            self.tr("Always note: what it is about, and a number to ring back.")
        )

    @Slot()
    def _explain_paste(self) -> None:
        self._advice.setText(
            self.tr("No pasting here: this is practice in listening and writing.")
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the pad the room of its own advice where there is little."""
        super().resizeEvent(event)
        self._advice.setVisible(self.height() >= text_size(_ADVICE_FROM))

    def open(self, index: int) -> None:
        """Bring a paper to the top and put the cursor into it."""
        self.setCurrentIndex(index)
        if index == 0:
            self.memo.setFocus()
        elif index == self.indexOf(self.form):
            self.form.fields["number"].setFocus()
        elif self.request is not None and index == self.indexOf(self.request):
            self.request.fields["history"].setFocus()
        else:
            self.sheet.take_focus()

    def tell_all(self) -> None:
        """Say what stands on the papers, before the call ends."""
        self.memo.tell()
        self.form.tell()


def _close_button(name: str) -> QPushButton:
    made = QPushButton()
    made.setProperty("kind", "close")
    made.setIcon(icon("x", "text_muted"))
    made.setAccessibleName(name)
    made.setAccessibleDescription("Esc")
    made.setToolTip(f"{name} (Esc)")
    return made
