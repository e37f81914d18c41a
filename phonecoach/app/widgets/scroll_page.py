"""A page that scrolls up and down, dressed only once it lies in the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QScrollArea, QWidget


class ScrollPage(QScrollArea):
    """Shows what may be higher than its place.

    A widget that is dressed by the style sheet already is dressed again, with all its
    children, whenever something around it gets another parent. Measuring dresses it,
    and a scroll area measures what it is given. So this one takes its content in at the
    moment at which it is dressed itself; it lies in the window then.
    """

    def __init__(
        self,
        inside: QWidget | None = None,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Make a page.

        Args:
            inside: What scrolls.
            name: Its accessible name; with one, the keyboard reaches the page itself.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self.inside: QWidget | None = None
        self._dressed = False
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if name:
            self.setAccessibleName(name)
        else:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if inside is not None:
            self.lay(inside)

    def lay(self, inside: QWidget) -> None:
        """Let something scroll in place of what did."""
        inside.setObjectName(inside.objectName() or "scrolled")
        waiting, self.inside = self.inside, inside
        if self._dressed:
            # Qt would delete at once what may be in the middle of telling something.
            gone = self.takeWidget()
            self.setWidget(inside)
            if gone is not None:
                gone.deleteLater()
            return
        if waiting is not None:
            waiting.deleteLater()
        inside.setParent(self.viewport())

    def event(self, event: QEvent) -> bool:
        """Take the content in as soon as the page is dressed."""
        taken = super().event(event)
        if event.type() == QEvent.Type.Polish and not self._dressed:
            self._dressed = True
            if self.inside is not None:
                self.setWidget(self.inside)
        return taken
