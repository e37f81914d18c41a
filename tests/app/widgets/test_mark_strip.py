"""The marks of a section at a glance."""

import pytest

from phonecoach.app.look import Scheme
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

    assert strip.heightForWidth(25 * 19) == 22
    assert strip.heightForWidth(24 * 19 + 16) == 22
    assert strip.heightForWidth(24 * 19 + 15) == 44
    assert strip.heightForWidth(5) == 25 * 22


def test_a_section_without_marks_keeps_one_line(make_strip):
    assert make_strip(0).heightForWidth(280) == 22


def test_each_mark_is_painted_in_its_place(make_strip):
    strip = make_strip(3)
    strip.resize(2 * 19, 44)

    image = strip.grab().toImage()

    paper = image.pixelColor(37, 43)
    middles = [(8, 5), (27, 5), (8, 27), (27, 27)]
    painted = [image.pixelColor(*middle) != paper for middle in middles]
    assert painted == [True, True, True, False]
    assert strip.accessibleName() == "Opening"
