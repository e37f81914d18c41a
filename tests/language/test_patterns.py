"""What each sign of the pattern language finds."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phonecoach.language.lexicon import VARIANT_BITS, Lexicon
from phonecoach.language.pattern_compiler import PatternCompiler, PatternError
from phonecoach.language.tokens import Token, make_keys
from phonecoach.language.views import View, Words, bits

SETS = {
    "wait": ("hold", "wait", "bear with"),
    "please": ("please|kindly",),
    "nested": ("<please>", "now"),
    "empty": (),
    "loop": ("<loop>",),
}


def tokens_of(text):
    tokens = []
    for place, word in enumerate(text.split()):
        surface, _, lemma = word.partition("/")
        tag = "NUM" if surface.isdigit() else "W-low"
        keys = make_keys(surface, lemma or surface)
        tokens.append(
            Token(surface=surface, keys=keys, tags=(tag,), start=place, end=place + 1)
        )
    return tuple(tokens)


LEXICON = Lexicon()


def view_of(text, *, slot_ends=None, **anchors):
    words = Words(tokens_of(text), LEXICON, slot_ends)
    words.anchors.update((name, bits(places)) for name, places in anchors.items())
    return View.of(words)


def compiled(source):
    return PatternCompiler(SETS, LEXICON).compile(source)


def found(source, text, **fields):
    pattern = compiled(source)
    match = next(pattern.find(view_of(text, **fields)), None)
    return match and (match.start, match.end)


@pytest.mark.parametrize(
    ("source", "text", "span"),
    [
        ("hold", "please hold now", (1, 2)),
        ("hold", "please holding/hold now", (1, 2)),
        ("=hold", "please holding/hold now", None),
        ("Hold", "please hold", (1, 2)),
        ("hold|wait on", "wait on", (0, 2)),
        ("please? hold", "hold", (0, 1)),
        ("please? hold", "please hold", (0, 2)),
        ("can ~ hold", "can a b c hold", (0, 5)),
        ("can ~ hold", "can a b c d hold", None),
        ("can ~1 hold", "can a b hold", None),
        ("can ~0 hold", "can hold", (0, 2)),
        ("can ~~ hold", "can 1 2 3 4 5 6 7 8 hold", (0, 10)),
        ("can ~~ hold", "can 1 2 3 4 5 6 7 8 9 hold", None),
        ("[NUM] minutes", "two 2 minutes", (1, 3)),
        ("[W] 2", "two 2", (0, 2)),
        ("<wait> me", "bear with me", (0, 3)),
        ("<wait> me", "wait me", (0, 2)),
        ("<nested> go", "kindly go", (0, 2)),
        ("<nested> go", "now go", (0, 2)),
        ("(hang on|bear with) me", "hang on me", (0, 3)),
        ("(hang on|bear with) me", "hang with me", None),
        ("(hang|bear with)? me", "me", (0, 1)),
        ("a|(b c) d", "b c d", (0, 3)),
        ("am !not|never sorry", "am sorry", (0, 2)),
        ("sorry !for", "sorry for", None),
        ("sorry !for", "so sorry", (1, 2)),
        ("sorry ![NUM]", "sorry 2", None),
    ],
)
def test_a_pattern_finds_what_it_says(source, text, span):
    assert found(source, text) == span


def test_anchors_hold_a_pattern_to_the_edges_it_names():
    edges = {
        "opens": frozenset({0, 2}),
        "closes": frozenset({2, 4}),
        "edges": frozenset({0, 1, 2, 4}),
        "turn_opens": frozenset({0}),
        "turn_closes": frozenset({4}),
    }

    assert found("^ c", "a b c d", **edges) == (2, 3)
    assert found("^ b", "a b c d", **edges) is None
    assert found("b $", "a b c d", **edges) == (1, 2)
    assert found("c $", "a b c d", **edges) is None
    assert found("a ,", "a b c d", **edges) == (0, 1)
    assert found("^^ a", "a b c d", **edges) == (0, 1)
    assert found("^^ c", "a b c d", **edges) is None
    assert found("d $$", "a b c d", **edges) == (3, 4)
    assert found("b $$", "a b c d", **edges) is None
    assert found("^ ~1 d", "a b c d", **edges) == (3, 4)


def test_a_slot_takes_all_its_words():
    slots = {"fact": {1: 3}, "own_name": {0: 1}}

    assert found("{fact} ok", "x blue box ok", slot_ends=slots) == (1, 4)
    assert found("{own_name} blue", "x blue", slot_ends=slots) == (0, 2)
    assert found("{company} blue", "x blue", slot_ends=slots) is None


def test_a_match_stays_within_its_sentence():
    both, first = compiled("can ~ hold"), compiled("can")
    whole = view_of("can you hold")

    def part(lo, hi):
        return View(whole.words, lo, hi)

    assert not list(both.find(part(0, 2)))
    assert not list(first.find(part(1, 3)))
    assert list(first.find(part(0, 2)))


def test_a_value_that_runs_over_the_sentence_is_not_found():
    value = compiled("{fact}")
    view = view_of("a b c", slot_ends={"fact": {1: 3}})

    assert list(value.find(view))
    assert not list(value.find(View(view.words, 0, 2)))


def test_there_is_one_match_for_each_place_it_begins():
    pattern = compiled("a ~ b")
    matches = list(pattern.find(view_of("a a b")))

    assert [(match.start, match.end) for match in matches] == [(0, 3), (1, 3)]
    assert matches[0].named == (0, 2)


def test_only_patterns_whose_words_are_there_are_likely():
    there, missing, unlike = compiled("a|x b"), compiled("a c"), compiled("!a b")
    words = view_of("a b").words

    assert words.likely((missing, there, unlike)) == [there, unlike]


def test_only_groups_whose_words_are_there_are_candidates():
    there, missing, elsewhere = compiled("a|x b"), compiled("a c"), compiled("b e")
    LEXICON.index((there.number, missing.number, elsewhere.number))
    view = view_of("a b e")

    def candidates(view):
        variants = (one for group in view.candidates() for one in group.variants)
        return {number >> VARIANT_BITS for number, _ in variants}

    assert candidates(view) == {there.number, elsewhere.number}
    assert there.number in candidates(View(view.words, 0, 2))
    assert not candidates(View(view.words, 2, 2))


def test_a_cut_lies_at_the_stroke_or_at_the_beginning():
    marked, plain = compiled("!x [W] / b"), compiled("b")
    view = view_of("a b c a b")

    assert list(marked.cuts(view)) == [1, 4]
    assert list(plain.cuts(view)) == [1, 4]
    assert not list(plain.cuts(view_of("a")))


def test_the_nearest_share_counts_words_found_in_order():
    share, named = compiled("can you ~ hold please").nearest(view_of("so can you go"))

    assert share == 0.5
    assert named == (1, 2)


def test_nothing_in_common_is_not_near():
    assert compiled("can you").nearest(view_of("hello there")) == (0.0, ())


def test_words_made_after_a_view_do_not_change_what_earlier_ones_find():
    pattern = compiled("a b")
    view = view_of("a b")
    compiled("a|quite|another b|word")

    assert pattern.is_in(view)
    assert compiled("a|still|newer").is_in(view_of("a b"))


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("", "without any word"),
        ("please?", "without any word"),
        ("^ $", "without any word"),
        ("~ hold", "cannot begin with a gap"),
        ("a? ~ hold", "cannot begin with a gap"),
        ("<none> hold", "no set <none>"),
        ("<loop>", "contains itself"),
        ("<empty>", "can match nothing"),
        ("{colour}", "is no slot"),
        ("(a b", "not closed"),
        ("a)", "nothing can be closed"),
        ("a | b|", "expected"),
        ("!(a b) c", "only single words"),
        ("!", "expected"),
        ("a !", "expected"),
        ("[NUM", "cannot be read"),
        ("a ~x b", "cannot be read"),
        ("(a|b c)? (d|e f)? (g|h i)? (j|k l)? (m|n o)? (p|q r)? s", "more than"),
        ("a ? ?", "expected"),
    ],
)
def test_a_bad_pattern_says_what_is_wrong(source, told):
    with pytest.raises(PatternError, match=re.escape(told)):
        compiled(source)


WORDS = st.sampled_from(["a", "b", "c", "~", "x?", "a|b", "!b", "(a b|c)", "$", "^"])


@given(st.lists(WORDS, min_size=1, max_size=5), st.text("abc ", max_size=12))
def test_matches_lie_in_the_turn_and_name_what_they_span(parts, text):
    try:
        pattern = compiled(" ".join(parts))
    except PatternError:
        return
    view = view_of(text, opens=frozenset({0}), closes=frozenset({len(text.split())}))

    for match in pattern.find(view):
        assert view.lo <= match.start < match.end <= view.hi
        assert match.named == tuple(sorted(match.named))
        assert (match.named[0], match.named[-1] + 1) == (match.start, match.end)


@pytest.mark.parametrize(
    "source", ["say so|say that", "how many|how much", "so sorry|that it|that we"]
)
def test_a_bar_that_was_meant_to_part_phrases_is_refused(source):
    with pytest.raises(PatternError, match="put the phrases into brackets"):
        PatternCompiler({}).compile(source)


@pytest.mark.parametrize(
    "source",
    [
        "(say so|say that)",
        "say so|that",
        "well well|so $",
        "okay|right =okay|right so",
        "[NAME]|[UNKNOWN] [NAME]|[UNKNOWN]",
        "say ~1 so|say",
    ],
)
def test_a_bar_between_words_is_fine(source):
    assert PatternCompiler({}).compile(source).source == source
