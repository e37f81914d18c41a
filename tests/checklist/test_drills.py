"""What the drills are about: told in every language, items that there are."""

from __future__ import annotations

import pytest

from phonecoach.checklist import checklist
from phonecoach.checklist.drills import DrillKind, drill_entries
from phonecoach.units import Language


def test_every_kind_of_drill_is_told_of_in_order():
    assert tuple(drill_entries()) == tuple(DrillKind)


@pytest.mark.parametrize("kind", DrillKind)
def test_a_drill_marks_items_that_there_are(kind):
    items = drill_entries()[kind].items

    assert set(items) <= set(checklist().items)
    assert list(items) == sorted(set(items))


@pytest.mark.parametrize("language", Language)
def test_drills_are_told_apart(language):
    texts = [one.text(language) for one in drill_entries().values()]

    assert len({one.name for one in texts}) == len(texts)
    assert all(one.about.endswith((".", "。")) for one in texts)
