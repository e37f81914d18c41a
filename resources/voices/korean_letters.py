"""Latin letters, signs and loose jamo in Korean text, written out in Hangul."""

from __future__ import annotations

import re
import unicodedata

_NAMES = {
    "A": "에이", "B": "비", "C": "씨", "D": "디", "E": "이", "F": "에프", "G": "지",
    "H": "에이치", "I": "아이", "J": "제이", "K": "케이", "L": "엘", "M": "엠",
    "N": "엔", "O": "오", "P": "피", "Q": "큐", "R": "알", "S": "에스", "T": "티",
    "U": "유", "V": "브이", "W": "더블유", "X": "엑스", "Y": "와이", "Z": "제트",
}  # fmt: skip
_WORDS = {
    "a/s": "에이에스", "ai": "에이아이", "app": "앱", "apple": "애플", "as": "에이에스",
    "blog": "블로그", "card": "카드", "center": "센터", "chat": "챗", "code": "코드",
    "coupon": "쿠폰", "delivery": "딜리버리", "download": "다운로드", "email": "이메일",
    "e-mail": "이메일", "event": "이벤트", "file": "파일", "galaxy": "갤럭시",
    "google": "구글", "home": "홈", "hotel": "호텔", "id": "아이디",
    "internet": "인터넷", "kakao": "카카오", "led": "엘이디", "link": "링크",
    "login": "로그인", "mail": "메일", "model": "모델", "mini": "미니", "no": "넘버",
    "ok": "오케이", "online": "온라인", "otp": "오티피", "pay": "페이", "pin": "핀",
    "plus": "플러스", "premium": "프리미엄", "pro": "프로", "qr": "큐알",
    "sale": "세일", "service": "서비스", "set": "세트", "shop": "숍", "smart": "스마트",
    "sns": "에스엔에스", "tv": "티브이", "usb": "유에스비", "version": "버전",
    "vip": "브이아이피", "web": "웹", "wifi": "와이파이", "wi-fi": "와이파이",
}  # fmt: skip
_SIGNS = {
    "&": " 앤드 ", "+": " 플러스 ", "@": " 골뱅이 ", "#": " 샵 ",
}  # fmt: skip

_TIMES = re.compile(r"(?<=\d)\s*×\s*(?=\d)")
_MASKED = re.compile("×+")

_LATIN = re.compile(r"[A-Za-z]+(?:[-/][A-Za-z]+)?")
_SINGLE_CODE = re.compile(r"(?<=[A-Za-z])-?\d[\d-]*")
_SINGLY = dict(zip("0123456789", "공일이삼사오육칠팔구", strict=True))


def tidied(text: str) -> str:
    """Return `text` with widths and accents in one form: Ａ is A, é is e."""
    whole = unicodedata.normalize("NFKC", text)
    return "".join(
        character if "가" <= character <= "힣" else _without_accent(character)
        for character in whole
    )


def _without_accent(character: str) -> str:
    apart = unicodedata.normalize("NFD", character)
    return apart[0] if apart[0].isascii() else character


def codes_said(text: str) -> str:
    """Return `text` with figures after Latin letters read singly: A-12 is A 일이.

    A × is said between figures alone; elsewhere it hides what is not to be written, and
    so is not said either: 씨×, 이 ××야.
    """
    text = _MASKED.sub("…", _TIMES.sub(" 곱하기 ", text))
    return _SINGLE_CODE.sub(
        lambda found: " " + "".join(_SINGLY.get(digit, " ") for digit in found.group()),
        text,
    )


def letters_said(text: str) -> str:
    """Return `text` with Latin words and signs written out in Hangul.

    A word that is not known is spelled by the names of its letters.
    """
    for sign, said in _SIGNS.items():
        text = text.replace(sign, said)
    return _LATIN.sub(_word, text)


def _word(found: re.Match[str]) -> str:
    word = found.group()
    known = _WORDS.get(word.lower())
    return known or "".join(_NAMES.get(letter, " ") for letter in word.upper())
