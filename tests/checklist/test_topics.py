"""The topics of the items: one for each, short and told apart."""

import pytest

from phonecoach.checklist import checklist
from phonecoach.checklist.topics import _topics, numbered, topic
from phonecoach.units import Language

LONGEST = {Language.KO: 11, Language.EN: 24, Language.JA: 10}
"""Letters that a column of the library has room for on a line."""


def test_every_item_has_a_topic_and_nothing_else_has():
    assert tuple(_topics()) == tuple(checklist().items)


@pytest.mark.parametrize("language", Language)
def test_topics_are_short_and_told_apart(language):
    found = [topic(no, language) for no in checklist().items]

    assert len(set(found)) == len(found)
    assert max(map(len, found)) <= LONGEST[language]
    assert not [one for one in found if one.endswith((".", "。")) or "\n" in one]


def test_an_item_that_does_not_exist_has_none():
    with pytest.raises(KeyError):
        topic(43, Language.EN)


@pytest.mark.parametrize("language", Language)
def test_no_line_break_parts_a_number_from_its_topic(language):
    told = numbered(48, language)

    assert told.split() == ["48", *topic(48, language).split()]
    assert told.startswith("48\N{NO-BREAK SPACE}")
