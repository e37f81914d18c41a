"""Response times over calls: how soon the telephone was answered, and the caller."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from phonecoach.app.look import text_size
from phonecoach.app.screens.history_text import Way
from phonecoach.app.screens.history_words import calls_text, told_text
from phonecoach.app.widgets.beginning import BeginsAt
from phonecoach.app.widgets.build import button, label, problem_line, tell
from phonecoach.app.widgets.dot_chart import DotChart, Dots, Limit
from phonecoach.app.widgets.figures_table import FiguresTable, table_button
from phonecoach.text import duration_text

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent

    from phonecoach.app.screens.history_text import (
        CallPoint,
        Limits,
        TimedCalls,
        Traces,
    )
    from phonecoach.scoring.response_times import ResponseTimes
    from phonecoach.units import Language, Micros

_PICK_UP, _GAP = 0, 1
"""The two charts, and the columns of the table in their order."""

_PROGRESS: Final = 120
_BESIDE: Final = 900
"""From this width on, at ordinary text, the sentence stands beside its tools."""

_EVERY_MS: Final = 100
"""So often what has been read is drawn."""


class TimesView(BeginsAt, QWidget):
    """Shows how soon each call was answered, and each of the caller's lines.

    The figures are read from whole records: while that goes on, it can be watched and
    stopped.

    Signals:
        card_asked: The card of a call is wanted.
            call: Its id.
    """

    card_asked = Signal(str)

    def __init__(
        self, timed: TimedCalls, limits: Limits, traces: Traces, language: Language
    ) -> None:
        super().__init__()
        self._timed = timed
        self._limits = limits
        self._traces = traces
        self._language = language
        self._number = {one.call: index for index, one in enumerate(timed.calls)}
        self._unread: set[str] = set()
        self._stopped = False
        self._drawing = QTimer(self)
        self._drawing.setSingleShot(True)
        self._drawing.timeout.connect(self._draw)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.reading = QWidget()
        self.progress = QProgressBar()
        self.read_so_far = label("", "note")
        self.stop_button = button(self.tr("Stop reading"))
        self.go_on_button = button(self.tr("Read the rest"))
        self.problem = problem_line()
        self.told = label("", "note", wrap=True)
        self.table_button = table_button(self.tr("As a table"))
        self.charts = (self._pick_up_chart(), self._gap_chart())
        self.table = FiguresTable(
            self.tr("Response times, the newest call first"),
            (
                self.tr("Date"),
                self.tr("Call"),
                self.tr("Picked up after"),
                self.tr("Usual reply gap"),
                self.tr("Replies"),
            ),
            (),
        )
        self._lay_out()
        self._connect()
        self._tell(-1)
        self._draw()
        self.begin_at(self.charts[_PICK_UP])

    # Its parts --------------------------------------------------------------------

    def _pick_up_chart(self) -> DotChart:
        bands = (
            (self._limits.in_time, self.tr("up to {time}: in time"), "met_soft"),
            (self._limits.very_late, self.tr("up to {time}: late"), "partly_soft"),
        )
        return DotChart(
            self._days(),
            [self._limit(*band) for band in bands],
            self.tr("later: very late"),
            self.tr("Time until the telephone was answered, the oldest call first"),
        )

    def _gap_chart(self) -> DotChart:
        bands = (
            (self._limits.green, self.tr("up to {time}: prompt"), "met_soft"),
            (self._limits.amber, self.tr("up to {time}: slow"), "partly_soft"),
        )
        judged = self._timed.way is Way.OWN_WORDS
        return DotChart(
            self._days(),
            [self._limit(*band) for band in bands] if judged else (),
            self.tr("longer: too slow") if judged else "",
            self.tr("Gap before each reply, the oldest call first"),
        )

    def _limit(self, until: Micros, words: str, fill: str) -> Limit:
        time = duration_text(until, self._language)
        return Limit(until=until, words=words.format(time=time), fill=fill)

    def _days(self) -> list[str]:
        return [one.day for one in self._timed.calls]

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.problem)
        paper = QFrame()
        paper.setObjectName("paper")
        inside = QVBoxLayout(paper)
        inside.setContentsMargins(20, 12, 20, 14)
        inside.setSpacing(8)
        self._head.setSpacing(12)
        self._head.addWidget(self.told, 1)
        self._head.addLayout(self._tools())
        inside.addLayout(self._head)
        notes = (self._pick_up_words(), self._gap_words())
        self._charts = QWidget()
        below = QVBoxLayout(self._charts)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(8)
        widest = max(chart.words_width() for chart in self.charts)
        for chart, (title, note) in zip(self.charts, notes, strict=True):
            chart.reserve(widest)
            if below.count():
                below.addSpacing(8)
            below.addWidget(label(title, "strong", wrap=True))
            below.addWidget(label(note, "note", wrap=True))
            below.addWidget(chart, 1)
        inside.addWidget(self._charts, 1)
        inside.addWidget(self.table, 1)
        self.table.hide()
        layout.addWidget(paper, 1)

    def _tools(self) -> QHBoxLayout:
        """Return what belongs to reading, and the way to the table."""
        row = QHBoxLayout(self.reading)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.read_so_far)
        row.addWidget(self.progress)
        row.addWidget(self.stop_button)
        row.addWidget(self.go_on_button)
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(_PROGRESS)
        self.progress.setAccessibleName(self.tr("Calls read"))
        both = QHBoxLayout()
        both.setSpacing(16)
        both.addStretch(1)
        both.addWidget(self.reading)
        both.addWidget(self.table_button)
        return both

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the sentence above its tools where there is no room beside them."""
        super().resizeEvent(event)
        beside = self.width() >= text_size(_BESIDE)
        direction = QBoxLayout.Direction
        self._head.setDirection(
            direction.LeftToRight if beside else direction.TopToBottom
        )

    def _pick_up_words(self) -> tuple[str, str]:
        return (
            self.tr("Picking up"),
            self.tr("One dot a call, counted from the first ring."),
        )

    def _gap_words(self) -> tuple[str, str]:
        if self._timed.way is Way.CHOSEN:
            note = self.tr(
                "One dot a reply, the bar is the usual gap. Reading the choices takes "
                "its time: nothing is expected here."
            )
        else:
            note = self.tr(
                "One dot a reply, from the customer’s last word to your first; the bar "
                "is the usual gap."
            )
        return self.tr("Replying"), note

    def _connect(self) -> None:
        for chart in self.charts:
            chart.pointed.connect(self._tell)
            chart.opened.connect(self._open)
        self.table.opened.connect(self._open_row)
        self.table_button.toggled.connect(self._turn)
        self.stop_button.clicked.connect(self.stop)
        self.go_on_button.clicked.connect(self.read)
        self._traces.traced.connect(self._take)
        self._traces.troubled.connect(self._miss)

    # Reading ----------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to read what is not known yet."""
        super().showEvent(event)
        if not self._stopped:
            self.read()

    def hideEvent(self, event: QHideEvent) -> None:
        """Read nothing that nobody looks at."""
        super().hideEvent(event)
        self._traces.stop()

    @Slot()
    def read(self) -> None:
        """Read every call that is not known yet, the newest first."""
        calls = [one.call for one in reversed(self._timed.calls)]
        self._unread = {one for one in calls if self._traces.known(one) is None}
        self._stopped = False
        self._traces.ask([one for one in calls if one in self._unread])
        self._draw()

    @Slot()
    def stop(self) -> None:
        """Leave the rest unread."""
        self._traces.stop()
        self._stopped = True
        self._draw()

    @Slot(str, object)
    def _take(self, call: str, _trace: object) -> None:
        if call in self._number:
            self._unread.discard(call)
            if not self._drawing.isActive():
                self._drawing.start(_EVERY_MS)

    @Slot(str, str)
    def _miss(self, call: str, sentence: str) -> None:
        self._unread = self._unread - {call} if call else set()
        tell(self.problem, sentence)
        self._draw()

    @Slot()
    def _draw(self) -> None:
        """Show what is known by now."""
        known = {
            index: trace.times
            for call, index in self._number.items()
            if (trace := self._traces.known(call)) is not None
        }
        self.charts[_PICK_UP].show_dots(
            {index: _pick_up(times) for index, times in known.items()}
        )
        self.charts[_GAP].show_dots(
            {index: _gaps(times) for index, times in known.items()}
        )
        self._draw_progress(len(known))
        if not self.table.isHidden():
            self._fill_table()

    def _draw_progress(self, known: int) -> None:
        count = len(self._number)
        self.reading.setVisible(bool(self._unread))
        self.stop_button.setVisible(not self._stopped)
        self.go_on_button.setVisible(self._stopped)
        self.progress.setMaximum(count)
        self.progress.setValue(known)
        words = self.tr("{read} of {calls} read.")
        self.read_so_far.setText(words.format(read=known, calls=calls_text(count)))

    # What is told -----------------------------------------------------------------

    @Slot(bool)
    def _turn(self, as_table: bool) -> None:
        if as_table:
            self._fill_table()
        self._charts.setVisible(not as_table)
        self.table.setVisible(as_table)
        (self.table if as_table else self.charts[_PICK_UP]).setFocus()

    def _fill_table(self) -> None:
        calls = self._timed.calls
        self.table.fill(
            [(one.date, one.title, *self._figures(one)) for one in reversed(calls)]
        )

    def _figures(self, call: CallPoint) -> tuple[str, str, str]:
        trace = self._traces.known(call.call)
        if trace is None:
            return ("", "", "")
        times = trace.times
        return (
            self._time(times.picked_up),
            self._time(times.usual_gap),
            str(len(times.gaps)),
        )

    def _time(self, time: Micros | None) -> str:
        return "–" if time is None else duration_text(time, self._language)

    @Slot(int)
    def _tell(self, index: int) -> None:
        """Say in words what stands at the call that is pointed at."""
        calls = self._timed.calls
        for chart in self.charts:
            chart.point_at(index)
        if index < 0:
            words = self.tr("{calls}, the oldest on the left. Lower is quicker.")
            self.told.setText(words.format(calls=calls_text(len(calls))))
            return
        picked_up, gap, replies = self._figures(calls[index])
        words = self.tr(
            "picked up after {time}, usual reply gap {gap}, replies: {count}"
        )
        said = words.format(time=picked_up, gap=gap, count=replies)
        if not replies:
            said = self.tr("not read yet")
        sentence = told_text(calls[index], said)
        self.told.setText(sentence)
        for chart in self.charts:
            chart.tell(sentence)

    @Slot(int)
    def _open(self, index: int) -> None:
        self.card_asked.emit(self._timed.calls[index].call)

    @Slot(int)
    def _open_row(self, row: int) -> None:
        self._open(len(self._timed.calls) - 1 - row)


def _pick_up(times: ResponseTimes) -> Dots:
    found = () if times.picked_up is None else (times.picked_up,)
    return Dots(times=found, usual=None)


def _gaps(times: ResponseTimes) -> Dots:
    return Dots(times=tuple(one.gap for one in times.gaps), usual=times.usual_gap)
