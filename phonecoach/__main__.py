"""The way in: a window when nothing is asked, the console otherwise."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_WORKER_FLAG = "--korean-worker"
"""How a frozen program starts itself to hear Korean; see `language.remote`."""

_COMPILER_FLAG = "--compile-rules"
"""How it starts itself to compile rules; see `language.compiling`."""

_TRANSCRIBER_FLAG = "--transcriber"
"""How it starts itself to write down what is said; see `transcript.remote`."""

_NO_DISPLAY = (
    "There is no display for the window: set DISPLAY or WAYLAND_DISPLAY, or take a "
    "call without a window, with `play CASE --lang ko --plan FILE`."
)


def main(argv: Sequence[str] | None = None) -> int:
    """Run phonecoach and return its exit code: 0, 1 for a failure, 2 for bad input.

    Args:
        argv: What follows the program's name; None takes it from the command line.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments[:1] == [_WORKER_FLAG]:
        return _korean_worker(arguments[1:])
    if arguments[:1] == [_COMPILER_FLAG]:
        return _compiler(arguments[1:])
    if arguments[:1] == [_TRANSCRIBER_FLAG]:
        return _transcriber(arguments[1:])
    return _console(arguments) if arguments else _window()


# Each way imports only what it needs: the console has to run where Qt cannot.


def _console(arguments: list[str]) -> int:
    from phonecoach import console  # noqa: PLC0415

    return console.main(arguments)


def _korean_worker(arguments: list[str]) -> int:
    from phonecoach.language import korean_worker  # noqa: PLC0415

    return korean_worker.main(arguments)


def _compiler(arguments: list[str]) -> int:
    from phonecoach.language import compiling  # noqa: PLC0415

    return compiling.main(arguments)


def _transcriber(arguments: list[str]) -> int:
    from phonecoach.transcript import worker  # noqa: PLC0415

    return worker.main(arguments)


def _window() -> int:
    if not _has_display():
        sys.stderr.write(_NO_DISPLAY + "\n")
        return 1
    from phonecoach import app  # noqa: PLC0415

    return app.run()


def _has_display() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    known = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(os.environ.get(name) for name in known)


if __name__ == "__main__":
    sys.exit(main())
