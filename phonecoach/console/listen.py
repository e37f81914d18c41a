"""``listen``: what a recording tells: speech, pace, pitch, and who waited for whom."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from phonecoach.console.answer import write_json, write_lines
from phonecoach.voice.dialogue import dialogue
from phonecoach.voice.facts import facts
from phonecoach.voice.files import read_track
from phonecoach.voice.samples import RATE, Interval
from phonecoach.voice.speech import speech_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from phonecoach.voice.dialogue import Dialogue
    from phonecoach.voice.facts import VoiceFacts

_DIGITS = 3
"""Of seconds: milliseconds."""


def listen(trainee: Path, caller: Path | None, *, as_json: bool) -> int:
    """Tell what the recording of a trainee holds, and beside it that of the caller.

    Args:
        trainee: The recording.
        caller: One that began at the same moment; None where there is none.
        as_json: Whether to print JSON instead of text.

    Raises:
        VoiceError: If a recording cannot be read.
    """
    samples = read_track(trainee)
    other = read_track(caller) if caller else samples[:0]
    speech, lines = speech_in(samples), speech_in(other)
    turns = dialogue(speech, lines, max(len(samples), len(other)))
    told = _told(speech, lines, turns, facts(samples, speech))
    if as_json:
        write_json(told)
    else:
        write_lines(_text(told, with_caller=caller is not None))
    return 0


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
