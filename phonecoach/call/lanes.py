"""The line of a call: who was to be heard when, as one sees it drawn."""

from __future__ import annotations

import math
import re
import zlib
from bisect import bisect_left
from dataclasses import dataclass, field
from functools import singledispatchmethod
from itertools import accumulate
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple

from phonecoach.call import events as e
from phonecoach.call.loudness import loudness, unrecorded
from phonecoach.scenario import LineId
from phonecoach.scenario.speaking import estimate_ms
from phonecoach.units import Language, Micros, from_ms

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from phonecoach.call.annotations import TurnVoice
    from phonecoach.call.loudness import CallersLoudness

_START: Final = Micros(0)

_SIGN: Final = Micros(300_000)
"""A sign of following takes so long; a turn that takes less was typed."""

_SIGN_LETTERS: Final = 2
_SECOND: Final = 1_000_000
_LETTERS_PER_S: Final = 6

_UNMEASURED: Final[Mapping[int, TurnVoice]] = MappingProxyType({})

_HANGUL: Final = re.compile(r"[가-힣]")
_KANA_OR_KANJI: Final = re.compile(r"[ぁ-ヿ一-鿿]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """A part of the call clock."""

    begins: Micros
    ends: Micros
    """Never before `begins`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken(Stretch):
    """What one voice said in one go."""

    letters: int
    """How many letters were said."""

    seed: int
    """Of the strokes that stand for it, so that a turn always looks the same."""

    loudness: tuple[float, ...] = ()
    """How loud each equal part of it was, 0 to 1; empty where nobody measured it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lanes:
    """What a call sounded like; every lane is in order and within the call."""

    length: Micros
    """From the first ring, or from dialling, to the end or to now."""

    answered: Micros | None
    """None while or where nobody lifted the handset, at whichever end it rang."""

    caller: tuple[Spoken, ...] = ()
    trainee: tuple[Spoken, ...] = ()
    holds: tuple[Stretch, ...] = ()
    silences: tuple[Stretch, ...] = ()
    """Longer than is good, with nobody speaking, on hold or composing."""

    composing: tuple[Stretch, ...] = ()
    goes_out: bool = False
    """The trainee was the one who rang."""

    by_voice: bool = False
    """The trainee spoke, and wrote nothing."""

    others: bool = False
    """Whoever looks at it is not the one who took the call."""


def lanes_of(  # noqa: PLR0913 (the record, and all that may be known beside it)
    events: Sequence[e.Event],
    words: Mapping[int, str],
    *,
    silence: Micros,
    now: Micros | None = None,
    voices: Mapping[int, TurnVoice] = _UNMEASURED,
    recorded: CallersLoudness = unrecorded,
) -> Lanes:
    """Return the lanes of a call.

    A typed turn is drawn as long as saying it takes, over the end of its composing:
    there nobody else speaks, and what was drawn never moves. Where that is too short it
    goes on after it was sent, up to the caller's next line.

    Args:
        events: What happened, in order.
        words: The words of the trainee's turns, by their numbers, as far as known.
        silence: So long with nothing to be heard counts as a silence.
        now: The call clock, for a call still under way.
        voices: How the trainee's turns sounded, by their numbers, as far as measured.
        recorded: Tells how loud a line of the caller is.
    """
    record = _Record()
    for event in events:
        record.take(event)
    length = record.length(now)
    caller = tuple(_line(line, length, recorded) for line in record.lines)
    holds = record.stretches(record.holds, length)
    composing = record.stretches(record.composed, length)
    sounds = sorted(_sounds(record, words, length, voices))
    trainee = tuple(_placed(sounds, (*caller, *holds), length))
    heard = (*caller, *trainee, *holds, *composing, *record.breaks)
    return Lanes(
        length=length,
        answered=record.answered,
        caller=caller,
        trainee=trainee,
        holds=holds,
        silences=tuple(_silences(record.answered, heard, length, silence)),
        composing=composing,
        goes_out=any(isinstance(event, e.Dialled) for event in events),
        by_voice=not composing and any(sound.voice for sound in sounds),
    )


# What the record says ----------------------------------------------------------------


@dataclass(slots=True, kw_only=True)
class _Open:
    """A stretch that may not have ended yet."""

    begins: Micros
    ends: Micros | None = None

    def until(self, length: Micros) -> Micros:
        return length if self.ends is None else min(self.ends, length)


@dataclass(slots=True, kw_only=True)
class _Line(_Open):
    line: LineId
    wording: str
    text: str
    duration: Micros


@dataclass(slots=True, kw_only=True)
class _Turn(_Open):
    no: int
    composed: Micros
    """Since when it was composed; when it began, where it was not."""

    lasts: Micros = _START
    """How long saying it takes, as far as it was heard."""


@dataclass(slots=True)
class _Record:
    """What a record says about sounds; its clock never runs backwards."""

    answered: Micros | None = None
    ended: Micros | None = None
    lines: list[_Line] = field(default_factory=list)
    turns: list[_Turn] = field(default_factory=list)
    signs: list[Micros] = field(default_factory=list)
    holds: list[_Open] = field(default_factory=list)
    composed: list[_Open] = field(default_factory=list)
    breaks: list[Stretch] = field(default_factory=list)
    clock: Micros = _START

    def length(self, now: Micros | None) -> Micros:
        """Return how long the call is."""
        if self.ended is not None:
            return self.ended
        return self.clock if now is None else max(now, self.clock)

    def stretches(self, raw: Iterable[_Open], length: Micros) -> tuple[Stretch, ...]:
        """Return stretches closed where the call ends."""
        return tuple(Stretch(begins=one.begins, ends=one.until(length)) for one in raw)

    def take(self, event: e.Event) -> None:
        """Take the next event; nothing is to be heard once the call has ended."""
        if self.ended is None:
            self._on(event)

    def _pass(self, moment: Micros) -> Micros:
        self.clock = max(self.clock, moment)
        return self.clock

    @singledispatchmethod
    def _on(self, event: e.Event) -> None:
        """Let time pass with what makes no sound."""
        self._pass(event.at)

    @_on.register
    def _(self, event: e.Answered) -> None:
        self.answered = self._pass(event.onset)

    @_on.register
    def _(self, event: e.Reached) -> None:
        self.answered = self._pass(event.shown)

    @_on.register
    def _(self, event: e.ComposeBegan) -> None:
        self._close(self.composed, self._pass(event.onset))
        self.composed.append(_Open(begins=self.clock))

    @_on.register
    def _(self, event: e.ComposeAbandoned) -> None:
        self._close(self.composed, self._pass(event.onset))

    @_on.register
    def _(self, event: e.TurnBegan) -> None:
        now = self._pass(event.onset)
        writing = self.composed and self.composed[-1].ends is None
        since = self.composed[-1].begins if writing else now
        self._close(self.composed, now)
        self._close(self.turns, now)
        self.turns.append(_Turn(no=event.turn, begins=now, composed=since))

    @_on.register
    def _(self, event: e.TurnPaused | e.TurnResumed | e.Synced) -> None:
        """Pass over what is part of a turn, or of none."""

    @_on.register
    def _(self, event: e.TurnEnded) -> None:
        self._pass(event.onset)
        if self.turns and self.turns[-1].ends is None:
            # Told when a pause had gone by; the voice was silent since its beginning.
            self.turns[-1].ends = max(event.onset, self.turns[-1].begins)

    @_on.register
    def _(self, event: e.TurnHeard) -> None:
        self._pass(event.at)
        for turn in self.turns:
            if turn.no == event.turn:
                turn.lasts = event.lasts

    @_on.register
    def _(self, event: e.BackChannelled) -> None:
        self.signs.append(self._pass(event.onset))

    @_on.register
    def _(self, event: e.HoldBegan) -> None:
        self._close(self.holds, self._pass(event.onset))
        self.holds.append(_Open(begins=self.clock))

    @_on.register
    def _(self, event: e.HoldEnded) -> None:
        self._close(self.holds, self._pass(event.onset))

    @_on.register
    def _(self, event: e.LineBegan) -> None:
        self._close(self.lines, self._pass(event.shown))
        self.lines.append(
            _Line(
                begins=self.clock,
                line=event.line,
                wording=event.wording,
                text=event.text,
                duration=event.duration,
            )
        )

    @_on.register
    def _(self, event: e.LineEnded) -> None:
        self._close(self.lines, self._pass(event.shown))

    @_on.register
    def _(self, event: e.BrokenOff) -> None:
        self._pass(event.at)
        self.breaks.append(Stretch(begins=self.clock, ends=self.clock))

    @_on.register
    def _(self, event: e.CallEnded | e.Filed) -> None:
        self.ended = self._pass(event.at)

    def _close(self, lane: Sequence[_Open], now: Micros) -> None:
        if lane and lane[-1].ends is None:
            lane[-1].ends = now


# How it is drawn ---------------------------------------------------------------------


def _line(line: _Line, length: Micros, recorded: CallersLoudness) -> Spoken:
    ends = line.until(length)
    share = min(1.0, (ends - line.begins) / line.duration) if line.duration else 1.0
    loud = recorded(line.line, line.wording, line.text)
    return Spoken(
        begins=line.begins,
        ends=ends,
        letters=round(share * _letters(line.text)),
        seed=_seed(f"{line.line} {line.wording}"),
        loudness=loud[: math.ceil(share * len(loud))],
    )


class _Sound(NamedTuple):
    """Something the trainee said, before it has found its place. Sorts by time."""

    at: Micros
    """When it was sent, or when the voice began."""

    lasts: Micros
    since: Micros
    """It may be drawn from here on."""

    voice: bool
    """Whether it was to be heard just so long, whoever else spoke."""

    letters: int
    seed: int
    loudness: tuple[float, ...] = ()


def _sounds(
    record: _Record,
    words: Mapping[int, str],
    length: Micros,
    voices: Mapping[int, TurnVoice],
) -> Iterator[_Sound]:
    language = _language([*(line.text for line in record.lines), *words.values()])
    for at in record.signs:
        yield _Sound(at, _SIGN, at, False, _SIGN_LETTERS, _seed(f"sign {at}"))
    for turn in record.turns:
        said = words.get(turn.no, "")
        took = Micros(turn.until(length) - turn.begins)
        voice = took >= _SIGN
        lasts = took if voice else turn.lasts or from_ms(estimate_ms(said, language))
        letters = _letters(said) or lasts * _LETTERS_PER_S // _SECOND
        seed = _seed(f"turn {turn.no} {turn.begins}")
        loud = loudness(voices.get(turn.no), turn.begins, lasts)
        yield _Sound(turn.begins, lasts, turn.composed, voice, letters, seed, loud)


def _placed(
    sounds: Sequence[_Sound], others: Iterable[Stretch], length: Micros
) -> Iterator[Spoken]:
    """Yield sounds in order, one after the other and between what else was heard."""
    in_order = sorted(others, key=lambda one: one.begins)
    begun = [one.begins for one in in_order]
    over = list(accumulate((one.ends for one in in_order), max, initial=_START))
    free = _START
    followings = [*(sound.at for sound in sounds), length][1:]
    for sound, following in zip(sounds, followings, strict=True):
        earliest = max(free, sound.since, sound.at - sound.lasts)
        latest = following
        if not sound.voice:
            index = bisect_left(begun, sound.at)
            earliest = max(earliest, over[index])
            latest = min([latest, *begun[index : index + 1]])
        begins = Micros(min(earliest, sound.at))
        free = Micros(min(begins + sound.lasts, latest))
        yield Spoken(
            begins=begins,
            ends=free,
            letters=sound.letters,
            seed=sound.seed,
            loudness=sound.loudness,
        )


def _silences(
    answered: Micros | None, heard: Iterable[Stretch], length: Micros, silence: Micros
) -> Iterator[Stretch]:
    if answered is None:
        return
    quiet_since = answered
    end = Stretch(begins=length, ends=length)
    for one in (*sorted(heard, key=lambda one: one.begins), end):
        if one.begins - quiet_since >= silence:
            yield Stretch(begins=quiet_since, ends=one.begins)
        quiet_since = max(quiet_since, one.ends)


def _language(texts: Iterable[str]) -> Language:
    """Return the language of a call by its letters."""
    text = " ".join(texts)
    if _HANGUL.search(text):
        return Language.KO
    return Language.JA if _KANA_OR_KANJI.search(text) else Language.EN


def _letters(text: str) -> int:
    return sum(map(str.isalnum, text))


def _seed(name: str) -> int:
    return zlib.crc32(name.encode())
