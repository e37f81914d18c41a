"""Korean: morphemes by Kiwi. Runs in the worker process, see `korean_worker`."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, Protocol

from phonecoach.language.offsets import fold
from phonecoach.language.tokens import NAME, Token, make_keys, mark_tag
from phonecoach.language.versions import package_version

if TYPE_CHECKING:
    from collections.abc import Iterator

    from phonecoach.language.offsets import MappedText
    from phonecoach.language.slots import SlotSpan

# Kiwi writes a final consonant that became an ending as a conjoining jamo, which no
# keyboard types; rules write the ordinary letter.
_FINALS = str.maketrans("ᆫᆯᆷᆸᆻ", "ㄴㄹㅁㅂㅆ")

# Endings after a consonant, and how the same ending is written after a vowel.
_AFTER_VOWEL = (
    (re.compile(r"^습"), "ㅂ"),
    (re.compile(r"^을"), "ㄹ"),
    (re.compile(r"^음"), "ㅁ"),
    (re.compile(r"^[은는](?=[가데지다군])"), "ㄴ"),
    (re.compile(r"^으(?=.)"), ""),
)
_FAMILY = (
    "김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구"
    "민진지엄채원천방공현함변염추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용"
)
_LONG_FAMILY = "남궁|황보|제갈|사공|선우|서문|독고"
# A family name and a given name in one word, and what stands beside names.
_NAME_LIKE = re.compile(
    rf"(?<![가-힣])(?:[{_FAMILY}][가-힣]{{2}}|(?:{_LONG_FAMILY})[가-힣]{{1,2}})"
    r"(?= ?(?:입니다|임니다|임다|이에요|예요|이라고|라고|이고|이었|였습|인데|고객|씨|님"
    r"|맞습|선생|환자|회원|어르신|손님|보호자|사모)"
    r"|이[라요]"
    r"|이? ?(?:상담|주무관|매니저|팀장|실장|대리|과장|간호사|직원|계장|기사)"
    r"|이? ?(?:전화 받|받았))"
)
# What is said by itself to answer: Kiwi takes 네 for “your” before a noun. Before what
# is counted it is “four”.
_ANSWER = re.compile(
    r"(?<![가-힣])(?:네네네|네네|네에|예예|넵|넹|예|네"
    r"(?! ?(?:시|분|명|개|번|살|장|달|주|가지|군데|권|병|잔|대|마리|자리|글자|건|사람"
    r"|배|켤레|통|끼|칸|층|줄|쪽|조각|박|식구|차례|채|벌|송이|알|봉지|박스|상자)))"
    r"(?![가-힣])"
)
_CONTENT = ("NN", "NR", "SN", "SL", "VV", "VA", "XR", "MAG")


_Fixed = tuple[int, int, str]
"""Start, end and tag of a word that Kiwi must leave whole."""


class _Morpheme(Protocol):
    form: str
    tag: str
    start: int
    end: int
    lemma: str
    oov: bool


class KoreanAnalyser:
    """Morphemes of Korean text; loading takes a second and 250 MB."""

    def __init__(self) -> None:
        from kiwipiepy import Kiwi  # noqa: PLC0415 - slow to load

        self.version = korean_version()
        # Neither list of names and terms: they take 70 MB and a second of loading, and
        # what the rules hear is the same without (689 turns of the corpus and plans).
        # What is named in a case is given as a slot.
        self._kiwi = Kiwi(num_workers=1, load_multi_dict=False, load_default_dict=False)

    def analyse(self, text: str, slots: tuple[SlotSpan, ...]) -> tuple[Token, ...]:
        """Return the tokens of raw text; see `Analyser`."""
        folded = fold(text)
        names = [span for span in slots if span.is_name]
        fixed: list[_Fixed] = [(*_inside(folded, span), "NNP") for span in names]
        tags = {
            place[:2]: f"SLOT:{span.name}"
            for place, span in zip(fixed, names, strict=True)
        }
        fixed = sorted([*fixed, *_answers(folded.text, fixed)])
        morphemes = self._tokenize(folded.text, fixed)
        unnamed = list(_names(folded.text, morphemes, fixed))
        if unnamed:
            tags |= {place[:2]: NAME for place in unnamed}
            morphemes = self._tokenize(folded.text, sorted([*fixed, *unnamed]))
        return tuple(_tokens(folded, morphemes, tags))

    def _tokenize(self, text: str, fixed: list[_Fixed]) -> list[_Morpheme]:
        return list(self._kiwi.tokenize(text, pretokenized=fixed or None))


def korean_version() -> str:
    """Return the names of library and model without loading them."""
    library, model = map(package_version, ("kiwipiepy", "kiwipiepy_model"))
    return f"kiwipiepy {library}, model {model} alone"


@functools.lru_cache(maxsize=20_000)
def same_ending(form: str) -> tuple[str, ...]:
    """Return an ending as rules write it: as it stands, and as after a vowel.

    >>> same_ending("을까요")
    ('을까요', 'ㄹ까요')
    """
    form = form.translate(_FINALS)
    for found, after_vowel in _AFTER_VOWEL:
        form_after_vowel = found.sub(after_vowel, form)
        if form_after_vowel != form:
            return form, form_after_vowel
    return (form,)


def _inside(folded: MappedText, span: SlotSpan) -> tuple[int, int]:
    """Return the place of a raw span in the folded text."""
    first = folded.starts.index(span.start)
    return first, len(folded.ends) - folded.ends[::-1].index(span.end)


def _answers(text: str, fixed: list[_Fixed]) -> Iterator[_Fixed]:
    """Yield the words that only answer."""
    for found in _ANSWER.finditer(text):
        start, end = found.span()
        if all(end <= first or last <= start for first, last, _ in fixed):
            yield start, end, "IC"


def _names(
    text: str, morphemes: list[_Morpheme], fixed: list[_Fixed]
) -> Iterator[_Fixed]:
    """Yield people's names that no slot knows.

    Kiwi breaks one name in five into pieces or takes it for a common noun, so its own
    name tag is not asked: a name is what looks like one and is no word.
    """
    for found in _NAME_LIKE.finditer(text):
        start, end = found.span()
        if any(start < last and first < end for first, last, _ in fixed):
            continue
        part = [one for one in morphemes if one.start < end and start < one.end]
        if part[0].oov or part[0].tag == "NNP" or len(part[0].form) == 1:
            yield start, end, "NNP"


def _tokens(
    folded: MappedText, morphemes: list[_Morpheme], tags: dict[tuple[int, int], str]
) -> Iterator[Token]:
    for morpheme in morphemes:
        tag = tags.get((morpheme.start, morpheme.end), "")
        if not tag and _is_ha_verb(morpheme):
            yield from _split_ha(folded, morpheme)
        else:
            yield _token(folded, morpheme, tag=tag)


def _is_ha_verb(morpheme: _Morpheme) -> bool:
    form = morpheme.form
    return (
        morpheme.tag.startswith(("VV", "VA"))
        and len(form) > 1
        and form.endswith("하")
        and morpheme.end - morpheme.start >= len(form)
    )


def _split_ha(folded: MappedText, morpheme: _Morpheme) -> Iterator[Token]:
    """Yield root and 하: Kiwi gives 죄송하 as one or two depending on neighbours."""
    root = morpheme.form[:-1]
    middle = morpheme.start + len(root)
    start, end = folded.span(morpheme.start, middle)
    yield Token(
        surface=root,
        keys=make_keys(root),
        tags=("XR",),
        start=start,
        end=end,
        lemma=root,
    )
    start, end = folded.span(middle, morpheme.end)
    yield Token(
        surface="하",
        keys=make_keys("하", "하다"),
        tags=("XSV" if morpheme.tag.startswith("VV") else "XSA",),
        start=start,
        end=end,
    )


def _token(folded: MappedText, morpheme: _Morpheme, *, tag: str = "") -> Token:
    start, end = folded.span(morpheme.start, morpheme.end)
    entry = _entry(morpheme.form, morpheme.lemma, tag, morpheme.tag)
    surface, keys, tags, lemma = entry
    return Token(
        surface=surface, keys=keys, tags=tags, start=start, end=end, lemma=lemma
    )


# A call says the same words over and over.
@functools.lru_cache(maxsize=20_000)
def _entry(
    form: str, base: str, tag: str, own_tag: str
) -> tuple[str, frozenset[str], tuple[str, ...], str]:
    """Return surface, keys, tags and lemma of a morpheme."""
    form = form.translate(_FINALS)
    forms = same_ending(form) if own_tag.startswith("E") else (form,)
    tag = tag or mark_tag(form) or own_tag
    lemma = form if tag.startswith(_CONTENT) else ""
    return forms[0], make_keys(*forms, base.translate(_FINALS)), (tag,), lemma
