"""A whole case as bytes that can be kept beside the calls that were played."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

from phonecoach import content
from phonecoach.scenario.case import Case, CaseTexts, CastMember, Shared, Wording
from phonecoach.scenario.case_file import CaseFile, MoodRule
from phonecoach.scenario.marks import canonical, plain, sha256
from phonecoach.scenario.once import once_per_case
from phonecoach.scenario.terms import Reflex
from phonecoach.units import Language


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """All that makes up a case."""

    file: CaseFile
    texts: dict[Language, CaseTexts]
    caller: CastMember
    reflexes: dict[Language, dict[Reflex, tuple[Wording, ...]]]
    mood_rules: tuple[MoodRule, ...]


def composed(
    file: CaseFile,
    texts: dict[Language, CaseTexts],
    caller: CastMember,
    shared: Shared,
) -> Case:
    """Return a case of its files and of what it uses of the shared ones."""
    reflexes = {
        language: {
            reflex: tuple(at_pace(wording, caller.pace) for wording in wordings)
            for reflex, wordings in shared.reflexes[language].items()
        }
        for language in texts
    }
    return _case(
        Parts(
            file=file,
            texts=texts,
            caller=caller,
            reflexes=reflexes,
            mood_rules=shared.mood_rules,
        )
    )


def recomposed(case: Case, file: CaseFile) -> Case:
    """Return a case with another case file; everything else stays."""
    return _case(dataclasses.replace(_parts(case), file=file))


def reworded(case: Case, texts: dict[Language, CaseTexts], caller: CastMember) -> Case:
    """Return a case with other words and another caller; everything else stays."""
    return _case(dataclasses.replace(_parts(case), texts=texts, caller=caller))


@once_per_case
def freeze(case: Case) -> bytes:
    """Return the bytes from which `thaw` makes an equal case.

    Their SHA-256 is the digest of the case. Comments, the order of keys and what is
    left at its default leave no trace in them.
    """
    return canonical(plain(_parts(case)))


def thaw(data: bytes) -> Case:
    """Return the case that `freeze` made into bytes.

    Raises:
        ContentError: If this phonecoach cannot read the case any more.
    """
    node = content.node_of(json.loads(data), Path("case.json"))
    return _case(content.typed(node, Parts))


def _case(parts: Parts) -> Case:
    shared = Shared(
        cast=(parts.caller,), reflexes=parts.reflexes, mood_rules=parts.mood_rules
    )
    return Case(
        digest=sha256(canonical(plain(parts))),
        file=parts.file,
        texts=parts.texts,
        caller=parts.caller,
        shared=shared,
    )


def _parts(case: Case) -> Parts:
    return Parts(
        file=case.file,
        texts=case.texts,
        caller=case.caller,
        reflexes=case.shared.reflexes,
        mood_rules=case.shared.mood_rules,
    )


def at_pace(wording: Wording, pace: float) -> Wording:
    """Return a shared wording as a caller of this pace says it."""
    return dataclasses.replace(wording, duration_ms=round(wording.duration_ms / pace))
