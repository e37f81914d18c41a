"""Reviewing a call: its card, every moment of it, and a human's say on each."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from phonecoach.app.screens.card_screen import CardScreen
from phonecoach.app.screens.screen import Bar, Place
from phonecoach.app.widgets.build import button, picture
from phonecoach.app.widgets.judging_drawer import JudgingDrawer
from phonecoach.app.widgets.say_line import SayLine
from phonecoach.text import clock_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from phonecoach.app.card_text import CardText
    from phonecoach.app.widgets.replay import Sounding
    from phonecoach.units import Micros


class JudgingScreen(CardScreen):
    """A card whose marks can be given; comments belong to moments of the call.

    Attributes:
        say: Where a comment is written, and what is said with the sign-off.
        comment_button: Begins a comment.
        sign_button: Begins the sign-off.
        show_button: Leads to the call as it is shown to a room.

    Signals:
        judged: A mark is given.
            judgement: A `Judgement`.
        commented: Something was said of a moment.
            at: `Micros` of the moment.
            words: What was said.
        show_asked: The call shall be shown to the whole room.
        signed: The card is signed off.
            words: What is said with it; may be empty.
    """

    judged = Signal(object)
    commented = Signal(object, str)
    signed = Signal(str)
    show_asked = Signal()

    def __init__(
        self,
        card: CardText,
        now_ns: Callable[[], int] = time.monotonic_ns,
        parent: QWidget | None = None,
        sound: Sounding | None = None,
    ) -> None:
        self._about: Micros | None = None
        super().__init__(card, now_ns, parent, sound)

    def bar(self) -> Bar:
        """Belong to the reviews."""
        return Bar(place=Place.REVIEW)

    def _drawer(self) -> JudgingDrawer:
        drawer = JudgingDrawer(self._card.lanes, self._now_ns, self._sound)
        drawer.hide()
        drawer.closed.connect(self.close_drawer)
        drawer.judged.connect(self.judged)
        return drawer

    def _fill(self) -> None:
        super()._fill()
        self.comment_button = button(self.tr("Comment"), key="Ctrl+M")
        picture(self.comment_button, "message-square")
        self.comment_button.clicked.connect(self._ask_comment)
        self.show_button = button(self.tr("Show to the room"))
        self.show_button.clicked.connect(self.show_asked)
        self.sign_button = button(
            self.tr("Sign off"), "send", key="Ctrl+Return", cap=self.tr("Ctrl Enter")
        )
        picture(self.sign_button, "check", "on_accent")
        self.sign_button.clicked.connect(self._ask_sign_off)
        self.head.offer(self.show_button, self.comment_button, self.sign_button)
        self.call.ear_button.hide()
        self.call.show_button.hide()
        self.say = SayLine()
        self.say.said.connect(self._take)
        self.say.closed.connect(self._put_back)
        self._column.insertWidget(1, self.say)

    def _arrange(self) -> None:
        """Keep comment and sign-off in reach of their keys beside the drawer too."""
        super()._arrange()
        self.head.show_buttons(shown=True)

    @Slot()
    def _ask_comment(self) -> None:
        self._about = self._moment()
        told = self.tr("Comment at {time}").format(time=clock_text(self._about))
        self.say.ask(told, needed=True, send=self.tr("Save"))

    @Slot()
    def _ask_sign_off(self) -> None:
        self._about = None
        waiting = self._card.pending
        told = self.tr("Sign off")
        if waiting:
            told = self.tr("Sign off, with %n item(s) waiting", "", waiting)
        self.say.ask(told, needed=False, send=self.tr("Sign off"))

    def _moment(self) -> Micros:
        """Return the moment in hand: of the open mark, else where the replay is."""
        mark = self.drawer.mark if self.open_no is not None else None
        if mark is not None and mark.moment is not None:
            return mark.moment.at
        return self.call.replay.at

    @Slot(str)
    def _take(self, words: str) -> None:
        if self._about is None:
            self.signed.emit(words)
        else:
            self.commented.emit(self._about, words)
            self.comment_button.setFocus()

    @Slot()
    def _put_back(self) -> None:
        began = self.sign_button if self._about is None else self.comment_button
        began.setFocus()
