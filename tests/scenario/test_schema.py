"""The JSON Schemas that editors use."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest
import yaml

from phonecoach.checklist import Site
from phonecoach.checklist.site import Weights
from phonecoach.checklist.site_writing import site_text
from phonecoach.places import resources, scenarios
from phonecoach.scenario.schema import KINDS, schema, write_schemas
from phonecoach.units import Language

if TYPE_CHECKING:
    from pathlib import Path

SHIPPED = [
    *(("case", path) for path in sorted(scenarios().glob("*/case.yaml"))),
    *(("texts", path) for path in sorted(scenarios().glob("*/??.yaml"))),
    *(("reflexes", path) for path in sorted(scenarios("shared").glob("reflexes.*"))),
    ("cast", scenarios("shared", "cast.yaml")),
    ("mood", scenarios("shared", "mood.yaml")),
]


@pytest.mark.parametrize("kind", KINDS)
def test_the_committed_schema_is_that_of_the_model(kind: str) -> None:
    kept = resources("schema", f"{kind}.schema.json").read_text(encoding="utf-8")

    assert json.loads(kept) == schema(kind)


@pytest.mark.parametrize("kind", KINDS)
def test_a_schema_is_one(kind: str) -> None:
    jsonschema.Draft202012Validator.check_schema(schema(kind))


def test_schemas_are_written_as_they_are_committed(tmp_path: Path) -> None:
    write_schemas(tmp_path)

    for path in sorted(tmp_path.iterdir()):
        assert path.read_bytes() == resources("schema", path.name).read_bytes()


@pytest.mark.parametrize(
    ("kind", "path"),
    SHIPPED,
    ids=[f"{path.parent.name}-{path.name}" for _, path in SHIPPED],
)
def test_shipped_files_fit_their_schema(kind: str, path: Path) -> None:
    jsonschema.validate(_as_an_editor_reads(path), schema(kind))


def _as_an_editor_reads(path: Path) -> Any:
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def test_what_a_site_has_of_its_own_fits_its_schema() -> None:
    site = Site(
        company={Language.EN: ("Foxglove Care", "24")},
        greeting={Language.EN: "{company}, {name} speaking."},
        weights=Weights(items={45: 1}),
        profiles={Language.EN: "en-US"},
        norms={"en-US": {"pick_up": {"met": "8 s"}}},
    )

    jsonschema.validate(yaml.safe_load(site_text(site)), schema("site"))
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({"companies": {}}, schema("site"))
