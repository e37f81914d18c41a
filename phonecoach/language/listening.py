"""Choosing who hears a language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from phonecoach import places
from phonecoach.units import Language

if TYPE_CHECKING:
    from pathlib import Path

    from phonecoach.language.protocol import Listener


def listener(
    language: Language,
    rules: Path | None = None,
    *,
    site: Path | None = None,
    here: bool = False,
) -> Listener:
    """Return a listener for a language; it loads when first asked or warmed up.

    Args:
        language: What the turns are spoken in.
        rules: A folder of rules instead of the program's own.
        site: The folder of the house's own phrases; None for none.
        here: Analyse Korean in this process too, and compile rules in it, which
            stalls it meanwhile: for scripts without a window.

    Raises:
        ContentError: If the rules cannot be read.
    """
    # Imported late: a screen that only names a verdict needs no engine.
    folder = rules or places.resources("language")
    if language is Language.KO and not here:
        from phonecoach.language.remote import RemoteListener  # noqa: PLC0415

        return RemoteListener(folder, site)
    from phonecoach.language.local import LocalListener  # noqa: PLC0415

    if here:
        return LocalListener(language, folder, site)
    from phonecoach.language.compiling import compile_apart  # noqa: PLC0415

    return LocalListener(language, folder, site, ahead=compile_apart)
