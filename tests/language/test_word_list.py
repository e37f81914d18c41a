"""The English word list says of every word what simplemma says."""

from __future__ import annotations

import itertools

import pytest
import simplemma
from hypothesis import given
from hypothesis import strategies as st
from simplemma.strategies import DefaultDictionaryFactory

from phonecoach.language.versions import package_version
from phonecoach.language.word_list import load_words

EVERY = 23
"""All of the dictionary would take a minute."""

WORDS = load_words(package_version("simplemma"))
TAILS = ("", "s", "ized", "cies", "ments", "ums", "erves", "ed", "zz")


def assert_same(word):
    assert WORDS.lemma(word) == simplemma.lemmatize(word, lang="en"), word
    assert WORDS.knows(word) == simplemma.is_known(word, lang="en"), word


def test_words_of_the_dictionary_and_near_it_are_the_same():
    dictionary = DefaultDictionaryFactory().get_dictionary("en")
    for word in itertools.islice(dictionary, 0, None, EVERY):
        if word.isalpha():
            for tail in TAILS:
                assert_same(word.lower() + tail)


@given(st.text(min_size=1, max_size=12).map(str.lower).filter(str.isalpha))
def test_words_outside_of_it_are_the_same(word):
    assert_same(word)


@pytest.mark.parametrize("word", ["a", "the", "zyzzyva", "hughes", "monday", "café"])
def test_its_first_and_last_words_and_names_are_found(word):
    assert_same(word)


def test_the_list_is_made_anew_where_it_cannot_be_kept(tmp_path, monkeypatch):
    (tmp_path / "file").touch()
    monkeypatch.setenv("PHONECOACH_CACHE", str(tmp_path / "file"))

    assert load_words("0").lemma("was") == WORDS.lemma("was") == "be"
