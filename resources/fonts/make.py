"""Makes the fonts beside this script from the full ones of Pretendard JP 1.3.9.

Usage: make.py FOLDER, where FOLDER holds PretendardJP-{Regular,Medium,Bold}.ttf; it
needs fontTools. Radicals and compatibility ideographs are left out, so that text taken
out of a PDF has the code points it was written with. The licence reserves the name
"Pretendard" for the unchanged fonts, so the result carries a name of its own.
"""

from __future__ import annotations

import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

FAMILY = "Phonecoach Sans"
KEPT = (
    range(0x0020, 0x0250),  # Latin
    range(0x0300, 0x0370),  # combining marks
    range(0x1100, 0x1200),  # Hangul jamo
    range(0x2000, 0x2300),  # punctuation, currency, letter-likes, arrows, operators
    range(0x2460, 0x2700),  # enclosed numbers, boxes, shapes, symbols
    range(0x3000, 0x3190),  # CJK punctuation, kana, compatibility jamo
    range(0x31F0, 0x3400),  # kana and CJK letter-likes
    range(0x4E00, 0xA000),  # ideographs
    range(0xAC00, 0xD7B0),  # Hangul syllables
    range(0xFF00, 0xFFF0),  # full and half width forms
)
FEATURES = ["kern", "ccmp", "locl", "tnum", "mark"]


def make(source: Path, target: Path, weight: str) -> None:
    """Write the subset of one weight under our own name."""
    font = TTFont(source)
    options = Options(layout_features=FEATURES, hinting=False, name_IDs=[0, 1, 2, 13])
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[code for kept in KEPT for code in kept])
    subsetter.subset(font)
    name = font["name"]
    short = f"{FAMILY.replace(' ', '')}-{weight}"
    named = {1: FAMILY, 2: weight, 3: short, 4: f"{FAMILY} {weight}", 6: short}
    if weight == "Medium":  # the four-style family model knows no Medium
        named |= {1: f"{FAMILY} Medium", 2: "Regular", 16: FAMILY, 17: "Medium"}
    for number, value in named.items():
        name.setName(value, number, 3, 1, 0x409)
    font.save(target)


if __name__ == "__main__":
    for each in ("Regular", "Medium", "Bold"):
        here = Path(__file__).parent
        make(
            Path(sys.argv[1]) / f"PretendardJP-{each}.ttf",
            here / f"PhonecoachSans-{each}.ttf",
            each,
        )
