"""Tiles on which somebody finds their name; they move by the arrow keys."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFont, QPainter, QPen
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from phonecoach.app.look import font, icon, ink, text_size
from phonecoach.app.widgets.build import button
from phonecoach.app.widgets.flow_label import FlowLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPaintEvent, QResizeEvent

WIDTH: Final = 176
_HEIGHT: Final = 120
_DISC: Final = 40
_SIDE: Final = 16
_MORE: Final = 32
_ICON: Final = 20
_GIVEN: Final = 2
_WHOLE_KOREAN: Final = 3
_STEPS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


def initials(name: str) -> str:
    """Return what stands for a person: 하늘, PS, 佐.

    A Korean name is known by its given name, a Japanese one by the first letter of the
    family name, any other by the first letters of its first and last word.
    """
    words = name.split()
    if not words:
        return ""
    kind = unicodedata.name(words[0][0], "").split(" ", 1)[0]
    if kind == "HANGUL":
        given = words[-1] if len(words) > 1 else words[0]
        whole = len(words) == 1 and len(given) <= _WHOLE_KOREAN
        return (given[1:] if whole else given[-_GIVEN:]) or given
    if kind in ("CJK", "HIRAGANA", "KATAKANA"):
        return words[0][0]
    ends = words if len(words) == 1 else (words[0], words[-1])
    return "".join(word[0] for word in ends).upper()


class Tile(QPushButton):
    """A tile among others.

    Signals:
        stepped: An arrow key leads to another tile.
            right: How many tiles to the right; negative to the left.
            down: How many lines down; negative up.
    """

    stepped = Signal(int, int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setProperty("kind", "tile")
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.least_height = 0
        self.lines = QVBoxLayout(self)
        self.lines.setSpacing(2)

    def sizeHint(self) -> QSize:
        """Return the size of all tiles: what the one with most words needs."""
        width = text_size(WIDTH)
        return QSize(width, max(self.needed_height(), self.least_height))

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def needed_height(self) -> int:
        """Return the height that its own words need."""
        return max(text_size(_HEIGHT), self.lines.heightForWidth(text_size(WIDTH)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move on by an arrow key; Enter chooses as Space does."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.stepped.emit(*_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class PersonTile(Tile):
    """A person: initials, the name, and when they were last here.

    Signals:
        removal_asked: The person shall be removed.
    """

    removal_asked = Signal()

    def __init__(self, name: str, here: str, *, removable: bool = True) -> None:
        super().__init__(name)
        self._removable = removable
        self.setAccessibleDescription(here)
        self._initials = initials(name)
        self.lines.setContentsMargins(_SIDE, text_size(_DISC) + 22, _SIDE, 14)
        for text, step, token in ((name, "body", "text"), (here, "note", "text_muted")):
            words = FlowLabel(text, step, token)
            words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self.lines.addWidget(words)
            # In its place first: without one it would open a window.
            words.setVisible(bool(text))
            if step == "body":
                words.set_weight(QFont.Weight.Medium)
        self.lines.addStretch(1)
        self.more_button = button("", "more")
        self.more_button.setParent(self)
        self.more_button.setIcon(icon("ellipsis", "text_muted", size=_ICON))
        self.more_button.setAccessibleName(self.tr("More for {name}").format(name=name))
        self.more_button.setFixedSize(_MORE, _MORE)
        # The keyboard has Delete and the menu key for it.
        self.more_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.more_button.clicked.connect(self._open_menu)
        self.more_button.setVisible(removable)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the menu's button in its corner."""
        super().resizeEvent(event)
        self.more_button.move(self.width() - _MORE - 6, 6)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remove the person on Delete."""
        if event.key() == Qt.Key.Key_Delete and self._removable:
            self.removal_asked.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what else can be done."""
        if self._removable:
            self.menu_for_person().popup(event.globalPos())

    def menu_for_person(self) -> QMenu:
        """Return the menu of what else can be done."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        remove = QAction(self.tr("Remove this person"), menu)
        remove.setShortcut(Qt.Key.Key_Delete)
        remove.triggered.connect(self.removal_asked)
        menu.addAction(remove)
        return menu

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the tile, and the initials on their disc."""
        super().paintEvent(event)
        side = text_size(_DISC)
        disc = QRectF(_SIDE, 14, side, side)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink("trainee_soft"))
        painter.drawEllipse(disc)
        face = font("body")
        face.setWeight(QFont.Weight.Bold)
        painter.setFont(face)
        painter.setPen(ink("trainee"))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, self._initials)
        painter.end()

    def _open_menu(self) -> None:
        corner = QPoint(self.more_button.width() - _MORE, self.more_button.height())
        self.menu_for_person().popup(self.more_button.mapToGlobal(corner))


class AddTile(Tile):
    """The last tile: somebody is not here yet."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setProperty("kind", "add_tile")
        self.lines.setContentsMargins(_SIDE, text_size(_DISC) + 22, _SIDE, 14)
        said = FlowLabel(words)
        said.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.lines.addWidget(said)
        self.lines.addStretch(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the tile, and a person to come."""
        super().paintEvent(event)
        side = text_size(_DISC)
        disc = QRectF(_SIDE, 14, side, side)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(ink("line_strong"), 1, Qt.PenStyle.DashLine))
        painter.drawEllipse(disc.adjusted(0.5, 0.5, -0.5, -0.5))
        inset = (side - _ICON) // 2
        place = QRect(_SIDE + inset, 14 + inset, _ICON, _ICON)
        icon("user-plus", "accent", size=_ICON).paint(painter, place)
        painter.end()


def tile_widths(tiles: int) -> int:
    """Return how wide a line of so many tiles is."""
    return tiles * text_size(WIDTH) + (tiles - 1) * _SIDE


def level_heights(tiles: list[Tile]) -> None:
    """Make all tiles as high as the highest."""
    highest = max((one.needed_height() for one in tiles), default=0)
    for one in tiles:
        one.least_height = highest
        one.updateGeometry()


def neighbour(tiles: list[Tile], here: QWidget, right: int, down: int) -> Tile | None:
    """Return the tile that an arrow key leads to; None at the edge."""
    seen = [one for one in tiles if not one.isHidden()]
    at = seen.index(here) if here in seen else 0
    if right:
        there = at + right
        return seen[there] if 0 <= there < len(seen) else None
    ahead = [one for one in seen if (one.y() - here.y()) * down > 0]
    if not ahead:
        return None
    line = min((abs(one.y() - here.y()) for one in ahead), default=0)
    nearest = [one for one in ahead if abs(one.y() - here.y()) == line]
    return min(nearest, key=lambda one: abs(one.x() - here.x()))
