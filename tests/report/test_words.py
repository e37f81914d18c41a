"""The words of reports are the same in three languages, with the same values."""

import re

import pytest

from phonecoach.report.words import report_words
from phonecoach.units import Language

VALUE = re.compile(r"\{(\w+)\}")


@pytest.mark.parametrize("language", Language)
def test_every_language_has_all_words_with_all_values(language):
    english, other = report_words(Language.EN).words, report_words(language).words

    assert set(other) == set(english)
    for name, words in other.items():
        assert sorted(VALUE.findall(words)) == sorted(VALUE.findall(english[name])), (
            name
        )
