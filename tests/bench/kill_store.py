"""Kills a program in mid-call, again and again, and counts what the record lost.

    python tests/bench/kill_store.py [--rounds 30] [--seed 1]
    python tests/bench/kill_store.py --trace        (needs strace)

A child takes a call in real time and tells on its output what it put and what was
committed; the parent kills it at a random moment, opens the record and compares. A
kill is no power cut: the system still writes what it was given. So `--trace` counts how
often a batch makes the disk sync, which is what a power cut depends on.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
import uuid
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from phonecoach.call.events import Answered, BackChannelled, BrokenOff, TurnEnded
from phonecoach.call.record import CallId, Head, PersonId, Purpose
from phonecoach.scenario import CaseId
from phonecoach.store import Store, open_store
from phonecoach.units import Language, Micros, Mode

FIRST_WORKS = 2
"""The person and the head are committed before any event."""

SECOND_NS = 1_000_000_000
TRACED_BATCHES = 100
LANES = 3


def opened(folder: Path, **changes: object) -> Store:
    arguments = {
        "now": lambda: datetime.now(UTC),
        "new_id": lambda: str(uuid.uuid4()),
        "new_salt": lambda: os.urandom(16),
        "on_error": lambda error: print("error", error, flush=True),
    }
    return open_store(folder, **(arguments | changes))


# The child ---------------------------------------------------------------------------


def begin(store: Store) -> Head:
    person = store.writer.add_person(name="김민아", language=Language.KO)
    head = Head(
        call=CallId(str(uuid.uuid4())),
        person=person.id,
        pc=store.writer.pc,
        room=store.writer.room,
        started=datetime.now(UTC),
        mode=Mode.TYPED,
        purpose=Purpose.PRACTICE,
        language=Language.KO,
        profile="ko-KR",
        profile_version="1",
        case=CaseId("kill"),
        case_digest="kill",
        seed=1,
        captions=True,
        timing_error=None,
        program="bench",
    )
    store.writer.begin_call(head, b"case")
    return head


def take_a_call(folder: Path, seed: int) -> None:
    """Take a call that never ends; so little is urgent that its age must commit it."""
    chance = random.Random(seed)  # noqa: S311 - only moments are drawn
    store = opened(
        folder, on_commit=lambda count: tell(f"committed {count} {time.monotonic_ns()}")
    )
    head = begin(store)
    tell(f"call {head.call} {head.person}")
    for number in range(1_000_000):
        at = Micros(number)
        kind = chance.choices((BackChannelled, Answered), (199, 1))[0]
        store.writer.append(head.call, (kind(at=at, onset=at),))
        tell(f"put {number} {time.monotonic_ns()}")
        time.sleep(chance.expovariate(1 / 0.02))


def tell(line: str) -> None:
    os.write(1, f"{line}\n".encode())


def write_batches(folder: Path, count: int) -> None:
    """Write urgent batches one by one, for the tracer."""
    store = opened(folder)
    head = begin(store)
    store.writer.flush()
    took = []
    for number in range(count):
        event = TurnEnded(at=Micros(number), onset=Micros(number), turn=number)
        began = time.perf_counter()
        store.writer.append(head.call, (event,))
        store.writer.flush()
        took.append(time.perf_counter() - began)
    if took:
        print(f"{sorted(took)[len(took) // 2] * 1000:.2f}")
    store.close()


# The parent --------------------------------------------------------------------------


@dataclass(kw_only=True)
class Told:
    """What a child told before it was killed."""

    call: CallId | None = None
    person: PersonId | None = None
    put_ns: list[int] = field(default_factory=list)
    committed: int = -FIRST_WORKS
    errors: list[str] = field(default_factory=list)

    def take(self, line: str) -> None:
        match line.split():
            case ["call", call, person]:
                self.call, self.person = CallId(call), PersonId(person)
            case ["put", _, at_ns]:
                self.put_ns.append(int(at_ns))
            case ["committed", count, _]:
                self.committed += int(count)
            case _:
                self.errors.append(line)


def killed(folder: Path, chance: random.Random) -> tuple[Told, int]:
    """Run a child, kill it within two seconds of a call; return when, too."""
    told, ringing = Told(), threading.Event()
    child = subprocess.Popen(
        [
            sys.executable,
            __file__,
            "--child",
            str(folder),
            str(chance.randrange(10**9)),
        ],
        stdout=subprocess.PIPE,
        text=True,
    )

    def listen() -> None:
        for line in child.stdout:
            told.take(line)
            if told.call:
                ringing.set()

    listener = threading.Thread(target=listen)
    listener.start()
    if not ringing.wait(60):
        child.kill()
        raise SystemExit("the child did not begin a call within a minute")
    time.sleep(chance.uniform(0.0, 2.0))
    at_ns = time.monotonic_ns()
    child.send_signal(signal.SIGKILL)
    child.wait()
    listener.join()
    return told, at_ns


def faults(folder: Path, told: Told, killed_ns: int) -> tuple[list[str], float]:
    """Return what is wrong with the record, and the age of the oldest lost event."""
    with opened(folder) as store, store.reader() as reader:
        with closing(sqlite3.connect(store.path)) as db:
            integrity = db.execute("PRAGMA integrity_check").fetchone()[0]
        offered = [each.call for each in reader.broken_off(told.person)]
        *kept, last = reader.record(told.person, told.call).events
        broken = reader.broken_links(told.person, told.call)
    lost_ns = told.put_ns[len(kept) :]
    age_s = (killed_ns - lost_ns[0]) / SECOND_NS if lost_ns else 0.0
    checks = {
        f"integrity_check says {integrity}": integrity == "ok",
        f"the chain breaks at {broken}": broken == (),
        "the call is not offered": told.call in offered,
        "the call is not broken off": isinstance(last, BrokenOff),
        "the events are not the first ones": [event.at for event in kept]
        == list(range(len(kept))),
        f"{told.committed} committed, {len(kept)} kept": len(kept) >= told.committed,
        f"an event of {age_s:.3f} s was lost": age_s <= 1.0,
        f"the child told {told.errors}": not told.errors,
    }
    return [fault for fault, fine in checks.items() if not fine], age_s


def kill_again_and_again(rounds: int, seed: int) -> int:
    """Kill in several records at once: a child mostly waits to be killed."""
    shares = [len(range(lane, rounds, LANES)) for lane in range(LANES)]
    with ThreadPoolExecutor(LANES) as lanes:
        kills = [
            kill
            for done in lanes.map(killed_in_a_row, shares, count(seed))
            for kill in done
        ]
    for kill in kills:
        for fault in kill.faults:
            print(f"round {kill.name}: {fault}")
    whole = sum(not kill.faults for kill in kills)
    put = sum(kill.put for kill in kills)
    print(f"{whole} of {rounds} records whole and offered again, {put} events put")
    oldest = max(kill.age_s for kill in kills)
    print(f"age of the oldest event lost to a kill: {oldest:.3f} s at most")
    return 0 if whole == rounds else 1


@dataclass(kw_only=True)
class Kill:
    """What came of a kill."""

    name: str
    faults: list[str]
    put: int
    age_s: float


def killed_in_a_row(rounds: int, seed: int) -> list[Kill]:
    """Kill in one record time after time."""
    chance = random.Random(seed)  # noqa: S311 - only moments are drawn
    kills = []
    with tempfile.TemporaryDirectory() as name:
        for number in range(rounds):
            told, killed_ns = killed(Path(name), chance)
            found, age_s = faults(Path(name), told, killed_ns)
            kills.append(
                Kill(
                    name=f"{seed}/{number}",
                    faults=found,
                    put=len(told.put_ns),
                    age_s=age_s,
                )
            )
    return kills


def trace() -> int:
    if shutil.which("strace") is None:
        print("strace is not installed")
        return 2
    none, _ = traced(0)
    some, median_ms = traced(TRACED_BATCHES)
    print(f"{(some - none) / TRACED_BATCHES:.2f} syncs for each batch")
    print(f"{median_ms} ms from append to committed (median, traced)")
    return 0


def traced(batches: int) -> tuple[int, str]:
    """Return how many syncs a child makes, and what it told."""
    with tempfile.TemporaryDirectory() as name:
        log = Path(name) / "strace.log"
        done = subprocess.run(
            [
                *("strace", "-f", "-e", "trace=fdatasync,fsync", "-o", str(log)),
                *(sys.executable, __file__, "--batches", str(Path(name) / "data")),
                str(batches),
            ],
            check=True,
            stdout=subprocess.PIPE,
            text=True,
        )
        syncs = [line for line in log.read_text().splitlines() if "sync(" in line]
    return len(syncs), done.stdout.strip()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=30)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--trace", action="store_true")
    parser.add_argument("--child", nargs=2, help=argparse.SUPPRESS)
    parser.add_argument("--batches", nargs=2, help=argparse.SUPPRESS)
    wish = parser.parse_args()
    if wish.child:
        take_a_call(Path(wish.child[0]), int(wish.child[1]))
    elif wish.batches:
        write_batches(Path(wish.batches[0]), int(wish.batches[1]))
    elif wish.trace:
        return trace()
    else:
        return kill_again_and_again(wish.rounds, wish.seed)
    return 0


if __name__ == "__main__":
    sys.exit(main())
