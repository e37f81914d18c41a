"""The arcs spread while the bell sounds, and the lamp tells who is there."""

import pytest
from PySide6.QtGui import QColor

from phonecoach.app.look import Scheme, tokens
from phonecoach.app.widgets.ring_arcs import RingArcs
from phonecoach.units import Micros
from tests.app.kit import at

BRITISH = (400, 200, 400, 2_000)


class Bell:
    def __init__(self, qtbot, cadence_ms=BRITISH):
        self.now = Micros(0)
        self.arcs = RingArcs(cadence_ms, lambda: self.now, Scheme.LIGHT)
        self.arcs.resize(self.arcs.sizeHint())
        qtbot.addWidget(self.arcs)

    def share(self, ms):
        self.now = at(ms)
        return self.arcs.sounding_share()

    def lamp(self):
        image = self.arcs.grab().toImage()
        return image.pixelColor(image.rect().center())

    def painted(self, ms):
        """Return how many pixels bear the lamp's colour at an instant."""
        self.now = at(ms)
        image = self.arcs.grab().toImage()
        return sum(
            image.pixelColor(x, y) == colour("lamp")
            for x in range(image.width())
            for y in range(image.height())
        )


def colour(name):
    return QColor(tokens().colour(name, Scheme.LIGHT))


@pytest.fixture
def bell(qtbot):
    return Bell(qtbot)


def test_nothing_sounds_before_it_rings(bell):
    assert bell.share(100) is None


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
def test_the_burst_follows_the_cadence(bell, ms, share):
    bell.arcs.start()

    assert bell.share(ms) == share


def test_arcs_are_painted_in_a_burst_and_none_between(bell):
    bell.arcs.start()

    assert bell.painted(100) > bell.painted(0) > 0
    assert bell.painted(500) == 0


def test_the_lamp_is_lit_while_it_sounds_and_while_connected(bell):
    assert bell.lamp() == colour("lamp_off")
    bell.arcs.start()
    assert bell.lamp() == colour("lamp")
    bell.now = at(500)
    assert bell.lamp() == colour("lamp_off")
    bell.arcs.answer()
    assert bell.lamp() == colour("lamp")
    bell.arcs.go_dark()
    assert bell.lamp() == colour("lamp_off")


def test_an_answered_telephone_rings_no_more(bell):
    bell.arcs.start()
    bell.arcs.answer()

    assert bell.share(0) is None
    assert not bell.arcs._frame.isActive()


def test_frames_are_drawn_only_while_it_rings(bell):
    assert not bell.arcs._frame.isActive()
    bell.arcs.start()
    assert bell.arcs._frame.isActive()
    bell.arcs.go_dark()
    assert not bell.arcs._frame.isActive()
