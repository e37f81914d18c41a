"""What a phrase would change, if it counted: asked before it does."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from phonecoach.language.engine import Engine
from phonecoach.language.protocol import Turn
from phonecoach.language.site_phrases import with_phrases

if TYPE_CHECKING:
    from phonecoach.language.site_phrases import SitePhrase


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """What became of a phrase.

    Attributes:
        heard: For each turn asked about, whether the phrase is heard in it.
        newly: For each, whether the behaviour is heard in it by nothing else.
        wrongly: Texts in which the rules say that it must not be heard, and it would.
    """

    heard: tuple[bool, ...]
    newly: tuple[bool, ...]
    wrongly: tuple[str, ...]


def trial(engine: Engine, phrase: SitePhrase, turns: tuple[Turn, ...]) -> Trial:
    """Return what would change if a phrase counted.

    Args:
        engine: By which turns are heard now.
        phrase: What would count from now on.
        turns: Those to ask about.
    """
    bare = replace(engine.book, rules=())
    alone = Engine(with_phrases(bare, (phrase,), engine.analyser), engine.analyser)
    heard = tuple(_hears(alone, phrase.behaviour, turn) for turn in turns)
    newly = tuple(
        is_heard and not _hears(engine, phrase.behaviour, turn)
        for is_heard, turn in zip(heard, turns, strict=True)
    )
    against = (
        Turn(id="", text=one.text, prev=one.prev, stage=one.stage, slots=one.slots)
        for rule in engine.book.rules
        if rule.behaviour == phrase.behaviour
        for one in rule.no
    )
    wrongly = (one.text for one in against if _hears(alone, phrase.behaviour, one))
    return Trial(heard=heard, newly=newly, wrongly=tuple(dict.fromkeys(wrongly)))


def _hears(engine: Engine, behaviour: str, turn: Turn) -> bool:
    return any(one.name == behaviour for one in engine.hear(turn))
