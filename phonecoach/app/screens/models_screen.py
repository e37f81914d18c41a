"""The model calls: for each item how it goes well, and how it goes wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from phonecoach.app.look import text_size
from phonecoach.app.screens.screen import Bar, Place, Screen
from phonecoach.app.widgets.build import back_button, label
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.model_list import ModelList
from phonecoach.app.widgets.scene_sheet import SceneSheet
from phonecoach.app.widgets.scroll_page import ScrollPage
from phonecoach.scoring.card import Mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent, QResizeEvent

    from phonecoach.app.screens.models_text import ModelEntry, ModelText
    from phonecoach.app.widgets.replay import Sounding

_LIST: Final = 280
_BESIDE: Final = 640
"""Narrower than this, the bad scene stands below the good one."""


class ModelsScreen(Screen):
    """Lists the items, and lets the two scenes of one be heard and read.

    Attributes:
        good: The scene in which the item is met.
        bad: The one in which it is missed.

    Signals:
        left: Enough was heard.
        pointed: Another item is pointed at.
            no: Its number.
    """

    left = Signal()
    pointed = Signal(int)

    def __init__(
        self,
        entries: tuple[ModelEntry, ...],
        now_ns: Callable[[], int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._entries = entries
        self.back_button = back_button(self.tr("Back"))
        self.back_button.clicked.connect(self.left)
        self.list = ModelList()
        self.rule = FlowLabel("", "title")
        self.place = FlowLabel("", "body", "text_muted")
        self.good = SceneSheet(self.tr("Done well"), Mark.MET, "1", now_ns)
        self.bad = SceneSheet(self.tr("Gone wrong"), Mark.MISSED, "2", now_ns)
        self.good.played.connect(self.bad.stop)
        self.bad.played.connect(self.good.stop)
        self._lay_out()
        self.list.pointed.connect(self.pointed)
        self.begin_at(self.list)

    def bar(self) -> Bar:
        """Say that this belongs to the library."""
        return Bar(place=Place.LIBRARY)

    def point_at(self, no: int) -> None:
        """Point at an item; `pointed` follows."""
        numbers = [entry.no for entry in self._entries]
        at = numbers.index(no) if no in numbers else 0
        self.list.show_entries(self._entries, at)

    def show_model(
        self,
        text: ModelText,
        good_sound: Sounding | None = None,
        bad_sound: Sounding | None = None,
    ) -> None:
        """Show the scenes of an item.

        Args:
            text: What they tell.
            good_sound: Lets the good one be heard; None for silence.
            bad_sound: Lets the bad one be heard.
        """
        self.rule.setText(text.rule)
        self.place.setText(text.place)
        self.good.show_scene(text.good, good_sound)
        self.bad.show_scene(text.bad, bad_sound)
        self.page.verticalScrollBar().setValue(0)

    def hideEvent(self, event: QHideEvent) -> None:
        """Fall silent: nobody sees any more what is heard."""
        super().hideEvent(event)
        self.good.stop()
        self.bad.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the scenes side by side, or below each other where there is no room."""
        super().resizeEvent(event)
        room = self.width() - text_size(_LIST)
        ways = QBoxLayout.Direction
        beside = room >= text_size(_BESIDE)
        self._both.setDirection(ways.LeftToRight if beside else ways.TopToBottom)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.back_button)
        head.addWidget(label(self.tr("Model calls"), "title"), 1)
        paper = QFrame()
        paper.setObjectName("paper")
        paper.setFixedWidth(text_size(_LIST))
        inside = QVBoxLayout(paper)
        inside.setContentsMargins(1, 8, 1, 8)
        inside.addWidget(self.list)
        self.page = ScrollPage(self._scenes())
        both = QHBoxLayout()
        both.setSpacing(16)
        both.addWidget(paper)
        both.addWidget(self.page, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 14, 24, 24)
        layout.setSpacing(12)
        layout.addLayout(head)
        layout.addLayout(both, 1)

    def _scenes(self) -> QWidget:
        whole = QWidget()
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._both.setSpacing(16)
        self._both.addWidget(self.good, 1)
        self._both.addWidget(self.bad, 1)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.rule)
        column.addWidget(self.place)
        column.addSpacing(8)
        column.addLayout(self._both)
        column.addStretch(1)
        return whole
