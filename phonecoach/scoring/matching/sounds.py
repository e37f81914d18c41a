"""How names sound, so that what was heard right is not wrong for its spelling."""

from __future__ import annotations

import functools
import re
import unicodedata

from rapidfuzz.distance import OSA

from phonecoach.scoring.numerals.listed import listed

# Korean -------------------------------------------------------------------------------

# Which no ear keeps apart today: 제 and 재, 혜 and 해, 왜, 웨 and 외.
_KO_SAME = str.maketrans("ᅢᅤᅨᅫᅬ", "ᅦᅦᅦᅰᅰ")
_SILENT = "ᄋ"
_CARRIED = dict(zip("ᆨᆫᆮᆯᆷᆸᆺᆻᆽᆾᆿᇀᇁ", "ᄀᄂᄃᄅᄆᄇᄉᄊᄌᄎᄏᄐᄑ", strict=True))
_LIAISON = re.compile(rf"([{''.join(_CARRIED)}]){_SILENT}")
# Families write the same name with and without the first consonant.
_SURNAME_STARTS = {
    "류": "유",
    "림": "임",
    "라": "나",
    "로": "노",
    "량": "양",
    "렴": "염",
}


@functools.lru_cache(1 << 12)
def korean_sound(name: str) -> str:
    """Return a Korean name in letters as it sounds, surname first."""
    name = _SURNAME_STARTS.get(name[:1], name[:1]) + name[1:]
    letters = unicodedata.normalize("NFD", name).translate(_KO_SAME)
    return _LIAISON.sub(lambda found: _CARRIED[found[1]], letters)


_KO_INITIALS = listed("g kk n d tt r m b pp s ss - j jj ch k t p h")
_KO_VOWELS = listed("a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i")
_KO_FINALS = listed("- k k k n n n t l l l l l l l l m p p t t ng t t k t p h")
_SYLLABLES, _PER_INITIAL, _PER_VOWEL = 0xAC00, 588, 28
_ROMAN_SURNAMES = {"park": "bak", "lee": "i", "yi": "i", "rhee": "i", "rhie": "i"}
# Romanised as it was on some passport: Young, Yeong; Soo, Su; Choi, Choe.
_ROMAN = (
    (r"^(?:ri|li)(?=$)", "i"),
    (r"ch", "j"),
    (r"sh", "s"),
    (r"kh?", "g"),
    (r"p", "b"),
    (r"t", "d"),
    (r"r|l", "l"),
    (r"oo|woo|wu", "u"),
    (r"ee", "i"),
    (r"you(?=n)", "yu"),
    (r"yeo|yo(?=u)", "yu"),
    (r"eo|eu|ou", "u"),
    (r"oi", "oe"),
    (r"ae|ai", "e"),
    (r"(?<=[aeou])h(?=$|[bdgjlmnsy])", ""),
    (r"(.)\1", r"\1"),
)


@functools.lru_cache(1 << 12)
def korean_roman(name: str) -> str:
    """Return a Korean name in Latin letters, reduced to what all spellings share."""
    return roman_key("".join(map(_syllable, name)))


def _syllable(letter: str) -> str:
    place = ord(letter) - _SYLLABLES
    if not 0 <= place < len(_KO_INITIALS) * _PER_INITIAL:
        return letter
    initial, rest = divmod(place, _PER_INITIAL)
    vowel, final = divmod(rest, _PER_VOWEL)
    letters = _KO_INITIALS[initial] + _KO_VOWELS[vowel] + _KO_FINALS[final]
    return letters.replace("-", "")


@functools.lru_cache(1 << 12)
def roman_key(written: str) -> str:
    """Return a romanised Korean name reduced to what all spellings of it share."""
    written = _ROMAN_SURNAMES.get(written, written)
    for pattern, plain in _ROMAN:
        written = re.sub(pattern, plain, written)
    return written


# Japanese -----------------------------------------------------------------------------

# Registers know all of these, a note-taker writes the plain one.
_VARIANTS = str.maketrans(
    "髙邊邉齋斎澤濱﨑嵜埼廣國櫻眞嶋嶌龍藏條會惠德圓榮籐佛冨淵渊豐澁瀨槇彌禮應桒曻",
    "高辺辺斉斉沢浜崎崎崎広国桜真島島竜蔵条会恵徳円栄藤仏富渕渕豊渋瀬槙弥礼応桑昇",
)
_LONG = re.compile(
    r"(?<=[おこそとのほもよろごぞどぼぽょ])[うお]|(?<=[うくすつぬふむゆるぐずぶぷゅ])う"
)
_LONG_E = re.compile(r"(?<=[えけせてねへめれげぜでべぺ])[いえ]")
_TO_HIRAGANA = {code: code - 0x60 for code in range(0x30A1, 0x30F7)}
_ROMAJI = {
    **dict(zip("あいうえおん", listed("a i u e o n"), strict=True)),
    **dict(
        zip(
            "かきくけこがぎぐげご", listed("ka ki ku ke ko ga gi gu ge go"), strict=True
        )
    ),
    **dict(
        zip(
            "さしすせそざじずぜぞ", listed("sa si su se so za ji zu ze zo"), strict=True
        )
    ),
    **dict(
        zip(
            "たちつてとだぢづでど", listed("ta ti tu te to da ji zu de do"), strict=True
        )
    ),
    **dict(
        zip(
            "なにぬねのまみむめも", listed("na ni nu ne no ma mi mu me mo"), strict=True
        )
    ),
    **dict(
        zip(
            "はひふへほばびぶべぼ", listed("ha hi hu he ho ba bi bu be bo"), strict=True
        )
    ),
    **dict(
        zip(
            "ぱぴぷぺぽらりるれろ", listed("pa pi pu pe po ra ri ru re ro"), strict=True
        )
    ),
    **dict(zip("やゆよわをー", listed("ya yu yo wa o -"), strict=True)),
}
_SMALL = {"ゃ": "ya", "ゅ": "yu", "ょ": "yo"}
_HEPBURN = (
    ("shi", "si"),
    ("sh", "sy"),
    ("chi", "ti"),
    ("ch", "ty"),
    ("tsu", "tu"),
    ("fu", "hu"),
    ("j", "zy"),
    ("zyi", "zi"),
    ("dzu", "zu"),
)


