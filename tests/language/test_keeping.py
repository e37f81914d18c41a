"""Files that only save time are used whole and fitting, or not at all."""

from __future__ import annotations

import stat
import sys

import pytest

from phonecoach import places
from phonecoach.language import keeping


@pytest.fixture(autouse=True)
def cache(tmp_path, monkeypatch):
    monkeypatch.setenv(places.CACHE_VARIABLE, str(tmp_path / "cache"))
    return tmp_path / "cache"


def test_what_was_kept_is_found_under_its_key():
    keeping.keep("a.txt", "key", b"one\ntwo")

    assert keeping.load("a.txt", "key") == b"one\ntwo"
    assert keeping.load("a.txt", "other") is None
    assert keeping.load("b.txt", "key") is None


def test_what_is_kept_anew_takes_the_place_of_the_old(cache):
    keeping.keep("a.txt", "old", b"1")
    keeping.keep("a.txt", "new", b"2")

    assert keeping.load("a.txt", "new") == b"2"
    assert [one.name for one in cache.iterdir()] == ["a.txt"]


@pytest.mark.parametrize(
    "damage",
    [
        lambda whole: whole[:-1],
        lambda whole: whole + b" ",
        lambda whole: whole.replace(b"one", b"0ne"),
        lambda whole: whole.partition(b"\n")[2],
        lambda _: b"",
    ],
)
def test_a_damaged_or_foreign_file_is_as_good_as_none(cache, damage):
    keeping.keep("a.txt", "key", b"one\ntwo")
    path = cache / "a.txt"

    path.write_bytes(damage(path.read_bytes()))

    assert keeping.load("a.txt", "key") is None


def test_where_nothing_can_be_kept_nothing_is(cache):
    cache.write_text("no folder")

    keeping.keep("a.txt", "key", b"one")

    assert keeping.load("a.txt", "key") is None
    assert cache.read_text() == "no folder"


@pytest.mark.skipif(sys.platform == "win32", reason="rights are told otherwise there")
def test_others_on_the_pc_can_write_neither_folder_nor_file(cache):
    keeping.keep("a.txt", "key", b"one")

    for path in (cache, cache / "a.txt"):
        assert not path.stat().st_mode & (stat.S_IWGRP | stat.S_IWOTH)


def test_the_key_of_sources_changes_with_each_of_them():
    keys = {
        keeping.sources_key(),
        keeping.sources_key("rules"),
        keeping.sources_key("rules", "patterns"),
    }

    assert len(keys) == 3
    assert keeping.sources_key("rules") in keys
    assert keeping.sources_key("no_such_module") == keeping.sources_key()
