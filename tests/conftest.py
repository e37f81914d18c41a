"""What every test relies on: Qt without a display, and hypothesis without luck.

``--quality`` runs only what measures hearing, and prints what it measured.
"""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from tests.turns import Turns

if TYPE_CHECKING:
    from collections.abc import Iterator

if sys.platform.startswith("linux") and not (
    os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# No deadline: a busy machine is no fault of the code. In CI the same examples every
# time, so that what fails there fails for a change that was made.
settings.register_profile("phonecoach", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("phonecoach")

REPORTS: pytest.StashKey[list[str]] = pytest.StashKey()
"""What tests measured and a person wants to read, in the order of the tests."""

TURNS: pytest.StashKey[Turns] = pytest.StashKey()
"""Of a process beside which others run tests."""

_FOLDER = "PHONECOACH_TURNS"
"""Names the folder of their locks, handed on to those processes."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Take ``--quality``."""
    parser.addoption(
        "--quality",
        action="store_true",
        help="measure only how well turns are heard; print and keep the figures",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Have room for reports; where measuring is asked for, run nothing else.

    What the program keeps to save time is kept apart from that of whoever runs this.
    """
    cache = getattr(config, "cache", None)  # missing where pytest may keep nothing
    if cache is not None:
        os.environ.setdefault("PHONECOACH_CACHE", str(cache.mkdir("phonecoach")))
    config.stash[REPORTS] = []
    if config.getoption("--quality"):
        config.args = [str(config.rootpath / "tests" / "language" / "test_quality.py")]
    worker = getattr(config, "workerinput", None)  # only where others run beside it
    if worker is None:
        folder = tempfile.TemporaryDirectory(prefix="phonecoach-turns-")
        config.add_cleanup(folder.cleanup)
        os.environ[_FOLDER] = folder.name
    else:
        config.stash[TURNS] = Turns(
            Path(os.environ[_FOLDER]),
            int(worker["workerid"].removeprefix("gw")),
            worker["workercount"],
        )


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[None]:
    """Let a test that wants to be alone be alone."""
    turns = item.config.stash.get(TURNS, None)
    alone = item.get_closest_marker("alone") is not None
    if turns is None:
        turn = contextlib.nullcontext()
    else:
        turn = turns.alone() if alone else turns.beside_others()
    with turn:
        return (yield)


@pytest.hookimpl
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Hand reports over to the process that prints them."""
    output = getattr(session.config, "workeroutput", None)
    if output is not None:
        output["reports"] = session.config.stash[REPORTS]


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: object) -> None:
    """Take over what another process reports."""
    config = node.config  # type: ignore[attr-defined]
    output = getattr(node, "workeroutput", {})  # none of one that crashed
    config.stash[REPORTS] += output.get("reports", [])


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Print what was measured."""
    for report in config.stash[REPORTS]:
        terminalreporter.write_line(report)
