"""The marks of a section at a glance."""

import pytest
from PySide6.QtCore import QAbstractAnimation

from phonecoach.app.look import Scheme, dress
from phonecoach.app.widgets.mark_icon import mark_icon
from phonecoach.app.widgets.mark_strip import MarkStrip
from phonecoach.scoring.card import Mark


@pytest.fixture
def make_strip(qtbot, dressed):
    def make(count):
        strip = MarkStrip([mark_icon(Mark.MET, Scheme.LIGHT, 16)] * count, "Opening")
        qtbot.addWidget(strip)
        return strip

    return make


def test_the_strip_is_as_high_as_its_lines(make_strip):
    strip = make_strip(25)

    assert strip.heightForWidth(25 * 18) == 20
    assert strip.heightForWidth(24 * 18 + 16) == 20
    assert strip.heightForWidth(24 * 18 + 15) == 40
    assert strip.heightForWidth(5) == 25 * 20


def test_a_section_without_marks_keeps_one_line(make_strip):
    assert make_strip(0).heightForWidth(280) == 20


def test_each_mark_is_painted_in_its_place(make_strip):
    strip = make_strip(3)
    strip.resize(2 * 18, 40)

    image = strip.grab().toImage()

    paper = image.pixelColor(35, 39)
    middles = [(8, 5), (26, 5), (8, 25), (26, 25)]
    painted = [image.pixelColor(*middle) != paper for middle in middles]
    assert painted == [True, True, True, False]
    assert strip.accessibleName() == "Opening"


def test_marks_appear_over_a_sixth_of_a_second(make_strip, qtbot):
    strip = make_strip(3)

    strip.appear()
    assert strip._fade.duration() == 160
    assert strip._fade.share < 1
    qtbot.waitUntil(lambda: strip._fade.state() is QAbstractAnimation.State.Stopped)

    assert strip._fade.share == 1


def test_nothing_moves_for_who_does_not_want_it(make_strip, dressed):
    strip = make_strip(3)
    dress(dressed, Scheme.LIGHT, still=True)

    strip.appear()

    assert strip._fade.share == 1
    assert strip._fade.state() is strip._fade.State.Stopped
    dress(dressed, Scheme.LIGHT)


def test_no_mark_is_left_over_on_a_line_of_its_own(make_strip):
    strip = make_strip(25)
    strip.resize(24 * 18, 40)

    image = strip.grab().toImage()
    paper = image.pixelColor(24 * 18 - 1, 39)
    columns = {
        x // 18
        for x in range(image.width())
        for y in range(20, 40)
        if image.pixelColor(x, y) != paper
    }

    assert columns == set(range(12))
