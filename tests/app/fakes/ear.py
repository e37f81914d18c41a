"""An ear without a microphone: a test says what it hears."""

from PySide6.QtCore import QObject, Signal


class FakeEar(QObject):
    """Has all that `Ear` has; `test_ear.py` sees to that.

    Attributes:
        started: Path and device of each start.
        opened: Whether the microphone is open, after each change.
    """

    voice_began = Signal(object)
    voice_ended = Signal(object)
    level = Signal(float, bool)
    synced = Signal(object, object)
    hearing_changed = Signal(bool)
    troubled = Signal(str)
    advised = Signal(str)
    stopped = Signal(object)

    def __init__(self, parent=None):
        super().__init__(parent)
        self.started, self.opened = [], []
        self.is_hearing = self.is_running = False
        self.prepared = self.closed = False

    def prepare(self):
        self.prepared = True

    def start(self, path, device=""):
        self.started.append((path, device))
        self.is_running = True
        self.hear(True)

    def stop(self):
        if self.is_running:
            self.is_running = False
            self.hear(False)
            self.stopped.emit(self.started[-1][0])

    def set_open(self, opened):
        self.opened.append(opened)

    def close(self):
        self.stop()
        self.closed = True

    # What a test lets happen ----------------------------------------------------------

    def hear(self, hearing):
        """Let samples come, or come no longer."""
        if hearing is not self.is_hearing:
            self.is_hearing = hearing
            self.hearing_changed.emit(hearing)

    def speak(self, began_ns, ended_ns):
        """Let the trainee have spoken."""
        self.voice_began.emit(began_ns)
        self.voice_ended.emit(ended_ns)
