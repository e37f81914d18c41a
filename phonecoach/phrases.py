"""Where a caption may be cut: between words, and in Japanese between phrases."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from phonecoach.units import Language

JOINER: Final = "\N{WORD JOINER}"
"""Has no width; between two letters no line is broken."""

_WORD: Final = re.compile(r"\S+\s*")
_KANA: Final = re.compile(r"[ぁ-ゖァ-ヺ]")
_FOLDED: Final = re.compile(r"(?<=[ぁ-ヿ一-龠々、。」]) (?=[ぁ-ヿ一-龠々「])")
_HANGUL: Final = re.compile(r"[가-힣]")

# A kana of this kind in front of a kanji is the end of a verb that goes on, as in
# 受け取る, or of an adjective; お and ご stand before the word they honour.
_GOES_ON: Final = "いきしちりみびぎえけせれめべげおごひ"
_PARTICLES: Final = "はがをにでともへのや"
_OWN_WORDS: Final = (
    "よろし|いただ|くださ|ありが|なって|なり|いたし|うかが|わか|でき|おっしゃ|という"
)
_JA_EDGE: Final = re.compile(
    r"(?<=[、。？！…])(?![、。？！…」』）])"
    r"|(?<=[」』）])(?![、。？！…」』）ぁ-ん])"
    rf"|(?<=[ぁ-ん])(?<![{_GOES_ON}])(?=[一-龠々ァ-ヺA-Za-z0-9０-９「『（])"
    rf"|(?<=[{_PARTICLES}、])(?=[おご][一-龠々])"
    rf"|(?<=[{_PARTICLES}て])(?={_OWN_WORDS})"
    r"|(?<=[はがをにもとて])(?=ござ)"
)

# Words that look like two to the rules above.
_WHOLE: Final = re.compile(
    r"間に合|立て込|案の定|ひと言|もう[一少]|出て行|持って来"
    r"|[一二三四五六七八九十数何\d]か[月所国]"
)


def language_of(text: str) -> Language:
    """Return the language a text is set in, as far as its letters tell."""
    if _KANA.search(text):
        return Language.JA
    return Language.KO if _HANGUL.search(text) else Language.EN


def unfolded(text: str) -> str:
    """Return a text without the spaces that folding its lines left in Japanese."""
    return _FOLDED.sub("", text)


def joined(*sentences: str) -> str:
    """Return sentences as one text: Japanese has no space behind its full stop."""
    between = "" if language_of("".join(sentences)) is Language.JA else " "
    return between.join(filter(None, sentences))


@lru_cache(maxsize=512)
def pieces(text: str, language: str) -> tuple[str, ...]:
    """Cut a caption into what appears at one go: phrases in Japanese, else words.

    The pieces join to the text again.
    """
    if language != Language.JA:
        found = tuple(_WORD.findall(text))
        return found if "".join(found) == text else (text,)
    inside = {
        place
        for word in _WHOLE.finditer(text)
        for place in range(word.start() + 1, word.end())
    }
    edges = [edge.start() for edge in _JA_EDGE.finditer(text)]
    cuts = [edge for edge in edges if 0 < edge < len(text) and edge not in inside]
    return tuple(
        text[begin:end]
        for begin, end in zip([0, *cuts], [*cuts, len(text)], strict=True)
    )


def said_by(text: str, language: str, share: float) -> str:
    """Return the pieces of a line that have been said after a share of its time."""
    letters = len(text) * min(1.0, share)
    said = ""
    for piece in pieces(text, language):
        if len(said) > letters:
            break
        said += piece
    return said


@lru_cache(maxsize=512)
def unbroken(text: str) -> str:
    """Return a Japanese text whose lines break between phrases only.

    Other texts stay as they are: Korean and English are broken at spaces anyway. Who
    copies or reads aloud wants `bare` text again.
    """
    if language_of(text) is not Language.JA:
        return text
    return "".join(JOINER.join(piece) for piece in pieces(text, Language.JA))


def bare(text: str) -> str:
    """Return a text without what keeps its lines from breaking."""
    return text.replace(JOINER, "")
