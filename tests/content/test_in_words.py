"""What is wrong with a file, told in every language."""

import ast
import pickle
import re
from pathlib import Path

import pytest

from phonecoach import checklist, content
from phonecoach.content.document import read
from phonecoach.content.in_words import ProblemTexts, in_words, problem_texts
from phonecoach.errors import ContentError, Problem, told
from phonecoach.places import resources
from phonecoach.scenario.faults import unknown
from phonecoach.units import Language, Micros

ROOMS = [Path(content.__file__).parent, Path(content.__file__).parents[1] / "scenario"]
OF_SITES = [
    Path(checklist.__file__).parent / f"{name}.py"
    for name in ("limits", "outgoing", "profile", "profiles", "site")
]
"""Where it is checked what a site has of its own."""

FOR_WRITERS_ALONE = {"manifest.py", "setting.py"}
"""What these tell, only the command line tells."""

OTHERS = (Language.KO, Language.JA)


def sentences():
    """Every pattern and every whole sentence that the checks may tell."""
    found = set()
    files = [file for room in ROOMS for file in sorted(room.glob("*.py"))]
    for file in (*files, *OF_SITES):
        if file.name not in FOR_WRITERS_ALONE:
            found |= told_in(ast.parse(file.read_text(encoding="utf-8")))
    return found


def told_in(tree):
    docs = {
        id(node.body[at].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
        for at in range(len(node.body))
        if isinstance(node.body[at], ast.Expr)
    }
    found = set()
    for node in ast.walk(tree):
        if is_call_of_told(node) and isinstance(node.args[0], ast.Constant):
            found.add(node.args[0].value)
        whole = isinstance(node, ast.Constant) and isinstance(node.value, str)
        if whole and id(node) not in docs and re.search(r"\w .*[.?]$", node.value):
            found.add(node.value)
    return found


def is_call_of_told(node):
    return isinstance(node, ast.Call) and getattr(node.func, "id", "") == "told"


def holes(text):
    return sorted(re.findall(r"\{(\w+)\}", text))


def test_whatever_the_checks_tell_is_found_in_their_sources():
    assert len(sentences()) > 110
    assert "The company has no name." in sentences()


@pytest.mark.parametrize("language", OTHERS)
def test_every_sentence_has_its_words_in_every_language(language):
    assert sorted(sentences() - set(problem_texts(language).problems)) == []


def test_nothing_is_kept_for_a_sentence_that_nobody_tells():
    korean, japanese = (
        set(read(resources("content", f"problems.{one}.yaml"), ProblemTexts).problems)
        for one in OTHERS
    )
    ends = {one for one in korean if one[0].islower()}

    assert sorted(korean - ends - sentences()) == []
    assert korean == japanese


@pytest.mark.parametrize("language", OTHERS)
def test_every_value_stands_in_the_words_too(language):
    texts = problem_texts(language)

    assert [
        english
        for english, words in texts.problems.items()
        if holes(english) != holes(words)
    ] == []


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (Language.EN, "There is no stage 'ofer'; did you mean 'offer'?"),
        (Language.KO, "단계 'ofer': 그런 이름이 없습니다. 혹시 'offer'입니까?"),
        (Language.JA, "段階'ofer'がありません。'offer'のことでしょうか。"),
    ],
)
def test_a_sentence_is_told_with_its_values(language, words):
    assert in_words(unknown("stage", "ofer", ["offer"]), language) == words


@pytest.mark.parametrize(
    ("written", "kind", "words"),
    [
        ("- 1\n", dict[str, str], "ファイル：キーと値の組にします（今はリスト）。"),
        ("a: x\n", dict[str, int], "'a'：整数にします（今は'x'）。"),
        (
            "a: soon\n",
            dict[str, content.Duration],
            "'a'：3 s、0.5 s、400 ms、2 minのような長さにします（今は'soon'）。",
        ),
    ],
)
def test_what_does_not_fit_is_put_together_from_its_parts(
    tmp_path, written, kind, words
):
    path = tmp_path / "file.yaml"
    path.write_text(written, encoding="utf-8")

    with pytest.raises(ContentError) as caught:
        read(path, kind)

    (problem,) = caught.value.problems
    assert in_words(problem.text, Language.JA) == words
    assert "must" in problem.text


def test_what_nobody_has_put_into_words_stays_english():
    text = told("The moon is {phase}.", phase="full")

    assert in_words(text, Language.JA) == "The moon is full."
    assert in_words("The moon is full.", Language.KO) == "The moon is full."


def test_a_sentence_remembers_its_pattern_on_its_way_to_another_process():
    problem = Problem(path=Path("a"), line=1, text=told("No {n}.", n=Micros(3)))

    there = pickle.loads(pickle.dumps(problem))  # noqa: S301 - our own bytes

    assert there == problem
    assert (there.text.pattern, there.text.values) == ("No {n}.", (("n", 3),))
