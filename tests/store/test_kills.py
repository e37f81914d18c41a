"""A program that is killed in mid-call loses at most the last second of the record."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

BENCH = Path(__file__).parents[1] / "bench" / "kill_store.py"
ROUNDS = 30


@pytest.mark.slow
def test_thirty_kills_lose_nothing_older_than_a_second():
    done = subprocess.run(
        [sys.executable, str(BENCH), "--rounds", str(ROUNDS)],
        capture_output=True,
        text=True,
        check=False,
        timeout=540,
    )

    assert f"{ROUNDS} of {ROUNDS} records whole" in done.stdout, done.stdout
    assert done.returncode == 0, done.stderr
