"""What a house counts as heard beside the program's own rules."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phonecoach import places
from phonecoach.errors import ContentError
from phonecoach.language.engine import Engine
from phonecoach.language.listening import listener
from phonecoach.language.local import LocalListener, listener_version, make_analyser
from phonecoach.language.protocol import Turn
from phonecoach.language.rule_files import read_rules
from phonecoach.language.site_phrases import (
    SitePhrase,
    forget_others,
    pattern_of,
    phrases_file,
    read_phrases,
    usable_phrases,
    with_phrases,
    write_phrases,
)
from phonecoach.language.trial import trial
from phonecoach.units import Language

TEXTS = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1).filter(
    str.strip
)


def phrase(words, behaviour="hold_announce", said=""):
    return SitePhrase(behaviour=behaviour, phrase=words, said=said or words)


def bare(one):
    return one.behaviour, one.phrase, one.said


@given(kept=st.lists(st.tuples(st.sampled_from(("greet", "thank")), TEXTS, TEXTS)))
def test_what_is_written_is_read_again(tmp_path_factory, kept):
    path = tmp_path_factory.mktemp("phrases") / "en.yaml"
    phrases = [phrase(words, name, said) for name, words, said in kept]

    write_phrases(path, phrases)

    found = sorted(map(bare, read_phrases(path)))
    assert found == sorted(map(bare, phrases))


def test_whoever_goes_leaves_the_words_and_takes_the_sentence_along(tmp_path):
    path = tmp_path / "en.yaml"
    gone = replace(phrase("two ticks", said="Two ticks, Mr Bell."), whose="ada")
    here = replace(phrase("hang fire", said="Hang fire, Mrs Lee."), whose="bo")
    nobody = phrase("hold the line", said="Hold the line, Mr Fox.")
    write_phrases(path, [gone, here, nobody])

    forget_others(path, {"bo"})

    assert [(*bare(one), one.whose) for one in read_phrases(path)] == [
        ("hold_announce", "two ticks", "two ticks", ""),
        ("hold_announce", "hang fire", "Hang fire, Mrs Lee.", "bo"),
        ("hold_announce", "hold the line", "Hold the line, Mr Fox.", ""),
    ]
    assert b"Mr Bell" not in path.read_bytes()


def test_nothing_is_written_where_nobody_went(tmp_path):
    path = tmp_path / "en.yaml"
    forget_others(path, ())
    assert not path.exists()

    write_phrases(path, [replace(phrase("two ticks"), whose="ada")])
    path.write_text(path.read_text(encoding="utf-8") + "# Ours.\n", encoding="utf-8")
    forget_others(path, {"ada"})
    assert "# Ours." in path.read_text(encoding="utf-8")


def test_where_there_is_no_file_there_is_no_phrase(tmp_path):
    assert read_phrases(tmp_path / "en.yaml") == ()


def test_a_phrase_knows_its_line(tmp_path):
    path = tmp_path / "en.yaml"
    write_phrases(path, [phrase("two ticks"), phrase("hang fire")])

    first, second = read_phrases(path)

    lines = path.read_text(encoding="utf-8").splitlines()
    assert "two ticks" in lines[first.line - 1]
    assert "hang fire" in lines[second.line - 1]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("hold_announce: two ticks\n", "A list belongs here"),
        ("hold_announce:\n  - said: two ticks\n", "no phrase"),
        ("hold_announce:\n  - {phrase: a, said: b, pharse: c}\n", "pharse"),
        ("hold_announce: [\n", "not YAML"),
    ],
)
def test_a_slip_is_told_with_its_line_and_costs_no_hearing(tmp_path, text, told):
    path = tmp_path / "en.yaml"
    path.write_text(text, encoding="utf-8")

    with pytest.raises(ContentError) as failed:
        read_phrases(path)

    assert told in str(failed.value)
    assert failed.value.problems[0].line > 0
    assert usable_phrases(path) == ()


def test_a_file_that_cannot_be_written_stays_what_it_was(tmp_path, monkeypatch):
    path = tmp_path / "en.yaml"
    write_phrases(path, [phrase("two ticks")])

    def full(self, target):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("pathlib.Path.replace", full)
    with pytest.raises(OSError, match="No space"):
        write_phrases(path, [])

    assert [one.phrase for one in read_phrases(path)] == ["two ticks"]
    assert [one.name for one in tmp_path.iterdir()] == ["en.yaml"]


@pytest.fixture(scope="module", params=["en", "ja", "ko"])
def language(request):
    return Language(request.param)


@pytest.fixture(scope="module")
def engine(language):
    return Engine(
        read_rules(places.resources("language"), language), make_analyser(language)
    )


# A phrase no rule knows, a turn with it, one with another form, one that takes it back.
PHRASES = {
    "en": (
        "kettle warming",
        "I'm just kettle warming here, love.",
        "We do some kettle warming today.",
        "I am not kettle warming.",
    ),
    "ko": (
        "주전자 데웁니다",
        "지금 주전자 데웁니다.",
        "주전자 데워요.",
        "주전자 데우지 않습니다.",
    ),
    "ja": (
        "やかんを温めて",
        "ただ今、やかんを温めております。",
        "やかんを温めています。",
        "やかんを温めていません。",
    ),
}


def heard(engine, text):
    return {one.name for one in engine.hear(Turn(id="1", text=text))}


def test_a_phrase_is_heard_in_its_forms_and_not_where_it_is_taken_back(
    engine, language
):
    words, said, other, taken_back = PHRASES[language]
    book = with_phrases(engine.book, [phrase(words)], engine.analyser)
    taught = Engine(book, engine.analyser)

    assert "hold_announce" not in heard(engine, said)
    assert "hold_announce" in heard(taught, said)
    assert "hold_announce" in heard(taught, other)
    assert "hold_announce" not in heard(taught, taken_back)


def test_a_phrase_changes_nothing_else(engine, language):
    words, *_ = PHRASES[language]
    taught = Engine(
        with_phrases(engine.book, [phrase(words)], engine.analyser), engine.analyser
    )
    texts = [one.text for rule in engine.book.rules for one in rule.yes][::40]

    assert [heard(taught, text) for text in texts] == [
        heard(engine, text) for text in texts
    ]


@given(text=st.text())
def test_whatever_is_typed_makes_a_pattern_or_none(analyser, text):
    source = pattern_of(analyser.analyse(text, ()))

    assert "\n" not in source
    assert not set(source) & set("()|!?[]<>{}~^$,/=")


@pytest.fixture(scope="module")
def analyser():
    return make_analyser(Language.EN)


def test_a_phrase_of_signs_alone_adds_no_rule(engine):
    book = with_phrases(engine.book, [phrase("?!")], engine.analyser)

    assert book is engine.book


def test_a_trial_tells_where_a_phrase_would_newly_count(engine, language):
    words, said, other, taken_back = PHRASES[language]
    known = next(
        one.text
        for rule in engine.book.rules
        if rule.behaviour == "hold_announce"
        for one in rule.yes
        if not one.prev and "hold_announce" in heard(engine, one.text)
    )
    turns = tuple(
        Turn(id=str(no), text=text)
        for no, text in enumerate((said, taken_back, f"{known} {other}"))
    )

    made = trial(engine, phrase(words), turns)

    assert made.heard == (True, False, True)
    assert made.newly == (True, False, False)
    assert made.wrongly == ()


RULES = """
hold_announce:
  rules:
    - id: wait
      any: ['hold']
      yes: ['hold please']
      no: ['the ticks of a clock', 'a clock']
