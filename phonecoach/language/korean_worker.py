"""The process in which Korean is analysed: JSON Lines in, JSON Lines out.

Kiwi holds the interpreter for half a second while it loads and peaks at 400 MB; in a
process of its own the window never stalls. A request is ``{"id", "do", "turns"}``, an
answer ``{"id", "heard"}`` or ``{"id", "error"}``; the answer with id 0 says that the
worker is ready. The process ends when its input ends, so it cannot outlive its parent.
"""

from __future__ import annotations

import contextlib
import ctypes
import gc
import json
import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from phonecoach.errors import PhonecoachError
from phonecoach.language import wire
from phonecoach.language.local import make_engine
from phonecoach.language.protocol import Turn
from phonecoach.language.trial import trial
from phonecoach.units import Language

if TYPE_CHECKING:
    from collections.abc import Mapping

    from phonecoach.language.engine import Engine

READY = 0
"""The id of the first answer."""


def main(arguments: list[str]) -> int:
    """Serve until the input ends.

    Args:
        arguments: The folder of the rules, and that of the house's phrases, if any.
    """
    # Ctrl+C reaches the whole process group, but only the parent decides what ends.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with _private_stdout() as answers:
        return _serve([Path(one) for one in arguments], answers)


def _serve(folders: list[Path], answers: TextIO) -> int:
    try:
        engine = make_engine(Language.KO, *folders)
    except PhonecoachError as error:
        _send(answers, {"id": READY, "error": str(error)})
        return 1
    _settle(engine)
    _send(answers, {"id": READY})
    for line in sys.stdin.buffer:
        _send(answers, answer(engine, json.loads(line)))
    return 0


def _settle(engine: Engine) -> None:
    """Let the first turn be as quick as the others, and hold no memory to spare."""
    # Kiwi builds half of what it needs when it is first asked.
    engine.hear(Turn(id="", text="네"))
    # The rules stay: to look through them again and again takes a tenth of a second.
    gc.freeze()
    with contextlib.suppress(OSError, AttributeError):
        # What loading took and gave back stays with glibc otherwise: 20 MB.
        ctypes.CDLL("libc.so.6").malloc_trim(0)


def answer(engine: Engine, request: Mapping[str, Any]) -> dict[str, Any]:
    """Return the answer to one request."""
    turns = tuple(map(wire.turn_from_json, request["turns"]))
    if request["do"] == "try":
        phrase = wire.phrase_from_json(request["phrase"])
        heard: Any = wire.trial_to_json(trial(engine, phrase, turns))
    elif request["do"] == "explain":
        heard = [wire.explanation_to_json(one) for one in engine.explain(turns[0])]
    else:
        heard = [wire.behaviour_to_json(one) for one in engine.hear(turns[0])]
    return {"id": request["id"], "heard": heard}


def _private_stdout() -> TextIO:
    """Keep stdout for answers: whatever else is printed goes to stderr."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8", newline="\n")
    os.dup2(2, 1)
    return answers


def _send(answers: TextIO, message: dict[str, Any]) -> None:
    answers.write(json.dumps(message) + "\n")
    answers.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
