"""Measure what hearing costs: time a turn with many rules, and the Korean worker.

    python tests/bench/language_speed.py FOLDER

FOLDER holds ``<lang>.jsonl`` with a turn a line. The program's own rules are copied
under other names until there are 900 patterns, as many as 45 behaviours of 20 need.
"""

from __future__ import annotations

import json
import sys
import time
from dataclasses import replace
from pathlib import Path

import psutil

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from phonecoach import places
from phonecoach.language import Turn
from phonecoach.language.engine import Engine
from phonecoach.language.listening import listener
from phonecoach.language.local import make_analyser
from phonecoach.language.rule_files import read_rules
from phonecoach.units import Language

PATTERNS = 900


def main(folder: Path) -> None:
    """Print the figures."""
    for language in Language:
        engine, patterns = _grown_engine(language)
        taken = _times(engine.hear, _turns(folder, language))
        _print(f"{language} in process, {patterns} patterns", taken)
    _worker(_turns(folder, Language.KO))


def _turns(folder: Path, language: Language) -> list[Turn]:
    lines = (folder / f"{language}.jsonl").read_text(encoding="utf-8").splitlines()
    turns = [json.loads(line) for line in lines]
    return [Turn(id=one["id"], text=one["text"], prev=one["prev"]) for one in turns]


def _grown_engine(language: Language) -> tuple[Engine, int]:
    book = read_rules(places.resources("language"), language)
    rules = book.rules
    count = sum(len(rule.any) for rule in rules)
    copies = max(1, PATTERNS // count)
    grown = tuple(
        replace(rule, behaviour=f"{rule.behaviour}_{copy}")
        for copy in range(copies)
        for rule in rules
    )
    engine = Engine(replace(book, rules=grown), make_analyser(language))
    return engine, count * copies


def _times(hear, turns: list[Turn], clock=time.thread_time) -> list[float]:
    hear(turns[0])
    taken = []
    for turn in turns:
        began = clock()
        hear(turn)
        taken.append((clock() - began) * 1000)
    return sorted(taken)


def _worker(turns: list[Turn]) -> None:
    ears = listener(Language.KO)
    began = time.perf_counter()
    ears.warm_up()
    started = time.perf_counter() - began
    ears.hear(turns[0])
    ready = time.perf_counter() - began
    wall = time.perf_counter  # the worker's time is not this thread's
    _print("ko through the worker", _times(ears.hear, turns, wall))
    _print("round trip alone", _times(ears.hear, [Turn(id="1", text="")] * 500, wall))
    (worker,) = psutil.Process().children()
    memory = worker.memory_full_info()
    print(f"started in {started * 1000:.0f} ms, ready in {ready:.2f} s")
    print(f"worker: {memory.pss / 1e6:.0f} MB PSS, {memory.rss / 1e6:.0f} MB resident")
    ears.close()


def _print(name: str, taken: list[float]) -> None:
    middle, late = taken[len(taken) // 2], taken[int(len(taken) * 0.95)]
    print(f"{name}: median {middle:.2f} ms, p95 {late:.2f} ms")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
