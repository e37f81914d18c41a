"""What a turn shares with the caller's line before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from phonecoach.language.rules import Common, Overlap
    from phonecoach.language.segments import Reading, Sentence
    from phonecoach.language.tokens import Token


def shared_places(
    sentence: Sentence, prev: Reading, need: Overlap, common: Common
) -> tuple[int, ...]:
    """Return the tokens of a sentence that repeat the caller's line, if enough do.

    Source: 30 % and two content words, measured on labelled turns.
    """
    words = sentence.view.words.tokens
    span = range(sentence.view.lo, sentence.view.hi)
    if need.digits:
        return _shared_digits(words, span, prev, need.digits, common)
    said = set(_content(prev.tokens, common))
    content = [place for place in span if _lemma(words[place], common)]
    again = [place for place in content if _lemma(words[place], common) in said]
    different = {_lemma(words[place], common) for place in again}
    enough = len(different) >= need.lemmas
    return tuple(again) if enough and len(again) >= need.share * len(content) else ()


def _content(tokens: Iterable[Token], common: Common) -> Iterator[str]:
    for token in tokens:
        lemma = _lemma(token, common)
        if lemma:
            yield lemma


def _lemma(token: Token, common: Common) -> str:
    if token.surface in common.function_words or token.lemma in common.function_words:
        return ""
    return token.lemma or (token.surface if _is_value(token) else "")


def _is_value(token: Token) -> bool:
    return token.surface[:1].isdigit() or token.tag.startswith("SLOT:")


def _shared_digits(
    words: tuple[Token, ...], span: range, prev: Reading, least: int, common: Common
) -> tuple[int, ...]:
    theirs = list(_digit_runs(prev.tokens, range(len(prev.tokens)), common))
    for run in _digit_runs(words, span, common):
        ours = "".join(figures for _, figures in run)
        for other in theirs:
            told = "".join(figures for _, figures in other)
            if _longest_common(ours, told) >= least:
                return tuple(place for place, _ in run)
    return ()


def _digit_runs(
    words: tuple[Token, ...], span: range, common: Common
) -> Iterator[list[tuple[int, str]]]:
    """Yield runs of neighbouring tokens that are digits, with their figures."""
    run: list[tuple[int, str]] = []
    for place in span:
        figures = _figures(words[place], common)
        if figures:
            run.append((place, figures))
        elif run:
            yield run
            run = []
    if run:
        yield run


def _figures(token: Token, common: Common) -> str:
    if token.surface in common.digits:
        return common.digits[token.surface]
    if token.surface[:1].isdigit():
        return "".join(letter for letter in token.surface if letter.isdecimal())
    spelled = [common.digits.get(letter, "") for letter in token.surface]
    return "".join(spelled) if all(spelled) else ""


def _longest_common(one: str, other: str) -> int:
    """Return the length of the longest run of figures found in both."""
    for length in range(min(len(one), len(other)), 0, -1):
        starts = range(len(one) - length + 1)
        if any(one[start : start + length] in other for start in starts):
            return length
    return 0
