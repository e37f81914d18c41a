"""Building the view of a call from its record, annotations and case."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from phonecoach.call.annotations import (
    Annotation,
    Review,
    Source,
    TurnBehaviours,
    best_words,
)
from phonecoach.call.captions import read_along
from phonecoach.call.events import EndedBy
from phonecoach.call.taking import OPTIONS
from phonecoach.language.versions import reports_traces
from phonecoach.scenario import Direction, StageKind
from phonecoach.scoring.fold import Fold
from phonecoach.scoring.view import (
    CallerLine,
    CallView,
    Hit,
    Silence,
    Span,
    Story,
    TalkOver,
    TurnView,
)
from phonecoach.units import Micros

if TYPE_CHECKING:
    from collections.abc import Iterable

    from phonecoach.call.record import PersonId, Record
    from phonecoach.scenario import Case, FactId, Line, LineId, OptionId
    from phonecoach.scoring.raw import RawLine, RawSilence, RawTurn


def view(record: Record, annotations: tuple[Annotation, ...], case: Case) -> CallView:
    """Return a call as the rules look at it; the order of annotations is no matter."""
    notes = in_order(annotations)
    fold = Fold(stages={stage.id: stage.kind for stage in case.file.stages})
    fold.take(record.events)
    fold.finish()
    assert fold.ended is not None
    texts = case.texts[record.head.language]
    own = {line.id: line for line in case.file.lines}
    lines = tuple(_line(raw, own.get(raw.line)) for raw in fold.lines)
    person = record.head.person
    turns = _turns(fold, lines, notes, texts.options, person)
    story = _told(lines, case, StageKind.STORY)
    wish = None if story else _told(lines, case, StageKind.WISH)
    wish_known = _wish_known(lines, story or wish, case)
    on_the_line = _on_the_line(fold, lines, case)
    return CallView(
        head=record.head,
        case=case,
        texts=texts,
        answered=fold.answered,
        on_the_line=on_the_line,
        turns=turns,
        deeds=tuple(
            Hit(turn=turn, behaviour=one) for turn in turns for one in turn.behaviours
        ),
        lines=lines,
        given=MappingProxyType(_given(lines)),
        waits=tuple(sorted(fold.waits, key=lambda wait: wait.span.begin)),
        silences=tuple(_silence(raw, turns) for raw in fold.silences),
        had_floor=fold.had_floor,
        talk_overs=tuple(_talk_overs(turns, lines)),
        composings=tuple(fold.composings),
        back_channels=tuple(fold.back_channels),
        look_ups=tuple(fold.look_ups),
        memo=fold.memo,
        memo_at=fold.memo_at,
        form=MappingProxyType(fold.form),
        form_at=fold.form_at,
        gaps=tuple(fold.gaps),
        wish_known=wish_known,
        matter_known=wish_known
        if case.file.direction is Direction.INBOUND
        else _came_to_it(lines, turns, on_the_line),
        wish=wish,
        story=story,
        attacked=_attacked(fold, lines),
        closing=_closing(turns, fold.ended_by),
        ended=fold.ended,
        ended_by=fold.ended_by,
        ending=fold.ending,
        hung_up=fold.hung_up,
        handed_over=tuple(fold.handed_over),
        escalated=tuple(fold.escalated),
        panel=tuple(fold.panel),
        request=MappingProxyType(fold.request),
        request_at=fold.request_at,
        beside=tuple(fold.beside),
        plan=MappingProxyType(fold.plan),
        plan_at=fold.plan_at,
        rehearsals=tuple(fold.rehearsals),
        outcome=fold.outcome,
        review=MappingProxyType(_review(notes)),
        listeners=_listeners(fold, notes, person),
        captions=read_along(record.head, record.events),
    )


def in_order(annotations: Iterable[Annotation]) -> tuple[Annotation, ...]:
    """Return annotations by the time of writing, then by id."""
    return tuple(sorted(annotations, key=lambda one: (one.written, one.id)))


def _line(raw: RawLine, known: Line | None) -> CallerLine:
    assert raw.end is not None
    return CallerLine(
        line=raw.line,
        text=raw.text,
        begin=raw.begin,
        end=raw.end,
        planned_end=Micros(raw.begin + raw.duration),
        truncated=raw.truncated,
        stage=raw.stage,
        facts=() if raw.truncated else raw.facts,
        must_interrupt=known is not None and known.must_interrupt,
        uses_own_name=known is not None and known.uses_own_name,
        abuse=None if known is None else known.abuse,
        criticises=known is not None and known.criticises,
        someone_else=known is not None and known.someone_else,
        clear_no=known is not None and known.clear_no,
    )


def _turns(
    fold: Fold,
    lines: tuple[CallerLine, ...],
    notes: tuple[Annotation, ...],
    options: dict[OptionId, str],
    person: PersonId,
) -> tuple[TurnView, ...]:
    words = best_words(notes)
    heard = best_behaviours(notes, person)

    def turn(raw: RawTurn) -> TurnView:
        assert raw.ended is not None
        said = words.get(raw.no)
        note = heard.get(raw.no)
        told = [
            one.trace if one.is_likeness else one
            for one in (note.behaviours if note else raw.behaviours)
        ]
        listener = note.listener if note else raw.listener or ""
        chosen = options.get(raw.option, "") if raw.option else ""
        return TurnView(
            no=raw.no,
            onset=raw.onset,
            took=raw.took,
            ended=raw.ended,
            words=said.text if said else chosen,
            behaviours=tuple([one for one in told if not one.traced]),
            traces=tuple([one for one in told if one.traced])
            if reports_traces(listener)
            else None,
            heard=note is not None or raw.listener is not None,
            sure=note.source is Source.HUMAN if note else raw.listener == OPTIONS,
            before=None if raw.line is None else lines[raw.line],
            stage=raw.stage,
            pending=raw.pending,
            together=raw.together,
            makeshift=raw.makeshift,
        )

    return tuple(turn(raw) for raw in fold.turns)


def best_behaviours(
    notes: Iterable[Annotation], person: PersonId
) -> dict[int, TurnBehaviours]:
    """Return what to believe of each turn: the best source, of equals the latest.

    Of humans, anybody else is believed before the trainee.

    Args:
        notes: In the order of writing.
        person: Who took the call.
    """
    trust = list(Source)
    best: dict[int, tuple[tuple[int, bool], TurnBehaviours]] = {}
    for annotation in notes:
        note = annotation.note
        if not isinstance(note, TurnBehaviours):
            continue
        own = note.source is Source.HUMAN and annotation.author == person
        rank = (trust.index(note.source), own)
        if note.turn not in best or rank <= best[note.turn][0]:
            best[note.turn] = rank, note
    return {turn: note for turn, (_, note) in best.items()}


def _listeners(
    fold: Fold, notes: tuple[Annotation, ...], person: PersonId
) -> tuple[str, ...]:
    heard = best_behaviours(notes, person)
    believed = (
        heard[raw.no].listener if raw.no in heard else raw.listener
        for raw in fold.turns
    )
    return tuple(sorted({listener for listener in believed if listener}))


def _given(lines: tuple[CallerLine, ...]) -> dict[FactId, Micros]:
    given: dict[FactId, Micros] = {}
    for line in lines:
        for fact in line.facts:
            given.setdefault(fact, line.end)
    return given


def _silence(raw: RawSilence, turns: tuple[TurnView, ...]) -> Silence:
    after = next((turn for turn in turns if turn.no == raw.after), None)
    return Silence(span=Span(begin=raw.begin, end=raw.end), after=after)


def _talk_overs(
    turns: tuple[TurnView, ...], lines: tuple[CallerLine, ...]
) -> Iterable[TalkOver]:
    # Who began together with the caller did not talk them down.
    for turn in (one for one in turns if not one.together):
        for line in lines:
            if line.begin <= turn.took <= line.end and turn.took < line.planned_end:
                # A caller who breaks off does not make the cutting-in shorter.
                until = line.planned_end if line.truncated else line.end
                yield TalkOver(
                    turn=turn,
                    line=line,
                    overlap=max(0, min(turn.ended, until) - turn.took),
                    remaining=line.planned_end - turn.took,
                )


# Landmarks ---------------------------------------------------------------------------


def _on_the_line(
    fold: Fold, lines: tuple[CallerLine, ...], case: Case
) -> Micros | None:
    if case.file.direction is Direction.INBOUND:
        return fold.answered
    own = {line.id for line in case.file.lines}
    spoke = (one.end for one in lines if one.line in own and not one.someone_else)
    return next(spoke, None)


def _own_lines(case: Case, kind: StageKind) -> tuple[set[LineId], ...]:
    return tuple(
        set(stage.lines)
        for stage in case.file.stages
        if stage.kind is kind and stage.lines
    )


def _said(lines: tuple[CallerLine, ...], wanted: set[LineId]) -> tuple[CallerLine, ...]:
    """Return each wanted line once: undisturbed if it ever was, else the last time."""
    best: dict[LineId, CallerLine] = {}
    for line in lines:
        known = best.get(line.line)
        if line.line in wanted and (known is None or known.truncated):
            best[line.line] = line
    return tuple(sorted(best.values(), key=lambda line: line.begin))


def _told(lines: tuple[CallerLine, ...], case: Case, kind: StageKind) -> Story | None:
    """Return what was told in the first stage of a kind with lines of its own."""
    for wanted in _own_lines(case, kind):
        said = _said(lines, wanted)
        if said:
            span = Span(begin=said[0].begin, end=max(line.end for line in said))
            return Story(span=span, lines=said)
    return None


def _wish_known(
    lines: tuple[CallerLine, ...], told: Story | None, case: Case
) -> Micros | None:
    """Return when the caller had told it, else when they gave the first key fact."""
    if told is not None:
        return told.span.end
    keys = {fact.id for fact in case.file.facts if fact.key}
    return next((line.end for line in lines if keys.intersection(line.facts)), None)


def _came_to_it(
    lines: tuple[CallerLine, ...],
    turns: tuple[TurnView, ...],
    on_the_line: Micros | None,
) -> Micros | None:
    """Return when a call that goes out came to its matter: once the opening is over."""
    said = [(line.end, line.stage) for line in lines]
    said += [(turn.took, turn.stage) for turn in turns]
    later = (
        at
        for at, stage in sorted(said, key=lambda one: one[0])
        if on_the_line is not None
        and at >= on_the_line
        and stage is not StageKind.OPENING
    )
    return next(later, None)


def _attacked(fold: Fold, lines: tuple[CallerLine, ...]) -> Micros | None:
    """Return the end of the first line of the attack."""
    if not fold.attack_entered:
        return None
    attack = (line.end for line in lines if line.stage is StageKind.ATTACK)
    return next(attack, None)


def _closing(
    turns: tuple[TurnView, ...], ended_by: EndedBy | None
) -> tuple[TurnView, ...]:
    """Return the turns in closing stages; without such, the last before hanging up."""
    closing = tuple(turn for turn in turns if turn.stage is StageKind.CLOSING)
    if closing or ended_by is not EndedBy.TRAINEE:
        return closing
    return turns[-1:]


def _review(notes: tuple[Annotation, ...]) -> dict[str, str]:
    answers: dict[str, str] = {}
    for annotation in notes:
        if isinstance(annotation.note, Review):
            answers.update(annotation.note.answers)
    return answers