def plain_kanji(text: str) -> str:
    """Return text with the variants of a kanji as the plain one."""
    return text.translate(_VARIANTS)


@functools.lru_cache(1 << 12)
def kana_sound(text: str) -> str:
    """Return text with its kana as hiragana, long vowels marked alike; none is lost."""
    kana = text.translate(_TO_HIRAGANA)
    return (
        _LONG_E.sub("ー", _LONG.sub("ー", kana)).replace("ぢ", "じ").replace("づ", "ず")
    )


@functools.lru_cache(1 << 12)
def kana_roman(kana: str) -> str:
    """Return hiragana in Latin letters, reduced to what all spellings of it share."""
    written = ""
    for letter in kana_sound(kana):
        if letter in _SMALL:
            written = written[:-1] + _SMALL[letter]
        elif letter != "っ":
            written += _ROMAJI.get(letter, "")
    return romaji_key(written)


@functools.lru_cache(1 << 12)
def romaji_key(written: str) -> str:
    """Return romaji reduced to what all spellings share: no long vowels."""
    for hepburn, plain in _HEPBURN:
        written = written.replace(hepburn, plain)
    written = re.sub(r"-|(?<=[aiueo])h(?=[^aiueoy]|$)", "", written)
    written = re.sub(r"ou|oo", "o", re.sub(r"uu", "u", written))
    return re.sub(r"([a-z])\1", r"\1", written.replace("m", "m"))


_KANJI_FORM = re.compile(r"[一-龯々]{2,6}")
_KANA_FORM = re.compile(r"[ぁ-んー]{2,12}")
_MOST_KANA = 3
"""A kanji in a name is read in at most so many kana."""


@functools.lru_cache(1 << 10)
def in_both_scripts(forms: tuple[str, ...]) -> tuple[str, ...]:
    """Return what is written half in kanji and half in kana: てんま橋, 天満ばし.

    Where a kanji ends in the kana is not known; every place that may be one is tried.
    """
    kanji = [one for one in forms if _KANJI_FORM.fullmatch(one)]
    kana = [one for one in forms if _KANA_FORM.fullmatch(one)]
    return tuple(
        mixed
        for written in kanji
        for read in kana
        for at in range(1, len(written))
        for cut in range(at, at * _MOST_KANA + 1)
        if len(written) - at <= len(read) - cut <= (len(written) - at) * _MOST_KANA
        for mixed in (read[:cut] + written[at:], written[:at] + read[cut:])
    )


# English ------------------------------------------------------------------------------

_EN_SAME = (
    (r"^mac(?=[a-z]{4})", "mc"),
    (r"ph|v", "f"),
    (r"ck|q|k", "c"),
    (r"th", "t"),
    (r"hn", "n"),
    (r"[aeo]igh|eigh", "ei"),
    (r"ai|ay", "a"),
    (r"ee|ea|ei|ey|ie|y", "i"),
    (r"ou|oo|ow", "o"),
    (r"(.)\1", r"\1"),
    (r"(?<=[^aeiou])e$", ""),
)
_SURNAME_SLIP_FROM, _OTHER_LETTER_FROM = 6, 8


@functools.lru_cache(1 << 12)
def english_sound(name: str) -> str:
    """Return an English name as it sounds: Smyth as Smith, Leigh as Lee."""
    for pattern, plain in _EN_SAME:
        name = re.sub(pattern, plain, name)
    return name


@functools.lru_cache(1 << 12)
def same_english_name(said: str, wanted: str) -> bool:
    """Return whether two spellings may be one name: heard alike, or mistyped."""
    if said == wanted or english_sound(said) == english_sound(wanted):
        return True
    if len(wanted) < _SURNAME_SLIP_FROM or said[:1] != wanted[:1]:
        return False
    if OSA.distance(said, wanted, score_cutoff=1) > 1:
        return False
    return len(said) != len(wanted) or len(wanted) >= _OTHER_LETTER_FROM
