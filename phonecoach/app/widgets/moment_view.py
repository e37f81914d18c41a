"""One moment of a call: its line, small, and the words with what was heard in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLineF, QPoint, QSize, Qt, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFontMetrics,
    QGuiApplication,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from phonecoach.app.look import font, icon, ink
from phonecoach.app.widgets.build import button, label, picture, press_with
from phonecoach.app.widgets.line_strokes import (
    Course,
    Hand,
    band_of,
    paint_axis,
    paint_head,
    paint_hold,
    paint_voices,
)
from phonecoach.app.widgets.line_words import caller_text, trainee_text
from phonecoach.app.widgets.mark_icon import MARK_INKS
from phonecoach.app.widgets.replay import Replay
from phonecoach.app.widgets.selectable_label import SelectableLabel, x_of
from phonecoach.call.lane_window import lane_window
from phonecoach.phrases import JOINER
from phonecoach.units import Micros

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QPaintEvent

    from phonecoach.app.card_text import MomentText, Said
    from phonecoach.app.widgets.replay import Sounding
    from phonecoach.call.lanes import Lanes
    from phonecoach.scoring.card import Mark

_HAND = Hand(
    near=3,
    reach=20,
    step=4,
    width=2,
    axis=1.5,
    axis_ink="text_muted",
    band=14,
    corner=3,
)
_HEIGHT = 52
_HEAD = 22
_EDGE = 3
_UNDERLINE = 2


class MomentView(QWidget):
    """Shows a moment, and lets it pass again.

    Args:
        lanes: Of the whole call.
        moment: What to show of it.
        mark: Whose ink underlines what it rests on.
        now_ns: A monotonic clock in nanoseconds.
        sound: Lets the call be heard.
    """

    def __init__(
        self,
        lanes: Lanes,
        moment: MomentText,
        mark: Mark,
        now_ns: Callable[[], int],
        sound: Sounding | None = None,
    ) -> None:
        super().__init__()
        self.replay = Replay(now_ns, self, sound)
        self.line = MomentLine(lanes, moment)
        self.play_button = QPushButton()
        self.play_button.setProperty("kind", "round")
        self.play_button.setIconSize(QSize(20, 20))
        self.rows = [SaidRow(said, mark) for said in moment.said]
        self.copy_button = self._copy_button()
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(self.play_button)
        head.addWidget(self.line, 1)
        head.addWidget(self.copy_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(head)
        for row in self.rows:
            layout.addWidget(row)
            row.words.selected.connect(self._unmark)
            row.words.copy_asked.connect(self.copy)
        self.replay.set_stretch(moment.begin, moment.end)
        self.replay.moved.connect(self._show)
        self.replay.changed.connect(self._show_playing)
        self.play_button.clicked.connect(self.replay.toggle)
        self._show_playing(playing=False)

    @Slot()
    def copy(self) -> None:
        """Copy what is marked, or else all that was said, each voice on its line."""
        marked = "\n".join(row.words.marked for row in self.rows if row.words.marked)
        whole = "\n".join(row.told for row in self.rows)
        QGuiApplication.clipboard().setText(marked or whole)
        words = self.tr("Copied")
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
        QToolTip.showText(
            self.copy_button.mapToGlobal(QPoint(0, self.copy_button.height())),
            words,
            self.copy_button,
        )

    @Slot()
    def _unmark(self) -> None:
        for row in self.rows:
            row.words.unmark()

    def _copy_button(self) -> QPushButton:
        name = self.tr("Copy the words")
        made = button("", "bare")
        picture(made, "copy", "text_muted", size=16)
        made.setAccessibleName(name)
        made.setToolTip(name)
        press_with(made, "Ctrl+C")
        if not self.rows:
            made.hide()
        made.clicked.connect(self.copy)
        return made

    @Slot(object)
    def _show(self, at: Micros) -> None:
        self.line.set_head(at)
        for row in self.rows:
            row.set_speaking(speaking=row.said.begin <= at < row.said.end)

    @Slot(bool)
    def _show_playing(self, playing: bool) -> None:
        name = self.tr("Stop") if playing else self.tr("Play this moment")
        self.play_button.setAccessibleName(name)
        self.play_button.setToolTip(name)
        self.play_button.setIcon(icon("square" if playing else "play", "text"))
        if not playing:
            self.line.set_head(None)
            for row in self.rows:
                row.set_speaking(speaking=False)


class MomentLine(QWidget):
    """A stretch of the line of the call, with the playhead at the moment."""

    def __init__(self, lanes: Lanes, moment: MomentText) -> None:
        super().__init__()
        self._lanes = lane_window(lanes, moment.begin, moment.end)
        self._begin = moment.begin
        self._moment = moment.at
        self._head: Micros | None = None
        self.setAccessibleName(self.tr("The moment on the line of the call"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def head(self) -> Micros:
        """Where the playhead stands, on the clock of the call."""
        return self._moment if self._head is None else self._head

    def set_head(self, at: Micros | None) -> None:
        """Put the playhead at an instant; None puts it back on the moment."""
        self._head = at
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for both voices."""
        return QSize(10 * _HEIGHT, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint line, voices, holds and playhead."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        axis = _HEIGHT // 2
        course = Course(
            left=6, right=self.width() - 6, axis=axis, span=self._lanes.length
        )
        paint_axis(painter, course, _HAND, gaps=self._lanes.silences)
        paint_voices(painter, self._lanes, course, _HAND)
        for hold in self._lanes.holds:
            paint_hold(painter, band_of(hold, course, _HAND), _HAND)
        x = course.x(Micros(self.head - self._begin))
        paint_head(painter, QLineF(x, axis - _HEAD, x, axis + _HEAD), axis, "surface")
        painter.end()


class SaidRow(QFrame):
    """What one voice said: an edge in its colour, a name, the words.

    Attributes:
        said: What it shows.
    """

    def __init__(self, said: Said, mark: Mark) -> None:
        super().__init__()
        self.said = said
        self._speaking = False
        caller = said.voice == "caller"
        self._voice = said.name or (caller_text() if caller else trainee_text())
        name = label(self._voice)
        name.setProperty("voice", said.voice)
        name.setMinimumWidth(_names_width(self._voice))
        self.words = HeardLabel(said, MARK_INKS[mark])
        name.setMinimumHeight(self.words.line_height)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(_EDGE + 12, 2, 8, 4)
        layout.setSpacing(8)
        layout.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.words, 1)

    @property
    def told(self) -> str:
        """Who said what, on one line."""
        colon = QCoreApplication.translate("Lists", "{name}: {words}")
        return colon.format(name=self._voice, words=self.said.text)

    def set_speaking(self, *, speaking: bool) -> None:
        """Show whether it is being said at the playhead."""
        if speaking != self._speaking:
            self._speaking = speaking
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the edge, and the ground of what is being said."""
        painter = QPainter(self)
        if self._speaking:
            painter.fillRect(self.rect(), ink(f"{self.said.voice}_soft"))
        painter.fillRect(0, 0, _EDGE, self.height(), ink(self.said.voice))
        painter.end()


def _names_width(voice: str) -> int:
    metrics = QFontMetrics(font("label"))
    names = (voice, caller_text(), trainee_text())
    return max(metrics.horizontalAdvance(name) for name in names) + 2


class HeardLabel(SelectableLabel):
    """Words, underlined where a mark rests on them."""

    def __init__(self, said: Said, colour: str) -> None:
        super().__init__(said.text)
        self._marked = said.marked
        self._underline = colour

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words, then the lines below."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QPen(ink(self._underline), _UNDERLINE))
        painter.drawLines(list(self.underlines()))
        painter.end()

    def underlines(self) -> Iterator[QLineF]:
        """Yield the lines to be drawn below words, for each line of text its own."""
        layout, text = self._laid_out(self.width())
        places = _places(text)
        for begin, end in self._marked:
            first, last = places[begin], places[end]
            for row in range(layout.lineCount()):
                line = layout.lineAt(row)
                left = max(first, line.textStart())
                right = min(last, line.textStart() + line.textLength())
                if left < right:
                    y = line.position().y() + line.ascent() + 2 * _UNDERLINE
                    yield QLineF(x_of(line, left), y, x_of(line, right), y)


def _places(text: str) -> list[int]:
    """Return where each letter of the bare text stands, as Qt counts.

    Joiners are not letters, and letters beyond the first plane count twice. One more
    place at the end stands for the end of the text.
    """
    found, place = [], 0
    for letter in text:
        if letter != JOINER:
            found.append(place)
        place += len(letter.encode("utf-16-le")) // 2
    return [*found, place]
