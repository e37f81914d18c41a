"""The drawer beside a card: the moment a mark speaks of, why it is what it is."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from phonecoach.app.look import worn_scheme
from phonecoach.app.widgets.build import (
    button,
    hairline,
    label,
    picture,
    press_with,
    restyle,
)
from phonecoach.app.widgets.counting_box import CountingBox
from phonecoach.app.widgets.dispute_box import DisputeBox
from phonecoach.app.widgets.evidence_parts import mark_line, part_line, told_box
from phonecoach.app.widgets.evidence_sheets import anchors_sheet, written_sheet
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.mark_icon import mark_icon
from phonecoach.app.widgets.mark_words import mark_name, side_by_side
from phonecoach.app.widgets.moment_view import MomentView
from phonecoach.app.widgets.scroll_page import ScrollPage
from phonecoach.scoring.card import Mark
from phonecoach.text import clock_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QPushButton

    from phonecoach.app.card_text import MarkText
    from phonecoach.app.widgets.replay import Sounding
    from phonecoach.call.lanes import Lanes

WIDTH = 504
_SIDE = 24
_GLYPH = 28


class EvidenceDrawer(QFrame):
    """Shows one mark from near.

    Args:
        lanes: Of the call.
        now_ns: A monotonic clock in nanoseconds.
        can_retry: Whether a moment of the call may be tried again.
        outgoing: Whether the trainee has rung.
        sound: Lets the call be heard.

    Signals:
        closed: It is no longer wanted.
        tried_from: The call shall go on from a moment once more.
            at: `Micros` of the moment.
        tried_again: The whole call shall be taken once more.
        disputed: The trainee does not agree with a mark.
            no: The number of its item.
            reason: Why.
        count_tried: What words would change, if they counted, shall be told to
            `counting`.
            countable: A `Countable`.
        models_asked: The model call of the item is wanted.
            no: Its number.
        counted: Words shall count from now on.
            countable: A `Countable`.
    """

    closed = Signal()
    tried_from = Signal(object)
    tried_again = Signal()
    disputed = Signal(int, str)
    models_asked = Signal(int)
    count_tried = Signal(object)
    counted = Signal(object)

    def __init__(  # noqa: PLR0913 - all that a moment needs to pass again
        self,
        lanes: Lanes,
        now_ns: Callable[[], int],
        *,
        can_retry: bool,
        outgoing: bool = False,
        sound: Sounding | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("evidence")
        self.setAccessibleName(self.tr("Evidence"))
        self._lanes = lanes
        self._now_ns = now_ns
        self._can_retry = can_retry
        self._outgoing = outgoing
        self._sound = sound
        self.mark: MarkText | None = None
        self.moment: MomentView | None = None
        self.counting: CountingBox | None = None
        self._drafts: dict[int, str] = {}
        self.close_button = button("", "bare", cap="Esc")
        self.close_button.setAccessibleName(self.tr("Close the evidence"))
        picture(self.close_button, "x", "text_muted")
        press_with(self.close_button, "Esc")
        self.close_button.clicked.connect(self.closed)
        self.retry_button = button(
            self.tr("Try again from here"), "again", key="Ctrl+R", cap="Ctrl R"
        )
        self.retry_button.clicked.connect(self._retry)
        self.models_button: QPushButton | None = None
        self.dispute = DisputeBox()
        self.dispute.sent.connect(self._dispute)
        self._build()

    def _build(self) -> None:
        self.area = ScrollPage(name=self.tr("Evidence"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._heading())
        layout.addWidget(hairline())
        layout.addWidget(self.area, 1)
        layout.addWidget(hairline())
        layout.addLayout(self._foot())

    def _heading(self) -> QHBoxLayout:
        self.glyph = label("")
        self.place = label("", "note", wrap=True)
        self.title = FlowLabel("", "lead")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.place)
        words.addWidget(self.title)
        row = QHBoxLayout()
        row.setContentsMargins(_SIDE, 14, 12, 14)
        row.setSpacing(12)
        row.addWidget(self.glyph, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _foot(self) -> QVBoxLayout:
        self.after = FlowLabel("", "note", "text_muted")
        left = Qt.AlignmentFlag.AlignLeft
        self._ways = row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(8)
        row.addWidget(self.retry_button, 0, left)
        row.addStretch(1)
        row.addWidget(self.dispute.open_button, 0, left)
        foot = QVBoxLayout()
        foot.setContentsMargins(_SIDE, 12, _SIDE, 12)
        foot.setSpacing(8)
        foot.addLayout(row)
        foot.addWidget(self.after)
        foot.addWidget(self.dispute)
        return foot

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the two ways on side by side, or below each other if they do not fit."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        both = (self.retry_button, self.dispute.open_button)
        needed = sum(one.sizeHint().width() + _SIDE for one in both)
        way = QBoxLayout.Direction
        fits = needed <= self.width()
        self._ways.setDirection(way.LeftToRight if fits else way.TopToBottom)

    # Showing a mark ---------------------------------------------------------------

    def show_mark(self, mark: MarkText) -> None:
        """Show a mark from near; what was written about another is kept."""
        if self.moment is not None:
            self.moment.replay.stop()
        if self.mark is not None:
            self._drafts[self.mark.no] = self.dispute.field.text()
        self.mark = mark
        drawn = mark_icon(mark.mark, worn_scheme(), _GLYPH, fatal=mark.fatal)
        self.glyph.setPixmap(drawn.pixmap(_GLYPH))
        self.glyph.setAccessibleName(mark_name(mark.mark))
        self.place.setText(self._place(mark))
        self.title.setText(mark.rule)
        self.moment = self._moment_view(mark)
        self.counting = self._counting_box(mark)
        self.area.lay(self._content(mark))
        self.area.verticalScrollBar().setValue(0)
        self._show_foot(mark)
        self._order_tabs()

    def _show_foot(self, mark: MarkText) -> None:
        self.dispute.tell(
            mark.dispute,
            ruling=mark.ruling,
            draft=self._drafts.get(mark.no, ""),
            possible=mark.disputable and mark.mark is not Mark.NEEDS_HUMAN,
        )
        self._show_retry(mark)

    def _order_tabs(self) -> None:
        """Let Tab go through the drawer from top to bottom, and then leave it."""
        moment = self.moment
        inside = (moment.play_button, moment.copy_button) if moment else ()
        counting = self.counting.way if self.counting else ()
        dispute = self.dispute
        way = (
            self.close_button,
            *inside,
            *counting,
            *((self.models_button,) if self.models_button else ()),
            self.area,
            self.retry_button,
            dispute.open_button,
            dispute.field,
            dispute.send_button,
        )
        for one, after in pairwise(way):
            QWidget.setTabOrder(one, after)

    def play(self) -> None:
        """Let the moment pass again, or stop it."""
        if self.moment is not None:
            self.moment.replay.toggle()

    def set_place(self, *, covers: bool, inset: bool) -> None:
        """Say whether it lies over the card, or beside it as a panel of its own."""
        self.setProperty("covers", covers)
        self.setProperty("inset", inset)
        restyle(self)

    def _place(self, mark: MarkText) -> str:
        words = self.tr("Item {no}").format(no=mark.no)
        if mark.moment is None:
            whole = self.tr("the whole call")
            return side_by_side(words, whole)
        time = clock_text(mark.moment.at)
        if mark.moment.seen:
            at = self.tr("at {time}").format(time=time)
            return side_by_side(words, at)
        due = self.tr("would have been due at {time}")
        return side_by_side(words, due.format(time=time))

    def _moment_view(self, mark: MarkText) -> MomentView | None:
        if mark.moment is None:
            return None
        return MomentView(
            self._lanes, mark.moment, mark.mark, self._now_ns, self._sound
        )

    def _counting_box(self, mark: MarkText) -> CountingBox | None:
        if mark.countable is None:
            return None
        said = mark.moment.said if mark.moment is not None else ()
        near = next((one.turn for one in said if one.turn is not None), None)
        made = CountingBox(mark.countable, near)
        made.tried.connect(self.count_tried)
        made.counted.connect(self.counted)
        # Once it has been laid out as high as it is by then.
        made.grown.connect(self._follow, Qt.ConnectionType.QueuedConnection)
        return made

    @Slot()
    def _follow(self) -> None:
        if self.counting is not None:
            self.area.ensureWidgetVisible(self.counting.cancel_button)
            self.area.ensureWidgetVisible(self.counting.picks)

    def _content(self, mark: MarkText) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(_SIDE, 16, _SIDE - 4, 16)
        column.setSpacing(18)
        if self.moment is not None:
            column.addWidget(self.moment)
        column.addWidget(self._why(mark))
        if self.counting is not None:
            column.addWidget(self.counting)
        for sheet in mark.sheets:
            column.addWidget(written_sheet(sheet))
        if mark.anchors:
            column.addWidget(anchors_sheet(mark.anchors))
        column.addWidget(told_box(self.tr("Why the rule"), mark.why))
        good = told_box(self.tr("A good example"), mark.good)
        good.setProperty("kind", "good")
        column.addWidget(good)
        self.models_button = self._models_button()
        column.addWidget(self.models_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return inside

    def _models_button(self) -> QPushButton:
        made = button(self.tr("Hear it done well, and gone wrong"), "small")
        picture(made, "volume-2")
        made.clicked.connect(self._ask_for_model)
        return made

    @Slot()
    def _ask_for_model(self) -> None:
        if self.mark is not None:
            self.models_asked.emit(self.mark.no)

    def _why(self, mark: MarkText) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        words = self.tr("Why it is “{mark}”").format(mark=mark_name(mark.mark))
        column.addWidget(label(words, "note", wrap=True))
        for part in mark.parts:
            column.addWidget(part_line(part))
        if not mark.parts:
            column.addWidget(FlowLabel(mark.reason))
        for remark in mark.remarks:
            column.addWidget(FlowLabel(remark, "note", "text_muted"))
        if mark.fatal:
            fatal = self.tr("This fails the card, once a human has confirmed it.")
            column.addWidget(FlowLabel(fatal, "note", "text_muted"))
        if mark.own is not None:
            column.addWidget(self._own(mark.own))
        return whole

    def _own(self, own: Mark) -> QWidget:
        words = self.tr("Your own mark: {mark}").format(mark=mark_name(own))
        return mark_line(own, words)

    def _show_retry(self, mark: MarkText) -> None:
        here = mark.moment is not None
        self.retry_button.setVisible(self._can_retry)
        self.after.setVisible(self._can_retry)
        words = self.tr("Try again from here") if here else self._again()
        self.retry_button.setText(words)
        picture(self.retry_button, "rotate-ccw", "on_accent")
        self._arrange()
        self.retry_button.setAccessibleName(words)
        self.after.setText(
            self.tr("The call goes on from just before this moment. This one is kept.")
            if here
            else self._begins_anew()
        )

    def _again(self) -> str:
        if self._outgoing:
            return self.tr("Make this call again")
        return self.tr("Take this call again")

    def _begins_anew(self) -> str:
        if self._outgoing:
            return self.tr("You dial once more. This call is kept.")
        return self.tr("The telephone rings once more. This call is kept.")

    # What the trainee wants -------------------------------------------------------

    @Slot()
    def _retry(self) -> None:
        assert self.mark is not None
        if self.mark.moment is None:
            self.tried_again.emit()
        else:
            self.tried_from.emit(self.mark.moment.at)

    @Slot(str)
    def _dispute(self, reason: str) -> None:
        assert self.mark is not None
        # What had the keyboard until now is gone.
        shown = self.retry_button.isVisible()
        (self.retry_button if shown else self.close_button).setFocus()
        self.disputed.emit(self.mark.no, reason)
