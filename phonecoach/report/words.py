"""The words of reports: ``resources/report/words.<language>.yaml``."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from dataclasses import dataclass

from phonecoach.content import read
from phonecoach.places import resources
from phonecoach.units import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportWords:
    """What stands in reports of one language.

    Attributes:
        words: By id, with values in braces.
    """

    language: Language
    words: Mapping[str, str]

    def __call__(self, name: str, **values: object) -> str:
        """Return the words of an id with its values filled in.

        Raises:
            KeyError: If there are no words of that id.
        """
        return self.words[name].format(**values)


@functools.cache
def report_words(language: Language) -> ReportWords:
    """Return the words of a language.

    Raises:
        ContentError: If the file is damaged.
    """
    return read(resources("report", f"words.{language}.yaml"), ReportWords)
