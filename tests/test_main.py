"""Which way the program goes: a window or the console."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

import phonecoach
from phonecoach import __main__ as way_in

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def no_display(monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


def test_arguments_go_to_the_console(monkeypatch):
    seen = []
    console = SimpleNamespace(main=lambda argv: seen.append(list(argv)) or 2)
    monkeypatch.setattr(phonecoach, "console", console, raising=False)

    assert way_in.main(["check", "somewhere"]) == 2
    assert seen == [["check", "somewhere"]]


def test_no_arguments_open_the_window(monkeypatch):
    app = SimpleNamespace(run=lambda: 5)
    monkeypatch.setattr(phonecoach, "app", app, raising=False)
    monkeypatch.setenv("DISPLAY", ":0")

    assert way_in.main([]) == 5


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have a display")
def test_without_a_display_one_sentence_names_play(no_display):
    run = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "phonecoach"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    said = [line for line in run.stderr.splitlines() if "import time:" not in line]
    assert run.returncode == 1
    assert run.stdout == ""
    assert len(said) == 1
    assert "`play CASE --lang ko --plan FILE`" in said[0]
    assert "PySide6" not in run.stderr
