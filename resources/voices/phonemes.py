"""Text to the symbols of the Kokoro-82M model, in each language."""

from __future__ import annotations

import functools
import importlib
from typing import Final

_LANGUAGES: Final = {"en": "english", "ja": "japanese", "ko": "korean"}


@functools.cache
def phonemes(text: str, language: str) -> str:
    """Return a text in the model's symbols."""
    module = importlib.import_module(f"resources.voices.{_LANGUAGES[language]}")
    said: str = module.phonemes(text)
    return said
