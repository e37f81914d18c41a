"""A listener in this process: English and Japanese, and Korean in its worker."""

from __future__ import annotations

import gc
import threading
from typing import TYPE_CHECKING

from phonecoach.errors import LanguageError
from phonecoach.language.engine import Engine
from phonecoach.language.kept_rules import load_rules
from phonecoach.language.learned import learned_digest, read_learned
from phonecoach.language.rule_folder import rules_digest
from phonecoach.language.site_phrases import (
    phrases_digest,
    phrases_file,
    usable_phrases,
    with_phrases,
)
from phonecoach.language.trial import trial
from phonecoach.language.versions import TRACING, package_version
from phonecoach.units import Language

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from phonecoach.language.protocol import Behaviour, Explanation, Turn
    from phonecoach.language.site_phrases import SitePhrase
    from phonecoach.language.tokens import Analyser
    from phonecoach.language.trial import Trial


class LocalListener:
    """Loads analyser and rules when first asked; one thread at a time is let in."""

    def __init__(
        self,
        language: Language,
        rules: Path,
        site: Path | None = None,
        *,
        ahead: Callable[[Path, Language], object] = lambda _rules, _language: None,
    ) -> None:
        """Prepare; nothing is loaded yet.

        Args:
            language: What the turns are spoken in.
            rules: The folder of the rules.
            site: The folder of the house's own phrases; None for none.
            ahead: Called before the rules are loaded, to see that they were compiled.
        """
        self.language = language
        self.version = listener_version(language, rules, site)
        self._rules = rules
        self._ahead = ahead
        self._site = site
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

    def try_phrase(self, phrase: SitePhrase, turns: tuple[Turn, ...]) -> Trial:
        """Return what would change if a phrase counted; see `Listener`."""
        with self._lock:
            return trial(self._loaded(), phrase, turns)

    def renew(self) -> None:
        """Go by the phrases of the house as they are now; see `Listener`."""
        version = listener_version(self.language, self._rules, self._site)
        with self._lock:
            self.version, self._engine = version, None
            gc.unfreeze()

    def warm_up(self) -> None:
        """Load now: a tenth of a second, but a second or two where nothing is kept."""
        with self._lock:
            self._loaded()

    def close(self) -> None:
        """Let go of the dictionary; hearing again loads it again."""
        with self._lock:
            self._engine = None
            gc.unfreeze()

    def _loaded(self) -> Engine:
        if self._engine is None:
            self._ahead(self._rules, self.language)
            self._engine = make_engine(self.language, self._rules, self._site)
            # The rules stay: to look through them again and again for what can be
            # given back would hold up a turn, and the window, for a tenth of a second.
            gc.freeze()
        return self._engine


def make_engine(language: Language, rules: Path, site: Path | None = None) -> Engine:
    """Return an engine that hears by the rules and by the phrases of the house.

    Raises:
        ContentError: If the rules, or what was learned, cannot be read.
        LanguageError: If the analyser's library or dictionary is missing or damaged.
    """
    book, analyser = load_rules(rules, language), make_analyser(language)
    phrases = usable_phrases(phrases_file(site, language)) if site else ()
    learned = read_learned(rules, language)
    return Engine(with_phrases(book, phrases, analyser), analyser, learned)


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


def listener_version(language: Language, rules: Path, site: Path | None = None) -> str:
    """Return the name of analyser, dictionary, rules and phrases, unloaded.

    Raises:
        ContentError: If the rules cannot be read.
    """
    packages = {
        Language.EN: ("simplemma",),
        Language.JA: ("sudachipy", "sudachidict_small"),
        Language.KO: ("kiwipiepy", "kiwipiepy_model"),
    }
    parts = [f"{name} {package_version(name)}" for name in packages[language]]
    parts += [f"rules {rules_digest(rules, language)}", TRACING]
    learned = learned_digest(rules, language)
    parts += [f"learned {learned}"] if learned else []
    digest = phrases_digest(phrases_file(site, language)) if site else ""
    return ", ".join([*parts, f"phrases {digest}"] if digest else parts)
