"""Starting from a bare checkout, down to bad luck."""

from __future__ import annotations

import ast
import errno
import importlib.util
import os
import re
import shutil
import signal
import subprocess
import sys
import tomllib
from importlib import metadata
from pathlib import Path
from types import SimpleNamespace

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ("requirements-build.lock", "requirements.lock", "requirements-test.lock")


@pytest.fixture
def starter(tmp_path, monkeypatch):
    """Return main.py as a module that looks after an empty folder."""
    spec = importlib.util.spec_from_file_location("starter", ROOT / "main.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    for name in ("VENV", "PYTHON", "STAMP", "BUILD_LOCK", "RUN_LOCK", "TEST_LOCK"):
        inside = getattr(module, name).relative_to(ROOT)
        monkeypatch.setattr(module, name, tmp_path / inside)
    monkeypatch.setattr(module, "ROOT", tmp_path)
    module.PYTHON.parent.mkdir(parents=True)
    module.PYTHON.touch()
    for name in LOCKS:
        (tmp_path / name).write_text(f"# {name}\n", encoding="utf-8")
    return module


# --- The lock files ----------------------------------------------------------------


def pins(lock: str) -> dict[str, set[str]]:
    """Return the versions that a lock file names for each library."""
    found: dict[str, set[str]] = {}
    for name, version in re.findall(
        r"^([\w.-]+)==([^\s;]+)",
        (ROOT / lock).read_text(encoding="utf-8"),
        re.MULTILINE,
    ):
        found.setdefault(canonicalize_name(name), set()).add(version)
    return found


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_file_names_no_place_to_fetch_from(lock):
    text = (ROOT / lock).read_text(encoding="utf-8")

    assert not re.findall(
        r"://|^\s*-(?!-hash=)|@ ?file|\.(?:org|com|io|net)\b", text, re.MULTILINE
    )


@pytest.mark.parametrize("lock", LOCKS)
def test_every_locked_library_has_a_hash(lock):
    text = (ROOT / lock).read_text(encoding="utf-8")
    entries = re.split(r"\n(?=[\w.-]+==)", text)[1:] or [text]

    assert pins(lock)
    assert all(re.search(r"--hash=sha256:[0-9a-f]{64}", entry) for entry in entries)


def test_the_test_tools_join_the_same_libraries_that_run():
    run, test = pins("requirements.lock"), pins("requirements-test.lock")

    assert {name: test.get(name) for name in run} == run
    assert "pytest" in test
    assert "pytest" not in run


@pytest.mark.parametrize(
    ("lock", "group"),
    [
        ("requirements.lock", None),
        ("requirements-test.lock", "test"),
        ("requirements-build.lock", "build"),
    ],
)
def test_a_lock_file_satisfies_what_the_project_asks_for(lock, group):
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = (
        settings["dependency-groups"][group]
        if group
        else settings["project"]["dependencies"]
    )
    locked = pins(lock)

    for wish in map(Requirement, asked):
        versions = locked.get(canonical(wish), set())
        assert versions, f"{wish} is not locked"
        assert all(wish.specifier.contains(version) for version in versions)


def test_locked_libraries_ask_for_nothing_that_is_not_locked():
    locked = pins("requirements-test.lock")
    asked = [
        (name, wish)
        for name in locked
        for wish in map(Requirement, requires(name) or ())
        if wish.marker is None or wish.marker.evaluate({"extra": ""})
    ]
    unmet = [
        f"{name} asks for {wish}"
        for name, wish in asked
        if not any(map(wish.specifier.contains, locked.get(canonical(wish), ())))
    ]

    assert asked
    assert not unmet


def canonical(wish: Requirement) -> str:
    return canonicalize_name(wish.name)


def requires(name: str) -> list[str] | None:
    """Return what a library asks for, None where it is not for this system."""
    try:
        return metadata.requires(name)
    except metadata.PackageNotFoundError:
        return None


# --- main.py, part by part ---------------------------------------------------------


def test_main_needs_nothing_but_the_standard_library():
    tree = ast.parse((ROOT / "main.py").read_text(encoding="utf-8"))
    names = {
        name.split(".")[0]
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in (
            [node.module]
            if isinstance(node, ast.ImportFrom)
            else [alias.name for alias in node.names]
        )
    }

    assert {"sys", "hashlib"} <= names
    assert names <= sys.stdlib_module_names


def test_an_old_python_is_told_which_one_is_needed():
    source = (ROOT / "main.py").read_text(encoding="utf-8")
    pretend = (
        "import runpy, sys; sys.version_info = (3, 10, 4, 'final', 0); "
        "runpy.run_path('main.py', run_name='__main__')"
    )

    run = subprocess.run(
        [sys.executable, "-c", pretend],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    ast.parse(source, feature_version=(3, 7))
    assert run.returncode == 1
    assert run.stdout == ""
    assert run.stderr.startswith(
        "phonecoach needs Python 3.11 or newer and this is 3.10"
    )
    assert run.stderr.count("\n") == 1


def test_an_environment_is_ready_only_with_the_stamp_of_this_very_lock(starter):
    assert not starter._is_ready(starter.RUN_LOCK)

    starter.STAMP.write_text(starter._stamp_of(starter.RUN_LOCK), encoding="utf-8")
    assert starter._is_ready(starter.RUN_LOCK)
    assert not starter._is_ready(starter.TEST_LOCK)

    starter.RUN_LOCK.write_text("# another\n", encoding="utf-8")
    assert not starter._is_ready(starter.RUN_LOCK)


def test_an_environment_whose_python_is_gone_is_not_ready(starter):
    starter.STAMP.write_text(starter._stamp_of(starter.RUN_LOCK), encoding="utf-8")

    starter.PYTHON.unlink()

    assert not starter._is_ready(starter.RUN_LOCK)


def test_another_python_asks_for_another_environment(starter, monkeypatch):
    starter.STAMP.write_text(starter._stamp_of(starter.RUN_LOCK), encoding="utf-8")

    monkeypatch.setattr(sys, "version_info", (3, 99, 0, "final", 0))

    assert not starter._is_ready(starter.RUN_LOCK)


RETRYING = "WARNING: Retrying after connection broken by 'Timeout'"


@pytest.mark.parametrize(
    ("output", "words"),
    [
        ("ERROR: [Errno 28] No space left on device", "disk is full"),
        (f"{RETRYING}\nERROR: No matching distribution found", "could not reach"),
        (f"{RETRYING}\nERROR: Bad metadata", "Bad metadata"),
        ("error: Max retries exceeded with url: /simple/", "could not reach"),
        ("because ensurepip is not\navailable.", "python3-venv"),
        ("/usr/bin/python3: No module named venv", "python3-venv"),
        ("ERROR: DO NOT MATCH THE HASHES", "DO NOT MATCH THE HASHES"),
    ],
)
def test_a_failed_step_is_told_in_one_sentence(starter, output, words):
    lines = f"Collecting x\n{output}\nERROR: more\n".splitlines(keepends=True)

    told = starter._explain_output(lines)

    assert words in told
    assert "try again" in told
    assert "\n" not in told


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (errno.ENOSPC, "The disk is full"),
        (errno.EROFS, "copy phonecoach to a folder of your own"),
        (errno.EACCES, "copy phonecoach to a folder of your own"),
        (errno.ENOTDIR, os.strerror(errno.ENOTDIR)),
    ],
)
def test_a_folder_that_cannot_be_used_is_told_in_one_sentence(
    starter, monkeypatch, capsys, code, words
):
    def fail(lock):
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(starter, "_build", fail)

    assert starter.main(["checklist"]) == 1

    told = capsys.readouterr()
    assert told.out == ""
    assert words in told.err
    assert told.err.count("\n") == 1


