"""Rules that were kept compiled hear the same as those read from their files."""

from __future__ import annotations

import dataclasses

import pytest

from phonecoach import places
from phonecoach.errors import ContentError
from phonecoach.language import keeping
from phonecoach.language.engine import Engine
from phonecoach.language.kept_lexicon import KeptLexicon
from phonecoach.language.kept_rules import _key, load_rules
from phonecoach.language.local import make_analyser
from phonecoach.language.pattern_compiler import PatternCompiler
from phonecoach.language.protocol import Turn
from phonecoach.language.rule_files import read_rules
from phonecoach.language.views import View, Words
from phonecoach.units import Language

OWN = places.resources("language")
EVERY = 6
"""All would take a minute."""


@pytest.fixture
def cache(tmp_path, monkeypatch):
    monkeypatch.setenv(places.CACHE_VARIABLE, str(tmp_path / "cache"))
    return tmp_path / "cache"


def plain(value):
    """Return a rule, or a part of one, with each pattern as it was written."""
    if isinstance(value, tuple):
        return tuple(map(plain, value))
    if isinstance(value, dict):
        return {key: plain(one) for key, one in value.items()}
    if dataclasses.is_dataclass(value):
        fields = dataclasses.fields(value)
        return {one.name: plain(getattr(value, one.name)) for one in fields}
    return getattr(value, "source", value)


def turns_of(book):
    for rule in book.rules:
        for one in (*rule.yes, *rule.no):
            yield Turn(
                id="", text=one.text, prev=one.prev, stage=one.stage, slots=one.slots
            )


@pytest.mark.parametrize("language", list(Language))
def test_kept_rules_say_and_hear_what_the_files_do(language, cache):
    load_rules(OWN, language)
    kept, read = load_rules(OWN, language), read_rules(OWN, language)

    assert isinstance(kept.lexicon, KeptLexicon)
    for name in ("common", "implied", "rules", "why", "vocabulary"):
        assert plain(getattr(kept, name)) == plain(getattr(read, name))
    analyser = make_analyser(language)
    by_kept, by_read = Engine(kept, analyser), Engine(read, analyser)
    for turn in list(turns_of(read))[::EVERY]:
        assert by_kept.hear(turn) == by_read.hear(turn), turn.text


def test_every_pattern_is_kept_as_it_unfolds(cache):
    load_rules(OWN, Language.JA)
    kept = load_rules(OWN, Language.JA).rules
    read = read_rules(OWN, Language.JA).rules

    def unfolded(rules):
        return [
            [[one._replace(needs=()) if hasattr(one, "needs") else one for one in part]
             for part in pattern.variants]
            for rule in rules
            for pattern in rule.any + rule.none
        ]  # fmt: skip

    assert unfolded(kept) == unfolded(read)


def test_a_damaged_file_is_made_anew(cache):
    load_rules(OWN, Language.JA)
    (path,) = cache.iterdir()
    whole = path.read_bytes()
    path.write_bytes(whole.replace(b"yes", b"no"))

    book = load_rules(OWN, Language.JA)

    assert not isinstance(book.lexicon, KeptLexicon)
    assert isinstance(load_rules(OWN, Language.JA).lexicon, KeptLexicon)


def test_a_forged_file_is_made_anew(cache):
    load_rules(OWN, Language.JA)
    (path,) = cache.iterdir()
    key = _key(OWN, Language.JA)
    for forged in (b"{}", b"[", b"1", b'{"lexicon": []}'):
        keeping.keep(path.name, key, forged)

        assert not isinstance(load_rules(OWN, Language.JA).lexicon, KeptLexicon)


def test_rules_from_elsewhere_are_read_each_time(rule_folder, cache):
    folder = rule_folder("greet: {rules: [{id: a, any: [hello], yes: [hello]}]}")

    for _ in range(2):
        assert not isinstance(load_rules(folder, Language.EN).lexicon, KeptLexicon)

    (folder / "en" / "rules.yaml").write_text("greet: 1", encoding="utf-8")
    with pytest.raises(ContentError):
        load_rules(folder, Language.EN)
    assert not cache.exists()


def test_new_patterns_join_kept_ones(cache, hear):
    load_rules(OWN, Language.EN)
    book = load_rules(OWN, Language.EN)
    new = PatternCompiler({}, book.lexicon).compile("morning zebra|giraffe")
    analyser = make_analyser(Language.EN)

    words = Words(analyser.analyse("good morning giraffe", ()), book.lexicon)

    assert [one.named for one in new.find(View.of(words))] == [(1, 2)]
    assert "greet" in hear(Engine(book, analyser), "Good morning!")
