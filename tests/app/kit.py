"""What the tests of the window share: a clock moved by hand, ears and a pen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from phonecoach.app.call_driver import CallDriver
from phonecoach.app.clock import CallClock
from phonecoach.app.front import Front
from phonecoach.app.hearing import Hearing
from phonecoach.app.window import Window
from phonecoach.call.annotations import Source
from phonecoach.call.engine import CallEngine
from phonecoach.errors import LanguageError
from phonecoach.units import Language, Micros
from tests.call.cases import does, make_script

OWN_WINDOWS = (Front, Window)
SPACE, ENTER = Qt.Key.Key_Space, Qt.Key.Key_Return

HEARING_MS = 5_000
"""By then a turn is heard, or a test has failed."""


class HandClock:
    """A monotonic clock that stands still until it is moved."""

    def __init__(self, ns=5_000_000_000):
        self.ns = ns

    def __call__(self):
        return self.ns

    def move(self, ms):
        self.ns += round(ms * 1_000_000)


class Ears:
    """A listener that hears in each text what a table says, or fails."""

    language = Language.EN
    version = "ears 1"

    def __init__(self, **heard):
        self.heard = heard
        self.turns = []
        self.fails = False
        self.warm = self.closed = 0

    def hear(self, turn):
        if self.fails:
            raise LanguageError("Nothing can be heard. Start phonecoach again.")
        self.turns.append(turn)
        return does(*self.heard.get(turn.text, ()))

    def warm_up(self):
        if self.fails:
            raise LanguageError("The ears do not load. Start phonecoach again.")
        self.warm += 1

    def close(self):
        self.closed += 1


class Pen:
    """A keeper that writes into two lists."""

    def __init__(self):
        self.events_kept = []
        self.words_kept = []
        self.sources = []

    def events(self, events):
        self.events_kept += events

    def words(self, turn, text, source=Source.TYPED):
        self.words_kept.append((turn, text))
        self.sources.append(source)


class Line:
    """A driver with all that it needs, and time in the test's hand."""

    def __init__(self, script=None, events=(), **heard):
        self.hand = HandClock()
        self.clock = CallClock(self.hand)
        self.ears = Ears(**heard)
        self.hearing = Hearing(self.ears)
        self.pen = Pen()
        self.engine = CallEngine(make_script() if script is None else script, events)
        self.driver = CallDriver(
            self.engine, clock=self.clock, hearing=self.hearing, keeper=self.pen
        )

    def close(self):
        self.driver.break_off("the test is over")
        self.hearing.close()

    def pass_time(self, ms):
        """Let time pass, looking at the call every second as its timers do."""
        while ms > 0:
            self.hand.move(min(ms, 1_000))
            self.driver.step()
            ms -= 1_000

    def let_finish(self):
        """Let the caller say all that they are about to say."""
        while self.driver.state.speaking or self.driver.state.planned:
            self.pass_time(100)

    def say(self, text):
        """Send a turn and wait until it is heard."""
        waiting = QEventLoop()
        QTimer.singleShot(HEARING_MS, waiting, lambda: waiting.exit(1))
        self.hearing.heard.connect(waiting.quit)
        self.driver.say(text, self.hand())
        assert waiting.exec() == 0, "nothing was heard"

    def kinds(self):
        return [type(event).__name__ for event in self.pen.events_kept]

    def of(self, kind):
        return [event for event in self.pen.events_kept if isinstance(event, kind)]


def at(ms):
    return Micros(ms * 1_000)


def beside(qtbot, widget):
    """Show a widget in an active window with a field beside it; return the field."""
    window, field = QWidget(), QLineEdit()
    layout = QHBoxLayout(window)
    layout.addWidget(widget)
    layout.addWidget(field)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    widget.setFocus()
    # A widget without a living parent in Python goes with its window.
    field.window_kept = widget.window_kept = window
    return field


class StrayWindows(QObject):
    """Notes whatever becomes a window of its own, if only for a moment.

    A widget that is shown before it lies anywhere does, and takes the keyboard along.
    """

    def __init__(self, parent=None):
        super().__init__(parent)
        self.seen = []

    def eventFilter(self, watched, event):  # noqa: N802 (Qt's name)
        """Note it; menus and hints are windows of another kind."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            plain = watched.windowType() == Qt.WindowType.Window
            if plain and watched.isWindow() and not isinstance(watched, OWN_WINDOWS):
                self.seen.append(f"{type(watched).__name__} {watched.objectName()}")
        return False
