"""The call on its line, with flags for the marks; it can pass once more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from phonecoach.app.widgets.build import button, label, picture, restyle
from phonecoach.app.widgets.line_words import caller_text, trainee_text
from phonecoach.app.widgets.mark_words import listed, mark_name
from phonecoach.app.widgets.replay import Replay
from phonecoach.app.widgets.time_line import Flag, TimeLine
from phonecoach.app.widgets.voice_figures import VoiceFigures
from phonecoach.phrases import pieces
from phonecoach.scoring.card import Mark
from phonecoach.text import clock_text
from phonecoach.units import Micros

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from phonecoach.app.card_text import CardText, MarkText, Said
    from phonecoach.app.widgets.replay import Sounding

_SIDE = 20


class CallPanel(QFrame):
    """Shows a call from the first ring to the end.

    Args:
        card: Whose call it is.
        now_ns: A monotonic clock in nanoseconds.
        sound: Lets the call be heard.

    Attributes:
        line: The time line.
        replay: Moves the playhead.

    Signals:
        play_pressed: The call, or what is open of it, shall pass again, or stop.
        ears_asked: Its turns shall be marked by ear.
        show_asked: It shall be shown in large words.
    """

    play_pressed = Signal()
    ears_asked = Signal()
    show_asked = Signal()

    def __init__(
        self,
        card: CardText,
        now_ns: Callable[[], int],
        sound: Sounding | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._card = card
        self.line = TimeLine(card.lanes, tuple(flags_of(card.marks)))
        self.replay = Replay(now_ns, self, sound)
        self.replay.set_stretch(Micros(0), card.lanes.length)
        self.play_button = button(self.tr("Replay"), cap=self.tr("Space"))
        self.play_button.setAccessibleDescription("Space")
        self.ear_button = button(self.tr("Mark by ear"), key="Ctrl+E")
        picture(self.ear_button, "ear", size=16)
        if not card.by_ear:
            self.ear_button.hide()
        self.ear_button.clicked.connect(self.ears_asked)
        self.show_button = button(self.tr("In large words"), key="Ctrl+L")
        picture(self.show_button, "captions", size=16)
        self.show_button.clicked.connect(self.show_asked)
        self.speaker = label("")
        self.words = label("", wrap=True)
        self.voice = VoiceFigures(card.voice)
        self.silent = label(card.silent, "note", wrap=True)
        self.head = self._head()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_SIDE, 8, _SIDE, 6)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(self.line, 1)
        self.play_button.clicked.connect(self.play_pressed)
        self.line.moment_chosen.connect(self.play_from)
        self.replay.moved.connect(self._show)
        self.replay.changed.connect(self._show_playing)
        self._show_playing(playing=False)

    def choose(self, mark: MarkText | None) -> None:
        """Mark the flag of a mark, and let the replay begin at its moment."""
        self.replay.stop()
        self.line.choose(None if mark is None else mark.no)
        if mark is not None and mark.moment is not None:
            self.replay.place(mark.moment.begin)
        self.line.set_head(None)

    @Slot(object)
    def play_from(self, at: Micros) -> None:
        """Let the call pass from a moment on."""
        self.replay.place(at)
        if not self.replay.playing:
            self.replay.toggle()

    def caption(self) -> str:
        """Return the words shown of what is said at the playhead."""
        return self.words.text()

    def _head(self) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 4)
        row.setSpacing(12)
        row.addWidget(label(self.tr("The call"), "strong"))
        row.addSpacing(8)
        row.addWidget(self.speaker)
        row.addWidget(self.words, 1)
        row.addWidget(self.silent, 1)
        row.addWidget(self.voice)
        row.addWidget(self.ear_button)
        row.addWidget(self.show_button)
        row.addWidget(self.play_button)
        return head

    @Slot(object)
    def _show(self, at: Micros) -> None:
        if not self.replay.playing:
            return
        self.line.set_head(at)
        said = next((one for one in self._card.said if one.begin <= at < one.end), None)
        self._show_said(said, at)

    def _show_said(self, said: Said | None, at: Micros) -> None:
        if said is None:
            self.speaker.setText("")
            self.words.setText("")
            return
        if self.speaker.property("voice") != said.voice:
            self.speaker.setProperty("voice", said.voice)
            restyle(self.speaker)
        caller = said.voice == "caller"
        named = caller_text() if caller else trainee_text()
        self.speaker.setText(said.name or named)
        self.words.setText(said_by(said, at, self._card.language))

    @Slot(bool)
    def _show_playing(self, playing: bool) -> None:
        words = self.tr("Stop") if playing else self.tr("Replay")
        self.play_button.setText(words)
        self.play_button.setAccessibleName(words)
        picture(self.play_button, "square" if playing else "play", size=16)
        self.words.setVisible(playing or not self._card.silent)
        self.silent.setVisible(not playing and bool(self._card.silent))
        self.voice.setVisible(not playing and bool(self._card.voice))
        if not playing:
            self._show_said(None, Micros(0))


def flags_of(marks: tuple[MarkText, ...]) -> Iterator[Flag]:
    """Yield a flag for each mark that has a moment."""
    for mark in marks:
        if mark.moment is None or mark.mark is Mark.NOT_APPLICABLE:
            continue
        time = clock_text(mark.moment.at)
        yield Flag(
            no=mark.no,
            mark=mark.mark,
            at=mark.moment.at,
            fatal=mark.fatal,
            words=f"{listed((str(mark.no), mark_name(mark.mark), time))}. {mark.rule}",
        )


def said_by(said: Said, at: Micros, language: str) -> str:
    """Return what has been said by an instant, whole words or phrases."""
    share = (at - said.begin) / max(1, said.end - said.begin)
    letters, shown = len(said.text) * share, ""
    for piece in pieces(said.text, language):
        if len(shown) > letters:
            break
        shown += piece
    return shown
