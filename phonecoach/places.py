"""Where the files that come with the program lie, in a checkout and in a wheel."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_IN_WHEEL = _PACKAGE / "_data"
_ROOT = _IN_WHEEL if _IN_WHEEL.is_dir() else _PACKAGE.parent


def resources(*parts: str) -> Path:
    """Return a file or folder under ``resources``."""
    return _ROOT.joinpath("resources", *parts)


def scenarios(*parts: str) -> Path:
    """Return a file or folder under ``scenarios``."""
    return _ROOT.joinpath("scenarios", *parts)