greet:
  rules:
    - id: hello
      any: ['hello']
      yes: ['hello']
      no: ['two ticks']
"""


def test_a_trial_tells_which_examples_speak_against_a_phrase(make_engine):
    made = trial(make_engine(RULES), phrase("ticks"), ())

    assert made.wrongly == ("the ticks of a clock",)


def test_a_listener_learns_a_phrase_when_it_is_renewed(tmp_path):
    ears = LocalListener(Language.EN, places.resources("language"), tmp_path)
    words, said, *_ = PHRASES["en"]
    turn, before = Turn(id="1", text=said), ears.version
    assert "hold_announce" not in {one.name for one in ears.hear(turn)}

    write_phrases(phrases_file(tmp_path, Language.EN), [phrase(words)])
    ears.renew()

    found = {one.name: one for one in ears.hear(turn)}
    assert found["hold_announce"].rule == "hold_announce.en:site_1"
    assert ears.version.startswith(before)
    assert ears.version != before


def test_the_korean_worker_learns_a_phrase_too(tmp_path):
    ears = listener(Language.KO, site=tmp_path)
    words, said, *_ = PHRASES["ko"]
    turn = Turn(id="1", text=said)
    try:
        made = ears.try_phrase(phrase(words), (turn,))
        before = {one.name for one in ears.hear(turn)}
        write_phrases(phrases_file(tmp_path, Language.KO), [phrase(words)])
        ears.renew()
        after = {one.name for one in ears.hear(turn)}
    finally:
        ears.close()

    assert (made.heard, made.newly) == ((True,), (True,))
    assert after - before == {"hold_announce"}


def test_without_phrases_the_version_is_that_of_the_rules(tmp_path):
    rules = places.resources("language")

    alone = listener_version(Language.EN, rules)

    assert listener_version(Language.EN, rules, tmp_path) == alone
