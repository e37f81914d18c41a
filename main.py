"""Start phonecoach from a bare checkout; Python 3.11 with venv and pip is enough.

The first start builds ``.venv`` beside this file from hash-locked requirements, later
starts go straight in. ``python3 main.py test`` adds the test tools and runs all checks.
Everything said here goes to stderr: stdout belongs to phonecoach.
"""

import sys

# An older Python has to get as far as this sentence: no __future__ import and no newer
# syntax in this file.
if sys.version_info < (3, 11):  # noqa: UP036 - started by whatever Python is there
    sys.exit(
        "phonecoach needs Python 3.11 or newer and this is {}.{}: install a newer one "
        "and start main.py with it.".format(*sys.version_info[:2])
    )

# Every start waits for these; what only a first start needs is imported further down.
import contextlib
import errno
import hashlib
import os
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
STAMP = VENV / "phonecoach.stamp"

BUILD_LOCK = ROOT / "requirements-build.lock"
RUN_LOCK = ROOT / "requirements.lock"
TEST_LOCK = ROOT / "requirements-test.lock"  # names all that RUN_LOCK names, and more

APT = Path("/usr/bin/apt-get")
LINKER_CACHE = Path("/etc/ld.so.cache")

# What Qt opens while it runs, and the Debian package that holds it.
LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libpulse.so.0": "libpulse0",
    "libXrandr.so.2": "libxrandr2",
}

CHECKS = {
    "Format": ("-m", "ruff", "format", "--check", "."),
    "Lint": ("-m", "ruff", "check", "."),
    "Types": ("-m", "mypy"),
    "Layers": (
        "-c",
        "from importlinter import cli; cli.lint_imports_command()",
        "--no-logo",
    ),
    "Tests": (
        "-m",
        "pytest",
        "--numprocesses=logical",
        "--maxprocesses=4",
        "--dist=loadfile",
        # Shared out by files, what a dead process left is never begun: better to end.
        "--max-worker-restart=0",
    ),
}


class SetupError(Exception):
    """Set-up cannot go on; the text is a sentence that says what to do."""


def main(arguments: list[str]) -> int:
    """Prepare what the arguments need, hand over, and return the exit code."""
    testing = arguments[:1] == ["test"]
    try:
        if testing or not arguments:
            _need_libraries()
        _need_environment(TEST_LOCK if testing else RUN_LOCK)
        return _run_checks(arguments[1:]) if testing else _run_phonecoach(arguments)
    except SetupError as error:
        _say(str(error))
        return 1
    except KeyboardInterrupt:
        _say("Stopped.")
        return 130


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)  # noqa: T201 - the console is all we have


# --- Libraries of the system -------------------------------------------------------


def _need_libraries() -> None:
    """Have Qt's system libraries; outside Linux they come with Qt itself."""
    if not sys.platform.startswith("linux"):
        return
    missing = _missing_libraries()
    if missing and APT.exists() and os.geteuid() == 0:
        _say("Installing system libraries: " + " ".join(missing.values()))
        _apt_get("update")
        _apt_get("install", "-y", "--no-install-recommends", *missing.values())
        missing = _missing_libraries()
    if missing:
        remedy = (
            f"run `sudo apt-get install -y {' '.join(missing.values())}`"
            if APT.exists()
            else f"install {', '.join(missing)} with this system's package manager"
        )
        raise SetupError(
            f"The window lacks system libraries: {remedy}, then try again."
        )


def _missing_libraries() -> dict[str, str]:
    # The linker's own list answers in no time; opening all of them takes 20 ms.
    listed = LINKER_CACHE.read_bytes() if LINKER_CACHE.exists() else b""
    return {
        name: package
        for name, package in LIBRARIES.items()
        if name.encode() + b"\0" not in listed and not _opens(name)
    }


def _opens(library: str) -> bool:
    import ctypes

    with contextlib.suppress(OSError):
        ctypes.CDLL(library)
        return True
    return False


def _apt_get(*arguments: str) -> None:
    import subprocess

    # Its exit code is not looked at: what is missing afterwards tells as much.
    subprocess.call(
        [str(APT), "-q", *arguments],
        stdin=subprocess.DEVNULL,
        stdout=sys.stderr,
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
    )


# --- The Python environment --------------------------------------------------------


def _need_environment(lock: Path) -> None:
    """Have in ``.venv`` what the lock file names."""
    try:
        if not _is_ready(lock):
            with _only_builder():
                if not _is_ready(lock):
                    _build(lock)
    except OSError as error:
        raise SetupError(_explain(error)) from error


def _is_ready(lock: Path) -> bool:
    if not (PYTHON.exists() and STAMP.exists()):
        return False
    return _stamp_of(lock) in STAMP.read_text(encoding="utf-8").splitlines()


def _stamp_of(lock: Path) -> str:
    version = "{}.{}".format(*sys.version_info[:2])
    return f"{lock.name} {version} {hashlib.sha256(lock.read_bytes()).hexdigest()}"


@contextlib.contextmanager
def _only_builder() -> Iterator[None]:
    with (ROOT / ".venv.lock").open("a", encoding="utf-8") as file:
        if not _take(file.fileno(), wait=False):
            _say("Another start is preparing phonecoach; waiting until it is done.")
            _take(file.fileno(), wait=True)
        # pip may outlive a start that is killed. It inherits the file, and so the lock,
        # so that nobody builds in the folder while it still writes there.
        os.set_inheritable(file.fileno(), True)
        yield


