"""Show how a turn is read: its clauses, words and tags.

    python tests/bench/language_reading.py ko "잠시만 기다려 주시겠어요"

A clause that asks is marked ``?``, one that commands ``!``; a line ends a sentence.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from phonecoach import places
from phonecoach.language import Slots
from phonecoach.language.local import make_analyser
from phonecoach.language.rule_files import read_rules
from phonecoach.language.turn_reader import TurnReader
from phonecoach.units import Language


def main(language: str, texts: list[str]) -> None:
    """Print the reading of each text."""
    code = Language(language)
    book = read_rules(places.resources("language"), code)
    reader = TurnReader(book, make_analyser(code))
    for text in texts:
        reading = reader.read(text, Slots())
        for sentence in reading.sentences:
            for clause in sentence.clauses:
                words = reading.tokens[clause.lo : clause.hi]
                mark = "?" if clause.question else "!" if clause.imperative else " "
                print(mark, "  ".join(_shown(word) for word in words))
            print("-" * 20)


def _shown(word) -> str:
    others = sorted(word.keys - {word.surface, f"={word.surface}"})
    also = f"({','.join(others)})" if others else ""
    return f"{word.surface}{also}[{'|'.join(word.tags)}]"


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
