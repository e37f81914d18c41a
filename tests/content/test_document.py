import dataclasses
import datetime
import enum
import re
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import jsonschema
import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from phonecoach.content import (
    Clock,
    Document,
    Duration,
    document,
    dumped,
    json_schema,
    node_of,
    read,
    typed,
)
from phonecoach.errors import ContentError


class Colour(enum.StrEnum):
    INDIGO = "indigo"
    PINE = "pine"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cup:
    weight: int
    label: str = ""
    fragile: bool = False
    share: float = 0.5
    colour: Colour = Colour.INDIGO
    drying: Duration = 0

    def __post_init__(self):
        if self.weight > 900:
            raise ValueError("'weight' is more than the shelf holds; use 900 or less")


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelf:
    name: str
    on: bool = True
    best: Cup | None = None
    cups: tuple[Cup, ...] = ()
    places: Mapping[int, str] = dataclasses.field(default_factory=dict)
    opens: Clock = datetime.time(8)
    notes: tuple[str, ...] = ()


@pytest.fixture
def file(tmp_path):
    return tmp_path / "shelf.yaml"


def problems(file, text, kind=Shelf):
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    with pytest.raises(ContentError) as caught:
        read(file, kind)
    assert all(problem.path == file for problem in caught.value.problems)
    return [(problem.line, problem.text) for problem in caught.value.problems]


GOOD = """\
name: 0123
on: false
best:
  weight: 007
  label: on
  fragile: true
  share: 0.25
  colour: pine
  drying: 1.5 s
cups:
  - weight: 12
  - {weight: -3, label: "", drying: 2 min}
places:
  44: left
opens: 21:30
notes: [null, ~, 1:30, 2026-11-24]
"""


def test_every_scalar_gets_its_type_from_the_model_alone(file):
    file.write_text(GOOD)

    shelf = read(file, Shelf)

    assert shelf == Shelf(
        name="0123",
        on=False,
        best=Cup(
            weight=7,
            label="on",
            fragile=True,
            share=0.25,
            colour=Colour.PINE,
            drying=1_500_000,
        ),
        cups=(Cup(weight=12), Cup(weight=-3, label="", drying=120_000_000)),
        places={44: "left"},
        opens=datetime.time(21, 30),
        notes=("null", "~", "1:30", "2026-11-24"),
    )


