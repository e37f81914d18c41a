"""YAML with its lines: typed access to a node, collecting every problem."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import yaml

from phonecoach.errors import Problem

if TYPE_CHECKING:
    import enum
    from collections.abc import Callable, Iterator
    from pathlib import Path

_Choice = TypeVar("_Choice", bound="enum.StrEnum")
_Number = TypeVar("_Number", int, float)


def compose_file(path: Path) -> yaml.Node | None:
    """Return the composed YAML of a file; None if it is empty.

    Raises:
        yaml.YAMLError, OSError, UnicodeDecodeError: If it cannot be read.
    """
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return yaml.compose(path.read_text(encoding="utf-8"), Loader=loader)


class FileReader:
    """Reads one file and remembers what is wrong with it.

    All scalars are strings until a field asks for something else: YAML itself would
    read ``no`` as False and ``0123`` as 83.
    """

    def __init__(self, path: Path, problems: list[Problem]) -> None:
        self.path = path
        self._problems = problems

    def problem(self, node: yaml.Node | None, text: str) -> None:
        """Remember a fault at a node."""
        line = node.start_mark.line + 1 if node is not None else 0
        self._problems.append(Problem(path=self.path, line=line, text=text))

    def open(self) -> Entries | None:
        """Return the entries of the file's mapping; None if there are none."""
        try:
            root = compose_file(self.path)
        except yaml.MarkedYAMLError as error:
            line = error.problem_mark.line + 1 if error.problem_mark else 0
            text = f"This is not YAML: {error.problem}; check quotes and indentation."
            self._problems.append(Problem(path=self.path, line=line, text=text))
            return None
        except (yaml.YAMLError, UnicodeDecodeError) as error:
            self.problem(None, f"The file is not readable text in UTF-8: {error}.")
            return None
        except OSError as error:
            self.problem(None, f"The file cannot be read: {error.strerror}.")
            return None
        if root is None:
            self.problem(None, "The file is empty; write rules or take it away.")
            return None
        return self.entries(root)

    def entries(self, node: yaml.Node) -> Entries | None:
        """Return the entries of a mapping; None, and a problem, if it is none."""
        if not isinstance(node, yaml.MappingNode):
            self.problem(node, "A mapping (name: value) belongs here.")
            return None
        found: dict[str, tuple[yaml.Node, yaml.Node]] = {}
        for key, value in node.value:
            name = str(key.value)
            if name in found:
                self.problem(key, f"{name!r} stands here twice; keep one of them.")
            found.setdefault(name, (key, value))
        return Entries(self, node, found)

    def text(self, node: yaml.Node) -> str | None:
        """Return a scalar as a string; None, and a problem, if it is none."""
        if isinstance(node, yaml.ScalarNode):
            return str(node.value)
        self.problem(
            node, "A text belongs here; put quotes around one that begins with [ or {."
        )
        return None

    def nodes(self, node: yaml.Node) -> Iterator[yaml.Node]:
        """Yield the nodes of a list; a problem if it is none."""
        if isinstance(node, yaml.SequenceNode):
            yield from node.value
        else:
            self.problem(node, "A list belongs here: one entry a line, after a dash.")


class Entries:
    """The entries of one mapping; whatever nobody asked for is a problem."""

    def __init__(
        self,
        reader: FileReader,
        node: yaml.Node,
        found: dict[str, tuple[yaml.Node, yaml.Node]],
    ) -> None:
        self.reader = reader
        self.node = node
        self._found = found
        self._asked: set[str] = set()

    @property
    def line(self) -> int:
        """The line of its first entry, from 1."""
        return int(self.node.start_mark.line) + 1

    def get(self, name: str) -> yaml.Node | None:
        """Return the value of an entry; None if it is not there."""
        self._asked.add(name)
        entry = self._found.get(name)
        return entry[1] if entry else None

    def items(self) -> Iterator[tuple[str, yaml.Node, yaml.Node]]:
        """Yield name, key node and value node of entries not asked for yet."""
        for name, (key, value) in self._found.items():
            if name not in self._asked:
                self._asked.add(name)
                yield name, key, value

    def finish(self) -> None:
        """Report the entries that nobody asked for."""
        known = ", ".join(sorted(self._asked))
        for name, (key, _) in self._found.items():
            if name not in self._asked:
                self.reader.problem(
                    key, f"{name!r} is unknown here; there are: {known}."
                )

    def mapping(self, name: str) -> Entries | None:
        """Return the entries of a mapping under a name, if it is there."""
        node = self.get(name)
        return self.reader.entries(node) if node is not None else None

    def text(self, name: str, default: str = "") -> str:
        """Return the text under a name."""
        node = self.get(name)
        found = self.reader.text(node) if node is not None else None
        return default if found is None else found

    def texts(self, name: str) -> Iterator[tuple[str, yaml.Node]]:
        """Yield the texts of a list under a name; a single text is a list of one."""
        node = self.get(name)
        if node is None:
            return
        several = not isinstance(node, yaml.ScalarNode)
        for one in self.reader.nodes(node) if several else (node,):
            text = self.reader.text(one)
            if text is not None:
                yield text, one

    def table(self, name: str) -> dict[str, tuple[str, ...]]:
        """Return a mapping of lists of texts under a name; empty if not there."""
        entries = self.mapping(name)
        if entries is None:
            return {}
        return {
            key: tuple(text for text, _ in entries.texts(key))
            for key, _, _ in entries.items()
        }

    def numbers(self, name: str) -> dict[str, float]:
        """Return a mapping of numbers under a name; empty if not there."""
        entries = self.mapping(name)
        if entries is None:
            return {}
        return {key: entries.number(key, 0.0, float) for key, _, _ in entries.items()}

    def choice(self, name: str, default: _Choice) -> _Choice:
        """Return one of the values of an enumeration."""
        node = self.get(name)
        text = self.reader.text(node) if node is not None else None
        if text is None:
            return default
        kind = type(default)
        try:
            return kind(text)
        except ValueError:
            values = ", ".join(kind)
            self.reader.problem(node, f"{text!r} is none of: {values}.")
            return default

    def number(
        self, name: str, default: _Number, parse: Callable[[str], _Number]
    ) -> _Number:
        """Return a number that is not negative."""
        node = self.get(name)
        text = self.reader.text(node) if node is not None else None
        if text is None:
            return default
        try:
            number = parse(text)
        except ValueError:
            number = parse("-1")
        if number < 0:
            self.reader.problem(node, f"{text!r} is not a number from 0 upwards.")
            return default
        return number
