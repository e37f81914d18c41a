"""Where the program's files lie, in a checkout and in a wheel, and what it keeps."""

from __future__ import annotations

import os
from pathlib import Path

DATA_VARIABLE = "PHONECOACH_DATA"
"""An environment variable that names another folder for the training record."""

CACHE_VARIABLE = "PHONECOACH_CACHE"
"""An environment variable that names another folder for what can be made anew."""

_PACKAGE = Path(__file__).resolve().parent
_IN_WHEEL = _PACKAGE / "_data"
_ROOT = _IN_WHEEL if _IN_WHEEL.is_dir() else _PACKAGE.parent


def resources(*parts: str) -> Path:
    """Return a file or folder under ``resources``."""
    return _ROOT.joinpath("resources", *parts)


def scenarios(*parts: str) -> Path:
    """Return a file or folder under ``scenarios``."""
    return _ROOT.joinpath("scenarios", *parts)


def data_folder() -> Path:
    """Return where the training record of this PC lies; it need not exist."""
    named = os.environ.get(DATA_VARIABLE)
    if named:
        return Path(named)
    # Slow to load, and few need it.
    import platformdirs  # noqa: PLC0415

    return platformdirs.user_data_path("phonecoach", False)


def house_cases(data: Path) -> Path:
    """Return where a house's own cases lie beside its training record, if it has any.

    Args:
        data: The folder of the training record.
    """
    return data / "cases"


def house_forms(data: Path) -> Path:
    """Return where a house's own forms lie beside its training record, if it has any.

    Args:
        data: The folder of the training record.
    """
    return data / "forms"


def cache() -> Path:
    """Return the folder for what can be made anew at any time; it need not exist."""
    named = os.environ.get(CACHE_VARIABLE)
    if named:
        return Path(named)
    # Slow to load, and few need it.
    import platformdirs  # noqa: PLC0415

    return platformdirs.user_cache_path("phonecoach", False)
