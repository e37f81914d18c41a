"""A second opinion: what it adds, what it doubts, and what it must leave alone."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phonecoach import places
from phonecoach.errors import ContentError
from phonecoach.language.engine import Engine
from phonecoach.language.learned import (
    FAULTS,
    NAMED,
    STEP,
    Learned,
    Opinion,
    decoded,
    encoded,
    learned_digest,
    learned_file,
    levels_of,
    read_learned,
)
from phonecoach.language.looks import looks
from phonecoach.language.protocol import Outcome, Turn, Verdict
from phonecoach.language.rule_files import read_rules
from phonecoach.language.site_phrases import SitePhrase, with_phrases
from phonecoach.units import Language
from tests.language.conftest import SpaceAnalyser

RULES = """
    greet:
      rules:
        - {id: hello, any: ['hello'], yes: [hello]}
    rude:
      rules:
        - {id: what, any: ['what'], yes: [what]}
    state_company:
      rules:
        - {id: here, any: ['here'], yes: [here]}
"""
LOUD = 45
"""The greatest level there is."""


def table(**words):
    """Return what was learned of words: behaviour to log-odds."""
    names = ("greet", "rude", "state_company", "closing")
    own = {name: [-1.0, 1.0, 0.0, 1.0, 0.0, 1.0] for name in names}
    nothing = {"heard": [0.0] * 9, "unheard": [0.0] * 5}
    said = {
        word: encoded(LOUD * sign * (name == one) for one in names)
        for word, (name, sign) in words.items()
    }
    return {"why": "Usually: {words}.", "behaviours": own, "rules": {}, **nothing} | {
        "words": said
    }


@pytest.fixture
def hear(rule_folder):
    """Return a function that hears a text by rules and by what was learned."""

    def run(text, learned, phrase=None):
        book, analyser = read_rules(rule_folder(RULES), Language.EN), SpaceAnalyser()
        if phrase:
            book = with_phrases(book, (phrase,), analyser)
        engine = Engine(book, analyser, Learned(learned))
        turn = Turn(id="1", text=text)
        return {one.name: one for one in engine.hear(turn) if not one.traced}, {
            one.behaviour: one for one in engine.explain(turn)
        }

    return run


def test_what_the_words_speak_for_is_added_and_is_no_more_than_weak(hear):
    heard, told = hear("so long for now", table(long=("closing", 1)))

    assert heard["closing"].verdict is Verdict.WEAK
    assert heard["closing"].rule == "closing.en:learned"
    assert heard["closing"].why == "Usually: long."
    assert heard["closing"].span == (3, 7)
    assert told["closing"].outcome is Outcome.HEARD
    assert told["closing"].reason.startswith("learned: likely by 0.66")


def test_what_the_words_speak_against_is_left_in_doubt(hear):
    heard, told = hear("hello was the song", table(song=("greet", -1)))

    assert heard["greet"].verdict is Verdict.UNSURE
    assert heard["greet"].is_doubted
    assert told["greet"].verdict is Verdict.UNSURE
    assert told["greet"].reason.startswith("learned: likely by 0.0")


def test_a_fault_may_be_doubted_and_is_never_added(hear):
    assert "rude" not in hear("oh really", table(really=("rude", 1)))[0]
    doubted, _ = hear("what a day", table(day=("rude", -1)))
    assert doubted["rude"].verdict is Verdict.UNSURE


def test_another_sentence_takes_nothing_from_what_is_added(hear):
    said = table(long=("closing", 1), tea=("closing", -1))

    heard, _ = hear("so long. we have tea here. and tea again", said)

    assert heard["closing"].span == (3, 7)


def test_a_fault_needs_more_to_stay_than_what_is_none():
    likely = {"probability": 0.6, "heard": True}

    assert Opinion(**likely, is_fault=True).dropped
    assert not Opinion(**likely, is_fault=False).dropped


@given(st.lists(st.integers(-45, 45), max_size=60))
def test_what_is_written_of_a_word_is_read_again(levels):
    kept = levels_of(level * STEP for level in levels)

    assert all(one in (0, level) for one, level in zip(kept, levels, strict=True))
    assert all(
        (one == 0) == (abs(level) < 2) for one, level in zip(kept, levels, strict=True)
    )
    weights = dict(decoded(encoded(kept)))
    assert [round(weights.get(at, 0) / STEP) for at in range(len(kept))] == kept


def test_the_words_of_the_case_are_left_to_the_rules(hear):
    heard, _ = hear("here comes", table(comes=("state_company", -1)))

    assert heard["state_company"].verdict is Verdict.YES


def test_a_phrase_of_the_house_is_never_doubted(hear):
    phrase = SitePhrase(behaviour="greet", phrase="song", said="The song.")

    heard, _ = hear("hello song", table(song=("greet", -1)), phrase)

    assert heard["greet"].verdict is Verdict.YES


def test_an_empty_turn_does_nothing(hear):
    assert hear(" . ", table(song=("greet", 1))) == ({}, {})


def test_a_damaged_file_is_named(tmp_path):
    path = learned_file(tmp_path, Language.EN)
    path.parent.mkdir()
    assert read_learned(tmp_path, Language.EN) is None
    assert not learned_digest(tmp_path, Language.EN)
    path.write_text(json.dumps({"why": ""}), encoding="utf-8")

    with pytest.raises(ContentError, match=r"learned\.json"):
        read_learned(tmp_path, Language.EN)
    assert learned_digest(tmp_path, Language.EN)


@pytest.mark.parametrize("language", list(Language))
def test_what_is_shipped_is_small_and_about_behaviours_and_rules_that_there_are(
    language, engines
):
    path = learned_file(places.resources("language"), language)
    plain = json.loads(path.read_text(encoding="utf-8"))
    book = engines(language).book
    known = {f"{rule.behaviour}/{rule.id}" for rule in book.rules}

    assert path.stat().st_size < 3_000_000
    assert set(plain["behaviours"]) <= set(book.behaviours)
    assert {key.split()[1] for key in plain["rules"]} <= known
    assert "{words}" in plain["why"]


def test_the_ways_of_looking_at_words_tell_questions_and_neighbours(engines):
    hearing = engines(Language.EN)._hearing(Turn(id="1", text="May I help you?"))

    assert {"^ may", "may i help", "may _ help", "?"} <= looks(hearing.reading, None)[
        0
    ].text


def test_faults_and_names_are_behaviours(engines):
    assert set(engines(Language.KO).book.behaviours) >= (FAULTS | NAMED)
