"""``report`` from the command line."""

import pypdf
import pytest

from tests.console.test_play import arguments
from tests.report.test_certificate import Passed

MADE = ("김민아", "Priya Shah")


@pytest.fixture
def folder(run, tmp_path):
    data = tmp_path / "data"
    for lang, name in zip(("ko", "en"), MADE, strict=True):
        assert run(*arguments(lang), "--data", data, "--person", name).code == 0
    return data


def ask(run, folder, subject, *more, form="pdf", out="card"):
    target = folder.parent / out
    return run(
        "report", subject, "--format", form, "--out", target, "--data", folder, *more
    )


@pytest.mark.parametrize("form", ["xlsx", "csv"])
def test_a_person_becomes_a_file_and_stdout_names_it(run, folder, form):
    ran = ask(run, folder, "김민아", form=form)

    assert ran.code == 0
    assert ran.out == f"{folder.parent / 'card'}\n"
    assert (folder.parent / "card").stat().st_size


def test_the_last_call_of_whoever_asks(run, folder):
    ran = ask(run, folder, "last", "--person", "Priya Shah")

    assert ran.code == 0
    assert (folder.parent / "card").read_bytes().startswith(b"%PDF")
    assert "100 %" in ran.err


def test_nobody_asks_about_another(run, folder):
    ran = ask(run, folder, "김민아", "--person", "Priya Shah", form="csv")

    assert ran.code == 2
    assert "may see" in ran.err
    assert not (folder.parent / "card").exists()


@pytest.mark.parametrize(
    ("subject", "more", "told"),
    [
        ("nobody", (), "no group called “nobody”"),
        ("last", (), "--person NAME"),
        ("group", (), "--person NAME"),
        ("group", ("--person", "Priya Shah"), "Only the supervisor"),
        ("last", ("--person", "Ann"), "Nobody is called “Ann”"),
    ],
)
def test_bad_input_is_one_sentence_and_exit_code_2(run, folder, subject, more, told):
    ran = ask(run, folder, subject, *more)

    assert ran.code == 2
    assert told in ran.err
    assert ran.out == ""
    assert len(ran.err.splitlines()) == 1


@pytest.mark.parametrize(
    ("lang", "told"), [("ko", "볼 수 있는 것이 없습니다"), ("ja", "ご覧になれるもの")]
)
def test_errors_are_told_in_the_language_of_the_report(run, folder, lang, told):
    asked = ("--person", "Priya Shah", "--lang", lang)
    ran = ask(run, folder, "김민아", *asked, form="csv")

    assert ran.code == 2
    assert told in ran.err


def test_a_form_of_ones_own_is_told_with_file_and_line(run, folder):
    form = folder.parent / "own.yaml"
    form.write_text(
        "id: own\nnames: {en: Own}\nnotes: {}\nrows:\n"
        "  - {id: a, names: {en: A}, weight: 1, items: {12: 1}}\n",
        encoding="utf-8",
    )

    ran = ask(run, folder, "last", "--person", "Priya Shah", "--form", form)

    assert ran.code == 2
    assert f"{form}:5: There is no item 12" in ran.err


def test_a_folder_that_is_not_there(run, folder):
    ran = ask(run, folder, "김민아", form="csv", out="nowhere/card")

    assert ran.code == 2
    assert "could not be written" in ran.err


def test_who_stops_it_finds_nothing_of_it(run, folder, monkeypatch):
    def stop(target, *_, **__):
        target.write_text("half of it", encoding="utf-8")
        raise KeyboardInterrupt

    monkeypatch.setattr("phonecoach.report.csv_file.write_csv", stop)

    ran = ask(run, folder, "김민아", form="csv")

    assert ran.code == 130
    assert ran.err.endswith("Stopped.\n")
    assert {one.name for one in folder.parent.iterdir()} == {"data"}


def test_a_certificate_is_written_by_the_case_of_a_test(run, tmp_path):
    passed = Passed(tmp_path / "data")
    passed.certify()
    passed.world.close()
    told = ("Priya Shah", "--certificate")
    folder = tmp_path / "data"
    ran = ask(run, folder, *told, "oven")
    assert (ran.code, ran.out) == (0, f"{tmp_path / 'card'}\n")
    (page,) = pypdf.PdfReader(tmp_path / "card").pages
    assert "has passed this telephone test" in page.extract_text()

    for more, words in (
        (("night",), "no test “night” of Priya Shah"),
        (("oven", "--person", "Ken"), "no test “oven” of Priya Shah"),
    ):
        ran = ask(run, folder, *told, *more, out="none")
        assert (ran.code, ran.out) == (2, "")
        assert words in ran.err
    ran = ask(run, folder, passed.calls[0], "--certificate", "oven")
    assert "of a person" in ran.err


@pytest.mark.parametrize(
    ("lang", "told"),
    [("ko", "확인표"), ("en", "Tick sheet"), ("ja", "チェック表")],
)
def test_a_callers_lines_are_written_without_any_record(run, tmp_path, lang, told):
    target = tmp_path / "part.pdf"

    ran = run(
        *f"report broken-delivery --lines --lang {lang} --format pdf".split(),
        *("--out", target, "--data", tmp_path / "nothing"),
    )

    assert (ran.code, ran.out) == (0, f"{target}\n")
    assert told in pypdf.PdfReader(target).pages[-1].extract_text()


@pytest.mark.parametrize(
    ("told", "why"),
    [
        ("no-such-case --lang en --format pdf", "There is no case “no-such-case”"),
        ("broken-delivery --format pdf", "--lang ko, en or ja"),
        ("broken-delivery --lang en --format csv", "as a PDF only"),
        ("care-call --lang en --format pdf", "Name a case that comes in"),
    ],
)
def test_lines_that_cannot_be_written_are_refused(run, tmp_path, told, why):
    ran = run("report", *told.split(), "--lines", "--out", tmp_path / "part.pdf")

    assert ran.code == 2
    assert why in ran.err
    assert not list(tmp_path.iterdir())