@pytest.fixture
def bare(starter, monkeypatch):
    """Return a starter on a Debian machine that lacks two libraries."""
    lacking = {"libEGL.so.1": "libegl1", "libGL.so.1": "libgl1"}
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(starter, "APT", ROOT / "main.py")
    monkeypatch.setattr(starter, "_missing_libraries", lambda: dict(lacking))
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(starter, "_need_environment", lambda lock: None)
    return SimpleNamespace(starter=starter, lacking=lacking)


def test_a_library_is_missing_if_the_linker_neither_lists_nor_opens_it(
    starter, monkeypatch, tmp_path
):
    (tmp_path / "cache").write_bytes(b"..libGL.so.1\0libEGL.so.10\0")
    monkeypatch.setattr(starter, "LINKER_CACHE", tmp_path / "cache")
    monkeypatch.setattr(starter, "_opens", lambda library: library == "libdbus-1.so.3")
    there = {"libgl1", "libdbus-1-3"}

    missing = set(starter._missing_libraries().values())

    assert missing == set(starter.LIBRARIES.values()) - there


@pytest.mark.skipif(sys.platform != "linux", reason="the linker of Linux is asked")
def test_the_linker_is_asked_for_a_library_by_its_name(starter):
    assert starter._opens("libc.so.6")
    assert not starter._opens("libnothing-of-the-kind.so.1")


