"""What a room loads: the heavy and the foreign stay out until they are needed."""

from __future__ import annotations

import ast
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "phonecoach"

# Half of what a start would cost; loaded inside the functions that use them.
SLOW = {
    "kiwipiepy", "sudachipy", "simplemma", "pydantic",
    "numpy", "onnxruntime", "soundfile", "reportlab", "xlsxwriter",
}  # fmt: skip

# The Qt modules under the GPL alone; the rest of Qt is under the LGPL.
GPL_QT = {
    "QtCharts", "QtDataVisualization", "QtGraphs", "QtGraphsWidgets",
    "QtHttpServer", "QtNetworkAuth", "QtQuick3D", "QtVirtualKeyboard",
}  # fmt: skip


def rooms() -> tuple[str, ...]:
    """Return every room, as the layers in pyproject.toml name them: top first."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = settings["tool"]["importlinter"]["contracts"]
    (layers,) = (each["layers"] for each in contracts if each["type"] == "layers")
    return tuple(room.strip() for layer in layers for room in layer.split("|"))


ROOMS = rooms()
BELOW_APP = ROOMS[ROOMS.index("app") + 1 :]
BELOW_STORE = ROOMS[ROOMS.index("store") + 1 :]


def loaded_by(room: str) -> set[str]:
    """Return the top-level modules that a fresh Python holds after the import."""
    code = f"import sys, phonecoach.{room}; print(*sys.modules, sep='\\n')"
    run = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return {name.partition(".")[0] for name in run.stdout.splitlines()}


@pytest.mark.parametrize("room", BELOW_APP)
def test_a_room_below_the_window_loads_neither_qt_nor_anything_slow(room):
    loaded = loaded_by(room)

    assert not loaded & ({"PySide6", "shiboken6"} | SLOW)
    assert "phonecoach" in loaded


@pytest.mark.parametrize("room", BELOW_STORE)
def test_a_room_below_the_store_does_not_load_sqlite(room):
    assert "sqlite3" not in loaded_by(room)


def test_the_window_loads_nothing_slow_before_it_shows():
    loaded = loaded_by("app")

    assert not loaded & SLOW
    assert "phonecoach" in loaded


def imports_in(path: Path) -> set[str]:
    """Return all modules and names that a file imports, also inside functions."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def test_no_file_uses_a_part_of_qt_that_is_under_the_gpl_alone():
    used = {name for path in PACKAGE.rglob("*.py") for name in imports_in(path)}
    parts = {name.split(".")[1] for name in used if name.startswith("PySide6.")}

    assert "phonecoach.errors.PhonecoachError" in used  # so imports are really seen
    assert not parts & GPL_QT


def test_only_the_store_imports_sqlite():
    importers = {
        path.relative_to(PACKAGE).parts[0]
        for path in PACKAGE.rglob("*.py")
        if any(name.split(".")[0] == "sqlite3" for name in imports_in(path))
    }

    assert importers == {"store"}
