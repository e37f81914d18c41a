"""Another form on paper, filled in from a card or from the means of several."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from phonecoach.report.paper.charts import share_bar
from phonecoach.report.paper.flow import Words, table
from phonecoach.report.paper.page import WIDTH
from phonecoach.report.paper.type import BODY, HEADING, MEDIUM_TEXT, NOTE, STRONG
from phonecoach.report.words import report_words
from phonecoach.text import number_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reportlab.platypus import Flowable

    from phonecoach.report.forms import FilledForm, FilledRow
    from phonecoach.report.words import ReportWords
    from phonecoach.units import Language

_WHOLE: Final = 100


def form_page(filled: FilledForm, language: Language) -> Iterator[Flowable]:
    """Yield a form with what its rows came to, and what of it is our reading."""
    words, form = report_words(language), filled.form
    yield Words(form.name(language), HEADING, after=2)
    yield Words(form.note(language), NOTE, after=6)
    total = "–" if filled.total is None else f"{filled.total:.0f}"
    told = words("form_total", points=total)
    if filled.calls is not None:
        told = words("form_mean", points=total, calls=number_text(filled.calls))
    yield Words(told, STRONG, after=4)
    rows = [_row(one, language, words) for one in filled.rows]
    yield table(rows, [150, 40, 84, 44, WIDTH - 318], pad=4)


def _row(one: FilledRow, language: Language, words: ReportWords) -> list[Any]:
    share = one.share
    told = [Words(words("form_items", items=_numbers(one.applied)), NOTE)]
    if one.pending:
        told.append(Words(words("form_pending", items=_numbers(one.pending)), NOTE))
    return [
        Words(one.row.name(language), MEDIUM_TEXT),
        Words(str(one.row.weight), BODY),
        Words("", BODY) if share is None else share_bar(share),
        Words("–" if share is None else f"{share * _WHOLE:.0f} %", STRONG),
        told,
    ]


def _numbers(items: tuple[int, ...]) -> str:
    return ", ".join(map(str, items)) or "–"