DAMAGE = {
    "number with letters": (
        "name: a\nbest:\n  weight: three\n",
        [(3, "'weight' must be a whole number, not 'three'.")],
    ),
    "number with an underscore": (
        "name: a\nbest:\n  weight: 1_0\n",
        [(3, "'weight' must be a whole number, not '1_0'.")],
    ),
    "number with a fraction": (
        "name: a\nbest:\n  weight: 1.0\n",
        [(3, "'weight' must be a whole number, not '1.0'.")],
    ),
    "number with foreign digits": (
        "name: a\nbest:\n  weight: ٣\n",
        [(3, "'weight' must be a whole number, not '٣'.")],
    ),
    "flag that YAML would take": (
        "name: a\non: yes\n",
        [(2, "'on' must be true or false, not 'yes'.")],
    ),
    "share that is no number": (
        "name: a\nbest: {weight: 1, share: nan}\n",
        [(2, "'share' must be a number, not 'nan'.")],
    ),
    "word outside a closed list": (
        "name: a\nbest:\n  weight: 1\n  colour: red\n",
        [(4, "'colour' must be 'indigo' or 'pine', not 'red'.")],
    ),
    "duration without a unit": (
        "name: a\nbest:\n  weight: 1\n  drying: 3\n",
        [
            (
                4,
                "'drying' must be a time such as 3 s, 0.5 s, 400 ms or 2 min, not '3'.",
            )
        ],
    ),
    "duration with braces": (
        "name: a\nbest: {weight: 1, drying: '{s} {0}'}\n",
        [
            (
                2,
                (
                    "'drying' must be a time such as 3 s, 0.5 s, 400 ms or 2 min, "
                    "not '{s} {0}'."
                ),
            )
        ],
    ),
    "time of day out of range": (
        "name: a\nopens: 24:00\n",
        [(2, "'opens' must be a time of day such as 08:00, not '24:00'.")],
    ),
    "unknown key": (
        "name: a\nbest:\n  weight: 1\n  color: pine\n",
        [
            (
                4,
                (
                    "'color' is not a known key; known keys are weight, label, "
                    "fragile, share, colour, drying."
                ),
            )
        ],
    ),
    "missing key": (
        "name: a\ncups:\n  - weight: 1\n  - label: b\n",
        [(4, "'weight' is missing in entry 2 of 'cups'; add it.")],
    ),
    "missing key on top": (
        "# a note\non: true\n",
        [(2, "'name' is missing; add it.")],
    ),
    "duplicate key": (
        "name: a\non: true\nname: b\n",
        [(3, "'name' stands here again; it is already on line 1.")],
    ),
    "duplicate key deep inside": (
        "name: a\ncups:\n  - weight: 1\n    weight: 2\n",
        [(4, "'weight' stands here again; it is already on line 3.")],
    ),
    "key without a value": (
        "name: a\nbest:\n  weight:\n",
        [(3, "'weight' must be a whole number; nothing is written there.")],
    ),
    "text where a list belongs": (
        "name: a\nnotes: b\n",
        [(2, "'notes' must be a list, not 'b'.")],
    ),
    "list where a text belongs": (
        "name: [a, b]\n",
        [(1, "'name' must be a text, not a list.")],
    ),
    "text where a mapping belongs": (
        "name: a\nbest: b\n",
        [(2, "'best' must be a mapping of keys to values, not 'b'.")],
    ),
    "list where a mapping belongs": (
        "- name: a\n",
        [(1, "The file must be a mapping of keys to values, not a list.")],
    ),
    "mapping inside a list of texts": (
        "name: a\nnotes:\n  - b\n  - c: d\n",
        [(4, "Entry 2 of 'notes' must be a text, not a mapping.")],
    ),
    "key that is not a number": (
        "name: a\nplaces:\n  x: left\n",
        [(3, "The key 'x' must be a whole number.")],
    ),
    "key that is a list": (
        "name: a\n? [b, c]\n: d\n",
        [(2, "A key must be a plain text; correct what stands before ':'.")],
    ),
    "value the model's own check refuses": (
        "name: a\ncups:\n  - weight: 901\n",
        [(3, "'weight' is more than the shelf holds; use 900 or less.")],
    ),
    "colon inside a text": (
        "name: a: b\n",
        [
            (
                1,
                (
                    "A colon stands where none is expected; put the text in quotes, "
                    "or correct the indentation."
                ),
            )
        ],
    ),
    "tab for indentation": (
        "name: a\nbest:\n\tweight: 1\n",
        [
            (
                3,
                (
                    "A tab, @, ` or % stands where a value should begin; indent with "
                    "spaces, or put the text in quotes."
                ),
            )
        ],
    ),
    "open quotation mark": (
        'name: a\nnotes: ["b]\n',
        [(2, "A quotation mark is opened here and never closed.")],
    ),
    "key without a colon": (
        "name: a\nbest\ncups: []\n",
        [(2, "This stands where a key should, without its colon.")],
    ),
    "anchor and alias": (
        "name: &a b\nnotes:\n  - *a\n",
        [
            (1, "The anchor &a is not used here; remove it."),
            (3, "The alias *a is not used here; write it out."),
        ],
    ),
    "tag": (
        "name: !!python/object a\n",
        [
            (
                1,
                "The tag tag:yaml.org,2002:python/object is not used here; remove it.",
            )
        ],
    ),
    "second document": (
        "name: a\n---\nname: b\n",
        [(2, "A second document begins here; one file holds one.")],
    ),
    "control character": (
        "name: a\non: \x07\n",
        [
            (
                2,
                "A control character stands here that YAML does not allow; remove it.",
            )
        ],
    ),
    "not UTF-8": (
        b"name: a\nnotes: [\xb0\xa1]\n",
        [(2, "This line is not UTF-8 text; save the file as UTF-8.")],
    ),
    "empty": (
        "",
        [(0, "This file is empty; write its content or remove it.")],
    ),
    "comments only": (
        "# nothing\n\n",
        [(0, "This file is empty; write its content or remove it.")],
    ),
    "nested without end": (
        "name: " + "[" * 100_000,
        [(1, "Lists and mappings are nested too deeply here.")],
    ),
}


