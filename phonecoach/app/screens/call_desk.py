"""The desk of a call: where its parts lie in a window of any size."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEasingCurve,
    QEvent,
    QPoint,
    QPropertyAnimation,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeySequence, QShortcut

from phonecoach.app.look import motion_ms, text_size
from phonecoach.app.screens.call_layout import Places, Sizes, call_places, ring_places
from phonecoach.app.screens.call_parts import CallParts
from phonecoach.app.widgets.build import restyle
from phonecoach.app.widgets.telephone_form import Form

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from phonecoach.app.widgets.request_form import RequestForm


class CallDesk(CallParts):
    """Lays the telephone, the conversation, the papers and the tape out.

    Signals:
        request_filed: The request for a decision was handed in.
            fields: Pairs of field name and text.
    """

    request_filed = Signal(object)
    furnished = Signal()

    _ringing = True
    _papers_lie = False
    _places: Places | None = None
    _way: QPropertyAnimation | None = None

    def furnish(self) -> bool:
        """Make whatever is still missing, and let the parts work together.

        Returns:
            Whether anything was to be done.
        """
        if not super().furnish():
            return False
        for part in (self.talk, self.papers):
            part.setVisible(not self._ringing)
        for index in range(self.notes.count()):
            self._bring_up_with_key(index)
        QShortcut(QKeySequence("Alt+0"), self).activated.connect(self.back_to_reply)
        self.heading.paper_asked.connect(self.open_paper)
        self.notes.close_button.clicked.connect(self.back_to_reply)
        self._places = None
        self._place()
        self.furnished.emit()
        return True

    def say_hint(self, words: str) -> None:
        """Show a hint beside the papers, or near the reply where they are put away."""
        near = self._places is not None and self._places.drawer
        self._hint.say("" if near else words)
        self.talk.say_hint(words if near else "")

    # Where they lie -------------------------------------------------------------

    def lay_out_talk(self) -> None:
        """Lay the desk out for a call under way, where it still rings.

        The conversation takes at once what is typed; the papers come a moment later,
        and then all of it is painted.
        """
        if not self._ringing:
            return
        self.unpainted()
        self.furnish()
        self._ringing = False
        before = self.telephone.pos()
        self.ring_page.hide()
        self.talk.show()
        self._places = None
        self._place()
        self.later(self._lay_papers, partial(self._move_telephone, before))

    def _lay_papers(self) -> None:
        self._papers_lie = True
        self.tape.show()
        if self._places is not None and not self._places.drawer:
            self.papers.show()

    def _move_telephone(self, before: QPoint) -> None:
        """Let the telephone travel to its place; without motion it is just there."""
        length = motion_ms("move")
        if not (length and self.isVisible()):
            return
        self._way = way = QPropertyAnimation(self.telephone, b"pos", self)
        way.setDuration(length)
        way.setEasingCurve(QEasingCurve.Type.OutCubic)
        way.setStartValue(before)
        way.setEndValue(self.telephone.pos())
        # By then the window may have another size.
        way.finished.connect(self._place)
        way.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the parts out anew."""
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        """Lay the parts out anew when one of them needs another size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
        return super().event(event)

    def _place(self) -> None:
        phone, before = self.telephone, self._places
        opened = self._furnished and self.drawer_open
        sizes = self._sizes(opened=opened)
        if self._ringing:
            places = ring_places(self.size(), sizes)
        else:
            places = call_places(self.size(), sizes, opened=opened)
        self._places = places
        form = places.telephone_form(ringing=self._ringing)
        if phone.form is not form:
            phone.take_form(form)
        if self._travels:
            phone.resize(places.telephone.size())
        else:
            phone.setGeometry(places.telephone)
        self.ring_page.setGeometry(places.talk)
        if self._furnished:
            self._place_furniture(places, before)

    def _sizes(self, *, opened: bool) -> Sizes:
        phone = self.telephone
        sizes = Sizes(
            large=phone.size_of(Form.LARGE),
            bar_height=phone.size_of(Form.BAR).height(),
            call_width=phone.size_of(Form.CALL).width(),
            low_tape=self.tape.low_height,
        )
        if not opened:
            return sizes
        least = max(text_size(sizes.least_talk), self.talk.least_width)
        foot, reply = self.talk.foot_height, self.reply.row_height
        return replace(sizes, least_talk=least, foot=foot, reply=reply)

    @property
    def _travels(self) -> bool:
        """Whether the telephone is on its way to its place."""
        running = QPropertyAnimation.State.Running
        return self._way is not None and self._way.state() == running

    def _place_furniture(self, places: Places, before: Places | None) -> None:
        self.talk.setGeometry(places.talk)
        self.papers.setGeometry(places.papers)
        self.tape.setGeometry(places.tape)
        # Parts that change ask to be laid out again: only where there is a change.
        if before is None or before.short != places.short:
            self.tape.set_low(places.short)
        if before is None or before.talk_form != places.talk_form:
            papers = places.drawer and not places.beside
            self.talk.set_form(papers=papers, short=places.short)
        if (before is None or before.form != places.form) and not self._ringing:
            self._make_drawer(drawer=places.drawer)

    def _make_drawer(self, *, drawer: bool) -> None:
        """Put the papers away into a drawer, or lay them out in their column."""
        name = "papersDrawer" if drawer else "panel"
        self.notes.close_button.setVisible(drawer)
        if self._sheet.objectName() != name:
            self._sheet.setObjectName(name)
            restyle(self._sheet)
        self.papers.setVisible(self._papers_lie and not drawer)
        if self._hint.words.text() or self.talk.hint.words.text():
            self.say_hint(self._hint.words.text() or self.talk.hint.words.text())

    # The papers -----------------------------------------------------------------

    @property
    def drawer_open(self) -> bool:
        """Whether the papers lie over the conversation."""
        drawer = self._places is not None and self._places.drawer
        return drawer and not self._ringing and self.papers.isVisible()

    def _bring_up_with_key(self, index: int) -> None:
        shortcut = QShortcut(QKeySequence(f"Alt+{index + 1}"), self)
        shortcut.activated.connect(lambda: self.open_paper(index))

    def lay_request(self) -> RequestForm:
        """Lay the request for a decision with the papers, unless it lies there."""
        if self.notes.request is None:
            self.notes.add_request().filed.connect(self.request_filed)
            last = self.notes.count() - 1
            self.heading.add_paper(self.notes.names[last])
            self._bring_up_with_key(last)
        return self.notes.add_request()

    @Slot(int)
    def open_paper(self, index: int) -> None:
        """Bring a paper up; asked for the one that lies over the rest, put it away."""
        if self._ringing:
            return
        if self.drawer_open and self.notes.currentIndex() == index:
            self.back_to_reply()
            return
        self.papers.show()
        self.papers.raise_()
        self._place()
        self.notes.open(index)

    @Slot()
    def back_to_reply(self) -> None:
        """Put the papers away where they cover something, and go on replying."""
        if self.drawer_open:
            self.papers.hide()
            self._place()
        if self.reply.field.isVisible():
            self.reply.field.setFocus()
        elif self.choices.buttons:
            self.choices.buttons[0].setFocus()
        else:
            self.reply.entry.setFocus(Qt.FocusReason.ShortcutFocusReason)
