"""The card of a call, gathered from what is known of it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from phonecoach.app.card_text import (
    CardText,
    CountableText,
    EarlierCard,
    MarkText,
    MomentText,
    PartText,
    Said,
    SectionText,
    SheetText,
)
from phonecoach.app.gather.card_sheets import sheets_of
from phonecoach.app.gather.ear import can_be_marked
from phonecoach.app.gather.had_say import HadSay
from phonecoach.app.gather.personal import personal_mark, personal_text
from phonecoach.app.gather.said import marked_in, of_a_trainee, said_of
from phonecoach.app.gather.voice import (
    CallVoices,
    call_voices,
    voice_sheet,
    voice_texts,
)
from phonecoach.app.screens.call_ring import goes_out
from phonecoach.app.widgets.mark_words import side_by_side
from phonecoach.call.annotations import (
    SignOff,
    best_words,
    disputes,
    own_marks,
)
from phonecoach.call.in_force import checklist_of, profile_of
from phonecoach.call.lanes import lanes_of
from phonecoach.call.loudness import unrecorded
from phonecoach.call.record import Purpose
from phonecoach.checklist import (
    Kind,
    Polarity,
    checklist,
    vocabulary,
)
from phonecoach.scenario import Outcome
from phonecoach.scoring.card import Mark
from phonecoach.scoring.moments import moment_of, window_of
from phonecoach.scoring.parts import parts_of
from phonecoach.scoring.reasons import goal, part_text, sentence
from phonecoach.scoring.rule import because
from phonecoach.scoring.timing import figures
from phonecoach.scoring.viewing import view
from phonecoach.text import duration_text, moment_text
from phonecoach.units import Language, Micros

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from datetime import tzinfo

    from phonecoach.call.annotations import Annotation
    from phonecoach.call.loudness import CallersLoudness
    from phonecoach.call.record import PersonId, Record
    from phonecoach.checklist import Item, Profile
    from phonecoach.scenario import Case
    from phonecoach.scoring.card import Card, ItemMark, Reason
    from phonecoach.scoring.own_voice import OwnVoice
    from phonecoach.scoring.view import CallView

_BROKEN_OFF = "card.broken_off"
_LATE = "45.late"
_AROUND = Micros(1_500_000)
"""So much of the line is shown before and behind what belongs to a moment."""


def card_text(  # noqa: PLR0913 - a card and everything known beside it
    card: Card,
    record: Record,
    case: Case,
    annotations: tuple[Annotation, ...] = (),
    *,
    earlier: EarlierCard | None = None,
    own_voice: OwnVoice | None = None,
    recorded: CallersLoudness = unrecorded,
    silent: str = "",
    fresh: bool = False,
    judging: bool = False,
    names: Mapping[PersonId, str] = MappingProxyType({}),
    zone: tzinfo | None = None,
) -> CardText:
    """Return a card in the language of the call.

    Args:
        card: What was scored.
        record: The call.
        case: As it was played.
        annotations: All that is known about the call, in the order of writing.
        earlier: The last try of the same case, if there was one.
        own_voice: The trainee's own voice in the language of the call, if it is known.
        recorded: Tells how loud the caller was.
        silent: Why a spoken call cannot be heard; empty where it can.
        fresh: Whether the call has ended a moment ago.
        judging: Whether somebody reviews it, to whom personal data that was told too
            early is a mark like others.
        names: What those are called who have looked at it.
        zone: Whose wall time is shown; None for this PC's.
    """
    head, language = record.head, record.head.language
    rules = profile_of(head)
    call = view(record, annotations, case)
    words = {no: one.text for no, one in best_words(annotations).items()}
    voices = call_voices(annotations, own_voice)
    silence = rules.silence.warn
    lanes = lanes_of(
        record.events,
        words,
        silence=silence,
        voices=voices.turns,
        recorded=recorded,
    )
    said = tuple(said_of(call, lanes))
    if judging:
        lanes = replace(lanes, others=True)
        said = tuple(map(of_a_trainee, said))
    sheets = partial(_sheets, call=call, score=card.score, voices=voices)
    had_say = HadSay(annotations, head.person, language, names, zone)
    gathered = _Gathered(
        call, rules, annotations, said, sheets, had_say, judging=judging
    )
    return CardText(
        title=case.texts[language].title,
        when=_when(record, zone),
        language=language,
        mode=head.mode,
        purpose=head.purpose,
        score=card.score,
        passed_from=rules.passing.mark,
        distinction_from=rules.passing.distinction,
        least_items=rules.passing.least_items,
        passed=card.passed,
        confirmed=_confirmed(card, record, annotations),
        sections=tuple(_sections(card, record)),
        figures=figures(call, rules),
        goal=goal(card, checklist_of(head), language),
        remarks=(
            *had_say.notes(),
            *_lost_well(card, call, rules),
            *_by_own_values(record),
            *(sentence(one, language) for one in _remarks(card, record)),
        ),
        marks=(
            *(gathered.personal_data() if judging else ()),
            *(gathered.mark_text(mark) for mark in card.items),
        ),
        lanes=lanes,
        said=said,
        continued_from=_continued_from(record),
        outgoing=goes_out(case),
        by_ear=can_be_marked(record) and record.head.purpose is not Purpose.TEST,
        voice=voice_texts(voices),
        silent=silent,
        earlier=earlier,
        fresh=fresh,
    )


def _when(record: Record, zone: tzinfo | None) -> str:
    language = record.head.language
    began = moment_text(record.head.started.astimezone(zone), language)
    return side_by_side(began, duration_text(Micros(record.events[-1].at), language))


def _confirmed(card: Card, record: Record, annotations: tuple[Annotation, ...]) -> bool:
    """Whether a human has signed the card off, or marked any of its items."""
    signed = any(
        isinstance(one.note, SignOff) and one.author != record.head.person
        for one in annotations
    )
    return signed or any(mark.by_human for mark in card.items)


def _sections(card: Card, record: Record) -> Iterator[SectionText]:
    known = {str(one.id): one for one in checklist().sections.values()}
    for letter, score in card.sections:
        section = known[letter]
        yield SectionText(
            letter=letter,
            name=section.names[record.head.language],
            first=section.first,
            last=section.last,
            score=score,
        )


def _remarks(card: Card, record: Record) -> tuple[Reason, ...]:
    """Return what is told beside the marks.

    Where a call goes on from an earlier one, the break at the seam is no news.
    """
    if record.head.continued is None:
        return card.remarks
    seam = because(_BROKEN_OFF, count=1)
    return tuple(one for one in card.remarks if one != seam)


def _by_own_values(record: Record) -> tuple[str, ...]:
    """Return a word on a call that goes by values of the house's own."""
    if not record.head.site:
        return ()
    words = QCoreApplication.translate(
        "Card", "Marked by the profile of this house ({version})."
    )
    return (words.format(version=record.head.profile_version),)


