"""A listener in this process: English and Japanese, and Korean in its worker."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from phonecoach.errors import LanguageError
from phonecoach.language.engine import Engine
from phonecoach.language.kept_rules import load_rules
from phonecoach.language.rule_folder import rules_digest
from phonecoach.language.versions import package_version
from phonecoach.units import Language

if TYPE_CHECKING:
    from pathlib import Path

    from phonecoach.language.protocol import Behaviour, Explanation, Turn
    from phonecoach.language.tokens import Analyser


class LocalListener:
    """Loads analyser and rules when first asked; one thread at a time is let in."""

    def __init__(self, language: Language, rules: Path) -> None:
        self.language = language
        self.version = listener_version(language, rules)
        self._rules = rules
        self._engine: Engine | None = None
        self._lock = threading.Lock()

    def hear(self, turn: Turn) -> tuple[Behaviour, ...]:
        """Return the behaviours of a turn; see `Listener`."""
        with self._lock:
            return self._loaded().hear(turn)

    def explain(self, turn: Turn) -> tuple[Explanation, ...]:
        """Return how each behaviour fared; see `Listener`."""
        with self._lock:
            return self._loaded().explain(turn)

    def warm_up(self) -> None:
        """Load now: a tenth of a second in English, twice that in Japanese."""
        with self._lock:
            self._loaded()

    def close(self) -> None:
        """Let go of the dictionary; hearing again loads it again."""
        with self._lock:
            self._engine = None

    def _loaded(self) -> Engine:
        if self._engine is None:
            book = load_rules(self._rules, self.language)
            self._engine = Engine(book, make_analyser(self.language))
        return self._engine


def make_analyser(language: Language) -> Analyser:
    """Load the analyser of a language into this process.

    Raises:
        LanguageError: If its library or dictionary is missing or damaged.
    """
    try:
        return _analyser(language)
    except (ImportError, OSError, RuntimeError, ValueError) as error:
        raise LanguageError(
            f"The analyser for {language} cannot be loaded ({error}). "
            "Install phonecoach again to restore its libraries."
        ) from error


# The imports are here because each library takes from 0.1 to 1.3 s to load.
def _analyser(language: Language) -> Analyser:
    if language is Language.EN:
        from phonecoach.language.english import EnglishAnalyser  # noqa: PLC0415

        return EnglishAnalyser()
    if language is Language.JA:
        from phonecoach.language.japanese import JapaneseAnalyser  # noqa: PLC0415

        return JapaneseAnalyser()
    from phonecoach.language.korean import KoreanAnalyser  # noqa: PLC0415

    return KoreanAnalyser()


def listener_version(language: Language, rules: Path) -> str:
    """Return the name of analyser, dictionary and rules, without loading them.

    Raises:
        ContentError: If the rules cannot be read.
    """
    packages = {
        Language.EN: ("simplemma",),
        Language.JA: ("sudachipy", "sudachidict_small"),
        Language.KO: ("kiwipiepy", "kiwipiepy_model"),
    }
    parts = [f"{name} {package_version(name)}" for name in packages[language]]
    return ", ".join([*parts, f"rules {rules_digest(rules, language)}"])
