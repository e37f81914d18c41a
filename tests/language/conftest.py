"""A rule folder in a few lines, and an analyser that splits at spaces."""

from __future__ import annotations

import re
import textwrap

import pytest

from phonecoach import places
from phonecoach.language.engine import Engine
from phonecoach.language.local import make_engine as engine_of
from phonecoach.language.protocol import Turn
from phonecoach.language.rule_files import read_rules
from phonecoach.language.tokens import Token, make_keys, mark_tag, slot_token
from phonecoach.units import Language

COMMON = "why: 'Heard: {words}.'\n"


class SpaceAnalyser:
    """Words between spaces; ``runs/run`` is a word with its lemma."""

    version = "spaces 1"

    def analyse(self, text, slots):
        names = [span for span in slots if span.is_name]
        tokens = [slot_token(span, text[span.start : span.end]) for span in names]
        for found in re.finditer(r"[^\s,.?]+|[,.?]", text):
            start, end = found.span()
            if any(start < span.end and span.start < end for span in names):
                continue
            word, _, lemma = found.group().partition("/")
            tag = mark_tag(word) or ("NUM" if word.isdigit() else "W")
            keys = make_keys(word, lemma or word)
            lemma = lemma or (word if tag == "W" else "")
            tokens.append(
                Token(
                    surface=word,
                    keys=keys,
                    tags=(tag,),
                    start=start,
                    end=end,
                    lemma=lemma,
                )
            )
        return tuple(sorted(tokens, key=lambda token: token.start))


@pytest.fixture
def rule_folder(tmp_path):
    """Return a function that writes rule files and returns their folder."""

    def write(rules="", *, common=COMMON, implied="implies: {}\n", language="en"):
        own = tmp_path / language
        own.mkdir(exist_ok=True)
        (tmp_path / "implied.yaml").write_text(implied, encoding="utf-8")
        (own / "common.yaml").write_text(textwrap.dedent(common), encoding="utf-8")
        if rules:
            (own / "rules.yaml").write_text(textwrap.dedent(rules), encoding="utf-8")
        return tmp_path

    return write


@pytest.fixture
def make_engine(rule_folder):
    """Return a function that makes an engine of rules written in the test."""

    def make(rules, **files):
        book = read_rules(rule_folder(rules, **files), Language.EN)
        return Engine(book, SpaceAnalyser())

    return make


@pytest.fixture
def hear():
    """Return a function that hears a text: name to behaviour, without traces."""

    def run(engine, text, **turn):
        heard = engine.hear(Turn(id="1", text=text, **turn))
        return {one.name: one for one in heard if not one.traced}

    return run


@pytest.fixture(scope="session")
def engines():
    """Return a function that makes the engine of a language once."""
    made = {}

    def get(language):
        if language not in made:
            made[language] = engine_of(language, places.resources("language"))
        return made[language]

    return get
