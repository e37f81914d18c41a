"""A plan: what a trainee will do in a call, one act a line, as JSON Lines.

    {"act": "answer", "after_ms": 1800}
    {"act": "say", "text": "...", "after_ms": 900, "takes_ms": 2500}
    {"act": "say", "text": "...", "into_ms": 1500}

A call that goes out is planned, rehearsed and dialled first; dialling is instant 0.
Where no `dial` stands, it is dialled once the plan is written and the rehearsal done.

    {"act": "plan", "fields": {"what": "...", "how": "...", "order": "..."}}
    {"act": "rehearse", "takes_ms": 20000}
    {"act": "dial", "reaches": "herself"}

In a spoken call a turn lasts: `takes_ms` from the beginning of the voice to its end,
its `pauses_ms` included. What has no `text` was not understood by anybody.

    {"act": "say", "takes_ms": 4200, "pauses_ms": [[1500, 600]]}

`after_ms` counts from the end of the caller's latest line or from the own last act,
whichever is later; for `answer` from the first ring. `into_ms` counts from the
beginning of the caller's first line after the own last act: talking over. `reaches`
names one of the case's ways of answering; without it the seed decides. Empty lines are
skipped.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, NoReturn

from phonecoach.errors import InputError

if TYPE_CHECKING:
    from pathlib import Path

DEFAULT_AFTER_MS: Final = 700
"""Where a line names neither `after_ms` nor `into_ms`: an easy reaction."""

FORM_FIELDS: Final = ("number", "day", "time", "note")
REQUEST_FIELDS: Final = ("history", "cost", "value")
"""What a superior has to know: what went before, what it costs, what it is worth."""

PLAN_FIELDS: Final = ("what", "how", "order")
"""What a plan of a call says; others are kept and not looked at."""

BEFORE_DIALLING: Final = ("plan", "rehearse")

_LONGEST_MS: Final = 24 * 3_600_000


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedAct:
    """One line of a plan."""

    line: int
    """Counted from 1."""

    act: str
    after_ms: int | None = None
    into_ms: int | None = None
    takes_ms: int | None = None
    """None for as long as saying the text takes."""

    pauses_ms: tuple[tuple[int, int], ...] = ()
    """Within a spoken turn: from when on and for how long nothing is said."""

    text: str = ""
    """Empty where a spoken turn is not understood."""

    option: str = ""
    distractor: str = ""
    reaches: str = ""
    shown: bool = False
    """Of captions."""

    works: bool = False
    """Of a microphone that fails in a spoken call, or comes back."""

    fields: tuple[tuple[str, str], ...] = ()
    """Of a form, a request, a plan or the review."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """All acts of a trainee, in order."""

    name: str
    """What its problems are told by: the path as it was given."""

    acts: tuple[PlannedAct, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Shape:
    """Which keys an act takes beside its name."""

    needs: tuple[str, ...] = ()
    may: tuple[str, ...] = ("after_ms", "into_ms")
    known: Mapping[str, tuple[str, ...]] = field(
        default_factory=lambda: MappingProxyType({})
    )
    """The names allowed inside a mapping."""


_SHAPES: Final[Mapping[str, _Shape]] = MappingProxyType(
    {
        "answer": _Shape(may=("after_ms",)),
        "say": _Shape(
            may=("text", "after_ms", "into_ms", "takes_ms", "pauses_ms"),
        ),
        "hold": _Shape(),
        "resume": _Shape(),
        "mute": _Shape(),
        "unmute": _Shape(),
        "captions": _Shape(needs=("shown",)),
        "memo": _Shape(needs=("text",)),
        "form": _Shape(needs=("fields",), known={"fields": FORM_FIELDS}),
        "lookup": _Shape(),
        "choose": _Shape(needs=("option",)),
        "backchannel": _Shape(),
        "escalate": _Shape(),
        "transfer": _Shape(),
        "hang_up": _Shape(),
        "request": _Shape(needs=("fields",), known={"fields": REQUEST_FIELDS}),
        "attend": _Shape(needs=("distractor",)),
        "plan": _Shape(needs=("fields",), may=("after_ms",)),
        "rehearse": _Shape(may=("after_ms", "takes_ms")),
        "microphone": _Shape(needs=("works",)),
        "dial": _Shape(may=("after_ms", "reaches")),
        "review": _Shape(needs=("answers",), may=()),
    }
)

ACTS: Final = tuple(_SHAPES)


def read_plan(path: Path) -> Plan:
    """Read a plan from a file.

    Raises:
        InputError: If the file cannot be read, or a line of it cannot be used; the
            sentence names file, line and remedy.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise InputError(
            f"{path}: This plan cannot be read ({error.strerror}); name a file of acts."
        ) from error
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        _fail(str(path), line, "This line is not UTF-8; save the plan in that encoding")
    return parse_plan(text, str(path))


