"""English: own tokeniser, contractions written out, lemmas by simplemma."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from phonecoach.language.offsets import fold
from phonecoach.language.tokens import (
    NAME,
    UNKNOWN,
    Token,
    make_keys,
    mark_tag,
    slot_token,
)
from phonecoach.language.versions import package_version
from phonecoach.language.word_list import load_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from phonecoach.language.offsets import MappedText
    from phonecoach.language.slots import SlotSpan
    from phonecoach.language.word_list import WordList

_WORD = re.compile(
    r"(?:mr|mrs|ms|dr|st)\.(?=\s*\w)|no\.(?=\s*\d)"  # the point is the word's
    r"|[^\W\d_]+(?:['’][^\W\d_]+)*['’]?"
    r"|\d+(?:[.,:/-]\d+)*(?:st|nd|rd|th)?"
    r"|[£$€%&@#]|[.?!…]+|[,;:]+|\S"
)

# The tail of a contraction and what it stands for.
_TAILS = {
    "'m": "am", "'re": "are", "'ve": "have", "'ll": "will", "'d": "would",
}  # fmt: skip

# Words whose 's is nearly always "is" or "has", not a possessive.
_IS_BEFORE_S = frozenset(
    {"it", "that", "what", "he", "she", "there", "here", "who", "how", "where"}
    | {"when", "why", "name", "this", "everything", "something", "nothing"}
)

# Written out at once: recognisers drop the apostrophe, people swallow letters.
_WHOLE = {
    "can't": "can not", "cant": "can not", "cannot": "can not",
    "won't": "will not", "wont": "will not", "shan't": "shall not",
    "let's": "let us", "lets": "let us", "y'all": "you all",
    "im": "i am", "ive": "i have", "youre": "you are", "youve": "you have",
    "youll": "you will", "theyre": "they are", "theyve": "they have",
    "theyll": "they will", "weve": "we have", "thats": "that is",
    "whats": "what is", "heres": "here is", "theres": "there is",
    "hes": "he is", "shes": "she is", "hows": "how is", "wheres": "where is",
    "itll": "it will", "thatll": "that will", "itd": "it would", "youd": "you would",
    "dont": "do not", "doesnt": "does not", "didnt": "did not", "havent": "have not",
    "hasnt": "has not", "hadnt": "had not", "isnt": "is not", "arent": "are not",
    "wasnt": "was not", "werent": "were not", "wouldnt": "would not",
    "couldnt": "could not", "shouldnt": "should not", "mustnt": "must not",
    "neednt": "need not", "aint": "is not", "gonna": "going to", "wanna": "want to",
    "gotta": "got to", "gimme": "give me", "lemme": "let me", "kinda": "kind of",
    "dunno": "do not know",
}  # fmt: skip

# Slips of the keys in words too short to be told from others by likeness.
_SLIPS = {
    "teh": "the", "hte": "the", "th": "the", "taht": "that", "tht": "that",
    "thsi": "this", "adn": "and", "nad": "and", "waht": "what", "wat": "what",
    "wich": "which", "hwo": "how", "woh": "who", "yuo": "you", "yuor": "your",
    "u": "you", "ur": "your", "yr": "your", "cna": "can", "wil": "will",
    "woud": "would", "wud": "would", "shoud": "should", "coud": "could",
    "cud": "could", "hav": "have", "haev": "have", "hvae": "have", "giv": "give",
    "sory": "sorry", "srry": "sorry", "soory": "sorry", "pls": "please",
    "plz": "please", "thx": "thanks", "tnx": "thanks", "hlep": "help",
    "hepl": "help", "cal": "call", "wnat": "want", "konw": "know", "knwo": "know",
    "liek": "like", "lok": "look", "tiem": "time", "ned": "need", "wiat": "wait",
    "hodl": "hold", "hlod": "hold", "rign": "ring", "snet": "sent", "sned": "send",
    "baout": "about", "wiht": "with", "wth": "with", "fro": "for", "ot": "to",
    "si": "is", "ist": "is", "od": "do", "mroe": "more", "oyu": "you", "tou": "you",
    "jsut": "just", "vrey": "very", "nto": "not", "oen": "one", "wehn": "when",
    "tahnk": "thank", "thnk": "thank", "thnks": "thanks", "mroning": "morning",
    "mornign": "morning", "hapy": "happy", "agian": "again", "rigth": "right",
    "rihgt": "right", "befor": "before", "weel": "well", "goign": "going",
}  # fmt: skip

# Without its apostrophe a contraction is another word; what follows tells them apart.
_ILL = """be get call ring send check have just see look make ask put let take pass
    email do find go need arrange add sort also give speak transfer note book phone try
    keep tell fix drop post text read start"""
_ID = """like be love rather have say suggest recommend need
    appreciate also just certainly prefer advise"""
_ITS = """a an the not been just all no my our going because very really only still
    quite too in on at so to always being"""
_WERE = """sorry going very so really happy glad not open closed here looking working
    sending doing checking getting trying able fully afraid short busy only just still
    all always pleased delighted terribly experiencing having putting"""
_WELL = """be get call ring send check have arrange refund replace email post deliver
    sort fix add pass contact pay give text make put let take also happily write phone
    bring collect cover waive change look find see book order ship redeliver come change
    credit knock move keep not never need"""
_BEFORE = {
    "ill": ("i will", frozenset(_ILL.split())),
    "id": ("i would", frozenset(_ID.split())),
    "its": ("it is", frozenset(_ITS.split())),
    "were": ("we are", frozenset(_WERE.split())),
    "well": ("we will", frozenset(_WELL.split())),
}
# After these a "were" is what it says.
_SUBJECTS = frozenset(
    [
        "you",
        "they",
        "we",
        "these",
        "those",
        "there",
        "who",
        "which",
        "that",
        "what",
        "things",
        "people",
        "if",
    ]
)
_PRONOUNS = """i me my we us our you your he him his she her it its"""
_CLOSED_CLASS = frozenset(_PRONOUNS.split())


class EnglishAnalyser:
    """Tokens of English text."""

    def __init__(self) -> None:
        version = package_version("simplemma")
        self.version = f"simplemma {version}"
        self._words = load_words(version)
        self._entry = functools.lru_cache(maxsize=50_000)(self._make_entry)

    def analyse(self, text: str, slots: tuple[SlotSpan, ...]) -> tuple[Token, ...]:
        """Return the tokens of raw text; see `Analyser`."""
        folded = fold(text)
        return tuple(self._tokens(text, folded, _pieces(folded, slots)))

    def _tokens(
        self, raw: str, folded: MappedText, pieces: list[re.Match[str] | SlotSpan]
    ) -> Iterator[Token]:
        for place, piece in enumerate(pieces):
            if not isinstance(piece, re.Match):
                yield slot_token(piece, fold(raw[piece.start : piece.end]).text)
                continue
            after = _word_at(pieces, place + 1)
            before = _word_at(pieces, place - 1)
            capital = raw[folded.starts[piece.start()]].isupper()
            first = place == 0 or _is_stop(pieces[place - 1])
            for word, start, end in _written_out(piece.group(), before, after):
                at = folded.span(piece.start() + start, piece.start() + end)
                yield self._token(word, at, named=capital and not first)

    def _token(self, word: str, span: tuple[int, int], *, named: bool) -> Token:
        keys, tags, lemma = self._entry(word, named)
        return Token(
            surface=word, keys=keys, tags=tags, start=span[0], end=span[1], lemma=lemma
        )

    def _make_entry(
        self, word: str, named: bool
    ) -> tuple[frozenset[str], tuple[str, ...], str]:
        """Return keys, tags and lemma of a word."""
        tag = mark_tag(word)
        if tag or (not word[0].isalnum() and not word.startswith("'")):
            return make_keys(word), (tag or "SYM",), ""
        lemmas = _lemmas(word, self._words)
        return make_keys(word, *lemmas), self._tags(word, named=named), lemmas[0]

    def _tags(self, word: str, *, named: bool) -> tuple[str, ...]:
        if word[0].isdigit():
            return ("NUM",)
        known = not word.isalpha() or self._words.knows(word)
        tags = ["W"]
        if (named or not known) and word not in _CLOSED_CLASS:
            tags.append(NAME)
        if not known:
            tags.append(UNKNOWN)
        return tuple(tags)


def _lemmas(word: str, words: WordList) -> tuple[str, ...]:
    if word == "'s":
        return ("'s", "is", "be", "has", "have")
    if word == "would":
        return ("would", "had")
    if word in _CLOSED_CLASS or not word.isalpha():
        return (word,)
    lemma = words.lemma(word).lower()
    return tuple(dict.fromkeys((lemma, *_other_spelling(lemma))))


def _other_spelling(lemma: str) -> Iterator[str]:
    """Yield the -ise or -ize twin of a verb; one that nobody writes does no harm."""
    if lemma.endswith("ise"):
        yield f"{lemma[:-3]}ize"
    elif lemma.endswith("ize"):
        yield f"{lemma[:-3]}ise"


def _pieces(
    folded: MappedText, slots: tuple[SlotSpan, ...]
) -> list[re.Match[str] | SlotSpan]:
    """Return words and slot values in order; a word inside a value is gone."""
    names = [span for span in slots if span.is_name]
    words = [
        word
        for word in _WORD.finditer(folded.text)
        if not any(_overlaps(folded.span(*word.span()), span) for span in names)
    ]
    return sorted([*words, *names], key=lambda piece: _raw_start(folded, piece))


def _raw_start(folded: MappedText, piece: re.Match[str] | SlotSpan) -> int:
    if isinstance(piece, re.Match):
        return folded.starts[piece.start()]
    return piece.start


def _overlaps(word: tuple[int, int], span: SlotSpan) -> bool:
    return word[0] < span.end and span.start < word[1]


def _is_stop(piece: re.Match[str] | SlotSpan) -> bool:
    return isinstance(piece, re.Match) and piece.group()[0] in ".?!…"


def _word_at(pieces: list[re.Match[str] | SlotSpan], place: int) -> str:
    """Return the word at a place; an empty string if there is none."""
    piece = pieces[place] if 0 <= place < len(pieces) else None
    return piece.group() if isinstance(piece, re.Match) else ""


def _written_out(word: str, before: str, after: str) -> Iterator[tuple[str, int, int]]:
    """Yield the words a piece stands for, each with its place in the piece."""
    word = word.replace("’", "'")
    full = _WHOLE.get(word) or _SLIPS.get(word)
    meant = word in _BEFORE and not (word == "were" and before in _SUBJECTS)
    if full is None and meant and after in _BEFORE[word][1]:
        full = _BEFORE[word][0]
    if full is not None:
        for part in full.split():
            yield part, 0, len(word)
        return
    yield from _split_tail(word)


def _split_tail(word: str) -> Iterator[tuple[str, int, int]]:
    head, mark, _ = word.rpartition("'")
    if word.endswith("n't") and head:
        yield word[:-3], 0, len(word) - 3
        yield "not", len(word) - 3, len(word)
    elif mark and head and word[len(head) :] in _TAILS:
        yield head, 0, len(head)
        yield _TAILS[word[len(head) :]], len(head), len(word)
    elif word.endswith("'s") and head in _IS_BEFORE_S:
        yield head, 0, len(head)
        yield "'s", len(head), len(word)
    else:
        bare = head if mark and word[len(head) :] in {"'s", "'"} else word
        yield bare or word, 0, len(word)
