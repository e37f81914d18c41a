"""How the program looks: tokens, fonts, icons and the style sheet made of them."""

from phonecoach.app.look.fonts import load_fonts, tabular
from phonecoach.app.look.icons import icon
from phonecoach.app.look.style import dress, ink, is_dark
from phonecoach.app.look.tokens import Scheme, TypeStep, tokens

__all__ = [
    "Scheme",
    "TypeStep",
    "dress",
    "icon",
    "ink",
    "is_dark",
    "load_fonts",
    "tabular",
    "tokens",
]
