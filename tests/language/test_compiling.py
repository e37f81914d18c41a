"""Rules that changed are compiled by another process, and here where none can."""

from __future__ import annotations

import subprocess

import pytest

from phonecoach import __main__ as program
from phonecoach import places
from phonecoach.errors import ContentError
from phonecoach.language import compiling, kept_rules
from phonecoach.language.compiling import compile_apart
from phonecoach.language.kept_rules import are_kept, load_rules
from phonecoach.language.listening import listener
from phonecoach.language.protocol import Turn
from phonecoach.units import Language

OWN = places.resources("language")


@pytest.fixture
def cache(tmp_path, monkeypatch):
    monkeypatch.setenv(places.CACHE_VARIABLE, str(tmp_path / "cache"))


@pytest.fixture
def started(monkeypatch):
    """Return the commands that were to be run; none is."""
    commands = []
    monkeypatch.setattr(
        compiling.subprocess, "run", lambda command, **_how: commands.append(command)
    )
    return commands


def greet(ears):
    turn = Turn(id="1", text="Good morning, Aire Valley Home, Priya speaking.")
    return {one.name for one in ears.hear(turn)}


@pytest.mark.usefixtures("cache")
def test_rules_are_compiled_without_this_process_reading_them(monkeypatch):
    assert not are_kept(OWN, Language.EN)

    compile_apart(OWN, Language.EN)

    assert are_kept(OWN, Language.EN)
    monkeypatch.setattr(kept_rules, "_read", lambda *_: pytest.fail("read here"))
    assert load_rules(OWN, Language.EN).rules


@pytest.mark.usefixtures("cache")
def test_only_what_is_not_kept_is_compiled(started):
    compile_apart(OWN, Language.JA)
    assert [one[-1] for one in started] == ["ja"]

    load_rules(OWN, Language.JA)
    compile_apart(OWN, Language.JA)
    assert len(started) == 1


@pytest.mark.usefixtures("cache")
def test_rules_from_elsewhere_are_nobody_s_to_keep(started, tmp_path):
    compile_apart(tmp_path, Language.EN)

    assert not started


@pytest.mark.usefixtures("cache")
@pytest.mark.parametrize(
    "error", [OSError("no more processes"), subprocess.TimeoutExpired("it", 60)]
)
def test_where_no_process_helps_the_rules_are_compiled_here(monkeypatch, error):
    def fail(*_command, **_how):
        raise error

    monkeypatch.setattr(compiling.subprocess, "run", fail)
    ears = listener(Language.EN)

    assert "greet" in greet(ears)
    assert are_kept(OWN, Language.EN)


@pytest.mark.usefixtures("cache")
def test_a_script_compiles_them_itself(started):
    ears = listener(Language.EN, here=True)

    assert "greet" in greet(ears)
    assert not started


def test_rules_that_cannot_be_read_end_the_process_and_keep_nothing(monkeypatch):
    def fail(*_):
        raise ContentError("A rule is wrong.")

    monkeypatch.setattr(compiling, "make_engine", fail)

    assert compiling.main(["en"]) == 1


def test_a_frozen_program_runs_itself_as_the_compiler(monkeypatch):
    asked = []
    monkeypatch.setattr(compiling, "main", lambda words: asked.append(words) or 0)

    assert program.main([compiling.COMPILER_FLAG, "ja"]) == 0
    assert asked == [["ja"]]
