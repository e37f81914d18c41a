"""The line of a call on paper: the caller above it, the trainee below, and flags."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from phonecoach.call.flag_places import Room, Wanted, places
from phonecoach.call.strokes import heights
from phonecoach.report.paper.flow import Drawing
from phonecoach.report.paper.marks import draw_mark, mark_ink
from phonecoach.report.paper.type import MEDIUM, SMALL, Style, ink, width_of
from phonecoach.scoring.card import Mark
from phonecoach.text import clock_text, duration_text
from phonecoach.units import Language, Micros

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportlab.pdfgen.canvas import Canvas

    from phonecoach.call.flag_places import Place
    from phonecoach.call.lanes import Lanes, Spoken, Stretch
    from phonecoach.report.call_facts import MarkFact
    from phonecoach.report.words import ReportWords

_SECOND: Final = 1_000_000
_LABEL: Final = Style(font=MEDIUM, size=7.6, line=10)
_TICK_STEPS: Final = (10, 30, 60, 120, 300, 600)
_TICK_GAP: Final = 46

_LEFT: Final = 44.0
_RIGHT: Final = 26.0
_NEAR, _REACH = 3.0, 24.0
_STEP, _STROKE = 3.0, 1.5
_BAND: Final = 16.0
_TYPING: Final = 36.0
_TICKS: Final = 48.0
_BELOW: Final = 62.0
_FLAGS_ABOVE: Final = 34.0
_FLAG_WIDE, _FLAG_HIGH, _FLAG_GAP = 34.0, 14.0, 3.0
_FLAG_NARROW: Final = 15.0
_ROWS: Final = 6
_LEAST_PILL: Final = 9.0


@dataclass(frozen=True, slots=True, kw_only=True)
class _Course:
    """Where the call clock runs, in points."""

    left: float
    right: float
    axis: float
    span: Micros

    def x(self, at: Micros) -> float:
        share = at / self.span if self.span else 0.0
        return self.left + min(1.0, max(0.0, share)) * (self.right - self.left)


@dataclass(frozen=True, slots=True, kw_only=True)
class LineWords:
    """What is written along the line."""

    language: Language
    caller: str
    trainee: str
    typing: str
    hold: str
    """With ``{time}`` in it."""


def line_words(words: ReportWords, *, outgoing: bool) -> LineWords:
    """Return what is written along the line of a call."""
    return LineWords(
        language=words.language,
        caller=words("customer" if outgoing else "caller"),
        trainee=words("trainee"),
        typing=words("typing"),
        hold=words.words["hold_for"],
    )


def time_line(
    lanes: Lanes, marks: Sequence[MarkFact], words: LineWords, width: float
) -> Drawing:
    """Return the line of a call with a flag for what was marked.

    What was met has a flag where there is room; everything else always has one.

    Args:
        lanes: What the call sounded like.
        marks: All of the card.
        words: What is written along it.
        width: In points.
    """
    drawn = _TimeLine(lanes, marks, words, width)
    return Drawing(drawn.height, drawn.draw)


class _TimeLine:
    """A line with everything in its place."""

    def __init__(
        self, lanes: Lanes, marks: Sequence[MarkFact], words: LineWords, width: float
    ) -> None:
        self._lanes = lanes
        self._words = words
        flagged = [
            one
            for one in marks
            if one.at is not None and one.mark is not Mark.NOT_APPLICABLE
        ]
        self._marks = sorted(flagged, key=lambda one: (one.at, one.no))
        self._course = _Course(
            left=_LEFT, right=width - _RIGHT, axis=_BELOW, span=lanes.length
        )
        self._flag = _FLAG_WIDE
        self._places = self._placed(width)
        rows = 1 + max((one.row for one in self._places if one is not None), default=0)
        self.height = _BELOW + _FLAGS_ABOVE + rows * (_FLAG_HIGH + _FLAG_GAP)

    def _placed(self, width: float) -> tuple[Place | None, ...]:
        wanted = [
            Wanted(
                pole=self._course.x(one.at or Micros(0)),
                must=one.fatal or one.mark is not Mark.MET,
            )
            for one in self._marks
        ]
        found: tuple[Place | None, ...] = ()
        for self._flag in (_FLAG_WIDE, _FLAG_NARROW):
            room = Room(right=width, rows=_ROWS, flag=self._flag, gap=_FLAG_GAP)
            found = places(wanted, room)
            pairs = zip(wanted, found, strict=True)
            if all(place is not None for one, place in pairs if one.must):
                break
        return found

    def draw(self, canvas: Canvas, _width: float, _height: float) -> None:
        """Draw everything; poles stand behind the strokes."""
        self._draw_poles(canvas)
        self._draw_names(canvas)
        self._draw_ring(canvas)
        self._draw_axis(canvas)
        for spoken, side, colour in (
            (self._lanes.trainee, -1, "trainee"),
            (self._lanes.caller, 1, "caller"),
        ):
            canvas.setStrokeColor(ink(colour))
            canvas.setLineWidth(_STROKE)
            canvas.setLineCap(1)
            canvas.lines([line for one in spoken for line in self._strokes(one, side)])
        for hold in self._lanes.holds:
            self._draw_hold(canvas, hold)
        self._draw_typing(canvas)
        self._draw_ticks(canvas)
        self._draw_flags(canvas)

    def _strokes(
        self, spoken: Spoken, side: int
    ) -> list[tuple[float, float, float, float]]:
        course = self._course
        first = math.ceil((course.x(spoken.begins) - course.left) / _STEP)
        last = math.floor((course.x(spoken.ends) - course.left) / _STEP)
        near = course.axis + side * _NEAR
        made = []
        for index, height in enumerate(heights(spoken, max(1, last - first + 1))):
            x = course.left + (first + index) * _STEP
            made.append((x, near, x, near + side * height * _REACH))
        return made

    def _draw_names(self, canvas: Canvas) -> None:
        typing = "" if self._lanes.by_voice else self._words.typing
        for text, style, colour, up in (
            (self._words.caller, _LABEL, "caller", 12),
            (self._words.trainee, _LABEL, "trainee", -18),
            (typing, SMALL, "text_faint", -_TYPING - 2.5),
        ):
            canvas.setFillColor(ink(colour))
            canvas.setFont(style.font, style.size)
            canvas.drawString(0, self._course.axis + up, text)

    def _draw_ring(self, canvas: Canvas) -> None:
        canvas.setStrokeColor(ink("text_faint"))
        canvas.setLineWidth(1)
        for radius in (5, 8):
            x, y = self._course.left + radius / 2 - 3, self._course.axis
            canvas.arc(x - radius, y - radius, x + radius, y + radius, -90, 180)

    def _draw_axis(self, canvas: Canvas) -> None:
        course, x = self._course, self._course.left
        canvas.setStrokeColor(ink("text_muted"))
        canvas.setLineWidth(1.1)
        canvas.setLineCap(0)
        for gap in self._lanes.silences:
            canvas.line(x, course.axis, course.x(gap.begins), course.axis)
            x = course.x(gap.ends)
        canvas.line(x, course.axis, course.right, course.axis)
        for gap in self._lanes.silences:
            self._draw_silence(canvas, gap)

    def _draw_silence(self, canvas: Canvas, gap: Stretch) -> None:
        axis = self._course.axis
        left, right = self._course.x(gap.begins), self._course.x(gap.ends)
        canvas.setStrokeColor(ink("silence"))
        canvas.setLineWidth(0.9)
        for x in (left, right):
            canvas.line(x, axis - 6, x, axis + 6)
        canvas.setDash([0.9, 2.6])
        canvas.line(left + 2, axis, max(left + 2, right - 1), axis)
        canvas.setDash()
        text = duration_text(
            Micros((gap.ends - gap.begins) // _SECOND * _SECOND), self._words.language
        )
        if width_of(text, SMALL) < right - left:
            canvas.setFont(SMALL.font, SMALL.size)
            canvas.setFillColor(ink("text_muted"))
            canvas.drawCentredString((left + right) / 2, axis - 15, text)

    def _draw_hold(self, canvas: Canvas, hold: Stretch) -> None:
        course = self._course
        left = course.x(hold.begins)
        wide = max(5.0, course.x(hold.ends) - left)
        bottom, high = course.axis - _BAND, 2 * _BAND
        canvas.saveState()
        canvas.setFillColor(ink("hold_soft"))
        canvas.setStrokeColor(ink("hold"))
        path = canvas.beginPath()
        path.roundRect(left, bottom, wide, high, 3)
        canvas.drawPath(path, stroke=0, fill=1)
        canvas.clipPath(path, stroke=0, fill=0)
        canvas.setLineWidth(0.7)
        for index in range(int((wide + high) // 5) + 1):
            foot = left - high + index * 5
            canvas.line(foot, bottom, foot + high, bottom + high)
        canvas.restoreState()
        canvas.setStrokeColor(ink("hold"))
        canvas.setLineWidth(0.8)
        canvas.roundRect(left, bottom, wide, high, 3)
        self._write_hold(canvas, hold, left + wide / 2, wide)

    def _write_hold(
        self, canvas: Canvas, hold: Stretch, middle: float, wide: float
    ) -> None:
        time = clock_text(Micros(hold.ends - hold.begins))
        for text in (self._words.hold.format(time=time), time):
            box = width_of(text, _LABEL) + 8
            if box <= wide - 4:
                canvas.setFillColor(ink("raised"))
                y = self._course.axis - 6
                canvas.roundRect(middle - box / 2, y, box, 12, 2, fill=1)
                canvas.setFillColor(ink("hold"))
                canvas.setFont(_LABEL.font, _LABEL.size)
                canvas.drawCentredString(middle, y + 3.3, text)
                return

    def _draw_typing(self, canvas: Canvas) -> None:
        canvas.setStrokeColor(ink("trainee"))
        canvas.setLineWidth(0.9)
        for one in self._lanes.composing:
            left = self._course.x(one.begins)
            wide = max(_LEAST_PILL, self._course.x(one.ends) - left)
            canvas.roundRect(left, self._course.axis - _TYPING - 2.5, wide, 5, 2.5)

    def _draw_ticks(self, canvas: Canvas) -> None:
        course = self._course
        seconds = course.span // _SECOND
        a_second = (course.right - course.left) / max(1, seconds)
        step = next(
            (one for one in _TICK_STEPS if one * a_second >= _TICK_GAP),
            _TICK_STEPS[-1],
        )
        top = course.axis - _TICKS
        canvas.setFont(SMALL.font, SMALL.size)
        for second in range(0, seconds + 1, step):
            at = Micros(second * _SECOND)
            canvas.setStrokeColor(ink("line_strong"))
            canvas.setLineWidth(0.6)
            canvas.line(course.x(at), top, course.x(at), top - 3)
            canvas.setFillColor(ink("text_muted"))
            canvas.drawCentredString(course.x(at), top - 11, clock_text(at))

    def _top_of(self, row: int) -> float:
        """Return the lower edge of a row of flags."""
        return self._course.axis + _FLAGS_ABOVE + row * (_FLAG_HIGH + _FLAG_GAP)

    def _draw_poles(self, canvas: Canvas) -> None:
        canvas.setLineWidth(1)
        for one, place in zip(self._marks, self._places, strict=True):
            if place is None:
                continue
            canvas.setStrokeColor(ink(mark_ink(one.mark, fatal=one.fatal)))
            foot = self._course.axis + _FLAGS_ABOVE - 2
            under = min(max(place.pole, place.left + 0.5), place.left + self._flag - 1)
            canvas.line(place.pole, self._course.axis + 1, place.pole, foot)
            canvas.line(place.pole, foot, under, foot)
            canvas.line(under, foot, under, self._top_of(place.row))

    def _draw_flags(self, canvas: Canvas) -> None:
        for one, place in zip(self._marks, self._places, strict=True):
            if place is None:
                continue
            bottom = self._top_of(place.row)
            canvas.setFillColor(ink("raised"))
            canvas.setStrokeColor(ink(mark_ink(one.mark, fatal=one.fatal)))
            canvas.setLineWidth(0.8)
            canvas.roundRect(place.left, bottom, self._flag, _FLAG_HIGH, 2.5, fill=1)
            draw_mark(
                canvas, one.mark, place.left + 3, bottom + 2.5, 9, fatal=one.fatal
            )
            if self._flag == _FLAG_WIDE:
                canvas.setFillColor(ink("text"))
                canvas.setFont(_LABEL.font, _LABEL.size)
                canvas.drawString(place.left + 15, bottom + 4.3, str(one.no))
