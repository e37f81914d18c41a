"""However the files of a case are torn, only a told problem comes of it."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from phonecoach.errors import ContentError
from phonecoach.scenario.manifest import rebaseline
from phonecoach.scenario.reader import read_case

if TYPE_CHECKING:
    from phonecoach.scenario import Shared

CASE = Path(__file__).parent / "cases" / "wet-parcel"
FILES = ("case.yaml", "ko.yaml", "en.yaml", "ja.yaml")

places = st.integers(min_value=0, max_value=80)
scraps = st.sampled_from(
    [
        "{",
        "}",
        "[",
        "- ",
        ": ",
        "'",
        '"',
        "#",
        "\t",
        "&a ",
        "*a",
        "!!int ",
        "~",
        "|",
        "%",
    ]
)


def without_a_line(lines: list[str], place: int, scrap: str) -> None:
    del lines[place]


def with_a_line_twice(lines: list[str], place: int, scrap: str) -> None:
    lines.insert(place, lines[place])


def with_a_scrap(lines: list[str], place: int, scrap: str) -> None:
    middle = len(lines[place]) // 2
    lines[place] = lines[place][:middle] + scrap + lines[place][middle:]


def with_another_indent(lines: list[str], place: int, scrap: str) -> None:
    lines[place] = f"  {lines[place]}"


def without_a_value(lines: list[str], place: int, scrap: str) -> None:
    lines[place] = lines[place].split(":")[0] + ":"


tears = st.sampled_from(
    [
        without_a_line,
        with_a_line_twice,
        with_a_scrap,
        with_another_indent,
        without_a_value,
    ]
)
Tear = Callable[[list[str], int, str], None]


@pytest.fixture(scope="module")
def torn(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("torn") / "wet-parcel"


@settings(
    max_examples=120,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    changes=st.lists(
        st.tuples(st.sampled_from(FILES), tears, places, scraps), min_size=1, max_size=3
    )
)
def test_a_torn_case_is_read_or_refused_in_sentences(
    changes: list[tuple[str, Tear, int, str]], torn: Path, shared: Shared
) -> None:
    shutil.rmtree(torn, ignore_errors=True)
    shutil.copytree(CASE, torn)
    for name, tear, place, scrap in changes:
        path = torn / name
        lines = path.read_text(encoding="utf-8").split("\n")
        tear(lines, place % len(lines), scrap)
        path.write_text("\n".join(lines), encoding="utf-8")

    try:
        read_case(torn, shared)
        rebaseline(torn)
    except ContentError as error:
        problems = error.problems
    else:
        problems = ()

    assert all(problem.text.endswith((".", "?")) for problem in problems)
    assert {problem.path.parent for problem in problems} <= {torn, torn.parent}
