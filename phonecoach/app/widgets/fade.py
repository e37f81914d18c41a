"""Letting what a widget paints appear, where somebody wants things to move."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QVariantAnimation

from phonecoach.app.look import motion_ms

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Fade(QVariantAnimation):
    """From nothing to all there is, over a motion of the tokens.

    Args:
        widget: What paints itself by `share`.
        motion: The name of the motion.
    """

    def __init__(self, widget: QWidget, motion: str) -> None:
        super().__init__(widget)
        self._motion = motion
        self.setStartValue(0.0)
        self.setEndValue(1.0)
        self.valueChanged.connect(lambda _: widget.update())

    @property
    def share(self) -> float:
        """How much is there, 0 to 1; all of it while nothing moves."""
        if self.state() is not QVariantAnimation.State.Running:
            return 1.0
        value: float = self.currentValue()
        return value

    def appear(self) -> None:
        """Begin; nothing moves where that is not wished."""
        length = motion_ms(self._motion)
        if length:
            self.setDuration(length)
            self.start()
