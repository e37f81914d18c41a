"""``listen``: what a recording tells: speech, pace, pitch, and who waited for whom."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from phonecoach.console.answer import write_json, write_lines
from phonecoach.transcript import RemoteTranscriber
from phonecoach.units import Language
from phonecoach.voice.dialogue import TURN_GAP, dialogue, joined
from phonecoach.voice.facts import facts
from phonecoach.voice.files import read_track
from phonecoach.voice.samples import RATE, Interval
from phonecoach.voice.speech import speech_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from phonecoach.voice.dialogue import Dialogue
    from phonecoach.voice.facts import VoiceFacts
    from phonecoach.voice.samples import Samples

_DIGITS = 3
"""Of seconds: milliseconds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListenWish:
    """What to listen to."""

    trainee: Path
    caller: Path | None
    """A track that began at the same moment; None where there is none."""

    language: Language
    model: Path | None
    """The folder of a recogniser's model; None writes no words down."""

    as_json: bool


def listen(wish: ListenWish) -> int:
    """Tell what the recording of a trainee holds, and beside it that of the caller.

    Raises:
        VoiceError: If a recording cannot be read.
        TranscriptError: If words are asked for and the model cannot be used.
    """
    scribe = RemoteTranscriber(wish.model) if wish.model else None
    samples = read_track(wish.trainee)
    other = read_track(wish.caller) if wish.caller else samples[:0]
    speech, lines = speech_in(samples), speech_in(other)
    turns = dialogue(speech, lines, max(len(samples), len(other)))
    told = _told(speech, lines, turns, facts(samples, speech))
    if scribe:
        told["words"] = _words(scribe, samples, speech, wish.language)
    if wish.as_json:
        write_json(told)
    else:
        write_lines(_text(told, with_caller=wish.caller is not None))
    return 0


def _words(
    scribe: RemoteTranscriber,
    samples: Samples,
    speech: Sequence[Interval],
    language: Language,
) -> list[str]:
    """Return what was said in each turn."""
    with closing(scribe):
        return [
            scribe.transcribe(samples[each.start : each.end], language)
            for each in joined(speech, TURN_GAP)
        ]


def _told(
    speech: Sequence[Interval],
    lines: Sequence[Interval],
    turns: Dialogue,
    voice: VoiceFacts,
) -> dict[str, Any]:
    pitch, loud = voice.pitch, voice.loudness
    return {
        "speech": _intervals(speech),
        "caller": _intervals(lines),
        "reply_gaps_s": [_seconds(gap) for gap in turns.reply_gaps],
        "talk_over_s": _lengths(turns.talk_over),
        "silence_s": _lengths(turns.silences),
        "pauses_s": _lengths(voice.pauses),
        "pace_syllables_per_s": voice.pace and round(voice.pace, 2),
        "pitch_hz": {
            name: round(getattr(pitch, name), 1) if pitch else None
            for name in ("p10", "p50", "p90")
        },
        "level_db": {
            "rms": round(loud.rms_db, 1),
            "peak": round(loud.peak_db, 1),
            "floor": round(loud.floor_db, 1),
            "clipped_samples": loud.clipped,
        },
    }


def _text(told: dict[str, Any], *, with_caller: bool) -> Iterable[str]:
    yield from _stretches("Speech", told["speech"])
    if with_caller:
        yield from _stretches("Caller", told["caller"])
        yield _list("Reply gaps", told["reply_gaps_s"])
        yield _list("Talked over", told["talk_over_s"])
    yield _list("Silences of both" if with_caller else "Silences", told["silence_s"])
    yield _list("Pauses", told["pauses_s"])
    pace, pitch, loud = (
        told[key] for key in ("pace_syllables_per_s", "pitch_hz", "level_db")
    )
    yield f"Pace: {pace} syllables/s" if pace else "Pace: too little speech to tell"
    if pitch["p50"] is None:
        yield "Pitch: too little voice to tell"
    else:
        yield "Pitch: {p50} Hz (a tenth below {p10}, a tenth above {p90})".format(
            **pitch
        )
    yield "Level: {rms} dBFS, peak {peak}, noise {floor}".format(**loud)
    if loud["clipped_samples"]:
        yield f"Clipped: {loud['clipped_samples']} samples; turn the microphone down."
    for words in told.get("words", ()):
        yield f"Words: {words or '(not understood)'}"


def _stretches(name: str, stretches: Sequence[Sequence[float]]) -> Iterable[str]:
    yield f"{name}: {len(stretches)} stretches" if stretches else f"{name}: none"
    for start, end in stretches:
        yield f"  {start:8.2f} to {end:8.2f} s"


def _list(name: str, values: Sequence[float]) -> str:
    return f"{name}: " + (", ".join(f"{each:.2f} s" for each in values) or "none")


def _intervals(stretches: Iterable[Interval]) -> list[list[float]]:
    return [[_seconds(each.start), _seconds(each.end)] for each in stretches]


def _lengths(stretches: Iterable[Interval]) -> list[float]:
    return [_seconds(each.length) for each in stretches]


def _seconds(samples: int) -> float:
    return round(samples / RATE, _DIGITS)
