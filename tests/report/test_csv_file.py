"""CSV that no spreadsheet takes for formulas, and that reads back as it was."""

import csv

from hypothesis import given
from hypothesis import strategies as st

from phonecoach.report.columns import Column, Kind
from phonecoach.report.csv_file import quiet, write_csv

COLUMNS = (
    Column("a", Kind.TEXT, lambda row: row[0]),
    Column("b", Kind.TEXT, lambda row: row[1]),
)
letters = st.characters(blacklist_categories=("Cs",), blacklist_characters="\0\r\n")
texts = st.text(letters | st.sampled_from("=+-@\t,\"'; "), max_size=12)


@given(texts)
def test_no_cell_begins_like_a_formula(text):
    assert not quiet(text).lstrip(" ").startswith(("=", "+", "-", "@", "\t"))
    assert (
        quiet(text).removeprefix("'") == text.removeprefix("'") or quiet(text) == text
    )


@given(rows=st.lists(st.tuples(texts, texts), max_size=5))
def test_what_is_written_reads_back(tmp_path_factory, rows):
    path = tmp_path_factory.mktemp("csv") / "table.csv"
    write_csv(path, COLUMNS, rows, bom=False)

    with path.open(encoding="utf-8", newline="") as file:
        head, *back = csv.reader(file)
    assert head == ["a", "b"]
    assert back == [[quiet(one) for one in row] for row in rows]
