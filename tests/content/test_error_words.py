"""What went wrong elsewhere than in a file is told in every language, too."""

import ast
import re
import sqlite3
from pathlib import Path

import pytest

from phonecoach import report, store, transcript
from phonecoach.content import error_in_words
from phonecoach.content.in_words import problem_texts
from phonecoach.errors import (
    ContentError,
    PhonecoachError,
    Problem,
    ReportError,
    StoreError,
    told,
)
from phonecoach.store import database
from phonecoach.store.database import as_store_error
from phonecoach.transcript.model import NO_LIBRARY
from phonecoach.units import Language

OTHERS = (Language.KO, Language.JA)
RAISED = {"told", "_fault", "store_errors", "as_store_error", "StoreError"}
RAISED |= {"ReportError"}

FOR_NOBODY_AT_A_SCREEN = {
    # What only a mistake of ours can bring about.
    "calls.py", "cards.py", "copying.py",
    # What the command line alone tells.
    "verifying.py",
}  # fmt: skip


def sentences():
    """Every sentence that store and report raise, as a pattern."""
    found = set()
    for room in (store, report, transcript):
        for file in Path(room.__file__).parent.rglob("*.py"):
            if file.name not in FOR_NOBODY_AT_A_SCREEN:
                found |= set(raised(ast.parse(file.read_text(encoding="utf-8"))))
    return found | set(database._REMEDIES.values()) | {NO_LIBRARY}


def raised(tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in RAISED:
            for one in node.args:
                assert not isinstance(one, ast.JoinedStr), ast.unparse(node)
                if isinstance(one, ast.Constant) and isinstance(one.value, str):
                    yield one.value


@pytest.mark.parametrize("language", OTHERS)
def test_every_sentence_has_its_words(language):
    assert len(sentences()) > 20
    assert sorted(sentences() - set(problem_texts(language).problems)) == []


@pytest.mark.parametrize("language", OTHERS)
def test_every_value_stands_in_the_words(language):
    def holes(words):
        return sorted(re.findall(r"\{(\w+)\}", words))

    assert {
        english: words
        for english, words in problem_texts(language).problems.items()
        if holes(english) != holes(words)
    } == {}


def full():
    error = sqlite3.OperationalError("database or disk is full")
    error.sqlite_errorcode = sqlite3.SQLITE_FULL
    return as_store_error(error, Path("/a/record"), "Writing the training record")


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (
            Language.EN,
            (
                "Writing the training record in /a/record failed: database or disk is "
                "full. The disk is full; free some space and try again."
            ),
        ),
        (
            Language.KO,
            (
                "/a/record: 훈련 기록 저장에 실패했습니다(데이터베이스나 디스크가 가득 "
                "참). 디스크가 가득 찼습니다. 공간을 비우고 다시 해 보세요."
            ),
        ),
        (
            Language.JA,
            (
                "/a/record：練習の記録の書き込みに失敗しました（データベースかディスクが"
                "いっぱい）。ディスクがいっぱいです。空きを作ってから、もう一度お試し"
                "ください。"
            ),
        ),
    ],
)
def test_a_full_disk_is_told_in_the_language_of_the_reader(language, words):
    error = full()

    assert isinstance(error, StoreError)
    assert error_in_words(error, language) == words


def test_faults_of_files_keep_their_place():
    problem = Problem(
        path=Path("a.yaml"), line=3, text=told("Two rows have the id “{row}”.", row="x")
    )

    assert error_in_words(ContentError((problem,)), Language.KO) == (
        "a.yaml:3: id가 “x”인 줄이 두 개입니다."
    )


def test_what_nobody_has_put_into_words_stays_as_it_is():
    assert error_in_words(ReportError("Odd."), Language.JA) == "Odd."
    assert error_in_words(PhonecoachError(), Language.JA) == ""