def _take(file: int, *, wait: bool) -> bool:
    """Lock an open file and return whether it is ours."""
    if sys.platform == "win32":
        import msvcrt

        while True:
            with contextlib.suppress(OSError):
                mode = msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK
                msvcrt.locking(file, mode, 1)
                return True
            if not wait:  # otherwise ask again: Windows stops waiting after 10 seconds
                return False
    import fcntl

    with contextlib.suppress(BlockingIOError):
        fcntl.flock(file, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
        return True
    return False


def _build(lock: Path) -> None:
    # Test tools join an environment that runs: TEST_LOCK pins the same libraries, so
    # pip leaves those alone. Anything else starts from an empty folder, without a stamp
    # until all is there, so that a build cut short is done again.
    if not _is_ready(RUN_LOCK):
        _say("Preparing phonecoach. This happens once and takes a few minutes.")
        _make_empty_environment()
        _pip_install(BUILD_LOCK)  # one library is built from source, with a locked tool
    _pip_install(lock)
    stamps = sorted({_stamp_of(RUN_LOCK), _stamp_of(lock)})
    STAMP.write_text("\n".join(stamps) + "\n", encoding="utf-8")
    _say("Ready.")


def _make_empty_environment() -> None:
    import sysconfig

    STAMP.unlink(missing_ok=True)
    _run_step([sys.executable, "-I", "-m", "venv", "--clear", str(VENV)])
    # Makes `phonecoach` importable from any folder. Relative, so the checkout can move.
    site = Path(sysconfig.get_path("purelib", "venv", {"base": str(VENV)}))
    here = os.path.relpath(ROOT, site)
    (site / "phonecoach.pth").write_text(here + "\n", encoding="utf-8")


def _pip_install(lock: Path) -> None:
    pip = [str(PYTHON), "-I", "-m", "pip", "install", "--disable-pip-version-check"]
    quiet = ["--no-input", "--progress-bar", "off"]
    # The lock names everything. A pip that looks for what libraries ask for may find a
    # release newer than the one that is pinned, and give up for want of its hash.
    exact = ["--require-hashes", "--no-deps", "--no-build-isolation", "-r", str(lock)]
    _run_step([*pip, *quiet, *exact])


def _run_step(command: list[str]) -> None:
    """Run a command, say in short what it does, and explain it if it fails."""
    import subprocess

    lines: list[str] = []
    with subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        close_fds=False,
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            lines.append(line)
            if line.startswith(("Collecting ", "Installing collected packages")):
                _say("  " + line.partition(" (")[0].partition(":")[0].strip())
    if process.returncode:
        raise SetupError(_explain_output(lines))


# --- What went wrong ---------------------------------------------------------------

NO_ROOM = f"The disk is full: free about 1.5 GB for {VENV}, then try again."
NO_VENV = (
    "This Python cannot make environments: run `sudo apt-get install -y python3-venv` "
    "(elsewhere: install Python anew, with pip), then try again."
)
NO_NETWORK = (
    "The first start fetches its libraries and could not reach the package index: "
    "connect this computer to the network, then try again."
)


def _explain(error: OSError) -> str:
    if error.errno == errno.ENOSPC:
        return NO_ROOM
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return (
            f"{ROOT} cannot be written to: copy phonecoach to a folder of your own and "
            "start it there."
        )
    return f"Preparing {VENV} failed ({error}): mend that, then try again."


def _explain_output(lines: list[str]) -> str:
    import shutil

    text = " ".join("".join(lines).split())  # some sentences are broken into lines
    if "ensurepip is not available" in text or "No module named venv" in text:
        return NO_VENV
    # The installer of pip hides its reasons, so the disk is asked as well.
    free_mb = shutil.disk_usage(ROOT).free // 10**6
    if f"[Errno {errno.ENOSPC}]" in text or not free_mb:
        return NO_ROOM
    broken = "connection broken" in text and "No matching distribution" in text
    if broken or "Max retries exceeded" in text:
        return NO_NETWORK
    errors = [line.strip() for line in lines if line.lower().startswith("error")]
    reason = errors[0] if errors else text[-200:]
    return f"Preparing {VENV} failed ({reason}): mend that, then try again."


# --- Handing over ------------------------------------------------------------------


def _run_phonecoach(arguments: list[str]) -> int:
    # -P: nothing in the folder one happens to be in can pass for a library of ours.
    command = [str(PYTHON), "-P", "-m", "phonecoach", *arguments]
    if sys.platform == "win32":  # where exec would give the prompt back at once
        import subprocess

        return subprocess.call(command)
    return os.execv(command[0], command)


def _run_checks(pytest_arguments: list[str]) -> int:
    import subprocess

    failed = []
    for name, command in CHECKS.items():
        extra = pytest_arguments if name == "Tests" else []
        _say(f"\n=== {name} ===")
        if subprocess.call([str(PYTHON), *command, *extra], cwd=ROOT):
            failed.append(name)
    if failed:
        _say(f"\nFailed: {', '.join(failed)}.")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
