"""Getting a listener, and the table of measured recall."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from phonecoach import places
from phonecoach.errors import ContentError
from phonecoach.language import Outcome, Turn, Verdict
from phonecoach.language.listening import listener
from phonecoach.language.local import LocalListener
from phonecoach.language.recall import recall
from phonecoach.language.remote import RemoteListener
from phonecoach.units import Language


def test_korean_lives_in_a_process_of_its_own_unless_asked_otherwise():
    assert isinstance(listener(Language.KO), RemoteListener)
    assert isinstance(listener(Language.KO, here=True), LocalListener)
    assert isinstance(listener(Language.EN), LocalListener)


@pytest.mark.parametrize(
    ("language", "text"),
    [(Language.EN, "Good morning!"), (Language.JA, "もしもし")],
)
def test_a_listener_loads_by_itself_and_after_closing_again(language, text):
    ears = listener(language)
    turn = Turn(id="1", text=text)

    ears.warm_up()
    told = ears.hear(turn)
    ears.close()

    (first,) = [one for one in told if not one.traced]
    assert ears.hear(turn) == told
    heard = [one for one in ears.explain(turn) if one.outcome is Outcome.HEARD]
    assert [one.behaviour for one in heard] == [first.name]
    assert first.verdict is Verdict.YES


@pytest.mark.parametrize("language", list(Language))
def test_the_version_names_analyser_and_rules_without_loading(language, rule_folder):
    folder = rule_folder(language=language)

    own = listener(language)
    other = listener(language, folder)

    assert own.version.split("rules")[0] == other.version.split("rules")[0]
    assert own.version != other.version


def test_importing_the_room_loads_no_analyser():
    code = (
        "import sys, json, phonecoach.language.listening as room;"
        "from phonecoach.units import Language;"
        "[room.listener(one) for one in Language];"
        "print(json.dumps([name for name in "
        "('kiwipiepy', 'sudachipy', 'simplemma', 'pydantic') if name in sys.modules]))"
    )

    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=True, text=True
    )

    assert json.loads(done.stdout) == []


def test_a_later_start_hears_english_without_its_dictionary(tmp_path):
    code = (
        "import sys; from phonecoach.language import Turn;"
        "from phonecoach.language.listening import listener;"
        "from phonecoach.units import Language;"
        "ears = listener(Language.EN, here=True);"
        "heard = ears.hear(Turn(id='1', text='Good mornnig!'));"
        "print(sum(not one.traced for one in heard), 'simplemma' in sys.modules,"
        " 'phonecoach.language.rule_files' in sys.modules)"
    )
    environment = {**os.environ, places.CACHE_VARIABLE: str(tmp_path)}

    starts = [
        subprocess.run(
            [sys.executable, "-c", code],
            capture_output=True,
            check=True,
            text=True,
            env=environment,
        ).stdout.split()
        for _ in range(2)
    ]

    assert starts == [["1", "True", "True"], ["1", "False", "False"]]


def test_measured_recall_is_between_none_and_all():
    for language in Language:
        assert all(0 <= share <= 1 for share in recall(language).values())


def test_recall_is_read_per_language(tmp_path):
    path = tmp_path / "recall.yaml"
    path.write_text("en:\n  greet: 0.93\n", encoding="utf-8")

    assert dict(recall(Language.EN, path)) == {"greet": 0.93}
    assert dict(recall(Language.KO, path)) == {}


@pytest.mark.parametrize("content", ["en: {greet: often}", "", "en: [1]"])
def test_a_damaged_table_of_recall_is_told_by_name(tmp_path, content):
    path = tmp_path / "recall.yaml"
    path.write_text(content, encoding="utf-8")

    with pytest.raises(ContentError, match=r"recall\.yaml"):
        recall(Language.EN, path)
