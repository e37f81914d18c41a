"""Running commands as a person would, without a process."""

import io
import json
from dataclasses import dataclass

import pytest

from phonecoach import console


@dataclass
class Ran:
    code: int
    out: str
    err: str

    @property
    def json(self):
        return json.loads(self.out)

    @property
    def lines(self):
        return [json.loads(line) for line in self.out.splitlines()]


class Stream(io.StringIO):
    """Text that can be told its encoding, as the real streams can."""

    def reconfigure(self, **_):
        """Accept any encoding."""


@pytest.fixture
def run(monkeypatch):
    """Run a command; returns its exit code, stdout and stderr."""

    def run(*argv, stdin=""):
        out, err = Stream(), Stream()
        monkeypatch.setattr("sys.stdin", Stream(stdin))
        monkeypatch.setattr("sys.stdout", out)
        monkeypatch.setattr("sys.stderr", err)
        try:
            code = console.main([str(each) for each in argv])
        except SystemExit as ended:  # argparse ends this way
            code = ended.code
        return Ran(code, out.getvalue(), err.getvalue())

    return run


@pytest.fixture(autouse=True)
def data(monkeypatch, tmp_path):
    """The folder in which this PC would keep its training record."""
    folder = tmp_path / "of this PC"
    monkeypatch.setenv("PHONECOACH_DATA", str(folder))
    return folder
