"""The handset: it lies in its cradle, or is off the hook with two voices in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, QTimer, QVariantAnimation, Slot
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from phonecoach.app.look import font, ink, is_still, motion_ms
from phonecoach.app.widgets.handset_paint import (
    AIR,
    Frame,
    Lifted,
    lifted_in,
    paint_cradle,
    paint_gap,
    paint_grille,
    paint_lying,
    paint_pause,
    picture,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_RISE: Final = 48
_STEP_MS: Final = 100
_STEADY: Final = 0.6
_BREATH, _SYLLABLE = 0.18, 0x9E3779B1
_SILENT: Final = (0.0, 0.0)
_INKS: Final = ("lamp", "lamp_trainee")


def murmur(at_ms: int, voice: int = 0) -> float:
    """Return how loud a voice is at an instant, 0 to 1, where nothing can be measured.

    It rises and falls as syllables do, and is the same whenever it is asked.

    Args:
        at_ms: An instant; it changes ten times a second.
        voice: Tells one voice from another.
    """
    mixed = ((at_ms // _STEP_MS + 1) * _SYLLABLE ^ (voice * 0x85EBCA6B)) & 0xFFFFFFFF
    mixed = ((mixed ^ (mixed >> 15)) * 0xC2B2AE35) & 0xFFFFFFFF
    return _BREATH + (1 - _BREATH) * ((mixed >> 16) & 0xFF) / 0xFF


class Handset(QWidget):
    """The cradle with the handset in it, or with what the two voices come out of.

    Args:
        caller: The name at the upper end.
        trainee: The name at the lower end.
        parent: Qt's owner.
    """

    def __init__(
        self, caller: str, trainee: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._names = (caller, trainee)
        self._levels = self._wanted = _SILENT
        self._held = False
        self._lifted = False
        self._kept: tuple[tuple[object, ...], tuple[QPixmap, ...]] | None = None
        self._lift = QVariantAnimation(self)
        self._lift.setStartValue(0.0)
        self._lift.setEndValue(1.0)
        self._lift.valueChanged.connect(lambda _: self.update())
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_STEP_MS)
        self._pause.timeout.connect(self._catch_up)
        self._say_state()

    @property
    def is_lifted(self) -> bool:
        """Whether it is off the hook."""
        return self._lifted

    @property
    def levels(self) -> tuple[float, float]:
        """How loud caller and trainee are shown to be, 0 to 1."""
        return self._levels

    def lift(self) -> None:
        """Take it off the hook; without motion it is just gone."""
        if self._lifted:
            return
        self._lifted = True
        length = motion_ms("lift_handset")
        if length and self.isVisible():
            self._lift.setDuration(length)
            self._lift.start()
        self._say_state()

    def put_down(self) -> None:
        """Lay it into its cradle."""
        self._lift.stop()
        self._lifted = self._held = False
        self._levels = self._wanted = _SILENT
        self._say_state()

    def show_held(self, *, held: bool) -> None:
        """Show that the caller hears music, or that the two hear each other."""
        self._held = held
        self._say_state()

    def speaks(self, *, caller: float = 0.0, trainee: float = 0.0) -> None:
        """Show how loud the two are, 0 to 1; at most ten steps a second are shown."""
        levels = (_shown(caller), _shown(trainee))
        if levels == self._wanted:
            return
        self._wanted = levels
        if not self._pause.isActive():
            self._catch_up()

    @Slot()
    def _catch_up(self) -> None:
        if self._levels != self._wanted:
            self._levels = self._wanted
            self._pause.start()
            self.update()

    def _say_state(self) -> None:
        if self._held:
            name = self.tr("The customer is on hold")
        elif self._lifted:
            name = self.tr("The handset is off the hook")
        else:
            name = self.tr("The handset lies on the telephone")
        self.setAccessibleName(name)
        self.update()

    # Painting -------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the cradle and what is in it; what does not move is kept."""
        lying, cradle, gap, quiet = self._pictures()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        gone = self._gone()
        painter.drawPixmap(0, 0, cradle)
        if gone > 0:
            painter.setOpacity(gone)
            painter.drawPixmap(0, 0, gap)
            if any(self._seen()):
                self._paint_voices(painter, self._levels)
            else:
                painter.drawPixmap(0, 0, quiet)
            if self._held:
                self._paint_pause(painter)
        if gone < 1:
            painter.setOpacity(1 - gone)
            painter.drawPixmap(self._leave(gone), lying)
        painter.end()

    def _gone(self) -> float:
        if self._lift.state() is QVariantAnimation.State.Running:
            share: float = self._lift.currentValue()
            return 1 - (1 - share) ** 3
        return 1.0 if self._lifted else 0.0

    def _leave(self, gone: float) -> QPoint:
        """Return how far the handset has gone, out at the caller's end."""
        away = round(-_RISE * gone)
        return QPoint(away, 0) if self._frame().lying else QPoint(0, away)

    def _frame(self) -> Frame:
        width, height = self.width(), self.height()
        return Frame(max(width, height), min(width, height), width > height)

    def _place(self) -> Lifted:
        return lifted_in(self._frame(), QFontMetrics(_name_font()).height())

    def _pictures(self) -> tuple[QPixmap, ...]:
        """Return the handset, the cradle, the gap it leaves, and silent voices."""
        size, ratio, frame = self.size(), self.devicePixelRatioF(), self._frame()
        place = self._place()
        look = (size, ratio, ink("shell").rgb(), place)
        if self._kept is None or self._kept[0] != look:
            box = QRectF(self.rect())
            self._kept = (
                look,
                (
                    picture(size, ratio, lambda it: paint_lying(it, frame)),
                    picture(size, ratio, lambda it: paint_cradle(it, box)),
                    picture(size, ratio, lambda it: paint_gap(it, frame, place)),
                    picture(size, ratio, lambda it: self._paint_voices(it, _SILENT)),
                ),
            )
        return self._kept[1]

    def _paint_voices(self, painter: QPainter, levels: tuple[float, float]) -> None:
        frame, place = self._frame(), self._place()
        for along, level, colour in zip(place.ears, levels, _INKS, strict=True):
            middle = frame.turned.map(QPointF(place.middle, along))
            paint_grille(painter, middle, place.grille, level, colour)
        self._paint_names(painter, levels)

    def _paint_pause(self, painter: QPainter) -> None:
        frame, place = self._frame(), self._place()
        middle = frame.turned.map(QPointF(place.middle, frame.length / 2))
        paint_pause(painter, middle, place.half)

    def _seen(self) -> tuple[float, float]:
        """Return the levels that are shown: on hold nobody hears anybody."""
        return _SILENT if self._held else self._levels

    def _paint_names(self, painter: QPainter, levels: tuple[float, float]) -> None:
        frame, place, look = self._frame(), self._place(), _name_font()
        high = QFontMetrics(look).height()
        painter.setFont(look)
        for index, name in enumerate(self._names):
            along = place.ears[index]
            lit = levels[index] > 0
            painter.setPen(ink(_INKS[index] if lit else "on_shell_muted"))
            if frame.lying:
                room = min(along, frame.length - along)
                box = QRectF(along - room, self.height() - high - 1, 2 * room, high)
            else:
                top = AIR if index == 0 else self.height() - AIR - high
                box = QRectF(0, top, self.width(), high)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name)


def _shown(level: float) -> float:
    """Return what is shown of a level: all the same while nothing shall move."""
    if level <= 0:
        return 0.0
    return _STEADY if is_still() else min(1.0, level)


def _name_font() -> QFont:
    made = font("note")
    made.setWeight(QFont.Weight.Medium)
    return made
