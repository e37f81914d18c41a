"""Marks made of contents: what words were made from, and what a case is known by."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from phonecoach.scenario.case_file import CaseFile

_MARK_LETTERS: Final = 12


def mark_of(file: CaseFile) -> str:
    """Return the mark of what the words of a case depend on in its case file.

    Limits, times and mood are left out: changing them leaves the words right.
    """
    complaint = file.complaint
    depended_on = [
        [file.direction, file.caller, file.company_kind, file.temper],
        [file.solvable, file.callback_possible, file.caller_mistaken],
        [file.unclear_fact, complaint and [complaint.earliest_days]],
        complaint and [complaint.deadline_days, complaint.compensation],
        [[fact.id, fact.kind, fact.must_tell] for fact in file.facts],
        [
            [
                *[line.id, line.says, line.must_interrupt, line.uses_own_name],
                # Added where they are set alone, so that older marks stay right.
                *(["someone_else"] if line.someone_else else []),
                *(["clear_no"] if line.clear_no else []),
            ]
            for line in file.lines
        ],
        [
            [
                [stage.id, stage.kind, stage.lines, stage.expects],
                [[option.id, option.does] for option in stage.options],
            ]
            for stage in file.stages
        ],
    ]
    # The letter in front keeps YAML editors from taking the mark for a number.
    return f"m{sha256(canonical(depended_on))[:_MARK_LETTERS]}"


def sha256(data: bytes) -> str:
    """Return the SHA-256 of `data` in hex."""
    return hashlib.sha256(data).hexdigest()


def canonical(value: object) -> bytes:
    """Return plain data as JSON that is the same for the same content.

    Keys of mappings are sorted; the order of lists counts.
    """
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode()


def plain(value: object) -> Any:  # noqa: ANN401 - nested plain data
    """Return dataclasses as plain data without what is left at its default.

    So a later field with a default does not change the mark of an earlier case.
    """
    match value:
        case dict():
            return {str(key): plain(one) for key, one in value.items()}
        case tuple():
            return [plain(one) for one in value]
        case _ if dataclasses.is_dataclass(value):
            return {
                field.name: plain(getattr(value, field.name))
                for field in dataclasses.fields(value)
                if getattr(value, field.name) != _default(field)
            }
        case _:
            return value


def _default(field: dataclasses.Field[Any]) -> object:
    if field.default_factory is not dataclasses.MISSING:
        return field.default_factory()
    return field.default
