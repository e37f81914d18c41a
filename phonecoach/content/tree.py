"""A YAML file as a tree of texts, lists and mappings that know their lines.

Nothing is guessed from how a value looks: ``on``, ``0123`` and ``1:30`` stay the text
that was written, and the model that reads the tree gives them their type. Aliases, tags
and keys that are not texts are refused, because content is written out.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import yaml

from phonecoach.errors import ContentError, Problem, told

if TYPE_CHECKING:
    from collections.abc import Iterable

_Value: TypeAlias = "str | tuple[Node, ...] | dict[str, Node] | None"

# Deeper than any content file, and far from where a recursive reader gives way.
_MAX_DEPTH: Final = 40

# The C parser is eight times faster; a platform without it still reads everything.
_LOADER: Final[Any] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """A value of a content file and where it was written."""

    value: _Value
    """None stands for a key with nothing after it; a quoted empty text is ``""``."""

    path: Path
    line: int
    """Counted from 1; in a mapping the line of the key."""

    def plain(self) -> Any:  # noqa: ANN401 - nested texts, lists and mappings
        """Return texts, lists and mappings without their lines."""
        match self.value:
            case dict() as entries:
                return {key: node.plain() for key, node in entries.items()}
            case tuple() as nodes:
                return [node.plain() for node in nodes]
            case text:
                return text


def tree(path: Path) -> Node:
    """Read a YAML file.

    Raises:
        ContentError: If the file cannot be read or is not plain YAML; holds every
            problem the parser could go on after.
    """
    node, problems = grow(load(path), path)
    if problems or node is None:
        raise ContentError(problems)
    return node


def load(path: Path) -> bytes:
    """Return the bytes of a content file.

    Raises:
        ContentError: If there is no such file or it cannot be opened.
    """
    try:
        return path.read_bytes()
    except FileNotFoundError:
        text = told("This file does not exist; put it there or correct its name.")
    except OSError as error:
        why = error.strerror or str(error)
        text = told("This file cannot be opened: {why}.", why=why)
    raise ContentError((Problem(path=path, line=0, text=text),))


def grow(data: bytes, path: Path) -> tuple[Node | None, tuple[Problem, ...]]:
    """Return the tree of a file's bytes and what is wrong with it, in file order.

    The tree is None where nothing can be made of the bytes; it may stand beside
    problems, so that a later check can add its own.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        sentence = "This line is not UTF-8 text; save the file as UTF-8."
        return None, (Problem(path=path, line=line, text=sentence),)
    grower = _Grower(path)
    try:
        grower.take(yaml.parse(text, Loader=_LOADER))
    except yaml.YAMLError as error:
        line, sentence = _syntax(error, text)
        grower.note(line, sentence)
        return None, tuple(grower.problems)
    if grower.root is None and not grower.problems:
        grower.note(0, "This file is empty; write its content or remove it.")
    return grower.root, tuple(grower.problems)


def line_of(node: Node, *keys: str | int) -> int:
    """Return the line of the value under `keys`, or of the nearest one above it."""
    for key in keys:
        below = child(node, key)
        if below is None:
            break
        node = below
    return node.line


def child(node: Node, key: str | int) -> Node | None:
    """Return the node under a key or an index, if there is one."""
    value = node.value
    if isinstance(value, dict):
        return value.get(str(key))
    if isinstance(value, tuple) and isinstance(key, int) and 0 <= key < len(value):
        return value[key]
    return None


def merged(base: Node, over: Node) -> Node:
    """Return `base` with what `over` writes; mappings merge, all else is replaced.

    Every node keeps its own path and line, so a fault is told where it was written.
    """
    if not (isinstance(base.value, dict) and isinstance(over.value, dict)):
        return over
    entries = dict(base.value)
    for key, node in over.value.items():
        entries[key] = merged(entries[key], node) if key in entries else node
    return Node(value=entries, path=over.path, line=over.line)


def node_of(value: object, path: Path) -> Node:
    """Return plain data as a tree whose nodes all stand on line 0 of `path`."""
    return Node(value=_value_of(value, path), path=path, line=0)


def _value_of(value: object, path: Path) -> _Value:
    match value:
        case None:
            return None
        case bool():
            return "true" if value else "false"
        case dict():
            return {str(key): node_of(one, path) for key, one in value.items()}
        case list() | tuple():
            return tuple(node_of(one, path) for one in value)
        case _:
            return str(value)


@dataclass(slots=True)
class _Open:
    """A list or mapping whose end has not come yet."""

    line: int
    entries: dict[str, Node] | None
    """None in a list."""

    nodes: list[Node]
    key: tuple[str, int] | None = None
    """The key that waits for its value, and its line."""

    foul: bool = False
    """The value that follows belongs to a key that was refused."""


