"""Signing out whoever has left without doing so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable

NOTICE_S: Final = 30
"""So long before the end it is told."""

_SECOND_MS: Final = 1_000
_MINUTE_S: Final = 60
_ALIVE: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.InputMethod,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


class Idling(QObject):
    """Waits for a key, a click or a move; never during a call.

    Attributes:
        left_s: Seconds until the end, once it was told of; None before.

    Signals:
        noticed: It is told how long is left.
            sentence: Empty when somebody is there again.
        gone: Nobody was there for so long.
    """

    noticed = Signal(str)
    gone = Signal()

    def __init__(
        self, in_call: Callable[[], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.left_s: int | None = None
        self._in_call = in_call
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.timeout.connect(self.warn)
        self._seconds = QTimer(self)
        self._seconds.setInterval(_SECOND_MS)
        self._seconds.timeout.connect(self.count_down)

    @property
    def is_waiting(self) -> bool:
        """Whether it matters if somebody is there."""
        return self._quiet.isActive() or self.left_s is not None

    def begin(self, minutes: int) -> None:
        """Wait so long for somebody from now on; 0 waits for nobody."""
        self.stop()
        if minutes:
            self._quiet.setInterval((minutes * _MINUTE_S - NOTICE_S) * _SECOND_MS)
            self._quiet.start()
            _application().installEventFilter(self)

    def stop(self) -> None:
        """Wait for nobody any more."""
        _application().removeEventFilter(self)
        self._quiet.stop()
        self._seconds.stop()
        self.left_s = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that somebody is there."""
        if event.type() in _ALIVE:
            self.stay()
        return super().eventFilter(watched, event)

    @Slot()
    def stay(self) -> None:
        """Begin to wait anew: somebody is there."""
        self._quiet.start()
        if self.left_s is not None:
            self._seconds.stop()
            self.left_s = None
            self.noticed.emit("")

    @Slot()
    def warn(self) -> None:
        """Tell that the end comes; in a call, wait once more."""
        if self._in_call():
            self._quiet.start()
            return
        self.left_s = NOTICE_S
        self._seconds.start()
        self._tell()

    @Slot()
    def count_down(self) -> None:
        """Let a second go by."""
        if self.left_s is None:
            return
        if self._in_call():
            self.stay()
            return
        self.left_s -= 1
        if self.left_s > 0:
            self._tell()
        else:
            self.stop()
            self.gone.emit()

    def _tell(self) -> None:
        words = self.tr(
            "Nobody seems to be here. You are signed out in {n} s; any key or a move "
            "of the mouse keeps you here."
        )
        self.noticed.emit(words.format(n=self.left_s))


def _application() -> QCoreApplication:
    application = QCoreApplication.instance()
    assert application is not None
    return application
