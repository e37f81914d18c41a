"""Whose turn it is: nobody is invited to speak while the caller draws breath."""

from types import SimpleNamespace

import pytest

from phonecoach.app.screens.call_floor import DOING, floor_of
from phonecoach.app.widgets.reply import Floor

NO_SCRIPT = None
"""What the case holds makes no difference before a goodbye."""


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
        "goodbye": False,
    }
    return SimpleNamespace(**{**usual, **how})


def parting(**how):
    """A call in which the trainee has said goodbye, and nobody has more to say."""
    stage = SimpleNamespace(end="over", lines=("bye",))
    usual = {"goodbye": True, "stage": "end", "begun_here": {"bye"}}
    here = state(**{**usual, "trainee_first": False, "owed": (), **how})
    return here, lambda first: SimpleNamespace(
        stage=lambda _: stage, patience=SimpleNamespace(rings_off_first=first)
    )


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
    assert floor_of(state(**how), NO_SCRIPT) is floor


def test_between_two_lines_of_a_story_the_floor_is_still_the_caller_s():
    assert floor_of(state(planned=("line",)), NO_SCRIPT) is Floor.CALLER
    assert floor_of(state(planned=("line",), taken=()), NO_SCRIPT) is Floor.CALLER


def test_an_answer_that_is_on_its_way_leaves_the_floor_to_the_trainee():
    said = (SimpleNamespace(began=6),)

    assert floor_of(state(planned=("line",), taken=said), NO_SCRIPT) is Floor.TRAINEE
    assert floor_of(state(planned=("line",), last_end=None), NO_SCRIPT) is Floor.TRAINEE


@pytest.mark.parametrize(
    ("they_first", "floor"), [(False, Floor.PARTED), (True, Floor.LEAVING_LAST)]
)
def test_after_the_goodbyes_it_is_nobody_s_turn(they_first, floor):
    here, script = parting()

    assert floor_of(here, script(they_first)) is floor


@pytest.mark.parametrize(
    ("how", "floor"),
    [
        ({"goodbye": False}, Floor.TRAINEE),
        ({"begun_here": set()}, Floor.TRAINEE),
        ({"owed": ("why",)}, Floor.TRAINEE),
        ({"planned": ("bye",), "last_end": None}, Floor.TRAINEE),
        ({"speaking": "line"}, Floor.CALLER),
    ],
)
def test_as_long_as_anybody_has_more_to_say_the_call_goes_on(how, floor):
    here, script = parting(**how)

    assert floor_of(here, script(True)) is floor


def test_every_floor_says_what_the_caller_does():
    assert set(DOING) == set(Floor)