@pytest.mark.parametrize("name", DAMAGE)
def test_damage_is_told_with_its_line(file, name):
    text, expected = DAMAGE[name]

    assert problems(file, text) == expected


def test_all_problems_are_told_at_once_in_file_order(file):
    text = "on: maybe\nname: a\nname: b\nbest:\n  label: c\ncups: d\nx: e\n"

    told = problems(file, text)

    assert [line for line, _ in told] == [1, 3, 4, 6, 7]


def test_a_missing_file_is_named(file):
    with pytest.raises(ContentError, match="does not exist; put it there") as caught:
        read(file, Shelf)
    assert caught.value.problems[0].line == 0


def test_a_folder_in_place_of_a_file_is_told(tmp_path):
    with pytest.raises(ContentError, match="cannot be opened: Is a directory"):
        read(tmp_path, Shelf)


def test_a_byte_order_mark_and_windows_line_ends_are_taken(file):
    file.write_bytes(b"\xef\xbb\xbfname: a\r\nbest:\r\n  weight: 5\r\n")

    found = document(file, Shelf)

    assert found.value.best == Cup(weight=5)
    assert found.line("best", "weight") == 3


def test_long_values_are_shortened_in_the_sentence(file):
    [(_, text)] = problems(file, f"name: a\non: {'b' * 500}\n")

    assert text == f"'on' must be true or false, not '{'b' * 37}...'."


def test_a_document_knows_the_line_of_every_value(file):
    file.write_text(GOOD)

    found = document(file, Shelf)

    assert isinstance(found, Document)
    assert found.line() == 1
    assert found.line("best", "colour") == 8
    assert found.line("cups", 1) == 12
    assert found.line("places", 44) == 14
    assert found.line("notes", 2) == 16
    assert found.problem("This is odd.", "cups", 0).line == 11


def test_the_line_of_a_value_that_is_absent_is_that_of_its_mapping(file):
    file.write_text(GOOD)

    found = document(file, Shelf)

    assert found.line("best", "nowhere", 3) == 3
    assert found.line("cups", 9) == 10
    assert found.line("name", "below") == 1


def test_a_container_can_be_the_whole_file(file):
    file.write_text("- weight: 1\n- weight: x\n")

    with pytest.raises(ContentError) as caught:
        read(file, tuple[Cup, ...])

    assert str(caught.value) == f"{file}:2: 'weight' must be a whole number, not 'x'."


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    lid: Cup | str
    more: dict[str, tuple[Cup | None, ...]] = dataclasses.field(default_factory=dict)
    rest: "Mapping[str, Box]" = dataclasses.field(default_factory=dict)


def test_known_keys_are_found_through_unions_lists_and_mappings(file):
    text = "lid: a\nmore:\n  x:\n    - {weight: 1, y: 2}\nrest: {z: {lid: b, q: 1}}\n"

    told = problems(file, text, Box)

    assert told == [
        (
            4,
            (
                "'y' is not a known key; known keys are weight, label, fragile, "
                "share, colour, drying."
            ),
        ),
        (5, "'q' is not a known key; known keys are lid, more, rest."),
    ]


