from pathlib import Path

import pytest

from phonecoach.content import Node, grow, line_of, merged, tree
from phonecoach.errors import ContentError


def grown(text, name="a.yaml"):
    node, problems = grow(text.encode(), Path(name))
    assert problems == ()
    return node


def test_a_tree_is_plain_texts_lists_and_mappings():
    node = grown('a: on\nb: [1, ""]\nc:\nd: {e: "null"}\n')

    assert node.plain() == {"a": "on", "b": ["1", ""], "c": None, "d": {"e": "null"}}


def test_block_texts_keep_their_lines_and_stand_at_their_key():
    node = grown("a: x\nb: |\n  one\n  two\nc: >-\n  one\n  two\n")

    assert node.plain() == {"a": "x", "b": "one\ntwo\n", "c": "one two"}
    assert line_of(node, "c") == 5


def test_a_tree_can_stand_beside_problems():
    node, problems = grow(b"a: 1\na: 2\nb: 3\n", Path("a.yaml"))

    assert node.plain() == {"a": "1", "b": "3"}
    assert [problem.line for problem in problems] == [2]


def test_a_refused_key_takes_its_value_with_it():
    node, problems = grow(b"? [x]\n: {y: [z]}\nb: 3\n", Path("a.yaml"))

    assert node.plain() == {"b": "3"}
    assert len(problems) == 1


def test_tree_raises_what_was_refused(tmp_path):
    file = tmp_path / "a.yaml"
    file.write_text("a: *x\nb: *y\n")

    with pytest.raises(ContentError) as caught:
        tree(file)

    assert [problem.line for problem in caught.value.problems] == [1, 2]


def test_merging_replaces_values_and_lists_and_joins_mappings():
    base = grown("a: {b: 1, c: 2}\nd: [1, 2]\ne: 3\n", "base.yaml")
    over = grown("\nd: [9]\na: {c: 8, f: 7}\n", "over.yaml")

    both = merged(base, over)

    assert both.plain() == {"a": {"b": "1", "c": "8", "f": "7"}, "d": ["9"], "e": "3"}


def test_merged_values_keep_the_place_they_were_written_at():
    base = grown("a: {b: 1, c: 2}\n", "base.yaml")
    over = grown("\na: {c: 8}\n", "over.yaml")

    inner = merged(base, over).value["a"]

    assert (inner.value["b"].path.name, inner.value["b"].line) == ("base.yaml", 1)
    assert (inner.value["c"].path.name, inner.value["c"].line) == ("over.yaml", 2)
    assert inner.path.name == "over.yaml"


def test_merging_a_text_over_a_mapping_replaces_it():
    base = grown("a: {b: 1}\n")
    over = Node(value="x", path=Path("o"), line=4)

    assert merged(base, over) == over
