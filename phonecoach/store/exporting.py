"""Everything that is known of one person, in one file that they can take along."""

from __future__ import annotations

import json
import os
import zipfile
from dataclasses import asdict
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from phonecoach.call import codec
from phonecoach.errors import StoreError, told
from phonecoach.places import resources
from phonecoach.scoring.codec import card_to_json
from phonecoach.store.reader import Reader
from phonecoach.store.recordings import RecordingFolder
from phonecoach.store.rows import wall_to_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from phonecoach.call.annotations import Annotation
    from phonecoach.call.record import PersonId
    from phonecoach.store.rows import CallSummary, Person
    from phonecoach.units import Language

_ALL: Final = 1_000_000_000
_PACKED: Final = zipfile.ZIP_DEFLATED


def export_person(
    record: Path,
    viewer: PersonId,
    person: Person,
    target: Path,
    goes_on: Callable[[float], bool] = lambda _: True,
) -> bool:
    """Write a person's calls, cards, annotations and recordings into a zip file.

    ``README.txt`` says in the person's language what is what, ``person.json`` who it
    is; whoever exports themselves finds all they chose and wrote for themselves in
    ``own.json``; ``assignments.json`` tells what they were given and what came of it;
    each call has a folder named by day and id with
    ``call.json`` (its record, what was noted about it, its cards and the marks that
    count) and its recording, where one is kept. The file gets its name only when it is
    whole.

    Args:
        record: The file of the training record.
        viewer: Who asks; only calls that they may see are written.
        person: Whose.
        target: The file; what bears the name already is replaced.
        goes_on: Told every so often which share is done, 0 to 1; whether it is still
            wanted.

    Returns:
        Whether it was written; False if it was dropped, and nothing is left of it then.

    Raises:
        StoreError: If the record cannot be read or the file cannot be written.
    """
    part = target.with_name(f"{target.name}.part")
    try:
        part.touch(mode=0o600)
        with Reader(record) as reader, zipfile.ZipFile(part, "w", _PACKED) as packed:
            whole = _write(packed, reader, viewer, person, record.parent, goes_on)
        if whole:
            os.replace(part, target)  # noqa: PTH105 (replaces on Windows, too)
    except OSError as error:
        raise StoreError(
            told(
                "Writing {target} failed: {what}. Choose a folder that may be written "
                "to, with space enough.",
                target=target,
                what=error.strerror,
            )
        ) from error
    finally:
        part.unlink(missing_ok=True)
    return whole


def _write(  # noqa: PLR0913, PLR0917 (what is read, for whom, and to where)
    packed: zipfile.ZipFile,
    reader: Reader,
    viewer: PersonId,
    person: Person,
    data: Path,
    goes_on: Callable[[float], bool],
) -> bool:
    packed.writestr("README.txt", _readme(person.language))
    packed.writestr("person.json", _text(_person(person)))
    if viewer == person.id:
        packed.writestr("own.json", _text(reader.settings(viewer)))
    given = [asdict(one) for one in reader.assignments(viewer, person.id)]
    packed.writestr("assignments.json", _text(given))
    recordings = RecordingFolder(data)
    calls = reader.calls(viewer, person.id, limit=_ALL)
    for number, call in enumerate(calls):
        if not goes_on(number / len(calls)):
            return False
        folder = f"{call.started:%Y-%m-%d} {call.call}"
        packed.writestr(f"{folder}/call.json", _text(_call(reader, viewer, call)))
        heard = recordings.find(call.call)
        if heard is not None:
            packed.write(heard, f"{folder}/recording{heard.suffix}")
    return True


def _readme(language: Language) -> str:
    file = resources("export", f"readme.{language}.txt")
    return file.read_text(encoding="utf-8")


def _text(content: object) -> str:
    return json.dumps(content, ensure_ascii=False, indent=1, default=_plain)


def _plain(value: object) -> str:
    return wall_to_text(value) if isinstance(value, datetime) else str(value)


def _person(person: Person) -> dict[str, Any]:
    return {
        "id": person.id,
        "name": person.name,
        "language": person.language,
        "role": person.role,
        "created": wall_to_text(person.created),
    }


def _call(reader: Reader, viewer: PersonId, call: CallSummary) -> dict[str, Any]:
    record = reader.record(viewer, call.call)
    notes = reader.annotations(viewer, call.call)
    return {
        "state": call.state,
        "outcome": call.outcome,
        "head": _coded(codec.head_to_payload(record.head)),
        "events": [_coded(codec.to_payload(each)) for each in record.events],
        "annotations": [_annotation(each) for each in notes],
        "cards": [
            {
                "made": wall_to_text(each.made),
                "counts": each.current,
                "card": card_to_json(each.card),
            }
            for each in reader.cards(viewer, call.call)
        ],
        "marks": [
            {
                "item": each.item,
                "mark": each.mark,
                "share": each.share,
                "by_human": each.by_human,
            }
            for each in reader.marks(viewer, call.call)
        ],
    }


def _annotation(each: Annotation) -> dict[str, Any]:
    return {
        "id": each.id,
        "author": each.author,
        "written": wall_to_text(each.written),
        **_coded(codec.note_to_payload(each.note)),
    }


def _coded(coded: tuple[str, int, codec.Payload]) -> dict[str, Any]:
    kind, version, payload = coded
    return {"kind": kind, "version": version, "payload": payload}
