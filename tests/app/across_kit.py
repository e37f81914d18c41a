"""What several calls tell together, made up for pictures and tests."""

from __future__ import annotations

from datetime import datetime

from phonecoach.app.screens.across_text import (
    AcrossItem,
    AcrossText,
    Kept,
    LostLine,
    PromiseLine,
)
from phonecoach.checklist import checklist
from phonecoach.scoring.card import Mark
from phonecoach.scoring.reasons import sentence
from phonecoach.scoring.rule import because
from phonecoach.text import moment_text
from tests.app.today_kit import PROMISED


def _when(language, day, hour):
    return moment_text(datetime(2026, 11, day, hour, 0), language)  # noqa: DTZ001


def _item(language, no, mark, reason, *remarks, calls=4):
    return AcrossItem(
        no=no,
        rule=checklist().item(no).text(language).rule,
        mark=mark,
        reason=sentence(reason, language),
        remarks=tuple(sentence(one, language) for one in remarks),
        calls=calls,
    )


def across(language, *titles):
    """Return a page with promises kept, late and open, and lost calls."""
    first, second = titles[0], titles[-1]

    def promise(kept, day, **changes):
        known = {
            "call": f"call-{day}",
            "title": first,
            "content": PROMISED[language],
            "made": _when(language, day, 9),
            "due": _when(language, day, 15),
            "kept": kept,
        }
        return PromiseLine(**(known | changes))

    return AcrossText(
        items=(
            _item(
                language,
                67,
                Mark.PARTLY,
                because("67.kept", number=2, whole=1),
                because("ledger.late", number=1),
                because("ledger.due", number=1),
            ),
            _item(
                language, 70, Mark.NOT_APPLICABLE, because("70.few", number=2, least=5)
            ),
            _item(
                language,
                78,
                Mark.MET,
                because("78.alike", points="3", number=4),
                calls=8,
            ),
            _item(
                language,
                94,
                Mark.NEEDS_HUMAN,
                because("ledger.promise_unsure"),
                calls=1,
            ),
            _item(
                language,
                99,
                Mark.PARTLY,
                because("99.written", number=2, written=1),
                because("99.well_handled", number=1),
                because("99.next", score="84"),
            ),
        ),
        promises=(
            promise(Kept.DUE, 24, tries=1),
            promise(Kept.OPEN, 23, title=second),
            promise(
                Kept.LATE,
                20,
                follow_up="call-2",
                done=_when(language, 21, 10),
                content="",
            ),
            promise(Kept.KEPT, 18, follow_up="call-3", done=_when(language, 18, 15)),
        ),
        lost=(
            LostLine(
                call="call-4",
                title=second,
                when=_when(language, 19, 11),
                well_handled=True,
                reflected=True,
            ),
            LostLine(
                call="call-5",
                title=first,
                when=_when(language, 17, 16),
                well_handled=False,
                reflected=False,
            ),
        ),
        today=_when(language, 24, 16),
    )


def nothing_across(language):
    """Return the page of somebody who has promised and lost nothing."""
    return AcrossText(
        items=(
            _item(
                language,
                67,
                Mark.NOT_APPLICABLE,
                because("ledger.no_promise"),
                calls=0,
            ),
            _item(language, 99, Mark.NOT_APPLICABLE, because("99.none"), calls=0),
        ),
        promises=(),
        lost=(),
        today=_when(language, 24, 10),
    )
