"""The handset: on the hook, off the hook, and the voices in it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QAbstractAnimation

from phonecoach.app.look import Scheme, dress, ink
from phonecoach.app.widgets.handset import Handset, murmur
from phonecoach.app.widgets.handset_paint import outline

SIZES = ((92, 592), (92, 286), (160, 70))
"""In a call, at rest, in a bar."""


@pytest.fixture
def still(dressed):
    dress(dressed, Scheme.LIGHT, still=True)
    yield
    dress(dressed, Scheme.LIGHT)


@pytest.fixture
def handset(qtbot, dressed):
    one = Handset("Caller", "You")
    one.resize(92, 592)
    qtbot.addWidget(one)
    with qtbot.waitExposed(one):
        one.show()
    return one


def lifted(handset):
    handset.lift()
    handset._lift.setCurrentTime(handset._lift.duration())
    handset._lift.stop()
    return handset


def inked(handset, token, box=None):
    """Return how many pixels bear a colour, in the whole handset or a part of it."""
    image = handset.grab().toImage()
    left, top, right, bottom = box or (0, 0, image.width(), image.height())
    wanted = ink(token).rgb()
    return sum(
        image.pixel(x, y) == wanted
        for x in range(left, right)
        for y in range(top, bottom)
    )


@pytest.mark.parametrize("size", SIZES)
def test_a_lying_handset_fills_the_cradle_and_a_lifted_one_leaves_it(handset, size):
    handset.resize(*size)
    lying = inked(handset, "handset")
    assert lying > size[0] * size[1] // 4

    lifted(handset)
    assert inked(handset, "handset") < 40  # where a dash fades into the cradle
    assert inked(handset, "shell") > 500

    handset.put_down()
    assert inked(handset, "handset") == lying


@given(st.floats(20, 60), st.floats(14, 50), st.floats(-20, 40), st.floats(6.2, 40))
def test_the_outline_keeps_within_its_box(middle, half, top, length):
    box = outline(middle, half, top, top + length * half).boundingRect()

    assert box.left() == pytest.approx(middle - half)
    assert box.right() == pytest.approx(middle + half)
    assert box.top() == pytest.approx(top)
    assert box.bottom() == pytest.approx(top + length * half)


def test_lifting_takes_its_time(handset):
    handset.lift()
    assert handset.is_lifted
    assert handset._lift.state() is QAbstractAnimation.State.Running
    assert handset._lift.duration() == 240

    handset._lift.setCurrentTime(60)
    assert 0 < handset._gone() < 1
    handset.put_down()
    assert handset._gone() == 0


def test_without_motion_it_is_just_off_the_hook(handset, still):
    handset.lift()

    assert handset._lift.state() is QAbstractAnimation.State.Stopped
    assert handset._gone() == 1


def test_whoever_speaks_lights_their_own_grille(handset):
    lifted(handset)
    assert inked(handset, "lamp") == inked(handset, "lamp_trainee") == 0

    handset.speaks(caller=0.8)
    assert inked(handset, "lamp", (0, 0, 92, 300)) > 100
    assert inked(handset, "lamp", (0, 300, 92, 592)) == 0

    handset._pause.stop()
    handset.speaks(trainee=0.8)
    assert inked(handset, "lamp_trainee", (0, 300, 92, 592)) > 100
    assert inked(handset, "lamp") == 0


def test_a_louder_voice_lights_more_holes(handset):
    lifted(handset)
    seen = []
    for level in (0.1, 0.5, 1.0):
        handset._pause.stop()
        handset.speaks(caller=level)
        seen.append(inked(handset, "lamp"))

    assert seen[0] < seen[1] < seen[2]


def test_at_most_ten_steps_a_second_are_shown(qtbot, handset):
    lifted(handset)
    handset.speaks(caller=0.2)
    handset.speaks(caller=0.9)
    handset.speaks(caller=0.4)
    assert handset.levels == (0.2, 0.0)
    assert handset._pause.interval() == 100

    with qtbot.waitSignal(handset._pause.timeout):
        pass
    assert handset.levels == (0.4, 0.0)


def test_a_level_that_stays_costs_nothing(handset):
    handset.speaks(caller=0.2)
    handset._pause.stop()

    handset.speaks(caller=0.2)

    assert not handset._pause.isActive()


def test_without_motion_a_voice_is_lit_steadily(handset, still):
    lifted(handset)
    handset.speaks(caller=0.2)
    steady = handset.levels
    handset._pause.stop()
    handset.speaks(caller=0.9)

    assert handset.levels == steady
    handset.speaks()
    assert handset.levels == (0.0, 0.0)


def test_a_hold_lies_between_the_two_voices(handset):
    lifted(handset)
    handset.speaks(caller=0.8)
    middle = (20, 270, 72, 322)
    assert inked(handset, "on_display", middle) == 0

    handset.show_held(held=True)
    assert inked(handset, "on_display", middle) > 60
    assert inked(handset, "lamp") == 0

    handset.show_held(held=False)
    assert inked(handset, "on_display", middle) == 0


def test_nothing_of_a_hold_is_kept_in_the_pictures(handset):
    lifted(handset).show_held(held=True)
    middle = (20, 270, 72, 322)
    assert inked(handset, "on_display", middle) > 60

    handset.show_held(held=False)

    assert handset.levels == (0.0, 0.0)
    assert inked(handset, "on_display", middle) == 0


def test_the_bars_of_a_hold_stand_upright_in_a_bar_too(handset):
    handset.resize(160, 70)
    lifted(handset).show_held(held=True)
    image = handset.grab().toImage()
    pale = ink("on_display")
    bars = {
        x
        for x in range(74, 87)
        if all(image.pixelColor(x, y) == pale for y in range(22, 31))
    }

    assert len(bars) == 2
    assert min(bars) < 80 < max(bars)


@given(st.integers(0, 10_000_000), st.integers(0, 50))
def test_a_murmur_is_a_level_that_changes_ten_times_a_second(ms, voice):
    assert 0 < murmur(ms, voice) <= 1
    assert murmur(ms, voice) == murmur(ms - ms % 100, voice)


def test_a_murmur_rises_and_falls():
    levels = [murmur(ms) for ms in range(0, 10_000, 100)]

    assert max(levels) > 0.9
    assert min(levels) < 0.3
    assert len(set(levels)) > 60
