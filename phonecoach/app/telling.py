"""What went wrong, in the language that the window speaks."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from phonecoach.errors import PhonecoachError
from phonecoach.units import Language


def said(error: Exception) -> str:
    """Return what an error says; any thread may ask."""
    if not isinstance(error, PhonecoachError):
        return str(error)
    # What reads the words takes long to load, and is seldom needed.
    from phonecoach.content import error_in_words  # noqa: PLC0415

    code = QLocale().name()[:2]
    known = code in set(Language)
    return error_in_words(error, Language(code) if known else Language.EN)
