"""A call for the whole room: large words, its line, marks when they are asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from phonecoach.app.look import worn_scheme
from phonecoach.app.screens.screen import Bar, Screen
from phonecoach.app.widgets.build import button, label, picture, restyle
from phonecoach.app.widgets.call_panel import flags_of, said_by
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.flow_row import FlowRow
from phonecoach.app.widgets.large_words import LargeWords
from phonecoach.app.widgets.mark_icon import mark_icon
from phonecoach.app.widgets.mark_words import mark_name, side_by_side
from phonecoach.app.widgets.replay import Replay
from phonecoach.app.widgets.said_list import SaidList, speaker_of
from phonecoach.app.widgets.time_line import TimeLine
from phonecoach.scoring.card import Mark
from phonecoach.text import clock_text
from phonecoach.units import Micros

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QPushButton

    from phonecoach.app.card_text import MarkText, Said
    from phonecoach.app.screens.show_text import ShowText
    from phonecoach.app.widgets.replay import Sounding

_ICON: Final = 28
_PACES: Final = (1.0, 1.5, 2.0)
_MOST: Final = 3
"""So many marks of one moment are shown: more could not be read from the back row."""


class ShowScreen(Screen):
    """Lets a call pass before a room.

    Whose call it is and how it was marked stays hidden until somebody asks.

    Args:
        text: The call.
        now_ns: A monotonic clock in nanoseconds.
        sound: Lets it be heard.
        parent: Qt's owner.

    Attributes:
        replay: Moves through the call.
        words: What is said.
        lines: All that was said, where that was asked for.

    Signals:
        left: The room has seen enough.
    """

    left = Signal()

    def __init__(
        self,
        text: ShowText,
        now_ns: Callable[[], int],
        sound: Sounding | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text = text
        self._said: Said | None = None
        self._asked: set[Micros] = set()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("A call for the room"))
        self.replay = Replay(now_ns, self, sound)
        self.replay.set_stretch(Micros(0), text.lanes.length)
        self.speaker = label("", "display")
        self.words = LargeWords()
        self.lines = SaidList(text.said)
        self.time = label("0:00", "display")
        self.plain = TimeLine(text.lanes, ())
        self.flagged = TimeLine(text.lanes, tuple(flags_of(text.marks)))
        self._marks = QVBoxLayout()
        self._marks.setSpacing(10)
        self._make_buttons()
        self._lay_out()
        self.replay.moved.connect(self._show)
        self.replay.changed.connect(self._show_playing)
        for line in (self.plain, self.flagged):
            line.moment_chosen.connect(self.replay.place)
        self.lines.chosen.connect(self.replay.place)
        self._show_marks_asked()
        self._show(Micros(0))
        self._show_playing()
        self.lines_button.setChecked(text.listed and bool(text.said))
        self.lines.setVisible(self.lines_button.isChecked())
        if not text.said:
            self.lines_button.hide()
            self.words.setText(self.tr("Nothing was said."))

    def bar(self) -> Bar:
        """Say which call it is, and whose if that was asked for."""
        shown = (self._text.name,) if self.name_button.isChecked() else ()
        told = [one for one in (self._text.title, self._text.note) if one]
        return Bar(title=side_by_side(*shown, *told), captions=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Play, and go from voice to voice."""
        key = event.key()
        if key == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.play_button.click()
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self.step(-1 if key == Qt.Key.Key_Left else 1)
        else:
            super().keyPressEvent(event)

    def step(self, by: int) -> None:
        """Go to the voice after this one, or before it."""
        begins = [one.begin for one in self._text.said]
        if by > 0:
            later = (one for one in begins if one > self.replay.at)
            self.replay.place(next(later, self._text.lanes.length))
        else:
            earlier = [one for one in begins if one < self.replay.at]
            self.replay.place(earlier[-1] if earlier else Micros(0))

    def step_marked(self, by: int) -> None:
        """Go to the marked moment after this one, or before it; stay if none is."""
        moments = sorted(
            {
                mark.moment.at
                for mark in self._text.marks
                if mark.moment is not None and mark.mark is not Mark.NOT_APPLICABLE
            }
        )
        found = [
            one
            for one in moments
            if (one > self.replay.at if by > 0 else one < self.replay.at)
        ]
        if found:
            self.replay.place(found[0 if by > 0 else -1])

    # How it lies ------------------------------------------------------------------

    def _make_buttons(self) -> None:
        self.play_button = button(self.tr("Play"), "primary", cap=self.tr("Space"))
        self.play_button.setAccessibleDescription("Space")
        self.play_button.clicked.connect(self._play)
        self.ask_button = self._switch(self.tr("Stop before replies"), "A")
        self.back_button = button(self.tr("Previous item"), "small", key="PgUp")
        self.next_button = button(
            self.tr("Next item"), "small", key="PgDown", cap="PgDn"
        )
        self.back_button.clicked.connect(lambda: self.step_marked(-1))
        self.next_button.clicked.connect(lambda: self.step_marked(1))
        self.pace_button = button("", "small", key="S")
        self.pace_button.clicked.connect(self._go_faster)
        self._show_pace()
        self.lines_button = self._switch(self.tr("All lines"), "L")
        self.lines_button.toggled.connect(self.lines.setVisible)
        self.marks_button = self._switch(self.tr("Marks"), "M")
        self.name_button = self._switch(self.tr("Name"), "N")
        self.full_button = self._switch(self.tr("Full screen"), "F11")
        self.close_button = button(self.tr("Close"), "small", key="Esc")
        if not self._text.marks:
            for one in (self.back_button, self.next_button, self.marks_button):
                one.hide()
        self.marks_button.toggled.connect(self._show_marks_asked)
        self.name_button.toggled.connect(lambda _: self.bar_changed.emit())
        self.full_button.toggled.connect(self._fill)
        self.close_button.clicked.connect(self._leave)

    def _switch(self, words: str, key: str) -> QPushButton:
        made = button(words, "chip", key=key)
        made.setCheckable(True)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return made

    def _lay_out(self) -> None:
        stage = QFrame()
        stage.setObjectName("paper")
        inside = QVBoxLayout(stage)
        inside.setContentsMargins(40, 28, 40, 24)
        inside.setSpacing(16)
        head = QHBoxLayout()
        head.addWidget(self.speaker, 1)
        head.addWidget(self.time)
        inside.addLayout(head)
        inside.addWidget(self.words, 1)
        inside.addLayout(self._marks)
        deeds = FlowRow()
        for one in (
            *(self.play_button, self.back_button, self.next_button),
            *(self.pace_button, self.ask_button, self.lines_button),
            *(self.marks_button, self.name_button, self.full_button, self.close_button),
        ):
            one.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            deeds.addWidget(one)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 14, 24, 18)
        layout.setSpacing(12)
        shown = QHBoxLayout()
        shown.setSpacing(12)
        shown.addWidget(stage, 3)
        shown.addWidget(self.lines, 2)
        layout.addLayout(shown, 1)
        layout.addWidget(self.plain)
        layout.addWidget(self.flagged)
        layout.addLayout(deeds)

    # What happens -----------------------------------------------------------------

    @Slot()
    def _play(self) -> None:
        self.replay.toggle()

    @Slot()
    def _go_faster(self) -> None:
        """Take the next speed; after the fastest comes that of the call."""
        at = _PACES.index(self.replay.pace)
        self.replay.set_pace(_PACES[(at + 1) % len(_PACES)])
        self._show_pace()

    def _show_pace(self) -> None:
        words = self.tr("Speed {pace}×").format(pace=f"{self.replay.pace:g}")
        self.pace_button.setText(words)
        self.pace_button.setAccessibleName(words)

    @Slot()
    def _leave(self) -> None:
        self.replay.stop()
        self.full_button.setChecked(False)
        self.left.emit()

    @Slot(bool)
    def _fill(self, full: bool) -> None:
        window = self.window()
        state = window.windowState()
        fills = Qt.WindowState.WindowFullScreen
        window.setWindowState(state | fills if full else state & ~fills)

    @Slot(object)
    def _show(self, at: Micros) -> None:
        self.time.setText(clock_text(at))
        for line in (self.plain, self.flagged):
            line.set_head(at)
        self.lines.follow(at)
        said = next((one for one in self._text.said if one.begin <= at < one.end), None)
        if self._waits_before(said):
            return
        if said is not self._said:
            self._said = said
            self._show_moment()
        if said is not None:
            self._show_speaker(said)
            whole = not self.replay.playing
            words = said.text if whole else said_by(said, at, self._text.language)
            self.words.setText(words)

    def _waits_before(self, said: Said | None) -> bool:
        """Stop before a reply, once, so that the room can say what it would have."""
        if not (
            self.ask_button.isChecked()
            and self.replay.playing
            and said is not None
            and said.voice == "trainee"
            and said is not self._said
            and said.begin not in self._asked
        ):
            return False
        self._asked.add(said.begin)
        self.replay.stop()
        self._said = None
        self.speaker.setText("")
        self.words.setText(self.tr("What would you have said?"))
        return True

    def _show_speaker(self, said: Said) -> None:
        if self.speaker.property("speaks") != said.voice:
            self.speaker.setProperty("speaks", said.voice)
            restyle(self.speaker)
        self.speaker.setText(speaker_of(said))

    @Slot()
    def _show_playing(self) -> None:
        playing = self.replay.playing
        words = self.tr("Pause") if playing else self.tr("Play")
        self.play_button.setText(words)
        self.play_button.setAccessibleName(words)
        picture(self.play_button, "pause" if playing else "play", "on_accent")

    @Slot()
    def _show_marks_asked(self) -> None:
        shown = self.marks_button.isChecked()
        self.flagged.setVisible(shown)
        self.plain.setVisible(not shown)
        self._show_moment()

    def _show_moment(self) -> None:
        """Show what was earned or lacking in what is said now."""
        while (row := self._marks.takeAt(0)) is not None:
            if (widget := row.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if self._said is None or not self.marks_button.isChecked():
            return
        for mark in self._marks_here(self._said)[:_MOST]:
            self._marks.addWidget(_mark_row(mark))

    def _marks_here(self, said: Said) -> list[MarkText]:
        return [
            mark
            for mark in self._text.marks
            if mark.moment is not None
            and mark.mark is not Mark.NOT_APPLICABLE
            and said.begin <= mark.moment.at < said.end
        ]


def _mark_row(mark: MarkText) -> QWidget:
    row = QWidget()
    icon = label("")
    icon.setPixmap(mark_icon(mark.mark, worn_scheme(), _ICON).pixmap(_ICON))
    icon.setAccessibleName(mark_name(mark.mark))
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(14)
    line.addWidget(icon, 0, Qt.AlignmentFlag.AlignVCenter)
    line.addWidget(FlowLabel(f"{mark.no} {mark.rule}", "caption"), 1)
    return row
