"""Rules are compiled beside the window, in a process that ends when they are kept.

After they have changed this takes a second or two, and a thread that computes so long
would keep the interpreter from the window again and again.
"""

from __future__ import annotations

import contextlib
import subprocess
import sys
from typing import TYPE_CHECKING, Final

from phonecoach import places
from phonecoach.errors import PhonecoachError
from phonecoach.language.kept_rules import are_kept
from phonecoach.language.local import make_engine
from phonecoach.language.processes import NO_CONSOLE, own_command, own_environment
from phonecoach.units import Language

if TYPE_CHECKING:
    from pathlib import Path

COMPILER_FLAG: Final = "--compile-rules"
"""First argument with which a frozen program must run `main`."""

_LONGEST_S: Final = 60
"""Who has waited so long compiles them on their own."""


def compile_apart(rules: Path, language: Language) -> None:
    """Have the rules of a language compiled and kept, unless they are; wait for it.

    If that fails nothing is kept, and whoever needs them compiles them as well as they
    can, or is told what is wrong with them.

    Args:
        rules: The folder of the rules; only the program's own ones are ever kept.
        language: Whose.
    """
    if rules != places.resources("language") or are_kept(rules, language):
        return
    with contextlib.suppress(OSError, subprocess.SubprocessError):
        subprocess.run(  # noqa: S603 - our own program
            (*own_command(COMPILER_FLAG, __name__), language.value),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=own_environment(),
            creationflags=NO_CONSOLE,
            timeout=_LONGEST_S,
            check=False,
        )


def main(arguments: list[str]) -> int:
    """Compile what a language needs and keep it; what its analyser keeps, too.

    Args:
        arguments: The language.
    """
    try:
        make_engine(Language(arguments[0]), places.resources("language"))
    except PhonecoachError:
        return 1  # whoever needs the rules will find out why
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
