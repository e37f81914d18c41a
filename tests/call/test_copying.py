import dataclasses

import pytest

from phonecoach.call import standing
from phonecoach.call.copying import replace
from phonecoach.call.standing import CallState, Held, Phase, Taken
from phonecoach.units import Micros

HELD = Held(since=Micros(3), announced=True, length_told=False)


def test_a_copy_has_the_new_values_and_keeps_the_others():
    state = CallState(phase=Phase.TALKING, hold=HELD, stages=4)

    copy = replace(state, stages=5, muted=True)

    assert copy == dataclasses.replace(state, stages=5, muted=True)
    assert (state.stages, state.muted) == (4, False)
    assert copy.hold is HELD
    assert hash(copy) == hash(dataclasses.replace(state, stages=5, muted=True))


def test_a_field_that_does_not_exist_is_refused():
    with pytest.raises(TypeError, match="CallState has no field stagse"):
        replace(CallState(), stagse=5)


def test_a_copy_stays_frozen():
    with pytest.raises(dataclasses.FrozenInstanceError):
        replace(HELD, announced=False).announced = True


@pytest.mark.parametrize("cls", [CallState, Held, Taken])
def test_what_is_copied_so_keeps_its_fields_and_nothing_else_in_one_place(cls):
    assert cls.__module__ == standing.__name__
    assert not any("__slots__" in vars(one) for one in cls.__mro__)
    assert not hasattr(cls, "__post_init__")
