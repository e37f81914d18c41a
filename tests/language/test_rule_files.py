"""Reading rule files: what is wrong is told with file and line."""

from __future__ import annotations

import pytest
import yaml

from phonecoach import places
from phonecoach.errors import ContentError
from phonecoach.language.rule_files import read_rules
from phonecoach.language.rule_folder import rules_digest
from phonecoach.language.rules import Need, Overlap, Position
from phonecoach.units import Language

GOOD = """\
greet:
  rules:
    - id: hello
      any: [hello]
      yes: [hello]
"""

WHOLE = """\
greet:
  why: 'Du: {words}'
  none: [x]
  rules:
    - id: hello
      any: [hello]
      none: y
      verdict: weak
      allow: [negation]
      question: no
      imperative: yes
      where: opening
      without_slot: company
      with: [thank]
      not_with: [rude]
      turn: {min_tokens: 1, max_tokens: 3, position: last, any: [a], none: [b]}
      prev:
        any: [c]
        none: [d]
        question: yes
        empty: no
        overlap: {lemmas: 2, share: 0.3, digits: 4}
      yes:
        - hello
        - text: hello
          prev: hi
          stage: opening
          slots:
            company: [A, B]
            facts: {order: ['012']}
      no: [bye]
"""


def problems(folder, language=Language.EN):
    with pytest.raises(ContentError) as caught:
        read_rules(folder, language)
    return [(one.path.name, one.line, one.text) for one in caught.value.problems]


def test_every_key_of_a_rule_is_read(rule_folder):
    book = read_rules(rule_folder(WHOLE), Language.EN)

    (rule,) = book.rules
    assert [pattern.source for pattern in rule.none] == ["x", "y"]
    assert (rule.question, rule.imperative) == (Need.NO, Need.YES)
    assert rule.where == {"opening"}
    assert rule.without_slot == "company"
    assert (rule.with_, rule.not_with) == ({"thank"}, {"rude"})
    assert rule.turn.position is Position.LAST
    assert (rule.turn.min_tokens, rule.turn.max_tokens) == (1, 3)
    assert rule.prev.overlap == Overlap(lemmas=2, share=0.3, digits=4)
    assert (rule.prev.question, rule.prev.empty) == (Need.YES, Need.NO)
    assert rule.yes[1].slots.facts == {"order": ("012",)}
    assert rule.yes[1].slots.company == ("A", "B")
    assert (rule.yes[0].line, rule.yes[1].line) == (24, 25)
    assert book.why == {"greet": "Du: {words}"}


@pytest.mark.parametrize(
    ("damage", "line", "told"),
    [
        (("greet:", "greet:\n  - a\nx:"), 2, "A mapping"),
        (("greet:", "Greet!:"), 1, "no name of a behaviour"),
        (("  rules:", "  rule:"), 2, "no list of rules"),
        (("  rules:", "  rules: none\n  x:"), 2, "A list belongs here"),
        (("  rules:", "  what: 1\n  rules:"), 2, "'what' is unknown here"),
        (("    - id: hello\n      any", "    - any"), 3, "needs an id"),
        (("id: hello", "id: Hello!"), 3, "needs an id"),
        (("any: [hello]", "any: ['(hello']"), 4, "Pattern '(hello': A bracket"),
        (("any: [hello]", "any: [<x>]"), 4, "no set <x>"),
        (("any: [hello]", "any: [[NAME] hi]"), 4, "not YAML"),
        (("any: [hello]", "any:\n        - [NAME]"), 5, "put quotes around"),
        (("any: [hello]", "none: [a]"), 3, "neither any: nor prev: overlap:"),
        (("any: [hello]", "any: [hello]\n      any: [b]"), 5, "stands here twice"),
        (("any: [hello]", "any: [hello]\n      verdict: maybe"), 5, "yes, weak"),
        (("any: [hello]", "any: [hello]\n      question: [a]"), 5, "A text belongs"),
        (("any: [hello]", "any: [hello]\n      allow: [all]"), 5, "'all' is none of"),
        (
            ("any: [hello]", "any: [hello]\n      without_slot: fact"),
            5,
            "'fact' is none of",
        ),
        (("any: [hello]", "any: [hello]\n      turn: 3"), 5, "A mapping"),
        (
            ("any: [hello]", "any: [hello]\n      turn: {max_tokens: few}"),
            5,
            "'few' is not a number",
        ),
        (
            ("any: [hello]", "any: [hello]\n      turn: {min_tokens: -1}"),
            5,
            "'-1' is not a number",
        ),
        (("any: [hello]", "any: [hello]\n      turn: {long: 3}"), 5, "'long' is unk"),
        (("any: [hello]", "any: [hello]\n      prev: {x: 3}"), 5, "'x' is unknown"),
        (
            ("any: [hello]", "prev: {overlap: {share: 0.5}}"),
            4,
            "The overlap asks for nothing",
        ),
        (("yes: [hello]", "no: [bye]"), 3, "has no example"),
        (("yes: [hello]", "yes: hello"), 5, "A list belongs here"),
        (("yes: [hello]", "yes: [{prev: hi}]"), 5, "has no text:"),
        (("yes: [hello]", "yes: [{text: hi, x: y}]"), 5, "'x' is unknown"),
        (("yes: [hello]", "yes: [[hi]]"), 5, "A mapping"),
        (
            ("yes: [hello]", "yes: [{text: a, slots: {name: [b]}}]"),
            5,
            "'name' is unknown",
        ),
        (("greet:", "greet:\n  why: 'You'"), 2, "{words} exactly once"),
        (("any: [hello]", "\tany: [hello]"), 4, "This is not YAML"),
    ],
)
def test_damage_is_told_with_file_and_line(rule_folder, damage, line, told):
    damaged = GOOD.replace(*damage)
    assert damaged != GOOD

    found = problems(rule_folder(damaged))

    assert ("rules.yaml", line) in {(name, at) for name, at, _ in found}
    assert any(told in text for _, _, text in found), found