def _lost_well(card: Card, call: CallView, rules: Profile) -> tuple[str, ...]:
    """Return a word on a call that was lost although it was well handled (99)."""
    reached = card.score is not None and card.score >= rules.passing.mark
    if call.outcome is not Outcome.LOST or not reached:
        return ()
    words = QCoreApplication.translate(
        "Card", "The customer was lost, the call was well handled."
    )
    return (words,)


def _continued_from(record: Record) -> Micros | None:
    continued = record.head.continued
    if continued is None:
        return None
    return Micros(max(0, record.events[continued.events - 1].at))


def _sheets(
    no: int, *, call: CallView, score: float | None, voices: CallVoices
) -> tuple[SheetText, ...]:
    """Return what the trainee wrote, and how they sounded."""
    voice = voice_sheet(no, call, voices)
    written = sheets_of(no, call, score)
    return written if voice is None else (*written, voice)


class _Gathered:
    """A call, and what is known beside it, as its marks are worded."""

    def __init__(  # noqa: PLR0913, PLR0917 - all that stands beside a call
        self,
        call: CallView,
        rules: Profile,
        annotations: tuple[Annotation, ...],
        said: Sequence[Said],
        sheets: Callable[[int], tuple[SheetText, ...]],
        had_say: HadSay,
        *,
        judging: bool,
    ) -> None:
        self._call = call
        self._judging = judging
        self._had_say = had_say
        self._rules = rules
        self._language = call.head.language
        self._own = own_marks(annotations)
        self._disputes = disputes(annotations)
        self._said = said
        self._sheets = sheets

    def mark_text(self, mark: ItemMark) -> MarkText:
        """Return a mark in words."""
        item, language = checklist().item(mark.no), self._language
        texts = item.text(language)
        own = self._own.get(mark.no)
        return MarkText(
            no=mark.no,
            section=str(item.section),
            mark=mark.mark,
            rule=texts.rule,
            reason=self._reason(mark),
            why=texts.why,
            good=texts.good,
            remarks=(
                *(
                    sentence(remark, language)
                    for remark in mark.remarks
                    if remark.id != _LATE
                ),
                *self._had_say.marks(mark.no),
            ),
            parts=self._parts(mark),
            moment=self._moment(mark),
            fatal=mark.fatal,
            by_human=mark.by_human,
            own=None if own is None else Mark(own),
            sheets=self._sheets(mark.no),
            anchors=texts.anchors if self._rated(mark, item) else (),
            dispute=self._disputes.get(mark.no),
            ruling=self._had_say.ruling(mark.no),
            by_ratings=Kind.HUMAN in item.kinds and bool(texts.anchors),
            countable=self._countable(mark),
        )

    def personal_data(self) -> Iterator[MarkText]:
        """Yield personal data that was told too early as a mark of its own."""
        mark = personal_mark(self._call, self._rules, self._had_say)
        if mark is not None:
            yield personal_text(mark, self._moment(mark), self._had_say)

    def _rated(self, mark: ItemMark, item: Item) -> bool:
        """Whether it helps to know what a human's rating goes by."""
        asked = mark.by_human or mark.mark is Mark.NEEDS_HUMAN
        return asked or (self._judging and Kind.HUMAN in item.kinds)

    def _countable(self, mark: ItemMark) -> CountableText | None:
        """Return what may have been said for a mark, and was not heard."""
        open_ = mark.mark in {Mark.MISSED, Mark.PARTLY, Mark.NEEDS_HUMAN}
        good = vocabulary().names(Polarity.GOOD)
        heard = {one.name for turn in self._call.turns for one in turn.behaviours}
        names = [name for name in vocabulary().serving(mark.no) if name in good]
        names.sort(key=heard.__contains__)  # what was heard nowhere comes first
        turns = tuple(one for one in self._said if one.turn is not None and one.text)
        test = self._call.head.purpose is Purpose.TEST
        if test or not open_ or mark.by_human or not names or not turns:
            return None
        words = [(one, vocabulary()[one].text(self._language).name) for one in names]
        return CountableText(behaviours=tuple(words), turns=turns)

    def _reason(self, mark: ItemMark) -> str:
        """Return why a mark is what it is; what the clock took off belongs to it."""
        late = [one for one in mark.remarks if one.id == _LATE]
        told = (sentence(one, self._language) for one in (mark.reason, *late))
        return ("" if self._language is Language.JA else " ").join(told)

    def _parts(self, mark: ItemMark) -> tuple[PartText, ...]:
        """Return what a mark was put together from: what was said, and in what time."""
        said = tuple(
            PartText(
                name=part_text(one.name, self._language),
                mark=one.mark,
                at=None if one.at is not None and one.at < 0 else one.at,
            )
            for one in parts_of(mark)
        )
        late = [one for one in mark.remarks if one.id == _LATE]
        return (*said, *map(self._late, late)) if said else ()

    def _late(self, remark: Reason) -> PartText:
        """Return the time until the first words, as a part with its limit."""
        words = QCoreApplication.translate(
            "Evidence", "first words within {limit} (it took {time})"
        )
        taken = Micros(int(dict(remark.values)["after_us"]))
        return PartText(
            name=words.format(
                limit=duration_text(self._rules.first_words, self._language),
                time=duration_text(taken, self._language),
            ),
            mark=Mark.MISSED,
            at=self._call.turns[0].onset if self._call.turns else None,
        )

    def _moment(self, mark: ItemMark) -> MomentText | None:
        moment = moment_of(mark, self._call)
        if moment is None or moment.at < 0:
            # What was done at the desk before dialling is no moment of the call.
            return None
        window = window_of(moment.at, self._call)
        return MomentText(
            at=moment.at,
            seen=moment.seen,
            begin=Micros(max(0, window.begin - _AROUND)),
            end=Micros(min(self._call.ended, window.end + _AROUND)),
            said=tuple(
                replace(one, marked=marked_in(one, mark))
                for one in self._said
                if one.end > window.begin and one.begin < window.end and one.text
            ),
        )
