"""Check that lines say what they are to say: the facts they give away stand in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from phonecoach.errors import told
from phonecoach.scenario.faults import Fault, Keys, folded
from phonecoach.scenario.terms import CALLER_NAME

if TYPE_CHECKING:
    from collections.abc import Iterator

    from phonecoach.scenario.case import CallerName, CaseTexts
    from phonecoach.scenario.case_file import CaseFile
    from phonecoach.scenario.terms import FactId


def saying_faults(
    file: CaseFile, texts: CaseTexts, name: CallerName | None
) -> Iterator[Fault]:
    """Yield wordings in which a fact that the line says cannot be found."""
    for line in file.lines:
        for fact in line.says:
            spellings = _spellings(fact, texts, name)
            if not spellings:
                continue
            for at, wording in enumerate(texts.lines.get(line.id, ())):
                words = folded(wording.text)
                if not any(spelling in words for spelling in spellings):
                    text = told(
                        "The line '{line}' says the fact '{fact}', but no spelling "
                        "of it stands in wording '{wording}'; write it there, or "
                        "add the spelling to the fact's 'forms'.",
                        line=line.id,
                        fact=fact,
                        wording=wording.id,
                    )
                    keys: Keys = ("lines", line.id, at, "text")
                    yield Fault(text=text, keys=keys)


def _spellings(fact: FactId, texts: CaseTexts, name: CallerName | None) -> set[str]:
    """Return the folded spellings of a fact; none where nothing can be compared."""
    if fact == CALLER_NAME:
        found = (name.full, *name.full.split(), *name.right) if name else ()
    elif fact in texts.facts:
        words = texts.facts[fact]
        found = (words.value, *words.forms)
    else:
        found = ()
    return {folded(one) for one in found} - {""}
