"""What went wrong, in the language of whoever reads it."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from dataclasses import dataclass, replace

from phonecoach.content.document import read
from phonecoach.errors import ContentError, PhonecoachError, Told
from phonecoach.places import resources
from phonecoach.units import Language

_OF_OURS = ("kind", "company", "found", "what")
"""Names of values that are words of ours; all others stand in the files as they are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProblemTexts:
    """The words of one language: ``problems.``, ``errors.<language>.yaml``.

    Attributes:
        problems: By the English pattern, with the same names in braces.
        terms: What a value is called that is a word of ours.
    """

    language: Language
    problems: Mapping[str, str]
    terms: Mapping[str, str]


@functools.cache
def problem_texts(language: Language) -> ProblemTexts:
    """Return the words of a language other than English.

    Raises:
        ContentError: If the file is damaged.
    """
    of_files, of_others = (
        read(resources("content", f"{name}.{language}.yaml"), ProblemTexts)
        for name in ("problems", "errors")
    )
    return ProblemTexts(
        language=language,
        problems={**of_files.problems, **of_others.problems},
        terms={**of_files.terms, **of_others.terms},
    )


def error_in_words(error: PhonecoachError, language: Language) -> str:
    """Return what an error says in a language; of files, each fault with its place."""
    if isinstance(error, ContentError):
        worded = (
            replace(one, text=in_words(one.text, language)) for one in error.problems
        )
        return "\n".join(map(str, worded))
    # An error keeps the sentence that it was raised with; as a text it would forget
    # what that was put together from.
    sentence = error.args[0] if error.args else ""
    return in_words(sentence if isinstance(sentence, str) else str(error), language)


def in_words(text: str, language: Language) -> str:
    """Return what is wrong with a file in a language.

    What nobody has put into that language stays English: some models, and the parser
    of YAML, speak for themselves.
    """
    if language is Language.EN:
        return str(text)
    pattern, values = (
        (text.pattern, text.values) if isinstance(text, Told) else (text, ())
    )
    texts = problem_texts(language)
    found = texts.problems.get(pattern)
    if found is None:
        return str(text)
    return found.format(**{name: _worded(name, it, texts) for name, it in values})


def _worded(name: str, value: object, texts: ProblemTexts) -> object:
    if isinstance(value, Told):
        return in_words(value, texts.language)
    if name in _OF_OURS:
        return texts.terms.get(str(value), value)
    return value
