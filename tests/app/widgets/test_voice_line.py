"""The line of a call in a row, and as it is written."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRect
from PySide6.QtGui import QPainter, QPixmap

from phonecoach.app.look import Scheme, dress, ink
from phonecoach.app.widgets.voice_line import SmallLine, Tape, paint_small_line
from phonecoach.call.lanes import Lanes
from tests.app.widgets.calls import at, inked, lanes, said, stretch


@pytest.fixture
def tape(qtbot, dressed):
    made = CountedTape()
    qtbot.addWidget(made)
    made.resize(900, made.sizeHint().height())
    made.show()
    qtbot.waitUntil(lambda: made.painted > 0)
    return made


class CountedTape(Tape):
    """Counts how often it is painted, and how often its past was."""

    painted = 0
    papers = 0

    def paintEvent(self, event):  # noqa: N802 (Qt's own name)
        self.painted += 1
        super().paintEvent(event)

    def _paint_paper(self, painter, course):
        self.papers += 1
        super()._paint_paper(painter, course)


def test_a_small_line_shows_both_voices_on_their_sides(qtbot, dressed):
    line = SmallLine(lanes(60), "The line of this call")
    qtbot.addWidget(line)
    line.resize(line.sizeHint())

    assert inked(line, ink("caller"), QRect(0, 0, 236, 20)) > 20
    assert inked(line, ink("caller"), QRect(0, 24, 236, 20)) == 0
    assert inked(line, ink("trainee"), QRect(0, 24, 236, 20)) > 20
    assert line.accessibleName() == "The line of this call"


def test_a_small_line_is_painted_into_its_place_alone(dressed):
    paper = QPixmap(200, 100)
    paper.fill(ink("raised"))
    painter = QPainter(paper)
    painter.setPen(ink("missed"))
    before = painter.pen()

    paint_small_line(painter, QRect(20, 30, 160, 44), lanes(60))

    assert painter.pen() == before
    painter.end()
    image = paper.toImage()
    rest = {image.pixel(x, y) for x in range(200) for y in (*range(30), 75, 99)}
    assert rest == {ink("raised").rgb()}


def test_a_hold_is_a_band_across_both_voices(qtbot, dressed):
    line = SmallLine(lanes(60, holds=(stretch(20, 40),)), "x")
    qtbot.addWidget(line)
    line.resize(line.sizeHint())

    assert inked(line, ink("hold_soft"), QRect(80, 14, 70, 6)) > 10
    assert inked(line, ink("hold_soft"), QRect(80, 24, 70, 6)) > 10


def test_the_tape_writes_what_is_said(tape):
    tape.show_lanes(lanes(60))

    assert inked(tape, ink("caller"), QRect(80, 0, 820, 38)) > 40
    assert inked(tape, ink("trainee"), QRect(80, 43, 820, 26)) > 40


def test_the_tape_is_painted_once_however_often_it_is_told(tape, qtbot):
    QCoreApplication.sendPostedEvents()
    tape.painted = 0

    for tenth in range(20):
        tape.show_lanes(lanes(60 + tenth / 10))
    QCoreApplication.processEvents()

    assert tape.painted == 1
    qtbot.waitUntil(lambda: tape.painted == 2)


def test_the_past_is_kept_and_only_added_to(tape):
    full = lanes(100)
    whole = replace(full, length=at(101))
    tape.show_lanes(whole)
    expected = tape.grab().toImage()
    first = replace(
        whole,
        length=at(60),
        caller=full.caller[:5],
        trainee=full.trainee[:5],
        composing=full.composing[:5],
    )
    tape.show_lanes(first)
    tape.grab()
    tape.papers = 0

    tape._lanes = whole
    grown = tape.grab().toImage()

    assert tape.papers == 0
    assert grown == expected


def test_the_past_is_painted_anew_where_it_has_changed(tape):
    tape.show_lanes(lanes(60))
    tape.grab()
    tape.papers = 0

    tape._lanes = replace(lanes(60), caller=(said(5, 9, seed=99),))
    tape.grab()

    assert tape.papers == 1


def test_the_tape_takes_twice_the_time_when_it_is_full(tape):
    assert tape._course().span == at(120)

    tape.show_lanes(lanes(119))

    assert tape._course().span == at(240)


def test_the_tape_takes_the_colours_of_another_look(tape, dressed):
    tape.show_lanes(lanes(60))
    light = tape.grab().toImage()
    try:
        dress(dressed, Scheme.DARK)
        dark = tape.grab().toImage()
        assert inked(tape, ink("caller"), QRect(80, 0, 820, 38)) > 40
    finally:
        dress(dressed, Scheme.LIGHT)

    assert light != dark
    assert tape.grab().toImage() == light


def test_a_low_tape_has_no_ticks(tape):
    high = tape.sizeHint().height()

    tape.set_low(True)

    assert tape.sizeHint().height() == 32
    assert high >= 88


def test_larger_text_gets_the_room_it_needs(tape, dressed):
    high = tape.sizeHint().height()
    try:
        dress(dressed, Scheme.LIGHT, percent=150)
        larger = tape.sizeHint().height()
    finally:
        dress(dressed, Scheme.LIGHT)

    assert larger > high


def test_where_nothing_shall_move_the_tape_is_written_once_a_second(tape, dressed):
    try:
        dress(dressed, Scheme.LIGHT, still=True)
        tape._pause.stop()
        tape.show_lanes(lanes(60))
    finally:
        dress(dressed, Scheme.LIGHT)

    assert tape._pause.interval() == 1_000


def test_an_empty_call_is_a_line_at_rest(tape):
    tape.show_lanes(Lanes(length=at(0), answered=None))

    assert inked(tape, ink("caller"), QRect(80, 0, 820, 88)) == 0
    assert tape.accessibleName()


def test_a_new_language_is_written(tape):
    tape.grab()
    tape.papers = 0

    QCoreApplication.sendEvent(tape, QEvent(QEvent.Type.LanguageChange))
    tape.grab()

    assert tape.papers == 1


def test_larger_text_leaves_the_voices_less_where_the_height_is_given(tape, dressed):
    ordinary = tape._course().axis
    try:
        dress(dressed, Scheme.LIGHT, percent=150)
        assert tape._course().axis < ordinary
        assert tape._ticks_at() + tape.sizeHint().height() - 70 <= tape.height()
    finally:
        dress(dressed, Scheme.LIGHT)


def test_a_hold_under_way_tells_its_length(tape):
    tape.show_lanes(lanes(60, caller=(), trainee=(), holds=(stretch(50, 60),)))
    left = round(tape._course().x(at(50)))
    above = QRect(left, 0, 90, 20)

    assert inked(tape, ink("hold"), above) > 20


def test_the_length_of_a_short_hold_stands_behind_the_playhead(tape):
    tape.show_lanes(lanes(60, caller=(), trainee=(), holds=(stretch(58, 60),)))
    head = round(tape._course().x(at(60)))

    assert inked(tape, ink("hold"), QRect(head + 3, 0, 90, 18)) > 20
    assert inked(tape, ink("hold"), QRect(head - 60, 0, 60, 18)) == 0
