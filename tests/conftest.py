"""What every test relies on: Qt without a display, and hypothesis without luck.

``--quality`` runs only what measures hearing, and prints what it measured.
"""

from __future__ import annotations

import os
import sys

import pytest
from hypothesis import settings

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


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Print what was measured."""
    for report in config.stash[REPORTS]:
        terminalreporter.write_line(report)
