"""The Korean worker process, and what happens when it fails."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import textwrap

import psutil
import pytest

from phonecoach import places
from phonecoach.errors import LanguageError
from phonecoach.language import korean_worker, local
from phonecoach.language.protocol import Outcome, Turn, Verdict
from phonecoach.language.remote import WORKER_FLAG, RemoteListener, worker_command

RULES = places.resources("language")
TURN = Turn(id="1", text="잠시만 기다려 주시겠어요?")

# Answers at once, so that only the talking between the processes is tried.
FAKE = """
import json, sys
print("noise before")
print(json.dumps({"id": 0}), flush=True)
for line in sys.stdin:
    request = json.loads(line)
    print("noise", json.dumps([1]), sep="\\n")
    print(json.dumps({"id": request["id"] - 1, "heard": ["late"]}))
    heard = {"name": request["do"], "verdict": "yes", "span": [0, 1],
             "rule": "r", "why": request["turns"][0]["text"]}
    print(json.dumps({"id": request["id"], "heard": [heard]}), flush=True)
"""


@pytest.fixture
def make_listener(tmp_path):
    """Return a function that makes a listener with a worker of one's own."""
    made = []

    def make(code):
        script = tmp_path / "worker.py"
        script.write_text(textwrap.dedent(code), encoding="utf-8")
        made.append(RemoteListener(RULES, command=[sys.executable, str(script)]))
        return made[-1]

    yield make
    for one in made:
        one.close()


OTHERS = set()


@pytest.fixture(autouse=True)
def others():
    """Note what other tests have left running, such as a pool of processes."""
    OTHERS.clear()
    OTHERS.update(psutil.Process().children())


def children():
    """Return what has been started in this test and still runs."""
    return [one for one in psutil.Process().children() if one not in OTHERS]


def test_stray_lines_and_answers_of_other_requests_are_passed_over(make_listener):
    ears = make_listener(FAKE)

    for text in ("하나", "둘"):
        (heard,) = ears.hear(Turn(id="1", text=text))
        assert (heard.name, heard.why) == ("hear", text)


def test_a_worker_that_died_is_started_again(make_listener):
    ears = make_listener(FAKE)
    ears.hear(TURN)
    (first,) = children()

    first.kill()
    first.wait()

    assert ears.hear(TURN)
    (second,) = children()
    assert second.pid != first.pid


def test_a_worker_that_dies_in_mid_request_is_started_once_more(
    make_listener, tmp_path
):
    mark = tmp_path / "been_here"
    ears = make_listener(
        f"""
        import json, os, sys
        print(json.dumps({{"id": 0}}), flush=True)
        for line in sys.stdin:
            if not os.path.exists({str(mark)!r}):
                open({str(mark)!r}, "w").close()
                sys.exit(1)
            request = json.loads(line)
            print(json.dumps({{"id": request["id"], "heard": []}}), flush=True)
        """
    )

    assert ears.hear(TURN) == ()
    assert mark.exists()


def test_a_worker_that_keeps_dying_is_told_in_a_sentence(make_listener):
    ears = make_listener("import sys; sys.exit(3)")

    with pytest.raises(LanguageError, match="stopped twice in a row"):
        ears.hear(TURN)
    assert not children()


def test_a_worker_that_cannot_work_says_why(make_listener):
    ears = make_listener('print(\'{"id": 0, "error": "No dictionary."}\')')

    with pytest.raises(LanguageError, match=r"No dictionary\."):
        ears.hear(TURN)
    assert not children()


def test_a_program_that_is_not_there_is_told_in_a_sentence(tmp_path):
    ears = RemoteListener(RULES, command=[str(tmp_path / "nothing")])

    with pytest.raises(LanguageError, match="cannot be started"):
        ears.warm_up()


def test_closing_ends_the_worker_and_hearing_starts_another(make_listener):
    ears = make_listener(FAKE)
    ears.warm_up()
    ears.warm_up()
    assert len(children()) == 1

    ears.close()
    ears.close()

    assert not children()
    assert ears.hear(TURN)


def test_a_listener_nobody_closed_leaves_no_process(make_listener):
    ears = RemoteListener(RULES, command=[sys.executable, "-c", FAKE])
    ears.hear(TURN)

    del ears

    assert not children()


def test_the_worker_ends_when_its_input_ends():
    done = subprocess.run(
        [*worker_command(), str(RULES)],
        input=b"",
        stdout=subprocess.PIPE,
        check=True,
        cwd=RULES.parents[1],
    )

    assert json.loads(done.stdout) == {"id": 0}


def test_a_frozen_program_runs_itself_as_the_worker(monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)

    assert worker_command() == (sys.executable, WORKER_FLAG)


def test_korean_is_heard_through_the_worker():
    ears = RemoteListener(RULES)
    try:
        (heard,) = [one for one in ears.hear(TURN) if one.verdict is Verdict.YES]
        (told,) = [
            one for one in ears.explain(TURN) if one.behaviour == "hold_announce"
        ]
    finally:
        ears.close()

    assert heard.name == "hold_announce"
    assert TURN.text[slice(*heard.span)].startswith("잠시만 기다려")
    assert told.outcome is Outcome.HEARD


class OneLine:
    """Stands for stdin with one request in it."""

    def __init__(self, text):
        self.buffer = io.BytesIO(text)


@pytest.fixture
def worker_pipes(monkeypatch):
    """Return a function that runs the worker's main here, with pipes of its own."""
    kept = os.dup(1)

    def run(arguments, request):
        read, write = os.pipe()
        os.dup2(write, 1)
        os.close(write)
        monkeypatch.setattr(sys, "stdin", OneLine(request))
        monkeypatch.setattr(korean_worker.signal, "signal", lambda *args: None)
        try:
            code = korean_worker.main(arguments)
        finally:
            os.dup2(kept, 1)
        with os.fdopen(read, encoding="utf-8") as answers:
            return code, [json.loads(line) for line in answers]

    yield run
    os.close(kept)


def test_the_worker_answers_each_request_by_its_id(worker_pipes, monkeypatch):
    monkeypatch.setattr(
        local,
        "make_analyser",
        lambda language: os.write(2, b"noise") and Empty(),
    )
    turn = {"id": "1", "text": "네", "prev": "", "stage": ""}
    turn["slots"] = {"company": [], "own_name": [], "caller_name": [], "facts": {}}
    lines = [{"id": 7, "do": do, "turns": [turn]} for do in ("hear", "explain")]

    code, answers = worker_pipes(
        [str(RULES)], b"\n".join(json.dumps(line).encode() for line in lines)
    )

    assert code == 0
    assert answers == [{"id": 0}, {"id": 7, "heard": []}, {"id": 7, "heard": []}]


def test_the_worker_tells_what_is_wrong_with_the_rules(worker_pipes, tmp_path):
    code, (answer,) = worker_pipes([str(tmp_path)], b"")

    assert code == 1
    assert "common.yaml" in answer["error"]


class Empty:
    """An analyser that hears nothing."""

    version = "0"

    def analyse(self, text, slots):
        return ()
