"""Forms of others, as data: which of the 57 items stand for which of their rows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from phonecoach.checklist import checklist
from phonecoach.content import document, line_of
from phonecoach.errors import ContentError, InputError, Problem, told
from phonecoach.places import resources
from phonecoach.scoring.card import Mark
from phonecoach.units import Language

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from phonecoach.content import Node
    from phonecoach.scoring.card import ItemMark

FORM_NAMES: Final = ("ksqi", "ks-cqi", "contest")
"""The forms that come with the program."""

_WHOLE: Final = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class FormRow:
    """A row of a form."""

    id: str
    names: Mapping[Language, str]
    """At least one."""

    weight: int
    """What it is worth beside the other rows."""

    items: Mapping[int, int]
    """Item to what it is worth in this row."""

    def name(self, language: Language) -> str:
        """Return its name in a language, or the first there is."""
        return _in_language(self.names, language)


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """A form by which calls are judged elsewhere."""

    id: str
    names: Mapping[Language, str]
    notes: Mapping[Language, str]
    """What of it is public and what is a reading of ours."""

    rows: tuple[FormRow, ...]

    def name(self, language: Language) -> str:
        """Return its name in a language, or the first there is."""
        return _in_language(self.names, language)

    def note(self, language: Language) -> str:
        """Return what is to be known of it; empty if nothing."""
        return _in_language(self.notes, language) if self.notes else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FilledRow:
    """A row of a form for one call, or for the means of several."""

    row: FormRow
    share: float | None
    """0 to 1; None where none of its items was marked."""

    applied: tuple[int, ...]
    """Items that count in it."""

    pending: tuple[int, ...]
    """Items that wait for a human."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FilledForm:
    """A form filled in for one call, or from the means of several."""

    form: Form
    rows: tuple[FilledRow, ...]

    calls: int | None = None
    """How many calls the means are of; None for one call."""

    @property
    def total(self) -> float | None:
        """Points of 100 over the rows that were marked; None where none was."""
        marked = [one for one in self.rows if one.share is not None]
        worth = sum(one.row.weight for one in marked)
        earned = sum(one.row.weight * (one.share or 0.0) for one in marked)
        return _WHOLE * earned / worth if worth else None


def filled(form: Form, marks: Iterable[ItemMark]) -> FilledForm:
    """Return a form filled in from the marks of a card."""
    known = tuple(marks)
    shares = {one.no: one.share for one in known if one.share is not None}
    pending = {one.no for one in known if one.mark is Mark.NEEDS_HUMAN}
    rows = tuple(_filled_row(row, shares, pending) for row in form.rows)
    return FilledForm(form=form, rows=rows)


def averaged(form: Form, shares: Mapping[int, float], calls: int) -> FilledForm:
    """Return a form filled in from the means of several calls.

    Args:
        form: The form.
        shares: By item, 0 to 1, over the calls in which it was marked.
        calls: How many calls they are of.
    """
    rows = tuple(_filled_row(row, shares, ()) for row in form.rows)
    return FilledForm(form=form, rows=rows, calls=calls)


def _filled_row(
    row: FormRow, shares: Mapping[int, float], pending: Collection[int]
) -> FilledRow:
    counted = {no: worth for no, worth in row.items.items() if no in shares}
    possible = sum(counted.values())
    earned = sum(worth * shares[no] for no, worth in counted.items())
    return FilledRow(
        row=row,
        share=earned / possible if possible else None,
        applied=tuple(sorted(counted)),
        pending=tuple(sorted(set(pending) & row.items.keys())),
    )


def find_form(name: str) -> Form:
    """Return a form of the program by its name, or a site's own by its file.

    Raises:
        InputError: If there is none of that name.
        ContentError: If the file cannot be used, with every fault and its line.
    """
    own = Path(name)
    path = resources("report", "forms", f"{name}.yaml") if name in FORM_NAMES else own
    if not path.is_file():
        raise InputError(
            f"There is no form “{name}”. Use one of {', '.join(FORM_NAMES)}, or the "
            "path of a YAML file of your own."
        )
    return read_form(path)


def forms_in(folder: Path) -> tuple[tuple[Form, ...], tuple[Problem, ...]]:
    """Return a site's own forms, and all that keeps others from being used.

    Args:
        folder: Of YAML files, a form each; need not exist.
    """
    forms: list[Form] = []
    problems: list[Problem] = []
    for path in sorted(folder.glob("*.yaml")):
        try:
            forms.append(read_form(path))
        except ContentError as error:
            problems += error.problems
    return tuple(forms), tuple(problems)


def read_form(path: Path) -> Form:
    """Read a form from its file.

    Raises:
        ContentError: With every fault of the file.
    """
    found = document(path, Form)
    problems = tuple(_faults(found.value, found.node, path))
    if problems:
        raise ContentError(problems)
    return found.value


def _faults(form: Form, node: Node, path: Path) -> Iterator[Problem]:
    known = checklist().items
    seen: set[str] = set()
    for index, row in enumerate(form.rows):
        line = line_of(node, "rows", index)
        if row.id in seen:
            yield _fault(path, line, "Two rows have the id “{row}”.", row=row.id)
        seen.add(row.id)
        if not row.names:
            yield _fault(path, line, "The row “{row}” has no name.", row=row.id)
        if row.weight <= 0 or any(worth <= 0 for worth in row.items.values()):
            words = "What counts in the row “{row}” must be worth 1 or more."
            yield _fault(path, line, words, row=row.id)
        for no in row.items:
            if no not in known:
                words = "There is no item {no}: the items go from {first} to {last}."
                where = line_of(node, "rows", index, "items", str(no))
                yield _fault(
                    path, where, words, no=no, first=min(known), last=max(known)
                )
    if not form.rows or not form.names:
        yield _fault(path, 1, "A form needs a name and at least one row.")


def _fault(path: Path, line: int, words: str, **values: object) -> Problem:
    return Problem(path=path, line=line, text=told(words, **values))


def _in_language(texts: Mapping[Language, str], language: Language) -> str:
    return texts.get(language) or next(iter(texts.values()))
