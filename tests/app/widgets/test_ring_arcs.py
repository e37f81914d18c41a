"""Lamp and arcs follow the bell; nothing moves for who wants it still."""

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtWidgets import QWidget

from phonecoach.app.look import Scheme, dress, ink
from phonecoach.app.widgets.ring_arcs import (
    Lamp,
    RingArcs,
    Ringing,
    rings_by,
    sounding,
)
from phonecoach.units import Micros
from tests.app.kit import at

BRITISH = (400, 200, 400, 2_000)


@pytest.fixture
def still(dressed):
    dress(dressed, Scheme.LIGHT, still=True)
    yield
    dress(dressed, Scheme.LIGHT)


class Time:
    def __init__(self):
        self.at = Micros(0)

    def __call__(self):
        return self.at

    def move_to(self, ms):
        self.at = at(ms)


@pytest.fixture
def time():
    return Time()


@pytest.mark.parametrize(
    ("ms", "share"),
    [
        (0, 0.0),
        (200, 0.5),
        (399, 0.9975),
        (400, None),
        (599, None),
        (600, 0.0),
        (900, 0.75),
        (1_000, None),
        (2_999, None),
        (3_000, 0.0),
        (3_200, 0.5),
        (30_000, 0.0),
    ],
)
def test_the_burst_follows_the_cadence(ms, share):
    assert sounding(BRITISH, ms) == share


@pytest.mark.parametrize(
    ("ms", "ring"), [(-5, 1), (0, 1), (2_999, 1), (3_000, 2), (9_100, 4)]
)
def test_a_ring_is_counted_from_its_first_burst_to_the_next_ring(ms, ring):
    assert rings_by(BRITISH, ms) == ring


def test_nothing_sounds_before_it_rings_and_after_it_was_answered(qtbot, time):
    one = Ringing(BRITISH, time)
    qtbot.addWidget(one)
    assert one.sounding_share() is None
    one.start()
    assert one.sounding_share() == 0.0
    assert one._frame.isActive()
    one.answer()
    assert one.sounding_share() is None
    assert not one._frame.isActive()
    one.start()
    one.go_dark()
    assert not one.is_ringing
    assert not one._frame.isActive()


# The lamp ---------------------------------------------------------------------


@pytest.fixture
def lamp(qtbot, dressed, time):
    one = Lamp(BRITISH, time)
    one.resize(one.sizeHint())
    qtbot.addWidget(one)
    return one


def middle(lamp):
    image = lamp.grab().toImage()
    return image.pixelColor(image.rect().center())


def test_the_lamp_is_lit_while_it_sounds_and_while_connected(lamp, time):
    assert middle(lamp) == ink("lamp_off")
    lamp.start()
    assert middle(lamp) == ink("lamp")
    time.move_to(500)
    assert middle(lamp) == ink("lamp_off")
    lamp.answer()
    assert middle(lamp) == ink("lamp")
    lamp.go_dark()
    assert middle(lamp) == ink("lamp_off")


def test_the_lamp_pales_on_hold(lamp):
    lamp.answer()
    lamp.show_held(held=True)
    assert middle(lamp) == ink("on_display")
    lamp.show_held(held=False)
    assert middle(lamp) == ink("lamp")


def test_a_still_lamp_is_lit_as_long_as_it_rings(lamp, time, still):
    lamp.start()
    time.move_to(500)

    assert middle(lamp) == ink("lamp")
    assert not lamp._frame.isActive()


# The arcs ---------------------------------------------------------------------


class Around:
    """A telephone on its ground, with arcs around it."""

    def __init__(self, qtbot, time):
        self.time = time
        self.ground = QWidget()
        self.ground.resize(700, 700)
        self.phone = QWidget(self.ground)
        self.phone.setGeometry(160, 40, 376, 520)
        self.arcs = RingArcs(self.phone, BRITISH, time)
        qtbot.addWidget(self.ground)
        with qtbot.waitExposed(self.ground):
            self.ground.show()

    def painted(self, ms, left, right):
        """Return how many pixels between two edges of the ground an arc has inked."""
        self.time.move_to(ms)
        image = self.ground.grab().toImage()
        plain = image.pixelColor(0, 0)
        return sum(
            image.pixelColor(x, y) != plain
            for x in range(left, right)
            for y in range(200, 400)
        )


@pytest.fixture
def around(qtbot, dressed, time):
    return Around(qtbot, time)


def test_arcs_are_painted_on_both_sides_in_a_burst_and_none_between(around):
    assert around.painted(0, 0, 160) == 0
    around.arcs.start()

    few, many = around.painted(0, 0, 160), around.painted(120, 0, 160)
    assert many > few > 0
    assert around.painted(120, 536, 700) == pytest.approx(many, rel=0.02)
    assert around.painted(500, 0, 160) == 0


def test_still_arcs_stand_there_all_the_time(around, still):
    around.arcs.start()

    assert around.arcs.spread == 3
    assert around.painted(500, 0, 160) == around.painted(120, 0, 160) > 0
    assert not around.arcs._frame.isActive()


def test_the_cord_hangs_out_of_the_window(around):
    image = around.ground.grab().toImage()
    coil = {image.pixelColor(x, 690).rgb() for x in range(200, 240)}
    beside = {image.pixelColor(x, 690).rgb() for x in range(300, 340)}

    assert len(coil) > 1
    assert len(beside) == 1


def test_the_arcs_stay_with_the_telephone(around):
    around.phone.move(200, 100)
    assert around.arcs.pos() == QPoint(200 - 104, 100)

    around.ground.resize(700, 900)
    assert around.arcs.geometry().bottom() == 899

    around.phone.hide()
    assert not around.arcs.isVisible()
    around.phone.show()
    assert around.arcs.isVisible()


def test_the_arcs_go_with_the_telephone_to_another_ground(qtbot, around):
    other = QWidget()
    qtbot.addWidget(other)

    around.phone.setParent(other)

    assert around.arcs.parentWidget() is other
    assert around.arcs.eventFilter(other, QEvent(QEvent.Type.Move)) is False


def test_arcs_that_the_window_cuts_off_are_left_out(around):
    around.phone.move(60, 40)
    around.arcs.start()

    assert around.painted(350, 0, 1) == 0
    assert around.painted(350, 0, 60) > 0


def test_only_the_arcs_are_painted_again_while_it_rings(around):
    left, right = around.arcs._sides()
    inner = around.phone.geometry().translated(-around.arcs.pos())

    assert not inner.intersects(left)
    assert not inner.intersects(right)
