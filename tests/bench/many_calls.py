"""Writes a training record of many calls: a whole institute over two years.

Usage: .venv/bin/python tests/bench/many_calls.py FOLDER [--calls 200000] [--people 400]

Everything is drawn from a seed, so that the same record comes out again. Calls, cards,
marks and response times go in by plain SQL with the triggers of marks away; then the
sums are made as the migrations make them. `tests/store/test_many_calls.py` proves that
this comes to what the triggers would have written. Records have a head but no events,
and cards no evidence: the views of a group read neither.
"""

from __future__ import annotations

import argparse
import json
import random
import sqlite3
import time
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from phonecoach.call.record import CallId, Head, PcId, PersonId, Purpose, RoomId
from phonecoach.scenario import CaseId, Outcome
from phonecoach.scenario.known import ITEMS
from phonecoach.scoring.card import Card, Mark, Versions
from phonecoach.store import week_of
from phonecoach.store.database import FILE_NAME, migrations, open_to_write
from phonecoach.store.payloads import card_text, head_entry
from phonecoach.store.rows import wall_to_text
from phonecoach.units import PLAYED, Language, Mode

BEGAN = datetime(2024, 11, 25, 9, 0, tzinfo=UTC)
DAYS = 728
TODAY = BEGAN.date() + timedelta(days=DAYS - 1)
ROOMS = ("main hall", "branch", "annexe")
OF_ROOMS = (0.85, 0.1, 0.05)
CASES = (
    "absent-manager", "broken-delivery", "counter-remark", "foul-language-sofa",
    "hesitant-trip", "late-husband", "memorial-gift", "mistaken-bill",
    "mothers-balance", "repair-enquiry", "case-011", "case-012", "case-013",
    "case-014", "case-015", "case-016",
)  # fmt: skip
APPLIES = 0.72
NEEDS_HUMAN = 0.03
_ROLLING = tuple(
    f"{table}{what}_{way}"
    for table in ("roll", "roll_season")
    for what in ("", "_call")
    for way in ("in", "out")
)
_FAMILY = "김이박최정강조윤장임"
_GIVEN = (
    "서윤",
    "하늘",
    "도윤",
    "지우",
    "은채",
    "민재",
    "세라",
    "재호",
    "다은",
    "유진",
)


@dataclass(frozen=True, slots=True)
class Somebody:
    """A trainee, how well they do and how they take their calls."""

    id: str
    room: str
    skill: float
    modes: tuple[Mode, ...]
    language: Language


def write(folder: Path, *, calls: int, people: int, seed: int = 1, quickly=True) -> str:
    """Write the record and return the id of the supervisor of the largest room.

    Args:
        folder: Where it lies; there must be none.
        calls: How many calls.
        people: How many trainees took them.
        seed: Decides everything.
        quickly: Whether sums are made at the end; otherwise by triggers, mark by mark.
    """
    folder.mkdir(parents=True, exist_ok=True)
    chance = random.Random(seed)  # noqa: S311 (drawn again by the same seed)
    with closing(open_to_write(folder / FILE_NAME)) as db:
        db.execute("PRAGMA synchronous = OFF")
        db.execute("PRAGMA cache_size = -400000")
        db.execute("PRAGMA foreign_keys = OFF")
        db.execute("BEGIN")
        somebodies = _people(db, chance, people)
        taken = _calls(db, chance, somebodies, calls)
        triggers = _without(db, _ROLLING) if quickly else ()
        _marks(db, chance, taken)
        if quickly:
            _sum_up(db)
        for sql in triggers:
            db.execute(sql)
        _times(db, chance, taken)
        _due(db, chance, somebodies)
        db.execute("COMMIT")
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return "chief-0"


