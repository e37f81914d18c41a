"""The type and the inks of paper: fonts that are embedded, and where lines break."""

from __future__ import annotations

import functools
import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from reportlab.lib.colors import HexColor
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from phonecoach.phrases import language_of, pieces
from phonecoach.places import resources

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reportlab.lib.colors import Color

REGULAR: Final = "Phonecoach-Regular"
MEDIUM: Final = "Phonecoach-Medium"
BOLD: Final = "Phonecoach-Bold"

_NEVER_FIRST: Final = (
    "、。，．・：；？！）」』】〕〉》ー々ゝ,.!?:;)]}”’…%"
    "ぁぃぅぇぉっゃゅょァィゥェォッャュョ"
)
_NEVER_LAST: Final = "（「『【〔〈《([{“‘"
_SPACES: Final = re.compile(r"\s+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """How text is set; lengths in points."""

    font: str = REGULAR
    size: float = 9
    line: float = 13.5
    ink: str = "text"


TITLE: Final = Style(font=BOLD, size=18, line=25)
HEADING: Final = Style(font=BOLD, size=12, line=18)
STRONG: Final = Style(font=BOLD, size=9.5, line=14)
MEDIUM_TEXT: Final = Style(font=MEDIUM, size=9, line=13.5)
BODY: Final = Style()
LEAD: Final = Style(font=MEDIUM, size=10.5, line=16)
NOTE: Final = Style(size=7.8, line=11.4, ink="text_muted")
SMALL: Final = Style(size=7.2, line=10.2, ink="text_muted")


@functools.cache
def load_fonts() -> None:
    """Have the fonts ready for any document."""
    for weight in (REGULAR, MEDIUM, BOLD):
        name = weight.replace("Phonecoach-", "PhonecoachSans-")
        path = resources("fonts", f"{name}.ttf")
        pdfmetrics.registerFont(TTFont(weight, str(path)))


@functools.cache
def ink(name: str) -> Color:
    """Return a colour of the light scheme, by its token."""
    path = resources("look", "tokens.json")
    raw = json.loads(path.read_text(encoding="utf-8"))
    return HexColor(raw["colour"]["light"][name])


def width_of(text: str, style: Style) -> float:
    """Return how wide a text is on one line, in points."""
    load_fonts()
    return float(pdfmetrics.stringWidth(text, style.font, style.size))


def lines_of(text: str, style: Style, width: float) -> list[str]:
    """Return a text in lines no wider than `width` points.

    Korean and English break at spaces, Japanese between phrases; only what is wider
    than a whole line is broken inside, and then no line begins with a closing mark.
    """
    found: list[str] = []
    for paragraph in text.split("\n"):
        found.extend(_wrapped(paragraph, style, width))
    return found


def _wrapped(paragraph: str, style: Style, width: float) -> Iterator[str]:
    line = ""
    text = _SPACES.sub(" ", paragraph).strip()
    for piece in pieces(text, language_of(text)):
        if width_of((line + piece).rstrip(), style) <= width:
            line += piece
            continue
        if line:
            yield line.rstrip()
        *full, line = _cut(piece, style, width)
        yield from full
    yield line.rstrip()


def _cut(piece: str, style: Style, width: float) -> list[str]:
    """Cut what is wider than a line, between letters."""
    found, line = [], ""
    for letter in piece:
        if line and width_of((line + letter).rstrip(), style) > width:
            back = len(line)
            while back > 1 and _sticks(line[back - 1], (line + letter)[back]):
                back -= 1
            found.append(line[:back])
            line = line[back:]
        line += letter
    return [*found, line]


def _sticks(before: str, after: str) -> bool:
    return after in _NEVER_FIRST or before in _NEVER_LAST
