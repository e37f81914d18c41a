"""No flag hides another, and none that must be seen is left out."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from phonecoach.call.flag_places import Room, Wanted, places

ROOM = Room(right=1_000, rows=2, flag=52, gap=4)


def wanted(*poles, must=True):
    return [Wanted(pole=pole, must=must) for pole in poles]


flags = st.lists(
    st.builds(Wanted, pole=st.floats(72, 940), must=st.booleans()), max_size=57
).map(lambda found: sorted(found, key=lambda one: one.pole))
rooms = st.builds(
    Room,
    right=st.just(1_000),
    rows=st.integers(1, 5),
    flag=st.sampled_from([28, 52, 61]),
    gap=st.just(4),
)


def test_a_lone_flag_stands_low_at_its_moment():
    (place,) = places(wanted(300), ROOM)

    assert (place.left, place.row) == (300, 0)


def test_in_a_crowd_the_earlier_flag_is_the_higher_one():
    first, second = places(wanted(300, 330), ROOM)

    assert (first.left, first.row) == (300, 1)
    assert (second.left, second.row) == (330, 0)


def test_a_flag_at_the_end_of_the_call_flies_to_the_left():
    (place,) = places(wanted(990), ROOM)

    assert place.left == 948


def test_many_at_one_moment_move_aside():
    found = places(wanted(*[500] * 8), ROOM)

    assert None not in found
    assert sorted({place.row for place in found}) == [0, 1]


def test_what_was_met_has_no_flag_where_there_is_a_crowd():
    crowd = wanted(300, 310, 320, 330)
    met = wanted(315, 600, must=False)

    *_, close, alone = places([*crowd, *met], ROOM)

    assert close is None
    assert (alone.left, alone.row) == (600, 0)


@given(asked=flags, room=rooms)
def test_flags_never_cover_each_other_or_leave_the_paper(asked, room):
    found = [place for place in places(asked, room) if place is not None]

    assert all(0 <= place.left <= room.right - room.flag for place in found)
    assert all(0 <= place.row < room.rows for place in found)
    for one, two in combinations(found, 2):
        if one.row == two.row:
            assert abs(one.left - two.left) >= room.flag + room.gap - 0.01


@given(asked=flags, room=rooms)
def test_what_needs_a_look_has_a_flag_as_long_as_there_is_paper(asked, room):
    found = places(asked, room)

    musts = [place for one, place in zip(asked, found, strict=True) if one.must]
    if len(musts) <= (room.right + room.gap) // (room.flag + room.gap):
        assert None not in musts


@given(asked=flags, room=rooms)
def test_what_was_met_stands_at_its_moment_or_not_at_all(asked, room):
    for one, place in zip(asked, places(asked, room), strict=True):
        if not one.must and place is not None:
            assert place.left == one.pole
