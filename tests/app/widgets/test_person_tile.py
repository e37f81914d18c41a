"""What stands for a person on a tile."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phonecoach.app.widgets.person_tile import PersonTile, initials


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("김하늘", "하늘"),
        ("남궁민수", "민수"),
        ("이솔", "솔"),
        ("김 하늘", "하늘"),
        ("솔", "솔"),
        ("佐藤 花", "佐"),
        ("勅使河原小百合", "勅"),
        ("さくら", "さ"),
        ("アリス", "ア"),
        ("Priya Shah", "PS"),
        ("mina", "M"),
        ("Ana Maria de Souza", "AS"),
        ("O'Neill", "O"),
        ("", ""),
    ],
)
def test_each_name_is_shortened_as_its_language_does(name, short):
    assert initials(name) == short


@given(st.text(max_size=40))
def test_any_name_has_something_short(name):
    found = initials(name)

    assert bool(found) == bool(name.split())
    assert len(found) <= 4


def test_the_initials_are_painted_and_the_name_is_whole(qtbot, dressed):
    tile = PersonTile("Alexandra Featherstonehaugh", "Last here today")
    qtbot.addWidget(tile)
    tile.resize(tile.sizeHint())
    tile.show()

    assert tile.accessibleName() == "Alexandra Featherstonehaugh"
    assert tile.more_button.accessibleName() == "More for Alexandra Featherstonehaugh"
    assert tile.rect().contains(tile.more_button.geometry())
