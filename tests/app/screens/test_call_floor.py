"""Whose turn it is: nobody is invited to speak while the caller draws breath."""

from types import SimpleNamespace

import pytest

from phonecoach.app.screens.call_floor import DOING, floor_of
from phonecoach.app.widgets.reply import Floor


def state(**how):
    usual = {
        "ended": False,
        "answered": True,
        "held": False,
        "muted": False,
        "speaking": None,
        "planned": (),
        "last_end": 5,
        "taken": (SimpleNamespace(began=1),),
    }
    return SimpleNamespace(**{**usual, **how})


@pytest.mark.parametrize(
    ("how", "floor"),
    [
        ({}, Floor.TRAINEE),
        ({"ended": True, "speaking": "line"}, Floor.NOBODY),
        ({"answered": False}, Floor.NOBODY),
        ({"held": True, "planned": ("line",)}, Floor.HELD),
        ({"muted": True, "speaking": "line"}, Floor.MUTED),
        ({"speaking": "line"}, Floor.CALLER),
    ],
)
def test_the_floor_is_whose_the_call_says(how, floor):
    assert floor_of(state(**how)) is floor


def test_between_two_lines_of_a_story_the_floor_is_still_the_caller_s():
    assert floor_of(state(planned=("line",))) is Floor.CALLER
    assert floor_of(state(planned=("line",), taken=())) is Floor.CALLER


def test_an_answer_that_is_on_its_way_leaves_the_floor_to_the_trainee():
    said = (SimpleNamespace(began=6),)

    assert floor_of(state(planned=("line",), taken=said)) is Floor.TRAINEE
    assert floor_of(state(planned=("line",), last_end=None)) is Floor.TRAINEE


def test_every_floor_says_what_the_caller_does():
    assert set(DOING) == set(Floor)