class _Grower:
    """Builds a tree from parser events, without recursion.

    Attributes:
        root: The finished tree.
        problems: What was refused on the way, in file order.
    """

    def __init__(self, path: Path) -> None:
        self.root: Node | None = None
        self.problems: list[Problem] = []
        self._path = path
        self._open: list[_Open] = []
        self._documents = 0

    def note(self, line: int, text: str) -> None:
        """Keep one problem."""
        self.problems.append(Problem(path=self._path, line=line, text=text))

    def take(self, events: Iterable[Any]) -> None:
        """Take the parser's events to the end, or to what cannot be gone on from."""
        for event in events:
            line = event.start_mark.line + 1
            if isinstance(event, yaml.DocumentStartEvent):
                self._documents += 1
                if self._documents > 1:
                    self.note(
                        line, "A second document begins here; one file holds one."
                    )
                    return
            elif isinstance(event, yaml.CollectionStartEvent):
                if len(self._open) == _MAX_DEPTH:
                    self.note(line, "Lists and mappings are nested too deeply here.")
                    return
                self._begin(event, line)
            elif isinstance(event, yaml.CollectionEndEvent):
                self._end()
            elif isinstance(event, yaml.NodeEvent):
                self._scalar(event, line)

    def _begin(self, event: Any, line: int) -> None:  # noqa: ANN401 - yaml is untyped
        self._refuse_extras(event, line)
        is_mapping = isinstance(event, yaml.MappingStartEvent)
        self._open.append(_Open(line, {} if is_mapping else None, []))

    def _end(self) -> None:
        done = self._open.pop()
        value = tuple(done.nodes) if done.entries is None else done.entries
        self._place(value, done.line)

    def _scalar(self, event: Any, line: int) -> None:  # noqa: ANN401 - yaml is untyped
        if isinstance(event, yaml.AliasEvent):
            self.note(
                line,
                told(
                    "The alias *{name} is not used here; write it out.",
                    name=event.anchor,
                ),
            )
            self._place(None, line)
            return
        self._refuse_extras(event, line)
        nothing = event.value == "" and event.style in (None, "")
        self._place(None if nothing else event.value, line)

    def _refuse_extras(self, event: Any, line: int) -> None:  # noqa: ANN401
        if event.anchor is not None:
            text = "The anchor &{name} is not used here; remove it."
            self.note(line, told(text, name=event.anchor))
        if event.tag is not None:
            text = "The tag {name} is not used here; remove it."
            self.note(line, told(text, name=event.tag))

    def _place(self, value: _Value, line: int) -> None:
        """Put a finished value where it belongs: in a list, under its key, on top."""
        if not self._open:
            self.root = Node(value=value, path=self._path, line=line)
            return
        inside = self._open[-1]
        if inside.entries is None:
            inside.nodes.append(Node(value=value, path=self._path, line=line))
        elif inside.foul:
            inside.foul = False
        elif inside.key is None:
            self._take_key(inside, inside.entries, value, line)
        else:
            key, key_line = inside.key
            inside.entries[key] = Node(value=value, path=self._path, line=key_line)
            inside.key = None

    def _take_key(
        self, inside: _Open, entries: dict[str, Node], key: _Value, line: int
    ) -> None:
        if not isinstance(key, str):
            self.note(
                line, "A key must be a plain text; correct what stands before ':'."
            )
            inside.foul = True
        elif key in entries:
            first = entries[key].line
            text = "'{key}' stands here again; it is already on line {first}."
            self.note(line, told(text, key=key, first=first))
            inside.foul = True
        else:
            inside.key = (key, line)


def _syntax(error: yaml.YAMLError, text: str) -> tuple[int, str]:
    """Return the line of a syntax error and a sentence about it."""
    if isinstance(error, yaml.reader.ReaderError):
        # The position counts bytes or letters, depending on the loader: both count
        # the same lines up to the first letter that may not stand in YAML.
        before = text.encode()[: error.position].decode(errors="ignore")
        line = before.count("\n") + 1
        return (
            line,
            "A control character stands here that YAML does not allow; remove it.",
        )
    said = getattr(error, "problem", None) or "it is not YAML"
    mark = getattr(error, "problem_mark", None)
    if said in _BEGAN_EARLIER:
        mark = getattr(error, "context_mark", None) or mark
    line = 0 if mark is None else mark.line + 1
    return line, _MEANING.get(said) or told(_OTHER, said=said)


_OTHER: Final = (
    "This cannot be read as YAML: {said}. Check indentation, colons and quotes."
)
_UNCLOSED: Final = "found unexpected end of stream"
_NO_COLON: Final = "could not find expected ':'"
_MEANING: Final = {
    "mapping values are not allowed in this context": (
        "A colon stands where none is expected; put the text in quotes, "
        "or correct the indentation."
    ),
    "found character that cannot start any token": (
        "A tab, @, ` or % stands where a value should begin; indent with spaces, "
        "or put the text in quotes."
    ),
    _UNCLOSED: "A quotation mark is opened here and never closed.",
    _NO_COLON: "This stands where a key should, without its colon.",
}

# The parser notices these at the end; the writer has to mend the beginning.
_BEGAN_EARLIER: Final = frozenset({_UNCLOSED, _NO_COLON})
