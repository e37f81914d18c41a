"""How much of the processor each analyser takes until it is ready, in a fresh process.

    python tests/bench/language_ready.py

The first start compiles the rules and lays out the English words; the later ones find
both kept. Times are those of the process, so that other programs make little odds.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from phonecoach import places
from phonecoach.units import Language

STARTS = 5
CODE = """
import sys, time
from phonecoach.language import Turn
from phonecoach.language.listening import listener
from phonecoach.units import Language
from phonecoach.language import local
began = time.process_time()
ears = listener(Language(sys.argv[1]), here=True)
ears.warm_up()
ready = time.process_time()
ears.hear(Turn(id="1", text=sys.argv[2]))
print(time.process_time(), ready - began, time.process_time() - ready)
"""
TURNS = {
    Language.KO: "네, 잠시만 기다려 주시겠어요?",
    Language.EN: "Could you hold for a moment, please?",
    Language.JA: "少々お待ちいただけますでしょうか。",
}


def start(language: Language) -> list[float]:
    """Return seconds: the whole process, getting ready, the first turn."""
    command = [sys.executable, "-c", CODE, language, TURNS[language]]
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(command, capture_output=True, check=True, text=True, cwd=root)
    return [float(one) for one in done.stdout.split()]


def main() -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ[places.CACHE_VARIABLE] = folder
        for language in Language:
            show(f"{language}, first start", [start(language)])
            show(f"{language}, later starts", [start(language) for _ in range(STARTS)])


def show(name: str, starts: list[list[float]]) -> None:
    """Print the medians."""
    whole, ready, turn = (
        statistics.median(one) * 1000 for one in zip(*starts, strict=True)
    )
    print(
        f"{name:<17} ready in {ready:5.0f} ms, first turn {turn:4.0f} ms, "
        f"whole process {whole:5.0f} ms"
    )


if __name__ == "__main__":
    main()
