import pytest

from phonecoach.checklist import Use, checklist, mode_table
from phonecoach.units import Mode

ITEMS = tuple(range(44, 101))


def kinds(mode, no):
    return " ".join(mode_table().kinds(mode, checklist().item(no)))


def used(mode, use):
    return {no for no in ITEMS if mode_table().use(mode, no) is use}


def test_spoken_calls_use_every_item_with_all_its_evidence():
    assert used(Mode.SPOKEN, Use.APPLIES) == set(ITEMS)
    for no in ITEMS:
        assert kinds(Mode.SPOKEN, no).split() == list(checklist().item(no).kinds)


def test_without_a_recording_the_voice_items_do_not_apply():
    assert used(Mode.TYPED, Use.NOT_APPLICABLE) == {52, 53, 55}
    assert used(Mode.TYPED, Use.SHOWN) == set()
    assert kinds(Mode.TYPED, 50) == "words"
    assert kinds(Mode.TYPED, 84) == "words"
    assert kinds(Mode.TYPED, 52) == ""
    assert all("voice" not in kinds(Mode.TYPED, no) for no in ITEMS)


def test_guided_calls_mark_no_gaps():
    assert used(Mode.GUIDED, Use.NOT_APPLICABLE) == {48, 52, 53, 55, 58}
    assert used(Mode.GUIDED, Use.SHOWN) == {85}
    assert kinds(Mode.GUIDED, 44) == "clock words"
    assert kinds(Mode.GUIDED, 45) == "words human"
    assert kinds(Mode.GUIDED, 61) == "words"
    assert kinds(Mode.GUIDED, 72) == "words"
    assert kinds(Mode.GUIDED, 85) == ""
    assert all("voice" not in kinds(Mode.GUIDED, no) for no in ITEMS)


@pytest.mark.parametrize("mode", Mode)
def test_an_item_that_applies_rests_on_something(mode):
    for no in used(mode, Use.APPLIES):
        assert kinds(mode, no) != ""


@pytest.mark.parametrize("captions", [True, False])
def test_guided_calls_never_count_towards_mastery(captions):
    assert not any(
        mode_table().counts_towards_mastery(Mode.GUIDED, no, captions=captions)
        for no in ITEMS
    )


@pytest.mark.parametrize("no", [46, 47, 61])
def test_what_captions_give_away_counts_only_without_them(no):
    for mode in (Mode.TYPED, Mode.SPOKEN):
        assert not mode_table().counts_towards_mastery(mode, no, captions=True)
        assert mode_table().counts_towards_mastery(mode, no, captions=False)


def test_what_does_not_apply_does_not_count_towards_mastery():
    table = mode_table()

    assert not table.counts_towards_mastery(Mode.TYPED, 52, captions=False)
    assert table.counts_towards_mastery(Mode.SPOKEN, 52, captions=True)


def test_the_table_names_only_items_that_exist():
    table = mode_table()

    for row in table.modes.values():
        named = {*row.not_applicable, *row.shown, *row.without}
        assert named <= set(ITEMS)
        assert len(row.not_applicable) + len(row.shown) + len(row.without) == len(named)
        for no, gone in row.without.items():
            assert set(gone) < set(checklist().item(no).kinds)
    assert set(table.modes) == set(Mode)
