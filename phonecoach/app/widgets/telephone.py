"""The telephone: a handset in its cradle, a display and keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QEvent,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QPainter, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from phonecoach.app.look import ink, text_size
from phonecoach.app.widgets.handset import Handset
from phonecoach.app.widgets.ring_arcs import Lamp, RingArcs, rings_by
from phonecoach.app.widgets.ring_words import ring_words
from phonecoach.app.widgets.telephone_display import Display
from phonecoach.app.widgets.telephone_form import (
    Form,
    Needs,
    least_size,
    parts_of,
    usual_size,
)
from phonecoach.app.widgets.telephone_key import TelephoneKey
from phonecoach.text import clock_text
from phonecoach.units import Micros, to_ms

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

_CLOCK_MS: Final = 200
_RADIUS: Final = 12
_WHOLE: Final = 100
_SLITS, _SLIT, _SLIT_STEP = 3, 3, 10
_POLICY: Final = QSizePolicy.Policy
_POLICIES: Final = {
    Form.LARGE: (_POLICY.Fixed, _POLICY.Fixed),
    Form.CALL: (_POLICY.Fixed, _POLICY.Expanding),
    Form.IDLE: (_POLICY.Fixed, _POLICY.Fixed),
    Form.BAR: (_POLICY.Expanding, _POLICY.Fixed),
}


class Telephone(QWidget):
    """A desk telephone; it only tells which key was pressed.

    Signals:
        answered: The handset was lifted.
        hung_up: The handset was put down.
        hold_pressed: Hold, or return from hold.
        mute_pressed: Mute, or unmute.
        transfer_pressed: Put the caller through.
        supervisor_pressed: Ask the supervisor.

    Attributes:
        display: What it says.
        arcs: The lamp.
        handset: The handset.

    Args:
        cadence_ms: On, off, on, off ... of one ring.
        now: The call clock.
        parent: Qt's owner.
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
    ) -> None:
        super().__init__(parent)
        self._cadence_ms = tuple(cadence_ms)
        self._now = now
        self._began: Micros | None = None
        self._form = Form.CALL
        self._around: RingArcs | None = None
        self._body: tuple[tuple[object, ...], QPixmap] | None = None
        self._grille = QRect()
        self._measured: tuple[str, int] | None = None
        self._kept_needs: dict[Form, Needs] = {}
        self._make_keys()
        self.arcs = Lamp(cadence_ms, now)
        self.display = Display(self.arcs, self)
        self.status, self.caller = self.display.status, self.display.caller
        self.clock = self.display.clock
        self.clock.setAccessibleName(self.tr("Time on the line"))
        self.handset = Handset(self.tr("Caller"), self.tr("You"), self)
        self._tick = QTimer(self)
        self._tick.setInterval(_CLOCK_MS)
        self._tick.timeout.connect(self.show_time)
        self.set_connected(connected=False)
        self.take_form(Form.CALL)

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
        self.caller.setText(caller)
        self.display.show_ringing(ringing=True)
        self.arcs.start()
        if self._around is not None:
            self._around.start()
        self._tick.start()
        self._say(status)
        self.show_time()
        for key in self._keys():
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
        self._tick.stop()
        self._stop_ringing()
        self.arcs.go_dark()
        self.handset.put_down()
        for key in self._keys():
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

    def speaks(self, *, caller: float = 0.0, trainee: float = 0.0) -> None:
        """Let the grilles show how loud the two are, 0 to 1."""
        self.handset.speaks(caller=caller, trainee=trainee)

    def set_connected(self, *, connected: bool) -> None:
        """Offer the keys that make sense."""
        for key in self._talk_keys():
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

    def _stop_ringing(self) -> None:
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
        self._form = form
        in_bar, idle = form is Form.BAR, form is Form.IDLE
        for key in self._keys():
            key.set_shape(below=in_bar, capped=not idle)
        for key in self._talk_keys():
            key.setVisible(not idle)
        text = self.tr("Call") if idle else self.tr("Answer")
        self.answer_key.name_it(text, "phone")
        self.display.set_in_bar(in_bar=in_bar)
        self.setSizePolicy(*_POLICIES[form])
        self._surround()
        self._settle()

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
            self._measured = None
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

    def _settle(self) -> None:
        self.updateGeometry()
        self._place()

    def _place(self) -> None:
        parts = parts_of(self._form, self.size(), self._needs(self._form))
        self._grille = parts.grille
        self.handset.setGeometry(parts.cradle)
        self.display.setGeometry(parts.display)
        self.display.lay_out()
        last = parts.keys[-1]
        for key, place in zip(self._talk_keys(), parts.keys[:-1], strict=False):
            key.setGeometry(place)
        self.answer_key.setGeometry(last)
        self.hang_up_key.setGeometry(last)
        self.update()

    def _surround(self) -> None:
        """Have arcs and cord around it as long as it is large."""
        wanted = self._form is Form.LARGE and self.parentWidget() is not None
        if not wanted and self._around is not None:
            self._around.deleteLater()
            self._around = None
        elif wanted and self._around is None:
            self._around = RingArcs(self, self._cadence_ms, self._now)
            if self.arcs.is_ringing:
                self._around.start()

    def _needs(self, form: Form) -> Needs:
        """Return what its words need; measured once until the words change."""
        look = (self.status.text(), text_size(_WHOLE))
        if look != self._measured:
            self._measured, self._kept_needs = look, {}
        if form not in self._kept_needs:
            self._kept_needs[form] = self._measure(form)
        return self._kept_needs[form]

    def _measure(self, form: Form) -> Needs:
        # A key may come to bear any of its names.
        names = self._names(form)
        beside = [key.need_of(it, below=False) for key, its in names for it in its]
        below = [_widest(key, its) for key, its in names]
        # The last place is that of two keys, of which one is there.
        *rest, answer, hang_up = below if len(below) > 1 else below * 2
        rings = form in {Form.LARGE, Form.BAR}
        display = self.display.need(in_bar=False, rings=rings)
        return Needs(
            column=max(display.width(), *(it.width() for it in beside)),
            display=display.height(),
            key=max(it.height() for it in beside),
            bar_display=self.display.need(in_bar=True, rings=rings),
            bar_keys=(*rest, answer.expandedTo(hang_up)),
        )

    def _names(self, form: Form) -> list[tuple[TelephoneKey, tuple[str, ...]]]:
        if form is Form.IDLE:
            return [(self.answer_key, (self.tr("Call"),))]
        return [
            (self.hold_key, (self.tr("Hold"), self.tr("Return"))),
            (self.mute_key, (self.tr("Mute"), self.tr("Unmute"))),
            (self.transfer_key, (self.tr("Transfer"),)),
            (self.supervisor_key, (self.tr("Supervisor"),)),
            (self.answer_key, (self.tr("Answer"),)),
            (self.hang_up_key, (self.tr("Hang up"),)),
        ]

    # Its keys and its body ------------------------------------------------------

    def _make_keys(self) -> None:
        space = self.tr("Space")
        self.answer_key = self._key(
            self.tr("Answer"), "phone", "Space", kind="answer", cap=space
        )
        self.hold_key = self._key(self.tr("Hold"), "pause", "F5")
        self.mute_key = self._key(self.tr("Mute"), "mic-off", "F6")
        self.transfer_key = self._key(self.tr("Transfer"), "phone-forwarded", "F7")
        self.supervisor_key = self._key(self.tr("Supervisor"), "life-buoy", "F8")
        self.hang_up_key = self._key(
            self.tr("Hang up"), "phone-off", "F9", kind="hang_up"
        )
        self.hold_key.setCheckable(True)
        self.mute_key.setCheckable(True)
        self.answer_key.clicked.connect(self.answered)
        self.hang_up_key.clicked.connect(self.hung_up)
        self.hold_key.clicked.connect(self.hold_pressed)
        self.mute_key.clicked.connect(self.mute_pressed)
        self.transfer_key.clicked.connect(self.transfer_pressed)
        self.supervisor_key.clicked.connect(self.supervisor_pressed)

    def _key(
        self, text: str, picture: str, key: str, *, kind: str = "", cap: str = ""
    ) -> TelephoneKey:
        made = TelephoneKey(text, picture, kind=kind, key=key, cap=cap or key)
        made.setParent(self)
        return made

    def _talk_keys(self) -> tuple[TelephoneKey, ...]:
        return self.hold_key, self.mute_key, self.transfer_key, self.supervisor_key

    def _keys(self) -> tuple[TelephoneKey, ...]:
        return *self._talk_keys(), self.answer_key, self.hang_up_key

    def _picture(self) -> QPixmap:
        """Return body and loudspeaker, painted once for each size and look."""
        ratio = self.devicePixelRatioF()
        looks = (self.size(), ratio, self._form, ink("shell").rgb(), self._grille)
        if self._body is None or self._body[0] != looks:
            self._body = looks, self._painted(ratio)
        return self._body[1]

    def _painted(self, ratio: float) -> QPixmap:
        made = QPixmap(self.size() * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(ink("shell"))
        painter.setPen(QPen(ink("shell_edge"), 2))
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(frame, _RADIUS, _RADIUS)
        pen = QPen(ink("key_line"), _SLIT)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        grille = QRectF(self._grille)
        if not grille.isEmpty():
            for slit in range(_SLITS):
                y = grille.top() + _SLIT / 2 + slit * _SLIT_STEP
                painter.drawLine(QPointF(grille.left(), y), QPointF(grille.right(), y))
        painter.end()
        return made


def _widest(key: TelephoneKey, names: Sequence[str]) -> QSize:
    sizes = [key.need_of(name, below=True) for name in names]
    return max(sizes, key=QSize.width)
