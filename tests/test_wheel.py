"""What ships: the wheel holds what runs and no more, and nothing is under the GPL."""

from __future__ import annotations

import re
import subprocess
import sys
import zipfile
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (path,) = folder.glob("phonecoach-*.whl")
    with zipfile.ZipFile(path) as opened:
        yield opened


def files_under(folder: str) -> set[str]:
    """Return the files of the checkout that belong to the product, relative to it."""
    ignored = {"__pycache__", ".mypy_cache"}
    return {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / folder).rglob("*")
        if path.is_file() and not ignored & set(path.parts)
    }


@pytest.mark.parametrize("folder", ["resources", "scenarios"])
def test_the_wheel_holds_every_file_of_the_content(wheel, folder):
    expected = {f"phonecoach/_data/{name}" for name in files_under(folder)}

    assert expected
    assert expected <= set(wheel.namelist())


def test_the_wheel_holds_every_file_of_the_package(wheel):
    expected = files_under("phonecoach")

    assert any(re.search(r"/migrations/\d+_\w+\.sql$", name) for name in expected)
    assert expected <= set(wheel.namelist())


def test_the_wheel_holds_nothing_but_the_package_and_its_papers(wheel):
    tops = {name.split("/")[0] for name in wheel.namelist()}

    assert {re.sub(r"-[\d.]+\.dist-info$", "", top) for top in tops} == {"phonecoach"}
    assert not [n for n in wheel.namelist() if re.search(r"/(test_|conftest)", n)]


def test_the_wheel_holds_the_licence_and_the_command(wheel):
    (licence,) = (name for name in wheel.namelist() if name.endswith("/LICENSE"))
    (commands,) = (n for n in wheel.namelist() if n.endswith("/entry_points.txt"))

    assert wheel.read(licence) == (ROOT / "LICENSE").read_bytes()
    assert b"phonecoach = phonecoach.__main__:main" in wheel.read(commands)


def test_an_unpacked_wheel_finds_its_content_from_any_folder(wheel, tmp_path):
    home, elsewhere = tmp_path / "home", tmp_path / "elsewhere"
    wheel.extractall(home)
    elsewhere.mkdir()
    code = (
        f"import sys; sys.path.insert(0, {str(home)!r})\n"
        "from phonecoach import places; print(places.resources(), places.scenarios())"
    )

    run = subprocess.run(
        [sys.executable, "-I", "-c", code],
        cwd=elsewhere,
        capture_output=True,
        text=True,
        check=True,
    )

    data = home / "phonecoach" / "_data"
    assert run.stdout.split() == [str(data / "resources"), str(data / "scenarios")]
    assert (data / "resources").is_dir()
    assert (data / "scenarios").is_dir()


# --- Licences ----------------------------------------------------------------------


def demands_gpl(licence: str) -> bool:
    """Return whether all ways to satisfy some part of the licence are the GPL.

    Brackets are not understood: such a licence is rather refused, for a person to read.
    """

    def is_gpl(text: str) -> bool:
        lesser = re.search(r"lesser|library", text, re.IGNORECASE)
        full_name = re.search("general public", text, re.IGNORECASE)
        return bool(re.search(r"\bA?GPL", text) or (full_name and not lesser))

    parts = re.split(r"\bAND\b", licence)
    return any(all(map(is_gpl, re.split(r"\bOR\b", part))) for part in parts)


@pytest.mark.parametrize(
    ("licence", "demanded"),
    [
        ("MIT", False),
        ("MPL-2.0 AND MIT", False),
        ("LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", False),
        ("GNU Lesser General Public License v3 (LGPLv3)", False),
        ("GPL-3.0-or-later", True),
        ("AGPL-3.0-only", True),
        ("GNU General Public License v2 (GPLv2)", True),
        ("MIT AND GPL-2.0-only", True),
        ("MIT OR GPL-2.0-only", False),
    ],
)
def test_a_licence_is_read_as_people_read_it(licence, demanded):
    assert demands_gpl(licence) == demanded


def licences_of(name: str) -> list[str]:
    """Return what an installed library says of its licence, best source first."""
    about = metadata(name)
    classifiers = about.get_all("Classifier") or []
    named = [line for line in classifiers if line.startswith("License :: ")]
    free_text = (about.get("License") or "").strip().splitlines()[:1]
    expression = about.get("License-Expression")
    return [expression] if expression else free_text or named


def locked_names() -> set[str]:
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    return set(re.findall(r"^([\w.-]+)==", text, re.MULTILINE))


def test_no_library_that_ships_demands_the_gpl():
    known = {}
    for name in locked_names():
        try:
            known[name] = licences_of(name)
        except PackageNotFoundError:
            assert name == "colorama"  # for Windows alone

    assert {"pyside6-essentials", "kiwipiepy", "sudachipy"} <= set(known)
    assert not [name for name, licences in known.items() if not licences]
    assert not [name for name in known if any(map(demands_gpl, known[name]))]
