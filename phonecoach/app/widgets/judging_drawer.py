"""The drawer of somebody who reviews a call: the evidence, and a mark to give."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from phonecoach.app.widgets.evidence_drawer import EvidenceDrawer
from phonecoach.app.widgets.judge_box import JudgeBox

if TYPE_CHECKING:
    from collections.abc import Callable

    from phonecoach.app.card_text import MarkText
    from phonecoach.app.widgets.counting_box import CountingBox
    from phonecoach.app.widgets.replay import Sounding
    from phonecoach.call.lanes import Lanes

_SIDE = 24


class JudgingDrawer(EvidenceDrawer):
    """Shows one mark from near; in place of what trainees can do a mark is given.

    Signals:
        judged: A mark is given.
            judgement: A `Judgement`.
    """

    judged = Signal(object)

    def __init__(
        self,
        lanes: Lanes,
        now_ns: Callable[[], int],
        sound: Sounding | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self.judge = JudgeBox()
        super().__init__(lanes, now_ns, can_retry=False, sound=sound, parent=parent)
        self.judge.given.connect(self.judged)

    def show_mark(self, mark: MarkText) -> None:
        """Show a mark from near, and offer others."""
        self.judge.tell(mark)
        super().show_mark(mark)

    def _foot(self) -> QVBoxLayout:
        # Neither is a reviewer's to do; the drawer goes on to tell them of each mark.
        for one in (self.retry_button, self.dispute.open_button, self.dispute):
            one.setParent(self)
            one.hide()
        foot = QVBoxLayout()
        foot.setContentsMargins(_SIDE, 12, _SIDE, 12)
        foot.addWidget(self.judge)
        return foot

    def _arrange(self) -> None:
        """Leave the foot as it is."""

    def _counting_box(self, mark: MarkText) -> CountingBox | None:  # noqa: ARG002
        return None

    def _show_foot(self, mark: MarkText) -> None:
        """Leave what trainees can do hidden."""

    def _order_tabs(self) -> None:
        moment = self.moment
        inside = (moment.play_button, moment.copy_button) if moment else ()
        way = (self.close_button, *inside, self.area, *self.judge.way)
        for one, after in pairwise(way):
            QWidget.setTabOrder(one, after)