@pytest.mark.parametrize("arguments", [[], ["test"]])
def test_missing_libraries_are_told_as_the_command_that_installs_them(
    bare, capsys, arguments
):
    assert bare.starter.main(arguments) == 1

    assert "`sudo apt-get install -y libegl1 libgl1`" in capsys.readouterr().err


def test_missing_libraries_are_told_by_name_where_there_is_no_apt(
    bare, monkeypatch, capsys
):
    monkeypatch.setattr(bare.starter, "APT", ROOT / "no-apt-here")

    assert bare.starter.main([]) == 1

    assert "install libEGL.so.1, libGL.so.1 with" in capsys.readouterr().err


def test_root_gets_missing_libraries_installed(bare, monkeypatch):
    asked = []

    def install(*arguments):
        asked.append(arguments)
        if arguments[0] == "install":
            bare.lacking.clear()

    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(bare.starter, "_apt_get", install)
    monkeypatch.setattr(bare.starter, "_run_phonecoach", lambda arguments: 7)

    assert bare.starter.main([]) == 7
    assert asked[0] == ("update",)
    assert asked[1][-2:] == ("libegl1", "libgl1")


@pytest.mark.parametrize("command", ["play", "hear", "check", "checklist", "scenarios"])
def test_a_command_without_a_window_asks_for_no_library(bare, monkeypatch, command):
    monkeypatch.setattr(bare.starter, "_run_phonecoach", lambda arguments: 7)

    assert bare.starter.main([command]) == 7


def test_all_checks_run_even_if_one_fails(starter, monkeypatch, capsys):
    ran = []

    def call(command, **_):
        ran.append(command)
        return 3 if "mypy" in command else 0

    monkeypatch.setattr(subprocess, "call", call)
    monkeypatch.setattr(starter, "_need_libraries", lambda: None)
    monkeypatch.setattr(starter, "_need_environment", lambda lock: None)

    assert starter.main(["test", "-k", "setup"]) == 1

    assert len(ran) == len(starter.CHECKS)
    assert "pytest" in ran[-1]
    assert ran[-1][-2:] == ["-k", "setup"]
    assert not any("setup" in command for command in ran[:-1])
    assert "Failed: Types." in capsys.readouterr().err


# --- main.py as a whole, with lock files that name nothing --------------------------

PROGRAM = """
import sys
print(sys.argv[1:], sys.stdin.read(), sys.prefix)
sys.exit(7)
"""


@pytest.fixture(scope="module")
def checkout(tmp_path_factory):
    folder = tmp_path_factory.mktemp("checkout")
    shutil.copy(ROOT / "main.py", folder)
    for name in LOCKS:
        (folder / name).write_text("# nothing\n", encoding="utf-8")
    (folder / "phonecoach").mkdir()
    (folder / "phonecoach" / "__init__.py").touch()
    (folder / "phonecoach" / "__main__.py").write_text(PROGRAM, encoding="utf-8")
    return folder


def start(folder: Path, **more) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, str(folder / "main.py"), "play", "a b"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        **more,
    )


def unprepared(folder: Path) -> Path:
    (folder / ".venv" / "phonecoach.stamp").unlink(missing_ok=True)
    return folder


@pytest.mark.slow
def test_the_first_start_prepares_and_the_second_goes_straight_in(checkout, tmp_path):
    # A file in the present folder must not pass for a library.
    (tmp_path / "json.py").write_text("raise SystemExit(99)", encoding="utf-8")
    unprepared(checkout)

    first = start(checkout)
    first_told = first.communicate("hello")
    second = start(checkout, cwd=tmp_path)
    second_told = second.communicate("hello")

    answer = f"['play', 'a b'] hello {checkout / '.venv'}\n"
    assert (first.returncode, first_told[0]) == (7, answer)
    assert "Preparing phonecoach" in first_told[1]
    assert (second.returncode, second_told) == (7, (answer, ""))


@pytest.mark.slow
def test_of_two_starts_at_once_one_waits_for_the_other(checkout):
    unprepared(checkout)

    pair = [start(checkout), start(checkout)]
    told = [process.communicate("")[1] for process in pair]

    assert [process.returncode for process in pair] == [7, 7]
    assert sum("Preparing phonecoach" in text for text in told) == 1
    assert sum("Another start is preparing" in text for text in told) == 1


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="Windows knows no signals")
def test_a_start_that_was_killed_half_way_is_done_again(checkout):
    unprepared(checkout)
    killed = start(checkout)
    assert "Preparing" in killed.stderr.readline()
    killed.send_signal(signal.SIGKILL)
    killed.communicate()

    again = start(checkout)
    told = again.communicate("")[1]

    assert again.returncode == 7
    assert "Preparing phonecoach" in told