def test_all_problems_of_all_files_are_told_at_once(rule_folder):
    folder = rule_folder(
        GOOD.replace("hello]", "<x>]"),
        common="why: none\ndigits: {one: I}\ncuts: {x: [a]}\nvetoes: {y: [b]}\n",
        implied="implies: [a]\nwhat: x\n",
    )

    found = problems(folder)

    assert {(name, line) for name, line, _ in found} == {
        ("common.yaml", 1),
        ("common.yaml", 2),
        ("common.yaml", 3),
        ("common.yaml", 4),
        ("implied.yaml", 1),
        ("implied.yaml", 2),
        ("rules.yaml", 4),
    }


def test_a_rule_id_stands_once_in_a_behaviour_over_all_files(rule_folder):
    folder = rule_folder(GOOD)
    (folder / "en" / "second.yaml").write_text(GOOD, encoding="utf-8")

    ((name, line, text),) = problems(folder)

    assert (name, line) == ("second.yaml", 3)
    assert "rules.yaml, line 3" in text


@pytest.mark.parametrize(
    ("content", "told"),
    [(b"", "empty"), (b"\xff\xfe\x00", "UTF-8"), (b"a: \x00", "not readable")],
)
def test_a_file_that_is_no_yaml_is_told_by_name(rule_folder, content, told):
    folder = rule_folder(GOOD)
    (folder / "en" / "rules.yaml").write_bytes(content)

    ((name, _, text),) = problems(folder)

    assert name == "rules.yaml"
    assert told in text


def test_missing_files_are_told_by_name(tmp_path):
    found = problems(tmp_path)

    assert {name for name, _, _ in found} == {"common.yaml", "implied.yaml"}
    with pytest.raises(ContentError, match=r"implied\.yaml: The file cannot be read"):
        rules_digest(tmp_path, Language.EN)


def test_the_digest_changes_with_the_rules_and_not_with_line_ends(rule_folder):
    folder = rule_folder(GOOD)
    path = folder / "en" / "rules.yaml"
    before = rules_digest(folder, Language.EN)

    path.write_bytes(GOOD.replace("\n", "\r\n").encode())
    same = rules_digest(folder, Language.EN)
    path.write_text(GOOD.replace("hello", "hi"), encoding="utf-8")

    assert same == before
    assert rules_digest(folder, Language.EN) != before


@pytest.mark.parametrize("language", list(Language))
def test_the_rules_that_come_with_the_program_can_be_read(language):
    book = read_rules(places.resources("language"), language)

    assert {"greet", "thank", "apologise"} <= set(book.behaviours)
    assert set(book.common.vetoes) == {
        "negation",
        "reported",
        "conditional",
        "counterfactual",
        "hypothetical",
    }


@pytest.mark.slow
@pytest.mark.parametrize(
    "path", sorted(places.resources("language").rglob("*.yaml")), ids=lambda it: it.stem
)
def test_a_python_without_the_fast_yaml_reader_reads_every_file(path):
    # Where PyYAML was built without libyaml its stricter reader takes over.
    assert yaml.compose(path.read_text(encoding="utf-8"), Loader=yaml.SafeLoader)
