"""How this very program is started once more, beside the window, for its language."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from phonecoach import places

NO_CONSOLE = int(getattr(subprocess, "CREATE_NO_WINDOW", 0))
"""A flag for a process that opens no console of its own on Windows."""


def own_command(flag: str, module: str) -> tuple[str, ...]:
    """Return the command that runs a module of this package.

    Args:
        flag: First argument with which a program in one piece runs it instead.
        module: Its full name.
    """
    if getattr(sys, "frozen", False):
        return (sys.executable, flag)
    return (sys.executable, "-m", module)


def own_environment() -> dict[str, str]:
    """Return an environment in which the process finds this very package."""
    package_parent = str(Path(__file__).resolve().parents[2])
    inherited = os.environ.get("PYTHONPATH", "")
    paths = [package_parent, inherited] if inherited else [package_parent]
    # The cache is told rather than found out again: that takes longer than the rules.
    changes = {
        "PYTHONPATH": os.pathsep.join(paths),
        places.CACHE_VARIABLE: str(places.cache()),
    }
    return {**os.environ, **changes}
