"""A listener whose analyser lives in a worker process."""

from __future__ import annotations

import json
import platform
import subprocess
import threading
import weakref
from typing import TYPE_CHECKING, Any

from phonecoach.errors import LanguageError
from phonecoach.language import wire
from phonecoach.language.local import listener_version
from phonecoach.language.processes import NO_CONSOLE, own_command, own_environment
from phonecoach.units import Language

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from phonecoach.language.protocol import Behaviour, Explanation, Turn
    from phonecoach.language.site_phrases import SitePhrase
    from phonecoach.language.trial import Trial

WORKER_FLAG = "--korean-worker"
"""First argument with which a frozen program must run `korean_worker.main`."""

_READY = 0
_X86_64 = {"x86_64", "amd64"}


class RemoteListener:
    """Asks the Korean worker; starts it again once if it has died."""

    language = Language.KO

    def __init__(
        self, rules: Path, site: Path | None = None, command: Sequence[str] = ()
    ) -> None:
        """Prepare; nothing is started yet.

        Args:
            rules: The folder of the rules.
            site: The folder of the house's own phrases; None for none.
            command: What to run instead of the worker, without the folders.
        """
        self.version = listener_version(self.language, rules, site)
        self._folders = (rules, site)
        given = [str(one) for one in self._folders if one is not None]
        self._command = (*(command or worker_command()), *given)
        self._worker: _Worker | None = None
        self._lock = threading.Lock()

    def hear(self, turn: Turn) -> tuple[Behaviour, ...]:
        """Return the behaviours of a turn; see `Listener`."""
        heard = self._ask({"do": "hear", "turns": [wire.turn_to_json(turn)]})
        return tuple(map(wire.behaviour_from_json, heard))

    def explain(self, turn: Turn) -> tuple[Explanation, ...]:
        """Return how each behaviour fared; see `Listener`."""
        told = self._ask({"do": "explain", "turns": [wire.turn_to_json(turn)]})
        return tuple(map(wire.explanation_from_json, told))

    def try_phrase(self, phrase: SitePhrase, turns: tuple[Turn, ...]) -> Trial:
        """Return what would change if a phrase counted; see `Listener`."""
        asked = {
            "do": "try",
            "phrase": wire.phrase_to_json(phrase),
            "turns": [wire.turn_to_json(one) for one in turns],
        }
        return wire.trial_from_json(self._ask(asked))

    def renew(self) -> None:
        """Go by the phrases of the house as they are now; see `Listener`."""
        version = listener_version(self.language, *self._folders)
        with self._lock:
            self.version = version
            if self._worker is not None:
                self._stop()
                self._worker = _Worker(self._command)

    def warm_up(self) -> None:
        """Start the worker and return at once; it is ready in about 1.3 s."""
        with self._lock:
            if self._worker is None:
                self._worker = _Worker(self._command)

    def close(self) -> None:
        """End the worker and wait for it; hearing again starts another."""
        with self._lock:
            self._stop()

    def _stop(self) -> None:
        if self._worker is not None:
            self._worker.stop()
            self._worker = None

    def _ask(self, request: dict[str, Any]) -> Any:  # noqa: ANN401 (as JSON has it)
        with self._lock:
            try:
                return self._ask_worker(request)
            except _WorkerDiedError:
                self._stop()
            try:
                return self._ask_worker(request)
            except _WorkerDiedError as error:
                self._stop()
                raise LanguageError(
                    "The analyser for Korean stopped twice in a row. Close other "
                    "programs if memory is short, then try again; if it happens "
                    "again, install phonecoach again."
                ) from error

    def _ask_worker(self, request: dict[str, Any]) -> Any:  # noqa: ANN401 (JSON)
        if self._worker is None:
            self._worker = _Worker(self._command)
        try:
            return self._worker.ask(request)
        except LanguageError:
            self._stop()
            raise


class _WorkerDiedError(Exception):
    """The worker's pipe is closed."""


class _Worker:
    """One worker process and the pipe to it."""

    def __init__(self, command: Sequence[str]) -> None:
        try:
            self._process = subprocess.Popen(  # noqa: S603 - our own program
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                env=_environment(),
                creationflags=NO_CONSOLE,
            )
        except OSError as error:
            raise LanguageError(
                f"The analyser for Korean cannot be started: {error.strerror}. "
                "Install phonecoach again to restore its files."
            ) from error
        self._ready = False
        self._last_id = _READY
        # Also ends the process of a listener that nobody closed.
        self._stop = weakref.finalize(self, _end, self._process)

    def ask(self, request: dict[str, Any]) -> Any:  # noqa: ANN401 (JSON)
        """Return what was heard.

        Raises:
            _WorkerDiedError: If the process has gone.
            LanguageError: If it says why it cannot work.
        """
        if not self._ready:
            self._answer(_READY)
            self._ready = True
        self._last_id += 1
        self._send({"id": self._last_id, **request})
        return self._answer(self._last_id)["heard"]

    def stop(self) -> None:
        """End the process and wait until it has gone."""
        self._stop()

    def _send(self, request: dict[str, Any]) -> None:
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(json.dumps(request).encode() + b"\n")
            self._process.stdin.flush()
        except OSError as error:
            raise _WorkerDiedError from error

    def _answer(self, wanted: int) -> dict[str, Any]:
        """Return the answer with an id; lines that are no answers are passed over."""
        assert self._process.stdout is not None
        for line in self._process.stdout:
            message = _message(line)
            if message.get("id") != wanted:
                continue
            if "error" in message:
                raise LanguageError(str(message["error"]))
            return message
        raise _WorkerDiedError


def _message(line: bytes) -> dict[str, Any]:
    """Return a line as a message; an empty one if it is something else."""
    try:
        message = json.loads(line)
    except ValueError:
        return {}
    return message if isinstance(message, dict) else {}


def _end(process: subprocess.Popen[bytes]) -> None:
    # The worker keeps nothing, so there is nothing it would need time to put away.
    process.kill()
    process.wait()
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            try:
                pipe.close()
            except OSError:
                continue  # a request that could not be written is lost with it


def worker_command() -> tuple[str, ...]:
    """Return the command that runs the worker, without the folder of the rules."""
    return own_command(WORKER_FLAG, "phonecoach.language.korean_worker")


def _environment() -> dict[str, str]:
    """Return an environment in which the worker finds this very package."""
    # One arena for the one thread that works: glibc then keeps 14 MB less.
    changes = {"MALLOC_ARENA_MAX": "1"}
    if platform.machine().lower() in _X86_64:
        # With the widest vectors Kiwi takes 16 MB more and hears the same; with these,
        # every such PC computes alike.
        changes["KIWI_ARCH_TYPE"] = "sse4_1"
    return {**own_environment(), **changes}
