"""The telephone: a handset in its cradle, a display and keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QRect, QSize, QTimer, Signal, Slot
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from phonecoach.app.look import ink, is_still
from phonecoach.app.widgets.handset import Handset
from phonecoach.app.widgets.ring_arcs import Lamp, RingArcs, rings_by
from phonecoach.app.widgets.ring_words import ring_words
from phonecoach.app.widgets.telephone_body import body
from phonecoach.app.widgets.telephone_display import Display
from phonecoach.app.widgets.telephone_form import (
    Form,
    Needs,
    least_size,
    parts_of,
    usual_size,
)
from phonecoach.app.widgets.telephone_keys import TelephoneKeys, asked_text
from phonecoach.app.widgets.telephone_needs import KeptNeeds
from phonecoach.app.widgets.telephone_question import TelephoneQuestion
from phonecoach.text import clock_text
from phonecoach.units import Micros, to_ms

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent, QShowEvent

_CLOCK_MS: Final = 200
_TONE_LEVEL: Final = 0.6
"""How loud the ring-back tone looks on the grille."""

_POLICY: Final = QSizePolicy.Policy
_POLICIES: Final = {
    Form.LARGE: (_POLICY.Fixed, _POLICY.Fixed),
    Form.CALL: (_POLICY.Fixed, _POLICY.Expanding),
    Form.IDLE: (_POLICY.Fixed, _POLICY.Fixed),
    Form.BAR: (_POLICY.Expanding, _POLICY.Fixed),
}


class Telephone(QWidget):
    """A desk telephone; it only tells which key was pressed.

    A transfer cannot be taken back, so it asks before it tells of that one.

    Signals:
        answered: The handset was lifted.
        hung_up: The handset was put down.
        hold_pressed: Hold, or return from hold.
        mute_pressed: Mute, or unmute.
        transfer_pressed: Put the caller through, for certain.
        supervisor_pressed: Ask the supervisor.

    Attributes:
        display: What it says.
        arcs: The lamp.
        handset: The handset.
        keys: All its keys.
        question: What it asks back; None before it ever did.

    Args:
        cadence_ms: On, off, on, off ... of one ring.
        now: The call clock.
        parent: Qt's owner.
        other: Who is at the other end, where it is no caller.
    """

    answered = Signal()
    hung_up = Signal()
    hold_pressed = Signal()
    mute_pressed = Signal()
    transfer_pressed = Signal()
    supervisor_pressed = Signal()

    def __init__(
        self,
        cadence_ms: Sequence[int],
        now: Callable[[], Micros],
        parent: QWidget | None = None,
        *,
        other: str = "",
    ) -> None:
        super().__init__(parent)
        self._cadence_ms = tuple(cadence_ms)
        self._now = now
        self._began: Micros | None = None
        self._form = Form.CALL
        self._around: RingArcs | None = None
        self.question: TelephoneQuestion | None = None
        self._body: tuple[tuple[object, ...], QPixmap] | None = None
        self._grille = QRect()
        self.keys = TelephoneKeys(self)
        self.answer_key, self.hold_key = self.keys.answer, self.keys.hold
        self.mute_key, self.transfer_key = self.keys.mute, self.keys.transfer
        self.supervisor_key = self.keys.supervisor
        self.hang_up_key = self.keys.hang_up
        self._connect_keys()
        self.arcs = Lamp(cadence_ms, now)
        self.display = Display(self.arcs, self)
        self._kept_needs = KeptNeeds(self.display)
        self.status, self.caller = self.display.status, self.display.caller
        self.clock = self.display.clock
        self.clock.setAccessibleName(self.tr("Time on the line"))
        self.handset = Handset(other or self.tr("Caller"), self.tr("You"), self)
        self._tick = QTimer(self)
        self._tick.setInterval(_CLOCK_MS)
        self._tick.timeout.connect(self.show_time)
        self.set_connected(connected=False)
        self.take_form(Form.CALL)

    def _connect_keys(self) -> None:
        self.answer_key.clicked.connect(self.answered)
        self.hang_up_key.clicked.connect(self.hung_up)
        self.hold_key.clicked.connect(self.hold_pressed)
        self.mute_key.clicked.connect(self.mute_pressed)
        self.transfer_key.clicked.connect(self.ask_transfer)
        self.supervisor_key.clicked.connect(self.supervisor_pressed)

    # What it shows --------------------------------------------------------------

    def rest(self, status: str, time: str) -> None:
        """Lie idle, with words and the time of day on the display."""
        self.arcs.go_dark()
        self.handset.put_down()
        self.display.show_ringing(ringing=False)
        self.clock.setText(time)
        self.clock.setAccessibleName(self.tr("Time of day"))
        self.answer_key.setEnabled(False)
        self._say(status)

    def ring(self, status: str, caller: str = "") -> None:
        """Ring until answered; the display counts the rings."""
        self._count_rings(status, caller)
        if self._around is not None:
            self._around.start()

    def ring_out(self, status: str, name: str = "") -> None:
        """Let it ring at the other end; whoever has dialled can only ring off."""
        self.handset.lift()
        self.answer_key.hide()
        self.hang_up_key.show()
        self._count_rings(status, name)

    def _count_rings(self, status: str, name: str) -> None:
        self.caller.setText(name)
        self.display.show_ringing(ringing=True)
        self.arcs.start()
        self._tick.start()
        self._say(status)
        self.show_time()
        for key in self.keys.every:
            key.draw_ahead()

    def connect_line(self, status: str, began: Micros) -> None:
        """Show a connected line, its clock running from `began`."""
        self._began = began
        self._stop_ringing()
        self.arcs.answer()
        self.handset.lift()
        self._tick.start()
        self.set_connected(connected=True)
        self._say(status)
        self.show_time()

    def go_dead(self, status: str) -> None:
        """Show a dead line; no key does anything any more."""
        self.take_back()
        self._tick.stop()
        self._stop_ringing()
        self.arcs.go_dark()
        self.handset.put_down()
        for key in self.keys.every:
            key.setEnabled(False)
        self._say(status)

    def show_hold(self, *, held: bool, status: str) -> None:
        """Show whether the caller is on hold, and that the first key returns."""
        text = self.tr("Return") if held else self.tr("Hold")
        self.hold_key.name_it(text, "play" if held else "pause")
        self.hold_key.setChecked(held)
        self.handset.show_held(held=held)
        self.arcs.show_held(held=held)
        self._say(status)

    def show_mute(self, *, muted: bool) -> None:
        """Show whether the microphone is off."""
        text = self.tr("Unmute") if muted else self.tr("Mute")
        self.mute_key.name_it(text, "mic" if muted else "mic-off")
        self.mute_key.setChecked(muted)

    def show_asked(self, at: Micros) -> None:
        """Show when the supervisor was asked, by the telephone's own clock."""
        since = at if self._began is None else Micros(at - self._began)
        words = asked_text(clock_text(since))
        self.supervisor_key.name_it(words, "check")
        self.supervisor_key.setAccessibleName(f"{self.tr('Supervisor')}: {words}")

    @property
    def asks(self) -> bool:
        """Whether a question waits for its answer."""
        return self.question is not None and not self.question.isHidden()

    @Slot()
    def ask_transfer(self) -> None:
        """Ask whether to put the caller through; the same key again does it."""
        if self.question is None:
            yes = self.tr("Put through"), "phone-forwarded", "F7"
            sentence = self.tr("Put them through? That ends the call for you.")
            self.question = TelephoneQuestion(sentence, yes, self.tr("Cancel"))
            self.question.setParent(self)
            self.question.set_in_bar(in_bar=self._form is Form.BAR)
            self.question.agreed.connect(self.take_back)
            self.question.agreed.connect(self.transfer_pressed)
            self.question.declined.connect(self.take_back)
        focused = any(key.hasFocus() for key in self.keys.talk)
        self.question.begin()
        self._settle_keys()
        if focused:
            self.question.no_key.setFocus()

    @Slot()
    def take_back(self) -> None:
        """Ask no longer: everything is as it was."""
        if self.question is None or not self.asks:
            return
        focused = self.question.has_focus
        self.question.hide()
        self._settle_keys()
        if focused:
            self.transfer_key.setFocus()

    def _settle_keys(self) -> None:
        for key in self.keys.talk:
            key.setVisible(not (self._form is Form.IDLE or self.asks))
        self._place_if_shown()

    def speaks(self, *, caller: float = 0.0, trainee: float = 0.0) -> None:
        """Let the grilles show how loud the two are, 0 to 1."""
        self.handset.speaks(caller=caller, trainee=trainee)

    def set_connected(self, *, connected: bool) -> None:
        """Offer the keys that make sense."""
        for key in self.keys.talk:
            key.setEnabled(connected)
        self.answer_key.setVisible(not connected)
        self.hang_up_key.setVisible(connected)

    @Slot()
    def show_time(self) -> None:
        """Bring the display's clock, or the count of rings, up to date."""
        now = self._now()
        if self._began is not None:
            self.clock.setText(clock_text(Micros(now - self._began)))
        elif self.arcs.is_ringing:
            ring = rings_by(self._cadence_ms, to_ms(now))
            self.display.show_count(ring_words(ring))
            if self.handset.is_lifted:
                self._let_tone_sound()

    def _let_tone_sound(self) -> None:
        """Let the grille show the ring-back tone; it is steady where nothing moves."""
        sounds = is_still() or self.arcs.sounding_share() is not None
        self.speaks(caller=_TONE_LEVEL if sounds else 0.0)

    def _stop_ringing(self) -> None:
        self.speaks()
        self.display.show_ringing(ringing=False)
        if self._around is not None:
            self._around.go_dark()

    def _say(self, status: str) -> None:
        self.status.setText(status)
        self._settle()

    # Its form -------------------------------------------------------------------

    @property
    def form(self) -> Form:
        """The form it has taken."""
        return self._form

    def take_form(self, form: Form) -> None:
        """Take another form; the keys and what they do stay the same."""
        self._form, in_bar, idle = form, form is Form.BAR, form is Form.IDLE
        for key in self.keys.every:
            key.set_shape(below=in_bar, capped=not idle)
        if self.question is not None:
            self.question.set_in_bar(in_bar=in_bar)
        text = self.tr("Call") if idle else self.tr("Answer")
        self.answer_key.name_it(text, "phone")
        self.display.set_in_bar(in_bar=in_bar)
        self.setSizePolicy(*_POLICIES[form])
        self._surround()
        self.updateGeometry()
        self._settle_keys()

    def size_of(self, form: Form) -> QSize:
        """Return the size it has in a form, with all its words."""
        return usual_size(form, self._needs(form))

    def sizeHint(self) -> QSize:
        """Return the size of its form."""
        return self.size_of(self._form)

    def minimumSizeHint(self) -> QSize:
        """Return the size below which its words would be cut."""
        return least_size(self._form, self._needs(self._form))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the parts out anew."""
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Measure its words anew when they look different, paint in other inks."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._body = None
            self._kept_needs.forget()
            self._settle()

    def event(self, event: QEvent) -> bool:
        """Take what lies around it along to another ground."""
        if event.type() == QEvent.Type.ParentChange:
            self._surround()
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the body, which is kept as a picture."""
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture())
        painter.end()

    def showEvent(self, event: QShowEvent) -> None:
        """Lay out what was changed while nobody saw it."""
        super().showEvent(event)
        self._place()

    def _settle(self) -> None:
        self.updateGeometry()
        self._place_if_shown()

    def _place_if_shown(self) -> None:
        if self.isVisible():
            self._place()

    def _place(self) -> None:
        parts = parts_of(self._form, self.size(), self._needs(self._form))
        self._grille = parts.grille
        self.handset.setGeometry(parts.cradle)
        self.display.setGeometry(parts.display)
        self.display.lay_out()
        last = parts.keys[-1]
        for key, place in zip(self.keys.talk, parts.keys[:-1], strict=False):
            key.setGeometry(place)
        self.answer_key.setGeometry(last)
        self.hang_up_key.setGeometry(last)
        if self.question is not None and self.asks:
            keys = parts.keys[0].united(parts.keys[-2])
            if self._form is Form.BAR:
                wide = self.question.bar_width(keys.height())
                keys.setLeft(min(keys.left(), keys.right() + 1 - wide))
                parts.display.setRight(min(parts.display.right(), keys.left()))
                self.display.setGeometry(parts.display)
            self.question.setGeometry(keys)
        self.update()

    def _surround(self) -> None:
        """Have arcs and cord around it as long as it is large."""
        wanted = self._form is Form.LARGE and self.parentWidget() is not None
        if not wanted and self._around is not None:
            self._around.deleteLater()
            self._around = None
        elif wanted and self._around is None:
            self._around = RingArcs(self, self._cadence_ms, self._now)
            if self.arcs.is_ringing and not self.handset.is_lifted:
                self._around.start()

    def _needs(self, form: Form) -> Needs:
        return self._kept_needs.of(form, self.keys.names)

    # Its body --------------------------------------------------------------------

    def _picture(self) -> QPixmap:
        """Return body and loudspeaker, painted once for each size and look."""
        ratio = self.devicePixelRatioF()
        looks = (self.size(), ratio, self._form, ink("shell").rgb(), self._grille)
        if self._body is None or self._body[0] != looks:
            self._body = looks, body(self.size(), ratio, self._grille)
        return self._body[1]
