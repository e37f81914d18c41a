"""Which version of a library is installed, found without loading it."""

from __future__ import annotations

import functools
import sys
from pathlib import Path

TRACING = "traces"
"""Part of the version of a listener that reports traces."""


def reports_traces(version: str) -> bool:
    """Return whether a listener of that version reports traces where it hears none."""
    return TRACING in version.split(", ")


@functools.cache
def package_version(package: str) -> str:
    """Return the version of an installed package.

    Raises:
        ImportError: If it is not installed.
    """
    for folder in map(Path, sys.path):
        for found in folder.glob(f"{package}-*.dist-info"):
            return found.name.removesuffix(".dist-info").rpartition("-")[2]
    # Elsewhere than in a folder of packages. Slow: it loads all about e-mail.
    from importlib.metadata import version  # noqa: PLC0415

    return version(package)