def parse_plan(text: str, name: str) -> Plan:
    """Read a plan from its text.

    Args:
        text: JSON Lines.
        name: What problems are told by.

    Raises:
        InputError: As `read_plan`.
    """
    # Only line feeds end a line: other separators may stand inside a text.
    numbered = enumerate(text.split("\n"), start=1)
    acts = tuple(
        _Reading(name, number).act(line) for number, line in numbered if line.strip()
    )
    _check_order(name, acts)
    return Plan(name=name, acts=acts)


def _check_order(name: str, acts: tuple[PlannedAct, ...]) -> None:
    reviewed = dialled = False
    for one in acts:
        if dialled and one.act in (*BEFORE_DIALLING, "dial"):
            _fail(
                name,
                one.line,
                f"This '{one.act}' comes after dialling, which is done once and comes "
                f"after the plan and the rehearsal; move it before, or remove it",
            )
        dialled = dialled or one.act == "dial"
        if reviewed:
            _fail(
                name,
                one.line,
                f"Nothing can follow a 'review', which comes after the call; "
                f"move this '{one.act}' before it",
            )
        reviewed = one.act == "review"


def _fail(name: str, line: int, sentence: str) -> NoReturn:
    raise InputError(f"{name}:{line}: {sentence}.")


class _Reading:
    """Reads one line and fails with its place."""

    def __init__(self, name: str, line: int) -> None:
        self._name = name
        self._line = line

    def act(self, text: str) -> PlannedAct:
        given = self._object(text)
        act = given.pop("act", None)
        if not isinstance(act, str) or act not in _SHAPES:
            self._fail(
                f"{_shown(act)} is no act; write one of {', '.join(ACTS)}"
                if act is not None
                else 'There is no "act"; name what is done, "say" for example'
            )
        shape = _SHAPES[act]
        self._check_keys(act, shape, given)
        return PlannedAct(
            line=self._line,
            act=act,
            after_ms=self._milliseconds(given, "after_ms"),
            into_ms=self._milliseconds(given, "into_ms"),
            takes_ms=self._milliseconds(given, "takes_ms"),
            pauses_ms=self._pauses(given),
            text=self._text(given, "text", empty=act == "memo"),
            option=self._text(given, "option"),
            distractor=self._text(given, "distractor"),
            reaches=self._text(given, "reaches"),
            shown=self._yes_or_no(given, "shown"),
            works=self._yes_or_no(given, "works"),
            fields=tuple(self._pairs(given, shape)),
        )

    def _fail(self, sentence: str) -> NoReturn:
        _fail(self._name, self._line, sentence)

    def _object(self, text: str) -> dict[str, Any]:
        try:
            found = json.loads(text, object_pairs_hook=self._without_twins)
        except (ValueError, RecursionError):
            self._fail(
                'This is not JSON; write one act a line, {"act": "answer"} for example'
            )
        if not isinstance(found, dict):
            self._fail('This is no act; write it in braces, with an "act" inside')
        return found

    def _without_twins(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for key, value in pairs:
            if key in found:
                self._fail(f"'{key}' stands here twice; keep one")
            found[key] = value
        return found

    def _check_keys(self, act: str, shape: _Shape, given: Mapping[str, Any]) -> None:
        allowed = (*shape.needs, *shape.may)
        strange = [key for key in given if key not in allowed]
        if strange:
            rest = f"it takes {', '.join(allowed)}" if allowed else "it takes nothing"
            self._fail(f"'{act}' takes no '{strange[0]}'; {rest}")
        lacking = [key for key in shape.needs if key not in given]
        if lacking:
            self._fail(f"'{act}' needs '{lacking[0]}'; add it")
        if "after_ms" in given and "into_ms" in given:
            self._fail("'after_ms' and 'into_ms' exclude each other; keep one")
        if act == "say" and not {"text", "takes_ms"} & set(given):
            self._fail("'say' needs 'text', or 'takes_ms' where it is spoken; add one")

    def _milliseconds(self, given: Mapping[str, Any], key: str) -> int | None:
        if key not in given:
            return None
        value = given[key]
        if type(value) is not int:
            self._fail(
                f"'{key}' is {_shown(value)}; write a whole number of milliseconds"
            )
        if not 0 <= value <= _LONGEST_MS:
            self._fail(f"'{key}' is {value}; write 0 to {_LONGEST_MS} milliseconds")
        return value

    def _pauses(self, given: Mapping[str, Any]) -> tuple[tuple[int, int], ...]:
        found = given.get("pauses_ms", [])
        whole = given.get("takes_ms", _LONGEST_MS)
        if not isinstance(found, list) or not all(map(_is_pair, found)):
            self._fail(
                f"'pauses_ms' is {_shown(found)}; write pairs of when a pause begins "
                f"and how long it is, [[1200, 400]] for example"
            )
        over = 0
        for begins, lasts in found:
            if not over < begins <= begins + lasts < whole:
                self._fail(
                    f"The pause {_shown([begins, lasts])} does not lie within what is "
                    f"said; let pauses follow each other with something said between"
                )
            over = begins + lasts
        return tuple((begins, lasts) for begins, lasts in found)

    def _text(self, given: Mapping[str, Any], key: str, *, empty: bool = False) -> str:
        if key not in given:
            return ""
        value = self._string(given[key], f"'{key}'")
        if not empty and not value.strip():
            self._fail(f"'{key}' is empty; write what is meant")
        return value

    def _yes_or_no(self, given: Mapping[str, Any], key: str) -> bool:
        value = given.get(key, False)
        if not isinstance(value, bool):
            self._fail(f"'{key}' is {_shown(value)}; write true or false")
        return value

    def _string(self, value: Any, what: str) -> str:  # noqa: ANN401 - from JSON
        if not isinstance(value, str):
            self._fail(f"{what} is {_shown(value)}; write a text in quotation marks")
        try:
            value.encode()
        except UnicodeEncodeError:
            self._fail(f"{what} holds half a letter; write the letter itself")
        return value

    def _pairs(
        self, given: Mapping[str, Any], shape: _Shape
    ) -> Iterator[tuple[str, str]]:
        for key in ("fields", "answers"):
            found = given.get(key, {})
            if not isinstance(found, dict):
                self._fail(
                    f"'{key}' is {_shown(found)}; write names and texts in braces"
                )
            known = shape.known.get(key)
            for name, value in found.items():
                if known is not None and name not in known:
                    self._fail(
                        f"There is no field '{name}'; take one of {', '.join(known)}"
                    )
                text = _as_text(value) if key == "answers" else value
                yield name, self._string(text, f"'{name}'")


def _is_pair(value: Any) -> bool:  # noqa: ANN401 - from JSON
    return isinstance(value, list) and [type(one) for one in value] == [int, int]


def _as_text(value: Any) -> Any:  # noqa: ANN401 - from JSON
    """Return a number as its digits: a rating may be written as one."""
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return str(value) if is_number else value


def _shown(value: Any) -> str:  # noqa: ANN401 - from JSON
    return json.dumps(value, ensure_ascii=False)
