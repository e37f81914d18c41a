"""How the program looks: tokens, fonts, icons and the style sheet made of them."""

from phonecoach.app.look.fonts import load_fonts
from phonecoach.app.look.icons import icon, icon_pixmap
from phonecoach.app.look.style import (
    dress,
    font,
    ink,
    is_dark,
    is_still,
    motion_ms,
    text_size,
    worn_scheme,
)
from phonecoach.app.look.tokens import Scheme, TypeStep, tokens

__all__ = [
    "Scheme",
    "TypeStep",
    "dress",
    "font",
    "icon",
    "icon_pixmap",
    "ink",
    "is_dark",
    "is_still",
    "load_fonts",
    "motion_ms",
    "text_size",
    "tokens",
    "worn_scheme",
]