def _people(db, chance, count):
    created = wall_to_text(BEGAN - timedelta(days=30))
    for key, value in (("room", "room-0"), ("pc", "pc-0"), ("open", "0")):
        db.execute("INSERT INTO meta VALUES (?, ?)", (key, value))
    for no, name in enumerate(ROOMS):
        db.execute("INSERT INTO room VALUES (?, ?)", (f"room-{no}", name))
        db.execute("INSERT INTO pc VALUES (?, ?, '')", (f"pc-{no}", f"room-{no}"))
        row = (f"chief-{no}", f"room-{no}", f"문가영 {no}", "ko", "supervisor", created)
        db.execute("INSERT INTO person VALUES (?, ?, ?, ?, ?, ?, NULL)", row)
    found = []
    for no in range(count):
        one = Somebody(
            id=_uuid(chance, no),
            room=chance.choices([f"room-{at}" for at in range(3)], OF_ROOMS)[0],
            skill=chance.uniform(-0.25, 0.25),
            modes=chance.choice(((Mode.TYPED,), (Mode.TYPED, Mode.SPOKEN), PLAYED)),
            language=chance.choices(list(Language), (8, 1, 1))[0],
        )
        name = f"{chance.choice(_FAMILY)}{chance.choice(_GIVEN)}"
        row = (one.id, one.room, name, one.language, "trainee", created)
        db.execute("INSERT INTO person VALUES (?, ?, ?, ?, ?, ?, NULL)", row)
        found.append(one)
    team = ("team-0", "room-0", "11월 신입 교육반")
    db.execute("INSERT INTO team VALUES (?, ?, ?)", team)
    members = [one.id for one in found if one.room == "room-0"][: max(1, count // 16)]
    db.executemany(
        "INSERT INTO team_member VALUES ('team-0', ?)", [(one,) for one in members]
    )
    return found


def _calls(db, chance, somebodies, count):
    """Write heads, cards without marks, and return who took what."""
    db.executemany(
        "INSERT INTO case_content VALUES (?, ?, ?)",
        [(f"digest of {case}", case, b"the case") for case in CASES],
    )
    instants = sorted(chance.uniform(0, DAYS * 86_400) for _ in range(count))
    taken, rows = [], []
    for no, instant in enumerate(instants):
        who = chance.choice(somebodies)
        started = BEGAN + timedelta(seconds=instant)
        mode, case = chance.choice(who.modes), chance.choice(CASES)
        call = _uuid(chance, no)
        head = _head(call, who, started, mode, case)
        entry = head_entry(head, bytes(16))
        rows.append(
            (
                call, who.room, head.pc, who.id, wall_to_text(started),
                week_of(started, UTC), mode, Purpose.PRACTICE, who.language,
                head.profile, case, head.case_digest, head.program, entry.version,
                entry.text, entry.salt, entry.digest, "frozen",
                next(iter(Outcome)), b"seal",
            )
        )  # fmt: skip
        taken.append((call, who, mode, instant / (DAYS * 86_400), started, case))
    db.executemany(_insert("call", 20), rows)
    return taken


def _head(call, who, started, mode, case):
    return Head(
        call=CallId(call),
        person=PersonId(who.id),
        pc=PcId(who.room.replace("room", "pc")),
        room=RoomId(who.room),
        started=started,
        mode=mode,
        purpose=Purpose.PRACTICE,
        language=who.language,
        profile="ko-KR",
        profile_version="1",
        case=CaseId(case),
        case_digest=f"digest of {case}",
        seed=7,
        captions=True,
        timing_error=None,
        program="0.9.0",
    )


def _marks(db, chance, taken):
    """Write the marks of every call, and let its card count."""
    hard = {no: chance.uniform(-0.35, 0.25) for no in ITEMS}
    given = {
        case: {no: chance.random() < APPLIES for no in ITEMS} for case in sorted(CASES)
    }
    cards, items = [], []
    for call, who, _, progress, started, case in taken:
        card = f"card-{call}"
        score = round(min(100, max(0, 100 * (0.6 + who.skill + progress / 5))), 1)
        cards.append(_card(card, call, started, score))
        items += (
            (card, no, *_mark(chance, who, hard[no], progress, given[case][no]))
            for no in ITEMS
        )
        if len(items) > 500_000:
            _put(db, cards, items)
    _put(db, cards, items)


def _put(db, cards, items):
    db.executemany(_insert("card", 13), cards)
    db.executemany("INSERT INTO card_item VALUES (?, ?, ?, ?, ?)", items)
    db.executemany(
        "INSERT INTO current_card (card, call) VALUES (?, ?)",
        [(row[0], row[1]) for row in cards],
    )
    cards.clear()
    items.clear()


def _card(card, call, started, score):
    shown = Card(
        call=CallId(call),
        score=score,
        sections=(("A", score), ("B", score), ("C", score)),
        applied=40,
        pending=1,
        fatal=(),
        passed=None,
        items=(),
        remarks=(),
        versions=Versions(
            checklist="1", profile="1", rules="1", listener="1", program="0.9.0"
        ),
    )
    made = wall_to_text(started + timedelta(minutes=6))
    return (
        card, call, made, "1", "1", "1", "1", "0.9.0", score, 40, 1, None,
        card_text(shown),
    )  # fmt: skip


def _mark(chance, who, hard, progress, applies):
    if not applies:
        return Mark.NOT_APPLICABLE, None, 0
    drawn = chance.random()
    if drawn < NEEDS_HUMAN:
        return Mark.NEEDS_HUMAN, None, 1
    good = 0.65 + who.skill + hard + progress / 5
    drawn = chance.random()
    if drawn < good:
        return Mark.MET, 1_000_000, 1
    return (Mark.PARTLY, 500_000, 1) if drawn < good + 0.12 else (Mark.MISSED, 0, 1)


def _times(db, chance, taken):
    rows = []
    for call, _, mode, _, _, _ in taken:
        picked_up = round(chance.lognormvariate(1.1, 0.6) * 1_000_000)
        slow = {Mode.SPOKEN: 0.3, Mode.TYPED: 1.2, Mode.GUIDED: 1.6}[mode]
        gaps = [
            round(chance.lognormvariate(slow, 0.7) * 1_000_000)
            for _ in range(chance.randint(4, 9))
        ]
        rows.append((call, picked_up, json.dumps(gaps)))
    db.executemany("INSERT INTO call_times VALUES (?, ?, ?)", rows)


def _due(db, chance, somebodies):
    rows = [
        (who.id, no, TODAY.toordinal() + chance.randint(-20, 40), chance.randint(0, 1))
        for who in somebodies
        for no in ITEMS
        if chance.random() < 0.8
    ]
    db.executemany("INSERT INTO due_item VALUES (?, ?, ?, ?)", sorted(rows))


def _without(db, names):
    """Take triggers away and return how they are made."""
    made = []
    for name in names:
        sql = "SELECT sql FROM sqlite_schema WHERE name = ?"
        made.append(db.execute(sql, (name,)).fetchone()[0])
        db.execute(f"DROP TRIGGER {name}")
    return made


def _sum_up(db):
    """Add everything up as the migration does that made the sums."""
    for table in ("roll_case", "roll_season"):
        (made,) = (sql for sql in migrations() if f"CREATE TABLE {table}" in sql)
        _, anew = made.split("-- What was rolled up until now is added up anew.")
        for sql in anew.split(";\n\n"):
            db.execute(sql)


_COUNT = "SELECT count(*) FROM TABLE"


def _uuid(chance, number):
    """Return what looks like a UUID 7: the higher the number, the later."""
    tail = f"{chance.getrandbits(76):019x}"
    head = f"{0x0193_0000_0000 + number:012x}"
    return f"{head[:8]}-{head[8:]}-7{tail[:3]}-{tail[3:7]}-{tail[7:]}"


def _insert(table, columns):
    sql = "INSERT INTO TABLE VALUES (COLUMNS)".replace("TABLE", table)
    return sql.replace("COLUMNS", ", ".join("?" * columns))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--calls", type=int, default=200_000)
    parser.add_argument("--people", type=int, default=400)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    began = time.monotonic()
    write(asked.folder, calls=asked.calls, people=asked.people, seed=asked.seed)
    took = time.monotonic() - began
    size = (asked.folder / FILE_NAME).stat().st_size / 1e6
    print(f"{asked.calls} calls of {asked.people} people: {took:.0f} s, {size:.0f} MB")
    with closing(sqlite3.connect(asked.folder / FILE_NAME)) as db:
        for table in ("card_item", "effective_mark", "roll", "roll_times", "roll_case"):
            (rows,) = db.execute(_COUNT.replace("TABLE", table)).fetchone()
            print(f"{table:>16} {rows:>10} rows")


if __name__ == "__main__":
    main()
