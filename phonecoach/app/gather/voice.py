"""How a voice was, beside the trainee's own and the caller's, in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from phonecoach.app.card_text import SheetText, VoiceText
from phonecoach.call.annotations import TurnVoice, voices
from phonecoach.scoring.own_voice import SLOWER, OwnVoice, Voice, together

if TYPE_CHECKING:
    from collections.abc import Iterator

    from phonecoach.call.annotations import Annotation
    from phonecoach.scoring.view import CallView

translate = QCoreApplication.translate

_PERCENT: Final = 100
_USUAL: Final = 1.05
"""Up to here a caller's pace is the usual one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CallVoices:
    """How the turns of a call sounded, and the trainee's own voice, if it is known."""

    turns: dict[int, TurnVoice]
    own: OwnVoice | None = None

    @property
    def whole(self) -> Voice:
        """How the call sounded as a whole."""
        return together(self.turns.values())


def call_voices(
    annotations: tuple[Annotation, ...], own: OwnVoice | None
) -> CallVoices:
    """Return how a call sounded, as far as it was measured."""
    return CallVoices(turns=voices(annotations), own=own)


def voice_texts(found: CallVoices) -> tuple[VoiceText, ...]:
    """Return pace, melody and level, each beside the trainee's own; empty if unknown.

    What was not measured is left out.
    """
    own = None if found.own is None else found.own.voice
    here = found.whole
    texts = (
        _pace(here.pace, None if own is None else own.pace),
        _melody(here.melody, None if own is None else own.melody),
        _level(here.level, None if own is None else own.level),
    )
    return tuple(one for one in texts if one is not None)


def own_voice_texts(voice: Voice) -> tuple[VoiceText, ...]:
    """Return somebody's own pace, melody and level."""
    texts = (
        _pace(voice.pace, None),
        _melody(voice.melody, None),
        _level(voice.level, None),
    )
    return tuple(one for one in texts if one is not None)


def _pace(here: float | None, own: float | None) -> VoiceText | None:
    if here is None:
        return None
    words = translate("Voice", "{number} syllables a second")
    return VoiceText(
        name=translate("Voice", "Pace"),
        value=words.format(number=f"{here:.1f}"),
        own="" if own is None else _yours(f"{own:.1f}"),
        share=None if not own else here / own,
    )


def _melody(here: float | None, own: float | None) -> VoiceText | None:
    if here is None:
        return None
    words = translate("Voice", "{number} semitones")
    return VoiceText(
        name=translate("Voice", "Pitch range"),
        value=words.format(number=round(here)),
        own="" if own is None else _yours(str(round(own))),
        share=None if not own else here / own,
    )


def _level(here: float | None, own: float | None) -> VoiceText | None:
    if here is None:
        return None
    difference = None if own is None else round(here - own)
    words = translate("Voice", "{number} dB")
    name = translate("Voice", "Loudness")
    if difference is None:
        return VoiceText(name=name, value=words.format(number=_signed(round(here))))
    return VoiceText(
        name=name,
        value=words.format(number=_signed(difference)),
        own=translate("Voice", "against your own"),
        # Six dB are twice as loud to a microphone.
        share=2 ** (difference / 6),
    )


def _yours(value: str) -> str:
    return translate("Voice", "yours {number}").format(number=value)


def _signed(value: int) -> str:
    return f"{value:+d}".replace("-", "\N{MINUS SIGN}")


# Sheets -------------------------------------------------------------------------------


def voice_sheet(no: int, call: CallView, found: CallVoices) -> SheetText | None:
    """Return the facts of the voice for an item; None where it has none.

    Args:
        no: The item: 50, 52, 53 or 84 have facts.
        call: What is known of the call.
        found: How it sounded.
    """
    make = _SHEETS.get(no)
    rows = () if make is None else tuple(make(call, found))
    if not rows:
        return None
    note = translate(
        "Voice", "Facts of the recording. They are no mark: that is given by ear."
    )
    if found.own is None:
        lacking = translate(
            "Voice",
            "Read aloud once in Settings, and your own voice stands beside them.",
        )
        note = f"{note} {lacking}"
    heading = translate("Voice", "Your voice in this call")
    return SheetText(heading=heading, rows=(*rows, ("", note)))


def _rows(texts: tuple[VoiceText, ...], *names: str) -> Iterator[tuple[str, str]]:
    for one in texts:
        if one.name in names:
            yield one.name, _with_own(one)


def _with_own(text: VoiceText) -> str:
    if not text.own:
        return text.value
    both = translate("Voice", "{value} ({own})")
    return both.format(value=text.value, own=text.own)


def _matching(call: CallView, found: CallVoices) -> Iterator[tuple[str, str]]:
    """Yield pace and loudness, and what to make of the caller's pace (50)."""
    texts = voice_texts(found)
    yield from _rows(texts, translate("Voice", "Pace"))
    if found.whole.pace is not None:
        yield translate("Voice", "The customer’s pace"), _callers_pace(call, found)
    yield from _rows(texts, translate("Voice", "Loudness"))


def _callers_pace(call: CallView, found: CallVoices) -> str:
    pace = call.case.caller.pace
    share = translate("Voice", "{percent} % of the usual").format(
        percent=round(pace * _PERCENT)
    )
    own, here = found.own and found.own.voice.pace, found.whole.pace
    if pace >= SLOWER:
        words = (
            translate("Voice", "{share}. Your own pace, or a calmer one, is right.")
            if pace > _USUAL
            else translate("Voice", "{share}. Your own pace is right.")
        )
        return words.format(share=share)
    if not own or here is None:
        return translate("Voice", "{share}. Slow down with them.").format(share=share)
    words = translate(
        "Voice", "{share}. Slow down with them; you spoke at {percent} % of your own."
    )
    return words.format(share=share, percent=round(here / own * _PERCENT))


def _tone(_: CallView, found: CallVoices) -> Iterator[tuple[str, str]]:
    """Yield how far the voice moved, and between which pitches (52)."""
    yield from _rows(voice_texts(found), translate("Voice", "Pitch range"))
    pitch = found.whole.pitch
    if pitch is not None:
        words = translate("Voice", "{low}–{high} Hz, mostly {mid} Hz")
        yield (
            translate("Voice", "Pitch"),
            words.format(
                low=round(pitch.low), high=round(pitch.high), mid=round(pitch.mid)
            ),
        )


def _clear(_: CallView, found: CallVoices) -> Iterator[tuple[str, str]]:
    """Yield loudness and pace (53)."""
    names = translate("Voice", "Loudness"), translate("Voice", "Pace")
    yield from _rows(voice_texts(found), *names)


def _under_attack(call: CallView, found: CallVoices) -> Iterator[tuple[str, str]]:
    """Yield how loud it was once the caller was angry, beside the time before (84)."""
    angry = call.attacked
    if angry is None:
        return
    later = {turn.no for turn in call.turns_after(angry)}
    after = CallVoices(
        turns={no: one for no, one in found.turns.items() if no in later},
        own=found.own,
    )
    for name, text in _rows(voice_texts(after), translate("Voice", "Loudness")):
        since = translate("Voice", "{what} after the attack").format(what=name)
        yield since, text
    before = together(one for no, one in found.turns.items() if no not in later).level
    level = after.whole.level
    if before is not None and level is not None:
        name = translate("Voice", "Against the time before")
        words = translate("Voice", "{number} dB")
        yield name, words.format(number=_signed(round(level - before)))


_SHEETS: Final = {50: _matching, 52: _tone, 53: _clear, 84: _under_attack}
