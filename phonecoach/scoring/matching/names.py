"""People's names across spelling, spacing, scripts and honorifics."""

from __future__ import annotations

from typing import TYPE_CHECKING

from phonecoach.scoring.matching.content import compare_words
from phonecoach.scoring.matching.english_names import compare_english
from phonecoach.scoring.matching.japanese_names import compare_japanese
from phonecoach.scoring.matching.korean_names import compare_korean
from phonecoach.scoring.matching.shorthand import prepared
from phonecoach.units import Language

if TYPE_CHECKING:
    from phonecoach.scoring.matching.agreement import Comparison


def compare_name(text: str, form: str, language: Language) -> Comparison:
    """Return how far a text holds somebody's name.

    Args:
        text: As it was written.
        form: The name alone; a Japanese one in kanji or in kana, its parts set apart
            where the surname is an uncommon one.
        language: The language of the text.
    """
    if language is Language.KO and any("가" <= letter <= "힣" for letter in form):
        return compare_korean(text, form)
    if language is Language.JA and not form.isascii():
        return compare_japanese(text, form)
    if form.isascii() or language is Language.EN:
        return compare_english(text, form)
    return compare_words(prepared(text, language), prepared(form, language), language)
