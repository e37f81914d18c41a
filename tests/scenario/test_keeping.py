"""A case as bytes, and the digest that names it."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from phonecoach.errors import ContentError
from phonecoach.scenario import Reflex
from phonecoach.scenario.keeping import freeze, thaw
from phonecoach.scenario.reader import read_case
from phonecoach.units import Language

if TYPE_CHECKING:
    from phonecoach.scenario import Shared

CASE = Path(__file__).parent / "cases" / "wet-parcel"


def test_a_case_thaws_to_an_equal_case(shared: Shared) -> None:
    case = read_case(CASE, shared)

    assert thaw(freeze(case)) == case


def test_the_digest_is_that_of_the_bytes(shared: Shared) -> None:
    case = read_case(CASE, shared)

    assert case.digest == hashlib.sha256(freeze(case)).hexdigest()


def test_comments_line_ends_and_the_order_of_keys_do_not_count(
    parcel: Path, shared: Shared
) -> None:
    path = parcel / "case.yaml"
    text = path.read_text()
    text = text.replace("difficulty: 2\n", "").replace(
        "format: 1\n", "difficulty: 2  # two\nformat: 1\n\nsolvable: true\n"
    )
    path.write_bytes(text.replace("\n", "\r\n").encode())

    assert read_case(parcel, shared).digest == read_case(CASE, shared).digest


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("case.yaml", "reaction_ms: 600", "reaction_ms: 601"),
        ("case.yaml", "[greet, offer_help]}, to", "[offer_help, greet]}, to"),
        ("ja.yaml", "[来月]", "[来月, 再来月]"),
        ("ko.yaml", "duration_ms: 2220", "duration_ms: 2230"),
    ],
)
def test_what_the_call_depends_on_counts(
    file: str, old: str, new: str, parcel: Path, shared: Shared
) -> None:
    path = parcel / file
    assert old in path.read_text()
    path.write_text(path.read_text().replace(old, new))

    assert read_case(parcel, shared).digest != read_case(CASE, shared).digest


def test_a_caller_of_another_case_does_not_count(shared: Shared) -> None:
    fewer = tuple(one for one in shared.cast if one.id == "student-20f")
    alone = dataclasses.replace(shared, cast=fewer)

    assert read_case(CASE, alone) == read_case(CASE, shared)


def test_reflexes_take_as_long_as_the_caller_needs(shared: Shared) -> None:
    case = read_case(CASE, shared)

    normal = shared.reflexes[Language.KO][Reflex.SILENCE][0].duration_ms
    own = case.shared.reflexes[Language.KO][Reflex.SILENCE][0].duration_ms
    assert case.caller.pace == 1.12
    assert own == round(normal / 1.12)


def test_a_kept_case_that_cannot_be_read_any_more_is_told(shared: Shared) -> None:
    kept = json.loads(freeze(read_case(CASE, shared)))
    kept["file"]["director"] = "somebody"

    with pytest.raises(ContentError, match="'director' is not a known key"):
        thaw(json.dumps(kept).encode())
