"""The recogniser, its model and its process; sherpa-onnx itself is a fake."""

import io
import json
import sys
import types
from typing import ClassVar

import numpy as np
import pytest

from phonecoach.errors import TranscriptError
from phonecoach.transcript import RemoteTranscriber
from phonecoach.transcript.model import SenseVoice, Whisper, model_in
from phonecoach.transcript.worker import serve
from phonecoach.units import Language

HELLO = np.linspace(-0.5, 0.5, 1_000, dtype=np.float32)

ECHO = """
import json, sys
for line in sys.stdin.buffer:
    head = json.loads(line)
    count = len(sys.stdin.buffer.read(4 * head["samples"])) // 4
    print(json.dumps({"text": f"{head['language']} {count}"}), flush=True)
"""


@pytest.fixture
def folder(tmp_path):
    """Return a folder that looks like SenseVoice."""
    (tmp_path / "model.onnx").write_bytes(bytes(3_000_000))
    (tmp_path / "model.int8.onnx").write_bytes(bytes(1_000_000))
    (tmp_path / "tokens.txt").write_text("<unk> 0\n<|ko|> 1\n", encoding="utf-8")
    return tmp_path


def test_the_quantised_model_is_taken(folder):
    found = model_in(folder)

    assert found == SenseVoice(
        model=folder / "model.int8.onnx", tokens=folder / "tokens.txt"
    )


def test_a_multilingual_whisper_is_known_by_its_parts(tmp_path):
    for part in ("encoder.int8.onnx", "decoder.int8.onnx"):
        (tmp_path / f"base-{part}").write_bytes(bytes(1_000_000))
    (tmp_path / "base-tokens.txt").touch()

    assert isinstance(model_in(tmp_path), Whisper)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda at: (at / "tokens.txt").unlink(), "holds no model"),
        (lambda at: (at / "tokens.txt").write_text("a 0"), "holds no model"),
        (lambda at: [p.write_bytes(b"0") for p in at.glob("*.onnx")], "holds no model"),
    ],
)
def test_an_unsuitable_folder_is_told(folder, change, words):
    change(folder)

    with pytest.raises(TranscriptError, match=words):
        RemoteTranscriber(folder)


def test_there_has_to_be_a_folder(tmp_path):
    with pytest.raises(TranscriptError, match="There is no folder"):
        RemoteTranscriber(tmp_path / "none")


def test_a_whisper_of_english_alone_is_refused(tmp_path):
    for part in ("encoder.onnx", "decoder.onnx"):
        (tmp_path / f"base.en-{part}").write_bytes(bytes(1_000_000))
    (tmp_path / "base.en-tokens.txt").touch()

    with pytest.raises(TranscriptError, match="English alone"):
        model_in(tmp_path)


def test_turns_go_through_a_process_and_back(folder):
    scribe = RemoteTranscriber(folder, [sys.executable, "-c", ECHO])

    try:
        assert scribe.transcribe(HELLO, Language.JA) == "ja 1000"
        assert scribe.transcribe(HELLO[:10], Language.KO) == "ko 10"
    finally:
        scribe.close()


def test_a_process_that_ends_is_told_and_another_is_started(folder):
    once = f"import sys, os\nif os.path.exists({str(folder / 'x')!r}):\n"
    once += "".join(f"  {line}\n" for line in ECHO.strip().splitlines())
    scribe = RemoteTranscriber(folder, [sys.executable, "-c", once])

    with pytest.raises(TranscriptError, match="The recogniser stopped"):
        scribe.transcribe(HELLO, Language.EN)
    (folder / "x").touch()

    assert scribe.transcribe(HELLO, Language.EN) == "en 1000"
    scribe.close()


@pytest.mark.skipif("sherpa_onnx" in sys.modules, reason="the library is here")
def test_without_the_library_the_real_worker_says_what_is_missing(folder):
    scribe = RemoteTranscriber(folder)

    with pytest.raises(TranscriptError, match="extra “transcript”"):
        scribe.transcribe(HELLO, Language.KO)
    scribe.close()


# --- The worker, with a library that is a fake ---------------------------------------


class FakeRecogniser:
    made: ClassVar = []

    @classmethod
    def from_sense_voice(cls, **arguments):
        cls.made.append(arguments)
        if arguments["language"] == "en":
            raise RuntimeError("bad model")
        return cls()

    def create_stream(self):
        return types.SimpleNamespace(accept_waveform=self.accept, result=None)

    def accept(self, rate, samples):
        self.heard = (rate, len(samples), float(samples[0]))

    def decode_stream(self, stream):
        stream.result = types.SimpleNamespace(text=f" {self.heard} ")


@pytest.fixture
def library(monkeypatch):
    monkeypatch.setattr(FakeRecogniser, "made", [])
    fake = types.SimpleNamespace(OfflineRecognizer=FakeRecogniser)
    monkeypatch.setitem(sys.modules, "sherpa_onnx", fake)
    return FakeRecogniser


def answers(folder, *languages):
    asked = b"".join(
        json.dumps({"language": each, "samples": len(HELLO)}).encode()
        + b"\n"
        + HELLO.tobytes()
        for each in languages
    )
    answered = io.BytesIO()
    serve(folder, io.BytesIO(asked), answered)
    return [json.loads(line) for line in answered.getvalue().splitlines()]


def test_the_worker_loads_once_for_each_language(folder, library):
    found = answers(folder, "ko", "ko", "ja")

    assert [each["text"] for each in found] == ["(16000, 1000, -0.5)"] * 3
    assert [each["language"] for each in library.made] == ["ko", "ja"]
    assert library.made[0]["model"].endswith("model.int8.onnx")


def test_the_worker_tells_of_a_model_that_does_not_load_and_goes_on(folder, library):
    bad, good = answers(folder, "en", "ko")

    assert "could not be loaded (bad model)" in bad["error"]
    assert "text" in good
