"""Words that count here: whoever is erased leaves the words, not their sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from phonecoach.app.counting import not_kept
from phonecoach.app.sitting import phrases_folder
from phonecoach.app.telling import said
from phonecoach.errors import ContentError
from phonecoach.language.site_phrases import forget_others, phrases_file
from phonecoach.units import Language

if TYPE_CHECKING:
    from phonecoach.store import Reader, Store


def forget_the_erased(store: Store, reader: Reader) -> str:
    """Forget what those said who are no longer in the record; their words still count.

    Returns:
        Why a sentence could not be forgotten, and what to do; "" if all is well.
    """
    folder = phrases_folder(store)
    if not folder.is_dir():
        return ""
    known = {str(one.id) for one in reader.persons()}
    for language in Language:
        path = phrases_file(folder, language)
        try:
            forget_others(path, known)
        except ContentError as error:
            return said(error)
        except OSError as error:
            return not_kept(path, error)
    return ""
