"""The side cards: the same techniques and parts in every language, all told in full."""

from __future__ import annotations

import pytest

from phonecoach.checklist import checklist
from phonecoach.checklist.techniques import (
    technique_parts,
    technique_texts,
    techniques,
)
from phonecoach.units import Language


@pytest.mark.parametrize("language", Language)
def test_every_technique_is_told_of_in_the_order_in_which_it_is_listed(language):
    assert tuple(technique_texts(language)) == tuple(techniques())


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", techniques())
def test_a_card_tells_of_all_parts_and_of_the_limits_where_there_are_some(
    name, language
):
    technique, text = techniques()[name], technique_texts(language)[name]

    assert tuple(text.parts) == technique.parts
    assert bool(text.limits) is technique.limits
    words = [
        text.name,
        text.about,
        *(word for one in text.parts.values() for word in (one.name, one.how)),
        *(one.example for one in text.parts.values()),
    ]
    assert all(one == one.strip() and one for one in words)


@pytest.mark.parametrize("language", Language)
def test_names_tell_techniques_apart(language):
    texts = technique_texts(language).values()

    assert len({one.name for one in texts}) == len(texts)
    for text in texts:
        assert len({one.name for one in text.parts.values()}) == len(text.parts)


@pytest.mark.parametrize("name", techniques())
def test_a_technique_serves_items_that_there_are(name):
    assert set(techniques()[name].items) <= set(checklist().items)


def test_a_line_can_show_every_part():
    assert "objections.false" in technique_parts()
    assert len(technique_parts()) == sum(
        len(one.parts) for one in techniques().values()
    )
