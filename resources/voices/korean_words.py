"""Korean words whose spelling does not show how they are said."""

from __future__ import annotations

from pathlib import Path

_FILE = Path(__file__).with_name("korean-words.txt")


def _read(table: str) -> dict[str, str]:
    words: dict[str, str] = {}
    for line in table.splitlines():
        if line.startswith("#"):
            continue
        for entry in line.split("  "):
            half = len(entry) // 2
            words[entry[:half]] = entry[half + 1 :]
    return words


RESPELLED = _read(_FILE.read_text(encoding="utf-8"))
"""How each word is respelled, always with as many letters: 조건 is 조껀, 꽃잎 꼰닙."""

LIQUID_STAYS_LAX = frozenset(
    ("필드", "골드", "월드", "빌드", "빌더", "홀더", "폴더", "몰드", "불도저", "돌솥")
)
"""Nouns in which ㄹ does not make ㄷ, ㅅ or ㅈ tense: mostly loan words."""
