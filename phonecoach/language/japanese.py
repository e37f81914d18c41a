"""Japanese: words by Sudachi with its small dictionary, in the longest units."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Protocol

from phonecoach.language.offsets import fold
from phonecoach.language.tokens import NAME, Token, make_keys, mark_tag, slot_token
from phonecoach.language.versions import package_version

if TYPE_CHECKING:
    from collections.abc import Iterator

    from phonecoach.language.offsets import MappedText
    from phonecoach.language.slots import SlotSpan

# Stands in for a name while the sentence is analysed: a common family name, so that
# what surrounds it is read as it would be around a name.
_STAND_IN = "佐藤"

_CONTENT = ("名詞", "動詞-一般", "形容詞", "形状詞-一般", "副詞")
_PART_OF_SPEECH = 4
"""Sudachi gives four levels of part of speech, then type and form of inflection."""


class _Word(Protocol):
    def surface(self) -> str: ...
    def dictionary_form(self) -> str: ...
    def normalized_form(self) -> str: ...
    def part_of_speech(self) -> tuple[str, ...]: ...
    def begin(self) -> int: ...
    def end(self) -> int: ...


class JapaneseAnalyser:
    """Words of Japanese text; loading takes a tenth of a second."""

    def __init__(self) -> None:
        import sudachipy  # noqa: PLC0415 - slow to load

        self.version = (
            f"sudachipy {package_version('sudachipy')}, "
            f"dictionary small {package_version('sudachidict_small')}"
        )
        self._mode = sudachipy.SplitMode.C
        self._tokenizer = sudachipy.Dictionary(dict="small").tokenizer()

    def analyse(self, text: str, slots: tuple[SlotSpan, ...]) -> tuple[Token, ...]:
        """Return the tokens of raw text; see `Analyser`."""
        folded = fold(text).without_spaces()
        return tuple(self._tokens(folded, [span for span in slots if span.is_name]))

    def _tokens(self, folded: MappedText, names: list[SlotSpan]) -> Iterator[Token]:
        text, stand_ins = _with_stand_ins(folded, names)
        words = list(self._tokenizer.tokenize(text, self._mode))
        if not _kept_whole(words, stand_ins):
            yield from self._in_parts(folded, names)
            return
        shift = 0
        for word in words:
            stand_in = stand_ins.get(word.begin())
            if stand_in is None:
                yield _token(folded, word, shift)
                continue
            first, last = _inside(folded, stand_in)
            yield slot_token(stand_in, folded.text[first:last])
            shift += (last - first) - len(_STAND_IN)

    def _in_parts(self, folded: MappedText, names: list[SlotSpan]) -> Iterator[Token]:
        """Analyse around the names, for when a stand-in grew into its neighbours."""
        place = 0
        for span in names:
            first, last = _inside(folded, span)
            yield from self._plain(folded, place, first)
            yield slot_token(span, folded.text[first:last])
            place = last
        yield from self._plain(folded, place, len(folded.text))

    def _plain(self, folded: MappedText, first: int, last: int) -> Iterator[Token]:
        for word in self._tokenizer.tokenize(folded.text[first:last], self._mode):
            yield _token(folded, word, first)


def _inside(folded: MappedText, span: SlotSpan) -> tuple[int, int]:
    first = folded.starts.index(span.start)
    return first, len(folded.ends) - folded.ends[::-1].index(span.end)


def _with_stand_ins(
    folded: MappedText, names: list[SlotSpan]
) -> tuple[str, dict[int, SlotSpan]]:
    """Return the text with stand-ins, and where in it each stands."""
    text = ""
    place = 0
    stand_ins: dict[int, SlotSpan] = {}
    for span in names:
        first, last = _inside(folded, span)
        text += folded.text[place:first]
        stand_ins[len(text)] = span
        text += _STAND_IN
        place = last
    return text + folded.text[place:], stand_ins


def _kept_whole(words: list[_Word], stand_ins: dict[int, SlotSpan]) -> bool:
    whole = {word.begin() for word in words if word.surface() == _STAND_IN}
    return all(place in whole for place in stand_ins)


def _token(folded: MappedText, word: _Word, shift: int) -> Token:
    start, end = folded.span(word.begin() + shift, word.end() + shift)
    surface = word.surface()
    keys, tags, lemma = _entry(
        surface, word.dictionary_form(), word.normalized_form(), word.part_of_speech()
    )
    return Token(
        surface=surface, keys=keys, tags=tags, start=start, end=end, lemma=lemma
    )


# A call says the same words over and over.
@functools.lru_cache(maxsize=20_000)
def _entry(
    surface: str, dictionary: str, normal: str, parts: tuple[str, ...]
) -> tuple[frozenset[str], tuple[str, ...], str]:
    """Return keys, tags and lemma of a word."""
    tags = _tags(surface, parts)
    lemma = normal if tags[0].startswith(_CONTENT) else ""
    return make_keys(surface, dictionary, normal), tags, lemma


def _tags(surface: str, parts: tuple[str, ...]) -> tuple[str, ...]:
    speech = "-".join(part for part in parts[:_PART_OF_SPEECH] if part != "*")
    mark = mark_tag(surface)
    if mark:
        return (mark,)
    tags = [speech]
    # The forms of inflection, so that [終止形] and [命令形] can be asked for.
    tags += [part for part in parts[_PART_OF_SPEECH:] if part != "*"]
    tags += [part for part in parts[2:3] if part in {"人名", "地名"}]
    if "人名" in parts:
        tags.append(NAME)
    return tuple(tags)