def test_a_value_that_fits_no_member_of_a_union_is_told_at_its_line(file):
    told = problems(file, "\nlid: {weight: x}\n", Box)

    assert {line for line, _ in told} == {2}
    assert (2, "'weight' must be a whole number, not 'x'.") in told


def test_a_list_of_numbers_names_its_entry(file):
    file.write_text("- 1\n- x\n")

    with pytest.raises(ContentError, match=r"Entry 2 must be a whole number, not 'x'"):
        read(file, tuple[int, ...])


# --- what is written comes back ---

cups = st.builds(
    Cup,
    weight=st.integers(-(10**6), 900),
    label=st.text(),
    fragile=st.booleans(),
    share=st.integers(-999, 999).map(lambda n: n / 8),
    colour=st.sampled_from(Colour),
    drying=st.integers(0, 10**6).map(lambda ms: ms * 1_000),
)
shelves = st.builds(
    Shelf,
    name=st.text(),
    on=st.booleans(),
    best=st.none() | cups,
    cups=st.lists(cups, max_size=3).map(tuple),
    places=st.dictionaries(st.integers(), st.text(), max_size=3),
    opens=st.times().map(lambda t: t.replace(second=0, microsecond=0, fold=0)),
    notes=st.lists(st.text(), max_size=3).map(tuple),
)


@given(shelves)
def test_what_is_dumped_reads_back(shelf):
    assert typed(node_of(dumped(shelf, Shelf), Path("x")), Shelf) == shelf


@settings(max_examples=50, deadline=None)
@given(shelf=shelves)
def test_what_is_written_as_yaml_reads_back(shelf, tmp_path_factory):
    plain = dumped(shelf, Shelf)
    plain = {key: value for key, value in plain.items() if value is not None}
    file = tmp_path_factory.mktemp("shelf") / "shelf.yaml"
    file.write_text(yaml.safe_dump(plain), encoding="utf-8")

    assert read(file, Shelf) == shelf


WORDS = "name best cups weight a 0 &a *a !t --- - : ? , [ ] { } | # ' \""
pieces = st.sampled_from([*WORDS.split(), " ", "\n", "  ", "- ", "\t", "\x00"])


@settings(deadline=None)
@given(data=st.lists(pieces, max_size=40).map("".join).map(str.encode) | st.binary())
@example(data=b"name: a\nbest: {weight: 1}\n")
@example(data=b"\xff\xfe")
def test_whatever_stands_in_a_file_it_is_read_or_told(data, tmp_path_factory):
    file = tmp_path_factory.mktemp("any") / "any.yaml"
    file.write_bytes(data)

    try:
        shelf = read(file, Shelf)
    except ContentError as error:
        lines = data.count(b"\n") + data.count(b"\r") + 2
        for problem in error.problems:
            assert problem.line <= lines
            assert problem.text.endswith(".")
            assert not re.search(r"[Ii]nput should|validat|pydantic", problem.text)
    else:
        assert isinstance(shelf, Shelf)


# --- JSON Schema ---


def test_the_json_schema_takes_what_the_reader_takes(file):
    plain = yaml.safe_load(GOOD)
    # YAML's own guesses, undone where the model wants a text.
    del plain[True]
    plain |= {"name": "0123", "on": False, "opens": "21:30", "notes": ["a"]}
    plain["places"] = {"44": "left"}
    plain["best"] |= {"label": "on"}

    jsonschema.Draft202012Validator(json_schema(Shelf)).validate(plain)


@pytest.mark.parametrize(
    "damage", [{"x": 1}, {"opens": "8"}, {"best": {"weight": 1, "drying": "3"}}]
)
def test_the_json_schema_refuses_what_the_reader_refuses(damage):
    validator = jsonschema.Draft202012Validator(json_schema(Shelf))

    assert not validator.is_valid({"name": "a"} | damage)


def test_pydantic_is_not_loaded_before_a_file_is_read():
    probe = "import phonecoach.content, sys; sys.exit('pydantic' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", probe], check=False).returncode == 0
